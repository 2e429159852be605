"""Which files of a site are in doubt while some of its sources are not sound: links to these cannot be judged yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from digest.foundation.problem import Code, Problem, Severity
from digest.text.slug import slugify

_ARTICLES, _PAGES, _EDITIONS, _STATIC = "content/articles/", "content/pages/", "content/editions/", "content/static/"
_SETTINGS = "content/site.yaml"
# What is made of all articles, or of what several have in common.
_OF_ALL = frozenset("archive editions measures organisations outlets page people search topics".split())
# Where plugins add no files of their own: at least, nobody would look for them there.
_OWN = _OF_ALL | {"articles"}
_OF_NO_FILE = ("templates/", "plugins/", "content/links.yaml", "content/sources.yaml")
_OF_PLUGINS = frozenset({Code.PLUGIN_FAILED, Code.PLUGIN_ERROR})
_NAMED_OTHERWISE = (b"aliases", b"slug")


def files_in_doubt(
    problems: Iterable[Problem], files: Mapping[str, bytes], topics: Collection[str] = ()
) -> Callable[[str], bool] | None:
    """Whether a file that the site lacks, by its path, is in doubt where the sources at fault are those of `problems`.

    A list of a topic is in doubt only where the topic is one of `topics`. None where any file may be: it is not known
    what the fault has done.
    """
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    broken = {problem.path for problem in errors if problem.code not in _OF_PLUGINS}
    folders: list[str] = []
    matters: list[bytes] = []
    is_of_all = False
    for path in broken:
        stem = path.rpartition(".")[0]
        matter = files.get(f"{stem}.md", b"").partition(b"\n---")[0]
        if any(key in matter for key in _NAMED_OTHERWISE):
            matters.append(matter)
        if path.startswith(_ARTICLES):
            name = stem.removeprefix(_ARTICLES)
            folders += [f"articles/{name}/", f"articles/{slugify(name)}/"]
        elif path.startswith(_PAGES):
            folders.append("/".join(slugify(part) for part in stem.removeprefix(_PAGES).split("/")) + "/")
        elif path.startswith(_STATIC):
            folders.append(path.removeprefix(_STATIC))
        elif not path.startswith((_EDITIONS, _SETTINGS, *_OF_NO_FILE)):
            return None
        is_of_all = is_of_all or path.startswith((_ARTICLES, _EDITIONS, _SETTINGS))
    is_short_of_plugins = any(problem.code is Code.PLUGIN_FAILED for problem in errors)
    is_any_topic = _SETTINGS in broken
    lost = tuple(folders)

    def in_doubt(path: str) -> bool:
        first, _, rest = path.partition("/")
        if path.startswith(lost) or (is_short_of_plugins and first not in _OWN):
            return True
        if is_of_all and first in _OF_ALL:
            return first != "topics" or is_any_topic or rest.partition("/")[0] in topics or rest == "index.html"
        name = path.removesuffix("/index.html").rpartition("/")[2].encode()
        return any(name in matter for matter in matters)

    return in_doubt
