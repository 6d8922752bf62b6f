"""Two computers and two sets of options side by side."""

from collections.abc import Iterator

from app.comparing.way import local_address_of, other_network
from app.model.comparison import FactCode, FactPair, FactPart
from app.model.options import Options
from app.model.result import Environment, Result

Values = tuple[str, ...]


def computer_facts(a: Result, b: Result) -> Iterator[FactPair]:
    """Yield what both results know of the computers they come from."""
    here, there = (local_address_of(one.attempts[-1]) if one.attempts else "" for one in (a, b))
    if here and there:
        differs = other_network(here, there)
        yield FactPair(FactPart.COMPUTER, FactCode.LOCAL_ADDRESS, (here,), (there,), differs)
    if a.environment is None or b.environment is None:
        return
    one, other = _environment(a.environment), _environment(b.environment)
    for code, values in one.items():
        if values or other[code]:
            yield FactPair(FactPart.COMPUTER, code, values, other[code], values != other[code])


def option_facts(a: Result, b: Result) -> Iterator[FactPair]:
    """Yield the options that differ; the others are of no interest."""
    if not a.attempts or not b.attempts:
        return
    one, other = _options(a.attempts[-1].options), _options(b.attempts[-1].options)
    for code, values in one.items():
        if values != other[code]:
            yield FactPair(FactPart.OPTIONS, code, values, other[code], True)


def _environment(environment: Environment) -> dict[FactCode, Values]:
    return {
        FactCode.NAME_SERVERS: environment.name_servers,
        FactCode.PROXY_SETTINGS: tuple(dict.fromkeys(proxy.url for proxy in environment.proxies)),
        FactCode.IPV6: (str(environment.ipv6).lower(),),
        FactCode.SYSTEM: (environment.system,),
        FactCode.APP: (environment.app,),
        FactCode.PYTHON: (environment.python,),
        FactCode.OPENSSL: (environment.openssl,),
    }


def _options(options: Options) -> dict[FactCode, Values]:
    certificate = options.client_certificate
    return {
        FactCode.ADDRESS_KIND: (options.family.value,),
        FactCode.PROXY_CHOICE: (options.proxy.mode.value, *filter(None, (options.proxy.url,))),
        FactCode.TRUST: (options.trust.mode.value, *filter(None, (options.trust.path,))),
        FactCode.CLIENT_CERTIFICATE: (certificate.path,) if certificate is not None else (),
        FactCode.METHOD: (options.method,),
        FactCode.REDIRECTS: (str(options.redirects),),
        FactCode.RETRIES: (str(options.retries),),
        FactCode.TIME_LIMIT: (f"{options.limits.total:.6f}",),
        FactCode.CHECKS: (str(options.checks).lower(),),
    }
