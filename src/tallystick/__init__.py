"""Tallystick: from news reports of armed violence to event data that can be defended.

from tallystick import Report, code_report, load

coding = code_report(Report(slug="mine", text="Two farmers were killed."), load())
"""

from tallystick.codec import coding_from_json, to_json
from tallystick.parse import load
from tallystick.pipeline import code_report, code_reports
from tallystick.read import read_paths
from tallystick.records import (
    Claim,
    Coding,
    Contradiction,
    Count,
    Estimate,
    Evidence,
    Incident,
    Place,
    Report,
    Source,
    Span,
    When,
)

__all__ = [
    "Claim",
    "Coding",
    "Contradiction",
    "Count",
    "Estimate",
    "Evidence",
    "Incident",
    "Place",
    "Report",
    "Source",
    "Span",
    "When",
    "code_report",
    "code_reports",
    "coding_from_json",
    "load",
    "read_paths",
    "to_json",
]
