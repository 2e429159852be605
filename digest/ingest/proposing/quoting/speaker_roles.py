"""What a speaker is, where the article's words surely say all of it; else nothing, which an editor fills in.

A role is read up to a mark. So the end of it may be missing, behind the point of a shortened word or the comma of a
list, and a word such as "director" says nothing without what somebody directs.
"""

from __future__ import annotations

import re

from digest.ingest.proposing.wording import Wording, wording
from digest.reading.lexicon import CAPITAL
from digest.reading.words import WORD

_NOUN = r"[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*)?"
_LISTED = re.compile(rf"\s?,\s(?P<first>{_NOUN}),?(?:\s{_NOUN},){{0,3}}?(?:\s{_NOUN},?)??\s(?P<and>\w+)\s")
"""What goes on behind a role with a list: ", Technology and "."""
_NAMED_ON = re.compile(rf",\s[{CAPITAL}][\w’'-]+(?:,\s[{CAPITAL}][\w’'-]+)*\s(?P<link>[^\W\d_]+)\s")
"""The same where no "and" ends the list: ", Stoffwechsel, Diabetologie am "."""
_INITIAL = re.compile(r"\s[A-Z]\.")
_NEXT = re.compile(r"\s(?P<word>[^\W\d_]+)\s")
_JOINS = frozenset("&-–")
_OF_NAME = re.compile(r"[A-ZÀ-Þ]\w+ of (?:the )?$")
_NEAR = 2  # words: "ehemaliger russischer"
_BESIDE = 8  # letters between a name and what somebody is


def whole_role(role: str, name: str, text: str, language: str) -> str:
    """The `role` of whoever the article `text` calls `name`, without a second one that is cut; empty where it is not
    whole, or where nobody is named."""
    if not (role and name):
        return ""
    words = wording(language)
    role = _without_article(role, words)
    if owned := _owned(role, name, text, words):
        return owned
    if _is_of_two(role, words) or _is_oblique(role, text, words) or _lacks_word(role, name, text, words):
        return ""
    if _lacks_beginning(role, text) or _is_former(role, text, words) or _lacks_end(role, name, text):
        return ""
    if _is_cut(role, name, text, words):
        role = _before_second(role, words)
    role = _without_cut(role, words)
    return "" if not role or _is_bare(role, words) else _with_elliptic(role, text, words)


def _with_elliptic(role: str, text: str, words: Wording) -> str:
    """A German role with the first parts of compounds that stand before its last word in the text: "Sozial- und
    Hafendirektor" of "Hafendirektor"."""
    ahead, _, last = role.rpartition(" ")
    found = _elliptic(last).search(text) if words.capital_nouns and last[:1].isupper() else None
    return f"{ahead} {found['parts']}{last}".strip() if found and found["parts"] not in role else role


def _elliptic(last: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<parts>(?:[{CAPITAL}]\w+-, )*[{CAPITAL}]\w+- (?:und|oder|sowie) ){re.escape(last)}(?!\w)")


def _owned(role: str, name: str, text: str, words: Wording) -> str:
    """An English role that says nothing by itself, with whose it is where that stands right before it: "Northline's
    chief economist"; empty where it does not."""
    if not words.needs_to or not _is_bare(role, words):
        return ""
    first = re.escape(name.partition(" ")[0])
    owner = rf"[{CAPITAL}][\w.&-]*(?: [{CAPITAL}][\w.&-]*){{0,3}}['’]s?"
    found = re.search(rf"(?<!\w)(?<!of )(?<!of the )(?P<whose>{owner} {re.escape(role)}) {first}(?!\w)", text)
    return found["whose"] if found else ""


def _lacks_beginning(role: str, text: str) -> bool:
    """Whether a word of the role stands before it wherever the article has it: "Oban governor" of "Bank of Oban
    governor"."""
    starts = [match.start() for match in re.finditer(re.escape(role), text)] if role else []
    is_name = role[:1].isupper()
    return bool(starts) and all(
        text[start - 1 : start] in _JOINS or (is_name and bool(_OF_NAME.search(text, 0, start))) for start in starts
    )


def _without_article(role: str, words: Wording) -> str:
    """A role without the article that stands before it: "le directeur du port"."""
    first, _, rest = role.partition(" ")
    return rest if rest and first.casefold() in words.articles else role


def _is_of_two(role: str, words: Wording) -> bool:
    """Whether a German role has a noun before it that is none of its words: "Abendblatt EPI-Chefin"."""
    first, _, rest = role.partition(" ")
    is_compound = "-" in rest.partition(" ")[0] and rest[:1].isupper()
    return bool(words.capital_nouns) and first[:1].isupper() and is_compound


def _is_oblique(role: str, text: str, words: Wording) -> bool:
    """Whether a German role stands in another case than the nominative: "den Abgeordneten"."""
    if not words.capital_nouns or not role.partition(" ")[0].endswith("en"):
        return False
    ahead = rf"(?<!\w)(?:den|dem|des|vom|zum|beim|einem|eines)(?: [a-zäöüß-]+e[nrms])* {re.escape(role)}(?!\w)"
    return re.search(ahead, text) is not None


def _lacks_word(role: str, name: str, text: str, words: Wording) -> bool:
    """Whether an English word stands before the role right before the name, and is none that leads to it: "lead author
    Ada Brook"."""
    if not words.needs_to or " " in role:
        return False
    found = re.search(rf"(?<!\w)(?P<word>[a-z]+) {re.escape(role)} {re.escape(name.split()[0])}(?!\w)", text)
    leads = words.articles | words.links | words.ends | words.both | words.saying | words.copulas | words.that
    return found is not None and found["word"] not in leads


def _is_former(role: str, text: str, words: Wording) -> bool:
    """Whether a word that the role lacks says, wherever the article has it, that it is no more so: "ehemalige"."""
    before = [text[: match.start()].split()[-_NEAR:] for match in re.finditer(rf"(?<!\w){re.escape(role)}", text)]
    former = words.former | {f"{each}n" for each in words.former if words.capital_nouns}
    return bool(before) and all(any(word.casefold() in former for word in each) for each in before)


def _lacks_end(role: str, name: str, text: str) -> bool:
    """Whether more than a title stands between the role and the name behind it: "Northline executive VP Ada Brook"."""
    first = name.partition(" ")[0]
    found = (
        re.search(rf"{re.escape(role)} (?P<more>[^,.;:\n“”\"]{{1,20}}) {re.escape(first)}(?!\w)", text)
        if role and first
        else None
    )
    return found is not None


def _before_and(role: str, words: Wording) -> str:
    """A role without the last "and" and what follows it; empty where there is none."""
    told = role.split()
    joined = max((at for at, word in enumerate(told) if word.casefold() in words.both), default=0)
    return " ".join(told[:joined])


def _before_second(role: str, words: Wording) -> str:
    """A role without a second one behind "and", which an article begins; empty where there is none: "head of space and
    launch" is one role."""
    told = role.split()
    joined = max((at for at, word in enumerate(told[:-1]) if word.casefold() in words.both), default=0)
    return _before_and(role, words) if told[joined + 1 : joined + 2] and _begins_role(told[joined + 1], words) else ""


def _begins_role(word: str, words: Wording) -> bool:
    return word.casefold() in words.articles | words.former


def _without_cut(role: str, words: Wording) -> str:
    """A role without "and" and what follows it, where that has no noun at its end: "head of the port and a former"."""
    leads = words.links | words.articles | words.both | words.former
    while role and role.split()[-1].casefold() in leads:
        role = _before_and(role, words)
    return role


def _is_bare(role: str, words: Wording) -> bool:
    """Whether a role says nothing without what it is of: "director", "executive director"."""
    told = [match[0].casefold() for match in WORD.finditer(role)]
    return (bool(told) and " ".join(told) in words.of_something) or (
        len(told) > 1 and " ".join(told[1:]) in words.of_something and told[0] in words.former | words.of_rank
    )


def _is_cut(role: str, name: str, text: str, words: Wording) -> bool:
    """Whether the article goes on with the role where it stands behind the name: with a list, a preposition, an
    initial."""
    at = text.find(role) if role else -1
    last = name.split()[-1]
    while at >= 0:
        end = at + len(role)
        if last in text[max(at - len(last) - _BESIDE, 0) : at]:
            listed, following = _LISTED.match(text, end), _NEXT.match(text, end)
            apart = words.articles | words.pronouns | words.relatives | words.ends
            is_list = listed is not None and listed["and"].casefold() in words.both
            is_list = is_list and listed is not None and listed["first"].split()[0].casefold() not in apart
            leads_on = following is not None and following["word"].casefold() in words.links - words.articles
            named = _NAMED_ON.match(text, end)
            leads_on |= named is not None and named["link"] in words.links - words.articles - words.both
            return is_list or leads_on or _INITIAL.match(text, end) is not None
        at = text.find(role, end)
    return False
