"""What the connections of one attempt need to know; urllib3 makes them itself, so it is found through the thread."""

from app.model.facts import RequestFacts
from app.model.options import Options
from app.probe.environment import ProxyInUse
from app.probe.recorder import Recorder
from app.probe.resolve import Resolver
from app.probe.waiting import Work, current


class Setup:
    """The settings of one attempt.

    Attributes:
        proxy: the proxy of the present hop, or None.
        request: what is asked on the present hop.
    """

    def __init__(self, resolver: Resolver, options: Options) -> None:
        """Begin without proxy and request."""
        self.resolver = resolver
        self.options = options
        self.proxy: ProxyInUse | None = None
        self.request = RequestFacts(method=options.method, url="")


class Attempting:
    """The work, recorder and setup of the attempt that this thread is working on."""

    __slots__ = ("recorder", "setup", "work")

    def __init__(self) -> None:
        """Find them; only to be called from inside an attempt."""
        work = current()
        assert work.recorder is not None
        assert work.setup is not None
        self.work: Work = work
        self.recorder: Recorder = work.recorder
        self.setup: Setup = work.setup
