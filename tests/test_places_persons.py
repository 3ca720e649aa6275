"""A name that is a person's once is a person's throughout a report."""

import pytest

from tallystick import Report
from tallystick.parse import load, parse
from tallystick.places.detect import find_places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Dr. Ruth Palma spoke in Nairobi. Palma said three people were killed.", ["Nairobi"]),
        ("Police held Ali Giza, 42, in Nairobi. Giza said nothing.", ["Nairobi"]),
        ("Giza, 42, was held in Nairobi. Giza fled.", ["Nairobi"]),
        ("Three of those shot in Nairobi were named as Samira, Palma and Giza.", ["Nairobi"]),
        (
            "Soldiers shot 23-year-old Omar Palma in Nairobi. Palma was hit twice.",
            ["Nairobi"],
        ),
        (
            "Ruth Palma, also known as Kay, was the target in Nairobi. Gunmen opened fire on Palma.",
            ["Nairobi"],
        ),
        (
            "In Nairobi's second-largest quarter, Ruth Palma, the spokesman for a service, told of it.",
            ["Nairobi"],
        ),
        ("Ruth Palma, 23, was shot in Nairobi. A man sat behind Palma.", ["Nairobi"]),
        ("Dr. Ruth Palma came to Nairobi. A man fired at Palma.", ["Nairobi"]),
        # who is told with her age is called by her first name, even that of a country
        (
            "Nine-year-old Georgia Palma was shot in Nairobi. Georgia was hit twice. Georgia's father "
            "fled. He is 60 years old",
            ["Nairobi"],
        ),
        # so is who came to harm by both names, but for the name of a country
        (
            "Rebels were tried for killing Palma Omer in Nairobi. The attack on Palma shocked all.",
            ["Nairobi"],
        ),
        ("Palma Omer, 17, spoke in Nairobi. The attack on Palma shocked all.", ["Nairobi"]),
        (
            "Rebels were tried for killing Georgia Omer in Nairobi. The attack on Georgia shocked all.",
            ["Nairobi", "Georgia"],
        ),
        ("He was shot in Nairobi in the days of the dictator Antonio Palma.", ["Nairobi"]),
        # Spanish names, by their middle too, and reports in capitals
        (
            "Interior Minister Antonio Palma Ruiz was in Nairobi. Gunmen fired at Palma. Palma's murder "
            "shocked the country.",
            ["Nairobi"],
        ),
        (
            "MINISTER ANTONIO PALMA RUIZ WAS SHOT IN NAIROBI. THE PALMA MURDER IS STILL NOT SOLVED, "
            "AND NOBODY KNOWS WHO KILLED PALMA.",
            ["NAIROBI"],
        ),
        ("Omar Palma Ruiz, who fled, was seen in Nairobi. A rebel shot Palma Ruiz.", ["Nairobi"]),
        ("His younger brother Grozny was captured near Nairobi.", ["Nairobi"]),
        ("Three capitals fell: Grozny was captured with Nairobi.", ["Grozny", "Nairobi"]),
        ("THE RAID WAS IN THE CANTON THAT BEARS THE SAME NAME, NEAR NAIROBI.", ["NAIROBI"]),
        ("[Ponce] In Nairobi we counted 230 dead.", ["Nairobi"]),
        ("He wrote that nine had died [in Ponce], and ten in Nairobi.", ["Ponce", "Nairobi"]),
        ('Nine died in Operation Victoria, and in the operation "Manila" in Nairobi.', ["Nairobi"]),
        ("A bomb exploded in Palma. Palma said nothing of it.", ["Palma", "Palma"]),
    ],
)
def test_persons_are_no_places(text: str, places: list[str]) -> None:
    nlp = load()
    report = Report(slug="x", text=text)
    found = find_places(report, parse(report, nlp))
    assert [mention.words for mention in found] == places
