import pytest
import sample_results as samples
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.gui.path_view import PathView
from app.i18n import EnglishWords
from app.picture.stations import path_of_result
from app.text import strip_isolates


def view() -> PathView:
    made = PathView()
    path = path_of_result(samples.refused())
    assert path is not None
    made.show_path(path, EnglishWords())
    made.resize(900, made.heightForWidth(900))
    return made


def test_path_is_mirrored_right_to_left(qapp: QApplication) -> None:
    one = view()
    left_to_right = [place.x() for place in one.centres()]
    assert left_to_right == sorted(left_to_right)
    one.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [place.x() for place in one.centres()] == pytest.approx([900 - x for x in left_to_right])


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_break_is_painted_before_the_bad_station(qapp: QApplication, direction: Qt.LayoutDirection) -> None:
    one = view()
    one.setLayoutDirection(direction)
    picture = one.grab().toImage()
    name, _, port = (one.centres()[number].toPoint() for number in (1, 2, 3))
    scale = picture.width() / one.width()
    between = [picture.pixelColor(round(x * scale), round(port.y() * scale)) for x in _span(name.x(), port.x())]
    reds = [number for number, color in enumerate(between) if color.red() > 150 and color.green() < 100]
    greens = [number for number, color in enumerate(between) if color.green() > 110 and color.red() < 90]
    assert greens
    assert reds
    assert max(greens) < max(reds), "green on this side of the break, red beyond it"


def test_path_is_told_in_words(qapp: QApplication) -> None:
    one = view()
    told = strip_isolates(one.accessibleDescription()).replace("\u00a0", " ")
    assert one.accessibleName() == "The path of the connection"
    assert told == (
        "This computer: works, IPv4 and IPv6; Name: works, 2 addresses · 4 ms; Proxy: not used, none; "
        "Port 8443: failed here, refused · 34 ms; TLS: not reached; HTTP: not reached"
    )


def test_narrow_window_gets_more_lines(qapp: QApplication) -> None:
    one = view()
    assert one.heightForWidth(320) > one.heightForWidth(1200)


def _span(start: int, end: int) -> range:
    return range(start, end, 1 if end > start else -1)
