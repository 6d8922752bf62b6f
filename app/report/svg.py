"""The pictures of a report as inline SVG: signs, the path, the bars of the waterfall.

They hold shapes only, coloured by the classes of the style sheet; texts stand beside them as HTML, where they wrap.
Right to left everything is mirrored by its place, so that a tick stays a tick.
"""

import math

from app.model.names import Certainty
from app.picture.marks import Mark
from app.picture.stations import Path, Station
from app.report.markup import Html, tag

WIDTH = 840  # of the path in its own units; six stations share it
_COLUMN = WIDTH / 6
_MIDDLE = 17
_ICON = 28
_GAP = _ICON / 2 + 6
_SHORTEST = 1.2  # percent of the width, for a bar that would not be seen


def _octagon(radius: float) -> str:
    corners = (math.radians(22.5 + 45 * number) for number in range(8))
    return " ".join(f"{radius * math.cos(corner):.1f},{radius * math.sin(corner):.1f}" for corner in corners)


def _exclamation(kind: str, down: int) -> str:
    line = f'<path class="{kind}-line" d="M0 {down - 5}V{down + 0.6}"/>'
    return f'{line}<circle class="{kind}" cy="{down + 4.7}" r="1.7"/>'


_OCTAGON = f'<polygon class="red" points="{_octagon(11.8)}"/>'
_RING = 'r="10.4" stroke-dasharray="2.72"'  # twelve dashes
# Each drawn in a square of 24 around the middle.
_SHAPES = {
    Mark.OK: '<circle class="green" r="11"/><path class="on-line" d="M-5 .4L-1.6 3.8 5.2-3.4"/>',
    Mark.FAILED: f'{_OCTAGON}<path class="on-line" d="M-3.6-3.6L3.6 3.6M-3.6 3.6L3.6-3.6"/>',
    Mark.INTERNAL: f"{_OCTAGON}{_exclamation('on', 0)}",
    Mark.REMARK: f'<path class="amber" d="M0-9.4L10.4 8.6H-10.4Z"/>{_exclamation("back", 2)}',
    Mark.STOPPED: f'<circle class="muted-line" {_RING}/><rect class="muted" x="-3" y="-3" width="6" height="6"/>',
    Mark.UNUSED: '<circle class="muted-line" r="10.8"/><path class="muted-line" d="M-4.6 0H4.6"/>',
    Mark.UNREACHED: f'<circle class="faint-line" {_RING}/>',
}
_CERTAINTIES = {
    Certainty.CONFIRMED: '<circle class="muted" r="10"/>',
    Certainty.LIKELY: '<circle class="muted-line" r="9"/><path class="muted" d="M0-9A9 9 0 0 1 0 9Z"/>',
    Certainty.POSSIBLE: '<circle class="muted-line" r="9"/>',
}


def sign(mark: Mark) -> Html:
    """Return the sign of a state; what it says stands in words beside it."""
    return _symbol(_SHAPES[mark])


def circle(certainty: Certainty) -> Html:
    """Return the circle of a certainty: full, half full or empty."""
    return _symbol(_CERTAINTIES[certainty])


def _symbol(shapes: str) -> Html:
    return Html(f'<svg class="sign" viewBox="-12 -12 24 24" aria-hidden="true">{shapes}</svg>')


def path_picture(path: Path, told: str, *, mirrored: bool) -> Html:
    """Return the six stations on a line, the break obvious at a glance; `told` is the same in words."""
    places = [(number + 0.5) * _COLUMN for number in range(len(path.stations))]
    if mirrored:
        places = [WIDTH - place for place in places]
    shapes = [
        _line(after, here, there, travelled=after.place <= path.furthest)
        for after, here, there in zip(path.stations[1:], places, places[1:], strict=False)
    ]
    scale = _ICON / 24
    shapes += [
        f'<g transform="translate({place:g} {_MIDDLE}) scale({scale:.3f})">{_SHAPES[station.mark]}</g>'
        for station, place in zip(path.stations, places, strict=True)
    ]
    return tag("svg", Html("".join(shapes)), viewBox=f"0 0 {WIDTH} {2 * _MIDDLE}", role="img", aria_label=told)


def _line(after: Station, here: float, there: float, *, travelled: bool) -> str:
    forward = 1 if there > here else -1
    start, end = here + forward * _GAP, there - forward * _GAP
    if not travelled:
        return f'<path class="dotted" d="M{start:g} {_MIDDLE}H{end:g}"/>'
    if not after.broken or after.mark is Mark.STOPPED:
        return f'<path class="way" d="M{start:g} {_MIDDLE}H{end:g}"/>'
    crack = start + (end - start) * 0.76  # the way holds as far as the crack, beyond it stands the bad station
    zigzag = ((0.5, -8.5), (3.6, -1.2), (-1.2, 1.2), (4.6, 8.5))
    points = " ".join(f"{crack + forward * x:.1f},{_MIDDLE + y:.1f}" for x, y in zigzag)
    return (
        f'<path class="way" d="M{start:g} {_MIDDLE}H{crack - forward * 5:.1f}"/>'
        f'<path class="way bad" d="M{crack + forward * 10:.1f} {_MIDDLE}H{end:g}"/>'
        f'<polyline class="crack" points="{points}"/>'
    )


def bar(start: float, length: float, mark: Mark, *, mirrored: bool) -> Html:
    """Return one bar of the waterfall on its track; `start` and `length` are shares of the whole."""
    width = min(max(100 * length, _SHORTEST), 100)
    begin = min(100 * start, 100 - width)
    if mirrored:
        begin = 100 - begin - width
    color = {Mark.OK: "green", Mark.FAILED: "red"}.get(mark, "muted")
    track = '<rect class="track" width="100%" height="10" rx="5"/>'
    return Html(
        f'<svg class="bar" width="100%" height="10" aria-hidden="true">{track}'
        f'<rect class="{color}" x="{begin:.2f}%" width="{width:.2f}%" height="10" rx="5"/></svg>'
    )
