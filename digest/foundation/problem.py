"""What can be wrong with a digest, as values.

A user's mistake is never an exception: every stage returns its result together with the problems it met
(`Outcome`), and all problems of a run are reported at once. The codes are permanent; `docs/problems.md` explains each.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct

T_co = TypeVar("T_co", covariant=True)
MOST_NAMED = 12
"""How many names a hint lists."""


class Severity(StrEnum):
    """How much a problem matters: an error stops the build, a warning does so only under `--strict`, a notice never."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Code(StrEnum):
    """The closed list of problems. A code, once released, keeps its name and meaning for ever."""

    # Files
    FILE_TOO_LARGE = "file-too-large"
    FILE_NOT_UTF8 = "file-not-utf8"
    FILE_EMPTY = "file-empty"
    FILE_SYMLINK = "file-symlink"
    FILE_UNREADABLE = "file-unreadable"
    FILE_NAME = "file-name"
    FILE_IGNORED = "file-ignored"
    NO_SITE = "no-site"
    FORMAT_TOO_NEW = "format-too-new"
    # Languages
    LANGUAGE_MISTAKEN = "language-mistaken"
    LANGUAGE_WITHOUT_WORDS = "language-without-words"
    TRANSLATION_INVALID = "translation-invalid"
    TRANSLATION_UNUSED = "translation-unused"
    # Pages that are to become drafts
    PAGE_UNREADABLE = "page-unreadable"
    PAGE_WITHOUT_ARTICLE = "page-without-article"
    PAGE_NOT_FETCHED = "page-not-fetched"
    CLIPBOARD_UNREADABLE = "clipboard-unreadable"
    ARTICLE_KNOWN = "article-known"
    # YAML and its shape
    YAML_SYNTAX = "yaml-syntax"
    YAML_ALIAS = "yaml-alias"
    YAML_DUPLICATE_KEY = "yaml-duplicate-key"
    YAML_TOO_DEEP = "yaml-too-deep"
    YAML_TAG = "yaml-tag"
    TEXT_CUT = "text-cut"
    TEXT_MISSING = "text-missing"
    TEXT_TURNED = "text-turned"
    DRAFT_INCOMPLETE = "draft-incomplete"
    PLACEHOLDER = "placeholder"
    PROPOSAL_UNDECIDED = "proposal-undecided"
    FRONT_MATTER_MISSING = "front-matter-missing"
    UNKNOWN_KEY = "unknown-key"
    KEY_RENAMED = "key-renamed"
    MISSING_KEY = "missing-key"
    WRONG_TYPE = "wrong-type"
    BAD_VALUE = "bad-value"
    BAD_DATE = "bad-date"
    BAD_URL = "bad-url"
    CONTRAST_LOW = "contrast-low"
    FILE_MISSING = "file-missing"
    OTHER_HOST = "other-host"
    LIBRARY_MISSING = "library-missing"
    CARD_LETTERS_MISSING = "card-letters-missing"
    # Names that must be known, or must be unique
    UNKNOWN_TOPIC = "unknown-topic"
    UNKNOWN_MEASURE = "unknown-measure"
    UNKNOWN_OUTLET = "unknown-outlet"
    UNKNOWN_ARTICLE = "unknown-article"
    UNKNOWN_ANNOTATION = "unknown-annotation"
    PREDECESSOR_NEWER = "predecessor-newer"
    TRANSLATION_CIRCULAR = "translation-circular"
    TRANSLATION_SAME_LANGUAGE = "translation-same-language"
    NAME_CLASH = "name-clash"
    CORRECTION_DATE = "correction-date"
    CORRECTION_WITHOUT_PERIOD = "correction-without-period"
    DUPLICATE_ID = "duplicate-id"
    DUPLICATE_URL = "duplicate-url"
    ADDRESS_LOST = "address-lost"
    SIDECAR_WITHOUT_ARTICLE = "sidecar-without-article"
    ARTICLE_WITHOUT_SIDECAR = "article-without-sidecar"
    # Anchoring and verification
    ANCHOR_NOT_FOUND = "anchor-not-found"
    ANCHOR_AMBIGUOUS = "anchor-ambiguous"
    QUOTE_NOT_VERBATIM = "quote-not-verbatim"
    QUOTE_OUTSIDE_MARKS = "quote-outside-marks"
    QUOTE_CROSSES_MARKS = "quote-crosses-marks"
    QUOTE_JOINED = "quote-joined"
    QUOTE_TWO_SPEAKERS = "quote-two-speakers"
    QUOTE_REVERSED = "quote-reversed"
    QUOTE_CUT = "quote-cut"
    QUOTE_END_MARK = "quote-end-mark"
    NOT_REPORTED_SPEECH = "not-reported-speech"
    SPEAKER_ABSENT = "speaker-absent"
    SPEAKER_DIFFERS = "speaker-differs"
    ROLE_IN_DOUBT = "role-in-doubt"
    NAMES_ALIKE = "names-alike"
    AMOUNT_UNREADABLE = "amount-unreadable"
    PERIOD_UNREADABLE = "period-unreadable"
    FIGURE_DISAGREES = "figure-disagrees"
    AMOUNT_INCOMPLETE = "amount-incomplete"
    AMOUNT_AMBIGUOUS = "amount-ambiguous"
    WORKING_UNREADABLE = "working-unreadable"
    WORKING_DISAGREES = "working-disagrees"
    QUALIFIER_DROPPED = "qualifier-dropped"
    QUALIFIER_UNKNOWN = "qualifier-unknown"
    LABEL_IN_DOUBT = "label-in-doubt"
    DIRECTION_IN_DOUBT = "direction-in-doubt"
    PERIOD_IN_DOUBT = "period-in-doubt"
    STATUS_IN_DOUBT = "status-in-doubt"
    REPORTER_IN_DOUBT = "reporter-in-doubt"
    UNSUPPORTED_AMOUNT = "unsupported-amount"
    UNSUPPORTED_QUOTATION = "unsupported-quotation"
    ACCEPTANCE_UNUSED = "acceptance-unused"
    UNIT_MISMATCH = "unit-mismatch"
    EXCERPT_TOO_LONG = "excerpt-too-long"
    IMAGE_MISSING = "image-missing"
    IMAGE_UNREADABLE = "image-unreadable"
    IMAGE_UNLICENSED = "image-unlicensed"
    IMAGE_UNCREDITED = "image-uncredited"
    IMAGE_UNDESCRIBED = "image-undescribed"
    # Markdown
    RAW_HTML = "raw-html"
    UNKNOWN_DIRECTIVE = "unknown-directive"
    DIRECTIVE_EMPTY = "directive-empty"
    DIRECTIVE_MISPLACED = "directive-misplaced"
    UNSAFE_LINK = "unsafe-link"
    TEXT_HIDDEN = "text-hidden"
    MARKUP_PRINTED = "markup-printed"
    BOX_EMPTY = "box-empty"
    # The site as a whole
    TEMPLATE_ERROR = "template-error"
    TEMPLATE_MISSING = "template-missing"
    TEMPLATE_WITHOUT_MARKS = "template-without-marks"
    THEME_MISSING = "theme-missing"
    THEME_VERSION = "theme-version"
    BROKEN_LINK = "broken-link"
    DEAD_LINK = "dead-link"
    SOURCE_CHANGED = "source-changed"
    BROKEN_FRAGMENT = "broken-fragment"
    DUPLICATE_HTML_ID = "duplicate-html-id"
    OUTPUT_CLASH = "output-clash"
    OUTPUT_UNSAFE = "output-unsafe"
    SITE_TOO_LARGE = "site-too-large"
    # The tool itself
    INTERNAL_ERROR = "internal-error"
    # Plugins
    PLUGIN_FAILED = "plugin-failed"
    PLUGIN_ERROR = "plugin-error"
    PLUGIN_WARNING = "plugin-warning"


UNANCHORED = frozenset({Code.ANCHOR_NOT_FOUND, Code.ANCHOR_AMBIGUOUS, Code.QUOTE_NOT_VERBATIM})
"""What is said of an annotation whose passage is not in the article, or not in one place."""
DOUBTS = frozenset(
    {
        Code.DIRECTION_IN_DOUBT,
        Code.LABEL_IN_DOUBT,
        Code.NOT_REPORTED_SPEECH,
        Code.PERIOD_IN_DOUBT,
        Code.QUALIFIER_DROPPED,
        Code.QUALIFIER_UNKNOWN,
        Code.QUOTE_CUT,
        Code.QUOTE_END_MARK,
        Code.QUOTE_JOINED,
        Code.QUOTE_OUTSIDE_MARKS,
        Code.REPORTER_IN_DOUBT,
        Code.ROLE_IN_DOUBT,
        Code.SPEAKER_ABSENT,
        Code.SPEAKER_DIFFERS,
        Code.STATUS_IN_DOUBT,
        Code.UNSUPPORTED_AMOUNT,
        Code.UNSUPPORTED_QUOTATION,
    }
)
"""Warnings of what may well be right: an editor can answer them, and is asked again when the passage changes."""
NOTICES = frozenset(
    {
        Code.LABEL_IN_DOUBT,
        Code.PERIOD_IN_DOUBT,
        Code.REPORTER_IN_DOUBT,
        Code.STATUS_IN_DOUBT,
        Code.UNSUPPORTED_AMOUNT,
        Code.UNSUPPORTED_QUOTATION,
    }
)
"""Those of which some are notices: by whom they are had says how much they weigh."""
WARNINGS = DOUBTS | {
    Code.ACCEPTANCE_UNUSED,
    Code.ADDRESS_LOST,
    Code.ARTICLE_WITHOUT_SIDECAR,
    Code.CORRECTION_WITHOUT_PERIOD,
    Code.DEAD_LINK,
    Code.DIRECTIVE_EMPTY,
    Code.SOURCE_CHANGED,
    Code.DRAFT_INCOMPLETE,
    Code.FILE_IGNORED,
    Code.IMAGE_UNCREDITED,
    Code.IMAGE_UNDESCRIBED,
    Code.BOX_EMPTY,
    Code.OTHER_HOST,
    Code.KEY_RENAMED,
    Code.LIBRARY_MISSING,
    Code.CARD_LETTERS_MISSING,
    Code.LANGUAGE_WITHOUT_WORDS,
    Code.TRANSLATION_UNUSED,
    Code.PLUGIN_WARNING,
    Code.RAW_HTML,
    Code.TEXT_CUT,
    Code.TEXT_HIDDEN,
    Code.TEXT_MISSING,
    Code.TEXT_TURNED,
    Code.MARKUP_PRINTED,
    Code.UNKNOWN_OUTLET,
}


class Problem(Struct, frozen=True, order=True, array_like=True, gc=False):
    """One mistake and where it is.

    `path` is relative to the source folder; `line` and `column` count from 1, in code points, and 0 means that the
    problem concerns the whole file. `width` is the number of characters to underline. `hint` says what to do now.
    `passage` has the words of the article that a doubt is about, which an acceptance of it repeats.
    `whole` has the words of the article that should be taken where a passage is cut short.
    `alias` is an address that readers know, which leads to nothing where it is no alias.
    `rule` is what a plugin calls a problem of its own, after the plugin's name: `house-style/long-title`.
    `check` is the part of the program that has a doubt, where several may have it: `label/other-year`. Codes stay; what
    checks are called may change. A doubt `is_notice` where that part is wrong too often to stop anything.
    """

    path: str
    line: int
    column: int
    code: Code
    message: str
    hint: str = ""
    width: int = 1
    rule: str = ""
    passage: str = ""
    whole: str = ""
    alias: str = ""
    check: str = ""
    is_notice: bool = False

    @property
    def severity(self) -> Severity:
        if self.code not in WARNINGS:
            return Severity.ERROR
        return Severity.NOTICE if self.is_notice else Severity.WARNING


class Place(Struct, frozen=True):
    """A position in a source file: `line` and `column` from 1, `width` in characters."""

    path: str
    line: int = 0
    column: int = 0
    width: int = 1

    def problem(self, code: Code, message: str, hint: str = "") -> Problem:
        """The problem `code` at this place."""
        return Problem(self.path, self.line, self.column, code, message, hint, self.width)

    def doubt(self, code: Code, message: str, hint: str, passage: str) -> Problem:
        """The doubt `code`, one of DOUBTS, about the words `passage` of the article."""
        return Problem(self.path, self.line, self.column, code, message, hint, self.width, passage=passage)


def known_by(problem: Problem) -> tuple[str, Code, str]:
    """What a problem is told apart by from others of its files, wherever its line moves to."""
    return problem.path, problem.code, problem.message


class Outcome(Struct, Generic[T_co], frozen=True):
    """A stage's result beside the problems met on the way."""

    value: T_co
    problems: tuple[Problem, ...] = ()


def failed(problems: Iterable[Problem]) -> bool:
    """Whether there is an error among the problems."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def failed_strictly(problems: Iterable[Problem]) -> bool:
    """Whether there is an error or a warning among the problems, but for what drafts may leave empty."""
    return any(
        problem.severity is not Severity.NOTICE and problem.code is not Code.DRAFT_INCOMPLETE for problem in problems
    )


def unknown(place: Place, code: Code, what: str, name: str, known: Iterable[str]) -> Problem:
    """The problem of a `name` that is not among the `known` ones of site.yaml, with the nearest of them as a hint."""
    names = sorted(known)
    hint = meant(name, names)
    if names and not hint:
        hint = f"content/site.yaml knows {', '.join(names[:MOST_NAMED])}"
    return place.problem(code, f"there is no {what} {name!r}", hint or f"content/site.yaml lists no {what} yet")


def meant(name: str, names: Iterable[str]) -> str:
    """A hint at the one of `names` that is nearly `name`; empty where none is."""
    close = difflib.get_close_matches(name, names, n=1)
    return f"did you mean {close[0]!r}?" if close else ""
