"""The certificate that the terminal is told to show: its files are read before anything is sent."""

import contextlib
import getpass
import sys

from app.cli.usage import UsageError, fill
from app.explanation import certificate_problem
from app.limits import SHORT_TEXT_CHARACTERS
from app.model.options import CertificateProblem, ClientCertificate
from app.model.secret import Secret
from app.model.words import Words
from app.text import display_text


def read_client_certificate(path: str | None, key: str | None, words: Words) -> ClientCertificate | None:
    """Return the certificate of these files, its passphrase asked for where somebody can be asked.

    Raises UsageError when it cannot be used.
    """
    if path is None:
        if key is not None:
            text = words.translate("Terminal", "{option} belongs to {other}, which is missing.")
            raise UsageError(fill(text, option="--client-key", other="--client-cert"))
        return None
    from app.probe.client_certificate import check_client_certificate  # imports ssl

    certificate = ClientCertificate(path, key or "")
    problem = check_client_certificate(certificate)
    if problem is CertificateProblem.PASSPHRASE_NEEDED and _is_watched():
        certificate = ClientCertificate(path, key or "", Secret(password=_ask(words)))
        problem = check_client_certificate(certificate)
    if problem is not None:
        of_key = key is not None and problem not in _OF_CERTIFICATE
        refused = fill(
            words.translate("Terminal", "{option}: {file} cannot be used."),
            option="--client-key" if of_key else "--client-cert",
            file=display_text(key if of_key and key else path, SHORT_TEXT_CHARACTERS) or '""',
        )
        raise UsageError(f"{refused} {certificate_problem(problem, words)}")
    return certificate


_OF_CERTIFICATE = (CertificateProblem.MISSING, CertificateProblem.UNREADABLE, CertificateProblem.NO_CERTIFICATE)


def _is_watched() -> bool:
    """Tell whether somebody sits in front of this program who can be asked."""
    try:
        return sys.stdin is not None and sys.stdin.isatty()
    except ValueError:  # closed
        return False


def _ask(words: Words) -> str:
    prompt = words.translate("Terminal", "Passphrase of the key:")
    with contextlib.suppress(EOFError):
        return getpass.getpass(f"{prompt} ")
    return ""
