"""Names that could not be looked up, or led astray; `lookups` decides. A proxy's own name belongs to `proxy`."""

from app.knowledge import commands, lookups, phrases
from app.knowledge.case import Case, Cause, Texts
from app.model.names import Certainty, CheckName, Severity
from app.model.words import N

_ASKS = (CheckName.NAMES, CheckName.LOCAL)

_SILENT_NAME_SERVER = Cause(
    N("Case", "The name server does not answer"),
    (
        N("Case", "It may be switched off, overloaded or out of reach. This computer asks: {addresses}."),
        N("Case", "It may be switched off, overloaded or out of reach, or wrongly set on this computer."),
    ),
    Certainty.LIKELY,
)
_LOOKUPS_BLOCKED = Cause(
    N("Case", "A firewall or VPN stops name lookups"),
    N("Case", "Lookups use port 53; many networks allow them only to their own name servers."),
    Certainty.POSSIBLE,
)
_DOMAIN_SERVERS = Cause(
    N("Case", "The name servers of the domain do not answer"),
    N("Case", "Then only names of this one domain fail, and other websites work."),
    Certainty.POSSIBLE,
)
_ADMIN = (
    (
        N("Case", "Check that these name servers answer: {addresses}"),
        N("Case", "Check that the name servers set on this computer answer."),
    ),
    N("Case", "Check that lookups to port 53 (UDP and TCP) are allowed."),
)
_OPERATOR = (N("Case", "Check that the name servers of the domain of {host} answer from outside."),)

SUSPICIOUS_ANSWER = Case(
    id="dns.suspicious_answer",
    severity=Severity.FAILURE,
    when=lookups.suspicious_answer,
    asks=(CheckName.NAMES,),
    texts=Texts(
        short=N("Case", "Unusual address for name"),
        headline=N("Case", "The name leads to an address that is not on the internet"),
        summary=N(
            "Case", "{host} was looked up as {addresses}, an address inside a network or of this computer itself."
        ),
        causes=(
            Cause(
                N("Case", "A filter blocks this name"),
                N("Case", "Ad blockers, child protection and company filters answer with such an address on purpose."),
                Certainty.LIKELY,
            ),
            Cause(
                N("Case", "The server is inside another network"),
                N("Case", "Companies enter private addresses for servers that are reached inside or over VPN only."),
                Certainty.POSSIBLE,
            ),
            Cause(
                N("Case", "An entry on this computer changes the name"),
                N("Case", "Lines in the file “hosts” come before every name server."),
                Certainty.POSSIBLE,
            ),
            Cause(
                N("Case", "A network sign-in page or the router answers for every name"),
                N("Case", "In hotels, trains and airports that lasts until you have signed in."),
                Certainty.POSSIBLE,
            ),
        ),
        you=(
            phrases.USE_VPN,
            N("Case", "Check whether a filter, an ad blocker or child protection is active, and allow {host} there."),
            phrases.OTHER_NETWORK,
            phrases.NO_SECRETS,
        ),
        admin=(N("Case", "Check why your name servers answer {addresses} for {host}."),),
        operator=(N("Case", "Check the address entries of {host}: other people may get these addresses too."),),
        commands=(*commands.LOOKUP, *commands.LOOKUP_HERE, *commands.NAME_SERVERS),
    ),
)

CASES = (
    Case(
        id="dns.resolver_down",
        severity=Severity.FAILURE,
        when=lookups.resolver_down,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Name server fails"),
            headline=N("Case", "The name server of this computer does not work"),
            summary=N(
                "Case", "No name can be looked up, {host} neither: these name servers are of no use: {addresses}."
            ),
            causes=(
                Cause(
                    N("Case", "The name server is switched off or out of reach"),
                    N("Case", "It is often the router, or a server of the company or provider."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The wrong name server is set on this computer"),
                    N("Case", "The setting may belong to another network, or to a VPN that is not connected."),
                    Certainty.LIKELY,
                ),
                _LOOKUPS_BLOCKED,
            ),
            you=(
                N("Case", "Restart the router if it is yours, and connect to the network again."),
                N("Case", "Let this computer get its name servers automatically, or set others."),
                N("Case", "If a VPN is in use, disconnect it and connect again."),
            ),
            admin=_ADMIN,
            commands=(*commands.NAME_SERVERS, *commands.LOOKUP, *commands.INTERFACES),
        ),
    ),
    Case(
        id="dns.server_failure",
        severity=Severity.FAILURE,
        when=lookups.server_failure,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Name server reports failure"),
            headline=N("Case", "The name server could not answer"),
            summary=(
                N("Case", "Asked for {host}, the name server ({addresses}) reported a failure: {code}."),
                N("Case", "Asked for {host}, the name server ({addresses}) gave no usable answer."),
                N("Case", "Asked for {host}, the name server reported a failure."),
            ),
            causes=(
                Cause(
                    N("Case", "The name servers of the domain have a fault"),
                    N("Case", "They may be unreachable or wrongly set up, or their signatures (DNSSEC) may be wrong."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name server that was asked has a fault"),
                    N("Case", "Then other names fail too. It may have lost its own connection."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The name server does not answer this computer"),
                    N("Case", "Many serve only their own network, and some refuse names that a filter forbids."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.OPEN_OTHER_SITE, phrases.TRY_LATER, phrases.OTHER_NETWORK),
            admin=(
                N("Case", "Look into the log of the name server, and look {host} up at another name server."),
                N("Case", "Check that the name server may serve this computer."),
            ),
            operator=(N("Case", "Check the name servers and the signatures (DNSSEC) of the domain of {host}."),),
            commands=(*commands.LOOKUP, *commands.NAME_SERVERS),
        ),
    ),
    Case(
        id="dns.no_address",
        severity=Severity.FAILURE,
        when=lookups.no_address,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Name without address"),
            headline=N("Case", "The name exists, but has no address"),
            summary=(
                N("Case", "{host} exists, but only with addresses that were not asked for: {other_addresses}."),
                N("Case", "{host} exists, but no address is entered for it, so there is nothing to connect to."),
            ),
            causes=(
                Cause(
                    N("Case", "The name is not meant for connections"),
                    N("Case", "Some names serve only for e-mail, or have addresses only with “www” in front."),
                    Certainty.LIKELY,
                    unless="other_addresses",
                ),
                Cause(
                    N("Case", "The test was limited to one kind of address"),
                    N("Case", "These addresses are of the other kind (IPv4 or IPv6): {other_addresses}."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The address entry is missing"),
                    N("Case", "It may have been forgotten, removed, or be still new."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "A filter removed the address"),
                    N("Case", "Some filters answer this way for names that they forbid."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.CHECK_HOST,
                N("Case", "Try the name with “www.” in front, or without it."),
                N("Case", "If you chose only IPv4 or only IPv6 in the options, allow both."),
            ),
            operator=(N("Case", "Check that {host} has an address entry: type A for IPv4, type AAAA for IPv6."),),
            commands=(*commands.LOOKUP, *commands.LOOKUP_HERE),
        ),
    ),
    Case(
        id="dns.internal_name",
        severity=Severity.FAILURE,
        when=lookups.internal_name,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Internal name not known"),
            headline=N("Case", "This name belongs to an internal network and is not known here"),
            summary=N(
                "Case", "{host} looks like a name of a company or home network, and no name server here knows it."
            ),
            causes=(
                Cause(
                    N("Case", "This computer is not in that network"),
                    N("Case", "Without the VPN of the company or school its names are not known."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name is misspelled or not complete"),
                    N("Case", "A short name may need the rest of the domain, such as {host}.example.com."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The device is switched off or has another name"),
                    N("Case", "In home networks a device announces its name itself, only while it is on."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "This computer asks the wrong name server"),
                    (
                        N(
                            "Case",
                            "Internal names are known only to the name server of that network, not to {addresses}.",
                        ),
                        N("Case", "Internal names are known only to the name server of that network."),
                    ),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(
                phrases.USE_VPN,
                phrases.CHECK_HOST,
                N("Case", "Ask for the full name of the server, or for its address, and test that."),
            ),
            admin=(N("Case", "Check whether your name servers know {host}, and whether this computer asks them."),),
            commands=(*commands.LOOKUP, *commands.LOOKUP_HERE, *commands.NAME_SERVERS),
        ),
    ),
    Case(
        id="dns.not_found",
        severity=Severity.FAILURE,
        when=lookups.not_found,
        asks=(*_ASKS, CheckName.PROXY),
        texts=Texts(
            short=N("Case", "Name not found"),
            headline=N("Case", "The name was not found"),
            summary=(
                N("Case", "The name {host}, sent as {host_ascii}, is not known to the name server."),
                N("Case", "The name {host} is not known to the name server, so there is no address to connect to."),
            ),
            causes=(
                Cause(
                    N("Case", "The name is misspelled"),
                    N("Case", "One wrong letter or one dot too many is enough."),
                    Certainty.LIKELY,
                ),
                Cause(
                    N("Case", "The name is known only inside another network"),
                    N("Case", "Names of companies and schools often exist only in their own network or over VPN."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "The name does not exist any more, or not yet"),
                    N("Case", "The domain may have expired, or its entry may be missing or still new."),
                    Certainty.POSSIBLE,
                ),
                Cause(
                    N("Case", "This computer is not connected to a network"),
                    N("Case", "Without a connection some systems give the same answer for every name."),
                    Certainty.POSSIBLE,
                ),
            ),
            you=(phrases.CHECK_HOST, phrases.OPEN_OTHER_SITE, phrases.USE_VPN),
            admin=(
                N(
                    "Case",
                    "Check whether your name servers know {host}, and whether they answer lookups for it from here.",
                ),
            ),
            operator=(
                N("Case", "Check that {host} has an address entry: type A for IPv4, type AAAA for IPv6."),
                N("Case", "Check that the domain is still registered."),
            ),
            commands=(*commands.LOOKUP, *commands.LOOKUP_HERE),
        ),
    ),
    Case(
        id="dns.temporary",
        severity=Severity.FAILURE,
        when=lookups.temporary,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Name lookup failed"),
            headline=N("Case", "The name could not be looked up"),
            summary=N("Case", "No name server gave a usable answer, so the address of {host} is not known."),
            causes=(
                Cause(
                    N("Case", "This computer is not connected to a network"),
                    N("Case", "Without a connection no name server can be reached, and every name fails."),
                    Certainty.LIKELY,
                ),
                _SILENT_NAME_SERVER,
                _LOOKUPS_BLOCKED,
                _DOMAIN_SERVERS,
            ),
            you=(phrases.CHECK_CONNECTED, phrases.OPEN_OTHER_SITE, phrases.TRY_LATER),
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.LOOKUP, *commands.NAME_SERVERS, *commands.INTERFACES),
        ),
    ),
    Case(
        id="dns.timeout",
        severity=Severity.FAILURE,
        when=lookups.timeout,
        asks=_ASKS,
        texts=Texts(
            short=N("Case", "Name lookup timed out"),
            headline=N("Case", "The name lookup took too long"),
            summary=N("Case", "No address for {host} was found within {seconds}, because no name server answered."),
            causes=(
                _SILENT_NAME_SERVER,
                _LOOKUPS_BLOCKED,
                _DOMAIN_SERVERS,
                phrases.SHORT_LIMIT,
            ),
            you=(phrases.OPEN_OTHER_SITE, phrases.CHECK_CONNECTED, phrases.TRY_LONGER),
            admin=_ADMIN,
            operator=_OPERATOR,
            commands=(*commands.LOOKUP, *commands.NAME_SERVERS, *commands.INTERFACES),
        ),
    ),
)
