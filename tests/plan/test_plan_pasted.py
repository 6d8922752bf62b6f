"""What a person pastes, and what becomes of a plan that is tested."""

import pytest

from app.document import Order, decode_order, encode_order
from app.model.options import Options
from app.model.plan import Expectation, Expected, PlanFormat, SkipReason
from app.plan import PlanError, is_list, order_of, read_pasted, read_plan

LISTS = ("a.example", "[2001:db8::1]:443\nb.example", "host;port\na;1", "# only\nx", "", "a.example\t22", "targets: x")
DOCUMENTS = ('{"targets": []}', '[{"targets": []}]', "- targets:\n  - a:1", "<!doctype html>", '["a.example"]', '{"x')


@pytest.mark.parametrize("text", LISTS)
def test_lists_are_known(text: str) -> None:
    assert is_list(text.encode())
    assert is_list(text.encode("utf-16"))


@pytest.mark.parametrize("text", DOCUMENTS)
def test_documents_are_known(text: str) -> None:
    assert not is_list(text.encode())
    assert not is_list(text.encode("utf-16"))


def test_own_passwords_are_taken_and_those_of_others_are_not() -> None:
    url = "https://user:word@a.example/"
    [own] = read_pasted(url).plan.targets
    assert own.target.secret is not None
    [left] = read_pasted(f'{{"targets": ["{url}"]}}').skipped
    assert left.reason is SkipReason.CREDENTIALS
    assert [one.reason for one in read_plan(url.encode()).skipped] == [SkipReason.CREDENTIALS]


def test_pasted_documents_are_read_as_such() -> None:
    opened = read_pasted('{"name": "N", "targets": [{"target": "a.example:22", "expect": "refused"}]}')
    assert (opened.format, opened.plan.name) == (PlanFormat.PLAN, "N")
    with pytest.raises(PlanError):
        read_pasted('{"targets": [')
    assert read_pasted("").plan.targets == ()


def test_a_plan_always_expects_and_a_list_where_it_says_so() -> None:
    plan = order_of(read_pasted('{"contact": "it", "targets": ["a.example"]}'), Options())
    assert (plan.expectations, plan.notes, plan.contact) == ((Expectation(),), (), "it")
    plain = order_of(read_pasted("a.example\nb.example:22, 22, old"), Options())
    assert (plain.expectations, len(plain.targets)) == ((), 2)
    table = order_of(read_pasted("host;expect\na.example;refused\nb.example;"), Options())
    assert table.expectations == (Expectation(Expected.REFUSED), Expectation())


def test_orders_are_kept_with_what_is_expected_and_older_ones_are_read() -> None:
    order = order_of(read_pasted('{"contact": "it", "targets": [{"target": "a.example:22", "note": "n"}]}'), Options())
    assert decode_order(encode_order(order)) == order
    plain = Order(order.targets, order.options)
    assert b"expectations" not in encode_order(plain)
    assert decode_order(encode_order(plain)) == plain
