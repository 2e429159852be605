"""Laying out: everything that was read gets its address, and what it will be made with. Nothing is made yet."""

from __future__ import annotations

from functools import partial

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.build import build_catalogue
from digest.catalogue.types import Catalogue
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.hashing import fingerprint_of
from digest.foundation.internal_error import Faults
from digest.foundation.problem import Code, Outcome
from digest.kinds.registry import Registry
from digest.machine_readable.plugin_documents import contents
from digest.model.article_store import ArticleStore, OpenedArticles
from digest.pages.menu import menu
from digest.plan import Plan
from digest.rendering.look import THEMES_OWN, look_of
from digest.rendering.renderer import Renderer, rules_of
from digest.rendering.templates.plugin_names import PluginNames, plugin_names
from digest.rendering.templates.theme import Theme, names_of_all_templates
from digest.social_cards.faces import check_letters
from digest.stages.inputs import Inputs
from digest.stages.jobs import jobs_of
from digest.stages.reading import Content
from digest.translation.script_words import with_script_words
from digest.verification.plugin_checks import check_digest


def lay_out(
    content: Content, inputs: Inputs, kinds: Outcome[Registry], last: Plan | None, faults: Faults
) -> Outcome[Plan | None]:
    """The plan of the site; none where a fault of the tool leaves nothing to go by.

    `kinds` are all kinds of annotation, and what was wrong with those of plugins. What the theme of the `last` plan is
    made from may be the same; then it is used again.
    """
    site, registry, plugins = content.settings, kinds.value, inputs.plugins
    catalogue = faults.caught("making the catalogue", partial(_catalogue, content), None)
    names = plugin_names(plugins, site, names_of_all_templates(site))
    theme = _theme(site, inputs, names.value, last, faults)
    if catalogue is None or theme is None:
        return Outcome(None, names.problems)

    article_store = ArticleStore(inputs.executor.store, registry.others)
    articles = OpenedArticles(catalogue.articles, article_store)
    own_menu = menu(catalogue)
    rules = rules_of(site, theme, own_menu, registry.code)
    laid_out = jobs_of(catalogue, content.reviewed, theme, article_store, rules, inputs, registry, faults)
    seen = partial(fingerprint_of, "digest", contents(catalogue))
    # Where none of them holds there is nothing to judge, and "too few" would be said of what is not yet read.
    is_judged = bool(catalogue.articles) or not content.unsound
    files, results = inputs.sources.files, inputs.executor.results
    checked = check_digest(articles, site, files, plugins, seen, results) if is_judged else ()
    letters = faults.caught("looking for letters of cards", lambda: tuple(check_letters(catalogue, inputs.sources)), ())
    told_of_plugins = (*plugins.problems, *kinds.problems, *names.problems, *laid_out.problems)
    plan = Plan(
        articles=content.articles,
        read=content.articles.verified,
        catalogue=catalogue,
        hidden=content.hidden,
        unsound=content.unsound,
        unsound_prose=(*content.editions.unsound, *content.static.unsound),
        until=content.until(inputs.now),
        expired=frozenset(
            site_paths.output_path(permalink(each))
            for each in content.articles.verified
            if each.has_expired(inputs.now)
        ),
        later=laid_out.later,
        jobs=laid_out.jobs,
        files=laid_out.files,
        theme=theme,
        menu=own_menu,
        indexed=laid_out.indexed,
        index=laid_out.index,
        offline=laid_out.offline,
        renderer=Renderer(
            theme,
            site,
            own_menu,
            article_store,
            frozenset((*laid_out.files, *laid_out.jobs)),
            registry.linked_data,
        ),
        rules=rules,
        kept=laid_out.kept,
        sources=inputs.sources,
        plugins=plugins,
        kinds=kinds,
        is_short_of_plugins=any(problem.code is Code.PLUGIN_FAILED for problem in told_of_plugins),
    )
    return Outcome(plan, (*names.problems, *laid_out.problems, *checked, *letters))


def _catalogue(content: Content) -> Catalogue:
    """All that is shown, in its order.

    Of articles with one address, which is told, the first stands: what tells them apart by it could not be made.
    """
    apart = {record.slug: record for record in reversed(content.shown)}
    return build_catalogue(content.settings, apart.values(), content.editions.shown, content.static.shown)


def _theme(site: Settings, inputs: Inputs, names: PluginNames, last: Plan | None, faults: Faults) -> Theme | None:
    """The templates and the look; those of the `last` plan where their sources are the same."""
    sources = inputs.sources
    look = faults.caught("working out the look", lambda: look_of(site, sources), THEMES_OWN)
    if last and last.sources.templates == sources.templates and last.theme.look == look:
        return last.theme
    templates = with_script_words(sources.templates, site.words)
    make = partial(Theme, templates, site, inputs.executor.results, names, look)
    return faults.caught("reading the templates", make, None, "templates")
