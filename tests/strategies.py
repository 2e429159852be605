"""What property tests draw from: text that is hard to fold, and articles in Markdown that are hard to weave."""

from __future__ import annotations

import string

from hypothesis import strategies as st

HARD_PIECES = [
    *"aZé9.,-'\"!?$%()[]",
    *(" ", "  ", "\n", "\t", "\xa0", "\u202f", "\u3000", "\u2028"),
    *("word", "Huawei", "46,000", "1.1 trillion yen", "US$10", "46\xa0000", "U.S.", "Mr. ", "it's", ". ", ".”"),
    *("“", "”", "‘", "’", "«", "»", "—", "–", "−", "--", "---", "…", "...", "....", ". . .", "[…]", "[T]he"),
    *("\xad", "\u200b", "\u200d", "\ufeff", "\u2060", "\u202e", "\u2066", "\u2069"),
    *("\u0301", "\u0323", "\u0307", "\u093e", "e\u0301", "q\u0307\u0323", "\u212b", "\u2126", "ﬁ", "ǆ", "ß", "İ"),
    *(
        "\u1112",
        "\u1161",
        "\u11ab",
        "한국",
        "日本は重要だ。",
        "「はい。」",
        "ไทย",
        "ی\u200cک",
        "العربية",
        "עִבְרִית",
        "क्षि",
    ),
    *("👩\u200d👩\u200d👧", "🇯🇵", "❤\ufe0f", "𝟘", "½", "²", "\U0001f600", "\x00", "\x1b", "\u0378"),
]

texts = st.one_of(
    st.lists(st.sampled_from(HARD_PIECES), max_size=30).map("".join),
    st.text(max_size=40),
    st.text(alphabet="ab .", max_size=20),
)

_phrases = st.lists(
    st.sampled_from(
        [
            "one",
            "two two",
            "46,000 jobs.",
            "It is.",
            "é",
            "日本。",
            "&amp;",
            "&nbsp;",
            "&hellip;",
            "<b>",
            "\\*",
            "a*b",
            "—",
            "“x”",
        ]
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
_hrefs = st.sampled_from(
    ["https://a.example/?q=%22&x=1", "/about/", "#section-one", "../x/", "javascript:x", "mailto:a@b.c"]
)


def _wrapped(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    joined = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        joined.map(" ".join),
        joined.map("".join),
        joined.map("\n".join),
        joined.map("  \n".join),
        inner.map("*{}*".format),
        inner.map("**{}**".format),
        inner.map("~~{}~~".format),
        inner.map("`{}`".format),
        st.tuples(inner, _hrefs).map(lambda parts: "[{}]({})".format(*parts)),
        st.tuples(inner, _hrefs).map(lambda parts: '![{}]({} "title")'.format(*parts)),
    )


inlines = st.recursive(_phrases, _wrapped, max_leaves=6)


def _indented(text: str, first: str, rest: str) -> str:
    return first + text.replace("\n", "\n" + rest)


def _contained(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3).map("\n\n".join)
    return st.one_of(
        several.map(lambda text: _indented(text, "> ", "> ")),
        several.map(lambda text: _indented(text, "- ", "  ")),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda items: "\n".join(_indented(item, f"{number}. ", "   ") for number, item in enumerate(items, 3))
        ),
    )


_one_line = inlines.map(lambda text: " ".join(text.split()))
_leaves = st.one_of(
    inlines,
    st.tuples(st.sampled_from(["#", "##", "######"]), _one_line).map(" ".join),
    inlines.map("```python\n{}\n```".format),
    inlines.map(lambda text: _indented(text, "    ", "    ")),
    st.lists(st.tuples(_one_line, _one_line), min_size=1, max_size=3).map(
        lambda rows: "| a | b |\n|:-:|--|\n" + "\n".join("| {} | {} |".format(*row) for row in rows)
    ),
    st.just("---"),
    st.just("[x]: https://a.example 'title'\n\n[x]"),
    inlines.map("One.[^n] *Two[^n]*\n\n[^n]: {}".format),
)

articles = st.one_of(
    st.lists(st.recursive(_leaves, _contained, max_leaves=5), max_size=4).map("\n\n".join),
    st.text(alphabet="ab 1.\n\t*_`~[]()<>!#|-:\\&;\"'é日。…" + string.punctuation, max_size=60),
    texts,
)
