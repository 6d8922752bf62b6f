"""Commands that show the same thing without this program, for the systems people use.

Windows' lines are for PowerShell and work in the old command prompt too, unless they are cmdlets.
"""

from app.knowledge.case import CommandText
from app.model.words import N

_UNIX = ("linux", "macos")
_LINUX = ("linux",)
_MACOS = ("macos",)
_WINDOWS = ("windows",)
_ALL = ("linux", "macos", "windows")

_PORT = N("Case", "Shows whether the port accepts connections.")
PORT = (
    CommandText(_UNIX, _PORT, "nc -vz -w 5 {host_ascii} {port}"),
    CommandText(_WINDOWS, _PORT, "Test-NetConnection {host_ascii} -Port {port}"),
)

_PING = N("Case", "Shows whether the computer answers at all. Some that work well do not answer.")
PING = (
    CommandText(_UNIX, _PING, "ping -c 4 {host_ascii}"),
    CommandText(_WINDOWS, _PING, "ping -n 4 {host_ascii}"),
)

_TRACE = N("Case", "Shows how far the way to the server leads.")
TRACE = (
    CommandText(_LINUX, _TRACE, "tracepath -n {host_ascii}"),
    CommandText(_MACOS, _TRACE, "traceroute -n {host_ascii}"),
    CommandText(_WINDOWS, _TRACE, "tracert -d {host_ascii}"),
)

_ROUTE = N("Case", "Shows by which way this computer sends to the address.")
ROUTE = (
    CommandText(_LINUX, _ROUTE, "ip route get {address}"),
    CommandText(_MACOS, _ROUTE, "route -n get {address}"),
    CommandText(_WINDOWS, _ROUTE, "Find-NetRoute -RemoteIPAddress {address}"),
)

_INTERFACES = N("Case", "Shows the network connections of this computer.")
INTERFACES = (
    CommandText(_LINUX, _INTERFACES, "ip address"),
    CommandText(_MACOS, _INTERFACES, "ifconfig"),
    CommandText(_WINDOWS, _INTERFACES, "ipconfig /all"),
)

LOOKUP = (CommandText(_ALL, N("Case", "Asks the name server for the address."), "nslookup {host_ascii}"),)

_LOOKUP_HERE = N("Case", "Looks the name up as the programs on this computer do.")
LOOKUP_HERE = (
    CommandText(_LINUX, _LOOKUP_HERE, "getent ahosts {host_ascii}"),
    CommandText(_MACOS, _LOOKUP_HERE, "dscacheutil -q host -a name {host_ascii}"),
    CommandText(_WINDOWS, _LOOKUP_HERE, "Resolve-DnsName {host_ascii}"),
)

_NAME_SERVERS = N("Case", "Shows which name servers this computer asks.")
NAME_SERVERS = (
    CommandText(_LINUX, _NAME_SERVERS, "cat /etc/resolv.conf"),
    CommandText(_MACOS, _NAME_SERVERS, "scutil --dns"),
    CommandText(_WINDOWS, _NAME_SERVERS, "Get-DnsClientServerAddress"),
)

_LISTENER_THERE = N("Case", "On the server: shows which program listens on the port.")
LISTENER_THERE = (
    CommandText(_LINUX, _LISTENER_THERE, "ss -ltnp 'sport = :{port}'"),
    CommandText(_MACOS, _LISTENER_THERE, "lsof -nP -iTCP:{port} -sTCP:LISTEN"),
    CommandText(_WINDOWS, _LISTENER_THERE, "Get-NetTCPConnection -State Listen -LocalPort {port}"),
)

_LISTENERS_HERE = N("Case", "Shows all programs that listen on this computer.")
LISTENERS_HERE = (
    CommandText(_LINUX, _LISTENERS_HERE, "ss -ltnp"),
    CommandText(_MACOS, _LISTENERS_HERE, "lsof -nP -iTCP -sTCP:LISTEN"),
    CommandText(_WINDOWS, _LISTENERS_HERE, "netstat -ano"),
)

_FETCH = N("Case", "Requests the same address without this program and shows every step.")
FETCH = (
    CommandText(_UNIX, _FETCH, "curl -sS -v -o /dev/null {url}"),
    CommandText(_WINDOWS, _FETCH, "curl.exe -sS -v -o NUL {url}"),
)

_FETCH_DIRECT = N("Case", "Requests the same address without the proxy server.")
FETCH_DIRECT = (
    CommandText(_UNIX, _FETCH_DIRECT, "curl -sS -v -o /dev/null --noproxy '*' {url}"),
    CommandText(_WINDOWS, _FETCH_DIRECT, 'curl.exe -sS -v -o NUL --noproxy "*" {url}'),
)

_PROXY_SETTINGS = N("Case", "Shows the proxy servers that are set on this computer.")
PROXY_SETTINGS = (
    CommandText(_LINUX, _PROXY_SETTINGS, "env | grep -i proxy"),
    CommandText(_MACOS, _PROXY_SETTINGS, "scutil --proxy"),
    CommandText(_WINDOWS, _PROXY_SETTINGS, "netsh winhttp show proxy"),
)

_CERTIFICATES = N("Case", "Shows the certificates that the server sends.")
CERTIFICATES = (
    CommandText(
        _UNIX,
        _CERTIFICATES,
        "openssl s_client -connect {endpoint} -servername {host_ascii} -showcerts </dev/null",
    ),
    CommandText(_WINDOWS, _CERTIFICATES, "curl.exe -sS -v -o NUL https://{endpoint}/"),
)

_CLOCK = N("Case", "Shows the date and time of this computer, in UTC.")
CLOCK = (
    CommandText(_UNIX, _CLOCK, "date -u"),
    CommandText(_WINDOWS, _CLOCK, "(Get-Date).ToUniversalTime()"),
)

_ADDRESSES_HERE = N("Case", "Shows all addresses of the name, of IPv4 and IPv6.")
ADDRESSES = (
    CommandText(_LINUX, _ADDRESSES_HERE, "getent ahosts {host_ascii}"),
    CommandText(_MACOS, _ADDRESSES_HERE, "dscacheutil -q host -a name {host_ascii}"),
    CommandText(_WINDOWS, _ADDRESSES_HERE, "Resolve-DnsName {host_ascii}"),
)

_IN_USE = N("Case", "Shows how many connections this computer has.")
CONNECTIONS = (
    CommandText(_LINUX, _IN_USE, "ss -s"),
    CommandText(_MACOS, _IN_USE, "netstat -an -p tcp"),
    CommandText(_WINDOWS, _IN_USE, "netstat -an -p tcp"),
)
