"""Who says something in Korean: X 시장은 “…”고 말했다, “…”라고 X 시장은 말했다, X 교수에 따르면 “…”.

A particle ends the subject. A name stands before a role, with or without whom that is of, or before 씨; a surname alone
is the person of that name and role whom the text names in full, and a name alone is nobody's for sure unless the text
has it beside a role.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.people import Cast, Speaker
from digest.reading.subjects.naming import PRONOUN, ClauseSubject
from digest.text.deferred_pattern import deferred

_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육태"
    "인맹제모탁국어은편용"
)
"""First syllables of nearly all Korean names."""
_NAME = deferred(f"[{_SURNAMES}][가-힣]{{1,2}}|(?:남궁|황보|제갈|선우|독고|사공)[가-힣]{{1,2}}")
_PARTICLE = deferred("(?P<who>[가-힣A-Za-z0-9·]+?)(?P<mark>께서는|께서|은|는|이|가|도)$")
_TOO = "도"
_EMBEDDED = ("이", "가")
_TOPIC = ("은", "는", "께서는")
"""What marks whom a sentence is about, rather than the subject of a clause within it."""
_LEAVES = deferred(
    "^(?:대해(?:서(?:는|도)?|선|선도)?|대하여(?:는)?)$|[하묻되지나]자,?$|(?:지적|질문|물음|요구|비판|주장|발언)에(?:는|도)?$"
)
"""What ends a clause whose subject does not speak."""
_OF_THING = deferred("대(?:해|하여)")
_THING = deferred("(?<!것)(?<!점)(?<!데)(?<!사실)에$")
_CONNECTIVES = frozenset(
    (
        "하지만 그러나 그런데 또한 이어 한편 특히 그러면서 이에 당시 앞서 다만 결국 반면 아울러 그리고 이날 전날 최근"
        " 현재 또"
    ).split()
)
_BRACKETED = deferred(r"\s*[(（][^()（）]*[)）]")
_INNER = deferred(r"'[^'\n]{2,}'|‘[^’\n]{2,}’")
"""What somebody else said, quoted inside a clause: whoever it names says nothing there."""
_TITLE_MARK = deferred("[<>〈〉《》「」]")
_ENDS_PHRASE = deferred(
    "(?:은|는|이|가|을|를|에|에서|에게|로|으로|와|과|도|며|고|서|한|된|던|날|일|월|년|간|중|뒤|후|전|[,.:;·])$"
)
_QUOTING = deferred(r"\s*(?:이?라고|고|이?라며|며|면서|이?라면서|이?라 |하고)(?P<behind>.*)", re.DOTALL)
_BELOW = deferred(r"\s*[(（](?P<who>[가-힣A-Za-z· ]{4,40}),")
"""Who said something, in brackets behind it: “…” (노규덕 외교부 대변인, 회견에서)."""
_OF_A_NOUN = deferred(r"\s*(?:이?라는|는|이?란|등의|이?라던)\s")
_ORGANISATION = deferred(
    "[가-힣A-Za-z]+(?:부|처|청|원|당|회|사|국|실|대|위|시|도|군|구|협회|병원|대학|대학교|그룹|전자|은행|통신|신문|일보|방송|뉴스|노조|연맹|연합|재단|학회|공사|공단)|[친비반][가-힣]계"
)
_NAMELESS = deferred(
    "(?:관계자|당국자|소식통|주민|시민|직원|학생|누리꾼|네티즌|유족|목격자|피해자|상인|이용자|소비자|측근|책임자"
    "|담당자|인사|학부모|노동자|농민|어민|교사|[가-힣]{2,}들|[0-9,]+여?명)$"
)
_POINTING = frozenset("이 그 한 전".split())
_INDEFINITE = frozenset("한 어느 일부 익명의".split())
_JOINED = deferred("(?P<one>.+?)(?:와|과|·|,)$")
_SOURCE = deferred('(?P<who>[^,.!?“”"]{2,40}?)(?:의 (?:말|설명|주장|발표|분석|증언|전언)|측)?에 따르면')
"""Whom a sentence names as its source: 박지은 교수에 따르면."""
_WHOSE_WORDS = deferred(
    r"[\s.]*(?P<who>[^,.!?“”\"]{2,40}?)(?:의 (?:말|설명|주장|얘기|이야기|지적|전망|분석|반응|목소리|전언|회고"
    r"|하소연|당부|판단|평가|호소|생각|답|대답|증언|소감|다짐|각오)(?:이?다|이?었다|입니다)"
    r"|의 (?:부탁|요청|제안|질문|말|주장|요구|호소)(?:을|를|에)\s)"
)
"""Whose words a quotation is by a noun behind it: “…” 김민수 대표의 말이다."""
_POSTED = deferred(
    r"\s*(?:이?라)?는 (?:입장|설명|주장|생각|판단|반응|태도|분석|계획|방침)이(?:다|었다)|"
    r"\s*(?:이?라는|는|등의) (?:[가-힣]+ ){0,2}?(?:글|메시지|소감|입장|말|뜻|댓글|문자|편지|답변|의견)"
    r"(?:을|를|도) [^.]*?"
    r"(?:올렸|올린|남겼|남긴|전했|썼|밝혔|보냈|게시했|적었|내놨|내놓|건넸|했|달았)"
)
"""A noun that its subject writes or sends: “…”라는 글을 올렸다."""
_TELLING_NAMES = deferred("[은서도한일중후로전고며]$")
"""How names end that particles end like: 박지은, 김민서."""
_SENTENCE = deferred(r"[.!?。]\s+|\n|(?<=다)\.(?=[가-힣0-9])")
_VERBAL = deferred("[하되]$")
_LONGEST, _SHORT = 6, 2


def said_in_korean(before: str, after: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """The subject of the clause around a quotation, by what stands before it and after it in its sentence."""
    if whose := _WHOSE_WORDS.match(after.partition("는")[2] if after.startswith("는 ") else after):
        return _somebody(_BRACKETED.sub("", whose["who"]).replace(" 씨", "씨").split(), words, cast)
    is_posted = _POSTED.match(after) is not None
    if _OF_A_NOUN.match(after) and not is_posted:
        return None  # “…”는 발표: whose it is, the noun may say
    if below := _BELOW.match(after):
        return _somebody(below["who"].split(), words, cast)
    quoting = _QUOTING.match(after)
    says = words.says.search(after)
    # Behind it, and before its verb: “…”라고 김 시장은 말했다. Who follows that verb says something else.
    behind = _subjects(after[quoting.start("behind") : says.start()], words, cast) if quoting and says else []
    if behind:
        return behind[0]._replace(is_named=behind[0].is_named and len(behind) == 1)
    ahead = _subjects(before, words, cast)
    if not ahead and (source := _SOURCE.search(before)):
        return _somebody(_BRACKETED.sub("", source["who"]).replace(" 씨", "씨").split(), words, cast)
    if not ahead and not before.strip() and not quoting:
        behind = _subjects(after, words, cast)  # “…”. 김민수 감독은 웃었다.
        return behind[0]._replace(is_named=False) if behind else None
    if not ahead and quoting:
        return PRONOUN  # 이어 “…”고 말했다: whoever was meant before
    if not ahead or not (is_posted or says):
        return ahead[-1]._replace(is_named=False) if ahead else None
    return ahead[-1]._replace(is_named=ahead[-1].is_named and len(ahead) == 1)


def topic_in_korean(text: str, words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Whom the sentences of `text` are about: the last of their subjects that is somebody; never for sure."""
    found = [each for sentence in _SENTENCE.split(text) for each in _subjects(sentence, words, cast)[:1]]
    found = [each for each in found if each.is_named]
    return found[-1]._replace(is_named=False) if found else None


def _subjects(clause: str, words: SpeechLexicon, cast: Cast) -> list[ClauseSubject]:
    """The subjects of `clause` that are people, in order; where there are none, offices and organisations."""
    tokens = _BRACKETED.sub("", _TITLE_MARK.sub("", _INNER.sub(" ", clause))).replace(" 씨", "씨").split()
    found, offices = [], []
    topics: list[ClauseSubject] = []
    heads: list[ClauseSubject] = []
    for index, token in enumerate(tokens):
        if words.pronoun.fullmatch(token):
            found.append(PRONOUN)
        marked = _PARTICLE.match(token.strip("“”‘’\"'"))
        if marked is None or (marked["mark"] in _EMBEDDED and _leaves(tokens[index + 1 :])):
            continue  # 의원이 지지한 데 대해 “…”고 말했다: said by somebody else
        start = index
        while start and index - start < _LONGEST and not _ends_phrase(tokens[start - 1], marked["who"], words):
            start -= 1
        somebody = _somebody([*tokens[start:index], marked["who"]], words, cast)
        is_main = marked["mark"] in _TOPIC or index == len(tokens) - 1
        if somebody and (somebody.is_named or marked["mark"] != _TOO):
            other = _joined(tokens[:start], words, cast)
            both = (*other.speakers, *somebody.speakers) if other else somebody.speakers
            found.append(somebody._replace(speakers=both))
            topics += found[-1:] if is_main else []
        elif marked["mark"] != _TOO and (office := _office([*tokens[start:index], marked["who"]], words)):
            offices.append(office)
            heads += offices[-1:] if is_main else []
    if len(topics) > 1:  # 이 대표는 한국이 양보하는 방안이라고 지적하며 “…”
        topics = [each for each in topics if not each.speakers or not _VERBAL.search(each.speakers[0].name)] or topics
    return topics or heads or found or offices


def _leaves(tokens: list[str]) -> bool:
    """Whether a clause ends in `tokens`, whose subject does not speak: 지지한 데 대해; but 외교에 대해 ends none."""
    return any(
        _LEAVES.search(token) and not (_OF_THING.match(token) and index and _THING.search(tokens[index - 1]))
        for index, token in enumerate(tokens)
    )


def _joined(tokens: list[str], words: SpeechLexicon, cast: Cast) -> ClauseSubject | None:
    """Who ends `tokens`, and is joined to whoever follows: 김민수 시장과, 김민수와."""
    joined = _JOINED.fullmatch(tokens[-1]) if tokens else None
    if joined is None:
        return None
    start = len(tokens) - 1
    while start and len(tokens) - start < _LONGEST and not _ends_phrase(tokens[start - 1], joined["one"], words):
        start -= 1
    return _somebody([*tokens[start:-1], joined["one"]], words, cast)


def _ends_phrase(token: str, last: str, words: SpeechLexicon) -> bool:
    """Whether `token` ends the phrase before the one that `last` ends; a name before a role ends none: 박지은 의원."""
    if token in _CONNECTIVES:
        return True
    if token in _INDEFINITE and (_is_role(last, words) or _NAMELESS.search(last)):
        return False  # 한 교사
    if len(token) == 1 and token in _SURNAMES and _is_role(last, words):
        return False  # 이 후보
    if not _ENDS_PHRASE.search(token):
        return False
    if words.qualifier.fullmatch(token) and _is_role(last, words):
        return False  # 최도훈 전 총리
    is_name = len(token) > _SHORT and _NAME.fullmatch(token) and _TELLING_NAMES.search(token)
    stem = token[:-1]
    is_body = _ORGANISATION.fullmatch(stem) or words.body.fullmatch(stem) or _NAMELESS.search(stem)
    return not (is_name and not is_body and _is_role(last, words))


def _office(phrase: list[str], words: SpeechLexicon) -> ClauseSubject | None:
    """The office without a name, or the organisation, that ends a phrase: 장관, 국방부 대변인, 경찰."""
    *ahead, last = phrase
    if last == "측" and ahead:
        return ClauseSubject((Speaker(f"{ahead[-1]} 측"),))
    if ahead and words.profession.fullmatch(last):
        return ClauseSubject((Speaker(" ".join(phrase[-2:])),))  # 김민수 씨의 어머니
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
        if len(phrase) > 1 and phrase[-2] not in _POINTING and (titled := _named_in_full(phrase[-2], last, cast.text)):
            return ClauseSubject((cast.speaker(titled, last),), is_named=True)  # 김 총비서, of 김정은 노동당 총비서
        what = phrase[-2] if len(phrase) > 1 else ""
        is_told = any(each.fullmatch(what) for each in (words.role, words.profession))
        return _alone(last, words, cast, is_told=is_told) if is_told or not what else None
    ahead = phrase[:-1]
    if ahead and ahead[0] in _INDEFINITE:
        return ClauseSubject((Speaker(" ".join(phrase)),))  # 한 최고위원
    if ahead and (several := ahead[-1].split("·"))[1:] and all(map(_NAME.fullmatch, several)):
        return ClauseSubject(tuple(cast.speaker(each, last) for each in several), is_named=True)
    for index, word in reversed(list(enumerate(ahead))):
        is_again = f" {word[0]} {last}" in cast.text  # 나경원 원내대표, further on 나 원내대표
        if len(word) == _SHORT and cast.text.count(f"{word} {last}") < _SHORT and f"{word} 씨" not in cast.text:
            continue  # 성향 유튜버: few names are that short, and nouns are
        between = ahead[index + 1 :]
        is_of_party = bool(between) and _ORGANISATION.fullmatch(between[0]) and not words.body.fullmatch(word)
        is_name = is_again or is_of_party or not _is_body(word)  # 강병원 민주당 의원 is no hospital
        if is_name and _NAME.fullmatch(word) and not words.role.fullmatch(word):
            is_of = all(_ORGANISATION.fullmatch(each) or words.qualifier.fullmatch(each) for each in between)
            name = word if is_of else " ".join((word, *between))  # 도널드 트럼프 대통령
            return ClauseSubject((cast.speaker(name, last),), is_named=is_of)
    if len(ahead) > 1 and words.qualifier.fullmatch(ahead[-1]) and ahead[-2] in _SURNAMES:
        ahead = ahead[:-1]  # 김 전 총리
    if ahead and (named := _named_in_full(ahead[-1], last, cast.text)):
        return ClauseSubject((cast.speaker(named, last),), is_named=True)
    if ahead and len(ahead[-1]) == 1 and ahead[-1] in _SURNAMES:
        return ClauseSubject((Speaker(f"{ahead[-1]} {last}"),)) if ahead[-1] not in _POINTING else None
    lists = (words.role, words.qualifier)
    foreign = [
        word for word in ahead if not (_ORGANISATION.fullmatch(word) or any(each.fullmatch(word) for each in lists))
    ]
    if len(foreign) > 1:
        return ClauseSubject((cast.speaker(" ".join(foreign[-2:]), last),), is_named=False)
    if foreign and foreign[0] == ahead[-1] and len(foreign[0]) > 1:
        name = foreign[0]
        whole = set(re.findall(rf"(?<![가-힣])([가-힣]+ {name}) (?:[가-힣]+ ){{0,2}}{last}", cast.text))
        return ClauseSubject((cast.speaker(whole.pop() if len(whole) == 1 else name, last),))  # 바이든 대통령
    return None


def _named_in_full(surname: str, title: str, text: str) -> str:
    """Who alone has that surname and title in `text`; empty where nobody does, or several."""
    if len(surname) > 1 or not surname.isalpha():
        return ""
    named = rf"(?<![가-힣]){surname}[가-힣]{{1,2}}(?= (?:[가-힣]+ ){{0,3}}[가-힣0-9]*{re.escape(title)})"
    whole = set(re.findall(named, text))
    whole = {name for name in whole if len(name) > _SHORT} or whole
    return whole.pop() if len(whole) == 1 else ""


def _alone(name: str, words: SpeechLexicon, cast: Cast, *, is_told: bool) -> ClauseSubject | None:
    """Who is called by a name alone, for sure where what they are stands before it, 배우 박지은은, or elsewhere behind
    it."""
    if len(name) <= _SHORT or not _NAME.fullmatch(name) or _is_body(name):
        return None
    beside = re.search(
        rf"(?<![가-힣]){name}(?:\([^()]*\))? ?(?P<role>[가-힣]+?)(?:은|는|이|가|의|을|를|과|와|도|에게)?(?![가-힣])",
        cast.text,
    )
    is_known = is_told or (beside is not None and _is_role(beside["role"], words))
    return ClauseSubject((cast.speaker(name),), is_named=is_known)


def is_nameless(name: str, words: SpeechLexicon) -> bool:
    """Whether `name` is what somebody is called by an office or an organisation: 후보, 국방부 대변인, 정부."""
    last = name.split()[-1]
    lists = (words.body, words.profession)
    return _is_role(last, words) or _is_body(last) or any(each.fullmatch(last) for each in lists)


def _is_role(word: str, words: SpeechLexicon) -> bool:
    """Whether `word` is a role, alone or with what it is of: 총리, 국무총리."""
    return any(role.end() == len(word) and (len(role[0]) > 1 or role[0] == word) for role in words.role.finditer(word))


def _is_body(word: str) -> bool:
    """Whether what looks like a name is an organisation's rather: 국방부, 서울시."""
    return len(word) > 2 and _ORGANISATION.fullmatch(word) is not None
