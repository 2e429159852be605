"""What is kept of originals, and what it takes to hold something against one."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.content.facts.source_report import (
    PATH,
    PassageFact,
    PassageState,
    SourceFact,
    SourceFinding,
    SourceState,
    SourceVerdict,
    judge_sources,
    read_source_facts,
    write_source_facts,
)

TODAY, LATER = dt.date(2026, 2, 1), dt.date(2026, 2, 9)
URL = "https://echo.example/1"
NEW = (PassageFact(words="310,000", state=PassageState.CHANGED, now="320,000"),)


def fact(state: SourceState, **values: object) -> SourceFact:
    return SourceFact.model_validate({"article": "a", "url": URL, "state": state, "since": TODAY, **values})


def judged(
    before: SourceFact | None, verdict: SourceVerdict, day: dt.date = LATER, url: str = URL
) -> SourceFact | None:
    passages = NEW if verdict is SourceVerdict.CHANGED else ()
    finding = SourceFinding("a", url, verdict, "404 Not Found", passages)
    return next(iter(judge_sources([before] if before else [], [finding], ["a"], day)), None)


@pytest.mark.parametrize("verdict", [SourceVerdict.GONE, SourceVerdict.WALLED])
def test_one_failed_try_is_no_verdict(verdict: SourceVerdict) -> None:
    missed = judged(None, verdict, TODAY)
    assert missed is not None
    assert missed.state is SourceState.MISSED
    assert judged(missed, verdict, TODAY) == missed
    later = judged(missed, verdict, LATER)
    assert later is not None
    assert (later.state.value, later.since) == (verdict.value, LATER)
    assert judged(later, verdict, LATER + dt.timedelta(9)) == later


def test_what_changed_is_told_at_once_and_stays_confirmed_while_it_says_the_same() -> None:
    changed = judged(None, SourceVerdict.CHANGED, TODAY)
    assert changed is not None
    assert (changed.state, changed.passages, changed.since) == (SourceState.CHANGED, NEW, TODAY)
    confirmed = changed.model_copy(update={"confirmed": True})
    assert judged(confirmed, SourceVerdict.CHANGED) == confirmed
    other = confirmed.model_copy(update={"passages": ()})
    again = judged(other, SourceVerdict.CHANGED)
    assert again is not None
    assert not again.confirmed


@pytest.mark.parametrize(
    ("before", "verdict", "state"),
    [
        (SourceState.CHANGED, SourceVerdict.STANDS, None),
        (SourceState.MISSED, SourceVerdict.STANDS, None),
        (SourceState.CHANGED, SourceVerdict.UNKNOWN, SourceState.CHANGED),
        (SourceState.CHANGED, SourceVerdict.GONE, SourceState.CHANGED),
        (SourceState.GONE, SourceVerdict.CHANGED, SourceState.CHANGED),
        (SourceState.TRUSTED, SourceVerdict.CHANGED, SourceState.TRUSTED),
    ],
)
def test_what_follows_on_what(before: SourceState, verdict: SourceVerdict, state: SourceState | None) -> None:
    found = judged(fact(before), verdict)
    assert (found.state if found else None) is state


def test_what_changed_can_go_later_and_says_so_on_the_second_day() -> None:
    changed = fact(SourceState.CHANGED, passages=NEW, confirmed=True)
    missed = judged(changed, SourceVerdict.GONE, TODAY)
    assert missed == changed.model_copy(update={"missed": TODAY}), "what an editor has confirmed stays"
    assert judged(missed, SourceVerdict.WALLED, TODAY) == missed
    assert missed
    assert read_source_facts({PATH: write_source_facts([missed]).encode()}).value[0].missed == missed.missed
    for verdict, state in ((SourceVerdict.GONE, SourceState.GONE), (SourceVerdict.WALLED, SourceState.WALLED)):
        later = judged(missed, verdict, LATER)
        assert later
        assert (later.state, later.confirmed, later.passages, later.missed) == (state, False, (), None)
    again = fact(SourceState.CHANGED, passages=NEW, missed=TODAY)
    known = judge_sources([again], [SourceFinding("a", again.url, SourceVerdict.CHANGED, passages=NEW)], ["a"], LATER)
    assert known == (again.model_copy(update={"missed": None}),), "a page that is there again was never gone"


def test_another_address_begins_anew_and_articles_that_are_gone_are_forgotten() -> None:
    assert judged(fact(SourceState.CHANGED), SourceVerdict.UNKNOWN, url="https://other.example/") is None
    assert judge_sources([fact(SourceState.GONE)], [], [], TODAY) == ()


def test_what_is_written_is_read_back() -> None:
    facts = (
        fact(SourceState.CHANGED, passages=NEW, confirmed=True),
        fact(SourceState.GONE, article="b", said="410 Gone"),
    )
    text = write_source_facts(reversed(facts))
    assert read_source_facts({PATH: text.encode()}).value == facts
    assert "  - article: a\n    url: https://echo.example/1\n    state: changed\n    since: 2026-02-01\n" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sources:\n  - article: a\n    url: https://a.example/\n    state: dead\n", "state"),
        (
            "sources:\n  - {article: a, url: 'https://a.example/', state: gone}\n" * 1
            + "  - {article: a, url: 'https://a.example/', state: gone}\n",
            "twice",
        ),
        ("sources: [\n", ""),
        ("", ""),
    ],
)
def test_a_file_that_does_not_hold_is_told(text: str, said: str) -> None:
    problems = read_source_facts({PATH: text.encode()}).problems
    assert problems
    assert said in problems[0].message
