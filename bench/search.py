"""Search against Pagefind and MiniSearch, over the same generated articles: `make bench-search`, some ten minutes.

python -m bench.search DATE COUNT …     writes its section of bench/RESULTS.md; the others stay as they are

An index is made in a process of its own, from articles that are read and verified before; ours then again after an edit
of one article, nine times with another: it gets one more word, of those that the articles have. A browser (Chromium)
with nothing in its cache loads a page that searches for one word and shows ten results, without counting facets, with
those that are on a desk's screen at once (kind, topic, outlet, year), and with speakers, which are counted once their
place is near; all that it loads counts, its scripts too. The server is on loopback and has compressed its files
beforehand; then the same is slowed to Slow 4G: 562 ms a request, 180 kB a second, HTTP/1.1.

At last words are typed, each by a browser with an empty cache: the search is opened, as a dialog does, 300 ms pass, and
letters come 100 ms apart, whether or not the last is answered. Then the words are typed again. Time runs from a letter
to the five hits that it brings.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from statistics import median, quantiles

from playwright.sync_api import Browser, sync_playwright

from bench import generate
from bench.judge import PHRASES, QUERIES
from bench.results import SEARCH, renew
from bench.run import Run
from digest.content import site_file
from digest.disk.sources.files import in_memory
from digest.rendering.templates.theme import Theme
from scripts.chromium import NAMES

ROOT = Path(__file__).parent.parent
PEERS = Path(__file__).parent / "peers" / "search"
_LATENCY, _BANDWIDTH = 0.562, 180_000  # Chromium's Slow 4G: seconds, bytes a second
_QUERY = generate.word(100)  # in one of eleven articles
_EDITS = 9
_MODULES = ("js/words", "search/ui/opened", "search/engine/engine")
_PRELOADED = '<link rel="preload" as="fetch" href="search/index.json" crossorigin>'
_TYPED = ("regulator", *(generate.word(rank) for rank in (3, 30, 300, 3_000)))
_ENGINES = {
    "ours": "digest",
    "pagefind": "Pagefind",
    "pagefind-typed": "Pagefind, typed hits",
    "minisearch": "MiniSearch",
}
_LEGEND = """\
{date}. What is measured, and how, is told in `bench/search.py`. The word that is searched for is in one of eleven
articles. Pagefind and MiniSearch find articles alone, ours quotations and figures too; with typed hits, Pagefind has a
record for each quotation and each figure. Facets are kind, topic, outlet and year; speakers are counted once a reader
comes near their place in the list, while Pagefind loads all filters at once. One edit is a whole run for the others,
and for ours the median of nine, each a word more in another article. Milliseconds while typing are from a letter to its
hits: of the first letter after search was opened, of all letters, and of the same words again.
"""
_JUDGED = f"""\
Beside SQLite's FTS5 with the same words and weights (`bench/judge.py`): how many of the ten best articles are the same,
over {QUERIES} random queries of one to three words, and how many random phrases are found in the very same articles.

| articles | of the ten best | phrases |
|---|---|---|"""
_COLUMNS = (
    *("articles", "engine", "index s", "CPU s", "peak MB", "files", "MB", "one edit s", "requests", "kB"),
    *(
        "kB with facets",
        "with speakers",
        "loopback ms",
        "Slow 4G s",
        "with facets",
        "first letter ms",
        "typing p50",
        "p95",
        "again p50",
        "p95",
    ),
)


class _Traffic:
    """What a server has sent, and how slowly it sends."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.slow = False
        self.requests = 0
        self.sent = 0

    def begin(self, *, slow: bool) -> None:
        self.slow, self.requests, self.sent = slow, 0, 0


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *arguments: object, traffic: _Traffic, directory: str) -> None:
        self._traffic = traffic
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        traffic = self._traffic
        if traffic.slow:
            time.sleep(_LATENCY)
        if not path.is_file():
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        plain, body = _sent(path)
        with traffic.lock:
            traffic.requests += 1
            traffic.sent += len(body)
            if traffic.slow:
                time.sleep(len(body) / _BANDWIDTH)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        if plain:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        with suppress(ConnectionError):  # a browser that was closed
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@cache
def _sent(path: Path) -> tuple[bool, bytes]:
    """Whether a file is sent compressed, and what is sent. Pagefind's parts are compressed already."""
    plain = path.suffix in {".html", ".js", ".json", ".txt"}
    return plain, gzip.compress(path.read_bytes(), 6) if plain else path.read_bytes()


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, _Traffic]]:
    """A server of `folder` on loopback: its address, and its traffic."""
    traffic = _Traffic()
    _sent.cache_clear()
    for path in folder.rglob("*"):
        if path.is_file():
            _sent(path)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, traffic=traffic, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", traffic
    finally:
        server.shutdown()
        server.server_close()


def prepare(count: int, folder: Path) -> Path:
    """Articles for the others as JSON, and the sources of ours, which are verified and kept; gives the JSON's path."""
    generate.write(count, folder / "source")
    subprocess.run(_ours(folder), env=_environment(), check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(folder / "site" / "search")
    return folder / "articles.json"


def _ours(folder: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "bench.search_index", str(folder))


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(ROOT)}


def watched(command: tuple[str, ...], folder: Path) -> Run:
    """Runs `command` with all that it starts, watched through /proc: Pagefind works in a process of its own."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder)
    cpu: dict[str, float] = {}
    peak = 0.0
    while process.poll() is None:
        family, memory = {str(process.pid)}, 0.0
        for path in sorted(Path("/proc").glob("[0-9]*"), key=lambda path: int(path.name)):
            with suppress(OSError):
                values = (path / "stat").read_text().rpartition(")")[2].split()
                if path.name in family or values[1] in family:
                    family.add(path.name)
                    cpu[path.name] = (int(values[11]) + int(values[12])) / os.sysconf("SC_CLK_TCK")
                    memory += int(values[21]) * os.sysconf("SC_PAGE_SIZE") / 1_048_576
        peak = max(peak, memory)
        time.sleep(0.02)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(time.perf_counter() - started, sum(cpu.values()), peak)


def visit(browser: Browser, address: str, engine: str, facets: str, traffic: _Traffic, *, slow: bool) -> float:
    """Milliseconds to ten results of one word, in a browser with an empty cache."""
    traffic.begin(slow=slow)
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}/{engine}.html?engine={engine}&query={_QUERY}&facets={facets}")
    page.wait_for_function("globalThis.found !== undefined", timeout=240_000)
    found = page.evaluate("globalThis.found")
    assert found["shown"] == 10, found
    context.close()
    return float(found["milliseconds"])


def typing(browser: Browser, address: str, engine: str, traffic: _Traffic) -> dict[str, list[float]]:
    """Milliseconds for the first letters of some words, for all letters, and for all again."""
    traffic.begin(slow=False)
    found: dict[str, list[float]] = {"first": [], "typed": [], "again": []}
    for word in _TYPED:
        page = browser.new_context().new_page()
        page.goto(f"{address}/{engine}.html?engine={engine}&query=")
        page.wait_for_function("globalThis.typed !== undefined", timeout=240_000)
        typed, again = (page.evaluate("word => globalThis.typed(word)", word) for _ in range(2))
        page.context.close()
        found["first"].append(typed[0])
        found["typed"] += typed
        found["again"] += again
    return found


def measure(count: int) -> tuple[list[str], str]:
    """The rows of the table for `count` articles, and how far our order is that of FTS5."""
    rows = []
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = Path(temporary)
        articles = prepare(count, folder)
        site = folder / "site"
        made: dict[str, tuple[Path, Run, float]] = {}
        made["ours"] = (site / "search", *_index_ours(count, folder))
        for engine in [engine for engine in _ENGINES if engine != "ours"]:
            program, _, how = engine.partition("-")
            command = ("node", str(PEERS / f"{program}.js"), str(articles), str(site / engine), how)
            whole = watched(command, PEERS)
            made[engine] = (site / engine, whole, whole.wall)
        for path, data in _scripts(folder / "source").items():
            (site / path).parent.mkdir(parents=True, exist_ok=True)
            (site / path).write_bytes(data)
        shutil.copy(PEERS / "probe.js", site)
        shutil.copy(PEERS / "node_modules" / "minisearch" / "dist" / "es" / "index.js", site / "minisearch.js")
        preloads = [f'<link rel="modulepreload" href="assets/{name}.js">' for name in _MODULES]
        for engine in made:
            head = "".join((_PRELOADED, *preloads)) if engine == "ours" else ""
            page = f'<!doctype html><html lang="en">{head}<script type="module" src="probe.js"></script>'
            (site / f"{engine}.html").write_text(page, "utf-8")
        browser = playwright.chromium.launch(
            executable_path=next(filter(None, map(shutil.which, NAMES)), None),
            args=["--no-sandbox", "--disable-gpu", "--no-first-run"],
        )
        with serving(site) as (address, traffic):
            for engine, (place, whole, edit) in made.items():
                rows.append(_row(count, engine, place, whole, edit, _in_browser(browser, address, engine, traffic)))
        browser.close()
        judged = _judged(count, folder)
    return rows, judged


def _scripts(source: Path) -> dict[str, bytes]:
    """The scripts of the default theme, as the site of the digest in `source` has them."""
    file = source / "content" / "site.yaml"
    settings = site_file.parse("content/site.yaml", file.read_bytes(), None).value
    assert settings
    assets = Theme(in_memory({}).templates, settings).assets
    return {path: data for path, data in assets.items() if path.endswith(".js")}


def _judged(count: int, folder: Path) -> str:
    command = (sys.executable, "-m", "bench.judge", str(folder))
    ran = subprocess.run(command, cwd=ROOT, env=_environment(), check=True, capture_output=True, text=True)
    found = json.loads(ran.stdout)
    right = PHRASES - found["wrong"]
    return f"| {count:,} | {found['overlap']:.2f} | {right} of {PHRASES} |"


def _index_ours(count: int, folder: Path) -> tuple[Run, float]:
    """Our index of `count` articles made anew, and the seconds of another after an edit of one: the median of some."""
    cold = _timed(folder)
    seconds = []
    random = Random(7)
    for number in random.sample(range(count), _EDITS):
        made = generate.entry(number)
        added = generate.word(generate.drawn(random, generate.VOCABULARY)).title()
        edited = made.article.replace("It counts", f"{added}: it counts", 1)
        (folder / "source" / "content" / "articles" / f"{made.name}.md").write_text(edited, "utf-8")
        seconds.append(_timed(folder).wall)
    return cold, median(seconds)


def _timed(folder: Path) -> Run:
    ran = subprocess.run(_ours(folder), env=_environment(), check=True, capture_output=True, text=True)
    return Run(**json.loads(ran.stdout))


def _in_browser(browser: Browser, address: str, engine: str, traffic: _Traffic) -> dict[str, float]:
    plain = median(visit(browser, address, engine, "", traffic, slow=False) for _ in range(3))
    found = {"loopback": plain, "requests": traffic.requests, "kB": traffic.sent / 1000}
    for facets in ("seen", "all"):
        visit(browser, address, engine, facets, traffic, slow=False)
        found[facets] = traffic.sent / 1000
    found["slow"] = visit(browser, address, engine, "", traffic, slow=True) / 1000
    found["slow facets"] = visit(browser, address, engine, "seen", traffic, slow=True) / 1000
    times = typing(browser, address, engine, traffic)
    found["first"] = median(times["first"])
    for name in ("typed", "again"):
        found[f"{name} 50"], found[f"{name} 95"] = median(times[name]), quantiles(times[name], n=20)[-1]
    return found


def _row(count: int, engine: str, place: Path, whole: Run, edit: float, seen: dict[str, float]) -> str:
    files = [path for path in place.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1_000_000
    has_facets = engine != "minisearch"
    facets = (f"{seen[which]:,.0f}" if has_facets else "–" for which in ("seen", "all"))
    slow_facets = f"{seen['slow facets']:.1f}" if has_facets else "–"
    cells = (
        *(f"{count:,}", _ENGINES[engine], f"{whole.wall:.1f}", f"{whole.cpu:.1f}"),
        *(f"{whole.memory:,.0f}", f"{len(files):,}", f"{size:.1f}", f"{edit:.2f}", f"{seen['requests']:.0f}"),
        *(f"{seen['kB']:,.0f}", *facets, f"{seen['loopback']:,.0f}", f"{seen['slow']:.1f}", slow_facets),
        *(f"{seen[name]:.1f}" for name in ("first", "typed 50", "typed 95", "again 50", "again 95")),
    )
    return f"| {' | '.join(cells)} |"


def main(date: str, sizes: list[str]) -> None:
    """Measures each of `sizes`, and puts the results in place of the section that is there."""
    measured = [measure(int(size)) for size in sizes]
    head = (f"| {' | '.join(_COLUMNS)} |", f"|{'---|' * len(_COLUMNS)}")
    table = "\n".join((*head, *(row for rows, _ in measured for row in rows)))
    judged = "\n".join((_JUDGED, *(row for _, row in measured)))
    renew(SEARCH, f"{_LEGEND.format(date=date)}\n{table}\n\n{judged}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
