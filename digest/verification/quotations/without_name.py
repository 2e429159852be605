"""Whether somebody without a name says what is given as the words of a person whom the clause only names beside them:
“…,” said a spokesman for Delta, *whose head, Ada Brook*, was away; “…,” the union told *Ada Brook*.

The clause is read by itself: a verb of saying, and a noun for somebody that begins what stands on one side of it. The
name is that of somebody else where a relative clause or a preposition parts it from that noun, or where it stands
behind the verb, which has its subject. A name in apposition, "a spokesman for Delta, Ada Brook", is the speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME, NAME_AT_START, NAMES
from digest.reading.names.offices import is_without_articles
from digest.reading.names.people import is_organisation
from digest.reading.quoted_runs import QuotedRun
from digest.reading.words import WORD, last_word
from digest.text.scripts import is_edgeless
from digest.text.sentences.splitting import first_sentence, sentences
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_same

_REACH = 300
_LEAD = re.compile(r"[\s,–—―-]*")
_BESIDE = re.compile(r"[\s,:]*")
_MOST_WORDS = 6
"""Words of a noun for somebody with what qualifies it, before whose it is: "one of the mayor's former deputies"."""
_MARK = re.compile(r"[,;:(]")
_BELONGS = re.compile(r"の|的|의(?= )")
_TOPIC = re.compile(r"\s*(?:[はがも]|によると|によれば|[은는이가](?![가-힣])|도 )")
_IN_FULL = 2
_BESIDE_RUN = 48
_GENITIVE = re.compile(r"(?:['’]s?|s) (?=[^\W\d_])")
_CALLED = re.compile(r"(?<!\w)(?<!, )(?:as|als|comme|como|come|som|jako|как|is|called|named)$")
"""What a name stands behind that somebody gives as their own: "a woman who gave her name as *Ada Brook*"."""
_OBLIQUE = re.compile(r"(?:[dD]|[eE]in|[sS]ein|[mM]ein|[iI]hr|[uU]nser|[dD]ies)e[mns]|(?:[eE]in|[sS]ein|[iI]hr)er")
"""German articles that begin no subject: "dem", "einer"."""
_GENITIVE_ARTICLES = frozenset({"der", "des"})
_OF_THOSE = re.compile(r"(?:\w+ of )?")


class _Clause(NamedTuple):
    """The clause of saying beside a run: its words, where its subject begins and ends, and the verb behind the subject,
    -1 where it stands before it."""

    words: str
    start: int
    end: int
    verb: int


def without_name(speech: QuotedSpeech, run: QuotedRun, given: Sequence[str]) -> str:
    """What the clause beside `run` calls whoever says it, where that is nobody of `given` but somebody without a name,
    and it names one of these as somebody else; else ""."""
    names = [name for name in given if _may_be_person(speech, name)]
    if len(names) < len(given) or not names:
        return ""
    if is_edgeless(names[0][:1]):
        return _whose(speech, run, names)
    surname = names[0].split()[-1]
    near = speech.text[max(speech.paragraphs[run.paragraph].start, run.outer_start - _REACH) : run.outer_start]
    if surname[:-1] not in f"{near} {_behind_words(speech, run)}":
        return ""
    for clause in _clauses(speech, run):
        if told := _said_by(speech, clause, names):
            return told
    return ""


def holder_named(speech: QuotedSpeech, run: QuotedRun, given: Sequence[str]) -> str:
    """Whom the article has called by the very words by which the clause beside `run` calls whoever says it, "the union
    man" of "Bob Roy, the union man", where that is nobody of `given`; else ""."""
    lexicon = speech.lexicon
    beside = speech.text[max(0, run.outer_start - _BESIDE_RUN) : run.outer_end + _BESIDE_RUN]
    if any(name.split()[-1] in beside for name in given) or not all(_may_be_person(speech, name) for name in given):
        return ""  # first, since most clauses name whoever is given
    for clause in _clauses(speech, run):
        lead = _BESIDE.match(clause.words, clause.start)
        start = lead.end() if lead else clause.start
        article = lexicon.article.match(clause.words, start)
        if article is None or lexicon.indefinite.match(clause.words, start):
            continue
        noun = _somebody(clause.words, start, clause.end, lexicon)
        ends = clause.verb < 0 or not clause.words[noun.end() : clause.verb].strip() if noun else False
        if noun is None or not ends or NAME_AT_START.match(clause.words, noun.end()):
            continue
        called = clause.words[article.end() : noun.end()].strip()
        named = rf"(?P<name>{NAME}), (?:\w+ )?{re.escape(called)}(?=[,.;:]|$)"
        holders = {speech.people.whole.get(each["name"], each["name"]) for each in re.finditer(named, speech.text)}
        roles = [role for name in given for role in speech.people.roles_of(name)]
        if len(holders) == 1 and not any(noun[0].casefold() in role.casefold() for role in roles):
            holder = next(iter(holders))
            if not any(is_same(holder, name, speech.language) for name in given):
                return holder
    return ""


def _may_be_person(speech: QuotedSpeech, name: str) -> bool:
    if is_edgeless(name[:1]):
        return not speech.lexicon.body.search(name)
    if NAMES.fullmatch(name) is None and not speech.language.startswith("ar"):
        return False
    is_body = any(speech.lexicon.body.fullmatch(word) for word in name.split())
    return (" " in name or speech.people.is_person(name)) and not is_body and not is_organisation(name)


def _behind_words(speech: QuotedSpeech, run: QuotedRun) -> str:
    end = min(speech.paragraphs[run.paragraph].end, run.outer_end + _REACH)
    return speech.text[run.outer_end : end]


def _told(speech: QuotedSpeech, start: int, end: int) -> str:
    """The text between two places, with blanks for what is quoted in it."""
    words = speech.text[start:end]
    for run in speech.runs:
        first, last = max(start, run.outer_start) - start, min(end, run.outer_end) - start
        if first < last:
            words = f"{words[:first]}{' ' * (last - first)}{words[last:]}"
    return words


def _clauses(speech: QuotedSpeech, run: QuotedRun) -> Iterator[_Clause]:
    """The clauses of saying on either side of `run`."""
    lexicon, paragraph = speech.lexicon, speech.paragraphs[run.paragraph]
    words = _told(speech, run.outer_end, min(paragraph.end, run.outer_end + _REACH))
    first = first_sentence(words, speech.language)
    behind = words[: first.end] if first else ""
    lead = _LEAD.match(behind)
    begins = lead.end() if lead else 0
    is_closed = speech.text[run.start : run.end].rstrip().endswith(".") or behind[:1] == "."
    if behind[begins : begins + 1].islower() or is_edgeless(behind[begins : begins + 1]) or not is_closed:
        helper = lexicon.helper.match(behind, begins)
        at = helper.end() + 1 if helper else begins
        verb = lexicon.says.match(behind, at) or lexicon.says_behind.match(behind, at)
        if verb:
            yield _Clause(behind, verb.end(), len(behind), -1)
        elif says := lexicon.says.search(behind, begins) or lexicon.says_behind.search(behind, begins):
            yield _Clause(behind, begins, says.start(), says.start())
    start = max(paragraph.start, run.outer_start - _REACH)
    before = _told(speech, start, run.outer_start)
    last = sentences(before, speech.language)[-1:] if before.strip() else ()
    lead_up = before[last[0].start :] if last else ""
    verbs = list(lexicon.says.finditer(lead_up))
    if len(verbs) == 1 and not lexicon.cites.search(lead_up) and lead_up.rstrip()[-1:] in {":", ",", ""}:
        yield _Clause(lead_up, 0, verbs[0].start(), verbs[0].start())
        if comma := lead_up.rfind(", ", 0, verbs[0].start()):
            yield _Clause(lead_up, max(0, comma), verbs[0].start(), verbs[0].start())  # "On Monday, a man said: "
        if lexicon.verb_first:
            yield _Clause(lead_up, verbs[0].end(), len(lead_up), -1)


def _said_by(speech: QuotedSpeech, clause: _Clause, names: Sequence[str]) -> str:
    """The noun for somebody that is the subject of a clause, where every one of `names` in it is somebody else's."""
    lexicon = speech.lexicon
    lead = _BESIDE.match(clause.words, clause.start)
    start = lead.end() if lead else clause.start
    if whose := _of_them(clause, start, speech, names):
        return whose
    noun = _somebody(clause.words, start, clause.end, lexicon)
    if noun is None:
        return ""
    mentions = [each for name in names for each in _mentions(clause.words, name, start, speech.language)]
    if not mentions or any(_relays(clause, each, lexicon) for each in mentions):
        return ""
    if all(_is_another(clause, start, noun, each, speech, names) for each in mentions):
        return clause.words[start : noun.end()]
    return ""


def _of_them(clause: _Clause, start: int, speech: QuotedSpeech, names: Sequence[str]) -> str:
    """Who begins a clause and is called by whose they are in the genitive: "one of Ada Brook's aides"."""
    lexicon = speech.lexicon
    for mention in (each for name in names for each in _mentions(clause.words, name, start, speech.language)):
        genitive = _GENITIVE.match(clause.words, mention.end())
        words = list(WORD.finditer(clause.words, genitive.end(), clause.end))[:2] if genitive else []
        found = next((each for each in words if _is_noun(each[0].removesuffix("s"), lexicon)), None)
        is_begun = _OF_THOSE.fullmatch(clause.words, start, mention.start()) is not None
        if found and is_begun and found.end() <= clause.end:
            return clause.words[start : found.end()]
    return ""


def _is_noun(word: str, lexicon: SpeechLexicon) -> bool:
    return bool(lexicon.somebody.fullmatch(word) or lexicon.role.fullmatch(word))


def _relays(clause: _Clause, mention: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether a further verb of saying stands right beside a name: "a man shouted, Ada Brook recalled"."""
    reached = clause.verb if clause.verb >= 0 else clause.start
    for says in lexicon.says.finditer(clause.words, reached):
        if says.start() in {clause.verb, clause.start}:
            continue
        between = clause.words[min(says.end(), mention.end()) : max(says.start(), mention.start())]
        if len(between.split()) <= 1 or lexicon.says.search(clause.words, says.end()):
            return True
    return False


def _somebody(words: str, start: int, end: int, lexicon: SpeechLexicon) -> re.Match[str] | None:
    """The first noun for somebody, behind an article or whose it is, that begins `words` from `start` on."""
    first = WORD.match(words, start, end)
    if first is None:
        return None
    nouns = (lexicon.somebody, lexicon.role, lexicon.profession, lexicon.body)
    leads = (lexicon.indefinite, lexicon.article, lexicon.determiner)
    small = f"{first[0][:1].lower()}{first[0][1:]}"
    if is_without_articles(lexicon) or lexicon.language.startswith("ar"):
        is_noun = any(each.fullmatch(small) for each in nouns) and not first[0].startswith("ال")
        return first if is_noun else None
    begins = first[0][0].islower() or (start == 0 and not lexicon.capital_nouns)
    if begins and (lexicon.somebody.fullmatch(small) or _is_plural(small, lexicon)):
        return first
    if lexicon.capital_nouns and _OBLIQUE.fullmatch(first[0]):
        return None
    if not any(each.match(words, start) for each in leads):
        return None
    return _noun_behind(words, first.end(), end, lexicon)


def _is_plural(word: str, lexicon: SpeechLexicon) -> bool:
    """Whether an English word is the plural of a noun for somebody: "officials"."""
    if lexicon.verb_first or not word.endswith("s") or lexicon.says.fullmatch(word):
        return False
    return bool(lexicon.somebody.fullmatch(word[:-1]) or lexicon.role.fullmatch(word[:-1]))


def _noun_behind(words: str, reached: int, end: int, lexicon: SpeechLexicon) -> re.Match[str] | None:
    """The first noun for somebody a few words behind an article that ends at `reached`."""
    nouns = (lexicon.somebody, lexicon.role, lexicon.profession, lexicon.body)
    for _ in range(_MOST_WORDS):
        following = WORD.search(words, reached, end)
        if following is None or _MARK.search(words, reached, following.start()):
            return None
        if any(each.fullmatch(following[0]) for each in nouns) or _is_plural(following[0], lexicon):
            beside = WORD.match(words, following.end() + 1, end)  # "the union *man*"
            return beside if beside and any(each.fullmatch(beside[0]) for each in nouns) else following
        if following[0][:1].isupper() and not lexicon.capital_nouns:
            return None
        if any(each.fullmatch(following[0]) for each in (lexicon.preposition, lexicon.relative, lexicon.says)):
            return None
        reached = following.end()
    return None


def _mentions(words: str, name: str, start: int, language: str) -> Iterator[re.Match[str]]:
    """Where `words` have `name` from `start` on: all of it or its last word, in any case where `language` inflects."""
    return _naming(name, language).finditer(words, start)


@lru_cache(maxsize=64)
def _naming(name: str, language: str) -> re.Pattern[str]:
    parts = name.split()
    if language[:2] in {"pl", "ru"}:
        parts = [f"{re.escape(part[: max(3, len(part) - 1)])}\\w{{0,4}}" for part in parts]
    else:
        parts = [re.escape(part) for part in parts]
    ahead = "".join(f"(?:{part} )?" for part in parts[:-1])
    return re.compile(rf"(?<!\w){ahead}{parts[-1]}(?!\w)")


def _is_another(
    clause: _Clause, start: int, noun: re.Match[str], mention: re.Match[str], speech: QuotedSpeech, names: Sequence[str]
) -> bool:
    """Whether a name behind the `noun` for who speaks is somebody else's."""
    lexicon = speech.lexicon
    if mention.start() < noun.end():
        return False
    if 0 <= clause.verb < mention.start():
        verb = lexicon.says.match(clause.words, clause.verb) or lexicon.says_behind.match(clause.words, clause.verb)
        if lexicon.verb_first and verb and not clause.words[verb.end() : mention.start()].strip():
            return False  # "Su informe, escribió Osorio,", "Der Polizei sagte Brook": the subject follows its verb
        return not clause.words[clause.verb : mention.start()].rstrip().endswith((":", "(", "—", "–"))
    between = clause.words[noun.end() : mention.start()]
    if _CALLED.search(between.rstrip()):
        return False
    relatives = [each for each in lexicon.relative.finditer(between) if _begins_clause(between, each, lexicon)]
    if relatives:
        # "the woman who came first, Ada Brook"; but "Delta, whose head, Ada Brook,"
        return "," in between[: relatives[0].start()] or not between.rstrip().endswith(",")
    is_body = bool(lexicon.body.fullmatch(noun[0]))
    if lexicon.acting_for.search(between) and not between.rstrip().endswith(","):
        return True
    if is_body:
        last = last_word(between.rstrip())
        # „sagte die Gewerkschaft zu Ada Brook“; but "the office of Ada Brook", "a statement from Ada Brook"
        return last is not None and bool(lexicon.addressing.fullmatch(last[0]))
    if _is_while(between, lexicon):
        return True
    if not between.strip():
        return _is_of(mention[0], noun[0], speech, names)
    return _is_governed(between, lexicon)


def _begins_clause(words: str, relative: re.Match[str], lexicon: SpeechLexicon) -> bool:
    """Whether what looks like a relative pronoun is no article: in German one stands behind a comma."""
    if lexicon.article.fullmatch(relative[0]) or lexicon.determiner.fullmatch(relative[0]):
        return words[: relative.start()].rstrip().endswith(",")
    return True


def _is_while(between: str, lexicon: SpeechLexicon) -> bool:
    """Whether a name is in a clause that says when or why: "a man when *Ada Brook*", "cuando llegó *Ana Ruiz*"."""
    if between.rstrip().endswith(","):
        return False
    openings = [each[0] for words in (lexicon.opening, lexicon.contrasting) for each in words.finditer(between)]
    others = (lexicon.article, lexicon.determiner, lexicon.conjunction, lexicon.preposition, lexicon.indefinite)
    return any(not any(each.fullmatch(word) for each in others) for word in openings)


def _is_governed(between: str, lexicon: SpeechLexicon) -> bool:
    """Whether a preposition, with no more than an office behind it, ends the words before a name: "of", "for mayor"."""
    parts = list(WORD.finditer(between))
    for part in reversed(parts):
        is_genitive = lexicon.capital_nouns and part[0] in _GENITIVE_ARTICLES and part is not parts[-1]
        if lexicon.preposition.fullmatch(part[0]) or is_genitive:
            is_comparing = lexicon.comparing.fullmatch(part[0]) or lexicon.conjunction.fullmatch(part[0])
            return not is_comparing and not between[part.end() :].rstrip().endswith(",")
        leads = (lexicon.article, lexicon.role, lexicon.profession, lexicon.title)
        if not any(each.fullmatch(part[0].rstrip(".")) for each in leads):
            return False
    return False


def _is_of(called: str, noun: str, speech: QuotedSpeech, names: Sequence[str]) -> bool:
    """Whether a name right behind a noun says whose somebody is: in another case than the name, or, in Arabic, behind a
    noun without an article."""
    if speech.language.startswith("ar"):
        return bool(speech.lexicon.somebody.fullmatch(noun))
    found = NAME_AT_START.match(called)
    if speech.language[:2] not in {"pl", "ru"} or found is None:
        return False
    if len(called.split()) < _IN_FULL or called in names:
        return False
    return all(len(called.split()) == len(name.split()) and is_same(called, name, speech.language) for name in names)


def _whose(speech: QuotedSpeech, run: QuotedRun, names: Sequence[str]) -> str:
    """Somebody without a name by whose they are, in a script that does not part words: 佐藤氏の代理人は."""
    paragraph, lexicon = speech.paragraphs[run.paragraph], speech.lexicon
    parts = (
        (max(paragraph.start, run.outer_start - _REACH), run.outer_start),
        (
            run.outer_end,
            min(paragraph.end, run.outer_end + _REACH),
        ),
    )
    for start, end in parts:
        words = _told(speech, start, end)
        for name in names:
            for found in re.finditer(re.escape(name), words):
                belongs = _BELONGS.search(words, found.end(), found.end() + _MOST_WORDS)
                if belongs is None:
                    continue
                for nouns in (lexicon.somebody, lexicon.role):
                    noun = nouns.search(words, belongs.end(), belongs.end() + 2 * _MOST_WORDS)
                    if noun and (_TOPIC.match(words, noun.end()) or lexicon.says.match(words, noun.end())):
                        return words[found.start() : noun.end()]
    return ""
