"""Words for what is known of a step."""

import pytest

from app.explanation import resent_text
from app.model.facts import ConnectFacts, ResolveFacts, ResponseFacts
from app.model.names import StepName
from tests.knowledge.factories import step
from tests.knowledge.words import ENGLISH


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (ConnectFacts("192.0.2.1", 80, resent=2), "2"),
        (ResponseFacts(status=200, resent=3), "3"),
        (ConnectFacts("192.0.2.1", 80), ""),
        (ResolveFacts("shop.example.com"), ""),
    ],
)
def test_packets_sent_again(facts: ConnectFacts | ResponseFacts | ResolveFacts, said: str) -> None:
    assert resent_text(step(StepName.CONNECT, facts), ENGLISH).partition(" ")[0] == said
