"""The types of single values in YAML: text that is a slug, a web address, a language, a time zone."""

from __future__ import annotations

import re
import zoneinfo
from typing import Annotated, Any
from urllib.parse import urlsplit

from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

SLUG_PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"


class Entry(BaseModel):
    """The base of everything written in YAML: unknown keys are refused, values are frozen, docstrings are the schema's."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


def _web_url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s<>\"\\]", url):
        raise ValueError("a web address starts with https:// or http:// and names a host")
    return url


def _language(tag: str) -> str:
    try:
        Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError) as unknown:
        raise ValueError(f"{tag!r} is not a known language tag, such as en, de or zh-Hant") from unknown
    return tag


def _time_zone(name: str) -> str:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise ValueError(f"{name!r} is not a time zone, such as Europe/Berlin or UTC") from unknown
    return name


def _one_line(text: str) -> str:
    return " ".join(text.split())


def under(key: str) -> BeforeValidator:
    """A validator that lets an editor write plain text for a mapping whose one needed key is `key`."""

    def wrap(value: Any) -> Any:
        return {key: value} if isinstance(value, str) else value

    return BeforeValidator(wrap)


def listed() -> BeforeValidator:
    """A validator that lets an editor write a single text for a list of one."""

    def wrap(value: Any) -> Any:
        return [value] if isinstance(value, str) else value

    return BeforeValidator(wrap)


Line = Annotated[str, AfterValidator(_one_line), StringConstraints(min_length=1, max_length=2_000)]
Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=100)]
WebUrl = Annotated[str, AfterValidator(_web_url), StringConstraints(max_length=2_000), Field(json_schema_extra={"format": "uri"})]
Language = Annotated[str, AfterValidator(_language), StringConstraints(max_length=35)]
TimeZone = Annotated[str, AfterValidator(_time_zone)]
