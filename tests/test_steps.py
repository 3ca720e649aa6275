"""Steps of several reports side by side, and of one without a halt."""

from tallystick.steps import Steps, to_end


def spell(word: str) -> Steps[str]:
    letters = ""
    for letter in word:
        letters += letter
        yield
    return letters


def test_steps_that_are_taken_without_a_halt_end_with_what_came_of_them() -> None:
    assert to_end(spell("Herat")) == "Herat"


def test_steps_within_steps_halt_as_well() -> None:
    def twice() -> Steps[str]:
        return (yield from spell("Mir")) + (yield from spell("Ali"))

    assert len(list(twice())) == len("MirAli")
    assert to_end(twice()) == "MirAli"
