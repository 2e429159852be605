"""The catalogues of translations: what is in the code and the templates goes into them.

python -m scripts.translations            renews the template and all catalogues, and says what each lacks
python -m scripts.translations add fr     begins a catalogue

A message that is new or was changed stands empty in a catalogue until somebody writes it: nothing is guessed.
"""

from __future__ import annotations

import argparse
import sys
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.pofile import read_po, write_po

from scripts.translator_notes import NOTES

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "templates" / "translations"
TEMPLATE = FOLDER / "digest.pot"
KEYWORDS = {
    "_": None,
    "gettext": None,
    "translatable": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_COMMENT = "Translators:"
_HEADER = """\
# The words that readers of a digest see. docs/languages.md tells how they are translated."""
_UNREAD = f"{_HEADER}\n# No native reader has reviewed it yet."


def extracted() -> Catalog:
    """The messages of the code and the templates, in the order of their English."""
    with (ROOT / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    catalogue = Catalog(project="annotated-digest", header_comment=_HEADER, charset="utf-8", fuzzy=False)
    for top in ("digest", "templates"):
        found = extract_from_dir(
            ROOT / top,
            [(pattern.removeprefix(f"{top}/"), method) for pattern, method in methods if pattern.startswith(top)],
            {pattern.removeprefix(f"{top}/"): given for pattern, given in options.items()},
            keywords=KEYWORDS,
            comment_tags=(_COMMENT,),
            strip_comment_tags=True,
        )
        for path, _, message, comments, context in found:
            name = message if isinstance(message, str) else message[0]
            told = [*comments, *([NOTES[name]] if name in NOTES else [])]
            catalogue.add(
                message, None, [(f"{top}/{Path(path).as_posix()}", None)], auto_comments=told, context=context
            )
    return catalogue


def written(catalogue: Catalog) -> bytes:
    """A catalogue as its file has it: sorted, and without dates or versions: it changes with its words alone."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=100, sort_output=True, ignore_obsolete=True, omit_header=False)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    dated = (
        "POT-Creation-Date",
        "PO-Revision-Date",
        "Last-Translator",
        "Language-Team",
        "Generated-By",
        "Project-Id",
        "Report-Msgid",
    )
    return "".join(line for line in lines if not line.startswith(tuple(f'"{name}' for name in dated))).encode()


def renewed(path: Path, template: Catalog) -> Catalog:
    """The catalogue at `path` with the messages of the template, and its own translations of them."""
    catalogue = read_po(BytesIO(path.read_bytes()), locale=path.stem.replace("-", "_"))
    catalogue.update(template, no_fuzzy_matching=True)
    return catalogue


def lacking(catalogue: Catalog) -> list[str]:
    """The messages that a catalogue does not translate, or not surely."""
    forms = [
        (message.string if isinstance(message.string, (list, tuple)) else (message.string,), message)
        for message in catalogue
        if message.id
    ]
    return [str(message.id) for strings, message in forms if message.fuzzy or not all(strings)]


def main() -> int:
    """Renews what there is, or begins a catalogue."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=("add",))
    parser.add_argument("language", nargs="?")
    asked = parser.parse_args()
    template = extracted()
    TEMPLATE.write_bytes(written(template))
    print(f"{TEMPLATE.name}: {len(template)} messages")
    if asked.what:
        begun = Catalog(
            locale=Locale.parse(asked.language, sep="-"), header_comment=_UNREAD, charset="utf-8", fuzzy=False
        )
        begun.update(template, no_fuzzy_matching=True)
        (FOLDER / f"{asked.language}.po").write_bytes(written(begun))
    for path in sorted(FOLDER.glob("*.po")):
        catalogue = renewed(path, template)
        path.write_bytes(written(catalogue))
        missing = lacking(catalogue)
        print(f"{path.name}: {len(missing)} to translate" if missing else f"{path.name}: complete")
    return 0


if __name__ == "__main__":
    sys.exit(main())
