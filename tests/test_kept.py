from tallystick.kept import Kept, constant, kept


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


def test_a_function_of_one_value_is_asked_once_for_each() -> None:
    asked: list[str] = []
    shouted = kept(lambda word: asked.append(word) or word.upper())
    assert (shouted("stop"), shouted("stop"), shouted("go")) == ("STOP", "STOP", "GO")
    assert asked == ["stop", "go"]


def test_a_list_is_read_once() -> None:
    read: list[int] = []
    words = constant(lambda: read.append(1) or frozenset({"stop"}))
    assert words() is words()
    assert len(read) == 1
