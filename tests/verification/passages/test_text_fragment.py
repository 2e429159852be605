import re
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.passages.text_fragment import fragment_url, passage_url
from tests.builders import TEXT, span_of

PAGE = "https://example.org/a"
LONG = (
    "Huawei has said that it expects to buy parts worth 1.1 trillion yen from Japanese companies in the "
    "whole of 2019, half as much again as in the year before, its chairman told reporters in Tokyo."
)


def fragment(*arguments):
    return fragment_url(PAGE, *arguments).removeprefix(f"{PAGE}#:~:text=")


class Directive:
    """The first text directive as the specification parses it (https://wicg.github.io/scroll-to-text-fragment/)."""

    def __init__(self, url):
        tokens = urlsplit(url).fragment.partition("text=")[2].partition("&text=")[0].split(",")
        self.prefix = unquote(tokens.pop(0)[:-1]) if tokens[0].endswith("-") else ""
        self.suffix = unquote(tokens.pop()[1:]) if tokens[-1].startswith("-") else ""
        self.start, self.end = (*map(unquote, tokens), "")[:2]

    def find(self, text):
        """The first range of `text` that a browser finds: whole words, white space alike."""
        before = rf"(?<!\w){_words(self.prefix)}\s*" if self.prefix else r"(?<!\w)" if self.start[0].isalnum() else ""
        after = rf"\s*{_words(self.suffix)}(?!\w)" if self.suffix else ""
        passage = rf"{_words(self.start)}(?!\w).*?(?<!\w){_words(self.end)}" if self.end else _words(self.start)
        closed = after or (r"(?!\w)" if (self.end or self.start)[-1].isalnum() else "")
        match = re.search(rf"{before}(?P<passage>{passage}){closed}", text, re.DOTALL)
        return Span(*match.span("passage")) if match else None


def _words(text):
    return r"\s+".join(re.escape(word) for word in text.split())


@pytest.mark.parametrize(
    ("arguments", "directive"),
    [
        (("46,000 jobs",), "46%2C000%20jobs"),
        (("Entity-List & more",), "Entity%2DList%20%26%20more"),
        (("50% of #1?",), "50%25%20of%20%231%3F"),
        (("日本",), "%E6%97%A5%E6%9C%AC"),
        (("jobs", "over 46,000"), "over%2046%2C000-,jobs"),
        (("jobs", "", "in Japan"), "jobs,-in%20Japan"),
        (("jobs", "well-paid", "non-farm"), "well%2Dpaid-,jobs,-non%2Dfarm"),
        (("two\nblocks",), "two,blocks"),
        (("  a\t line\u00a0of  words ",), "a%20line%20of%20words"),
        (("lone \ud800 surrogate",), "lone%20%3F%20surrogate"),
    ],
)
def test_a_passage_is_encoded_as_the_specification_asks(arguments, directive):
    assert fragment(*arguments) == directive


def test_a_long_passage_is_given_by_its_first_and_last_words():
    whole, ends = fragment(LONG).split("&text=")
    assert unquote(whole) == LONG
    assert ends == "Huawei%20has%20said%20that%20it%20expects,chairman%20told%20reporters%20in%20Tokyo."


def test_a_passage_over_blocks_is_given_by_words_within_the_first_and_the_last():
    assert (
        fragment(f"{LONG}\n\nAnother.\nThe end of it.")
        == "Huawei%20has%20said%20that%20it%20expects,The%20end%20of%20it."
    )


def test_a_long_passage_without_spaces_is_cut_at_its_punctuation():
    clause = "华为技术有限公司董事长梁华在东京对记者说公司预计今年从日本企业采购的零部件金额将达到一万亿日元以上"
    _, ends = fragment("，".join([clause] * 4)).split("&text=")
    start, end = ends.split(",")
    assert unquote(start) == f"{clause}，"
    assert unquote(end) == clause


def test_a_long_passage_that_cannot_be_cut_is_given_whole():
    assert unquote(fragment("华" * 300)) == "华" * 300


@pytest.mark.parametrize(
    ("quotation", "directive"),
    [
        ("Japan […] plays an important role", "Japan,plays%20an%20important%20role"),
        ("Japan … plays … a role", "Japan,a%20role"),
        ("Japan ... a role", "Japan,a%20role"),
        ("[Huawei] plays a role", "plays%20a%20role"),
        ("[T]he firm need[ed] parts", "firm,parts"),
        ("Japan (…) a . . . role . . .", "Japan,role"),
        ("It [Huawei] plays a role…", "It,plays%20a%20role"),
    ],
)
def test_words_that_a_quotation_leaves_out_or_puts_in_are_skipped(quotation, directive):
    assert fragment(quotation) == directive


@pytest.mark.parametrize(
    ("url", "start"),
    [
        ("https://x.org/a?b=c&d", "https://x.org/a?b=c&d#:~:text="),
        ("https://x.org/a#part-2", "https://x.org/a#part-2:~:text="),
        ("https://x.org/a#", "https://x.org/a#:~:text="),
        ("https://x.org/#/route/a#b", "https://x.org/#/route/a#b:~:text="),
        ("https://x.org/a#:~:text=other,words", "https://x.org/a#:~:text="),
        ("https://x.org/a#part:~:text=other", "https://x.org/a#part:~:text="),
    ],
)
def test_the_url_keeps_its_own_fragment_and_loses_an_older_directive(url, start):
    assert fragment_url(url, "jobs") == f"{start}jobs"


@pytest.mark.parametrize("nothing", ["", " \n ", "[…]", "… [word] ..."])
def test_a_passage_without_words_leaves_the_url_as_it_is(nothing):
    assert fragment_url("https://x.org/a#b", nothing) == "https://x.org/a#b"


def test_a_passage_that_stands_once_needs_no_context():
    assert passage_url(PAGE, fold(TEXT), [span_of("over 46,000 jobs")]) == f"{PAGE}#:~:text=over%2046%2C000%20jobs"


def test_a_passage_that_stands_more_than_once_gets_whole_words_of_context():
    text = "In spring it had 46,000 jobs in all. Last autumn, too, it had 46,000 jobs in all. It did."
    for passage in re.finditer("46,000 jobs", text):
        directive = Directive(passage_url(PAGE, fold(text), [Span(*passage.span())]))
        words = text.split()
        assert set(directive.prefix.split() + directive.suffix.split()) <= set(words)
        assert directive.find(text) == passage.span()


def test_the_passage_keeps_the_dashes_and_quotes_of_the_article():
    text = "It said “5–0” — no more."
    assert Directive(passage_url(PAGE, fold(text), [span_of("“5–0” — no", text)])).start == "“5–0” — no"


def test_context_does_not_reach_over_what_an_excerpt_left_out():
    text = "It was said. […] Jobs rose. […] Jobs rose in Japan."
    url = passage_url(PAGE, fold(text), [Span(17, 26)])
    assert "…" not in unquote(url)


def test_context_stays_in_one_block():
    text = "Jobs rose.\nThe first block ends.\nJobs rose.\nThe last block begins."
    second = Span(33, 42)
    directive = Directive(passage_url(PAGE, fold(text), [second]))
    assert text[slice(*second)] == "Jobs rose"
    assert directive.find(text) == second


def test_the_pieces_of_a_quotation_stand_for_all_between_them():
    pieces = [span_of("Japan is"), span_of("market for Huawei")]
    directive = Directive(passage_url(PAGE, fold(TEXT), pieces))
    assert TEXT[slice(*directive.find(TEXT))] == "Japan is a very important market for Huawei"


WORDS = st.lists(
    st.sampled_from(["a", "the", "Huawei", "46,000", "US$10", "5–0", "“Japan”", "co-op", "x/y", "50%", "&", "…", "é"]),
    min_size=1,
    max_size=60,
)


@given(WORDS, st.data())
def test_a_browser_finds_the_same_words_again(words, data):
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + (first > 0)
    span = Span(start, start + len(" ".join(words[first : last + 1])))
    passage = text[slice(*span)]
    assume("…" not in passage)
    found = Directive(passage_url(PAGE, fold(text), [span])).find(text)
    assert found is not None
    assert text[slice(*found)].split()[0] == words[first]
    if len(passage) <= 120:
        assert text[slice(*found)] == passage


@given(st.text(st.sampled_from("abc é’.,:46 \n\u202f\u00a0«»“”日本港척을ท่า…[]-"), min_size=1, max_size=200), st.data())
def test_nothing_is_given_but_what_the_text_has(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage = text[start:end].strip()
    assume(any(map(str.isalnum, passage)))
    start = text.index(passage, start)
    try:
        url = passage_url(PAGE, fold(text), [Span(start, start + len(passage))], ["A title"])
    except ValueError:
        pytest.fail("no passage is too odd")
    page = " ".join(text.split())
    for directive in urlsplit(url).fragment.removeprefix(":~:").split("&"):
        for part in directive.removeprefix("text=").split(","):
            words = unquote(part.removeprefix("-").removesuffix("-"))
            assert " ".join(words.split()) in page


@pytest.mark.parametrize(
    ("text", "passage", "directive"),
    [
        ("It has 46,000척을 here.", "46,000척", "46%2C000%EC%B2%99,-%EC%9D%84"),
        ("It is Orvane’s plan.", "Orvane", "Orvane,-%E2%80%99s"),
        ("He said «\u202foui\u202f».", "oui", "%C2%AB%E2%80%AFoui%E2%80%AF%C2%BB"),
        ("公司预计采购增加。", "采购", "%E5%85%AC%E5%8F%B8%E9%A2%84%E8%AE%A1-,%E9%87%87%E8%B4%AD,-%E5%A2%9E%E5%8A%A0"),
        ("The port. The port is open.", "port is", "port%20is"),
    ],
)
def test_what_reaches_across_an_edge_is_context(text, passage, directive):
    url = passage_url(PAGE, fold(text), [span_of(passage, text)])
    assert url.removeprefix(f"{PAGE}#:~:text=") == directive


def test_what_the_title_says_too_is_told_apart():
    text = "Here the port stays open."
    url = passage_url(PAGE, fold(text), [span_of("the port stays open", text)], ["Why the port stays open"])
    assert Directive(url).prefix == "Here"
