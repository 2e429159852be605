"""The story of a build: sources in, a verified site and all its problems out.

    Sources ─parse─▶ articles, annotations ─verify─▶ Article, each claim on its passage
            ─catalogue─▶ Catalogue ─pages─▶ Plan ─render─▶ outputs ─check─▶ Build

`build` is the one way through: the commands build, check and list, and every test, call it. `digest serve` goes the
same way in its two steps, `plan` and `finish`, and makes in between the page that somebody looks at. It opens no file,
reads no clock and prints nothing; `digest.disk` reads the sources before it and writes the outputs after it. Steps that
take more than a call have a page each in `digest.stages`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, TypeVar

from digest.content import site_file
from digest.content.schema.site import Settings
from digest.foundation.executor import Executor
from digest.foundation.internal_error import Faults
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Code, Outcome, Problem
from digest.kinds.plugin_kinds import with_plugins
from digest.kinds.registry import REGISTRY, Registry
from digest.model.article import Sources
from digest.model.plugins import NO_PLUGINS, PluginFailedError, Plugins
from digest.plan import Build, Options, Plan
from digest.rendering.templates.sources import unreadable
from digest.stages.finishing import make_again, make_and_check
from digest.stages.follow_ons import without_follow_ons
from digest.stages.inputs import Inputs
from digest.stages.laying_out import lay_out
from digest.stages.laying_out_again import lay_out_again
from digest.stages.reading import read_content
from digest.stages.without_settings import problems_without_settings
from digest.translation.catalogues import words_of

T = TypeVar("T")


def build(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor | None = None,
    plugins: Plugins = NO_PLUGINS,
    registry: Registry = REGISTRY,
) -> Build:
    """Builds a digest from its sources, with its `plugins`, as of `now`. Never raises for what an editor wrote.

    `executor` is how the work is done, and what is known of earlier work; the result is the same with any. `registry`
    has the kinds of annotation, to which plugins add theirs. Raises LostError where the executor's store has lost what
    it should hold, and ValueError for a `now` without an offset from UTC.
    """
    executor = executor or Executor()
    planned = plan(sources, options, now, executor, plugins=plugins, registry=registry)
    if planned.value is None:
        return Build({}, planned.problems)
    return finish(planned.value, planned.problems, executor)


def plan(
    sources: Sources,
    options: Options,
    now: dt.datetime,
    executor: Executor,
    last: Plan | None = None,
    plugins: Plugins = NO_PLUGINS,
    registry: Registry = REGISTRY,
) -> Outcome[Plan | None]:
    """Reads and verifies everything, and puts it in its place; no plan where site.yaml cannot be used.

    An article that is broken stands as it was in the `last` plan, where there is one: a preview goes on showing it.
    Raises ValueError for a `now` without an offset from UTC.
    """
    if not isinstance(now, dt.datetime) or now.utcoffset() is None:
        raise ValueError("a build is as of a moment: give `now` its time zone, as in datetime.now(UTC)")
    inputs = Inputs(sources=sources, options=options, now=now, executor=executor, plugins=plugins, registry=registry)
    faults = Faults()
    nothing: Outcome[Plan | None] = Outcome(None, (*sources.problems, *plugins.problems))
    try:
        return _told(faults.caught("putting the digest together", partial(_plan, inputs, last), nothing), faults)
    except PluginFailedError as failure:  # in what it does with its annotations, in the index for instance
        return _told(nothing, faults, Outcome(None, (failure.problem,)))


def finish(plan: Plan, met: Iterable[Problem], executor: Executor) -> Build:
    """Makes every file of the `plan` and checks the site; `met` are the problems so far."""
    return make_and_check(plan, met, executor)


def finish_again(plan: Plan, paths: Iterable[str], executor: Executor) -> Mapping[str, OutputFile] | None:
    """The files of the `plan` at `paths`, as far as they changed, in a site that else stands and has no problems.

    None where that is not all that there is to make or to tell: `finish` does so.
    """
    return make_again(plan, paths, executor)


def _plan(inputs: Inputs, last: Plan | None) -> Outcome[Plan | None]:
    """The settings, then the content, then its layout; with the problems of all of them, and of the files."""
    sources, plugins, faults = inputs.sources, inputs.plugins, Faults()
    before: Outcome[None] = Outcome(None, (*sources.problems, *plugins.problems, *unreadable(sources.templates)))
    read = partial(site_file.read, sources.files, inputs.options.base_url)
    settings = faults.caught("reading the settings", read, Outcome(None), site_file.SETTINGS)
    if settings.value is None:
        return _told(_unplanned(inputs, settings, faults), faults, before, settings)
    words = words_of(settings.value.language, sources.templates, sources.files)
    site = settings.value.in_words(words.value)

    is_same = last and last.plugins is plugins
    kinds = last.kinds if last and is_same else with_plugins(inputs.registry, plugins)
    is_alike = last and last.catalogue.settings == site and last.registry.code == kinds.value.code
    content = read_content(inputs, site, kinds.value, last if is_alike else None, faults)
    known = last if is_alike and is_same else None
    met = (*before.problems, *kinds.problems, *settings.problems, *words.problems, *content.problems)
    revise = partial(lay_out_again, content.value, met, inputs)
    again = faults.caught("laying out an edit", partial(revise, known), None) if known else None
    laid_out = Outcome(again) if again else lay_out(content.value, inputs, kinds, known, faults)

    told = _told(laid_out, faults, before, kinds, settings, words, content)
    is_kind_missing = any(each.code is Code.PLUGIN_FAILED for each in (*plugins.problems, *kinds.problems))
    problems = without_follow_ons(
        told.problems, sources.problems, is_kind_missing=is_kind_missing, unfinished=inputs.options.unfinished
    )
    return Outcome(told.value, tuple(problems))


def _unplanned(inputs: Inputs, settings: Outcome[Settings | None], faults: Faults) -> Outcome[Plan | None]:
    """No plan, for want of settings; and what is wrong with all else."""
    met = (*inputs.sources.problems, *inputs.plugins.problems, *settings.problems)
    look = partial(problems_without_settings, inputs, met)
    return Outcome(None, faults.caught("reading the articles", lambda: tuple(look()), ()))


def _told(outcome: Outcome[T], faults: Faults, *stages: Outcome[Any]) -> Outcome[T]:
    """The `outcome` with all problems that were met on the way to it, each once."""
    met = {problem for stage in (outcome, *stages) for problem in stage.problems}
    return Outcome(outcome.value, tuple(sorted(met.union(faults.problems))))
