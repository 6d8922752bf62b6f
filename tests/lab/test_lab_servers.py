"""The lab under load, under fire and at its end."""

import base64
import gc
import random
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
import requests

from app.lab.authority import Authority
from app.lab.handlers import page, silent, tls
from app.lab.lab import Lab
from app.lab.servers import Servers
from tests.lab.stock import place

CLIENTS = 200
NOBODY_ENTERS = ("refused", "no_connection")


def handles() -> int:
    gc.collect()
    process = psutil.Process()
    return process.num_fds() if hasattr(process, "num_fds") else process.num_handles()


def lab_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("lab-")]


def at_once(work: Callable[[int], object], count: int = CLIENTS) -> list[object]:
    """Run work in many threads, all let go in the same moment; an exception is a result."""
    outcomes: list[object] = [None] * count
    start = threading.Barrier(count)

    def run(number: int) -> None:
        start.wait()
        try:
            outcomes[number] = work(number)
        except Exception as error:
            outcomes[number] = error

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def test_many_plain_clients_at_once() -> None:
    with Lab() as lab:
        address = place(lab.practice("works"))

        def ask(_: int) -> bytes:
            with socket.create_connection(address, timeout=60) as client:
                client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                data = b""
                while more := client.recv(4096):
                    data += more
                return data

        answers = at_once(ask)
    assert all(isinstance(answer, bytes) and answer.startswith(b"HTTP/1.1 200") for answer in answers), answers


def test_many_tls_clients_at_once() -> None:
    with Lab() as lab:
        practice = lab.practice("works_secure")
        address = place(practice)
        context = ssl.create_default_context(cafile=practice.options.trust.path)

        def shake(_: int) -> str | None:
            with (
                socket.create_connection(address, timeout=60) as client,
                context.wrap_socket(client, server_hostname="127.0.0.1") as secure,
            ):
                return secure.version()

        answers = at_once(shake)
    assert answers == ["TLSv1.3"] * CLIENTS


def test_close_frees_everything_while_hundreds_hang() -> None:
    before = handles()
    lab = Lab()
    lab.start()
    ids = ("silent", "stalled_handshake", "drip_headers", "drip_body", "ssh", "proxy_silent", "works_secure")
    clients = []
    for number in range(CLIENTS):
        practice = lab.practice(ids[number % len(ids)])
        client = socket.create_connection(place(practice), timeout=60)
        client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        clients.append(client)
    lab.close()
    assert lab_threads() == []
    for client in clients:
        client.close()
    assert handles() == before
    assert lab.practices == ()


def test_close_frees_an_open_tunnel() -> None:
    with Lab() as lab:
        host, port = place(lab.practice("ssh"))
        proxy = urlsplit(lab.practice("proxy_works").options.proxy.url)
        client = socket.create_connection((proxy.hostname, proxy.port), timeout=60)
        password = base64.b64encode(b"visitor:open-sesame").decode()
        client.sendall(f"CONNECT {host}:{port} HTTP/1.1\r\nProxy-Authorization: Basic {password}\r\n\r\n".encode())
        data = b""
        while b"SSH-2.0" not in data:
            data += client.recv(4096)
        assert data.startswith(b"HTTP/1.1 200")
    assert lab_threads() == []
    client.close()


def test_start_and_close_may_be_repeated() -> None:
    before = handles()
    lab = Lab()
    lab.close()
    for _ in range(3):
        lab.start()
        lab.start()
        target = lab.practice("works").target
        assert requests.get(target, timeout=20).status_code == 200
        lab.close()
        lab.close()
        with pytest.raises(requests.exceptions.ConnectionError):
            requests.get(target, timeout=20)
    assert lab_threads() == []
    assert handles() == before


def test_a_lab_started_from_many_threads_is_one_lab() -> None:
    lab = Lab()
    at_once(lambda _: lab.start(), 8)
    assert lab_threads() == ["lab-accept"]
    lab.close()


def garbage(number: int) -> bytes:
    luck = random.Random(number)
    return (
        luck.randbytes(300),
        b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00",  # a TLS record that holds no ClientHello
        b"\x16",
        b"GET " + b"/" * 200_000,
        b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 30_000,
        b"CONNECT [::1 HTTP/1.1\r\n\r\n",
        b"CONNECT a:99999999 HTTP/1.1\r\n\r\n",
        b"GET http://[ HTTP/1.1\r\nProxy-Authorization: Basic !!!\r\n\r\n",
        b"\r\n\r\n",
        b"HEAD / HTTP/9.9\n\n",
        b"",
    )[number % 11]


def test_scanners_do_no_harm() -> None:
    with Lab() as lab:
        addresses = [place(practice) for practice in lab.practices if practice.id not in NOBODY_ENTERS]
        addresses += [
            (str(url.hostname), int(url.port or 0))
            for url in (urlsplit(practice.options.proxy.url) for practice in lab.practices)
            if url.port
        ]

        def scan(number: int) -> None:
            with socket.create_connection(addresses[number % len(addresses)], timeout=60) as client:
                client.sendall(garbage(number // len(addresses)))
                if number % 3 == 0:
                    client.shutdown(socket.SHUT_WR)

        outcomes = at_once(scan, len(addresses) * 11)
        assert all(outcome is None or isinstance(outcome, OSError) for outcome in outcomes), outcomes
        assert requests.get(lab.practice("works").target, timeout=60).status_code == 200
        assert requests.get(lab.practice("status_404").target, timeout=60).status_code == 404
    assert lab_threads() == []


def test_garbage_is_answered_as_a_web_server_would() -> None:
    with Servers() as servers:
        port = servers.serve(page())
        with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
            client.sendall(b"\x01\x02\x03")
            assert client.recv(4096).startswith(b"HTTP/1.1 400 Bad Request\r\n")


def test_too_many_clients_are_turned_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.lab.servers.CONNECTIONS", 2)
    with Servers() as servers:
        port = servers.serve(silent)
        clients = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(3)]
        assert clients[2].recv(1) == b""
        for client in clients:
            client.close()


def test_a_large_answer_arrives_whole_over_tls(tmp_path: Path) -> None:
    authority = Authority("Test authority")
    trust = tmp_path / "authority.pem"
    trust.write_bytes(authority.pem())
    context = authority.issue(("127.0.0.1",)).server_context(tmp_path)
    text = "x" * 3_000_000  # far more than one TLS record and one socket buffer
    with Servers() as servers:
        port = servers.serve(tls(context, page(text=text)))
        response = requests.get(f"https://127.0.0.1:{port}/", timeout=60, verify=str(trust))
    assert text in response.text
    assert len(response.content) == int(response.headers["Content-Length"])


def test_localhost_is_served_on_both_addresses() -> None:
    with Servers() as servers:
        port = servers.serve_localhost(page())
        assert port in servers.ports
        addresses = {info[4][0] for info in socket.getaddrinfo("localhost", port, type=socket.SOCK_STREAM)}
        for address in addresses & {"127.0.0.1", "::1"}:
            with socket.create_connection((address, port), timeout=20):
                pass
