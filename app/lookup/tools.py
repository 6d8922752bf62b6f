"""wget, git, pip, apt, npm and docker: what they print of their own around the words of libraries.

Sources: wget's src/host.c, connect.c and openssl.c; git's connect.c and http.c; apt's methods/connect.cc; pip's
network/; npm's error-message.js.
"""

from app.lookup import meanings
from app.lookup.names import Phrase, Source, Weight

PHRASES = (
    Phrase("unable to resolve host address", Source.WGET, meanings.NOT_FOUND),
    Phrase("error: cannot verify", Source.WGET, meanings.UNTRUSTED, Weight.STEP),
    Phrase("unable to locally verify the issuer's authority", Source.WGET, meanings.UNKNOWN_ISSUER),
    Phrase("self-signed certificate encountered", Source.WGET, meanings.SELF_SIGNED),
    Phrase("issued certificate has expired", Source.WGET, meanings.EXPIRED),
    Phrase("issued certificate not yet valid", Source.WGET, meanings.NOT_YET_VALID),
    Phrase("no certificate subject alternative name matches", Source.WGET, meanings.WRONG_NAME),
    Phrase("unable to establish ssl connection", Source.WGET, meanings.perhaps(meanings.TLS_CLOSED), Weight.STEP),
    Phrase("no data received.", Source.WGET, meanings.CLOSED, Weight.GENERAL),
    Phrase("read error (connection reset by peer) in headers", Source.WGET, meanings.RESET),
    Phrase("redirections exceeded", Source.WGET, meanings.REDIRECTS),
    Phrase("fatal: unable to access", Source.GIT, meanings.CONNECTING, Weight.NETWORK),
    Phrase("fatal: unable to connect to", Source.GIT, meanings.CONNECTING, Weight.STEP),
    Phrase("fatal: unable to look up", Source.GIT, meanings.NOT_FOUND),
    Phrase("rpc failed; curl 56", Source.GIT, meanings.RESET, Weight.STEP),
    Phrase("rpc failed; curl 18", Source.GIT, meanings.CUT_SHORT),
    Phrase("the remote end hung up unexpectedly", Source.GIT, meanings.perhaps(meanings.CLOSED), Weight.STEP),
    Phrase("temporary failure resolving", Source.PACKAGES, meanings.LOOKUP_AGAIN),
    Phrase("could not resolve '", Source.PACKAGES, meanings.NOT_FOUND),
    Phrase("something wicked happened resolving", Source.PACKAGES, meanings.perhaps(meanings.LOOKUP_FAILED)),
    Phrase("could not connect to", Source.PACKAGES, meanings.perhaps(meanings.REFUSED), Weight.NETWORK, weak=True),
    Phrase("unable to connect to", Source.PACKAGES, meanings.perhaps(meanings.REFUSED), Weight.NETWORK, weak=True),
    Phrase("cannot initiate the connection to", Source.PACKAGES, meanings.CONNECTING, Weight.STEP),
    Phrase("error reading from server. remote end closed connection", Source.PACKAGES, meanings.CLOSED),
    Phrase("connection failed [ip:", Source.PACKAGES, meanings.perhaps(meanings.CONNECT_TIMEOUT)),
    Phrase("certificate verification failed: the certificate is not trusted", Source.PACKAGES,
           meanings.UNKNOWN_ISSUER),
    Phrase("npm err! network", Source.PACKAGES, meanings.CONNECTING, Weight.NETWORK),
    Phrase("npm error network", Source.PACKAGES, meanings.CONNECTING, Weight.NETWORK),
    Phrase("error response from daemon", Source.GO, meanings.CONNECTING, Weight.NETWORK, weak=True),
)  # fmt: skip
