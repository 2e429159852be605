"""What may not be republished changes no byte of the site: two texts that differ in unpublished words alone, in any
script and between any annotations, make the same outputs. How many words there are is told, so that is the same."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from digest.disk.sources import files as source_files
from digest.foundation.executor import Executor
from digest.foundation.problem import failed
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from digest.text.scripts import is_unspaced
from scripts.sample import ROOT
from tests.depth import examples
from tests.digests import SOUND

NOW = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
NOTES = ("", "[1]", "[note 3]", "(1)", "¹", "*", "”", "\u200b", "\ufeff¹")


@dataclass(frozen=True)
class Script:
    """How sentences are written in a language: `known` with an annotated word in it, `secret` with words to be put in,
    what ends them, and what stands between them."""

    language: str
    known: str
    secret: str
    words: tuple[str, str]
    ends: tuple[str, ...]
    blanks: tuple[str, ...] = (" ", "\n", "\u00a0", "\\\n")


SPACED = (".", "!", "?", "…", "...", "‼", "⁉", "‽", "?!")
SCRIPTS = (
    Script("en", "The port counts {} boats", "Nobody {} the {} owner", ("lantern", "squid"), SPACED),
    Script("de", "Der Hafen zählt {} Boote", "Niemand {} das {} Haus", ("laternen", "ferne"), SPACED),
    Script("el", "Το λιμάνι έχει {} πλοία", "Κανείς {} δεν {} ήρθε", ("φανάρι", "καλαμάρι"), (".", ";", "\u037e", "!")),
    Script("ru", "В порту {} судов", "Никто {} не {} видел", ("фонарь", "кальмар"), SPACED),
    Script("hy", "Նավահանգստում կա {} նավ", "Ոչ ոք {} չի {} տեսել", ("լապտեր", "կաղամար"), ("։", ".", ":"), (" ", "")),
    Script("ka", "პორტში არის {} ნავი", "არავინ {} არ {} ნახა", ("ფარანი", "კალმარი"), SPACED),
    Script("ar", "في الميناء {} قاربا", "لم ير {} أحد {} هناك", ("فانوس", "حبار"), (".", "؟", "!")),
    Script("he", "בנמל יש {} סירות", "איש לא {} ראה {} שם", ("פנס", "דיונון"), SPACED),
    Script("ur", "بندرگاہ میں {} کشتیاں", "کسی نے {} نہیں {} دیکھا", ("لالٹین", "قیر"), ("۔", "؟", "!")),
    Script("hi", "बंदरगाह में {} नावें", "किसी ने {} नहीं {} देखा", ("लालटेन", "विद्रूप"), ("।", "॥", "?"), (" ", "")),
    Script("my", "ဆိပ်ကမ်းတွင် {} လှေ", "မည်သူမျှ {} မ {} မြင်", ("မီး", "ငါး"), ("။", "?"), (" ", "")),
    Script("km", "កំពង់ផែមាន {} ទូក", "គ្មាននរណា {} ឃើញ {} ទេ", ("គោម", "មឹក"), ("។", "៕"), (" ", "")),
    Script("bo", "གྲུ་ཁར་ {} གྲུ", "སུས་ {} མ {} མཐོང", ("སྒྲོན", "ཉ་རིགས"), ("།", "༎"), (" ", "")),
    Script("am", "ወደቡ {} ጀልባዎች አሉት", "ማንም {} አላየ {} እዚያ", ("ፋኖስ", "አሳ"), ("።", "፧", "፨"), (" ", "")),
    Script("th", "ท่าเรือมี{}ลำ", "ไม่มีใคร{}เห็น{}นั่น", ("โคม", "หมึ"), ("",), (" ",)),
    Script("lo", "ທ່າເຮືອມີ{}ລຳ", "ບໍ່ມີໃຜ{}ເຫັນ{}ນັ້ນ", ("ໂຄມ", "ຫມຶ"), ("",), (" ",)),
    Script(
        "zh",
        "港口有{}艘船",
        "没有人{}看见{}那里",
        ("灯笼", "乌贼"),
        ("。", "……", "；", "！", "?", "⁉", "～", "：", "——", "※"),
        ("", "\u3000", " "),
    ),
    Script(
        "ja",
        "港に{}隻ある",
        "誰も{}見て{}いない",
        ("提灯", "烏賊"),
        ("。", "?", "．", "！", "｡", "‼", "――", "る・"),
        ("", "\u3000"),
    ),
    Script("ko", "항구에 배 {} 척", "아무도 {} 그 {} 보지", ("등불", "오징어"), (*SPACED, "~", "···")),
)


@cache
def templates() -> Sources:
    return source_files.read(ROOT)


@cache
def known() -> Executor:
    """What a build knows of the templates, so that the next ones need not compile them."""
    executor = Executor()
    build(
        Sources({path: text.encode() for path, text in SOUND.items()}, templates().templates), Options(), NOW, executor
    )
    return executor


def knowing() -> Executor:
    """The means of a build that knows the templates, and no article but the sound one."""
    store, results = known().store, known().results
    assert isinstance(store, dict)
    assert isinstance(results, dict)
    return Executor(store=dict(store), results=dict(results))


def outputs(articles: dict[str, tuple[str, str]]) -> dict[str, bytes]:
    """All outputs of a digest with these articles, by name: text and sidecar."""
    files = dict(SOUND)
    for name, (article, sidecar) in articles.items():
        files[f"content/articles/{name}.md"] = article
        files[f"content/articles/{name}.yaml"] = sidecar
    sources = Sources({path: text.encode() for path, text in files.items()}, templates().templates)
    result = build(sources, Options(), NOW, knowing())
    assert not failed(result.problems), [problem for problem in result.problems if failed([problem])]
    return {path: bytes(data) for path, data in result.outputs.items()}


FORMS = (
    "{}",
    "> {}",
    "- {}",
    "1. {}",
    "## {}",
    "**{}**",
    "| {} |\n|---|\n| x |",
    "> - {}",
)
HIDDEN_FORMS = (
    "{0} {1}",
    "## {0} {1}",
    "[{0}](https://{1}.example/{0} '{1}')",
    "```{0}\n{1}\n```",
    "- {0}\n- {1}",
    "| {0} | {1} |\n|---|---|\n| {1} | {0} |",
    "*{0}* `{1}` ~~{0}~~",
    "{0}.[^{1}]\n\n[^{1}]: {0} *{1}*.",
    "[{0}]: https://{1}.example/",
)
WORDS_OF_ALL = ("boats", "ferry", "Brook", "transport", "Transport", "port", "46,000", "2026")
"""Words that the digest has elsewhere: in its settings, its other article, and what is published of this one."""
ANNOTATIONS = (
    ("figures", "{{label: Boats, value: {0} boats, at: {0} boats}}"),
    ("links", "{{url: https://example.org/{0}, title: Number {0}, at: '{0}'}}"),
    ("quotes", "{{text: '{0}', speaker: Ada Brook}}"),
    ("explanations", "{{term: '{0}', text: A number., at: '{0}'}}"),
)


@st.composite
def restricted_articles(draw: st.DrawFn) -> tuple[str, str, str]:
    """Two articles that differ in what is not published alone, and their sidecar."""
    script = draw(st.sampled_from(SCRIPTS))
    publish = draw(st.sampled_from(["excerpt", "excerpt", "excerpt", "annotations"]))
    paragraphs: list[str] = []
    anchors: list[str] = []
    for _ in range(draw(st.integers(1, 4))):
        parts: list[str] = []
        for _ in range(draw(st.integers(1, 4))):
            end = draw(st.sampled_from(script.ends))
            end += draw(st.sampled_from(NOTES)) if end else ""
            if draw(st.booleans()):
                anchors.append(f"{draw(st.integers(11, 98))}{len(anchors):02}")
                parts.append(script.known.format(anchors[-1]) + end)
            else:
                parts.append(script.secret.format("\0", "\1") + end)
        paragraphs.append(draw(st.sampled_from(FORMS)).format(_joined(draw, parts, script.blanks)))
        if draw(st.integers(0, 3)) == 0:
            paragraphs.append(draw(st.sampled_from(HIDDEN_FORMS)).format("\0", "\1"))
    head = (
        "---\ntitle: Boats\npublished: 2026-01-16\nsource: {outlet: Gazette, url: https://example.org/boats}\n"
        f"publish: {publish}\nexcerpt_limit: 100\nlanguage: {script.language}\n---\n"
    )
    text = head + "\n\n".join(paragraphs)
    kinds = ANNOTATIONS if script.language == "en" else ANNOTATIONS[1:]
    entries: dict[str, list[str]] = {}
    for anchor in anchors:
        key, entry = draw(st.sampled_from(kinds))
        entries.setdefault(key, []).append(f"  - {entry.format(anchor)}")
    sidecar = "summary: Of boats.\n" + "".join(f"{key}:\n" + "\n".join(lines) + "\n" for key, lines in entries.items())
    first, second = script.words
    words = st.sampled_from([first, second, *(() if is_unspaced(first) else WORDS_OF_ALL)])
    return _filled(text, draw(words), draw(words)), _filled(text, draw(words), draw(words)), sidecar


def _joined(draw: st.DrawFn, parts: list[str], blanks: tuple[str, ...]) -> str:
    return "".join(
        part + (draw(st.sampled_from(blanks)) if at + 1 < len(parts) else "") for at, part in enumerate(parts)
    )


def _filled(text: str, first: str, second: str) -> str:
    return text.replace("\0", first).replace("\1", second)


@examples(12)
@given(st.lists(restricted_articles(), min_size=6, max_size=6))
def test_unpublished_words_change_no_byte(articles: list[tuple[str, str, str]]) -> None:
    one = outputs({f"a{at}": (first, sidecar) for at, (first, _, sidecar) in enumerate(articles)})
    other = outputs({f"a{at}": (second, sidecar) for at, (_, second, sidecar) in enumerate(articles)})
    assert one.keys() == other.keys()
    different = [path for path in one if one[path] != other[path]]
    assert different == []
