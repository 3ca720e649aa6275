"""Where the outlet of a report is at home."""

import pytest

from tallystick.masthead import outlet_begins
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


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        (
            "Man held in fatal Mill Street shooting - WXYZ.com, News, Weather",
            "WXYZ.com, News, Weather",
        ),
        ("Vigil held in honor of girl | Dayton, OH", "Dayton, OH"),
        (
            "Six killed in campsite shooting - WXYZ-TV - Tyler |ETX News",
            "WXYZ-TV - Tyler |ETX News",
        ),
        ("Two people die in Kabul blast - New York Times", "New York Times"),
        ("Blast in Kabul kills at least 20 - Reuters", "Reuters"),
        ("Blast in Kabul kills ten men - police report", ""),
        ("Ten men killed in blast - Report: Kabul police among them", ""),
        ("Ten men killed on the Gao - Kidal road", ""),
        ("Kabul - NBC12", ""),
        ("Two killed in blast in Kabul -", ""),
    ],
)
def test_the_outlet_at_the_end_of_a_title(title: str, outlet: str) -> None:
    assert title[outlet_begins(title) :] == outlet
