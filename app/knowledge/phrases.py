"""Words that several cases share, so that the same advice reads the same everywhere and is translated once."""

from app.knowledge.case import Cause
from app.model.names import Certainty
from app.model.words import N

CHECK_HOST = N("Case", "Check the spelling of {host}.")
CHECK_PORT = N("Case", "Check the port number: is it really {port}?")
CHECK_URL = N("Case", "Check the address letter by letter: {url}")
CHECK_CONNECTED = N("Case", "Check that this computer is connected: cable, Wi-Fi or mobile network.")
CHECK_CLOCK = N("Case", "Check the date, the time and the time zone of this computer.")
OPEN_OTHER_SITE = N("Case", "Open another website. If that fails too, the connection of this computer is the problem.")
USE_VPN = N("Case", "If the server belongs to a company or school, connect to its network or VPN and test again.")
OTHER_NETWORK = N("Case", "Test from another network, for example over a mobile phone.")
TRY_LATER = N("Case", "Wait a few minutes and test again.")
TRY_LONGER = N("Case", "Test again with a longer time limit.")
TRY_WITHOUT_PROXY = N("Case", "Test again without the proxy server.")
SEND_TO_OPERATOR = N("Case", "Send this result to the server’s operator.")
SEND_TO_ADMIN = N("Case", "Send this result to your network administrator.")
NO_SECRETS = N("Case", "Do not send passwords or other private data to this server until this is settled.")
PROXY_SETTING = (
    N("Case", "Check the proxy setting. It was found here: {proxy_source}."),
    N("Case", "Check the proxy setting of this computer."),
)

ADMIN_FIREWALL = N("Case", "Check whether a firewall or filter stops outgoing connections to {host}, port {port}.")
ADMIN_ANSWERS = N("Case", "Check whether a filter or proxy server on the way to {host} holds back or cuts off answers.")
OPERATOR_LOGS = N("Case", "Look into the log of the server program at the time of this test.")
OPERATOR_FRONT = N("Case", "Check the systems in front of the server program: firewall, load balancer, reverse proxy.")
OPERATOR_LIMITS = N("Case", "Check the time limits of the server program and of the systems in front of it.")

OTHER_NETWORK_NEEDED = Cause(
    N("Case", "The server is meant for another network"),
    N("Case", "Some servers answer only inside a company network or over VPN, an encrypted way into that network."),
    Certainty.POSSIBLE,
)
NOT_CONNECTED = Cause(
    N("Case", "This computer is not connected to a network"),
    N("Case", "Without a working connection no server can be reached, whatever its name."),
    Certainty.POSSIBLE,
)
WRONG_PORT = Cause(
    N("Case", "The port number is wrong"),
    N("Case", "The service may use another port than {port}."),
    Certainty.POSSIBLE,
)
WRONG_ADDRESS = Cause(
    N("Case", "The name or address is wrong"),
    (
        N("Case", "A typing error, or an outdated entry, may lead to another computer: {addresses}."),
        N("Case", "A typing error, or an outdated entry, may lead to another computer."),
    ),
    Certainty.POSSIBLE,
)
SHORT_LIMIT = Cause(
    N("Case", "The time limit is too short"),
    N("Case", "Over a slow or distant network an answer can take longer than {limit}."),
    Certainty.POSSIBLE,
)
OVERLOADED = Cause(
    N("Case", "The server is overloaded"),
    N("Case", "It may have more requests than it can serve at the moment."),
    Certainty.POSSIBLE,
)
INSPECTION = Cause(
    N("Case", "A filter on the way interferes"),
    N("Case", "Company filters and antivirus programs look into encrypted connections and can break them."),
    Certainty.POSSIBLE,
)
PROGRAM_FAULT = Cause(
    N("Case", "The server program has a fault"),
    N("Case", "It may have ended while it worked on this request."),
    Certainty.LIKELY,
)
FRONT_FAULT = Cause(
    N("Case", "A system in front of the server ends the connection"),
    N("Case", "Load balancers, reverse proxies and firewalls have time limits and rules of their own."),
    Certainty.POSSIBLE,
)
PROXY_BETWEEN = Cause(
    N("Case", "The proxy server on the way is at fault"),
    N("Case", "The request went through the proxy server {proxy}, which may not have passed everything on."),
    Certainty.POSSIBLE,
)
CHANGED_ON_THE_WAY = Cause(
    N("Case", "A filter or proxy server on the way changed the answer"),
    N("Case", "Then the same address works from another network."),
    Certainty.POSSIBLE,
)

# A filter or antivirus program opens the connection: a failure where its root is not trusted, a remark where it is.
RE_SIGNED = (
    N(
        "Case",
        "The certificate shown for {host} was made on the way, by {product} (issuer: {issuer}).",
    ),
    N("Case", "The certificate shown for {host} was made on the way, by {product}."),
    N("Case", "The certificate of {host} comes from an issuer that only this computer knows: {issuer}."),
    N("Case", "The certificate of {host} comes from an issuer that only this computer knows."),
)
RE_SIGNED_BY = (
    Cause(
        N("Case", "A filter in the company or school looks into encrypted connections"),
        N("Case", "It shows a certificate of its own; browsers set up there accept it without a word."),
        Certainty.LIKELY,
    ),
    Cause(
        N("Case", "An antivirus program on this computer does"),
        N("Case", "Its check of web pages can be switched off or told to spare a host."),
        Certainty.POSSIBLE,
    ),
    Cause(
        N("Case", "The server belongs to your company"),
        N("Case", "Then its certificate may come from the company’s own certificate authority."),
        Certainty.POSSIBLE,
    ),
)
