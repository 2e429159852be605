"""Which words of a clause are its verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.proposing.clauses import Token
from digest.ingest.proposing.wording import WORD, Wording

_PARTICIPLE = re.compile(r"(?:ge\w{3,}(?:t|en)|(?:be|ver|er|ent|zer|ge)\w{3,}t|\w{2,}ge\w{3,}(?:t|en)|\w{3,}iert)")
_ENGLISH_PAST = re.compile(r"[a-z]{2,}ed")
_FINITE = re.compile(r"is|are|was|were|has|have|had|will|would|can|could|may|might|must|should")
_LEADS_ON = re.compile(r"gets|keeps|makes|comes|goes|says|thinks|believes|shows|suggests|wants|needs|means")
"""English verbs in the third person behind which another verb may stand right away: "gets paid", "says fell"."""
_DENIED = re.compile(r"^[ns]['’]")
"""What is written onto a French verb: "n'atteindra", "s'élève"."""
_LONG = 5
_BLANK = 2  # letters between words that stand side by side, a quotation mark among them


def is_verb(token: Token, words: Wording) -> bool:
    """Whether the word may be the verb that an amount stands with."""
    small = _DENIED.sub("", token.small) if words.future else token.small
    if small in words.verbs or (len(small) > _LONG and small.endswith((*words.future, *words.past))):
        return token.text[0].islower() or token.start == 0
    if words.capital_nouns and token.text[0].islower() and small not in words.ends | words.links:
        return bool(_PARTICIPLE.fullmatch(small))
    return "the" in words.articles and bool(_ENGLISH_PAST.fullmatch(token.text)) and small not in words.copulas


def is_participle(following: Sequence[Token], sentence: str, words: Wording) -> bool:
    """Whether the first word ends its clause as a verb does in German: "240 Kinder erwartet, und"."""
    first = following[0]
    if not _PARTICIPLE.fullmatch(first.small) or first.small in words.copulas:
        return False
    rest = sentence[first.end :].lstrip(" ")
    after = WORD.match(rest)
    return after is None or not after[0][0].isalpha() or after[0].casefold() in words.copulas | words.both


def infinitive_of(kept: Sequence[Token], at: int, words: Wording) -> int | None:
    """Where the infinitive stands that the verb at `at` leads to: "invest" of "plans to invest", "va investir"."""
    small = kept[at].small
    follows = at + 1
    if small not in words.intends | words.auxiliaries or follows >= len(kept):
        return None
    has_to = kept[follows].small in words.to
    follows += has_to
    if follows >= len(kept) or (words.needs_to and not has_to):
        return None
    word = kept[follows].small.removeprefix("d'").removeprefix("d’")
    is_infinitive = word.endswith(tuple(words.infinitives)) and word not in words.articles | words.links | words.copulas
    return follows if is_infinitive and kept[follows].text[0].islower() else None


def verb_at(kept: Sequence[Token], words: Wording) -> int | None:
    """Where the verb of a clause stands; one before a helping verb is a participle: "parts bought are"."""
    verbs = _verbs(kept, words)
    leading = next((index for index in verbs if infinitive_of(kept, index, words) is not None), None)
    if leading is not None and all(kept[each].small in words.copulas for each in verbs if each < leading):
        return verbs[0]
    auxiliaries = words.copulas - words.levels - words.ends
    helping = next((index for index in verbs if kept[index].small in auxiliaries), None)
    # One in the third person is no participle: "the rise means a bill will be".
    may_describe = bool(verbs and verbs[0]) and not (words.needs_to and kept[verbs[0]].small.endswith("s"))
    if may_describe and helping is not None and helping > verbs[0] and kept[0].small not in words.pronouns:
        return helping
    return verbs[0] if verbs else None


def last_verb(kept: Sequence[Token], words: Wording) -> int | None:
    found = [index for index in _verbs(kept, words) if kept[index].small not in words.copulas]
    return found[-1] if found else None


def _verbs(kept: Sequence[Token], words: Wording) -> list[int]:
    """Where verbs stand; behind an article, a preposition, or whose something is, is none: "the cost".

    Behind a time, which clauses are without, one may stand: "in 2025 was".
    """
    apart = words.articles | (words.links - words.levels)

    def is_noun(index: int) -> bool:
        before = kept[index - 1] if index else None
        if before is None or kept[index].start - before.end > _BLANK:
            return False
        return before.small in apart or before.text.endswith(("'s", "’s"))

    def is_particle(index: int) -> bool:  # "has clawed back"
        return index > 0 and kept[index].small == "back" and is_verb(kept[index - 1], words)

    def is_helped(index: int) -> bool:  # "a construit"
        ends = kept[index].text.endswith(tuple(words.participles)) and kept[index].text.islower()
        return index > 0 and bool(words.participles) and ends and kept[index - 1].small in words.copulas

    def is_plural(index: int) -> bool:
        return bool(words.needs_to) and _is_plural(kept, index, words)

    led = [infinitive_of(kept, index, words) if not is_noun(index) else None for index in range(len(kept))]
    return [
        index
        for index, each in enumerate(kept)
        if index in led
        or led[index] is not None
        or is_helped(index)
        or ((_is_copula(each, words) or is_verb(each, words)) and not is_noun(index) and not is_particle(index))
        if not is_plural(index)
    ]


def _is_plural(kept: Sequence[Token], index: int, words: Wording) -> bool:
    """Whether an English word that may be a verb is a noun in the plural: a verb of its own follows, "costs rose"."""
    each, following, next_ = (*kept[index : index + 3], None, None, None)[:3]
    if each is None or following is None or not each.small.endswith("s") or each.small in words.copulas:
        return False
    if each.small in words.perceives or _LEADS_ON.fullmatch(each.small):
        return False
    if _FINITE.fullmatch(following.small):
        return True
    if following.small.endswith("s") or following.small == "back" or not is_verb(following, words):
        return False
    goes_on = next_ is None or next_.small in words.levels | words.steps | words.origins or not next_.text[0].isalpha()
    return goes_on or not _ENGLISH_PAST.fullmatch(following.text)  # "includes increased fares"


def all_verbs(kept: Sequence[Token], words: Wording) -> bool:
    """Whether the words are verbs, and what joins them: "intends to help build"."""
    known = words.copulas | words.intends | words.to
    return all(each.small in known or is_verb(each, words) for each in kept)


def _is_copula(token: Token, words: Wording) -> bool:
    """Whether the word is a helping verb; one with a capital letter, where nouns have these, is a noun: "Waren"."""
    return token.small in words.copulas and not (words.capital_nouns and token.start and token.text[0].isupper())
