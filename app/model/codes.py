"""The numbers that Linux, macOS and Windows give to what goes wrong, and what they have in common.

A failure is judged by the POSIX name (`ECONNREFUSED`, `EAI_NONAME`) or by OpenSSL's verification code, wherever it was
made. These tables lead there from each system's own numbers and names, in exceptions and in pasted texts alike.
"""

from typing import NamedTuple


class SystemCode(NamedTuple):
    """One code by the number and name that a system gives to it.

    Attributes:
        number: as the system writes it; 0 for a POSIX name, whose number differs between systems.
        name: the system's own name.
        posix: the errno or getaddrinfo name for the same thing; empty when POSIX has none.
        verify_code: OpenSSL's verification code for the same thing; 0 when OpenSSL has none.
    """

    number: int
    name: str
    posix: str = ""
    verify_code: int = 0


# What all three number alike, as far as connections meet it: errno.h.
_COMMON_ERRNO = {
    1: "EPERM", 2: "ENOENT", 4: "EINTR", 5: "EIO", 9: "EBADF", 12: "ENOMEM", 13: "EACCES", 14: "EFAULT", 16: "EBUSY",
    17: "EEXIST", 20: "ENOTDIR", 21: "EISDIR", 22: "EINVAL", 23: "ENFILE", 24: "EMFILE", 27: "EFBIG", 28: "ENOSPC",
    29: "ESPIPE", 30: "EROFS", 32: "EPIPE",
}  # fmt: skip

# Linux: asm-generic/errno.h; a few processors (MIPS, SPARC, Alpha, PA-RISC) number differently.
_LINUX_ERRNO = _COMMON_ERRNO | {
    11: "EAGAIN", 36: "ENAMETOOLONG", 38: "ENOSYS", 40: "ELOOP", 62: "ETIME", 64: "ENONET", 67: "ENOLINK", 70: "ECOMM",
    71: "EPROTO", 74: "EBADMSG", 75: "EOVERFLOW", 87: "EUSERS", 88: "ENOTSOCK", 89: "EDESTADDRREQ", 90: "EMSGSIZE",
    91: "EPROTOTYPE", 92: "ENOPROTOOPT", 93: "EPROTONOSUPPORT", 94: "ESOCKTNOSUPPORT", 95: "EOPNOTSUPP",
    96: "EPFNOSUPPORT", 97: "EAFNOSUPPORT", 98: "EADDRINUSE", 99: "EADDRNOTAVAIL", 100: "ENETDOWN", 101: "ENETUNREACH",
    102: "ENETRESET", 103: "ECONNABORTED", 104: "ECONNRESET", 105: "ENOBUFS", 106: "EISCONN", 107: "ENOTCONN",
    108: "ESHUTDOWN", 109: "ETOOMANYREFS", 110: "ETIMEDOUT", 111: "ECONNREFUSED", 112: "EHOSTDOWN",
    113: "EHOSTUNREACH", 114: "EALREADY", 115: "EINPROGRESS", 116: "ESTALE", 122: "EDQUOT", 125: "ECANCELED",
}  # fmt: skip

# macOS: sys/errno.h of its SDK, in the manual under intro(2).
_MACOS_ERRNO = _COMMON_ERRNO | {
    11: "EDEADLK", 35: "EAGAIN", 36: "EINPROGRESS", 37: "EALREADY", 38: "ENOTSOCK", 39: "EDESTADDRREQ", 40: "EMSGSIZE",
    41: "EPROTOTYPE", 42: "ENOPROTOOPT", 43: "EPROTONOSUPPORT", 44: "ESOCKTNOSUPPORT", 45: "ENOTSUP",
    46: "EPFNOSUPPORT", 47: "EAFNOSUPPORT", 48: "EADDRINUSE", 49: "EADDRNOTAVAIL", 50: "ENETDOWN", 51: "ENETUNREACH",
    52: "ENETRESET", 53: "ECONNABORTED", 54: "ECONNRESET", 55: "ENOBUFS", 56: "EISCONN", 57: "ENOTCONN",
    58: "ESHUTDOWN", 59: "ETOOMANYREFS", 60: "ETIMEDOUT", 61: "ECONNREFUSED", 62: "ELOOP", 63: "ENAMETOOLONG",
    64: "EHOSTDOWN", 65: "EHOSTUNREACH", 66: "ENOTEMPTY", 67: "EPROCLIM", 68: "EUSERS", 69: "EDQUOT", 70: "ESTALE",
    71: "EREMOTE", 78: "ENOSYS", 84: "EOVERFLOW", 89: "ECANCELED", 94: "EBADMSG", 97: "ENOLINK", 100: "EPROTO",
    101: "ETIME", 102: "EOPNOTSUPP",
}  # fmt: skip

# What getaddrinfo answers. Linux: netdb.h of the GNU C library; musl has the same.
_LINUX_GAI = {
    -1: "EAI_BADFLAGS", -2: "EAI_NONAME", -3: "EAI_AGAIN", -4: "EAI_FAIL", -5: "EAI_NODATA", -6: "EAI_FAMILY",
    -7: "EAI_SOCKTYPE", -8: "EAI_SERVICE", -9: "EAI_ADDRFAMILY", -10: "EAI_MEMORY", -11: "EAI_SYSTEM",
    -12: "EAI_OVERFLOW",
}  # fmt: skip

# macOS and the other systems of its family: netdb.h.
_MACOS_GAI = {
    1: "EAI_ADDRFAMILY", 2: "EAI_AGAIN", 3: "EAI_BADFLAGS", 4: "EAI_FAIL", 5: "EAI_FAMILY", 6: "EAI_MEMORY",
    7: "EAI_NODATA", 8: "EAI_NONAME", 9: "EAI_SERVICE", 10: "EAI_SOCKTYPE", 11: "EAI_SYSTEM", 12: "EAI_BADHINTS",
    13: "EAI_PROTOCOL", 14: "EAI_OVERFLOW",
}  # fmt: skip

# Windows: ws2tcpip.h; Microsoft Learn, "getaddrinfo function (ws2tcpip.h)". It has these next to the errors of sockets.
_WINDOWS_GAI = {
    8: "EAI_MEMORY", 10022: "EAI_BADFLAGS", 10044: "EAI_SOCKTYPE", 10047: "EAI_FAMILY", 10109: "EAI_SERVICE",
    11001: "EAI_NONAME", 11002: "EAI_AGAIN", 11003: "EAI_FAIL", 11004: "EAI_NODATA",
}  # fmt: skip

# Windows, errors of sockets that are named like errno with WSA before it: winsock2.h; Microsoft Learn,
# "Windows Sockets Error Codes (Winsock2.h)".
_SOCKETS = {
    10004: "EINTR", 10009: "EBADF", 10013: "EACCES", 10014: "EFAULT", 10022: "EINVAL", 10024: "EMFILE",
    10036: "EINPROGRESS", 10037: "EALREADY", 10038: "ENOTSOCK", 10039: "EDESTADDRREQ", 10040: "EMSGSIZE",
    10041: "EPROTOTYPE", 10042: "ENOPROTOOPT", 10043: "EPROTONOSUPPORT", 10044: "ESOCKTNOSUPPORT", 10045: "EOPNOTSUPP",
    10046: "EPFNOSUPPORT", 10047: "EAFNOSUPPORT", 10048: "EADDRINUSE", 10049: "EADDRNOTAVAIL", 10050: "ENETDOWN",
    10051: "ENETUNREACH", 10052: "ENETRESET", 10053: "ECONNABORTED", 10054: "ECONNRESET", 10055: "ENOBUFS",
    10056: "EISCONN", 10057: "ENOTCONN", 10058: "ESHUTDOWN", 10059: "ETOOMANYREFS", 10060: "ETIMEDOUT",
    10061: "ECONNREFUSED", 10062: "ELOOP", 10063: "ENAMETOOLONG", 10064: "EHOSTDOWN", 10065: "EHOSTUNREACH",
    10066: "ENOTEMPTY", 10067: "EPROCLIM", 10068: "EUSERS", 10069: "EDQUOT", 10070: "ESTALE", 10071: "EREMOTE",
}  # fmt: skip

# Windows, the other errors of sockets: the same sources.
_OTHER_SOCKETS = (
    SystemCode(10035, "WSAEWOULDBLOCK", "EAGAIN"),
    SystemCode(10091, "WSASYSNOTREADY"),
    SystemCode(10092, "WSAVERNOTSUPPORTED"),
    SystemCode(10093, "WSANOTINITIALISED"),
    SystemCode(10101, "WSAEDISCON"),
    SystemCode(10102, "WSAENOMORE"),
    SystemCode(10103, "WSAECANCELLED", "ECANCELED"),
    SystemCode(10104, "WSAEINVALIDPROCTABLE"),
    SystemCode(10105, "WSAEINVALIDPROVIDER"),
    SystemCode(10106, "WSAEPROVIDERFAILEDINIT"),
    SystemCode(10107, "WSASYSCALLFAILURE"),
    SystemCode(10108, "WSASERVICE_NOT_FOUND"),
    SystemCode(10109, "WSATYPE_NOT_FOUND", "EAI_SERVICE"),
    SystemCode(10110, "WSA_E_NO_MORE"),
    SystemCode(10111, "WSA_E_CANCELLED", "ECANCELED"),
    SystemCode(10112, "WSAEREFUSED"),
    SystemCode(11001, "WSAHOST_NOT_FOUND", "EAI_NONAME"),
    SystemCode(11002, "WSATRY_AGAIN", "EAI_AGAIN"),
    SystemCode(11003, "WSANO_RECOVERY", "EAI_FAIL"),
    SystemCode(11004, "WSANO_DATA", "EAI_NODATA"),
)

# Windows, errors of the system that sockets end with too, above all where waiting is left to the system (asyncio):
# winerror.h; Microsoft Learn, "System Error Codes". For most of them Python knows no errno and says EINVAL.
_WIN32 = (
    SystemCode(4, "ERROR_TOO_MANY_OPEN_FILES", "EMFILE"),
    SystemCode(5, "ERROR_ACCESS_DENIED", "EACCES"),
    SystemCode(6, "ERROR_INVALID_HANDLE", "EBADF"),
    SystemCode(8, "ERROR_NOT_ENOUGH_MEMORY", "ENOMEM"),
    SystemCode(64, "ERROR_NETNAME_DELETED", "ECONNRESET"),
    SystemCode(109, "ERROR_BROKEN_PIPE", "EPIPE"),
    SystemCode(121, "ERROR_SEM_TIMEOUT", "ETIMEDOUT"),
    SystemCode(258, "WAIT_TIMEOUT", "ETIMEDOUT"),
    SystemCode(995, "ERROR_OPERATION_ABORTED", "ECANCELED"),
    SystemCode(1222, "ERROR_NO_NETWORK", "ENETDOWN"),
    SystemCode(1225, "ERROR_CONNECTION_REFUSED", "ECONNREFUSED"),
    SystemCode(1227, "ERROR_ADDRESS_ALREADY_ASSOCIATED", "EADDRINUSE"),
    SystemCode(1228, "ERROR_ADDRESS_NOT_ASSOCIATED", "EADDRNOTAVAIL"),
    SystemCode(1229, "ERROR_CONNECTION_INVALID", "ENOTCONN"),
    SystemCode(1230, "ERROR_CONNECTION_ACTIVE", "EISCONN"),
    SystemCode(1231, "ERROR_NETWORK_UNREACHABLE", "ENETUNREACH"),
    SystemCode(1232, "ERROR_HOST_UNREACHABLE", "EHOSTUNREACH"),
    SystemCode(1233, "ERROR_PROTOCOL_UNREACHABLE", "ENOPROTOOPT"),
    SystemCode(1234, "ERROR_PORT_UNREACHABLE", "ECONNREFUSED"),
    SystemCode(1236, "ERROR_CONNECTION_ABORTED", "ECONNABORTED"),
    SystemCode(1450, "ERROR_NO_SYSTEM_RESOURCES", "ENOBUFS"),
    SystemCode(1460, "ERROR_TIMEOUT", "ETIMEDOUT"),
)

# Windows, what it says of a certificate: winerror.h; Microsoft Learn, "CERT_CHAIN_POLICY_STATUS structure
# (wincrypt.h)". truststore hands its dwError on as verify_code (truststore/_windows.py). OpenSSL's numbers, here and
# below: X509_V_ERR_ in x509_vfy.h of OpenSSL 3.
_WINDOWS_CERTIFICATES = (
    SystemCode(0x80092010, "CRYPT_E_REVOKED", verify_code=23),
    SystemCode(0x80092012, "CRYPT_E_NO_REVOCATION_CHECK", verify_code=3),
    SystemCode(0x80092013, "CRYPT_E_REVOCATION_OFFLINE", verify_code=3),
    SystemCode(0x80096004, "TRUST_E_CERT_SIGNATURE", verify_code=7),
    SystemCode(0x80096019, "TRUST_E_BASIC_CONSTRAINTS", verify_code=79),
    SystemCode(0x800B0101, "CERT_E_EXPIRED", verify_code=10),  # also said of one that is not yet valid
    SystemCode(0x800B0102, "CERT_E_VALIDITYPERIODNESTING"),
    SystemCode(0x800B0103, "CERT_E_ROLE", verify_code=79),
    SystemCode(0x800B0104, "CERT_E_PATHLENCONST", verify_code=25),
    SystemCode(0x800B0105, "CERT_E_CRITICAL", verify_code=34),
    SystemCode(0x800B0106, "CERT_E_PURPOSE", verify_code=26),
    SystemCode(0x800B0107, "CERT_E_ISSUERCHAINING", verify_code=29),
    SystemCode(0x800B0108, "CERT_E_MALFORMED"),
    SystemCode(0x800B0109, "CERT_E_UNTRUSTEDROOT", verify_code=19),
    SystemCode(0x800B010A, "CERT_E_CHAINING", verify_code=20),
    SystemCode(0x800B010B, "TRUST_E_FAIL"),
    SystemCode(0x800B010C, "CERT_E_REVOKED", verify_code=23),
    SystemCode(0x800B010D, "CERT_E_UNTRUSTEDTESTROOT", verify_code=19),
    SystemCode(0x800B010E, "CERT_E_REVOCATION_FAILURE", verify_code=3),
    SystemCode(0x800B010F, "CERT_E_CN_NO_MATCH", verify_code=62),
    SystemCode(0x800B0110, "CERT_E_WRONG_USAGE", verify_code=26),
    SystemCode(0x800B0111, "TRUST_E_EXPLICIT_DISTRUST", verify_code=28),
    SystemCode(0x800B0112, "CERT_E_UNTRUSTEDCA", verify_code=19),
    SystemCode(0x800B0113, "CERT_E_INVALID_POLICY", verify_code=42),
    SystemCode(0x800B0114, "CERT_E_INVALID_NAME", verify_code=47),
)

# macOS, what it says of a certificate: SecBase.h; Apple Developer Documentation, "Security Framework Result Codes".
# truststore hands on what SecTrustEvaluateWithError says (truststore/_macos.py).
_MACOS_CERTIFICATES = (
    SystemCode(-25318, "errSecCreateChainFailed", verify_code=20),
    SystemCode(-67602, "errSecHostNameMismatch", verify_code=62),
    SystemCode(-67603, "errSecUnknownCriticalExtensionFlag", verify_code=34),
    SystemCode(-67604, "errSecNoBasicConstraints", verify_code=79),
    SystemCode(-67605, "errSecNoBasicConstraintsCA", verify_code=79),
    SystemCode(-67608, "errSecInvalidKeyUsageForPolicy", verify_code=26),
    SystemCode(-67609, "errSecInvalidExtendedKeyUsage", verify_code=26),
    SystemCode(-67611, "errSecPathLengthConstraintExceeded", verify_code=25),
    SystemCode(-67629, "errSecSSLBadExtendedKeyUsage", verify_code=26),
    SystemCode(-67635, "errSecIncompleteCertRevocationCheck", verify_code=3),
    SystemCode(-67654, "errSecTrustSettingDeny", verify_code=28),
    SystemCode(-67688, "errSecInvalidSignature", verify_code=7),
    SystemCode(-67735, "errSecUnsupportedKeySize", verify_code=66),
    SystemCode(-67808, "errSecVerifyFailed", verify_code=7),
    SystemCode(-67815, "errSecInvalidDigestAlgorithm", verify_code=68),
    SystemCode(-67818, "errSecCertificateExpired", verify_code=10),
    SystemCode(-67819, "errSecCertificateNotValidYet", verify_code=9),
    SystemCode(-67820, "errSecCertificateRevoked", verify_code=23),
    SystemCode(-67821, "errSecCertificateSuspended", verify_code=23),
    SystemCode(-67826, "errSecInvalidCertAuthority", verify_code=79),
    SystemCode(-67843, "errSecNotTrusted", verify_code=19),
    SystemCode(-67899, "errSecCertificatePolicyNotAllowed", verify_code=42),
    SystemCode(-67900, "errSecCertificateNameNotAllowed", verify_code=47),
    SystemCode(-67901, "errSecCertificateValidityPeriodTooLong"),
)

# By sys.platform.
ERRNO = {"linux": _LINUX_ERRNO, "darwin": _MACOS_ERRNO, "win32": _COMMON_ERRNO | _SOCKETS}
GAI = {"linux": _LINUX_GAI, "darwin": _MACOS_GAI, "win32": _WINDOWS_GAI}

WINSOCK = range(10000, 12000)  # Windows' errors of sockets; an errno below is that of C (PC/errmap.h of Python)
WINDOWS = (
    *(SystemCode(number, f"WSA{posix}", posix) for number, posix in _SOCKETS.items()),
    *_OTHER_SOCKETS,
    *_WIN32,
)
CERTIFICATES = (*_WINDOWS_CERTIFICATES, *_MACOS_CERTIFICATES)
POSIX = frozenset(name for table in (*ERRNO.values(), *GAI.values()) for name in table.values())

_WINDOWS_NUMBERS = {code.number: code for code in WINDOWS}
_CERTIFICATE_NUMBERS = {code.number: code for code in CERTIFICATES}
_NAMES = {code.name: code for code in (*WINDOWS, *CERTIFICATES, *(SystemCode(0, name, name) for name in POSIX))}

_ERROR_IN_HRESULT = 0x8007  # FACILITY_WIN32 of a failure, in the upper half: winerror.h, HRESULT_FROM_WIN32


def windows(number: int) -> SystemCode | None:
    """Return what Windows means by an error number of sockets or of the system; None when it is not known here.

    An HRESULT that wraps such a number (0x8007274D for 10061), signed or not, is unwrapped.
    """
    unsigned = number & 0xFFFFFFFF
    return _WINDOWS_NUMBERS.get(unsigned & 0xFFFF if unsigned >> 16 == _ERROR_IN_HRESULT else unsigned)


def certificate(number: int) -> SystemCode | None:
    """Return what Windows (an HRESULT, signed or not) or macOS (an OSStatus) says of a certificate; None if unknown."""
    return _CERTIFICATE_NUMBERS.get(number) or _CERTIFICATE_NUMBERS.get(number & 0xFFFFFFFF)


def errno_name(number: int, platform: str) -> str:
    """Return the POSIX name of an errno as `platform` (a sys.platform) numbers it; empty when it is not known here."""
    return ERRNO.get(platform, {}).get(number, "")


def gai_name(number: int, platform: str) -> str:
    """Return the name of what getaddrinfo answers on `platform` (a sys.platform); empty when it is not known here."""
    return GAI.get(platform, _MACOS_GAI).get(number, "")


def by_name(name: str) -> SystemCode | None:
    """Return a code by its exact name, POSIX' or a system's own; None when it is not known here."""
    return _NAMES.get(name)
