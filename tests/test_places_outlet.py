"""Where the outlet of a report is at home."""

import pytest

from tallystick.places.outlet import home_country


@pytest.mark.parametrize(
    ("publisher", "country"),
    [
        ("Dawn", "Pakistan"),
        ("The Hindu", "India"),
        ("The Times of India", "India"),
        ("Akron Beacon Journal", "United States"),
        ("Houston Chronicle", "United States"),
        ("Detroit Free Press", "United States"),
        ("Kyiv Independent", "Ukraine"),
        ("The Moscow Times", "Russia"),
        ("Sudan Tribune", "Sudan"),
        ("Iraqi News", "Iraq"),
        ("Manila Bulletin", "Philippines"),
        ("Premium Times", "Nigeria"),
        ("The Daily Star, Beirut", "Lebanon"),
        ("The Daily Star", "Bangladesh"),
        ("Radio Okapi", "Democratic Republic of the Congo"),
        ("Reuters", None),
        ("Reuters, Jerusalem Post", None),
        ("AP, San Diego Union-Tribune", None),
        ("Associated Press (Los Angeles Times)", None),
        ("Voice of America", None),
        ("BBC News", None),
        ("Salon", None),
        ("Wikinews", None),
        ("MUC-3 DEV-MUC3-0047", None),
        ("", None),
    ],
)
def test_home_of_an_outlet(publisher: str, country: str | None) -> None:
    assert home_country(publisher) == country
