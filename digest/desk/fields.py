"""The fields of what an editor fills in at the desk, from the schema of what they write."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from typing import Any

from msgspec import Struct, structs

from digest.content.schema.site import Settings

_LONG = frozenset({"text", "note", "why", "summary", "description"})
_NAMES = {
    "speaker": "people",
    "by": "parties",
    "measure": "measures",
    "topics": "topics",
    "outlet": "outlets",
    **dict.fromkeys(("corrects", "updates", "follows", "translation_of"), "articles"),
}
"""Keys whose values site.yaml knows, or which name articles of the digest."""
_LABELS = {
    "accept": "Doubts answered",
    "also": "Also given as",
    "alt": "What is to be seen",
    "archived": "Archived copy",
    "at": "Passage",
    "by": "Who says so",
    "exact": "Its words",
    "excerpt_limit": "Most of the words that an excerpt may show",
    "expires_to": "What is left then",
    "from": "Worked out from",
    "id": "ID",
    "prefix": "Words before it",
    "speaker_in": "Where the speaker is named",
    "suffix": "Words after it",
    "url": "Address",
}
"""What editors call keys whose names say too little."""
_CODE = re.compile(r"`(\w+)`")


class FormField(Struct, frozen=True):
    """A field of a form; `label` is what it is called.

    `kind` is what it takes: a `line`, a `text` of several, a `choice`, a `flag` that is set or not, `lines`, a `group`
    of fields of its own, or `groups` of them. `main` is that field of a group for which a line alone may stand. `names`
    is what completes it: a list of site.yaml, or `articles`.
    """

    key: str
    kind: str
    help: str
    required: bool = False
    choices: tuple[str, ...] = ()
    example: str = ""
    fields: tuple[FormField, ...] = ()
    main: str = ""
    names: str = ""
    label: str = ""


class KnownName(Struct, frozen=True):
    """Something that site.yaml lists: what is written for it, and what it is called."""

    value: str
    label: str


def forms(schema: Mapping[str, Any]) -> dict[str, tuple[FormField, ...]]:
    """The fields of an entry of each list of sidecars, by the list's key; those of a sidecar under `sidecar`, of front
    matter under `article`. `schema` is what digest.content.json_schema generates."""
    definitions = schema["$defs"]
    found: dict[str, tuple[FormField, ...]] = {}
    own: list[FormField] = []
    for key, node in schema["properties"].items():
        entry = _definition(node.get("items", {}), definitions)
        if entry is not None and key != "accept":
            found[key] = tuple(_fields(entry, definitions))
        else:
            own.append(_field(key, node, definitions, is_required=False))
    return {
        **found,
        "sidecar": tuple(field for field in own if field.key not in ("accept", "left_out")),
        "article": tuple(_fields(definitions["ArticleMatter"], definitions)),
        "people": tuple(_fields(definitions["PartyEntry"], definitions)),
        "organisations": tuple(_fields(definitions["PartyEntry"], definitions)),
        "topics": tuple(_fields(definitions["Topic"], definitions)),
        "outlets": tuple(_fields(definitions["OutletEntry"], definitions)),
        "measures": tuple(_fields(definitions["MeasureEntry"], definitions)),
    }


def names(settings: Settings) -> dict[str, tuple[KnownName, ...]]:
    """What site.yaml lists, by what a field calls it."""
    people = tuple(KnownName(each.name, each.role) for each in settings.people.values())
    organisations = tuple(KnownName(each.name, each.role) for each in settings.organisations.values())
    return {
        "people": people,
        "parties": (*people, *organisations),
        "topics": tuple(KnownName(slug, topic.label) for slug, topic in settings.topics.items()),
        "measures": tuple(KnownName(slug, f"{each.label} ({each.unit})") for slug, each in settings.measures.items()),
        "outlets": tuple(KnownName(each.name, "") for each in settings.outlets.values()),
    }


def _fields(definition: Mapping[str, Any], definitions: Mapping[str, Any]) -> Iterator[FormField]:
    needed = definition.get("required", ())
    entries = definition["properties"].items()
    last = ("accept", "corrected")  # what is seldom needed stands behind all else
    for key, node in sorted(entries, key=lambda each: each[0] in last):
        if key == "proposed":  # who fills in the form has decided
            continue
        field = _field(key, node, definitions, is_required=key in needed)
        yield structs.replace(field, help=_CODE.sub(lambda code: _in_words(code, definition["properties"]), field.help))


def _in_words(code: re.Match[str], keys: Container[str]) -> str:
    """The label of a key that a help names as `code`; the code as it is where it is none of the `keys` of the form."""
    return f"“{label_of(code[1])}”" if code[1] in keys else code[0]


def label_of(key: str) -> str:
    """What the field of a key is called in forms."""
    return _LABELS.get(key, key.replace("_", " ").capitalize())


def _field(key: str, node: Mapping[str, Any], definitions: Mapping[str, Any], *, is_required: bool) -> FormField:
    ways = [each for each in node.get("anyOf", [node]) if each.get("type") != "null"]
    inside = next((found for each in ways if (found := _definition(each, definitions)) is not None), None)
    several = next((each["items"] for each in ways if "items" in each), None)
    kind, main = "line", ""
    choices: tuple[str, ...] = ()
    fields: tuple[FormField, ...] = ()
    if inside is not None and "enum" in inside:
        kind, choices = "choice", tuple(str(each) for each in inside["enum"] if each is not None)
    elif True in node.get("enum", ()):
        kind = "flag"
    elif several is not None:
        entry = next(
            (found for each in several.get("anyOf", [several]) if (found := _definition(each, definitions))), None
        )
        kind = "groups" if entry else "lines"
        fields, main = (tuple(_fields(entry, definitions)), _main(entry, several)) if entry else ((), "")
    elif inside is not None:
        kind, fields, main = "group", tuple(_fields(inside, definitions)), _main(inside, node)
    elif key in _LONG:
        kind = "text"
    examples = node.get("examples", ())
    return FormField(
        key,
        kind,
        " ".join(node.get("description", "").split()),
        is_required,
        choices,
        str(examples[0]) if examples else "",
        fields,
        main,
        _NAMES.get(key, ""),
        label_of(key),
    )


def _main(definition: Mapping[str, Any], node: Mapping[str, Any]) -> str:
    """The key of a group for which a text alone may be written."""
    takes_text = any("string" in each.get("type", ()) for each in node.get("anyOf", ()))
    return next(iter(definition.get("required", ())), "") if takes_text else ""


def _definition(node: Mapping[str, Any], definitions: Mapping[str, Any]) -> Mapping[str, Any] | None:
    reference = node.get("$ref", "")
    found: Mapping[str, Any] | None = definitions.get(reference.rpartition("/")[2]) if reference else None
    return found
