"""Articles that correct, update or follow earlier ones, and figures that are superseded by a correction.

A correction reaches the translations of what it corrects, whether it names them or not.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from msgspec.structs import replace

from digest.catalogue.unknown_article import unknown_article
from digest.content.article_files import parse_article
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import NO_PREDECESSORS, Predecessors, Status
from digest.model.article_record import ArticleRecord, FigureRecord
from digest.model.superseding import CorrectingArticle, Superseding

_AHEAD = frozenset({Status.FORECAST, Status.TARGET})


class Relation(StrEnum):
    """What an article is to an earlier one; the names are those of the front matter."""

    CORRECTS = "corrects"
    UPDATES = "updates"
    FOLLOWS = "follows"


class Successor(NamedTuple):
    """A later article, and what it is to the earlier one."""

    relation: Relation
    record: ArticleRecord


class Succession:
    """Which of the articles that are shown follow on each other; what is not shown is not known here."""

    def __init__(self, articles: Iterable[ArticleRecord]) -> None:
        self._shown = shown = {article.slug: article for article in articles}
        self._before: dict[str, Predecessors] = {}
        self._after: defaultdict[str, list[Successor]] = defaultdict(list)
        self._superseded: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._translations: defaultdict[str, list[ArticleRecord]] = defaultdict(list)
        for article in shown.values():
            if article.translation_of:
                self._translations[article.translation_of].append(article)
        later = [article for article in shown.values() if article.predecessors != NO_PREDECESSORS]
        # The oldest correction first, so that a newer one of the same figure takes its place.
        for article in sorted(later, key=lambda article: (article.published, article.slug)):
            named = {
                relation: [name for name in getattr(article.predecessors, relation.value) if name in shown]
                for relation in Relation
            }
            self._before[article.slug] = Predecessors(*map(tuple, named.values()))
            for relation, names in named.items():
                for name in names:
                    self._after[name].append(Successor(relation, article))
            for name in named[Relation.CORRECTS]:
                self._correct(shown[name], article)
                for translation in self._translated(name, article):
                    self._after[translation.slug].append(Successor(Relation.CORRECTS, article))
                    self._correct(translation, article)

    def _correct(self, article: ArticleRecord, correction: ArticleRecord) -> None:
        """Marks the figures of `article` that `correction` gives anew, and its own that only tell what was wrong."""
        for figure_id, stands in _put_right(article, correction):
            if stands:
                self._superseded[article.slug].pop(figure_id, None)
            else:
                self._superseded[article.slug][figure_id] = correction.slug
        self._superseded[correction.slug].update(_retold(article, correction))

    def _translated(self, name: str, correction: ArticleRecord) -> Iterator[ArticleRecord]:
        """The translations of the article `name` that `correction` reaches without naming them: those of before it, and
        later ones that still have an amount which it gives anew."""
        met = {name, correction.slug, *correction.predecessors.corrects}
        waiting = [*self._translations.get(name, ())]
        while waiting:
            article = waiting.pop(0)
            if article.slug in met:
                continue
            met.add(article.slug)
            waiting += self._translations.get(article.slug, ())
            is_wrong = any(not stands for _, stands in _put_right(article, correction))
            if is_wrong or _is_before(article, correction):
                yield article

    def before(self, slug: str) -> Predecessors:
        """The articles that the article `slug` corrects, updates and follows."""
        return self._before.get(slug, NO_PREDECESSORS)

    def after(self, slug: str) -> tuple[Successor, ...]:
        """What corrects, updates and follows the article `slug`, the newest first."""
        return tuple(reversed(self._after.get(slug, ())))

    def superseded(self, slug: str) -> Mapping[str, str]:
        """The figures of the article `slug` that a correction gives anew, by their ids: the slug of that article.

        One that a correction has again as it was stands. A correction's own figure is among them where it only tells
        what was wrong before.
        """
        return self._superseded.get(slug, {})

    def marked(self, article: ArticleRecord) -> ArticleRecord:
        """`article` with what corrects it, and what corrections have given anew."""
        if article.slug not in self._after and article.slug not in self._superseded:
            return article
        superseded = tuple(self._anew(article))
        corrected_by = tuple(
            _correcting(after.record) for after in self.after(article.slug) if after.relation is Relation.CORRECTS
        )
        if not (superseded or corrected_by):
            return article
        return replace(article, superseded=superseded, corrected_by=corrected_by)

    def _anew(self, article: ArticleRecord) -> Iterator[Superseding]:
        """What stands in the place of each figure of `article` that is superseded: where a correction is corrected
        itself, what the last of them gives."""
        figures = {figure.id: figure for figure in article.figures}
        for name, by in self.superseded(article.slug).items():
            claim, correction = _claim(figures[name]), self._shown[by]
            given = self._given(claim, correction)
            seen = {correction.slug}
            while (later := self.superseded(correction.slug).get(given.id, correction.slug)) not in seen:
                seen.add(later)
                correction = self._shown[later]
                given = self._given(claim, correction)
            yield Superseding(name, given.id, given.written, _correcting(correction))

    def _given(self, claim: tuple[object, ...], correction: ArticleRecord) -> FigureRecord:
        """The figure of `correction` that is about `claim`, and not what was wrong."""
        about = [figure for figure in correction.figures if _claim(figure) == claim]
        retold = {name for name, by in self.superseded(correction.slug).items() if by == correction.slug}
        return next((figure for figure in about if figure.id not in retold), about[0])


def _correcting(record: ArticleRecord) -> CorrectingArticle:
    return CorrectingArticle(record.slug, record.title, record.published, record.language)


def _put_right(article: ArticleRecord, correction: ArticleRecord) -> Iterator[tuple[str, bool]]:
    """The figures of `article` for whose measure and period `correction` has a figure of the same sort, by their ids;
    and whether they stand as they are, since it has the very amount again."""
    given = _given_by(article, correction)
    claims = {_claim(figure) for figure in given}
    amounts = {(_claim(figure), _held(figure)) for figure in given}
    for figure in article.figures:
        if _claim(figure) in claims:
            yield figure.id, (_claim(figure), _held(figure)) in amounts


def _given_by(article: ArticleRecord, correction: ArticleRecord) -> list[FigureRecord]:
    """The figures of `correction` that can stand in the place of others; not those that only tell what was wrong."""
    told = {figure_id for figure_id, _ in _retold(article, correction)}
    given = [figure for figure in _tied(correction.figures, article.figures) if figure.id not in told]
    return _tied(given, given)


def _tied(figures: Sequence[FigureRecord], others: Sequence[FigureRecord]) -> list[FigureRecord]:
    """Those of `figures` of which it can be told what they are about among `others`: they have a measure, and a period,
    or there is one of the measure without any."""
    without = Counter(_claim(figure) for figure in others if figure.period is None)
    return [figure for figure in figures if figure.measure and (figure.period or without[_claim(figure)] == 1)]


def unmatched(article: ArticleRecord, correction: ArticleRecord) -> Iterator[tuple[FigureRecord, FigureRecord]]:
    """The figures of `correction` that lack a period, or meet one that does, so that it cannot be told which of its
    measure in `article` they give anew; each with the first of these."""
    tied = {_claim(figure) for figure in _given_by(article, correction)}
    put_right = tied.intersection(map(_claim, article.figures))
    told = {figure_id for figure_id, _ in _retold(article, correction)}
    for figure in correction.figures:
        of_measure = [each for each in article.figures if _series(each) == _series(figure)]
        if not figure.measure or figure.id in told or put_right.intersection(map(_claim, of_measure)):
            continue
        if of_measure and (figure.period is None or any(each.period is None for each in of_measure)):
            yield figure, of_measure[0]


def _retold(article: ArticleRecord, correction: ArticleRecord) -> Iterator[tuple[str, str]]:
    """The figures of `correction` that have the amount of `article` again, beside one that has another."""
    given = _tied(correction.figures, article.figures)
    wrong = {(_claim(figure), *_ends(figure)) for figure in article.figures}
    anew = {_claim(figure) for figure in given if (_claim(figure), *_ends(figure)) not in wrong}
    for figure in given:
        if _claim(figure) in anew and (_claim(figure), *_ends(figure)) in wrong:
            yield figure.id, correction.slug


def _ends(figure: FigureRecord) -> tuple[Decimal | None, Decimal | None]:
    return figure.number, figure.upper


def _held(figure: FigureRecord) -> tuple[object, ...]:
    """All that is held of an amount: its ends, and on what terms."""
    return *_ends(figure), figure.qualifiers, figure.status


def _claim(figure: FigureRecord) -> tuple[object, ...]:
    """What a figure is about. What happened does not correct what was expected."""
    return figure.measure, figure.period, figure.status in _AHEAD


def _series(figure: FigureRecord) -> tuple[object, ...]:
    return figure.measure, figure.status in _AHEAD


def given_anew(article: ArticleRecord, correction: ArticleRecord) -> Iterator[tuple[FigureRecord, FigureRecord]]:
    """The figures of `article` for which `correction` has another amount, each with the first figure that has it."""
    given: dict[tuple[object, ...], FigureRecord] = {}
    for figure in _given_by(article, correction):
        given.setdefault(_claim(figure), figure)
    for figure in article.figures:
        new = given.get(_claim(figure))
        if new and _held(new) != _held(figure):
            yield figure, new


def check_predecessors(
    articles: Iterable[ArticleRecord], broken: frozenset[str], files: Mapping[str, bytes]
) -> Iterator[Problem]:
    """A problem for each article that is named as an earlier one and is unknown, the same, or newer.

    `broken` are the names of articles that do not hold: what these are is not known. `files` are the sources.
    """
    known = {article.slug: article for article in articles}
    for article in known.values():
        for relation in Relation:
            names: tuple[str, ...] = getattr(article.predecessors, relation.value)
            for index, name in enumerate(names):
                if name not in broken and (name not in known or not _is_before(known[name], article)):
                    place = _place(article, relation, index, len(names), files)
                    yield _wrong(place, name, relation, known, article)


def _is_before(other: ArticleRecord, article: ArticleRecord) -> bool:
    """Whether `other` can be what `article` follows on: of two of one moment, the first by name is the earlier."""
    return (other.published, other.slug) < (article.published, article.slug)


def _wrong(
    place: Place, name: str, relation: Relation, known: Mapping[str, ArticleRecord], article: ArticleRecord
) -> Problem:
    if name not in known:
        return unknown_article(place, name, known)
    if name == article.slug:
        return place.problem(
            Code.PREDECESSOR_NEWER, f"the article {relation.value} itself", "name an earlier article of the digest"
        )
    return place.problem(
        Code.PREDECESSOR_NEWER,
        f"{name!r} is of {known[name].published:%Y-%m-%d}, and this article of {article.published:%Y-%m-%d}",
        f"write `{relation.value}` into the newer of the two",
    )


def _place(article: ArticleRecord, relation: Relation, index: int, total: int, files: Mapping[str, bytes]) -> Place:
    parsed = parse_article(article.path, files[article.path]).value if article.path in files else None
    if parsed is None:
        return Place(article.path)
    matter = parsed.document
    return matter.place((relation.value, index)) if total > 1 else matter.place((relation.value,))
