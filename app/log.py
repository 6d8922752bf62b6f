"""The program's one logger. What is logged has passed `redaction` before."""

import logging

LOG = logging.getLogger("connection_tester")
LOG.addHandler(logging.NullHandler())
