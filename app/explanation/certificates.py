"""What a certificate is in its chain, and how it stood when the test was made."""

from app.explanation.formats import count_of_days, fill
from app.model.words import Words
from app.picture.chain import Piece, Role, Time


def time_words(piece: Piece, words: Words) -> str:
    """Return how a certificate stood when the test was made."""
    template = {
        #: Of a certificate; {days}: "12 days"
        Time.VALID: words.translate("Page", "valid for {days} more"),
        #: Of a certificate; {days}: "12 days"
        Time.SOON: words.translate("Page", "valid for only {days} more"),
        #: Of a certificate; {days}: "12 days"
        Time.EXPIRED: words.translate("Page", "had expired {days} before this test"),
        #: Of a certificate; {days}: "12 days"
        Time.NOT_YET: words.translate("Page", "not valid until {days} after this test"),
        Time.UNKNOWN: "",
    }[piece.time]
    return fill(template, {"days": count_of_days(piece.days, words)})


def role_words(role: Role, words: Words) -> str:
    """Return what a certificate is in its chain."""
    return {
        Role.SERVER: words.translate("Page", "the server’s own certificate"),
        Role.INTERMEDIATE: words.translate("Page", "intermediate"),
        Role.ROOT: words.translate("Page", "root"),
        Role.KNOWN_ROOT: words.translate("Page", "root, known on this computer and therefore not sent"),
        Role.MISSING: words.translate("Page", "missing: the server did not send it, and it is no known root"),
    }[role]
