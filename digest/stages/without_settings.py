"""What is wrong with a digest whose settings do not hold: all else is looked at with what is sound of them.

site.yaml ─salvage─▶ its sound part ─▶ articles, editions, pages, templates, links ─▶ problems that stand all the same
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from digest.catalogue.addresses.conflicts import check_addresses
from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.build import build_catalogue
from digest.catalogue.prose_files import Visible, read_editions, read_pages
from digest.content import site_file
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Code, Outcome, Problem
from digest.kinds.plugin_kinds import with_plugins
from digest.kinds.registry import Registry
from digest.machine_readable.documents import documents
from digest.model.article_store import ArticleStore
from digest.pages.all import pages
from digest.pages.jobs import Document, Page
from digest.rendering.checks.doubtful_files import files_in_doubt
from digest.rendering.checks.links import Origins
from digest.rendering.checks.written_links import NOTHING_MADE, LinksOfTexts, Unsound
from digest.rendering.static_files import FOLDER
from digest.rendering.templates.sources import malformed
from digest.rendering.templates.theme import ASSETS
from digest.social_cards.cards import social_cards
from digest.stages.inputs import Inputs
from digest.verification.name_directory import directory
from digest.verification.partly import may_be_of_a_kind, stands_without
from digest.verification.read_articles import read_articles


def problems_without_settings(inputs: Inputs, met: Iterable[Problem]) -> Iterator[Problem]:
    """What is wrong with all else, whatever the keys of site.yaml say that do not hold; `met` is all known before."""
    met = tuple(met)
    if any(problem.code is Code.FORMAT_TOO_NEW for problem in met):
        return
    part = site_file.sound_part(inputs.sources.files)
    kinds = with_plugins(inputs.registry, inputs.plugins)
    found = _found(inputs, met, part.value, kinds)
    is_kind_missing = any(each.code is Code.PLUGIN_FAILED for each in (*inputs.plugins.problems, *kinds.problems))
    for problem in found:
        if stands_without(problem, part) and not (is_kind_missing and may_be_of_a_kind(problem)):
            yield problem
    yield from malformed(inputs.sources.templates)


def _found(
    inputs: Inputs, met: tuple[Problem, ...], settings: Settings, kinds: Outcome[Registry]
) -> tuple[Problem, ...]:
    """What is wrong with articles, editions, pages, and their addresses and links, by these `settings`."""
    sources, executor, files = inputs.sources, inputs.executor, inputs.sources.files
    visible = Visible(inputs.now, inputs.options.drafts, inputs.options.future)
    verification = kinds.value.verification
    articles = read_articles(sources, settings, directory(settings), verification, executor, inputs.plugins)
    editions = read_editions(files, settings, articles.value, visible)
    static = read_pages(files, settings, drafts=visible.drafts)
    addresses = check_addresses(articles.value.legible, static.value.shown, settings.url, files)
    problems = (*articles.problems, *editions.problems, *static.problems, *addresses)
    in_doubt = files_in_doubt((*met, *problems), files)
    if in_doubt is None:
        return problems
    shown, _ = articles.value.divided(visible.now, drafts=visible.drafts, future=visible.future)
    unsound = articles.value.to_look_at(visible.now, drafts=visible.drafts, future=visible.future)
    catalogue = build_catalogue(settings, shown, editions.value.shown, static.value.shown)
    all_pages = tuple(pages(catalogue, kinds.value.pages))
    made: tuple[Page | Document[Any], ...] = (
        *all_pages,
        *documents(catalogue, all_pages, kinds.value.linked_data),
        *social_cards(catalogue, sources),
    )
    expired = {
        site_paths.output_path(permalink(each)) for each in articles.value.verified if each.has_expired(visible.now)
    }
    links = LinksOfTexts(
        catalogue,
        Unsound(unsound, (*editions.value.unsound, *static.value.unsound)),
        ArticleStore(executor.store, kinds.value.others),
        {
            *(job.path for job in made),
            *(path.removeprefix(FOLDER) for path in files if path.startswith(FOLDER)),
            *(path for path in sources.templates if path.startswith(ASSETS)),
        },
        {kind.prefix: kind.key for kind in verification.kinds},
    )
    return *problems, *links.check(NOTHING_MADE, files, lambda _: Origins(None), expired, in_doubt)
