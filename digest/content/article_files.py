"""An article's two files: front matter and text, and beside it the sidecar with the editor's annotations."""

from __future__ import annotations

from msgspec import Struct

from digest.content import front_matter_file
from digest.content.front_matter_file import Parsed
from digest.content.schema import dates
from digest.content.schema.front_matter import ArticleMatter
from digest.content.schema.sidecar import Sidecar
from digest.content.validation import validate as validation
from digest.content.validation.messages import OtherFile
from digest.content.validation.salvage import Salvaged
from digest.foundation.problem import Outcome
from digest.text.decoding import decode
from digest.yaml.loader import YamlDocument

ParsedArticle = Parsed[ArticleMatter]
_FRONT_MATTER = OtherFile(ArticleMatter, "the front matter of the article, the .md file of the same name")


_STAND_INS = {
    "title": "(no title yet)",
    "published": dates.UNDATED.isoformat(),
    "source": {"outlet": "(no outlet yet)", "url": "https://example.org/"},
}


def parse_article(
    path: str, data: bytes, beside: type[Sidecar] = Sidecar, *, in_part: bool = False
) -> Outcome[ParsedArticle | None]:
    """The article in the file at `path`; None, and all that is wrong, where it does not hold.

    `beside` is the model of its sidecar, where a key that is unknown here may belong. What is sound of it is given too,
    where asked for `in_part`: then it is to be looked at, and not to be shown.
    """
    other = OtherFile(beside, "the article's sidecar, the .yaml file of the same name")
    return front_matter_file.parse(ArticleMatter, path, data, other, _STAND_INS, in_part=in_part)


_LARGEST_SIDECAR = 1_000_000


class ParsedSidecar(Struct, frozen=True):
    """A sidecar that holds as YAML; whether the article bears its annotations out is still to be seen."""

    path: str
    sidecar: Sidecar
    document: YamlDocument
    part: Salvaged[Sidecar] | None = None
    """Which part of it is sound, where not all of it is."""

    def index(self, key: str, number: int) -> int:
        """Where item `number` of the list `key` is written."""
        return self.part.index(key, number) if self.part else number


def parse_sidecar(
    path: str, data: bytes, model: type[Sidecar], *, in_part: bool = False
) -> Outcome[ParsedSidecar | None]:
    """The sidecar in the file at `path`, as `model` has it; None, and all that is wrong, where it does not hold.

    What is sound of it is given too, where asked for `in_part`.
    """
    decoded = decode(path, data, _LARGEST_SIDECAR, "write at least the summary, `summary: …`, or delete the file")
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parsed = validation.parse(model, decoded.value, path, other=_FRONT_MATTER, in_part=in_part)
    held = parsed.value
    if held is None:
        return Outcome(None, parsed.problems)
    return Outcome(ParsedSidecar(path, held.value, held.document, held.part), parsed.problems)
