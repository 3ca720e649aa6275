from tallystick.kept import Kept


def test_what_was_found_is_not_looked_for_again() -> None:
    asked: list[str] = []

    def small(word: str) -> str:
        asked.append(word)
        return word.lower()

    kept = Kept(small, most=2)
    assert [kept[word] for word in ("Goma", "Gao", "Goma")] == ["goma", "gao", "goma"]
    assert asked == ["Goma", "Gao"]


def test_the_keeping_begins_anew_when_it_is_too_much() -> None:
    kept = Kept(str.lower, most=2)
    assert [kept[word] for word in ("Goma", "Gao", "Mopti")] == ["goma", "gao", "mopti"]
    assert set(kept) == {"Mopti"}
