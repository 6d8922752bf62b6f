"""Why a file of certificates cannot be used, in words."""

from app.model.options import CertificateProblem
from app.model.words import N, Words

_TEXTS = {
    CertificateProblem.MISSING: N("Certificate", "There is no such file."),
    CertificateProblem.UNREADABLE: N("Certificate", "This file cannot be read."),
    CertificateProblem.NO_CERTIFICATE: N(
        "Certificate", "This file holds no certificate in PEM form: a text with the line BEGIN CERTIFICATE."
    ),
    CertificateProblem.NO_KEY: N(
        "Certificate", "There is no private key in the file. If it is in a file of its own, give that one, too."
    ),
    CertificateProblem.KEY_MISSING: N("Certificate", "There is no such file for the key."),
    CertificateProblem.KEY_UNREADABLE: N("Certificate", "The file with the key cannot be read."),
    CertificateProblem.PASSPHRASE_NEEDED: N("Certificate", "The key is protected: its passphrase is needed."),
    CertificateProblem.PASSPHRASE_WRONG: N(
        "Certificate", "The key cannot be opened with this passphrase, or it is damaged."
    ),
    CertificateProblem.MISMATCH: N("Certificate", "This key belongs to another certificate."),
    CertificateProblem.DAMAGED: N("Certificate", "What is in the file is damaged, or too weak to be accepted."),
}


def certificate_problem(problem: CertificateProblem, words: Words) -> str:
    """Return the sentence for a problem."""
    return words.translate("Certificate", _TEXTS[problem])
