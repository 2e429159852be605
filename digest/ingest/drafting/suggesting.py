"""The entry that an editor means who selects a passage: filled in by the rules that propose entries for a page.

What is filled in need not hold: it is verified as it is written, by what a build verifies with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from digest.content.placeholders import UNKNOWN_SPEAKER
from digest.content.schema.fields import is_site_path, is_web_url
from digest.foundation import site_paths
from digest.ingest.drafting.entries import Sheet, figure_entry, quotation_entry
from digest.ingest.drafting.proposals import Proposal, ranked
from digest.ingest.drafting.sidecar_text import written
from digest.ingest.drafting.table_cells import with_heads
from digest.ingest.proposing.amounts import ProposedAmount, amounts, bounded
from digest.ingest.proposing.beside import due, statuses
from digest.ingest.proposing.figures import ProposedFigure, describe
from digest.ingest.proposing.ranking import Rank
from digest.ingest.proposing.tellers.told_by import Teller, teller
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
from digest.kinds.figures.checks.table_heads import cell_heads
from digest.markdown.links_within import links_within
from digest.model.article import Status
from digest.quantities import quantity
from digest.reading.attribution import attribute, attribute_reported
from digest.reading.lexicon import SpeechLexicon, lexicon
from digest.reading.names.people import Cast
from digest.reading.quoted_runs import QuotedRun
from digest.reading.quotes import ProposedQuotation, find_quotations
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.words import count_words
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span
from digest.verification.kind import Grounds
from digest.verification.passages import anchoring
from digest.verification.passages.quotation_matching import find_quotation

Values = Mapping[str, Any]
"""An entry as it stands in a sidecar."""

_MARKS = ' \t\n,;“”„‟"«»‹›‘’「」『』'
_QUOTES = tuple('“”„‟"«»‹›‘’「」『』')
_MOST_OF = 0.8
"""Of a quotation: who selects so much of it means all of it."""


@dataclass(frozen=True)
class Suggester:
    """An article that passages are selected in: its text, and what is known of its digest."""

    grounds: Grounds
    title: str = ""

    @cached_property
    def sheet(self) -> Sheet:
        """The article as what proposes entries has it."""
        text, speech = self.grounds.text, self.grounds.speech
        starts = tuple(paragraph.start for paragraph in speech.paragraphs)
        return Sheet(text, starts, self.grounds.settings, self.grounds.directory, self.title, speech=speech)

    @cached_property
    def paragraphs(self) -> Sequence[str]:
        """The paragraphs, headings, items and cells of the text, each on one line."""
        speech = self.grounds.speech
        return [speech.text[paragraph.start : paragraph.end] for paragraph in speech.paragraphs]

    @property
    def language(self) -> str:
        return self.grounds.text.language

    @cached_property
    def words(self) -> SpeechLexicon:
        return lexicon(self.language)

    @cached_property
    def people(self) -> Cast:
        """Whom the article names."""
        known = {name: party.name for name, party in self.grounds.directory.parties.items()}
        return Cast("\n".join(self.paragraphs), self.words, known)

    @cached_property
    def _attributions(self) -> Mapping[QuotedRun, Attribution]:
        """Who speaks in each quotation, with roles and names in full."""
        speech = self.grounds.speech
        found = attribute(speech.text, speech.paragraphs, speech.runs, self.language, self.people, self.words)
        return dict(zip(speech.runs, found, strict=True))

    def proposals(self) -> Iterator[tuple[Proposal, Rank]]:
        """All that the article gives to annotate, with what each is worth."""
        return ranked(self.sheet, self.paragraphs, self.grounds.text.published, self.people)

    def figure(self, span: Span) -> Values:
        """The figure whose amount is selected: all of the amount, even where only a part of it is."""
        number, paragraph, start = self.paragraph(span)
        inside = Span(span.start - start, span.end - start)
        sentence = next((one for one in sentences(paragraph, self.language) if one.end > inside.start), None)
        if sentence is None:
            return {"label": "", "value": "", "at": self.passage(span)}
        words = paragraph[sentence.start : sentence.end]
        at = Span(inside.start - sentence.start, inside.end - sentence.start)
        amount = self._amount(words, at)
        by = teller(words, self.people, self.words, self.language) or self._told_by(span, words)
        if amount is None:
            return {"label": "", "value": "", "at": self.passage(span), **({"by": by.name} if by else {})}
        published = self.grounds.text.published
        found = describe(words, sentence, amount, self.language, published, paragraph=number, by=by)
        if quantity.parse(found.value, self.language) is None:  # what is counted is no word that a value may have
            found = found._replace(value=found.quantity.amount or found.value)
        if heads := cell_heads(self.grounds.text.flow, span):
            found = with_heads(found, heads, self.language, published)
        likely = statuses(words[: amount.span.start], self.words, is_coming=found.is_coming)
        if likely[0] is not Status.ACTUAL and not found.period:
            passage = PassageInSentence(words, amount.span, self.language)
            found = found._replace(period=due(passage.touched[-1], passage, published))
        entry = figure_entry(found, self.sheet, likely)
        if entry is None:
            return self._unverified(found, Span(start + found.start, start + found.end))
        # An amount of which the sentence does not say what it is of: an editor must.
        return written(entry) if found.labels else {**written(entry), "label": ""}

    def figure_in_title(self, selected: str) -> Values:
        """The figure whose amount is selected in the article's title."""
        start = self.title.index(selected)
        amount = self._amount(self.title, Span(start, start + len(selected)))
        if amount is None:
            return {"label": "", "value": "", "at": selected}
        title, published = Span(0, len(self.title)), self.grounds.text.published
        found = describe(self.title, title, amount, self.language, published, paragraph=-1)
        entry = figure_entry(
            found, self.sheet, statuses(self.title[: amount.span.start], self.words, is_coming=found.is_coming)
        )
        if entry is None:
            return {"label": found.label, "value": found.value, "at": self.title[found.start : found.end]}
        return written(entry) if found.labels else {**written(entry), "label": ""}

    def quotation(self, span: Span) -> Values:
        """The quotation that is selected, or a part of it, by whoever the article says it is of."""
        number, _, start = self.paragraph(span)
        inside = Span(span.start - start, span.end - start)
        for quote in find_quotations(self.paragraphs, self.language, self.people, self.words):
            end = quote.start + len(quote.text)
            if quote.paragraph != number or quote.start >= inside.end or inside.start >= end:
                continue
            if inside.start > quote.start or inside.end < end:
                shared = min(end, inside.end) - max(quote.start, inside.start)
                if shared < _MOST_OF * len(quote.text):  # what is selected beyond its marks is none of its words
                    first = max(quote.start, inside.start)
                    return self._part(quote, Span(start + first, start + first + shared))
            entry = quotation_entry(quote, self.sheet)
            if entry is None:
                return self._part(quote, Span(start + quote.start, start + end))
            # What stands for a speaker in a draft is for whoever reads its file: a form has an empty field.
            return {
                key: "" if key == "speaker" and each == UNKNOWN_SPEAKER else each
                for key, each in written(entry).items()
            }
        return self._reported(span)

    def link(self, span: Span) -> Values:
        """The context link whose passage is selected: it leads where a link leads that the text has there."""
        base = site_paths.base_path(self.grounds.settings.url)
        url, title = next(links_within(self.grounds.text.flow, span), ("", ""))
        own = f"/{url.removeprefix(base)}" if url.startswith("/") and url.startswith(base) else url
        return {"url": own if is_web_url(own) or is_site_path(own) else "", "title": title, "at": self.passage(span)}

    def passage(self, span: Span) -> Any:
        """The passage at `span` as an entry names it: with what stands around it, where it stands more than once."""
        found = anchoring.describe(self.grounds.text.folded, span)
        exact = self.grounds.speech.text[span.start : span.end].strip()
        around = {key: value for key, value in (("prefix", found.prefix), ("suffix", found.suffix)) if value}
        return {"exact": exact, **around} if around else exact

    def paragraph(self, span: Span) -> tuple[int, str, int]:
        """The paragraph that a span begins in: its number, its text and where it begins."""
        starts = self.sheet.starts
        number = max((number for number, start in enumerate(starts) if start <= span.start), default=0)
        return number, self.paragraphs[number], starts[number]

    def _amount(self, words: str, at: Span) -> ProposedAmount | None:
        """The amount of a sentence that is selected; of several, the first."""
        for amount in amounts(words, self.language):
            if amount.span.start < at.end and at.start < amount.span.end:
                return amount
        touched = PassageInSentence(words, at, self.language).touched
        inside = [
            each for each in bounded(words, self.language) if each.core.start < at.end and at.start < each.core.end
        ]
        for mention in inside or touched:
            return ProposedAmount(mention.span, mention.quantity, mention.quantity.written, "", "")
        return None

    def _unverified(self, found: ProposedFigure, span: Span) -> Values:
        """A figure that does not hold as it is: the editor is told why."""
        values = {
            "label": found.label,
            "value": found.value,
            "also": found.also,
            "at": self.passage(span),
            "period": found.period,
            "by": found.by,
        }
        return {key: value for key, value in values.items() if value or key in ("label", "value")}

    def _part(self, quote: ProposedQuotation, span: Span) -> Values:
        """A part of a quotation, or one that does not hold as it is."""
        names = list(dict.fromkeys(speaker.name for speaker in quote.speakers))
        role = quote.speakers[0].role if len(names) == 1 else ""
        return self._quoted(span, names, role)

    def _reported(self, span: Span) -> Values:
        """Words without quotation marks, or in a quotation that is not proposed, as one that is set apart."""
        speech = self.grounds.speech
        run = next((each for each in speech.touched(span) if each == speech.run_with(span)), None)
        found = self._attributions[run] if run else self._reporting(span)
        names = list(dict.fromkeys(speaker.name for speaker in found.speakers))
        role = found.speakers[0].role if len(names) == 1 else ""
        values = self._quoted(span, names, role)
        return values if run or self._is_in_marks(span) else {**values, "indirect": True}

    def _reporting(self, span: Span) -> Attribution:
        """Who says what stands at `span`, reported without marks."""
        speech = self.grounds.speech
        before = [each for run, each in self._attributions.items() if run.end <= span.start]
        return attribute_reported(speech.text, speech.paragraphs, span, self.language, self.people, self.words, before)

    def _told_by(self, span: Span, sentence: str) -> Teller | None:
        """The one person who says what stands at `span` of a `sentence` that they begin: "Ada Brook said that …"."""
        found = self._reporting(span)
        if len(found.speakers) != 1 or not (found.is_certain and found.is_direct):
            return None
        name = found.speakers[0].name
        begins = name.split()[-1] in sentence.split(",")[0]  # not within a clause: "The plan, which Brook said …"
        return Teller(name) if begins and self.people.is_person(name) else None

    def _is_in_marks(self, span: Span) -> bool:
        """Whether quotation marks stand at both ends of a selection, in it or beside it."""
        text = self.grounds.speech.text
        words = text[span.start : span.end].strip(_MARKS)
        start = text.index(words, span.start)
        before, behind = text[:start].rstrip()[-1:], text[start + len(words) :].lstrip()[:1]
        return bool(words) and before in _QUOTES and behind in _QUOTES

    def _quoted(self, span: Span, names: list[str], role: str) -> Values:
        text = self.grounds.speech.text[span.start : span.end]
        edges = _MARKS if text.strip(_MARKS) else None  # marks alone are what is selected
        start = span.start + len(text) - len(text.lstrip(edges))
        exact = text.strip(edges)
        values: dict[str, Any] = {"text": exact, "speaker": names[0] if len(names) == 1 else names}
        if role:
            values["role"] = role
        if count_words(exact) and len(find_quotation(self.grounds.text.folded, exact)) != 1:
            found = anchoring.describe(self.grounds.text.folded, Span(start, start + len(exact)))
            around = {key: value for key, value in (("prefix", found.prefix), ("suffix", found.suffix)) if value}
            values |= {"at": around} if around else {}
        return values
