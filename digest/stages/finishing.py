"""Finishing: every file is made, and what was made is looked at: marks, links, templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from msgspec.structs import replace

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.foundation.executor import Executor
from digest.foundation.internal_error import Faults
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Code, Outcome, Problem, failed
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.pages.jobs import Page
from digest.plan import Build, Plan
from digest.rendering.checks.doubtful_files import files_in_doubt
from digest.rendering.checks.links import all_hold, check, origins
from digest.rendering.checks.pages_in_doubt import but_in_doubt, without_marks
from digest.rendering.checks.written_links import NOTHING_MADE, LinksOfTexts, Unsound
from digest.rendering.incremental import Rendered, render, render_again
from digest.rendering.templates.sources import file_of as template_file
from digest.rendering.templates.sources import lacks_a_name, malformed


def make_and_check(plan: Plan, met: Iterable[Problem], executor: Executor) -> Build:
    """Makes every file of the `plan` and checks the site; `met` are the problems so far."""
    problems = [*met]
    faults = Faults()
    rendered = faults.caught(
        "making the pages",
        lambda: render(plan.jobs, plan.renderer, plan.files, plan.rules, executor),
        Outcome(NOTHING_MADE),
    )
    # What templates miss of a plugin that failed would be told of each: the cause is enough.
    problems += [each for each in rendered.problems if not (plan.is_short_of_plugins and lacks_a_name(each))]
    sound = partial(but_in_doubt, pages=tuple(_pages(plan)), written_in=plan.theme.written_in)
    problems += without_marks(plan.catalogue.articles, sound(rendered.value, problems), _redirects(plan))
    broken = (*problems, *faults.problems)
    if plan.is_short_of_plugins or any(each.code is Code.TEMPLATE_ERROR for each in problems):
        problems += faults.caught("reading the templates", lambda: tuple(malformed(plan.sources.templates)), ())
    is_sound = not failed(broken)
    # A link to a page that failed would be reported as broken too: the cause is enough.
    in_doubt = None if is_sound else files_in_doubt(broken, plan.sources.files, plan.catalogue.settings.topics)
    if is_sound or in_doubt:
        check_links = partial(_checked, plan, sound(rendered.value, broken), executor, in_doubt)
        problems += faults.caught("checking the links", check_links, ())
    problems += faults.problems
    files = {} if failed(problems) else rendered.value.files
    problems = sorted({_of_theme(problem, plan) for problem in problems})
    known = plan.known(problems)
    jobs = plan.jobs if known else {}
    return Build(files, tuple(problems), plan.catalogue, plan.hidden, plan.until, plan.kept, plan.registry, jobs, known)


def make_again(plan: Plan, paths: Iterable[str], executor: Executor) -> Mapping[str, OutputFile] | None:
    """The files of the `plan` at `paths` that are not as they were; None where one has a problem or loses an id.

    All other files stand, and have no problem.
    """
    jobs = [plan.jobs[path] for path in paths if path in plan.jobs]
    made = render_again(jobs, plan.renderer, executor.before.get, plan.rules, executor)
    files = {*plan.jobs, *plan.files}
    hold = all_hold(files, made.findings, made.ids, plan.catalogue.settings.url, plan.later)
    return made.files if hold and not (made.problems or made.lost or made.has_new_pages) else None


def _of_theme(problem: Problem, plan: Plan) -> Problem:
    """A mistake in a template of the installed theme, at its file; any other problem as it is."""
    file = plan.sources.packaged.get(problem.path.removeprefix(template_file("")))
    if file is None or not problem.path.startswith(template_file("")):
        return problem
    return replace(problem, path=file, message=f"{problem.message} (in the theme {plan.catalogue.settings.theme!r})")


def _checked(
    plan: Plan, made: Rendered, executor: Executor, in_doubt: Callable[[str], bool] | None
) -> tuple[Problem, ...]:
    """What is wrong with links: of the pages that were `made`; of all other texts too, where files are `in_doubt`."""
    sources = origins(_pages(plan), plan.sources.files, plan.theme.written_in)
    url, absent = plan.catalogue.settings.url, plan.expired | plan.later
    if in_doubt is None:
        return check(
            made.files, made.findings, lambda file, _: made.ids(file), url, sources, absent, unpublished=_waiting(plan)
        )
    written = LinksOfTexts(
        plan.catalogue,
        Unsound(plan.unsound, plan.unsound_prose),
        ArticleStore(executor.store, plan.registry.others),
        {*plan.jobs, *plan.files},
        {kind.prefix: kind.key for kind in plan.registry.verification.kinds},
    )
    return written.check(made.without(_redirects(plan)), plan.sources.files, sources, absent, in_doubt, _waiting(plan))


def _waiting(plan: Plan) -> Mapping[str, str]:
    """The files of articles that are drafts or of the future, each with what is to be done about a link to it."""
    return {site_paths.output_path(permalink(record)): _waits(record) for record in plan.hidden}


def _waits(record: ArticleRecord) -> str:
    if record.draft:
        return f"{record.path} is a draft: take `draft: true` out of it, or the link out here"
    return f"{record.path} appears on {record.published.date()}: until then, take the link out"


def _redirects(plan: Plan) -> frozenset[str]:
    """The files that lead on from aliases: they may be where no page can be, or stand in the place of one."""
    return frozenset(page.path for page in _pages(plan) if page.kind == "redirect")


def _pages(plan: Plan) -> Iterator[Page]:
    return (job for job in plan.jobs.values() if isinstance(job, Page))
