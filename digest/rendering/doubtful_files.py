"""Which files of a site are in doubt while some of its sources are not sound: links to these cannot be judged yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from digest.foundation.problem import Problem, Severity
from digest.text.slug import slugify

_ARTICLES, _PAGES, _EDITIONS = "content/articles/", "content/pages/", "content/editions/"
# What is made of all articles, or of what several have in common.
_OF_ALL = frozenset("archive editions measures organisations outlets page people search topics".split())
_NAMED_OTHERWISE = (b"aliases", b"slug")


def files_in_doubt(problems: Iterable[Problem], files: Mapping[str, bytes]) -> Callable[[str], bool] | None:
    """Whether a file of the site, by its path, is in doubt where the sources at fault are those of `problems`.

    None where any may be: the fault is in site.yaml, a template or a plugin, or a source may have other addresses.
    """
    broken = {problem.path for problem in problems if problem.severity is Severity.ERROR}
    lost: set[str] = set()
    for path in broken:
        stem = path.rpartition(".")[0]
        matter = files.get(f"{stem}.md", b"").partition(b"\n---")[0]
        if any(key in matter for key in _NAMED_OTHERWISE):
            return None
        if path.startswith(_ARTICLES):
            name = stem.removeprefix(_ARTICLES)
            lost |= {f"articles/{name}/", f"articles/{slugify(name)}/"}
        elif path.startswith(_PAGES):
            lost.add("/".join(slugify(part) for part in stem.removeprefix(_PAGES).split("/")) + "/")
        elif not path.startswith(_EDITIONS):
            return None
    folders = tuple(lost)

    def in_doubt(path: str) -> bool:
        return "/" not in path or path.partition("/")[0] in _OF_ALL or path.startswith(folders)

    return in_doubt
