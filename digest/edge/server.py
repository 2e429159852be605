"""A local server for a finished site: from memory, read-only, for this machine's browser."""

from __future__ import annotations

import http.server
import mimetypes
import socket
from collections.abc import Mapping
from http import HTTPStatus
from urllib.parse import unquote, urlsplit

from digest.core import urls

_TRIES = 20
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
}


class SiteServer(http.server.ThreadingHTTPServer):
    """Serves `outputs` under the path of the site's URL, as the host that publishes it will."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, outputs: Mapping[str, bytes], base_path: str, host: str, port: int) -> None:
        self.outputs = outputs
        self.base_path = base_path
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)
        names = {host, "localhost", "127.0.0.1", "::1"}
        self.hosts = frozenset(f"[{name}]" if ":" in name else name for name in names)

    @property
    def url(self) -> str:
        """Where a browser finds the site."""
        host, port = self.server_address[:2]
        name = str(host)
        return f"http://{f'[{name}]' if ':' in name else name}:{port}{self.base_path}"


class _Handler(http.server.BaseHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"
    server_version = "digest"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, *args: object) -> None:
        """Keeps the terminal quiet: whoever watches it waits for problems, not for requests."""

    def _answer(self, *, with_body: bool) -> None:
        host = self.headers.get("Host", "").rpartition(":")[0] or self.headers.get("Host", "")
        path = unquote(urlsplit(self.path).path)
        base = self.server.base_path
        # A foreign name that resolves to this machine is an attack on what it serves (DNS rebinding).
        if host not in self.server.hosts:
            self._send(HTTPStatus.FORBIDDEN, b"This server answers to its own name only.\n", ".txt", with_body)
        elif path in ("/", base[:-1]) and path != base:
            self._redirect(base)
        elif not path.startswith(base):
            self._missing(with_body)
        else:
            self._page("/" + path[len(base) :], with_body)

    def _page(self, path: str, with_body: bool) -> None:
        file = urls.output_path(path)
        data = self.server.outputs.get(file)
        if data is not None:
            self._send(HTTPStatus.OK, data, f".{file.rpartition('.')[2]}", with_body)
        elif f"{file}/index.html" in self.server.outputs:
            self._redirect(f"{self.server.base_path}{file}/")
        else:
            self._missing(with_body)

    def _missing(self, with_body: bool) -> None:
        self._send(HTTPStatus.NOT_FOUND, self.server.outputs.get("404.html", b""), ".html", with_body)

    def _redirect(self, path: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", urls.absolute("", path))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, data: bytes, suffix: str, with_body: bool) -> None:
        kind = _TYPES.get(suffix) or mimetypes.guess_type(f"x{suffix}")[0] or "application/octet-stream"
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if with_body:
            self.wfile.write(data)


def open_server(outputs: Mapping[str, bytes], url: str, host: str, port: int) -> SiteServer:
    """A server for the site to be published at `url`. Raises OSError where `host` and `port` cannot be had."""
    return SiteServer(outputs, urls.base_path(url), host, port)


def next_free_port(host: str, port: int) -> int | None:
    """The next port after `port` that is free on `host`, if one of the next twenty is."""
    for candidate in range(port + 1, min(port + _TRIES, 65_535) + 1):
        try:
            with socket.create_server((host, candidate)):
                return candidate
        except OSError:
            continue
    return None
