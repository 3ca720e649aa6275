"""The command: what it prints, where it writes, and its exit codes."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tallystick.cli import main
from tallystick.codec import coding_from_json

TEXT = "Gunmen killed at least three farmers on Monday, police said.\n"


def run(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=stdin)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "farm.txt"
    path.write_text(TEXT)
    return path


def test_json_has_a_line_for_each_report(report: Path) -> None:
    done = run("code", str(report), "--published", "2019-03-12", "--format", "json")
    assert done.exit_code == 0
    (line,) = done.stdout.splitlines()
    coding = coding_from_json(line.encode())
    assert coding.report.text == TEXT
    assert str(coding.report.published) == "2019-03-12"


@pytest.mark.parametrize("name", ["table", "json", "csv", "html"])
def test_every_format_writes_where_it_is_told(report: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "results" / name
    done = run("code", str(report), "--format", name, "--out", str(out))
    assert done.exit_code == 0, done.output
    assert out.exists()
    assert "1 coded" in done.stderr


def test_claims_files_are_named_by_report(report: Path, tmp_path: Path) -> None:
    done = run("code", str(report), "--format", "claims", "--out", str(tmp_path / "claims"))
    assert done.exit_code == 0
    assert [path.name for path in (tmp_path / "claims").iterdir()] == ["farm.json"]


def test_standard_input() -> None:
    done = run("code", "-", "--format", "json", stdin=TEXT.encode())
    assert done.exit_code == 0
    assert coding_from_json(done.stdout.encode()).report.slug == "stdin"


def test_bad_input_is_set_aside_and_the_rest_is_coded(report: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "broken.json").write_text("{")
    done = run("code", str(tmp_path), str(tmp_path / "missing.txt"), "--format", "json")
    assert done.exit_code == 1
    assert len(done.stdout.splitlines()) == 1
    told = [line for line in done.stderr.splitlines() if line.startswith("set aside: ")]
    assert [line.split(": ")[1] for line in told] == [
        str(tmp_path / name) for name in ("broken.json", "empty.txt", "missing.txt")
    ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "PATH"),
        (["farm.txt", "--published", "7 Oct 2007"], "--published"),
        (["farm.txt", "--format", "claims"], "--out FOLDER"),
        (["farm.txt", "--jobs", "0"], "--jobs"),
        (["farm.txt", "--pipeline", "no_such_pipeline"], "no language pipeline"),
    ],
)
def test_wrong_usage_ends_with_two(
    report: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(report.parent)
    done = run("code", *arguments)
    assert done.exit_code == 2
    assert words in done.stderr


def test_a_place_that_cannot_be_written_is_said(report: Path) -> None:
    done = run("code", str(report), "--format", "json", "--out", str(report / "x"))
    assert done.exit_code in (1, 2)
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith(("Error", "Usage"))


@pytest.mark.parametrize(("reference", "code"), [((), 0), (("A",), 0), (("Z9",), 2)])
def test_explain_one_report(report: Path, reference: tuple[str, ...], code: int) -> None:
    done = run("explain", str(report), *reference, "--published", "2019-03-12")
    assert done.exit_code == code, done.output
    assert ("at least three" in done.stdout) == (code == 0)


def test_explain_wants_to_know_which_report(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_text('{"slug": "one", "text": "Two died."}\n{"slug": "two", "text": "One died."}\n')
    assert "there are one, two" in run("explain", str(path)).stderr
    assert run("explain", str(path), "--slug", "two").exit_code == 0


def test_doctor_finds_all_in_order() -> None:
    done = run("doctor")
    assert done.exit_code == 0, done.output
    assert "FAIL" not in done.stdout
    assert "language pipeline" in done.stdout


def test_doctor_says_what_is_wrong() -> None:
    done = run("doctor", "--pipeline", "no_such_pipeline")
    assert done.exit_code == 1
    assert "FAIL" in done.stdout


@pytest.mark.parametrize("name", ["coding", "report"])
def test_schema_prints_what_is_shipped(name: str) -> None:
    shipped = Path(__file__).parents[1] / "docs" / "schema" / f"{name}.schema.json"
    assert run("schema", name).stdout == shipped.read_text()


def test_help_does_not_load_the_language_library() -> None:
    program = (
        "import sys; from tallystick.cli import main; main(['--help'], standalone_mode=False); "
        "sys.exit('spacy' in sys.modules or 'numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0


def test_every_command_is_in_the_documentation() -> None:
    page = (Path(__file__).parents[1] / "docs" / "commands.md").read_text()
    for name, command in main.commands.items():  # type: ignore[attr-defined]
        assert f"tallystick {name}" in page
        for parameter in command.params:
            assert all(option in page for option in parameter.opts if option.startswith("--"))
