"""What a plan holds, to be seen before anything starts. Nothing is looked up for it: names count as public."""

from collections import Counter
from ipaddress import ip_address, ip_network

from app.model.plan import Expectation, Nearness, Plan, PlanSummary
from app.model.target import Target

# AWS, Azure, Google and most others; the same by IPv6 on AWS; Alibaba.
_METADATA = frozenset(map(ip_address, ("169.254.169.254", "fd00:ec2::254", "100.100.100.200")))
_METADATA_NAMES = frozenset({"metadata.google.internal"})
# RFC 1918, RFC 6598 (carriers), RFC 4193
_PRIVATE = tuple(map(ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7")))


def nearness(target: Target) -> Nearness:
    """Return how close to this computer a target is, as far as its text says."""
    host = target.host_ascii.rstrip(".").lower()
    try:
        address = ip_address(host)
    except ValueError:
        own = host == "localhost" or host.endswith(".localhost")
        return Nearness.LOOPBACK if own else Nearness.METADATA if host in _METADATA_NAMES else Nearness.PUBLIC
    address = getattr(address, "ipv4_mapped", None) or address
    if address in _METADATA:
        return Nearness.METADATA
    if address.is_loopback or address.is_unspecified:  # the system takes 0.0.0.0 for itself
        return Nearness.LOOPBACK
    if address.is_link_local:
        return Nearness.LINK_LOCAL
    private = any(address in network for network in _PRIVATE if network.version == address.version)
    return Nearness.PRIVATE if private else Nearness.PUBLIC


def summary(plan: Plan) -> PlanSummary:
    """Return the counts of a plan."""
    targets = [one.target for one in plan.targets]
    near = Counter(map(nearness, targets))
    return PlanSummary(
        targets=len(targets),
        hosts=len({target.host_ascii.rstrip(".").lower() for target in targets}),
        ports=len({target.port for target in targets}),
        private=near[Nearness.PRIVATE],
        loopback=near[Nearness.LOOPBACK],
        link_local=near[Nearness.LINK_LOCAL],
        metadata=near[Nearness.METADATA],
        expectations=sum(one.expectation != Expectation() for one in plan.targets),
    )
