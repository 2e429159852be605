"""Remedies of problems at the desk: shown as patches, and written where the page has seen them."""

from __future__ import annotations

from digest.desk.remedies import Remedy, may_have_remedy, patch, remedy
from digest.foundation.problem import Problem
from digest.preview.desk.answers import Refusal, Remedied, Saved
from digest.preview.desk.files import DeskFiles, ForbiddenError, MovedError, seen
from digest.preview.desk.reading import DeskReader, around_of
from digest.preview.desk.requests import Mend
from digest.preview.events import problem_id
from digest.preview.site.live import Live
from digest.verification.read_articles import pairs


class DeskRemedies:
    """What mends the problems that `live` shows."""

    def __init__(self, live: Live, files: DeskFiles, reader: DeskReader) -> None:
        self._live = live
        self._files = files
        self._reader = reader

    def mend(self, asked: Mend) -> Remedied | Saved | Refusal:
        """The one sure remedy of a problem, as a patch to look at; or written, where the page has seen that."""
        problem = next((each for each in self._live.shown.problems if problem_id(each) == asked.problem), None)
        found = self._remedy(problem) if problem else None
        if isinstance(found, Refusal) or found is None:
            return found or Refusal("This problem has no sure remedy, or is mended.")
        remedied, before = found
        shown = Remedied(remedied.path, remedied.why, patch(remedied, before), seen(before))
        if not asked.seen:
            return shown
        if asked.seen != shown.seen:
            return Refusal(f"{shown.path} was changed meanwhile: nothing was written.")
        try:
            self._files.write({shown.path: before}, {shown.path: remedied.after}, asked.tab)
        except MovedError as failure:
            return Refusal(f"{failure.path} was changed meanwhile: nothing was written.")
        except (ForbiddenError, OSError) as failure:
            return Refusal(f"Nothing was written: {failure}.")
        return Saved(True, undoable=self._files.undoable(asked.tab))

    def _remedy(self, problem: Problem) -> tuple[Remedy, bytes] | Refusal | None:
        """What mends a problem of an article, and what the file that it changes has now."""
        planned = self._live.shown.plan
        found = pairs([problem.path])
        if planned is None or not found or not may_have_remedy(problem):
            return None
        try:
            texts = {path: self._files.read(path) for path in (found[0].article, found[0].sidecar)}
            site = self._reader.site()
        except (ForbiddenError, OSError) as failure:
            return Refusal(f"This cannot be read: {failure}.")
        files = {path: data for path, data in texts.items() if data is not None}
        remedied = remedy(problem, found[0], files, around_of(planned, site, self._live.now()))
        return (remedied, files[remedied.path]) if remedied else None
