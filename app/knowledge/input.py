"""Typed texts that cannot be tested. The parser names the case; no facts lead here."""

from app.knowledge.case import Case, CaseFacts, Cause, Match, Texts, Wording
from app.model.names import Certainty, Severity
from app.model.words import N


def _never(facts: CaseFacts) -> Match | None:
    return None


def _case(id: str, texts: Texts) -> Case:
    return Case(id=id, severity=Severity.FAILURE, when=_never, texts=texts)


_CHOOSE: Wording = (
    N("Case", "Choose what you mean: {readings}"),
    N("Case", "If this is what you mean, use it: {reading}"),
    N("Case", "Type only the host, the host with a port, or the whole URL (web address)."),
)
_EXAMPLES = N("Case", "These forms work: www.example.com, www.example.com:8443, https://www.example.com/page")
_TYPING_ERROR = Cause(
    N("Case", "A typing error"),
    N("Case", "One character too many, too few or in the wrong place is enough."),
    Certainty.LIKELY,
)
_COPIED = Cause(
    N("Case", "The text was copied with something around it"),
    N("Case", "Documents, chats and mails add characters that do not belong to the address."),
    Certainty.LIKELY,
)

CASES = (
    _case(
        "input.empty",
        Texts(
            short=N("Case", "Nothing typed"),
            headline=N("Case", "There is nothing to test yet"),
            summary=N("Case", "The input field holds no host, no address and no URL (web address)."),
            causes=(
                Cause(
                    N("Case", "The field is empty or holds only spaces and punctuation"),
                    N("Case", "A test needs the name or the address of a server."),
                    Certainty.CONFIRMED,
                ),
            ),
            you=(N("Case", "Type or paste the address of the server."), _EXAMPLES),
        ),
    ),
    _case(
        "input.scheme_unsupported",
        Texts(
            short=N("Case", "Protocol not supported"),
            headline=N("Case", "This kind of address cannot be tested"),
            summary=(
                N("Case", "Addresses of the kind “{scheme}” cannot be tested; http, https, tcp and tls can."),
                N("Case", "Addresses of this kind cannot be tested; http, https, tcp and tls can."),
            ),
            causes=(
                Cause(
                    N("Case", "The address belongs to another kind of program"),
                    N("Case", "The word before the colon says which program it is for."),
                    Certainty.LIKELY,
                ),
                _COPIED,
            ),
            you=(
                _CHOOSE,
                N("Case", "To test whether a server’s port answers, type host and port, for example example.com:21."),
            ),
        ),
    ),
    _case(
        "input.scheme_typo",
        Texts(
            short=N("Case", "Typing error at the beginning"),
            headline=N("Case", "The beginning of the address is not clear"),
            summary=(
                N("Case", "The address begins with {text}, which is not a complete http:// or https://."),
                N("Case", "The address begins with {scheme}, which is not a complete http:// or https://."),
                N("Case", "The address does not begin with a complete http:// or https://."),
            ),
            causes=(_TYPING_ERROR,),
            you=(_CHOOSE, _EXAMPLES),
        ),
    ),
    _case(
        "input.host_missing",
        Texts(
            short=N("Case", "Host missing"),
            headline=N("Case", "The address names no host"),
            summary=N("Case", "The text holds neither the name nor the address of a server."),
            causes=(_TYPING_ERROR, _COPIED),
            you=(_CHOOSE, _EXAMPLES),
        ),
    ),
    _case(
        "input.host_invalid",
        Texts(
            short=N("Case", "Invalid host name"),
            headline=N("Case", "This cannot be the name of a host"),
            summary=(
                N("Case", "The length of this part of the name is {count}, and 63 characters are allowed: {text}"),
                N("Case", "The length of the name is {count}, and 253 characters are allowed."),
                N("Case", "This cannot stand in the name of a host: {text}"),
                N("Case", "The text holds a space or a sign that cannot stand in the name of a host."),
            ),
            causes=(
                _TYPING_ERROR,
                _COPIED,
                Cause(
                    N("Case", "A dot or a character in the wrong place"),
                    N("Case", "Names consist of letters, digits, hyphens and single dots, without spaces."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(_CHOOSE, _EXAMPLES),
        ),
    ),
    _case(
        "input.idn_invalid",
        Texts(
            short=N("Case", "Name not allowed"),
            headline=N("Case", "This international name cannot be used in the network"),
            summary=(
                N("Case", "This part of the name cannot be written for the network: {text}"),
                N("Case", "The name cannot be written in the form that the network uses."),
            ),
            causes=(
                Cause(
                    N("Case", "A character that host names may not contain"),
                    N("Case", "Emojis, symbols and some mixtures of scripts are not allowed in names."),
                    Certainty.LIKELY,
                ),
                _TYPING_ERROR,
            ),
            you=(_CHOOSE, N("Case", "Ask for the name in its network form; it begins with xn--.")),
        ),
    ),
    _case(
        "input.ip_invalid",
        Texts(
            short=N("Case", "Invalid IP address"),
            headline=N("Case", "This is not a complete IP address"),
            summary=(
                N("Case", "“{text}” is not a complete IP address; some programs would read it as {address}."),
                N("Case", "This cannot be read as the IP address of one computer: {text}"),
                N("Case", "The IP address is not complete, or one of its numbers is too large."),
            ),
            causes=(
                Cause(
                    N("Case", "A number is missing, too many or too large"),
                    N("Case", "IPv4 addresses have four numbers from 0 to 255, such as 192.0.2.10."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The address is written in an unusual way"),
                    N("Case", "Short and hexadecimal forms are read differently by different programs."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A whole network is meant"),
                    N("Case", "A slash and a number, as in 10.0.0.0/8, stand for many addresses at once."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(_CHOOSE, N("Case", "Type all four numbers of the address, or the name of the server.")),
        ),
    ),
    _case(
        "input.port_invalid",
        Texts(
            short=N("Case", "No valid port"),
            headline=N("Case", "The port is missing or not valid"),
            summary=(
                N("Case", "“{text}” is not a port number; ports go from 1 to 65535."),
                N("Case", "To connect to {host}, a port number from 1 to 65535 is needed."),
                N("Case", "The port is not a number from 1 to 65535."),
            ),
            causes=(
                _TYPING_ERROR,
                Cause(
                    N("Case", "A colon that does not belong there"),
                    N("Case", "What follows a colon after the host is read as the port."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                _CHOOSE,
                N("Case", "Look up the port of the service: 443 for https, 80 for http, 22 for SSH, for example."),
            ),
        ),
    ),
    _case(
        "input.port_conflict",
        Texts(
            short=N("Case", "Two different ports"),
            headline=N("Case", "The port field and the address disagree"),
            summary=(
                N("Case", "The address says port {port}, the port field says {other_port}."),
                N("Case", "The address names one port and the port field another one."),
            ),
            causes=(
                Cause(
                    N("Case", "The port field still holds an older number"),
                    N("Case", "It belongs to what was typed before."),
                    Certainty.LIKELY,
                ),
            ),
            you=(_CHOOSE, N("Case", "Clear the port field, or remove the port from the address.")),
        ),
    ),
    _case(
        "input.ipv6_brackets",
        Texts(
            short=N("Case", "IPv6 address needs brackets"),
            headline=N("Case", "It is not clear where the IPv6 address ends"),
            summary=(
                N("Case", "“{text}” can be an IPv6 address alone, or an address and a port; brackets make it clear."),
                N("Case", "The text can be an IPv6 address alone, or an address and a port; brackets make it clear."),
            ),
            causes=(
                Cause(
                    N("Case", "The brackets around the IPv6 address are missing"),
                    N("Case", "IPv6 addresses contain colons, so a port can be told apart only after brackets."),
                    Certainty.LIKELY,
                ),
            ),
            you=(_CHOOSE, N("Case", "Write an IPv6 address with a port like this: [2001:db8::10]:443")),
        ),
    ),
    _case(
        "input.hidden_characters",
        Texts(
            short=N("Case", "Hidden characters"),
            headline=N("Case", "The text holds characters that cannot be seen"),
            summary=(
                N("Case", "The text holds characters that cannot be seen and may change its meaning: {text}"),
                N("Case", "The text holds spaces or characters that cannot be seen and may change its meaning."),
            ),
            causes=(
                Cause(
                    N("Case", "The text was copied from a document, a chat or a web page"),
                    N("Case", "They use invisible characters for spaces, line breaks and the direction of writing."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "Somebody wants to make the address look like another one"),
                    N("Case", "Invisible characters can hide where a link really leads."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(_CHOOSE, N("Case", "Type the address by hand.")),
        ),
    ),
    _case(
        "input.too_long",
        Texts(
            short=N("Case", "Text too long"),
            headline=N("Case", "The text is too long for an address"),
            summary=(
                N("Case", "The number of characters in the text is {count}; an address may have up to 8,192."),
                N("Case", "The text has more characters than the 8,192 that an address may have."),
            ),
            causes=(
                Cause(
                    N("Case", "More than the address was pasted"),
                    N("Case", "A whole page or a file may have been in the clipboard."),
                    Certainty.LIKELY,
                ),
            ),
            you=(N("Case", "Paste only the address."), _EXAMPLES),
        ),
    ),
    _case(
        "input.address_not_testable",
        Texts(
            short=N("Case", "Address cannot be tested"),
            headline=N("Case", "No single computer has this address"),
            summary=(
                N("Case", "{address} does not stand for one computer that could be connected to."),
                N("Case", "{text} does not stand for one computer that could be connected to."),
                N("Case", "The address does not stand for one computer that could be connected to."),
            ),
            causes=(
                Cause(
                    N("Case", "The address has a special meaning"),
                    N("Case", "0.0.0.0 and :: mean “all addresses”; others mean many computers at once."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The network interface is missing"),
                    N("Case", "Addresses that begin with fe80 need it at the end, for example fe80::1%eth0."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                _CHOOSE,
                N("Case", "To test a program on this computer, use 127.0.0.1 or ::1."),
                N("Case", "To test another computer, use its own address."),
            ),
        ),
    ),
)
