"""Writing YAML: what is written is read back as the same text by `digest.yaml.loader`, and by any YAML processor.

Lists of texts stand on one line, lists of mappings below their key; every text is on one line, however long it is.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

import yaml

from digest.text.deferred_pattern import deferred

_YEAR = re.compile("[1-9][0-9]{3}")
_DATE = re.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")
_BREAKS = deferred("[\n\r\x85\u2028\u2029]")
_ENDLESS = 1_000_000_000


def document(values: Mapping[str, Any]) -> str:
    """The YAML of a mapping: a line for each key, in the order given, ended by a line feed.

    The values are texts, dates, booleans, None, and mappings and lists of these. Raises yaml.YAMLError for any other.
    """
    text: str = yaml.dump(dict(values), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_ENDLESS)
    return text


def inline(value: Any) -> str:
    """A text, or a list of texts, as it stands behind a key and a colon: on one line, without a line feed."""
    return document({"key": value}).removeprefix("key:").strip(" \n")


class _Dumper(yaml.SafeDumper):
    """PyYAML's writer without anchors, whose lists of mappings are indented below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, value: str) -> yaml.Node:
    # YAML takes years and dates for numbers and times; a digest reads them as text, so they need no quotation marks.
    if _YEAR.fullmatch(value):
        return dumper.represent_scalar("tag:yaml.org,2002:int", value)
    if _is_date(value):
        return dumper.represent_scalar("tag:yaml.org,2002:timestamp", value)
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if _BREAKS.search(value) else None)


def _is_date(value: str) -> bool:
    if not _DATE.fullmatch(value):
        return False
    try:
        dt.date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _date(dumper: _Dumper, value: dt.date) -> yaml.Node:
    return _text(dumper, value.isoformat())


def _list(dumper: _Dumper, values: list[Any]) -> yaml.Node:
    return dumper.represent_sequence(
        "tag:yaml.org,2002:seq", values, flow_style=not any(isinstance(value, Mapping) for value in values)
    )


def _mapping(dumper: _Dumper, values: dict[str, Any]) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", values, flow_style=False)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(dt.date, _date)
_Dumper.add_representer(list, _list)
_Dumper.add_representer(dict, _mapping)
