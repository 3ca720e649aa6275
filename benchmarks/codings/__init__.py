"""Reports of five corpora coded with the coding guide, and how well they are read.

    python -m benchmarks.codings --corpora FOLDER --scorer FILE [--part read|held] [--jobs 2]

FOLDER holds `muc/`, `news/`, `gva/`, `re3d/` and `wikievents/`; FILE is `score_claims.py`, the scorer
of the reports coded by hand. `claims.jsonl` has no word of any report: a claim is given by offsets
into the text, which is put together from the corpus. See README.md beside this file.
"""
