"""What turns a sense round: negations, verbs that deny, conditions; and how far they reach in a sentence."""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.text.deferred_pattern import deferred

_WORD = re.compile(r"\S+\s*")
_PARTED = re.compile("[;；]")
_NUMBER = re.compile(r"\. ?\d")
_FIRST = re.compile(r"\W*(?P<word>[A-ZÄÖÜ]\w+)")
_LAST = re.compile(r"[^\W_]+\s*$")
_AS = re.compile(r"(?<!\w)(?:as|als|comme|como|come) *$")
_OPENED = re.compile(r"([,;—–]) ?[«“„\"](?=\w)")
# What is not done is the subject, of which a fragment says something: "Not paying “makes me smart”".
_NEGATED_SUBJECT = re.compile(
    r"(?:Not \w+ing|No \w+(?:ar|er|ir)(?:l[aeo]s?|se)?|Ne pas \w+(?:er|ir|re)|Nicht zu \w+n)(?!\w)[^,;:]*$"
)
# What leads to a name for something, which means the same whoever does not use it: "for not using the term “a fad”".
_TERM = re.compile(
    r"(?<!\w)(?:the (?:term|phrase|words?|expression|slogan|label)|le (?:terme|mot)|l['’]expression|les mots|el término"
    r"|la (?:palabra|expresión)|las palabras|de[nmr] (?:Begriff|Ausdruck)|das Wort|die Worte|o termo"
    r"|a (?:expressão|palavra)|il termine|la parola|de term|het woord)$",
    re.IGNORECASE,
)
# What somebody cannot or will not say is something else than what follows a colon: „konnte er nicht sagen: „…““.
_CANNOT_SAY = deferred(
    r"(?<!\w)(?:(?:k[oö]nn|woll|möch|moch|durf|kann|will)\w* (?:[^.,;:]* )?nicht|(?:c|w)ould(?: not|n['’]t)"
    r"|(?:can|will) ?not|(?:can|won)['’]t|(?:kon|kan|wilde|wil)(?:den|nen)? (?:[^.,;:]* )?niet) \w+$"
)
# What a comma stands before in some languages, and goes on with the clause: "отрицает, что".
_THAT = re.compile(r", (?=(?:что|чтобы|że|iż|dass|daß)$)")
_CAPITALS = re.compile(r" [A-Z]\w+ [A-Z]")
_ASIDE = re.compile(r",\s(?P<said>[^,;:—–“”„«»\"]{2,60}),(?=\s|$)")
_OF_ANOTHER = re.compile(r"(?:(?<=\s)|^)['‘][^'‘’\n]{4,}['’](?=[\s,.]|이?라|고)")
"""What somebody else said, in single marks before what is quoted: its negations are of those words."""
_BESIDE = 2
_CLOSE_BY = 5
_LETTER = re.compile(r"\w")
_FEW = 4
_ANSWER = re.compile(r"^[\s\"'“”«»‘’¡!—–-]*(?:No|Non)\s*[,.!]", re.IGNORECASE)
_KANA = re.compile("[\u3041-\u309f]")
_OF_SUBJECT = deferred("[\u3400-\u9fff々\u30a0-\u30ff）](?:は|が|も)")
# What takes up a whole sentence or clause, to say something of it.
_TAKING_UP = re.compile(
    r"[\s,.!…;—–-]*(?:それ|これ|那|這|这|(?:which|that|this|it|was|das|dies|ce qui|c['’]est|cela|ça|lo que|lo cual|eso"
    r"|esto)(?!\w))",
    re.IGNORECASE,
)


def turning(words: str, lexicon: SpeechLexicon, start: int = 0) -> str:
    """The first negation or denial in `words` from `start` on; empty where there is none.

    Some are nouns behind an article: "une personne".
    """
    if not words:
        return ""
    affirming = [each.span() for each in lexicon.affirming.finditer(words)]
    turns = (*lexicon.negation.finditer(words, start), *lexicon.reversal.finditer(words, start))
    for found in turns:
        affirms = any(first <= found.start() and found.end() <= last for first, last in affirming)
        if not affirms and not _is_noun(words, found, lexicon):
            return found[0]
    return ""


def _is_noun(words: str, found: re.Match[str], lexicon: SpeechLexicon) -> bool:
    if _NUMBER.match(words, found.end()):  # the No. 1
        return True
    if found[0] == "No" and _CAPITALS.match(words, found.end()):  # the No Idle Boats Act
        return True
    if not lexicon.noun_too.fullmatch(found[0]):
        return False
    before = _LAST.search(words, 0, found.start())
    return before is not None and lexicon.article.fullmatch(before[0].strip())


def replaced(words: str, lexicon: SpeechLexicon) -> str:
    """What leads, in the last part of `words` that no comma ends, to what is not done: "instead of"; empty where
    nothing does."""
    found = lexicon.instead.search(words.rpartition(",")[2].rpartition("、")[2].rpartition("،")[2])
    return found[0] if found else ""


def condition(words: str, lexicon: SpeechLexicon) -> str:
    """The first condition in `words`: "unless", "only if"; empty where there is none."""
    if not words:
        return ""
    affirming = [each.span() for each in lexicon.affirming.finditer(words)]
    for found in lexicon.condition.finditer(words):
        if not any(first <= found.start() and found.end() <= last for first, last in affirming):
            return found[0]
    return ""


def turned_before(words: str, lexicon: SpeechLexicon) -> str:
    """What in `words`, which a quotation's sentence has before its start, bears on the quotation; empty if nothing.

    A negation bears on its own clause, a condition on the sentence as far as a semicolon.
    """
    if not _LETTER.search(words):  # most quotations begin with their sentence
        return ""
    words = _ANSWER.sub("", words)
    clause = lexicon.boundary.split(words)[-1]
    turn = turning(clause, lexicon) or replaced(clause, lexicon) or condition(_PARTED.split(words)[-1], lexicon)
    if not (turn or clause.strip()):  # a phrase may end with a word that parts clauses elsewhere: anything *but*
        found = turning(words, lexicon)
        turn = found if words.rstrip().endswith(found) else ""
    return turn or _inverted(words, lexicon)


def _inverted(words: str, lexicon: SpeechLexicon) -> str:
    """The verb by which the sentence of `words` begins with a condition; empty where it does not."""
    first = _FIRST.match(words)
    is_condition = first is not None and "," in words and lexicon.inverted.fullmatch(first["word"])
    return first["word"] if first and is_condition else ""


def turned_after(words: str, lexicon: SpeechLexicon) -> str:
    """What in `words`, which a quotation's sentence has behind its end, bears on the quotation; empty if nothing."""
    if not _LETTER.search(words):
        return ""
    words = _OPENED.sub(r"\1 ", words)  # "«A», dijo ella, «y B»"
    clause = lexicon.boundary.split(words)[0]
    found = turning(clause, lexicon) or condition(_PARTED.split(words)[0], lexicon)
    return found or called_false(words[len(clause) :], lexicon)


def called_false(words: str, lexicon: SpeechLexicon) -> str:
    """What calls false, at the beginning of `words`, whatever stands before them: ", which is a lie"."""
    taken_up = _TAKING_UP.match(words)
    if taken_up is None:
        return ""
    near = "".join(_WORD.findall(words[taken_up.end() :])[: _FEW + 1])
    found = lexicon.falsehood.search(lexicon.boundary.split(near)[0])
    return found[0] if found and not lexicon.negation.search(near, 0, found.start()) else ""  # "That is no lie"


def without_asides(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without who says them, where that parts a negation from what it turns: "did not*, Ada Brook said,* sell".

    Behind a clause that is whole, what follows is another one: "It was not the end, Ada Brook said, “and will not be”".
    """
    for aside in reversed([*_ASIDE.finditer(words)]):
        if not (lexicon.says.search(aside["said"]) or lexicon.according.match(aside["said"])):
            continue
        goes_on = bool(words[aside.end() :].strip())
        near = "".join(_WORD.findall(words[: aside.start()])[-(_BESIDE if goes_on else 1) :])
        if turning(near, lexicon):
            words = f"{words[: aside.start()]} {words[aside.end() :].lstrip()}"
    return words


def unsaid(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether `words`, which lead up to a quotation, end with that it was not: "She did not say: ", "She denied, "."""
    last = "".join(_WORD.findall(words.rstrip(" :,"))[-_FEW:])
    is_clause = words.rstrip().endswith(",")  # behind a colon, words are those of the denial: "She refused: "
    if is_clause and any(each.end() == len(last) for each in lexicon.reversal.finditer(last)):
        return True
    if not is_clause and _CANNOT_SAY.search(words.rstrip(" :")):
        return False
    says = next(reversed(list(lexicon.says.finditer(last))), None)
    negation = next(reversed(list(lexicon.negation.finditer(last))), None)
    return says is not None and negation is not None and max(says.end(), negation.end()) == len(last)


def turned_by_narrator(words: str, lexicon: SpeechLexicon) -> str:
    """What in `words`, which lead up to a quoted fragment, bears on it: "was not", "denied that it was"."""
    if not _LETTER.search(words):
        return ""
    words = without_asides(_OF_ANOTHER.sub(" ", words), lexicon)
    clause = _THAT.sub(" ", lexicon.boundary.split(words.rstrip(" ,:"))[-1])
    if _TERM.search(clause):
        return ""
    if _NEGATED_SUBJECT.match(clause.lstrip()):
        return ""
    near = "".join(_WORD.findall(clause)[-_CLOSE_BY:])
    if found := turning(clause, lexicon, len(clause) - len(near.rpartition(",")[2])):
        if lexicon.rejecting.fullmatch(found) and _AS.search(near):
            return ""  # "dismissed the plan as “a fad”": the fragment is the speaker's own word for it
        # In Japanese, what stands before the subject is of the subject: 来なかった社長は.
        return "" if _KANA.match(found) and _OF_SUBJECT.search(clause, clause.rfind(found) + len(found)) else found
    # "She did not say that the ferries were": the denial is of the saying, however far back.
    denied = (match for match in lexicon.negation.finditer(clause) if lexicon.says.match(clause, match.end() + 1))
    first = next(denied, None)
    return first[0] if first else ""
