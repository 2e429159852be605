"""Who says something, by the words around it: "said Ada Brook, head of the port", "chairman Finn Dahl added".

The words before and after a quotation are read as a clause: a verb of saying, and the subject that stands beside it. A
subject is a name, several names, a pronoun, or an office or organisation ("the ministry"). A surname alone is the
person of that name whom the article names in full.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from digest.reading.lexicon import Lexicon
from digest.reading.people import NAME, NAMES, Cast, Speaker, role_after, role_before, without_article, without_role
from digest.reading.words import capital

_NAME_AT_END = re.compile(rf"(?P<name>{NAME})$")
_NAME_AT_START = re.compile(rf"\s*(?P<name>{NAME})")
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]\s*$")
_IN_A_PLACE = re.compile(rf"{NAME}, $")
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]")
_STOP = re.compile(r"[,;:“”\"«»()]|\.\s|\.$")
_DASH_NAME = re.compile(rf"\s*[—–―-]{{1,2}}\s*(?P<name>{NAME})(?=\s*(?:[,.(]|$))")
_NAME_COLON = re.compile(rf"\s*(?P<name>{NAME})(?:\s*\([^()]*\))?\s*:\s*$")
_THING = re.compile(r"[\w-]+(?: [\w-]+){0,2}")
_OFFICE = re.compile(r"[^\W\d_]+(?: [\w’'-]+){1,9}")
_WORD = re.compile(r"[\w’'-]+")
_LAST_WORD = re.compile(r"[\w’'-]+$")
_PARTICIPLE = re.compile(r"(?:ing|ant|ando|iendo)$")
_POSSESSIVE = re.compile(r"['’]s?\s*$")
_FEW = 6
_REACH = 60


class ClauseSubject(NamedTuple):
    """Who is said to speak. `is_named` where the clause itself names them beside a verb of saying, and nobody else.

    Of a pronoun there are no speakers.
    """

    speakers: tuple[Speaker, ...]
    is_named: bool = False
    is_pronoun: bool = False


PRONOUN = ClauseSubject((), is_pronoun=True)


def said_before(words: str, cast: Cast, lexicon: Lexicon) -> ClauseSubject | None:
    """The subject of the clause `words`, which leads up to a quotation: 'According to Brook, ', 'Brook said: '."""
    says = [match for match in lexicon.says.finditer(words) if not _is_passive(words, match, lexicon)]
    if says:
        head, tail = words[: says[-1].start()], words[says[-1].end() :]
        if _is_joined(head, says[-1][0], lexicon) and (leading := _subject_leading(head, cast, lexicon)):
            return leading._replace(is_named=leading.is_named and len(tail) <= _REACH)
        after = _after_verb(tail, cast, lexicon) if _is_inverted(head, tail, lexicon) else None
        found = after or _subject_ending(head, cast, lexicon)
        if found:
            close = len(tail) <= _REACH or tail.rstrip().endswith(":")
            told = len(says) > 1 and not _is_one_of(words[: says[0].start()], found, cast)
            return found._replace(is_named=found.is_named and close and not told)
        if leading := _subject_leading(head, cast, lexicon):
            return leading._replace(is_named=False)
    colon = _NAME_COLON.match(words)
    if colon and not says:
        name = _named(colon["name"], cast, lexicon)
        return ClauseSubject((name,), is_named=len(colon["name"].split()) > 1) if name else None
    if found := source_named(words, cast, lexicon):
        return found
    leading = None if says else _subject_leading(words, cast, lexicon)
    return leading._replace(is_named=leading.is_named and words.rstrip().endswith(":")) if leading else None


def said_after(words: str, cast: Cast, lexicon: Lexicon) -> ClauseSubject | None:
    """The subject of the clause `words`, which follows a quotation: 'said Ada Brook, ', '— Ada Brook'."""
    if dash := _DASH_NAME.match(words):
        name = _named(dash["name"], cast, lexicon)
        return ClauseSubject((name,), is_named=True) if name else None
    verbs = (match for match in lexicon.says.finditer(words) if not _PARTICIPLE.search(match[0]))
    says = next((match for match in verbs if not _is_passive(words, match, lexicon)), None)
    if says is None:
        return source_named(words, cast, lexicon)
    before = lexicon.helper.sub("", words[: says.start()]).strip(" ,-–—")
    if not any(map(str.isalnum, before)):
        return _after_verb(words[says.end() :], cast, lexicon)
    return _subject_ending(words[: says.start()], cast, lexicon, alone=True) or source_named(words, cast, lexicon)


def source_named(words: str, cast: Cast, lexicon: Lexicon) -> ClauseSubject | None:
    """Whom `words` name as a source: 'according to the Northline report'."""
    found = reported(words, cast, lexicon)
    return (
        ClauseSubject((found,), is_named=bool(NAMES.match(found.name)) and cast.is_person(found.name))
        if found
        else None
    )


def reported(words: str, cast: Cast, lexicon: Lexicon) -> Speaker | None:
    """Whom `words` name as a source: 'according to the Northline report'."""
    match = lexicon.according.search(words)
    if match is None:
        return None
    stop = _STOP.search(words, match.end())
    source = words[match.end() : stop.start() if stop else len(words)]
    named = NAMES.search(source)
    if named is None:
        thing = _THING.fullmatch(without_article(source.strip(), lexicon))
        return Speaker(capital(thing[0])) if thing else None
    if len(source[: named.start()].split()) > _FEW:
        return None
    start, name = without_role(named.start(), named[0], lexicon)
    after = words[match.end() + start + len(name) :]
    return cast.speaker(name, role_before(source[:start], lexicon) or role_after(after, lexicon))


def _is_passive(words: str, says: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the verb is somebody else's: "was told", "the called-off match"."""
    before = _LAST_WORD.search(words[: says.start()].rstrip())
    return bool(before and lexicon.passive.fullmatch(before[0]))


def _is_inverted(head: str, tail: str, lexicon: Lexicon) -> bool:
    """Whether the verb begins its clause, so that the subject follows: 'Gestern sagte Ada Brook: '."""
    if not _NAME_AT_START.match(tail) or not tail.rstrip().endswith(":"):
        return False
    before = _without_adverbs(head, lexicon)
    last = _LAST_WORD.search(before)
    return not (_NAME_AT_END.search(before) or (last and lexicon.pronoun.fullmatch(last[0])))


def _is_one_of(words: str, subject: ClauseSubject, cast: Cast) -> bool:
    """Whether `words` name nobody but those of `subject`: else one tells what the other said."""
    return subject.is_pronoun or all(
        cast.whole[name] in {speaker.name for speaker in subject.speakers}
        for name in NAMES.findall(words)
        if cast.is_person(name)
    )


def _is_joined(head: str, verb: str, lexicon: Lexicon) -> bool:
    """Whether the verb has its subject further back: "denounced the plan and said", "called for more, saying"."""
    last = _LAST_WORD.search(head.rstrip())
    return bool(_PARTICIPLE.search(verb) or (last and lexicon.conjunction.fullmatch(last[0])))


def _named(words: str, cast: Cast, lexicon: Lexicon, role: str = "") -> Speaker | None:
    """The person whom `words`, all with capital letters, name; None where they are a role or begin a sentence."""
    if words.casefold() in cast.known:
        return cast.speaker(words, role)
    _, name = without_role(0, words, lexicon)
    first = _WORD.match(words)
    if first and lexicon.article.fullmatch(first[0]) and len(name.split()) == 1:
        return Speaker(capital(words))
    bare = name.rstrip(".")
    if lexicon.not_a_name.fullmatch(bare) or lexicon.title.fullmatch(bare) or lexicon.pronoun.fullmatch(bare):
        return None
    if lexicon.role.fullmatch(bare) or bare.isdigit():
        return None
    return cast.speaker(name, role or _role_in(words, name, lexicon))


def _role_in(whole: str, name: str, lexicon: Lexicon) -> str:
    """The role that stands before `name` in `whole`: "Northline Chief Executive" before "Mara Lind"."""
    before = whole.removesuffix(name).strip()
    return before if lexicon.role.search(before) else ""


def _subject_ending(words: str, cast: Cast, lexicon: Lexicon, *, alone: bool = False) -> ClauseSubject | None:
    """The subject that ends `words`, before a verb of saying. With `alone`, nothing but it may stand there."""
    clause = _without_adverbs(words, lexicon)
    last = _LAST_WORD.search(clause)
    if last and lexicon.pronoun.fullmatch(last[0]):
        return PRONOUN
    if last and lexicon.relative.fullmatch(last[0]):
        clause = clause[: last.start()].rstrip(" ,")
    for segment, behind in _segments(clause):
        named = _NAME_AT_END.search(segment)
        if named is None:
            continue
        before = segment[: named.start("name")]
        if _describes(before, lexicon):
            continue
        role = role_after(behind, lexicon) if behind else ""
        name = _named(named["name"], cast, lexicon, role or role_before(before, lexicon))
        if name is None:
            continue
        others = _joined_before(before, cast, lexicon)
        whole = not others and (_is_bare(before, lexicon) if alone or behind else not _hides_subject(before, lexicon))
        return ClauseSubject((*others, name), is_named=whole or bool(others))
    return _thing_ending(clause, lexicon, alone=alone)


def _without_adverbs(words: str, lexicon: Lexicon) -> str:
    """`words` without what may stand between a subject and its verb: adverbs, helpers, brackets, commas."""
    clause = words.rstrip(" ,")
    while True:
        shorter = _BRACKETS.sub("", clause).rstrip(" ,")
        ending = [
            match.start()
            for pattern in (lexicon.adverb, lexicon.helper)
            for match in pattern.finditer(shorter, max(0, len(shorter) - 24))
            if match.end() == len(shorter)
        ]
        if ending:
            shorter = shorter[: min(ending)].rstrip(" ,")
        elif re.search(r" \w+ly$", shorter):
            shorter = shorter[: shorter.rindex(" ")].rstrip(" ,")
        if shorter == clause:
            return clause
        clause = shorter


def _segments(clause: str) -> list[tuple[str, str]]:
    """The ways to end a subject: at its last comma, or before what stands between two commas, with what follows."""
    found = [(clause, "")]
    end = len(clause)
    for _ in range(3):
        end = clause.rfind(", ", 0, end)
        if end < 0:
            break
        found.append((_BRACKETS.sub("", clause[:end]), clause[end:]))
    return found if len(found) == 1 else [*found[1:][::-1], found[0]] if _ends_plainly(clause) else found


def _ends_plainly(clause: str) -> bool:
    """Whether what stands after the last comma is no name of its own: ", 25", ", head of the port of Leith"."""
    last = clause[clause.rfind(", ") + 2 :]
    return not NAMES.fullmatch(last)


def _describes(before: str, lexicon: Lexicon) -> bool:
    """Whether a name after `before` is part of a description: "a spokesman for ", "the head of "."""
    if _POSSESSIVE.search(before):
        return False
    last = _LAST_WORD.search(before.rstrip())
    while last and lexicon.article.fullmatch(last[0]):
        last = _LAST_WORD.search(before[: last.start()].rstrip())
    return bool(last and lexicon.preposition.fullmatch(last[0]) and not lexicon.conjunction.fullmatch(last[0]))


def _joined_before(before: str, cast: Cast, lexicon: Lexicon) -> tuple[Speaker, ...]:
    """The name that is joined to the one after `before`: "Ann Lee and "."""
    last = _LAST_WORD.search(before.rstrip())
    if not last or not lexicon.conjunction.fullmatch(last[0]):
        return ()
    named = _NAME_AT_END.search(before[: last.start()].rstrip(" ,"))
    if named is None or _describes(before[: named.start("name")], lexicon):
        return ()
    name = _named(named["name"], cast, lexicon)
    return (name,) if name else ()


def _is_bare(before: str, lexicon: Lexicon) -> bool:
    """Whether `before` a name stands nothing but what describes it: titles, roles, an article."""
    return not lexicon.says.search(before) and not lexicon.auxiliary.search(before) and len(before.split()) <= 9


def _hides_subject(before: str, lexicon: Lexicon) -> bool:
    """Whether a verb stands right before the name, which is then its object: "met Ada Brook"."""
    last = _LAST_WORD.search(before.rstrip())
    return bool(last and (lexicon.says.fullmatch(last[0]) or lexicon.conjunction.fullmatch(last[0])))


def _subject_leading(words: str, cast: Cast, lexicon: Lexicon) -> ClauseSubject | None:
    """The first person whom a sentence names: its subject, where another verb than that of saying stands beside it."""
    people = []
    for match in NAMES.finditer(words):
        if _describes(words[: match.start()], lexicon):
            continue
        name = _named(match[0], cast, lexicon)
        first = _WORD.match(match[0])
        if _IN_A_PLACE.search(words[: match.start()]) and words[match.end() :].startswith(","):
            continue
        if name and (cast.is_person(name.name) or (first and lexicon.title.fullmatch(first[0]))):
            people.append((match.start(), name))
    if not people:
        return None
    start, name = people[0]
    lead = words[:start].strip(' “"')
    at_start = (
        not lead
        or (lead.endswith(",") and not NAMES.search(lead, 1))
        or bool(lexicon.role.search(lead) and len(lead.split()) <= _FEW)
    )
    alone = len({each.name for _, each in people}) == 1
    return ClauseSubject((name,), is_named=at_start and alone)


def _thing_ending(clause: str, lexicon: Lexicon, *, alone: bool) -> ClauseSubject | None:
    """The organisation or office that ends `clause`, which has no name: "the ministry"."""
    articles = list(lexicon.article.finditer(clause))
    thing = clause[articles[-1].start() :] if articles else ""
    if not _OFFICE.fullmatch(thing) or (alone and clause.strip() != thing):
        return None
    return ClauseSubject((Speaker(capital(thing)),), is_named=alone)


def _after_verb(words: str, cast: Cast, lexicon: Lexicon) -> ClauseSubject | None:
    """The subject that begins `words`, after a verb of saying: 'said Ada Brook, head of the port.'"""
    words = words.lstrip(" -")
    if _begins_aside(words, lexicon):
        return None
    if (first := _WORD.match(words)) and lexicon.pronoun.fullmatch(first[0]):
        return PRONOUN
    reached = 0
    while reached < len(words) and reached < 2 * _REACH:
        named = NAMES.search(words, reached)
        if named is None:
            break
        before, behind = words[reached : named.start()], words[named.end() :]
        if re.search(r"[.;:“”\"«»]", before):
            break
        reached = named.end()
        if _describes(words[: named.start()], lexicon):
            continue
        if behind.startswith(("'s", "’s")) or _qualifies(behind, lexicon):
            continue
        role = lexicon.role.search(before)
        name = _named(named[0], cast, lexicon, role_after(_BRACKETED.sub("", behind, count=1), lexicon))
        if name is None:
            continue
        if not name.role and role:
            name = cast.speaker(name.name, role_before(words[: named.start()], lexicon))
        others = _joined_after(behind, cast, lexicon)
        return ClauseSubject((name, *others), is_named=True)
    return _thing_beginning(words, lexicon)


def _begins_aside(words: str, lexicon: Lexicon) -> bool:
    """Whether `words` begin with something other than a subject: "in an interview with Ada Brook"."""
    first = _WORD.match(words)
    if first is None or lexicon.article.fullmatch(first[0]) or lexicon.pronoun.fullmatch(first[0]):
        return False
    return bool(lexicon.preposition.fullmatch(first[0]) or (first[0].islower() and lexicon.closed.fullmatch(first[0])))


def _qualifies(behind: str, lexicon: Lexicon) -> bool:
    """Whether the name before `behind` only says whose the next one is: "Northline spokesman Ada Brook"."""
    following = re.match(rf"((?: [^\W\d_{'A-Z'}][\w-]*){{1,4}}) (?={NAME})", behind)
    if following is None:
        return False
    words = following[1].split()
    return not any(lexicon.preposition.fullmatch(word) or lexicon.says.fullmatch(word) for word in words) and bool(
        lexicon.role.search(following[1])
    )


def _joined_after(behind: str, cast: Cast, lexicon: Lexicon) -> tuple[Speaker, ...]:
    """The name that is joined to the one before `behind`: " and Kim Roe"."""
    first = _WORD.search(behind)
    if not first or behind[: first.start()].strip() or not lexicon.conjunction.fullmatch(first[0]):
        return ()
    named = _NAME_AT_START.match(behind[first.end() :])
    following = behind[first.end() + named.end() :] if named else ""
    name = _named(named["name"], cast, lexicon) if named and not lexicon.says.match(following.lstrip()) else None
    return (name,) if name else ()


def _thing_beginning(words: str, lexicon: Lexicon) -> ClauseSubject | None:
    article = lexicon.article.match(words)
    stop = _STOP.search(words)
    thing = words[: stop.start() if stop else len(words)].strip()
    if article and _OFFICE.fullmatch(thing) and len(thing.split()) <= _FEW:
        return ClauseSubject((Speaker(capital(thing)),))
    return None
