"""Where the user's own places are kept: files of the folder `gazetteer` in the data folder.

The data folder is that of the system for programs' data: `~/.local/share/tallystick` on Linux,
`~/Library/Application Support/tallystick` on macOS, `%LOCALAPPDATA%\\tallystick` on Windows.
`TALLYSTICK_DATA` names another one.
"""

import os
import sys
from pathlib import Path

ENDING = ".places"


def data_folder() -> Path:
    """The user's data folder; it need not be there yet."""
    chosen = os.environ.get("TALLYSTICK_DATA")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        home = str(Path.home() / "Library" / "Application Support")
    else:
        home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(home) / "tallystick"


def own_tables() -> list[Path]:
    """The user's own tables, by name."""
    return sorted((data_folder() / "gazetteer").glob(f"*{ENDING}"))
