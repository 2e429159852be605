"""Who wrote an article, as bylines say it: "By Ada Brook and Finn Dahl", "Ada Brookin LeithandFinn Dahlin Oban"."""

from __future__ import annotations

import re

from digest.ingest.japanese_signatures import signed_alone
from digest.ingest.korean_signatures import signed_by
from digest.ingest.page_lines.dates import CHANGED, PUBLISHED, is_month
from digest.reading.lexicon import CAPITAL

_PLACE_WORD = rf"[{CAPITAL}][\w’'-]+"
_BY = re.compile(
    r"(?i:(?:written |reporting |story |words )?by:?"
    r"|(?:eine? (?:gast\w+|kommentar|analyse|interview|reportage|kolumne|essay|porträt) |\w+ )?von:?|par:?"
    r"|por:?|door:?|af:?|av:?|te[xk]?s?t[eo]?\s*:|di|a cura di|testo di"
    r"|(?:[\w’']+ )?(?:recueillie?s?|réalisée?|menée?) par"
    r"|(?:(?:van|door) )?onze (?:\w+ )?(?:correspondent\w*|verslaggee?[fv]\w+|redact\w+|medewerk\w+)"
    r"|da(?:l|lla|i|lle) nostr[oaie] (?:inviat[oaie]|corrispondent[ei])(?: special[ei])?"
    r"|(?:de|por|do|da) (?:nuestr[oa]|noss[oa]) (?:enviad[oa]|corr?esponsal|correspondente)(?: especial)?"
    r"|de notre (?:envoyée?|correspondante?)(?: spéciale?)?"
    rf")(?: (?:à|en|in|a) {_PLACE_WORD})?,?\s+"
    rf"|(?i:aus) {_PLACE_WORD}(?: {_PLACE_WORD})? (?i:berichte[nt]):?\s+"
    rf"|(?i:by)(?=[{CAPITAL}])|(?i:te[xk]?s?t[eo]?)\s*:\s*|(?:文|取材|聞き手|記者|作者|记者)\s*[:：＝=・/]\s*"
    r"|(?:(?:編集|論説)委員|特派員|記者)[ \u3000・:：/]\s*"
)
_BETWEEN = re.compile(
    rf"\s*(?:,|;|·|•|\||&|\s/\s)\s*(?:and\s+|und\s+|et\s+)?|\s+(?:and|und|et|y|e|en)\s+|(?<=[^\W\d_])and(?=[{CAPITAL}])"
)
_PART = rf"(?:(?:d|l|dell|dall)['’])?[{CAPITAL}](?:[^\W\d_]|['’.-])*?"
_NAME = re.compile(
    rf"(?P<name>{_PART}(?: (?:de|da|di|del|der|den|van|von|bin|al|el|la|le|du|dos))*(?: {_PART}){{1,3}})"
    rf"(?:\s?(?:in|in the|à|en|aus|em|te) [{CAPITAL}].*|\s+\S+@\S+)?"
    r"(?:\s?(?:Redakteur|Journalist|Reporter|Korrespondent)(?:in)?|\s?(?:Correspondent|Editor))?"
)
_CREDITED = re.compile(r"\(?(?P<by>[Rr]eporting by [^;()]+)(?:;[^()]*)?\)?\.?")
"""How agencies sign below a report: "(Reporting by Ada Brook; Editing by Finn Dahl)"."""
_AGENCY = re.compile(r"(?:[a-z]{2,5}|[A-Z]{2,8})(?:/(?:[a-z]{2,5}|[A-Z]{2,8}))*")
_NO_NAMES = frozenset(
    "The Das Der Die Ein Eine Le La Les El Los Il Lo De Het Alle All Top Text New Neue Our Your My".split()
)
"""Words with capitals that begin headings, and no names."""
_PLACE = re.compile(
    rf"(?:à|au|en|in|aus|em|te|a|desde) {_PLACE_WORD}(?: {_PLACE_WORD}){{0,2}}|'s-{_PLACE_WORD}"
    r"|(?:(?:Abu|Bad|Buenos|Cape|Ciudad|Den|Hong|Kuala|Los|Las|Mexico|New|Rio de|Saint|San|Santa|Sankt|São|St|Tel) )?"
    rf"{_PLACE_WORD}"
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_NUMBER = re.compile(r"\d")
_EAST_ASIAN = re.compile(
    r"(?P<name>[\u3400-\u9fff\u3005]{1,6}?[ \u3000]?[\u3400-\u9fff\u3040-\u30ff\u3005]{1,6}?)"
    r"\s?(?P<role>記者|特派員|记者)?"
)
_REPORTERS = ("記者", "特派員", "记者")
_NEWSROOM = re.compile(
    r"(?:la |de |die |our |the )?(?:(?:online|digital|web|news)[\s-]?)?"
    r"(?:redac[ct]ión|redaktion|redazione|redação|redactie|rédaction|newsroom|newsdesk|news desk|web ?desk"
    r"|editorial team|news team|staff(?: (?:reporters?|writers?|correspondents?))?"
    r"|(?:our )?(?:foreign|political|business|sports?|city|local|science|health) (?:staff|desk)|staff and agencies"
    r"|agencias|agences|agenturen|agenzie|agências|agencies|reporters?|correspondents?|editors?|編集部|取材班)(?:[\s-](?:online|digital|web))?",
    re.IGNORECASE,
)
_NEWSROOM_OF = re.compile(
    r"(?:redac[ct]ión|redaktion|redazione|redação|redactie|rédaction)(?:[\s-][^\W\d_][\w’'.&]*){1,3}", re.IGNORECASE
)
"""The newsroom of an outlet: "Redacción Muelle"."""
_NEWS = re.compile(
    rf"(?:[{CAPITAL}]\S* ){{1,3}}(?:News|Desk)|(?:[{CAPITAL}]\S* ){{2,3}}(?:Staff|Newsroom|Newsdesk|Reporters)"
    r"|[\u3400-\u9fff\u30a0-\u30ff]+(?:新聞|日報|新報|時報|通信|放送|テレビ)(?:社|局)?"
)
"""What outlets are called, and nobody else."""
_OF_BUTTONS = frozenset(
    "share sharing social media save print listen read reading more later follow subscribe sign log in login up "
    "comment comments email copy link gift this article story stories newsletter newsletters menu search account "
    "watch live video videos photo photos audio gallery tweet post bookmark font size text view show hide all "
    "close open options tools download app teilen drucken merken anhören vorlesen speichern artikel mehr lesen "
    "folgen anmelden abonnieren kommentare schließen partager imprimer enregistrer écouter lire suivre connexion "
    "commenter réagir offrir compartir guardar imprimir escuchar leer seguir suscribirse comentar condividi salva "
    "stampa ascolta leggi segui accedi abbonati compartilhar salvar ouvir ler assine entrar delen opslaan "
    "afdrukken luisteren lees volgen inloggen abonneren reageer".split()
)
"""Words that stand on buttons: a line of nothing else is no name, however it is written."""
_SIGNED_END = re.compile(r"[-–—]{1,2}\s*(?P<by>.+?)(?:\s+[Ff]ollow (?:\w+ )?@\w+.*)?")
_SHORTEST = 3  # words of a name and the month behind it, with what ends these
_MOST_WORDS = 20
_BREAK = re.compile(r"(?<![,;&|·•/–—-])\n(?!(?:and|und|et|y|e|en) |[,;&|·•/–—-])")
_DASH = re.compile(r"\s[–—-]\s")
_ROLES = re.compile(
    r"(?:[\w-]+ ){0,3}(?:correspondents?|reporters?|editors?|writers?|journalist\w*|redakteur\w*|korrespondent\w*"
    r"|redact\w+|corr?[ei]spon\w+|enviad[oa]s?|envoyée?s?|inviat[oa]|periodista|verslaggever|giornalista|jornalista)\b.*",
    re.IGNORECASE,
)


def authors(line: str) -> tuple[str, ...]:
    """The authors that `line` names, where that is all it does; none otherwise. Where they are, is left out.

    Pages that lose their spaces when copied are understood. A line break within `line` ends its names, and so does a
    dash before a role.
    """
    if signed := signed_alone(line) or signed_by(line):
        return signed
    if credited := _CREDITED.fullmatch(line):
        line = credited["by"]
    marked = _BY.match(line)
    named = until_break(line[marked.end() if marked else 0 :])
    dash = _DASH.search(named)
    if dash and (marked or _ROLES.fullmatch(named, dash.end())):
        named = named[: dash.start()]
    named = _until_day(_ASIDE.sub("", named).partition(" | ")[0]) if marked else named
    if len(named.split()) > _MOST_WORDS or named.rstrip().endswith((".", "!", "?")):
        return ()
    found: list[str] = []
    for part in _BETWEEN.split(named.strip()):
        is_place = bool(found) and (bool(marked) or len(found) == 1) and names_place(part)
        if not part or is_place or is_newsroom(part) or (found and _ROLES.fullmatch(part)):
            continue
        name = _name(part, is_marked=bool(marked))
        if not name and found and _AGENCY.fullmatch(part):
            name = part
        if not name or (not marked and name.split()[0] in _NO_NAMES) or _is_button(name):
            return ()
        found.append(name)
    spelled = (name.title() if name.isupper() and " " in name else name for name in found)
    return tuple(dict.fromkeys(spelled))


def signed_end(line: str) -> tuple[str, ...]:
    """The authors whom an article's last `line` names behind a dash, if it does nothing else: "-- By Ada Brook"."""
    signed = _SIGNED_END.fullmatch(line)
    return authors(signed["by"]) if signed and is_marked(signed["by"]) else ()


def until_break(names: str) -> str:
    """What stands in `names` before a line break that ends them: not one beside a comma or "and"."""
    lines = "\n".join(line for each in names.split("\n") if (line := each.strip()))
    return _BREAK.split(lines, maxsplit=1)[0].replace("\n", " ")


def _until_day(named: str) -> str:
    """What a marked byline has before it tells when: all of it, where it does not."""
    ends = [found.start() for pattern in (_NUMBER, PUBLISHED, CHANGED) if (found := pattern.search(named))]
    end = min(ends, default=len(named))
    before = named[:end].rstrip(" ,;·–—-(")
    words = named[:end].split(" ")
    names_month = end < len(named) and named[end].isdigit() and len(words) > _SHORTEST and words[-1] == ""
    return " ".join(words[:-2]).rstrip(" ,;·–—-(") if names_month and is_month(words[-2]) else before


def _name(part: str, *, is_marked: bool) -> str:
    """The name that `part` of a byline is; empty where it is none. Chinese and Japanese names need a mark or a role."""
    if match := _NAME.fullmatch(part):
        return match["name"]
    match = _EAST_ASIAN.fullmatch(part)
    return match["name"] if match and (is_marked or match["role"]) else ""


def _is_button(name: str) -> bool:
    return _OF_BUTTONS.issuperset(name.casefold().split())


def names_place(part: str) -> bool:
    """Whether a part of a byline behind a name is a place rather than another name: "Oban", "Den Haag", "à Lyon"."""
    return bool(_PLACE.fullmatch(part))


def is_newsroom(name: str) -> bool:
    """Whether `name` is no more than a stand-in for an author's: "Redacción", "News desk", an outlet's name."""
    return any(pattern.fullmatch(name.strip()) for pattern in (_NEWSROOM, _NEWSROOM_OF, _NEWS))


def is_marked(line: str) -> bool:
    """Whether `line` says itself that it names authors."""
    marked = _BY.match(line)
    signed = signed_alone(line) or signed_by(line)
    says_so = bool(marked) or line.endswith(_REPORTERS) or bool(signed) or _CREDITED.fullmatch(line) is not None
    return says_so and (bool(authors(line)) or (marked is not None and is_newsroom(line[marked.end() :])))
