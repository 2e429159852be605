"""The people whom an article names, and what they are: "Ada Brook, head of the port", "chairman Finn Dahl"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from msgspec import Struct

from digest.reading.lexicon import CAPITAL, SpeechLexicon
from digest.reading.names.bare_names import without_nouns, without_office_for, without_role
from digest.reading.names.calendar_names import calendar_word, given_before
from digest.reading.names.holders import holders, office_before, office_in
from digest.reading.names.name_parts import add_parts
from digest.reading.names.name_patterns import beside_verbs, names_in, without_honours
from digest.reading.names.nouns import nouns_in
from digest.reading.names.roles import role_after, role_before, role_in_body, role_parted, titled
from digest.reading.words import capital, last_word
from digest.text.deferred_pattern import deferred

_STATE = frozenset({"Stato", "Estado", "État"})
"""Of a secretary of state, in Romance: "segretario di Stato"."""
_DEPARTMENTS = deferred(
    rf"(?P<role>[\w-]+) (?:de|del|di|du|des|da|do|della|dell['’]) ?(?:la |las |los |l['’])?[{CAPITAL}][\w ’'-]*"
    rf"(?:, [{CAPITAL}][\w ’'-]*)* (?:y|e|et) (?:de (?:la |l['’])?|della |da )?$"
)
_ORGANISATIONS = frozenset(
    (
        "Inc Corp Corporation Ltd Company Group Holdings Technologies Department Ministry University Bank Council"
        " Party Mining Minerals Energy Petroleum Airlines Airways Motors Railway Railways Shipping Logistics"
        " Insurance Capital Partners Ventures Consulting Media Studios Foundation Trust Society Federation League"
        " Network Systems Industries Resources Association Agency Commission Committee Court Institute Union"
        " Authority Government House Times Post Journal News Economics Research GmbH AG Ministerium Universität"
        " Partei Université Ministère Banque Office Gazette Tribune Herald Telegraph Chronicle"
    ).split()
)
"""What names of organisations hold."""
_WORD = re.compile(r"\w+")
# What an article stands before is a noun: German writes these with capital letters.
# Two who have one surname: "the elder Roy", "Roy fils".
_APART = deferred(rf"(?:elder|younger|ältere|jüngere) (?P<surname>[{CAPITAL}][\w-]+)")
_APART_BEHIND = deferred(rf"(?P<surname>[{CAPITAL}][\w-]+) (?:père|fils|padre|hijo|senior)(?!\w)")
_NEXT = re.compile(r"\s*[\w’'-]+")
_PLACING = frozenset(
    "On in at into near across throughout en à dans aux bei nach auf em na nas nel nella nei uit te w we".split()
)
ADJECTIVE = re.compile(r"(?:isch|tsch|lich|ig|haft|sam|los|bar|nd)e[nrms]?$")
_ENDINGS = ("e", "en", "er", "es", "em")
_GERUND = re.compile(r"(?!Irving|Sterling|Fleming|Golding|Manning|Ming|Ring|King|Ding|Ying|Qing)[A-Z][a-z]{2,}ing")
_RUSSIAN_GERUND = re.compile(r"[А-ЯЁ][а-яё]+(?:[аяую]я|[аеи]в|ясь|вшись) [A-Z]")
"""A gerund before a name in Latin letters: "Называя Vestas"."""
_OPENING = frozenset('.!?:“”"‘«»(–—\n')
_ABOUT = re.compile(r"(?:[Qq]uant|[Gg]râce|[Ff]ace) à $")  # "Quant à Ada Brook, elle"
_GLANCE = 4
_AGED = re.compile(r"(?:\d{1,3}-)?(?:jährige[nrm]?|year-old|jarige)")
_MONTHS = frozenset({"May", "April", "June", "August"})
_LONGEST_NAME, _INITIAL = 4, 2
_NEAR, _MOST_PLACES = 120, 6


class Speaker(NamedTuple):
    """Who speaks, and what they are; `role` may be empty."""

    name: str
    role: str = ""


class Cast(Struct, frozen=True, dict=True):
    """The people whom `text` names in full: any of their names to the whole, and each one's role.

    The text is read when a name is asked for that does not say by itself who is meant.
    """

    text: str
    lexicon: SpeechLexicon
    known: Mapping[str, str]
    """Names as a digest's settings have them, by every name that these allow, in small letters."""
    has_roles: bool = True
    """Whether roles are looked for, and in scripts without spaces the full names of those with a surname alone."""

    @cached_property
    def _named(self) -> _Named:
        return _named(self.text, self.lexicon)

    @property
    def whole(self) -> Mapping[str, str]:
        """Each name in full by itself and by its parts; a part that several have by itself."""
        return self._named.whole

    @property
    def things(self) -> frozenset[str]:
        """Those of the names that are rather of places and organisations."""
        return self._named.things

    @property
    def nouns(self) -> frozenset[str]:
        """Words with capital letters that are no names, in a language that writes nouns so."""
        return self._named.nouns if self.lexicon.capital_nouns else frozenset()

    @cached_property
    def offices(self) -> Mapping[str, str]:
        """Those of the persons who alone have an office, by what it is called in small letters: "governor"."""
        return holders(self._named.offices, self.lexicon)

    @cached_property
    def speaking(self) -> frozenset[str]:
        """Those who stand right before a verb of saying, in a script without spaces."""
        return beside_verbs(self.text, self.lexicon)

    def is_person(self, name: str) -> bool:
        """Whether the article names a person in full who is called `name`."""
        whole = self.whole.get(name)
        return whole is not None and whole not in self._named.things

    def is_known_person(self, name: str) -> bool:
        """Whether something says that `name` is a person's: a role, a title, a verb of saying."""
        return self.whole.get(name) in self._named.persons

    def is_shared(self, surname: str) -> bool:
        """Whether the article names several people in full who have that surname."""
        return sum(whole.endswith(f" {surname}") for whole in set(self.whole.values()) - self.things) > 1

    def role_of(self, name: str) -> str:
        """The role that the text gives to whoever is called `name`; empty where it gives none."""
        return self._named.roles.get(self.whole.get(name, name), "")

    def roles_of(self, name: str) -> tuple[str, ...]:
        """All that the text says that whoever is called `name` is, where it names them in full."""
        if name not in self.text:
            return ()
        whole = name if _is_whole(name, self.text) else self.whole.get(name, name)
        return roles_said(whole, self.text, self.lexicon)

    def speaker(self, name: str, role: str = "") -> Speaker:
        """The person or organisation called `name`."""
        whole = self.whole.get(name, name)
        listed = self.known.get(whole.casefold()) or self.known.get(name.casefold()) or whole
        return Speaker(listed, role or (self._named.roles.get(whole, "") if self.has_roles else ""))


@lru_cache(maxsize=64)  # whoever may be meant by an office is asked for at each of its quotations
def roles_said(name: str, text: str, lexicon: SpeechLexicon) -> tuple[str, ...]:
    """What `text` says that `name` is, in the first places that it has the name."""
    found: list[str] = []
    at = text.find(name)
    for _ in range(_MOST_PLACES):
        if at < 0:
            break
        end = at + len(name)
        before, after = text[max(0, at - _NEAR) : at], text[end : end + _NEAR]
        ahead = role_before(before, lexicon) or titled(before, lexicon)
        behind = role_after(after, lexicon) or ("" if ahead else role_parted(before, after, lexicon))
        if ahead or behind:
            found.append(f"{ahead} {behind}".strip())
        at = text.find(name, end)
    return tuple(found)


def _is_whole(name: str, text: str) -> bool:
    """Whether a name of two words is nobody's part wherever `text` has it: no capital letter begins the word before it,
    and no small one what would be its first: "Carla *van Dyke*"."""
    first, _, last = name.partition(" ")
    if not (first[:1].isupper() and last[:1].isupper()) or " " in last:
        return False
    if f"{first[0].lower()}{name[1:]}" in text:
        return False
    at = text.find(name)
    while at >= 0:
        before = text[max(0, at - _NEAR) : at]
        if before[-1:].isspace() and before.split()[-1:] and before.split()[-1][0].isupper():
            return False
        at = text.find(name, at + len(name))
    return True


class _Named(NamedTuple):
    whole: Mapping[str, str]
    roles: Mapping[str, str]
    things: frozenset[str]
    nouns: frozenset[str]
    persons: frozenset[str]
    offices: frozenset[tuple[str, str]]


def _named(text: str, lexicon: SpeechLexicon) -> _Named:
    """Everyone whom `text` names in full. A surname or given name that several have stands for itself."""
    whole: dict[str, str] = {}
    roles: dict[str, str] = {}
    persons: set[str] = set()
    offices: set[tuple[str, str]] = set()
    things: set[str] = set()
    nouns = nouns_in(text, lexicon) if lexicon.capital_nouns else frozenset[str]()
    alone: set[str] = set()
    led: set[str] = set()
    for start, name in _people(text, lexicon, nouns):
        if " " not in name and "\u00a0" not in name:
            alone.add(name)
            continue
        whole[name] = name
        if not lexicon.verb_first and name.count(" ") > 1 and text.endswith("the ", 0, start):
            led.add(name)
        end = start + len(name)
        before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
        role = role_before(before, lexicon) or role_after(after, lexicon) or role_parted(before, after, lexicon)
        if role := role or role_in_body(before, lexicon):
            roles.setdefault(name, role)
        if office := office_in(role or office_before(before, lexicon), lexicon):
            offices.add((name, office))
        words = name.split()
        is_abbreviation = lexicon.verb_first and words[0].isupper() and len(words[0]) > _INITIAL and words[0].isalpha()
        if is_abbreviation or (words[0] in nouns and len(words) > _INITIAL):
            things.add(name)
        elif role or (_speaks(before, after, lexicon) and not _is_led_by_article(before, lexicon)):
            persons.add(name)
        elif _is_placed(before, lexicon) or _is_department(before, lexicon) or any(word in nouns for word in words):
            things.add(name)
    begun = {capital(rest): name for name in whole if (rest := name.partition(" ")[2])[:1].islower()}
    whole.update((part, name) for part, name in begun.items() if part in whole)
    names = [name for name in whole if whole[name] == name]
    for name in names:
        called, _, rest = name.partition(" ")
        if " " in rest and calendar_word(called, lexicon):  # a day begins no name, where only the name is seen
            whole.setdefault(rest, name)
    add_parts(whole, names, has_two_surnames=lexicon.language.startswith("es"))
    for name in led:  # "Speaking to the Daily Bell Brook claimed"
        surname = name.rsplit(" ", 1)[-1]
        others = [each for each in names if each.endswith(f" {surname}") and each not in led]
        if len(others) == 1:
            whole[name] = whole[surname] = others[0]
    for apart in (_APART_BEHIND if lexicon.verb_first and not lexicon.capital_nouns else _APART).finditer(text):
        if apart["surname"] in whole:
            whole[apart["surname"]] = apart["surname"]
    for name in alone:
        whole.setdefault(name, name)
    return _Named(whole, roles, frozenset(things - persons), nouns, frozenset(persons), frozenset(offices))


def _speaks(before: str, after: str, lexicon: SpeechLexicon) -> bool:
    """Whether a verb of saying or a title stands beside a name."""
    last = last_word(before.rstrip(". "))
    first = _NEXT.match(after)
    if first and lexicon.helper.fullmatch(first[0].strip()):
        first = _NEXT.match(after, first.end())  # "Ada Brook has said"
    beside = (last and (lexicon.says.fullmatch(last[0]) or lexicon.title.fullmatch(last[0]))) or (
        first and lexicon.says.fullmatch(first[0].strip())
    )
    return bool(beside)


def _is_led_by_article(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether an article stands right before a name, as none does before people, in Romance: "os Estados Unidos"."""
    last = last_word(before.rstrip()) if lexicon.verb_first and not lexicon.capital_nouns else None
    return last is not None and lexicon.article.fullmatch(last[0])


def _is_department(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether a name ends the list of what an office is for, in Romance: "la consejera de Cultura, Deporte y "."""
    listed = _DEPARTMENTS.search(before) if lexicon.verb_first and not lexicon.capital_nouns else None
    return listed is not None and lexicon.role.fullmatch(listed["role"])


def _is_placed(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether a name is rather that of a place or an organisation: "in Leith", "the Northline Group"."""
    last = last_word(before.rstrip())
    if last and _AGED.fullmatch(last[0]):
        return False  # "die 34-jährige Ada Brook"
    if last and lexicon.capital_nouns and last[0].islower() and last[0].endswith(_ENDINGS):
        last = last_word(before[: last.start()].rstrip())
    if last is None:
        return False
    word = last[0]
    if _ABOUT.search(before):
        return False
    return bool(
        lexicon.article.fullmatch(word)
        or lexicon.determiner.fullmatch(word)
        or (not _PLACING.isdisjoint((word, word.lower())) and not lexicon.conjunction.fullmatch(word))
    )


def _people(text: str, lexicon: SpeechLexicon, nouns: frozenset[str]) -> Iterator[tuple[int, str]]:
    for match in names_in(text):
        if not (lexicon.capital_nouns or " " in match[0] or "\u00a0" in match[0]):
            continue  # most: the first word of a sentence
        start, name = without_role(match.start(), match[0], lexicon)
        name = without_honours(name, lexicon.language)
        if lexicon.verb_first and not lexicon.capital_nouns:
            start, name = without_office_for(text, start, name, lexicon)
        if nouns:
            start, name = start + len(name) - len(rest := without_nouns(name, nouns)), rest
        rest, called = name, given_before(text, start, match.start(), lexicon)
        if called:
            start, name = start - len(called) - 1, f"{called} {name}"
        words = name.split()
        if not 2 <= len(words) <= _LONGEST_NAME and not (
            lexicon.capital_nouns and len(words) == 1 and _is_bare_speaker(text, start, name, lexicon, nouns)
        ):
            continue
        if (
            name[0].islower()
            or words[0] in _STATE
            or (not lexicon.verb_first and _GERUND.fullmatch(words[0]) and _begins(text, start))
            or (_RUSSIAN_GERUND.match(name) and _begins(text, start))
            or (words[-2:][0].islower() and words[-1].isupper() and len(words[-1]) > _INITIAL)  # "Nacht van HVO"
            or is_organisation(name)
            or (name.isupper() and _is_heading(text, match))
            or (_goes_on(rest, lexicon) and not _is_surname_too(text, start, name, lexicon))
        ):
            continue
        if not (lexicon.capital_nouns and (ADJECTIVE.search(words[0]) or _is_genitive(words, text))):
            yield start, name


def _is_heading(text: str, name: re.Match[str]) -> bool:
    """Whether a name in capital letters is all of its line."""
    return (not name.start() or text[name.start() - 1] == "\n") and text[name.end() : name.end() + 1] in {"", "\n"}


def is_organisation(name: str) -> bool:
    """Whether `name` holds what names of organisations do: "Harbour Gazette"."""
    return not _ORGANISATIONS.isdisjoint(_WORD.findall(name))


def _begins(text: str, start: int) -> bool:
    """Whether nothing of its sentence stands before `start`."""
    ahead = text[max(0, start - _GLANCE) : start].rstrip()
    return not ahead or ahead[-1] in _OPENING


def _is_genitive(words: Sequence[str], text: str) -> bool:
    """Whether the first of `words` is a name in the genitive, before a noun: "Brooks Plan"."""
    name = words[0].removesuffix("s")
    return len(words) > 1 and name != words[0] and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _is_bare_speaker(text: str, start: int, word: str, lexicon: SpeechLexicon, nouns: frozenset[str]) -> bool:
    """Whether one word speaks, and has no article as a noun would: "Stoiber sagte"."""
    if len(word) <= _INITIAL or word in nouns or lexicon.role.fullmatch(word):
        return False
    before, after = text[max(0, start - _NEAR) : start], text[start + len(word) : start + len(word) + _NEAR]
    if not _speaks(before, after, lexicon) or _is_placed(before, lexicon) or _is_described(before, lexicon):
        return False
    last = last_word(before.rstrip())
    if last and lexicon.preposition.fullmatch(last[0]) and not lexicon.comparing.fullmatch(last[0]):
        return lexicon.conjunction.fullmatch(last[0]) and text.count(word) > 1
    begins = not before.rstrip('„“»«" ')[-1:].isalnum() and not before.rstrip().endswith(",")
    return not begins or text.count(word) > 1


def _goes_on(name: str, lexicon: SpeechLexicon) -> bool:
    """Whether `name` holds words of the sentence, as headlines do, whose words all have capital letters."""
    words = name.split()
    within = range(1, len(words) - 1) if lexicon.verb_first and not lexicon.capital_nouns else ()
    return any(
        word[:1].isupper() and (lexicon.not_a_name.fullmatch(word) or (index and lexicon.says.fullmatch(word)))
        for index, word in enumerate(words)
        if index not in within or not lexicon.article.fullmatch(word)  # "Carine Le Tertre"
    )


def _is_surname_too(text: str, start: int, name: str, lexicon: SpeechLexicon) -> bool:
    """Whether the month that `name` at `start` ends with is somebody's name: "prime minister Theresa May"."""
    first, _, last = name.rpartition(" ")
    before, after = text[max(0, start - _NEAR) : start], text[start + len(name) : start + len(name) + _NEAR]
    is_plain = last in _MONTHS and not lexicon.not_a_name.fullmatch(first)
    return is_plain and bool(role_before(before, lexicon) or _speaks(before, after, lexicon))


def _is_described(before: str, lexicon: SpeechLexicon) -> bool:
    """Whether an adjective ends `before`, so that a noun follows: "eine vertraute Person"."""
    last = last_word(before.rstrip())
    if last is None or not last[0].islower() or not last[0].endswith(_ENDINGS):
        return False
    verbs = (lexicon.says, lexicon.auxiliary, lexicon.helper, lexicon.adverb, lexicon.closed, lexicon.preposition)
    return not any(pattern.fullmatch(last[0]) for pattern in verbs)
