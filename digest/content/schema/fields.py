"""The types of single values in YAML: text that is a slug, a web address, a language, a time zone, a date."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import zoneinfo
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Annotated, Any
from urllib.parse import quote, urlsplit

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainValidator, StringConstraints

from digest.content.schema import dates
from digest.content.schema.shape import NOT_TEXT
from digest.foundation.device_names import PATTERN as DEVICE_PATTERN
from digest.foundation.device_names import is_device
from digest.foundation.problem import DOUBTS, WARNINGS, Code
from digest.translation.locales import canonical

SLUG_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
# A host, and a path of what needs no closer look: nearly all addresses.
_PLAIN_URL = re.compile(r"https?://[a-z0-9]+(?:[.-][a-z0-9]+)*(?:/[\w./~+%?&=#,;:@!$*()-]*)?", re.ASCII).fullmatch
_LONGEST_URL = 2_000
_NOT_IN_URLS = re.compile(r"[\s<>\"\\^`{|}]")
_NOT_IN_PATHS = re.compile(r"[?#%]|/\.{1,2}/|//")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_EMAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>.]+")


class EntryModel(BaseModel):
    """The base of all that is written in YAML: unknown keys are refused, values frozen.

    What stands below a field describes it in the schema; that is read by digest.content.json_schema,
    not at every start. What validates a model is made when it is first asked to, since most are parts of others.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class InvalidFieldError(ValueError):
    """What is wrong with a value: `complaint` goes on from it, as in "'www.scmp.com' is not a web address"."""

    def __init__(self, code: Code, complaint: str, hint: str) -> None:
        super().__init__(complaint)
        self.code = code
        self.complaint = complaint
        self.hint = hint


def is_web_url(text: str) -> bool:
    """Whether a digest takes `text` for the address of a page on the web."""
    try:
        return len(_web_url(text)) <= _LONGEST_URL
    except InvalidFieldError:
        return False


def fit_for_web(url: str) -> str:
    """`url` as a browser sends it: what no address holds, percent-encoded."""
    return _NOT_IN_URLS.sub(lambda found: quote(found[0], safe=""), url.strip())


def _web_url(url: str) -> str:
    if _PLAIN_URL(url):
        return url
    try:
        parts = urlsplit(url)
        holds = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets that enclose no IPv6 address, a port that is no number
        holds = False
    if not holds:
        bare = re.match(r"(?:[a-z]+:)?/*(?P<rest>[\w-]+(?:\.[\w-]+)+(?:[/?#:].*)?)$", url, re.IGNORECASE)
        hint = f"did you mean https://{bare['rest']}?" if bare else "write it whole: https://www.scmp.com/…"
        raise InvalidFieldError(Code.BAD_URL, "is not a web address", hint)
    unfit = _NOT_IN_URLS.search(url)
    if unfit:
        raise InvalidFieldError(
            Code.BAD_URL,
            f"holds {'a space' if unfit[0].isspace() else unfit[0]}, which no web address does",
            "copy the address from the browser again",
        )
    return url


def _site_url(url: str) -> str:
    if "?" in url or "#" in url:
        raise InvalidFieldError(
            Code.BAD_URL, "holds ? or #", "write the address of the home page: https://example.org/digest/"
        )
    return url if url.endswith("/") else f"{url}/"


def is_site_path(url: str) -> bool:
    """Whether `url` is a page of the digest's own, written from its root: `/about/`."""
    return url.startswith("/") and not url.startswith("//") and not _NOT_IN_URLS.search(url)


def _image_path(path: str) -> str:
    if not is_site_path(path) or path.endswith("/") or _NOT_IN_PATHS.search(path):
        raise InvalidFieldError(
            Code.BAD_URL,
            "is not the place of a file below content/static/",
            "write it as /photos/the-quay.jpg, for content/static/photos/the-quay.jpg",
        )
    return path


def _page_or_web(url: str) -> str:
    return url if is_site_path(url) else _web_url(url)


def _link(url: str) -> str:
    if is_site_path(url):
        return url
    if re.fullmatch(r"mailto:\S+@\S+", url):
        return url
    try:
        return _web_url(url)
    except InvalidFieldError as error:
        raise InvalidFieldError(
            Code.BAD_URL,
            "is neither a page of the site nor a web address",
            "write a page as /about/, another site as https://example.org/",
        ) from error


def _feed_id(name: str) -> str:
    is_whole = _IRI.fullmatch(name) and not _NOT_IN_URLS.search(name)
    if not is_whole and not (name.startswith("/") and _link(name)):
        raise InvalidFieldError(
            Code.BAD_VALUE,
            "is nothing that feeds can know an entry by",
            "write an address that it had, such as /2019/old-name/, or one like tag:example.org,2019:1",
        )
    return name


def _email(address: str) -> str:
    if not _EMAIL.fullmatch(address):
        raise InvalidFieldError(Code.BAD_VALUE, "is not an email address", "write it like editor@example.org")
    return address


@lru_cache(maxsize=256)
def language_tag(tag: str) -> str:
    """A BCP 47 tag as it is written: DE is de. Raises InvalidFieldError for a language that is not known."""
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError) as unknown:
        named = {name.casefold(): code for code, name in Locale("en").languages.items()}
        meant = named.get(tag.casefold()) or tag.replace("_", "-")
        hint = f"did you mean {meant}?" if meant != tag else "write its tag, such as en, de, pt-BR or zh-Hant"
        raise InvalidFieldError(Code.BAD_VALUE, "is not a language that is known here", hint) from unknown
    return canonical(tag)


@lru_cache(maxsize=256)
def _time_zone(name: str) -> str:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        zones = get_global("zone_territories")
        city = name.rpartition("/")[2].replace(" ", "_").casefold()
        meant = [zone for zone in zones if zone.rpartition("/")[2].casefold() == city]
        meant = meant or difflib.get_close_matches(name, zones, n=1)
        hint = f"did you mean {meant[0]}?" if meant else "write one such as Europe/Berlin or UTC"
        raise InvalidFieldError(Code.BAD_VALUE, "is not a time zone", hint) from unknown
    return name


def _module_name(name: str) -> str:
    if not all(part.isidentifier() for part in name.split(".")):
        raise InvalidFieldError(
            Code.BAD_VALUE, "is not the name of a Python module", "write it as Python imports it: acme_digest.plugin"
        )
    return name


def _moment(written: object) -> dt.date:
    if isinstance(written, dt.date):
        return written
    if not isinstance(written, str):
        raise InvalidFieldError(Code.WRONG_TYPE, "must be a date", "write 2019-11-21")
    try:
        return dates.parse(written)
    except dates.NotAMomentError as error:
        raise InvalidFieldError(Code.BAD_DATE, error.complaint, error.hint) from error


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _name_of_file(slug: str) -> str:
    if is_device(slug):
        raise InvalidFieldError(
            Code.BAD_VALUE,
            "is the name of a device to Windows, where no file can be called so",
            f"write more, such as {slug}-1",
        )
    return slug


def _doubt(code: str) -> str:
    if code in DOUBTS:
        return code
    if code in {known.value for known in Code if known not in WARNINGS}:
        raise InvalidFieldError(Code.BAD_VALUE, "is an error, and none of those can be accepted", "mend what it names")
    close = difflib.get_close_matches(code, DOUBTS, n=1)
    hint = f"did you mean {close[0]}?" if close else f"write one of {', '.join(sorted(DOUBTS))}"
    raise InvalidFieldError(Code.BAD_VALUE, "is no doubt that can be accepted", hint)


def _reason(text: str) -> str:
    if any(letter.isalnum() for letter in text):
        return text
    raise InvalidFieldError(Code.BAD_VALUE, "is no reason", "say in words why it is right as it is")


class Short(BeforeValidator):
    """A validator that also takes a plain text, and makes it into what is meant."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        return {"anyOf": [{"type": "string"}, handler(schema)]}


def under(key: str) -> Short:
    """A validator that lets an editor write plain text for a mapping whose one needed key is `key`."""
    return Short(lambda value: {key: value} if isinstance(value, str) else value)


def listed() -> Short:
    """A validator that lets an editor write a single text for a list of one."""
    return Short(lambda value: [value] if isinstance(value, str) else value)


class _OneOrMore(BeforeValidator):
    """A validator that also takes one of what a list is of."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        several = handler(schema)
        return {"anyOf": [several["items"], several]}


def one_or_more() -> _OneOrMore:
    """A validator that lets an editor write a single mapping for a list of one."""
    return _OneOrMore(lambda value: [value] if isinstance(value, Mapping) else value)


Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2_000), AfterValidator(_one_line)
]
Words = Annotated[str, StringConstraints(pattern=r"\S")]
Slug = Annotated[str, NOT_TEXT, StringConstraints(pattern=SLUG_PATTERN, max_length=100)]
FileSlug = Annotated[Slug, AfterValidator(_name_of_file), Field(json_schema_extra={"not": {"pattern": DEVICE_PATTERN}})]
"""A slug that is the name of a page's folder."""
WebUrl = Annotated[
    str,
    NOT_TEXT,
    StringConstraints(max_length=_LONGEST_URL),
    AfterValidator(_web_url),
    Field(json_schema_extra={"format": "uri"}),
]
PageOrWebUrl = Annotated[
    str,
    NOT_TEXT,
    StringConstraints(max_length=_LONGEST_URL),
    AfterValidator(_page_or_web),
    Field(json_schema_extra={"format": "uri-reference"}),
]
"""A page of the digest's own, as `/about/`, or a web address."""
SiteUrl = Annotated[WebUrl, AfterValidator(_site_url)]
Link = Annotated[str, NOT_TEXT, AfterValidator(_link)]
ImagePath = Annotated[str, NOT_TEXT, StringConstraints(max_length=500), AfterValidator(_image_path)]
"""The site path of a file of the digest's own."""
FeedId = Annotated[str, NOT_TEXT, StringConstraints(max_length=_LONGEST_URL), AfterValidator(_feed_id)]
"""An IRI (RFC 4287, 4.2.6), or a path of the site."""
DoubtCode = Annotated[str, NOT_TEXT, AfterValidator(_doubt), Field(json_schema_extra={"enum": sorted(DOUBTS)})]
Reason = Annotated[Line, AfterValidator(_reason)]
"""A line that says something: "…" is what hints that can be copied have in its place."""
Email = Annotated[str, NOT_TEXT, AfterValidator(_email)]
Language = Annotated[str, NOT_TEXT, StringConstraints(max_length=35), AfterValidator(language_tag)]
TimeZone = Annotated[str, NOT_TEXT, StringConstraints(max_length=100), AfterValidator(_time_zone)]
ModuleName = Annotated[str, NOT_TEXT, StringConstraints(max_length=200), AfterValidator(_module_name)]
Moment = Annotated[
    dt.date,
    PlainValidator(_moment, json_schema_input_type=Annotated[str, StringConstraints(pattern=dates.PATTERN)]),
]
"""A date, or a datetime with its offset from UTC."""
