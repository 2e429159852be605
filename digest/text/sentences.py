"""Where sentences end in news, in many languages: well enough to quote by, with no model.

A sentence ends at a full stop, an ellipsis, an exclamation or question mark, closing quotation marks included, where
white space follows and then no small letter; in Chinese and Japanese at `。` in any case. A full stop after an initial,
an abbreviation or (in some languages) an ordinal number ends none, unless the next word is one that begins sentences:
"in the U.S. The company", "George W. Bush". After titles it never does. Where a script marks no ends (Thai), a whole
paragraph is one sentence.
"""

from __future__ import annotations

import functools
import re

from digest.text.spans import Span

_STOPS = ".!?…؟۔।॥։።။។"
_END = re.compile(
    rf"(?<![{_STOPS}])(?P<stop>[{_STOPS}]++)[\"'“”‘’«»‹›)\]]*+(?:[ \u00a0\u202f][»›](?=\s|\Z))?(?=\s)"
    r"|[。！？｡]++(?P<closing>[」』”’）】》\"']*+)"
)
_GOES_ON = re.compile("[、，\u3040-\u309f]")
_NEXT = re.compile(r"\s*[\"'“”‘’„‚«»‹›(\[¿¡—–-]*(\w*)")
_LAST = re.compile(r"[^\s\"'“”‘’„«»‹›(\[—–]*\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_ORDINAL = re.compile(r"\d{1,2}|[IVX]{1,5}")
_LONGEST_WORD = 24

_ORDINALS_WITH_STOP = frozenset("cs da de et fi hr hu is lv nb nn no pl sk sl sr tr".split())
_TITLES = {
    "en": (
        "Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Lt Sgt Capt Cmdr Adm Maj Rev Hon Messrs St vs approx Fig Vol cf e.g i.e"
    ),
    "da": "ca dr prof",
    "de": "Dr Prof Hr Fr Frl St Nr Abs Art Bd bzw ca evtl ggf inkl vgl z.B d.h u.a Tsd rd",
    "fr": "M MM Mme Mmes Mlle Dr Me Mgr St Ste av env cf p.ex",
    "es": "Sr Sra Srta Dr Dra Ud Uds D Dña pág núm Lic Ing aprox",
    "it": "Sig Sigg Dott Prof Ing Avv On Mons ca",
    "nl": "dhr mevr dr prof ir mr bijv nr ca",
    "pl": "ok np tzw tzn tj m.in im ul al os prof dr inż mgr hab gen płk kpt por św art ust nr str godz wg",
    "pt": "Sr Sra Dr Dra Prof Exmo Eng aprox",
    "ru": "ок им ул т.е т.н г-н",
    "sv": "ca ung dr prof",
}
_ABBREVIATIONS = {
    "en": ("No Nos Inc Ltd Co Cos Corp Bros Jr Sr etc al Ave Blvd Rd Ph.D Jan Feb Mar Apr Aug Sep Sept Oct Nov Dec"),
    "de": "usw etc Mio Mrd Str Jan Feb Apr Aug Sept Okt Nov Dez Co",
    "fr": "etc Cie",
    "es": "etc EE.UU Cía",
    "it": "ecc",
    "nl": "enz etc",
    "pt": "etc Cia",
}
_BEGINNERS = {
    "en": (
        "A According After Also An And As At Before Both But By Earlier For From He Her His How However I If "
        "In Instead It Its Last Later Many Meanwhile More Most My Next No Not On One Our She Since So Some "
        "Still That The Their Then There These They This Those Through To Under We What When Where While Who "
        "Why With Yet You"
    ),
    "de": (
        "Aber Als Am Auch Auf Bei Bis Da Damit Danach Das Dem Den Denn Der Des Die Dies Diese Dieser Doch Ein "
        "Eine Er Es Für Ich Ihr Im In Ist Laut Man Mit Nach Nun Nur Seit Sie So Und Vor Was Wenn Wer Wie Wir "
        "Zu Zudem"
    ),
    "fr": (
        "Au Aux Ce Ces Cette Dans De Depuis Des Elle Elles En Et Il Ils Je La Le Les Leur Mais Nous On Or Par "
        "Pour Selon Si Son Sur Un Une Vous"
    ),
    "es": (
        "A Al Así Como Con De Del Desde El Ella Ellos En Entre Es Esta Este Esto La Las Lo Los Más No Para "
        "Pero Por Que Se Según Si Sin Su Sus También Tras Un Una Y Ya Él"
    ),
    "it": "A Al Che Chi Con Da Dal Di Dopo E Ed Gli I Il In L La Le Lo Ma Nel Non Per Se Secondo Si Un Una È",
    "nl": (
        "Als Bij Daar Dat De Deze Die Dit Een En Er Het Hij Ik In Maar Met Na Om Op Ook Te Van Volgens Voor "
        "We Wij Ze Zij"
    ),
    "pt": ("A Ao As Com Da De Do E Ela Ele Em Essa Esse Esta Este Já Mas Na No O Os Para Por Se Segundo Sua Um Uma"),
}


@functools.lru_cache(maxsize=512)  # the checks of one paragraph's annotations ask for the same parts of it
def sentences(text: str, language: str) -> tuple[Span, ...]:
    """The sentences of `text`, written in `language` (a BCP 47 tag), without the white space around them."""
    grammar = _grammar(language.split("-")[0].lower())
    ends = [end.end() for end in _END.finditer(text) if grammar.ends_sentence(text, end)]
    found = []
    start = 0
    for end in (*ends, len(text)):
        passage = text[start:end]
        stripped = passage.strip()
        if stripped:
            begin = start + passage.index(stripped)
            found.append(Span(begin, begin + len(stripped)))
        start = end
    return tuple(found)


class _Grammar:
    """What a full stop means in one language."""

    def __init__(self, code: str) -> None:
        self._titles = frozenset(_TITLES.get(code, "").split())
        self._abbreviations = frozenset(_ABBREVIATIONS.get(code, "").split())
        self._beginners = frozenset(_BEGINNERS.get(code, "").split())
        self._has_ordinals = code in _ORDINALS_WITH_STOP

    def ends_sentence(self, text: str, end: re.Match[str]) -> bool:
        """Whether the stop at `end` ends a sentence."""
        if end["stop"] is None:
            return not (end["closing"] and _GOES_ON.match(text, end.end()))
        following = _NEXT.match(text, end.end())
        word = following[1] if following else ""
        if word[:1].islower() and word.islower():
            return False
        if end["stop"] != ".":
            return True
        before = _LAST.search(text[max(0, end.start() - _LONGEST_WORD) : end.start()])
        last = before[0] if before else ""
        if last in self._titles:
            return False
        return not self._is_in_doubt(last) or word in self._beginners

    def _is_in_doubt(self, last: str) -> bool:
        return (
            last in self._abbreviations
            or (len(last) == 1 and last.isupper())
            or bool(_INITIALS.fullmatch(last))
            or (self._has_ordinals and bool(_ORDINAL.fullmatch(last)))
        )


_grammar = functools.cache(_Grammar)
