"""A request of a page → what digest.desk makes of it → an answer. What fails is an answer too, and says why."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from digest.content.json_schema import generate
from digest.content.schema.sidecar import Sidecar
from digest.desk import selection
from digest.desk.articles import OpenArticle, Share
from digest.desk.changes import FileChange, Prepared, RefusedError, prepared, with_names
from digest.desk.completion import sent
from digest.desk.fields import FormField, forms, names
from digest.desk.proposals import Offers, offers
from digest.desk.settings import SITE, read_settings
from digest.desk.starting import fields, started
from digest.foundation.problem import Severity
from digest.kinds.registry import REGISTRY
from digest.markdown.highlight import weave
from digest.plugins.sources import source_of
from digest.preview.desk.answers import (
    Conflict,
    DeskEntry,
    Opened,
    Refusal,
    Saved,
    Suggested,
    WholeText,
)
from digest.preview.desk.files import DeskFiles, ForbiddenError, MovedError, OvertakenError, seen
from digest.preview.desk.mending import DeskRemedies
from digest.preview.desk.names import DeskNames
from digest.preview.desk.reading import DeskReader, around_of
from digest.preview.desk.renaming import seen_by_now
from digest.preview.desk.requests import (
    NewRequest,
    Open,
    Propose,
    Save,
    Suggest,
    Undo,
)
from digest.preview.desk.writing import written_new
from digest.preview.inspector import inspect
from digest.preview.site.live import Live


class Desk:
    """The desk of the digest that `live` shows."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._files = DeskFiles(live.source)
        self._reader = DeskReader(live, self._files)
        self.names = DeskNames(live, self._files, self._reader)
        self.remedies = DeskRemedies(live, self._files, self._reader)
        self._forms: tuple[type[Sidecar], Mapping[str, tuple[FormField, ...]]] | None = None

    def open(self, asked: Open) -> Opened | Refusal:
        """The article on a page, for its editor."""
        article = self._reader.article(asked.page)
        if isinstance(article, Refusal):
            return article
        return Opened(
            source=article.pair.article,
            sidecar=article.pair.sidecar,
            seen=self._reader.seen(article),
            draft=bool(article.parsed and article.parsed.front_matter.draft),
            entries=tuple(self._entries(article)),
            front_matter=article.front_matter,
            annotations={key: value for key, value in article.sidecar.items() if not isinstance(value, dict)},
            names=sent(names(article.around.settings)),
            share=article.share,
        )

    def forms(self) -> Mapping[str, tuple[FormField, ...]]:
        """The fields of all that is filled in at the desk."""
        planned = self._live.shown.plan
        model = (planned.registry if planned else REGISTRY).sidecar
        if self._forms is None or self._forms[0] is not model:
            schema = generate(model, lambda each: source_of(each, self._live.sources.files))
            self._forms = model, forms(json.loads(schema))
        return {**self._forms[1], **fields(self._live.now().date())}

    def text(self, asked: Open) -> WholeText | Refusal:
        """All of an article's text, of which its page may show a part."""
        article = self._reader.article(asked.page)
        if isinstance(article, Refusal):
            return article
        text = article.grounds.text if article.grounds else None
        return WholeText("".join(block.html for block in weave(text.flow, ())), text.language) if text else WholeText()

    def proposals(self, asked: Propose) -> Offers | Refusal:
        """What is proposed for the article on a page."""
        article = self._reader.article(asked.page)
        return article if isinstance(article, Refusal) else offers(article, every=asked.every)

    def suggest(self, asked: Suggest) -> Suggested | Refusal:
        """The entry that is meant by what is selected."""
        article = self._reader.article(asked.page)
        if isinstance(article, Refusal):
            return article
        grounds, suggester = article.grounds, article.suggester
        if grounds is None or suggester is None:
            return Refusal("The article cannot be read as it is: its problems say why.")
        if asked.selected.in_title:
            words = asked.selected.exact.strip()
            if asked.key != "figures" or not words or words not in suggester.title:
                return Refusal("Of a title, an amount can be annotated: for all else, select in the text.")
            value = suggester.figure_in_title(words)
            return self._suggested(article, asked, value, words, is_extended=False)
        found = selection.find(grounds.text.folded, selection.Selected(*_fields(asked.selected)))
        if isinstance(found, str):
            return Refusal(found)
        text = grounds.text.flow.text
        match asked.key:
            case "figures":
                value = suggester.figure(found.span)
            case "quotes":
                value = suggester.quotation(found.span)
            case "links":
                value = suggester.link(found.span)
            case "explanations":
                term = text[found.span.start : found.span.end].strip()
                value = {"at": suggester.passage(found.span), "term": term}
            case _:
                lists = article.around.verification.sidecar.lists
                entry = next((each.entry for each in lists if each.key == asked.key), None)
                if entry is None:
                    return Refusal("There are no such annotations.")
                value = {"at": suggester.passage(found.span)} if "at" in entry.model_fields else {}
        _, paragraph, start = suggester.paragraph(found.span)
        if found.span.end > start + len(paragraph):
            return Refusal("The selection goes over more than one paragraph, item or cell: select within one.")
        passage = text[found.span.start : found.span.end]
        return self._suggested(article, asked, value, passage, is_extended=found.is_extended)

    def _suggested(
        self, article: OpenArticle, asked: Suggest, value: Mapping[str, Any], passage: str, *, is_extended: bool
    ) -> Suggested:
        checked = prepared(article, self._reader.site(), [FileChange("sidecar", "add", (asked.key,), value)])
        note = selection.taken(asked.selected.exact, _words_of(value))
        return Suggested(value, passage, is_extended, note, checked.told, _share(checked))

    def save(self, asked: Save) -> Saved | Refusal:
        """Writes changes, or tells what would be said of them, or that a file was changed meanwhile."""
        article = self._reader.article(asked.page)
        if isinstance(article, Refusal):
            return article
        site = self._reader.site()
        changes = tuple(_found_again(article, change) for change in asked.changes)
        made = prepared(article, site, changes)
        if asked.dry:
            return Saved(False, made.told, made.refused, _share(made), seen=self._reader.seen(article))
        now = self._reader.seen(article)
        if made.is_unsound:  # nothing in it can be compared with what the editor has
            return Saved(False, refused=made.refused, seen=now)
        # Of a change that does not fit any more, either file may be what has changed, or is gone.
        looked_at = made.files or (article.pair.sidecar, article.pair.article)
        known, was = seen_by_now(asked.seen, article.pair)
        moved = next((path for path in looked_at if known.get(path, "") != now.get(path, "")), None)
        if moved:
            return Saved(False, conflict=Conflict(moved, now, was), seen=now)
        if made.refused:
            return Saved(False, made.told, made.refused, _share(made), seen=now)
        before = {**article.files, SITE: site}
        try:
            self._files.write(before, made.files, asked.tab)
        except MovedError as failure:
            return Saved(False, conflict=Conflict(failure.path, now), seen=now)
        except (ForbiddenError, OSError) as failure:
            return Saved(False, refused=f"Nothing was written: {failure}.", seen=now)
        then = {**now, **{path: seen(data) for path, data in made.files.items()}}
        undoable = self._files.undoable(asked.tab)
        renamed = article.pair.article if was else ""
        return Saved(True, made.told, share=_share(made), seen=then, undoable=undoable, renamed=renamed)

    def new(self, asked: NewRequest) -> Saved | Refusal:
        """Writes something new, or tells what would be said of it; never over anything that there is."""
        planned = self._live.shown.plan
        if planned is None:
            return Refusal("Nothing can be made while site.yaml does not hold.")
        site = self._reader.site()
        try:
            named = with_names(site, asked.names)
        except RefusedError as failure:
            return Saved(False, refused=f"{failure}.")
        made = started(asked.what, asked.values, around_of(planned, named, self._live.now()), named)
        refused = made.prepared.refused or _refused(named if named != site else b"")
        if asked.dry or refused:
            return Saved(False, made.prepared.told, refused)
        if named != site:
            made = replace(made, prepared=replace(made.prepared, files={SITE: named, **made.prepared.files}))
        before = {path: site if path == SITE else None for path in made.prepared.files}
        return written_new(self._files, before, made, asked.tab)

    def undo(self, asked: Undo) -> Saved | Refusal:
        """Gives the files of the last step of a tab back, to the byte."""
        try:
            paths = self._files.undo(asked.tab)
        except OvertakenError as failure:
            return Refusal(
                f"{failure.path} was changed since in another tab: undo that there first. Nothing was undone."
            )
        except MovedError as failure:
            return Refusal(f"{failure.path} was changed since by somebody else: nothing was undone.")
        except (ForbiddenError, OSError) as failure:
            return Refusal(f"Nothing was undone: {failure}.")
        said = "" if paths else "This tab has changed nothing that could be undone."
        return Saved(bool(paths), refused=said, undoable=self._files.undoable(asked.tab), undone=paths)

    def _entries(self, article: OpenArticle) -> Sequence[DeskEntry]:
        verification = article.around.verification
        inspected = inspect(article.pair, article.files, article.around.settings, article.around.names, verification)
        known = {(each.key, each.index): each for each in inspected.annotations} if inspected else {}
        found = []
        for kind in verification.kinds:
            entries = article.sidecar.get(kind.key)
            for index, value in enumerate(entries if isinstance(entries, list) else ()):
                each = known.get((kind.key, index))
                called = (each.id, each.name) if each else ("", "")
                found.append(DeskEntry(kind.key, index, *called, value))
        return found


def _fields(selected: Any) -> tuple[str, str, str]:
    return selected.exact, selected.prefix, selected.suffix


def _words_of(value: Mapping[str, Any]) -> str:
    """The words of the article that an entry rests on."""
    at = value.get("at")
    found = value.get("text") or (at.get("exact") if isinstance(at, Mapping) else at)
    return found if isinstance(found, str) else ""


def _refused(site: bytes) -> str:
    """Why the settings `site` do not hold; empty where they do, or where there are none."""
    problems = read_settings(site).problems if site else ()
    return next((each.message for each in problems if each.severity is Severity.ERROR), "")


def _share(made: Prepared) -> Share | None:
    return made.article.share if made.article else None


def _data(article: OpenArticle, change: FileChange) -> Any:
    return article.front_matter if change.file == "article" else article.sidecar if change.file == "sidecar" else {}


def _found_again(article: OpenArticle, change: FileChange) -> FileChange:
    """`change` of an entry that has another number by now, where what the editor saw stands once in its list."""
    if change.was is None or len(change.keys) < 2 or not isinstance(change.keys[1], int):
        return change
    entries = _data(article, change).get(str(change.keys[0]))
    if not isinstance(entries, list):
        return change
    numbers = [number for number, entry in enumerate(entries) if entry == change.was]
    if len(numbers) != 1 or numbers[0] == change.keys[1]:
        return change
    return FileChange(
        change.file, change.do, (change.keys[0], numbers[0], *change.keys[2:]), change.value, to=change.to
    )
