"""Headers of an answer that tell something about a connection and nothing about a person; names in lower case."""

REQUEST_IDS = (
    "x-request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-amz-cf-id",
    "x-amzn-trace-id",
    "x-ms-request-id",
    "x-azure-ref",
    "x-cloud-trace-context",
    "x-served-by",
    "x-trace-id",
    "cf-ray",
    "request-id",
)
"""By which an operator finds one request in the logs; another one with every request."""

VOLATILE = frozenset({*REQUEST_IDS, "age", "date", "content-length"})
"""Another value with every request, so that a difference says nothing."""

TELLING = frozenset(
    {
        *VOLATILE,
        "allow",
        "alt-svc",
        "cache-control",
        "connection",
        "content-encoding",
        "content-type",
        "location",
        "proxy-authenticate",
        "proxy-status",
        "retry-after",
        "server",
        "server-timing",
        "strict-transport-security",
        "transfer-encoding",
        "upgrade",
        "vary",
        "via",
        "www-authenticate",
        "x-cache",
        "x-powered-by",
        "x-squid-error",
    }
)
"""The list of allowed headers: what is not on it leaves this computer in no report and is not compared."""
