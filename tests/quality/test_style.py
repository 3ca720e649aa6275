"""The limits on the shape of the code are seen where they are broken."""

from pathlib import Path

import pytest

from tests.quality.style import faults

LONG = 'def f() -> None:\n    """Do."""\n' + "    print()\n" * 81


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("x = 1\n", "the module has no docstring"),
        ('"""M."""\n\n\ndef f() -> None:\n    pass\n', "f is public and has no docstring"),
        ('"""M."""\n\n\nclass A:\n    """A."""\n\n    def g(self) -> None: ...\n', "g is public"),
        (f'"""M."""\n\n\n{LONG}', "f has 82 lines"),
        ('"""M."""\n\n\ndef _f(a, b, c, d, e, f, g): ...\n', "_f has 7 arguments"),
        ('"""M."""\n' + "x = 1\n" * 600, "601 lines"),
    ],
)
def test_what_is_beyond_the_limits(tmp_path: Path, source: str, fault: str) -> None:
    path = tmp_path / "module.py"
    path.write_text(source)
    assert any(fault in found for found in faults(path))


def test_what_is_within_the_limits(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text('"""M."""\n\n\ndef f(a: int) -> int:\n    """Add."""\n    return a + 1\n')
    assert list(faults(path)) == []
