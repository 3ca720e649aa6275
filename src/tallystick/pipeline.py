"""The stages in order, for one report and for many.

parse -> extract -> link -> estimate, contradictions, audit
"""

import gc
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import active_children, get_context
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

from tallystick.audit import audit
from tallystick.cells import cells_of
from tallystick.confidence import with_confidence
from tallystick.doc import Doc
from tallystick.dyads import with_sides
from tallystick.extract import Text, extract_in_steps
from tallystick.known_as import with_known_names
from tallystick.language import check_pipeline
from tallystick.link import link_in_steps
from tallystick.parse import BATCH, grammar_of_all, load, parse
from tallystick.policies import estimate
from tallystick.read.items import SetAsideInput
from tallystick.reconcile import contradictions
from tallystick.records import Coding, Report
from tallystick.rejected import denied_after, deniers_of, rejected
from tallystick.steps import Steps, to_end
from tallystick.when import dated, with_export_dates
from tallystick.whole_grounds import with_whole_grounds

if TYPE_CHECKING:
    import spacy
    from spacy.language import Language

DEFAULT_POLICY = "ucdp"

# A coder codes a handful of reports; loading one (by the name of a language pipeline, None for
# ours) is done once in each process.
Coder = Callable[[Sequence[Report]], list[Coding | SetAsideInput]]
CoderLoader = Callable[[str | None], Coder]

# Batches under way for each process: enough that none waits, few enough that memory stays flat.
BATCHES_AHEAD = 3
# What a stage may raise over a report it was not made for: a value that cannot be (InvalidRecord
# is a ValueError), a word that is not there, a tree too deep. Anything else stops the run.
CODING_FAULTS = (ValueError, LookupError, RecursionError)


def code_report(report: Report, nlp: "Language") -> Coding:
    """Everything one report says, from its words to its incidents and estimates."""
    return code_doc(report, parse(report, nlp))


def code_doc(report: Report, doc: Doc, policy: str = DEFAULT_POLICY) -> Coding:
    """As `code_report`, of a report that is parsed already."""
    return to_end(_in_steps(report, doc, policy))


def _in_steps(report: Report, doc: Doc, policy: str = DEFAULT_POLICY) -> Steps[Coding]:
    report = dated(report)
    text = Text(report, doc)
    yield from text.parts()
    found = yield from extract_in_steps(text)
    yield
    linked_claims, linked = yield from link_in_steps(text, found)
    yield
    claims = with_known_names(report, with_confidence(report, linked_claims))
    incidents = with_sides(with_export_dates(linked, claims, report), claims)
    yield
    denied = denied_after(text, claims)
    cells = cells_of(incidents, claims, deniers_of(denied))
    yield
    return Coding(
        report=report,
        claims=with_whole_grounds(claims, incidents),
        incidents=incidents,
        estimates=estimate(incidents, cells, policy),
        contradictions=(
            *contradictions(incidents, claims, cells),
            *rejected(denied, claims, incidents),
        ),
        audit=audit(text, claims),
    )


def load_coder(model: str | None = None) -> Coder:
    """The stages with their language pipeline, ready to code batches of reports."""
    return coder_with(load(model))


def coder_with(nlp: "Language") -> Coder:
    """The stages with a language pipeline that is loaded already."""

    def code(reports: Sequence[Report]) -> list[Coding | SetAsideInput]:
        with _swept_once():
            return _side_by_side(reports, tuple(grammar_of_all(reports, nlp)))

    return code


@contextmanager
def _swept_once() -> Iterator[None]:
    """Python looks for what may be thrown away once a batch, not a hundred times a report.

    The words of a report hold one another, so they all stay until its coding is done: looking
    through them again and again took a twelfth of the time of the rules and found nothing.
    """
    sweeps = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sweeps:
            gc.enable()


def _from_grammar(report: Report, parsed: "spacy.tokens.Doc") -> Steps[Coding]:
    """The steps of a report from what the pipeline made of it, so that a fault in any is its own."""
    doc = Doc(parsed)
    try:
        coding: Coding = yield from _in_steps(report, doc)
    finally:
        doc.untie()
    return coding


def _side_by_side(
    reports: Sequence[Report], parsed: Sequence["spacy.tokens.Doc"]
) -> list[Coding | SetAsideInput]:
    """The codings of some reports, each step of all of them before the next of any."""
    under_way = list(map(_from_grammar, reports, parsed))
    done: dict[int, Coding | SetAsideInput] = {}
    while len(done) < len(reports):
        for at in [at for at in range(len(reports)) if at not in done]:
            outcome = _after_next(reports[at], under_way[at])
            if outcome is not None:
                done[at] = outcome
    return [done[at] for at in range(len(reports))]


def _after_next(report: Report, steps: Steps[Coding]) -> Coding | SetAsideInput | None:
    """Takes the next step of a report; behind the last its coding, or why there is none."""
    try:
        next(steps)
    except StopIteration as end:
        coding: Coding = end.value
        return coding
    except CODING_FAULTS as fault:
        reason = f"could not be coded, please report it: {type(fault).__name__}: {fault}"
        return SetAsideInput(name=f"report {report.slug}", reason=reason)
    return None


def code_reports(
    reports: Iterable[Report],
    *,
    model: str | None = None,
    jobs: int = 1,
    load: CoderLoader = load_coder,
) -> Iterator[Coding | SetAsideInput]:
    """Many reports, in their order, one by one as they are done, in `jobs` processes.

    A report that cannot be coded is set aside, and the rest goes on. Only a few batches are under
    way at a time, so that a hundred thousand reports take no more memory than a hundred.
    """
    if model is not None:
        check_pipeline(model)
    batches = _batches(reports, BATCH)
    if jobs == 1:
        code = load(model)
        for batch in batches:
            yield from code(batch)
    else:
        yield from _code_in_processes(batches, jobs, model, load)


def _code_in_processes(
    batches: Iterator[tuple[Report, ...]], jobs: int, model: str | None, load: CoderLoader
) -> Iterator[Coding | SetAsideInput]:
    pool = ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_start_worker, initargs=(model, load)
    )
    under_way: deque[Future[list[Coding | SetAsideInput]]] = deque()
    others = set(active_children())
    with pool:
        try:
            for batch in batches:
                with _started_in_peace():
                    under_way.append(pool.submit(_work, batch))
                if len(under_way) >= jobs * BATCHES_AHEAD:
                    yield from under_way.popleft().result()
            while under_way:
                yield from under_way.popleft().result()
        except (KeyboardInterrupt, GeneratorExit):
            # Nobody waits for what is under way: "Aborted!" comes at once.
            for worker in set(active_children()) - others:
                worker.terminate()
            raise
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _batches(reports: Iterable[Report], size: int) -> Iterator[tuple[Report, ...]]:
    waiting = iter(reports)
    while batch := tuple(islice(waiting, size)):
        yield batch


@contextmanager
def _started_in_peace() -> Iterator[None]:
    """Processes that start here do not hear Ctrl-C, over which each would print a trace.

    It is for the main process alone, which ends them.
    """
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


# The coder of this worker process; set once when the process starts, never in the main process.
_coder: Coder | None = None


def _start_worker(model: str | None, load: CoderLoader) -> None:
    global _coder  # noqa: PLW0603 - a process pool has no other place for what a worker keeps
    if "numpy" not in sys.modules:
        # One thread a process: several processes that each use all cores slow each other down.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _coder = load(model)


def _work(batch: tuple[Report, ...]) -> list[Coding | SetAsideInput]:
    if _coder is None:
        raise RuntimeError("the worker process was not started by code_reports")
    return _coder(batch)
