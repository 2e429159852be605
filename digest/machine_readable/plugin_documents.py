"""The documents that a digest's plugins add to a site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from digest.catalogue.types import Catalogue
from digest.foundation.device_names import device_in
from digest.foundation.hashing import Noted
from digest.foundation.problem import Outcome, Problem
from digest.foundation.site_paths import is_safe
from digest.model.article_store import ArticleStore, OpenedArticles
from digest.model.plugins import Plugins, UnusableAnswerError, guarded, kind_of
from digest.pages.jobs import Document

if TYPE_CHECKING:
    from digest.content.schema.site import Settings

HOOK = "documents"
_OURS = ".digest-"  # what begins so is for builds to know their own files by
_Body = str | bytes | Callable[[], str | bytes]


def plugin_documents(
    plugins: Plugins, catalogue: Catalogue, articles: OpenedArticles, *taken: Iterable[str]
) -> Outcome[tuple[Document[Any], ...]]:
    """The documents of the `plugins`; a problem for each whose path is no path of a site, or is among those `taken`."""
    given = {"articles": articles, "catalogue": catalogue, "settings": catalogue.settings}
    answers = plugins.answers(HOOK, _documents, **given)
    if not any(documents for _, documents in answers.value):
        return Outcome((), answers.problems)
    everything = Noted((plugins.digest(HOOK), contents(catalogue)))
    files = set(chain(*taken))
    folders = {folder for path in files for folder in _folders(path)}
    found: list[Document[Any]] = []
    problems: list[Problem] = list(answers.problems)
    for plugin, documents in answers.value:
        for path, body in documents:
            if path in files or path in folders or not files.isdisjoint(_folders(path)):
                problems.append(plugin.failed(HOOK, f"gives {path}, which the site has already"))
                continue
            files.add(path)
            folders.update(_folders(path))
            if callable(body):
                later = partial(_made, guarded(plugin, f"{HOOK}, {path}", _read(body)))
                found.append(Document(path, later, everything))
            else:
                found.append(Document(path, _as_it_is, _bytes(body)))
    return Outcome(tuple(found), tuple(problems))


def _folders(path: str) -> Iterator[str]:
    """The folders that a file lies in."""
    at = path.find("/")
    while at >= 0:
        yield path[:at]
        at = path.find("/", at + 1)


def contents(catalogue: Catalogue) -> tuple[object, ...]:
    """All that a plugin can see of a digest, beside its settings."""
    lists = (catalogue.editions, catalogue.topics, catalogue.parties, catalogue.outlets, catalogue.measures)
    return catalogue.articles, lists, catalogue.pages


def _made(body: Callable[[], bytes], _: ArticleStore, __: Settings, ___: object) -> bytes:
    return body()


def _as_it_is(_: ArticleStore, __: Settings, body: bytes) -> bytes:
    return body


def _read(body: Callable[[], Any]) -> Callable[[], bytes]:
    def read() -> bytes:
        answer = body()
        if not isinstance(answer, (str, bytes)):
            raise UnusableAnswerError(f"gave {kind_of(answer)}, where text or bytes are needed")
        return _bytes(answer)

    return read


def _bytes(body: str | bytes) -> bytes:
    try:
        return body.encode() if isinstance(body, str) else body
    except UnicodeEncodeError as failure:
        half = f"U+{ord(failure.object[failure.start]):04X}"
        raise UnusableAnswerError(f"gave text with half a character ({half}), which no file can hold") from failure


def _documents(answer: Any) -> tuple[tuple[str, _Body], ...]:
    """An answer to the hook. Raises UnusableAnswerError."""
    if answer is None:
        return ()
    if not isinstance(answer, Iterable):
        raise UnusableAnswerError(f"gave {kind_of(answer)}, where pairs of a path and what is in it are needed")
    found = []
    for entry in answer:
        match entry:
            case (str(path), body) if isinstance(body, (str, bytes)) or callable(body):
                if not is_safe(path) or device_in(path) or path.startswith(_OURS):
                    raise UnusableAnswerError(f"gave the path {path!r}; a path is inside the site: tables/figures.csv")
                found.append((path, body if callable(body) else _bytes(body)))
            case _:
                raise UnusableAnswerError(f"gave {kind_of(entry)}, where a pair of a path and what is in it is needed")
    return tuple(found)
