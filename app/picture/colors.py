"""The colours, light and dark: of the window, and of the reports that a browser shows."""

import msgspec


class Colors(msgspec.Struct, frozen=True):
    """One theme; every field is a colour as `#rrggbb`, named after what it is for."""

    window: str
    side: str  # behind the list of results
    card: str
    text: str
    muted: str  # secondary text
    line: str  # separators and the edges of cards
    edge: str  # the edges of fields and check boxes: what is needed to find a control
    accent: str  # links, focus, running
    accent_fill: str  # behind the primary button
    accent_text: str
    selection: str
    green: str
    amber: str
    red: str
    red_text: str
    on_state: str  # the sign inside a state icon
    faint: str  # what has not been reached
    time_name: str  # the parts of an attempt's time in the plot of a watch
    time_proxy: str
    time_port: str
    time_tls: str
    time_answer: str
    time_rest: str


LIGHT = Colors(
    window="#ffffff",
    side="#f4f5f7",
    card="#f8f9fb",
    text="#1d2126",
    muted="#5d6670",
    line="#d5dae0",
    edge="#858e98",
    accent="#1660c4",
    accent_fill="#1660c4",
    accent_text="#ffffff",
    selection="#dfeafa",
    green="#1c8a4b",
    amber="#a86a00",
    red="#c62f2a",
    red_text="#b92722",
    on_state="#ffffff",
    faint="#c3c9d0",
    time_name="#6596dc",
    time_proxy="#7d6bb8",
    time_port="#3d7ed6",
    time_tls="#1f8a99",
    time_answer="#1d4f91",
    time_rest="#87919c",
)
DARK = Colors(
    window="#1f2226",
    side="#191c1f",
    card="#262a2f",
    text="#e9ebee",
    muted="#a5aeb8",
    line="#3a4047",
    edge="#747d87",
    accent="#5ba3ff",
    accent_fill="#2f74d0",
    accent_text="#ffffff",
    selection="#2b3c52",
    green="#37a566",
    amber="#d9982b",
    red="#e55b56",
    red_text="#f58a84",
    on_state="#ffffff",
    faint="#4a525b",
    time_name="#a9c8f3",
    time_proxy="#a08fe0",
    time_port="#5b97e8",
    time_tls="#35a3b3",
    time_answer="#3d77cf",
    time_rest="#7f8a96",
)
