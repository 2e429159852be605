"""A preview from its first look to its end: the digest, what watches it, and what serves it."""

from __future__ import annotations

import datetime as dt
import gc
import socket
import webbrowser
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from digest.disk.cache.memory import keep_freed_memory
from digest.foundation.executor import Each
from digest.plan import Options
from digest.preview import watcher
from digest.preview.app import Preview, command_of_the_editor
from digest.preview.events import EventStreams
from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import guarded
from digest.preview.local_server.sockets import Server, address
from digest.preview.site.live import Live
from digest.preview.site.state import PreviewState


class Listener(Protocol):
    """Who is told what happens."""

    def serving(self, url: str) -> None:
        """The site is served at `url`."""

    def shown(self, live: Live, shown: PreviewState) -> None:
        """Something else is shown."""


def preview(
    source: Path,
    options: Options,
    clock: Callable[[], dt.datetime],
    waiting: socket.socket,
    host: str,
    each: Each,
    listener: Listener,
    *,
    opens: bool = False,
    writes: bool = True,
    from_afar: bool = False,
    plugins: bool = True,
) -> None:
    """Serves the digest in `source` on the socket `waiting`, opened for `host`, until it is interrupted.

    Its pages write to the digest where it `writes`, those of other machines too where they may `from_afar`.
    `each` does the work of the first look. The code of the digest's `plugins` is run, unless that is False. Raises what
    goes wrong in the background: a preview that only seems to be alive would be worse than none.
    """
    gc.disable()  # the preview collects when it has time: an editor's wait is none
    keep_freed_memory()
    streams, stop = EventStreams(), Event()

    def tell(shown: PreviewState) -> None:
        streams.wake()
        listener.shown(live, shown)

    live = Live(source, options, clock, tell, plugins=plugins)
    live.begin(each)

    def answer_changes() -> None:
        while not stop.is_set():
            try:
                for paths in watcher.changes(source, stop):
                    live.changed(paths)
            except OSError:
                raise
            except Exception as failure:
                live.fault("watching the digest's files", failure)
                stop.wait(1)  # then all files are looked at anew

    def end() -> None:
        stop.set()
        streams.close()

    site = Preview(live, streams, command_of_the_editor(), writes=writes, from_afar=from_afar)
    server = Server(guarded(site, hosts_for(host), site.writes), end, streams.attach)
    url = address(waiting, host) + live.base
    listener.serving(url)
    failures: list[BaseException] = []

    def run(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as failure:
            failures.append(failure)
            server.end()

    for name, task in (("watch", answer_changes), ("renew", lambda: live.keep_renewed(stop))):
        Thread(target=run, args=(task,), name=name, daemon=True).start()
    if opens:
        Thread(target=webbrowser.open, args=(url,), daemon=True).start()
    server.run(sockets=[waiting])
    if failures:
        raise failures[0]
