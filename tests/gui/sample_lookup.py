"""Error messages as people paste them."""

from app.gui.lookup_entry import LookupEntry
from app.lookup import look_up

NODE = """Error: connect ECONNREFUSED 192.0.2.10:5432
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16) {
  errno: -111,
  code: 'ECONNREFUSED',
  syscall: 'connect',
  address: '192.0.2.10',
  port: 5432
}"""
TRACEBACK = """Traceback (most recent call last):
  File "/srv/shop/orders.py", line 41, in fetch
    answer = requests.get(url, timeout=10)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
requests.exceptions.SSLError: HTTPSConnectionPool(host='orders.example.com', port=443): Max retries exceeded with url: \
/api?token=planted-secret-1 (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] \
certificate verify failed: certificate has expired (_ssl.c:1006)')))"""
SECRET = "planted-secret-1"
UNKNOWN = "The program says that something went wrong today"


def entry(text: str = TRACEBACK) -> LookupEntry:
    return LookupEntry(look_up(text))
