"""Who says something in Korean: X 시장은 “…”고 말했다, “…”라고 X 시장은 말했다.

A particle ends the subject. A name stands before a role, with or without whom that is of, or before 씨; a surname alone
is the person of that name and role whom the text names in full.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.naming import ClauseSubject
from digest.text.deferred_pattern import deferred

_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육"
    "인맹제모탁국어은편용"
)
"""First syllables of nearly all Korean names."""
_NAME = deferred(f"[{_SURNAMES}][가-힣]{{1,2}}|(?:남궁|황보|제갈|선우|독고|사공)[가-힣]{{1,2}}")
_PARTICLE = deferred("(?P<who>[가-힣A-Za-z·]+?)(?P<mark>께서는|께서|은|는|이|가)$")
_BRACKETED = re.compile(r"\s*[(（][^()（）]*[)）]")
_ENDS_PHRASE = deferred(
    "(?:은|는|이|가|을|를|에|에서|에게|로|으로|와|과|도|며|고|서|한|된|던|날|일|월|년|간|중|뒤|후|전|[,.:;·])$"
)
_QUOTING = re.compile(r"\s*(?:이?라고|고|이?라며|며|면서|이?라면서|이?라 |하고)(?P<behind>.*)", re.DOTALL)
_BELOW = re.compile(r"\s*[(（](?P<who>[가-힣A-Za-z· ]{4,40}),")
"""Who said something, in brackets behind it: “…” (노규덕 외교부 대변인, 회견에서)."""
_OF_A_NOUN = re.compile(r"\s*(?:이?라는|는|이?란|등의|이?라던)\s")
_ORGANISATION = deferred(
    "[가-힣A-Za-z]+(?:부|처|청|원|당|회|사|국|실|대|위|시|도|군|구|협회|병원|대학|대학교|그룹|전자|은행)"
)
_NAMELESS = deferred("(?:관계자|당국자|소식통|주민|시민|직원|학생)들?$")
_SENTENCE = re.compile(r"[.!?。]\s+|\n")
_LONGEST = 5


def said_in_korean(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    if _OF_A_NOUN.match(after):
        return None  # “…”는 발표: whose it is, the noun may say
    if below := _BELOW.match(after):
        return _somebody(below["who"].split(), words, cast)
    quoting = _QUOTING.match(after)
    behind = _subjects(quoting["behind"], words, cast) if quoting else []
    if behind and words.says.search(after):
        return behind[0]._replace(is_named=behind[0].is_named and len(behind) == 1)
    ahead = _subjects(before, words, cast)
    if not ahead or not words.says.search(after):
        return ahead[-1]._replace(is_named=False) if ahead else None
    return ahead[-1]._replace(is_named=ahead[-1].is_named and len(ahead) == 1)


def topic_in_korean(text: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Whom the sentences of `text` are about: the last of their subjects that is somebody; never for sure."""
    found = [each for sentence in _SENTENCE.split(text) for each in _subjects(sentence, words, cast)[:1]]
    found = [each for each in found if each.is_named] or found
    return found[-1]._replace(is_named=False) if found else None


def _subjects(clause: str, words: SpeechLexicon, cast: Cast) -> list[ClauseSubject]:
    """The subjects of `clause` that are people, in order; where there are none, offices and organisations."""
    tokens = _BRACKETED.sub("", clause).replace(" 씨", "씨").split()
    found, offices = [], []
    for index, token in enumerate(tokens):
        marked = _PARTICLE.match(token.strip("“”‘’\"'"))
        if marked is None:
            continue
        start = index
        while start and index - start < _LONGEST and not _ENDS_PHRASE.search(tokens[start - 1]):
            start -= 1
        if somebody := _somebody([*tokens[start:index], marked["who"]], words, cast):
            found.append(somebody)
        elif office := _office([*tokens[start:index], marked["who"]], words):
            offices.append(office)
    return found or offices


def _office(phrase: list[str], words: SpeechLexicon) -> ClauseSubject | None:
    """The office without a name, or the organisation, that ends a phrase: 장관, 국방부 대변인, 경찰."""
    *ahead, last = phrase
    if not (_is_role(last, words) or words.body.fullmatch(last) or _is_body(last)):
        return None
    of = ahead[-1:] if ahead and _ORGANISATION.fullmatch(ahead[-1]) else []
    return ClauseSubject((Speaker(" ".join((*of, last))),))


def _somebody(phrase: list[str], words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Whom a phrase names: 김민수 시장, 장윤정 통일부 부대변인, 이영희씨, 도널드 트럼프 대통령, 정 위원장."""
    last = phrase[-1]
    if last.endswith("씨") and _NAME.fullmatch(last[:-1]):
        return ClauseSubject((cast.speaker(last[:-1]),), is_named=True)
    if _NAMELESS.search(last):
        return ClauseSubject((Speaker(" ".join(phrase[-2:])),))
    if not _is_role(last, words):
        return None
    ahead = phrase[:-1]
    for index, word in reversed(list(enumerate(ahead))):
        if _NAME.fullmatch(word) and not words.role.fullmatch(word) and not _is_body(word):
            between = ahead[index + 1 :]
            is_of = all(map(_ORGANISATION.fullmatch, between))
            name = word if is_of else " ".join((word, *between))  # 도널드 트럼프 대통령
            return ClauseSubject((cast.speaker(name, last),), is_named=is_of)
    if ahead and len(ahead[-1]) == 1 and ahead[-1] in _SURNAMES:
        whole = set(re.findall(rf"(?<![가-힣]){ahead[-1]}[가-힣]{{1,2}}(?= (?:[가-힣]+ ){{0,2}}{last})", cast.text))
        return ClauseSubject((cast.speaker(whole.pop(), last),), is_named=True) if len(whole) == 1 else None
    foreign = [word for word in ahead if not _ORGANISATION.fullmatch(word) and not words.role.fullmatch(word)]
    if len(foreign) > 1:
        return ClauseSubject((cast.speaker(" ".join(foreign[-2:]), last),), is_named=False)
    return None


def _is_role(word: str, words: SpeechLexicon) -> bool:
    """Whether `word` is a role, alone or with what it is of: 총리, 국무총리."""
    return any(role.end() == len(word) and (len(role[0]) > 1 or role[0] == word) for role in words.role.finditer(word))


def _is_body(word: str) -> bool:
    """Whether what looks like a name is an organisation's rather: 국방부, 서울시."""
    return len(word) > 2 and _ORGANISATION.fullmatch(word) is not None
