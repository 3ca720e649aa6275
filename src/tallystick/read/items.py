"""What reading gives beside reports: inputs that were set aside, and remarks on those read."""

from dataclasses import dataclass

from tallystick.records import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAsideInput:
    """An input that was not coded, and why: "wire.jsonl, line 7: broken JSON: ..."."""

    name: str
    line: int | None = None
    reason: str

    def __str__(self) -> str:
        where = self.name if self.line is None else f"{self.name}, line {self.line}"
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a person should know of an input that was read: "old.txt: read as Windows-1252"."""

    name: str
    line: int | None = None
    words: str

    def __str__(self) -> str:
        where = self.name if self.line is None else f"{self.name}, line {self.line}"
        return f"{where}: {self.words}"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadKeys:
    """Keys of a report file that are not read, such as "licence"; told once for all files."""

    name: str
    line: int | None = None
    keys: tuple[str, ...]


Item = Report | SetAsideInput | Remark
# What a reader gives: `read_paths` makes one remark of all unread keys.
Found = Item | UnreadKeys
