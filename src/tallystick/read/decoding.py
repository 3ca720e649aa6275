"""Bytes become text, or a reason why they are none.

UTF-8 (with or without its mark) and UTF-16 with its mark are read. Anything else is taken for
Windows-1252, the old encoding of English files, only if it can be that and nothing else; the
person is told. No third guess is made.
"""

import codecs
import re

# The longest report that is coded. A long newspaper feature has 60,000 characters; spaCy's own
# limit is 1,000,000.
MAX_CHARACTERS = 1_000_000
# No character takes more bytes than this in UTF-8 or UTF-16, so longer files need not be read.
MAX_TEXT_BYTES = 4 * MAX_CHARACTERS + 4
# A paragraph of prose stays below 10,000 characters, a report without line breaks below 60,000.
MAX_LINE_CHARACTERS = 100_000
# Windows-1252 adds accents and quotation marks to English: a few in a hundred characters. In
# another single-byte encoding (Cyrillic, Arabic) most characters lie outside ASCII.
MAX_SHARE_OUTSIDE_ASCII = 0.1
# Control characters that prose does not hold; a stray one is let pass, a file full is not text.
MAX_CONTROL_SHARE = 0.005
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

WINDOWS_1252 = "read as Windows-1252, since it is not UTF-8; save it as UTF-8 if letters look wrong"


class NotText(ValueError):
    """Bytes that are no text in a known encoding; the message is the reason."""


def decode_text(data: bytes) -> tuple[str, str]:
    """The text and a remark ("" or how it was read): b"Jos\\xe9" is "José" and `WINDOWS_1252`."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_utf16(data), ""
    if b"\0" in data:
        raise NotText("binary, or UTF-16 without its mark; save the report as UTF-8 text")
    try:
        return data.decode("utf-8-sig"), ""
    except UnicodeDecodeError as fault:
        return _decode_windows(data, fault.start), WINDOWS_1252


def _decode_utf16(data: bytes) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as fault:
        raise NotText(f"broken UTF-16 at byte {fault.start}; save it as UTF-8") from fault


def _decode_windows(data: bytes, fault_at: int) -> str:
    refused = NotText(f"not UTF-8 (byte {fault_at}) and no other known encoding; save it as UTF-8")
    if not data.decode("utf-8", errors="ignore").isascii():
        # Some letters are UTF-8 sequences: a damaged UTF-8 file, not a file in Windows-1252.
        raise refused
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise refused from None
    outside = sum(not c.isascii() for c in text)
    if outside > MAX_SHARE_OUTSIDE_ASCII * len(text) or _CONTROL.search(text):
        raise refused
    return text


def prose_fault(title: str, text: str) -> str | None:
    """Why a text cannot be a news report, such as "empty"; None where nothing speaks against it."""
    if not text.strip():
        return "empty: there is no text to code"
    size = len(title) + 1 + len(text)
    if size > MAX_CHARACTERS:
        return f"longer than {MAX_CHARACTERS:,} characters; split it into its reports"
    controls = len(_CONTROL.findall(text)) + len(_CONTROL.findall(title))
    if "\0" in text or controls > MAX_CONTROL_SHARE * size:
        return "full of control characters: binary, not text"
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE_CHARACTERS:
            return f"line {number} has {len(line):,} characters: too long to be prose"
    return None
