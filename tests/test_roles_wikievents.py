"""The comparison of doers and harmed with annotated roles."""

import json
from pathlib import Path

from benchmarks.roles_wikievents import annotated, read, scores

REPORT = {
    "doc_id": "one",
    "sentences": [[[], "Rebels killed nine farmers."], [[], "It rained."]],
    "entity_mentions": [{"id": "a", "sent_idx": 0}, {"id": "b", "sent_idx": 0}],
    "event_mentions": [
        {
            "trigger": {"sent_idx": 0},
            "arguments": [
                {"entity_id": "a", "role": "Killer", "text": "Rebels"},
                {"entity_id": "b", "role": "Victim", "text": "farmers"},
            ],
        }
    ],
}


def test_roles_of_a_sentence(tmp_path: Path) -> None:
    for name in ("dev", "test"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(REPORT), encoding="utf-8")
    found = scores(read(annotated(tmp_path)))
    assert found == {"doers": (1.0, 1.0), "harmed": (1.0, 1.0)}
