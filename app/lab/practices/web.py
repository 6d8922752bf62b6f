"""Practices about HTTP: answers that do not come, are broken, lead astray, or are somebody else's."""

from app.lab import handlers
from app.lab.handlers import answer_bytes
from app.lab.practices.bench import Bench
from app.lab.practices.port import SSH
from app.lab.practices.practice import QUICK, Prepared, Row, http
from app.lab.servers import Connection
from app.model.words import N

HALF_A_PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4096\r\n\r\nThe first half."
WRONG_CHUNK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n"
NOT_GZIP = answer_bytes(b"Plain text, in spite of what was announced", ("Content-Encoding", "gzip"))
# Begins as those of filters do (app.knowledge.block_pages), with the status of a page that works.
BLOCK_PAGE = answer_bytes(b"<!doctype html><title>Website blocked</title><p>Your network does not allow this page.</p>")
SIGN_IN = "/sign-in?switch_url=http%3A%2F%2F127.0.0.1%2F"  # as the portals of Cisco and Aruba name what was asked for


def _redirect_dead(bench: Bench) -> Prepared:
    return http(handlers.redirect(f"http://localhost:{bench.servers.reserve()}/"))(bench)


def _captive_portal(bench: Bench) -> Prepared:
    return http(handlers.redirect(f"http://localhost:{bench.page}{SIGN_IN}"))(bench)


TABLE = (
    Row("silent", N("Lab", "No answer"), N("Lab", "Connected, but the server stays silent"),
        ("http.no_answer_in_time",), http(handlers.silent, QUICK)),
    Row("reset", N("Lab", "Connection reset"), N("Lab", "Cut off after the request"),
        ("http.reset",), http(handlers.reset_after_request)),
    Row("empty_reply", N("Lab", "Empty reply"), N("Lab", "Hangs up instead of answering"),
        ("http.no_response",), http(handlers.empty_reply)),
    Row("ssh_as_http", N("Lab", "Not a web server"), N("Lab", "http:// to a port that speaks SSH"),
        ("http.not_http",), http(handlers.greet(SSH))),
    Row("truncated", N("Lab", "Cut short"), N("Lab", "Less arrives than was promised"),
        ("http.truncated",), http(handlers.truncated)),
    Row("stalled_page", N("Lab", "Stuck halfway"), N("Lab", "The page begins, then nothing more comes"),
        ("http.stalled",), http(handlers.raw_answer(HALF_A_PAGE, Connection.drain), QUICK)),
    Row("drip_headers", N("Lab", "Dripping headers"), N("Lab", "The answer begins, but gets no further"),
        ("http.stalled",), http(handlers.drip_headers, QUICK)),
    Row("drip_body", N("Lab", "Dripping page"), N("Lab", "One byte now and then, without end"),
        ("http.stalled",), http(handlers.drip_body, QUICK)),
    Row("wrong_chunk", N("Lab", "Broken answer"), N("Lab", "A piece of the page does not say how long it is"),
        ("http.invalid_response",), http(handlers.raw_answer(WRONG_CHUNK))),
    Row("wrong_compression", N("Lab", "Broken compression"), N("Lab", "Said to be compressed, but it is not"),
        ("http.decoding_failed",), http(handlers.raw_answer(NOT_GZIP))),
    Row("redirect_loop", N("Lab", "Redirect loop"), N("Lab", "Sent in circles"),
        ("http.redirect_loop",), http(handlers.redirect_loop)),
    Row("redirect_dead", N("Lab", "Moved to a dead end"), N("Lab", "A redirect to another host that refuses"),
        ("http.redirect_other_failed",), _redirect_dead),
    Row("redirect_bad", N("Lab", "Unusable redirect"), N("Lab", "A redirect into an app, not to a website"),
        ("http.redirect_bad",), http(handlers.redirect("practice-app://open"))),
    Row("captive_portal", N("Lab", "Network sign-in page"), N("Lab", "As in a hotel: sign in before anything works"),
        ("http.captive_portal",), _captive_portal),
    Row("block_page", N("Lab", "Blocked page"), N("Lab", "Looks like success, but a filter has answered"),
        ("http.blocked_by_filter",), http(handlers.raw_answer(BLOCK_PAGE))),
)  # fmt: skip
