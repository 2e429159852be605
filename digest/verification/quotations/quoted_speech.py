"""What an article says of its quotations: where they stand, and who speaks. Read once, when the first is verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import overload

from msgspec import Struct

from digest.model.article import Flow, Run
from digest.reading.attribution import attribute, attribute_reported
from digest.reading.lexicon import SpeechLexicon, lexicon
from digest.reading.names.name_patterns import names_in
from digest.reading.names.people import Cast
from digest.reading.quoted_runs import Paragraph, QuotedRun, quoted_runs
from digest.reading.speakers.shared_speakers import Attribution
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span


class QuotedSpeech(Struct, frozen=True, dict=True):
    """The quotations of an article's rendered text, written in `language`.

    `known` has the names of site.yaml by every name that it allows, in small letters.
    """

    flow: Flow
    language: str
    known: Mapping[str, str]

    @cached_property
    def text(self) -> str:
        """The rendered text, with a space for each line that ends inside a paragraph."""
        text, parts, reached = self.flow.text, [], 0
        for start, end, _ in self.paragraphs:
            parts += [text[reached:start], text[start:end].replace("\n", " ")]
            reached = end
        return "".join((*parts, text[reached:]))

    @cached_property
    def lexicon(self) -> SpeechLexicon:
        return lexicon(self.language)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Paragraphs, headings, items and cells, in order."""
        return tuple(paragraphs_of(self.flow))

    @cached_property
    def runs(self) -> tuple[QuotedRun, ...]:
        """The quoted runs, in order."""
        return quoted_runs(self.text, self.paragraphs, self.language)

    @cached_property
    def attributions(self) -> Mapping[QuotedRun, Attribution]:
        """Who speaks in each run."""
        found = attribute(self.text, self.paragraphs, self.runs, self.language, self.people, self.lexicon)
        return dict(zip(self.runs, found, strict=True))

    @cached_property
    def people(self) -> Cast:
        """Everyone whom the article names in full."""
        return Cast(self.text, self.lexicon, self.known, has_roles=False)

    def reported(self, span: Span) -> Attribution:
        """Who says what stands at `span`, reported without marks."""
        before = _SaidBefore(self, span.start)
        return attribute_reported(self.text, self.paragraphs, span, self.language, self.people, self.lexicon, before)

    def run_with(self, span: Span) -> QuotedRun | None:
        """The run that `span` stands in, marks included; of one over several paragraphs, that of its beginning."""
        for run in self.runs:
            if run.outer_start <= span.start < run.outer_end:
                last = self._last_of(run)
                return run if span.end <= last.outer_end else None
        return None

    def touched(self, span: Span) -> tuple[QuotedRun, ...]:
        """The runs that share any words with `span`."""
        return tuple(run for run in self.runs if run.start < span.end and span.start < run.end)

    def _last_of(self, run: QuotedRun) -> QuotedRun:
        return next(each for each in reversed(self.runs) if each.speech == run.speech)

    @cached_property
    def named_in(self) -> Callable[[int], tuple[str, ...]]:
        """What gives the names in a paragraph outside of what it quotes, each once; the paragraph is given by its
        number. Few paragraphs are asked about, and those for each of their quotations."""
        told, is_none = self._told, self.lexicon.not_a_name.fullmatch

        @cache
        def named(paragraph: int) -> tuple[str, ...]:
            names = (name[0] for part in told[paragraph] for name in names_in(part))
            return tuple(dict.fromkeys(name for name in names if not is_none(name)))

        return named

    @cached_property
    def _told(self) -> list[list[str]]:
        """The parts of each paragraph outside of what it quotes."""
        told: list[list[str]] = [[] for _ in self.paragraphs]
        reached = [paragraph.start for paragraph in self.paragraphs]
        for run in self.runs:
            told[run.paragraph].append(self.text[reached[run.paragraph] : run.outer_start])
            reached[run.paragraph] = run.outer_end
        for number, paragraph in enumerate(self.paragraphs):
            told[number].append(self.text[reached[number] : paragraph.end])
        return told

    def paragraph_at(self, offset: int) -> Paragraph:
        """The paragraph that holds `offset`."""
        return next((each for each in reversed(self.paragraphs) if each.start <= offset), self.paragraphs[0])

    def sentence_in(self, within: Span, offset: int) -> Span:
        """The sentence of `within`, a part of the text, that holds `offset`."""
        found = sentences(self.text[within.start : within.end], self.language)
        for start, end in found:
            if within.start + end >= offset:
                return Span(min(offset, within.start + start), within.start + end)
        return Span(min(offset, within.end), within.end)


class _SaidBefore(Sequence[Attribution]):
    """Who speaks in each run of `speech` that ends before `offset`: worked out when it is first asked for, since only a
    pronoun needs to know it."""

    def __init__(self, speech: QuotedSpeech, offset: int) -> None:
        self._speech, self._offset = speech, offset

    @cached_property
    def _found(self) -> list[Attribution]:
        return [self._speech.attributions[run] for run in self._speech.runs if run.end <= self._offset]

    @overload
    def __getitem__(self, index: int) -> Attribution: ...
    @overload
    def __getitem__(self, index: slice) -> list[Attribution]: ...
    def __getitem__(self, index: int | slice) -> Attribution | list[Attribution]:
        return self._found[index]

    def __len__(self) -> int:
        return len(self._found)


def paragraphs_of(flow: Flow) -> Iterator[Paragraph]:
    """The paragraphs of an article, those of block quotations marked: runs that follow each other make one."""
    start, end, quoted, depth = -1, -1, False, 0
    for block in flow.blocks:
        for piece in block.pieces:
            if isinstance(piece, str):
                depth += piece.startswith("<blockquote") - piece.startswith("</blockquote")
            elif isinstance(piece, Run):
                if piece.start == end:
                    end = piece.end
                    continue
                if start >= 0:
                    yield Paragraph(start, end, quoted)
                start, end, quoted = piece.start, piece.end, depth > 0
    if start >= 0:
        yield Paragraph(start, end, quoted)
