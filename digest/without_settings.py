"""What is wrong with a digest whose settings do not hold: all else is looked at with what is sound of them.

site.yaml ─salvage─▶ its sound part ─▶ articles, editions, pages, templates ─▶ problems that stand all the same
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from digest.catalogue.prose_files import Visible, read_editions, read_pages
from digest.content import site_file
from digest.foundation.executor import Executor
from digest.foundation.problem import Code, Problem
from digest.kinds.plugin_kinds import with_plugins
from digest.kinds.registry import Registry
from digest.model.article import Sources
from digest.model.plugins import Plugins
from digest.rendering.template_sources import malformed
from digest.verification.name_directory import directory
from digest.verification.partly import may_be_of_a_kind, stands_without
from digest.verification.read_articles import read_articles


def problems_without_settings(
    sources: Sources,
    met: Iterable[Problem],
    now: dt.datetime,
    executor: Executor,
    plugins: Plugins,
    registry: Registry,
) -> Iterator[Problem]:
    """What is wrong with all else, whatever the keys of site.yaml say that do not hold; `met` is why."""
    if any(problem.code is Code.FORMAT_TOO_NEW for problem in met):
        return
    part = site_file.sound_part(sources.files)
    kinds = with_plugins(registry, plugins)
    is_kind_missing = any(problem.code is Code.PLUGIN_FAILED for problem in (*plugins.problems, *kinds.problems))
    verification = kinds.value.verification
    articles = read_articles(sources, part.value, directory(part.value), verification, executor, plugins)
    editions = read_editions(sources.files, part.value, articles.value, Visible(now, drafts=True, future=True))
    static = read_pages(sources.files, part.value, drafts=True)
    for problem in (*articles.problems, *editions.problems, *static.problems):
        if stands_without(problem, part) and not (is_kind_missing and may_be_of_a_kind(problem)):
            yield problem
    yield from malformed(sources.templates)
