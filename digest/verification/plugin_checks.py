"""What a digest's plugins find wrong with an article, or with the digest as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from digest.content.site_file import SETTINGS
from digest.foundation.hashing import encoded, fingerprint
from digest.foundation.problem import Code, Place, Problem
from digest.model.plugins import Plugins, UnusableAnswerError, kind_of, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.content.schema.site import Settings
    from digest.foundation.executor import Memory
    from digest.model.article import Article

ARTICLE_HOOK = "check_article"
DIGEST_HOOK = "check_digest"
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class PluginProblem(Struct, frozen=True):
    """Something that a plugin's check finds wrong.

    `name` is what the plugin calls it, for ever: `long-title`. It is an error, which stops the build, unless it is a
    `warning`. It is told in the file at `path`, where the words `at` stand first, or of the file as a whole where there
    are none. Without a `path` that is the article's file, or its sidecar where only that has the words; of a digest as
    a whole it is site.yaml.
    """

    name: str
    message: str
    hint: str = ""
    warning: bool = False
    at: str = ""
    path: str = ""


class _Answers(Struct, frozen=True, array_like=True):
    """What is remembered of a check of the digest: what was found by each plugin, and how others failed."""

    found: tuple[tuple[str, tuple[PluginProblem, ...]], ...]
    problems: tuple[Problem, ...]


_DECODER = msgspec.json.Decoder(_Answers)


def check_article(
    article: Article, sidecar: str, files: Mapping[str, bytes], settings: Settings, plugins: Plugins
) -> tuple[Problem, ...]:
    """What the plugins find wrong with `article`, whose sidecar is at `sidecar` of `files`."""
    own = {path: files[path] for path in (article.path, sidecar) if path in files}
    answers = plugins.answers(ARTICLE_HOOK, _problems, article=article, settings=settings)
    return (*answers.problems, *(_told(plugin.name, found, tuple(own), own) for plugin, found in _each(answers.value)))


def check_digest(
    articles: Sequence[Article],
    settings: Settings,
    files: Mapping[str, bytes],
    plugins: Plugins,
    contents: Callable[[], bytes],
    results: Memory,
) -> tuple[Problem, ...]:
    """What the plugins find wrong with all the `articles` that the site shows.

    `contents` gives a hash of these, by which `results` remembers what was found.
    """
    if not plugins.having(DIGEST_HOOK):
        return ()
    key = fingerprint(b"check", plugins.digest(DIGEST_HOOK), contents(), settings.model_dump_json().encode())
    known = results.get(key)
    if known is None:
        answers = plugins.answers(DIGEST_HOOK, _problems, articles=articles, settings=settings)
        found = tuple((plugin.name, problems) for plugin, problems in answers.value)
        known = results[key] = encoded(_Answers(found, answers.problems))
    read = _DECODER.decode(known)
    return (*read.problems, *(_told(name, found, (SETTINGS,), files) for name, found in _each(read.found)))


Asker = TypeVar("Asker")


def _each(found: Iterable[tuple[Asker, tuple[PluginProblem, ...]]]) -> Iterator[tuple[Asker, PluginProblem]]:
    return ((asker, problem) for asker, problems in found for problem in problems)


def _problems(answer: Any) -> tuple[PluginProblem, ...]:
    """An answer to a check. Raises UnusableAnswerError."""
    if answer is None:
        return ()
    if not isinstance(answer, Iterable):
        raise UnusableAnswerError(f"gave {kind_of(answer)}, where a list of PluginProblem is needed")
    found = tuple(answer)
    for problem in found:
        if not isinstance(problem, PluginProblem):
            raise UnusableAnswerError(f"gave {kind_of(problem)} in its list, where PluginProblem is needed")
        texts = (problem.name, problem.message, problem.hint, problem.at, problem.path)
        if not all(isinstance(text, str) for text in texts):
            raise UnusableAnswerError("gave a PluginProblem whose fields are not texts")
        if not _NAME.fullmatch(problem.name):
            raise UnusableAnswerError(f"names a problem {problem.name!r}; a name is in small letters: long-title")
    return tuple(
        replace(
            problem,
            message=whole(problem.message),
            hint=whole(problem.hint),
            at=whole(problem.at),
            path=whole(problem.path),
        )
        for problem in found
    )


def _told(plugin: str, found: PluginProblem, paths: tuple[str, ...], files: Mapping[str, bytes]) -> Problem:
    place = _place((found.path,) if found.path else paths, found.at, files)
    code = Code.PLUGIN_WARNING if found.warning else Code.PLUGIN_ERROR
    return replace(place.problem(code, found.message, found.hint), rule=f"{plugin}/{found.name}")


def _place(paths: tuple[str, ...], words: str, files: Mapping[str, bytes]) -> Place:
    """Where the first of the files that has `words` has them; the first of all as a whole where none has."""
    for path in paths if words else ():
        text = _text(files[path]) if path in files else ""
        at = text.find(words)
        if at >= 0:
            width = len(words.split("\n", 1)[0])
            return Place(path, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at), max(1, width))
    return Place(paths[0])


def _text(data: bytes) -> str:
    return data.decode("utf-8-sig", "replace").replace("\r\n", "\n")
