"""Who says something, by the words around it: "said Ada Brook, head of the port", "chairman Finn Dahl added".

The words before and after a quotation are read as a clause: a verb of saying, and the subject that stands beside it.
"""

from __future__ import annotations

import re

from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME, NAME_AT_END, NAME_AT_START, NAMES
from digest.reading.names.offices import (
    body_beginning,
    is_romance,
    is_without_articles,
    office_in_role,
    office_with_colon,
    office_with_verb,
)
from digest.reading.names.people import Cast, Speaker
from digest.reading.speakers.asked import without_asker
from digest.reading.speakers.beside_verb import (
    AS_IT_SAYS,
    NAME_COLON,
    PARTICIPLE,
    THAT,
    is_apart,
    is_joined,
    subject_beside,
)
from digest.reading.speakers.romance import (
    citing_document,
    clause_of_what,
    has_object_behind,
    is_behind_aside,
    said_there,
    told_in_infinitive,
    whole_subject,
    without_last_conjunction,
)
from digest.reading.speakers.sources import letting_be_quoted, named_behind, source_named, told_of_behind, written_in
from digest.reading.speakers.utterances import of_whom, whose_words
from digest.reading.speakers.verbs import is_beside, is_passive, verbs_behind, verbs_in
from digest.reading.subjects.behind import subject_beginning
from digest.reading.subjects.ending import begins_aside, describes, subject_ending
from digest.reading.subjects.inflected import is_in_medium, without_firms
from digest.reading.subjects.leading import subject_leading
from digest.reading.subjects.naming import PRONOUN, ClauseSubject, may_be_noun, named_person
from digest.reading.subjects.relative_clauses import clause_start, is_of_relative, told_of
from digest.reading.words import WORD, capital
from digest.text.deferred_pattern import deferred

_DASH_NAME = deferred(rf"\s*[—–―-]{{1,2}}\s*(?P<name>{NAME})(?=\s*(?:[,.(]|$))")
_PAPER = deferred(r"\s*(?:(?:der|die|das|de|het)\s{3,}|[\w-]+\.[a-zа-я]{2,3}\s|[А-ЯЁ]{3,}(?:-[А-ЯЁ]{2,}| «[^»]+»)?\s)")
"""Who cites somebody: an address, or an article whose name in marks has been left out."""
_ADDRESS = re.compile(r"(?<=[а-яё]) (?=[A-Z])")
_HELPER_APART = deferred(r", (?:hat|hatte|habe|haben|hatten)(?= )")
_BEFORE_VERB = re.compile(r"\s*(?:wie|so|das|dies|was|womit|mit|laut|nach|zoals|aldus)(?!\w)")
_LINKING = re.compile(r"[^\W\d_]+(?: [a-zà-ÿ]+){0,3},")
_IS_TOLD = re.compile(r" a(?:l|o|os|às?)? (?:l[ao]s? )?[A-ZÀ-Þ]")  # "“Sí”, le dijo a Ada Brook"
_TO_SOMEBODY = re.compile(r"^(?:me|te|nos|os|l[eoa]s?|lhes?|ci|mi|vi|gli|nous|vous|m['’]|t['’])(?= |$)")
_ASIDE_VERB = re.compile(r"[^,]+, ?(?:h[ae]n? )?")
_ASIDE_ENDS = re.compile(r"[^,:]*, [a-zà-ÿ]")
_DEMONSTRATIVE = re.compile(r"\s*(?:Der|Die|Dieser|Diese|Letzterer?) (?=[a-zäöüß])")
_PARTED_ASIDE = re.compile(r", (?P<aside>[^,:;.]{1,90}), ")
_SPACED_DASH = re.compile(r"\s[-–—]\s")
_OFFICE_CITED = re.compile(
    r"(?:пресс-служб|министерств|ведомств|компани|агентств|прокуратур|администраци)\w+[^.,;:—–-]*"
)
"""An office that a Russian paper cites, with whose it is: "цитирует РБК пресс-службу мэра"."""
_IN_DOCUMENT = re.compile(
    r",? (?:heißt|hieß|heisst|stand|steht) es (?:weiter |dazu |wörtlich |dort )?(?:in|im|aus|bei|seitens|vonseiten) "
    r"(?:(?:de[mrs]|einer|einem|ihrem|ihrer|seinem|seiner) )?(?:[a-zäöüß]+en )?"
    r"(?P<what>[A-ZÄÖÜ][\w-]+(?: (?:der|des) [A-ZÄÖÜ][\w-]+)?)"
)
"""What has words, in German: „…“, heißt es im Koalitionsbeschluss."""
_TO_PAPER = re.compile(r" zu(?:r|m)? (?:„?[A-ZÄÖÜ][\w-]+“?)(?=: $)")
_FEW = 4
_REACH = 60


def said_before(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject of the clause `words`, which leads up to a quotation: 'According to Brook, ', 'Brook said: '."""
    words = without_firms(_to_nobody(words.rpartition(";")[2], lexicon), lexicon)
    words = without_asker(words, lexicon)
    if is_without_articles(lexicon) and lexicon.own_view.match(words.lstrip()):
        return PRONOUN  # "По его словам, порт согласился принять корабль, «который …»"
    if (contrast := _contrasted(words, lexicon)) and (found := said_before(contrast, cast, lexicon)) and found.is_named:
        return found
    if found := _cited(words, cast, lexicon) or written_in(words, cast, lexicon):
        return found
    if found := _as_somebody_says(words, cast, lexicon):
        return found
    if found := told_in_infinitive(words, cast, lexicon) or of_whom(words, cast, lexicon):
        return found
    if is_romance(lexicon) and (there := said_there(words, lexicon)):
        return there
    verbs = verbs_in(words, lexicon)
    if lexicon.capital_nouns and (der := _DEMONSTRATIVE.match(words)) and lexicon.says.match(words, der.end()):
        return PRONOUN  # "Der forderte Bob Roy auf: "
    # A headline may stand before the name: "The harbour states its case – Ada Brook:".
    headed = NAME_COLON.match(_SPACED_DASH.split(words)[-1])
    says = [] if headed and _SPACED_DASH.search(words) else [m for m in verbs if not is_passive(words, m, lexicon)]
    says = [match for match in says if not is_of_relative(words, match, lexicon)]
    if len(says) > 1 and lexicon.in_words.fullmatch(says[-1][0]):
        says = says[:-1]
    if says:
        head, tail = words[: says[-1].start()], words[says[-1].end() :]
        is_linked = lexicon.drops_pronouns and _LINKING.fullmatch(lexicon.helper.sub("", head).strip())
        if is_linked and not NAME_AT_START.match(tail):
            return PRONOUN  # "Asimismo, indicó que": no subject has a comma behind it
        if is_behind_aside(head, lexicon) and (tail.rstrip().endswith(":") or not tail.strip()):
            return PRONOUN
        if lexicon.drops_pronouns and _ASIDE_VERB.fullmatch(head) and (_ASIDE_ENDS.match(tail) or tail.strip() == ","):
            return PRONOUN  # "El Gobierno, insistió cuando se lo preguntaron, sigue con «…»": nobody's but another's
        if has_object_behind(head, says[-1][0], tail, lexicon):
            return PRONOUN
        if clause := clause_of_what(head, lexicon):
            found = subject_leading(clause, cast, lexicon) or said_before(clause, cast, lexicon)
            return found._replace(is_named=found.is_named and len(tail) <= _REACH) if found else PRONOUN
        has_subject_back = is_joined(head, says[-1][0], lexicon)
        if has_subject_back and (antecedent := told_of(head, cast, lexicon)):
            return antecedent
        if has_subject_back and (leading := subject_leading(head, cast, lexicon)):
            return leading._replace(is_named=leading.is_named and len(tail) <= _REACH)
        may_join = lexicon.verb_first or has_subject_back
        if len(says) > 1 and may_join and (clause := without_last_conjunction(head, lexicon)):
            found = said_before(clause, cast, lexicon)
            if found and found.speakers:
                return found._replace(is_named=False)
        if has_subject_back and _begins_with_pronoun(head, lexicon):
            return PRONOUN  # "She pays for several groups and has said"
        if has_subject_back and (office := office_in_role(head, lexicon)):
            return ClauseSubject((office,))  # "El juez imputa a la infanta y destaca"
        head = whole_subject(head, clause_start(head), lexicon)
        if lexicon.in_words.fullmatch(says[-1][0]) and (leading := subject_leading(head, cast, lexicon)):
            return leading  # „Sprecher Bob Roy, 40, versuchte mit den Worten zu beruhigen: “
        if is_in_medium(head, lexicon):
            return PRONOUN
        found = subject_beside(head, says[-1][0], tail, cast, lexicon)
        if found and not (found.is_named or _begins_with(head, found)) and is_apart(head, says[-1][0], lexicon):
            body = body_beginning(_behind_lead(head, lexicon), lexicon)
            return ClauseSubject((body,)) if body else None  # "The adviser also took a shot at the first lady, writing"
        if found and len(says) > 1 and _is_thing(found, lexicon):
            earlier = said_before(words[: says[-1].start()], cast, lexicon)
            if earlier and earlier.is_named:
                return earlier._replace(is_named=False)  # "Brook zei dat de stad een baby verwachtte en"
        if found:
            close = len(tail) <= _REACH or tail.rstrip().endswith(":") or _is_one_of(tail, found, cast)
            told = len(says) > 1 and not _is_one_of(words[: says[0].start()], found, cast)
            return found._replace(is_named=found.is_named and close and not told)
        if leading := subject_leading(head, cast, lexicon):
            return leading._replace(is_named=False)
        if lexicon.drops_pronouns and len(says) > 1 and head.rstrip().endswith(","):
            earlier = said_before(words[: says[-1].start()], cast, lexicon)
            return earlier._replace(is_named=False) if earlier else None  # "Ana señaló que no, pero, dijo, «…»"
        names_nobody = lexicon.drops_pronouns and not any(map(cast.is_person, NAMES.findall(head)))
        is_told = THAT.match(tail) or not any(map(cast.is_person, NAMES.findall(tail)))
        if names_nobody and is_told and _is_without(head, lexicon):
            return PRONOUN  # "En un comunicado, aseguró que el plan de Ana Roy"
    if verbs and not says and not headed:
        return _agent(words[verbs[-1].end() :], cast, lexicon)
    if not says and (office := office_with_colon(words, lexicon)):
        leading = subject_leading(words, cast, lexicon)
        return leading if leading and leading.is_named else ClauseSubject((office,))
    if headed and not says:
        name = named_person(headed["name"], cast, lexicon)
        is_named = len(headed["name"].split()) > 1 or (
            words.strip().startswith(headed["name"]) and _is_called(headed["name"], cast)
        )
        return ClauseSubject((name,), is_named and not may_be_noun(name, "", cast, lexicon)) if name else None
    if found := source_named(words, cast, lexicon):
        return found
    if not says and (ending := _ending_with_colon(words, cast, lexicon)):
        return ending
    leading = None if says else subject_leading(words, cast, lexicon)
    if leading and not leading.is_named and (office := office_with_verb(words, lexicon)):
        return ClauseSubject((office,))
    if leading is None:
        return None
    is_somebody = not lexicon.capital_nouns or all(
        " " in each.name or cast.is_known_person(each.name) for each in leading.speakers
    )
    return leading._replace(is_named=leading.is_named and is_somebody and words.rstrip().endswith(":"))


def _to_nobody(words: str, lexicon: SpeechLexicon) -> str:
    """`words` without the paper to which somebody says what a colon leads up to, in German: "Der Staatsanwalt zu
    NORD: "."""
    return _TO_PAPER.sub("", words) if lexicon.capital_nouns and words.endswith(": ") else words


def _ending_with_colon(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who ends a sentence that has no verb of saying and names nobody else, before its colon: „Anders sieht das Ada
    Brook: “."""
    clause = words.rstrip()
    named = NAME_AT_END.search(clause[:-1]) if clause.endswith(":") and lexicon.verb_first else None
    if named is None or " " not in named["name"] or not cast.is_person(named["name"]):
        return None
    before = clause[: named.start("name")]
    if describes(before, lexicon) or any(map(cast.is_person, NAMES.findall(before))):
        return None
    return ClauseSubject((cast.speaker(named["name"]),))


def _is_without(head: str, lexicon: SpeechLexicon) -> bool:
    """Whether `head`, before a verb, begins with something other than a subject: "Visiblemente molesto, "."""
    first = WORD.match(head.strip())
    if first is None or first[0].endswith("mente"):
        return True
    is_noun = lexicon.article.fullmatch(first[0]) or not lexicon.not_a_name.fullmatch(first[0])
    return not is_noun or first[0].islower()


def _contrasted(words: str, lexicon: SpeechLexicon) -> str:
    """The clause of `words` behind a contrast, with a verb of saying of its own: ", while Bob Roy warns "."""
    starts = [match for match in lexicon.contrasting.finditer(words) if words[: match.start()].rstrip().endswith(",")]
    clause = words[starts[-1].end() :] if starts else ""
    return clause if clause and lexicon.says.search(clause) else ""


def said_after(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject of the clause `words`, which follows a quotation: 'said Ada Brook, ', '— Ada Brook'."""
    words = without_firms(words, lexicon)
    if dash := _DASH_NAME.match(words):
        name = named_person(dash["name"], cast, lexicon)
        return ClauseSubject((name,), is_named=True) if name else None
    if lexicon.capital_nouns and (document := _IN_DOCUMENT.match(words)):
        return ClauseSubject((Speaker(document["what"]),))
    if quoted := letting_be_quoted(words):
        return subject_beginning(quoted, cast, lexicon)
    if found := named_behind(words, cast, lexicon) or _cited(words, cast, lexicon) or written_in(words, cast, lexicon):
        return found
    if found := told_of_behind(words, cast, lexicon):
        return found
    if found := citing_document(words, lexicon) or whose_words(words, cast, lexicon):
        return found
    verbs = (match for match in verbs_behind(words, lexicon) if not PARTICIPLE.search(match[0]))
    said = [match for match in verbs if not is_passive(words, match, lexicon)][:2]
    # "So" begins what another verb goes on with: "so urteilte Ada Brook".
    is_led = len(said) > 1 and bool(lexicon.according.fullmatch(said[0][0]) and is_beside(words, *said))
    says = said[is_led] if said else None
    if says is None:
        return source_named(words, cast, lexicon)
    start = said[0].start() if is_led else says.start()
    before = lexicon.helper.sub("", words[:start]).strip(" ,-–—")
    if is_without_articles(lexicon):
        before = lexicon.adverb.sub("", before).strip()
    if is_romance(lexicon):
        before = _TO_SOMEBODY.sub("", AS_IT_SAYS.sub("", lexicon.adverb.sub("", before))).strip()
    if not any(map(str.isalnum, before)) or (is_romance(lexicon) and lexicon.pronoun.fullmatch(before)):
        found = subject_beginning(words[says.end() :], cast, lexicon)
        if lexicon.pronoun.search(words[: says.start()].replace("-", " ")):
            # "« Non », nous dit Ada Brook": to whom it is said stands before the verb as well.
            return found if is_romance(lexicon) and found and found.speakers else PRONOUN
        further = lexicon.adverb.sub("", words[says.end() :])
        is_bare = not any(map(str.isalnum, further)) or _IS_TOLD.match(words, says.end())
        is_led_on = is_bare or begins_aside(further.strip(), lexicon)  # "dijo al público"
        return PRONOUN if found is None and lexicon.drops_pronouns and is_led_on else found
    leads = _BEFORE_VERB.match(words, 1) or lexicon.helper.match(words, 2)
    if lexicon.capital_nouns and words.startswith(",") and not leads:
        return None  # The verb would stand first: a clause of its own follows, as „…“, Ada Brook nennt es „…“.
    return subject_ending(words[: says.start()], cast, lexicon, alone=True) or source_named(words, cast, lexicon)


def said_further_on(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """The subject of a clause of saying behind a comma in `words`, which go on with the sentence of a quoted fragment:
    "“far too dear” for a town, said Ada Brook"."""
    for says in verbs_in(words, lexicon) if "," in words else ():
        apart = _HELPER_APART.search(words[: says.start()]) if lexicon.capital_nouns else None
        if apart and (found := subject_beginning(words[apart.end() :], cast, lexicon)):
            return found  # "sei, hatte Gutachter Bob Roy schon 2019 geschrieben"
        before = lexicon.helper.sub("", words[: says.start()]).rstrip()
        if before.endswith(",") and not is_passive(words, says, lexicon):
            return subject_beginning(words[says.end() :], cast, lexicon)
        comma = before.rfind(", ")
        named = None if lexicon.verb_first or comma < 0 else NAME_AT_END.fullmatch(before[comma + 2 :])
        if named and cast.is_person(named["name"]):
            return ClauseSubject((cast.speaker(named["name"]),), is_named=True)
    return None


def _cited(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Whom somebody else cites: 'the paper quoted Ada Brook as saying', 'Ada Brook was quoted'."""
    cites = lexicon.cites.search(words)
    if cites is None:
        return None
    clause = max(words.rfind(mark, 0, cites.start()) for mark in ".;:") + 1
    comma = words.find(",", cites.end()) if lexicon.capital_nouns else -1
    if comma > 0 and lexicon.says.search(words, comma):
        return None  # "zitierte sie Ada Brook, empfahl ihm:"
    passive = next(lexicon.passive.finditer(words, clause, cites.start()), None)
    if passive is None:
        paper = _PAPER.match(words, cites.end())
        if office := _OFFICE_CITED.match(words, paper.end() if paper else cites.end() + 1):
            return ClauseSubject((Speaker(capital(office[0])),))
        whom = words[paper.end() if paper else cites.end() :].lstrip()
        address = _ADDRESS.search(whom)  # "цитирует Адоманиса NEWSru.com"
        found = subject_beginning(f" {whom[: address.start()] if address else whom}", cast, lexicon)
        if address and found:
            return found._replace(is_named=False)
    elif between := words[passive.end() : cites.start()].strip(" ,"):
        found = subject_beginning(between, cast, lexicon)
    else:
        found = subject_ending(words[: passive.start()], cast, lexicon)
    named = found is not None and all(cast.is_person(speaker.name) for speaker in found.speakers)
    return found if found and found.speakers and named else None


def _as_somebody_says(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who says something as the beginning of `words` has it, behind an aside, in Romance: "Según explicó, en una
    entrevista, Ada Roy, "."""
    says = lexicon.says.search(words, 0, _REACH) if is_romance(lexicon) else None
    aside = _PARTED_ASIDE.match(words, says.end()) if says else None
    if says is None or aside is None or not begins_aside(aside["aside"], lexicon):
        return None
    named = NAME_AT_START.match(words, aside.end())
    if not AS_IT_SAYS.search(lexicon.helper.sub("", words[: says.start()]).casefold()) or named is None:
        return None
    is_whole = " " in named["name"] and cast.is_person(named["name"])
    return ClauseSubject((cast.speaker(named["name"]),), is_named=True) if is_whole else None


def _agent(words: str, cast: Cast, lexicon: SpeechLexicon) -> ClauseSubject | None:
    """Who does what a passive verb before `words` says: 'was told by Ada Brook'. Whoever is told says nothing."""
    by = lexicon.by.match(words.lstrip())
    return subject_beginning(words.lstrip()[by.end() :], cast, lexicon) if by else None


def _is_one_of(words: str, subject: ClauseSubject, cast: Cast) -> bool:
    """Whether `words` name nobody but those of `subject`: else one tells what the other said."""
    return subject.is_pronoun or all(
        cast.whole[name] in {speaker.name for speaker in subject.speakers}
        for name in NAMES.findall(words)
        if cast.is_person(name)
    )


def _is_called(name: str, cast: Cast) -> bool:
    """Whether the text names a person in full who is called by the one word `name`."""
    return cast.is_person(name) and " " in cast.whole[name]


def _is_thing(subject: ClauseSubject, lexicon: SpeechLexicon) -> bool:
    """Whether `subject` is something with an indefinite article that is neither an office nor an organisation."""
    name = subject.speakers[0].name if len(subject.speakers) == 1 and not subject.is_named else ""
    nouns = (lexicon.role, lexicon.profession, lexicon.body)
    return lexicon.indefinite.match(name) is not None and not any(each.search(name) for each in nouns)


def _behind_lead(head: str, lexicon: SpeechLexicon) -> str:
    """`head` without what says when or where: "the board refused" of "On Monday, the board refused"."""
    lead, comma, rest = head.lstrip().partition(", ")
    return rest if comma and begins_aside(lead, lexicon) else head.lstrip()


def _begins_with(head: str, subject: ClauseSubject) -> bool:
    """Whether `head` begins with `subject`, a few words."""
    names = [each.name.casefold() for each in subject.speakers]
    return any(head.strip().casefold().startswith(name) and len(name.split()) <= _FEW for name in names)


def _begins_with_pronoun(head: str, lexicon: SpeechLexicon) -> bool:
    """Whether the sentence that `head` is the beginning of has a pronoun for its subject, and names nobody."""
    words = head.lstrip()
    first = WORD.match(words)
    if first is None or "," in words or not lexicon.pronoun.fullmatch(first[0]):
        return False
    return NAMES.search(words, first.end()) is None
