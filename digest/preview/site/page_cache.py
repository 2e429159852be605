"""The files of a site that were made, by what they were made from: none is made twice, and memory is bounded."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from msgspec.structs import replace

from digest.foundation.hashing import fingerprint
from digest.foundation.output_file import Away
from digest.plan import Plan
from digest.rendering.incremental import Job, MadeFile

MOST_BYTES = 64_000_000


class PageCache:
    """Made files. Several threads may use it; two may happen to make the same file, which does no harm."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._bodies: OrderedDict[str, tuple[bytes, bytes]] = OrderedDict()
        self.bytes = 0
        self._judged: dict[str, tuple[bytes, MadeFile]] = {}
        self._lock = Lock()

    def body(self, plan: Plan, job: Job) -> tuple[bytes, MadeFile | None]:
        """The file of `job`, and what was met where it was made just now.

        Where its template fails, the last good one stands; it is empty where there is none.
        """
        key = _key(plan, job)
        with self._lock:
            last = self._bodies.get(job.path)
            if last:
                self._bodies.move_to_end(job.path)
        if last and last[0] == key:
            return last[1], None
        made = plan.renderer(job)
        assert isinstance(made.finished.body, bytes)
        self._judged[job.path] = key, _bodiless(made)
        if made.problems:
            return (last[1] if last else b""), made
        self._keep(job.path, key, made.finished.body)
        return made.finished.body, made

    def judged(self, plan: Plan, job: Job) -> MadeFile:
        """What is to be judged of the file of `job`, its body dropped."""
        key = _key(plan, job)
        known = self._judged.get(job.path)
        if known is None or known[0] != key:
            known = self._judged[job.path] = key, _bodiless(plan.renderer(job))
        return known[1]

    def forget_judged(self) -> None:
        """Forgets what was judged: a whole site was, and is known to be sound."""
        self._judged.clear()

    def _keep(self, path: str, key: bytes, body: bytes) -> None:
        with self._lock:
            self.bytes += len(body) - len(self._bodies.pop(path, (b"", b""))[1])
            self._bodies[path] = key, body
            while self.bytes > self._most and len(self._bodies) > 1:
                self.bytes -= len(self._bodies.popitem(last=False)[1][1])


def _key(plan: Plan, job: Job) -> bytes:
    return fingerprint(plan.rules + job.key)


def _bodiless(made: MadeFile) -> MadeFile:
    return replace(made, finished=replace(made.finished, body=Away.IN_PLACE))
