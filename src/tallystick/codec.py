"""Records to JSON and back; the only module that knows the JSON library.

Decoding builds the records themselves, so what could not be true of a record ("low above high")
cannot come in from a file either. A key that the records do not know is an error, not ignored:
a figure must not get lost between two versions of the format.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import msgspec

from tallystick.records import Coding, InvalidRecord, Report, is_of_the_press

# Keys of a report file that are read; every other key is left unread, and named to the person.
REPORT_KEYS = ("slug", "title", "published", "publisher", "text")
# Read as the slug where there is none.
_ID_KEY = "id"


class NotReadable(ValueError):
    """JSON that is not what it should be; the message says where and what to do."""


def to_json(record: object) -> bytes:
    """A record, or anything made of records, as one line of JSON with the keys in their order."""
    return msgspec.json.encode(record)


def coding_from_json(data: bytes, name: str = "coding", line: int | None = None) -> Coding:
    """The Coding that `to_json` wrote; `name` and `line` say in an error where it came from."""
    where = _where(name, line)
    raw = _parse(data, where)
    try:
        coding = msgspec.convert(raw, Coding)
    except (msgspec.ValidationError, InvalidRecord) as fault:
        raise NotReadable(
            f"{where}: no coding of this version: {fault}; write it anew with "
            "`tallystick code --format json`"
        ) from fault
    unknown = next(_unknown_keys(raw, msgspec.to_builtins(coding), "$"), None)
    if unknown:
        raise NotReadable(
            f"{where}: unknown key {unknown}; the file comes from another version of Tallystick: "
            "write it anew with `tallystick code --format json`"
        )
    return coding


def report_file_objects(data: bytes | str) -> list[object]:
    """The report files in a JSON document, not yet checked: the object, or each of a list."""
    raw = _parse(data, "")
    return raw if isinstance(raw, list) else [raw]


def report_from_file(raw: object, slug: str) -> Report:
    """One report file (`slug, title, published, publisher, text`) as a Report.

    Only `text` must be there; `id` is read where it has no slug, and `slug` where it has neither.
    A date that is no date is an error, since relative dates ("on Sunday") are counted from it.
    """
    if not isinstance(raw, dict):
        raise NotReadable('not a report: write {"text": "...", "published": "2007-10-07", ...}')
    if "text" not in raw:
        raise NotReadable('"text" is missing: the report needs the words as published')
    words = {key: _words(raw, key) for key in REPORT_KEYS}
    return Report(
        slug=words["slug"] or _id_of(raw) or slug,
        title=words["title"],
        text=words["text"],
        published=published_date(words["published"]),
        publisher=words["publisher"],
        published_at=_published_at(words["published"]),
    )


def unread_keys(raw: object) -> tuple[str, ...]:
    """The keys of a report file that are not read, such as "author"."""
    if not isinstance(raw, dict):
        return ()
    read = {*REPORT_KEYS} if raw.get("slug") else {*REPORT_KEYS, _ID_KEY}
    return tuple(key for key in raw if key not in read)


def _id_of(raw: dict[str, object]) -> str:
    """The name under `id`, which other collections call a slug; numbers are names too."""
    value = raw.get(_ID_KEY)
    return (
        str(value)
        if isinstance(value, int) and not isinstance(value, bool)
        else _words(raw, _ID_KEY)
    )


def published_date(words: str) -> date | None:
    """The day of an ISO date or time stamp: "2007-10-07T18:30:00Z" is 7 October 2007; "" is None.

    The day is taken as it is written there, without a change of time zone.
    """
    moment = _moment(words)
    if moment is None:
        return None
    day = moment.date()
    if not is_of_the_press(day):
        raise NotReadable(f"published {day} cannot be; leave it out where the day is not known")
    return day


def _published_at(words: str) -> datetime | None:
    """The moment of a time stamp that tells its zone: "2007-10-07T18:30:00Z"."""
    moment = _moment(words)
    return moment if moment is not None and moment.tzinfo is not None else None


def _moment(words: str) -> datetime | None:
    if not words.strip():
        return None
    try:
        return datetime.fromisoformat(words.strip())
    except ValueError:
        raise NotReadable(f'published "{words[:40]}" is no date: write it as 2007-10-07') from None


def coding_schema() -> dict[str, Any]:
    """JSON Schema of one line that `tallystick code --format json` writes."""
    schema = msgspec.json.schema(Coding)
    return _titled(schema, "Coding", "Everything Tallystick read from one report.")


def report_schema() -> dict[str, Any]:
    """JSON Schema of a report file, as `tallystick code` reads it."""
    text = {"type": ["string", "null"], "default": ""}
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {
            "slug": text | {"description": "Name of the report; the file's name where empty."},
            "id": {
                "type": ["string", "integer", "null"],
                "description": "Read where slug is empty.",
            },
            "title": text,
            "text": {"type": "string", "description": "The words as published."},
            "published": text
            | {
                "description": "Day of publication as 2007-10-07, or the moment with its time zone as "
                "2007-10-07T18:30:00Z; or empty."
            },
            "publisher": text,
        },
        "required": ["text"],
    }
    return _titled(schema, "Report file", "One news report. Other keys are allowed and not read.")


def pretty_json(document: dict[str, Any]) -> bytes:
    """JSON for the eyes: indented, with a newline at the end."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _titled(schema: dict[str, Any], title: str, description: str) -> dict[str, Any]:
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": description,
    }
    return head | schema


def _where(name: str, line: int | None) -> str:
    return name if line is None else f"{name}, line {line}"


def _parse(data: bytes | str, where: str) -> Any:
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as fault:
        reason = f"broken JSON: {fault}"
        raise NotReadable(f"{where}: {reason}" if where else reason) from fault


def _words(raw: dict[str, object], key: str) -> str:
    value = raw.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise NotReadable(f'"{key}" must be a string, it is {type(value).__name__} {value!r:.40}')
    return value


def _unknown_keys(raw: object, known: object, path: str) -> Iterator[str]:
    """Keys that were in the JSON and are in no record, with the path to them."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key in known:
                yield from _unknown_keys(value, known[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        for at, (mine, other) in enumerate(zip(raw, known, strict=True)):
            yield from _unknown_keys(mine, other, f"{path}[{at}]")
