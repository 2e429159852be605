"""Which lines of a newspaper's page are no part of its article: buttons, notices, credits of pictures."""

from __future__ import annotations

import re

from digest.ingest.page_lines.ages import is_age

_WHOLE = (
    "advertisement|advert|ad|sponsored|sponsored content|promoted|anzeige|werbung|publicité|publicidad"
    "|share|share this|share this article|share on .{1,30}|share via "
    ".{1,30}|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|reddit"
    "|e-?mail|copy link|link copied|print|save|listen|listen to this article|gift this article|bookmark|more "
    "sharing options"
    "|teilen|drucken|merken|zur merkliste|artikel anhören|vorlesen|partager|imprimer|offrir l.article|écouter"
    "|comments?|view comments?|show comments|\\d+ comments?|kommentare?|\\d+ kommentare?|commentaires?|leave a comment"
    "|menu|home|search|skip to (?:main )?content|sign in|log ?in|register|subscribe|subscribe now|my "
    "account|newsletters?"
    "|anmelden|abonnieren|zum inhalt springen|suche|se connecter|s.abonner|abonnez-vous|rechercher"
    "|read more|read next|more on this|more on this (?:story|topic)|more from .{1,40}|most "
    "(?:read|popular|viewed)|trending(?: now)?"
    "|related|related (?:articles?|stories|topics|content)|recommended(?: for you)?|you may also like|editor.s picks?"
    "|mehr zum thema|lesen sie auch|meistgelesen|lire aussi|à lire aussi|les plus lus|sur le même sujet"
    "|reading time:? ?\\d+ ?min(?:ute)?s?|\\d+ min(?:ute)?s?(?: read)?|lesezeit:? ?\\d+ ?min(?:uten"
    "|\\.)?|(?:temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd).{0,20}"
    "|(?:lecture|lectura|lettura|leitura) ?:? ?\\d+ ?min(?:\\.|uti|utos|utes)?"
    "|(?:[\\w-]+-)?box (?:auf|zu)klappen(?: (?:[\\w-]+-)?box (?:auf|zu)klappen)?"
    "|ajouter à vos (?:sélections|favoris)|pour ajouter l.article à vos .{1,40}|lu \\d+ fois"
    "|iniciar sesión|suscr[ií]bete|guardar|compartir|imprimir|escuchar|valorar|actualmente puntuada .{1,40}|lee también"
    "|accedi|abbonati|condividi|stampa|ascolta|leggi anche|compartilhar|assine|ouvir|leia (?:também|mais)"
    "|inloggen|delen|opslaan|afdrukken|luister|lees ook"
    "|無断転載(?:を)?禁(?:止|じます)|メモ(?:入力|を入力)|[-‐・]?最大\\d+文字まで|(?:保存|登録|送信)?(?:が)?完了しました"
    "|ログイン|(?:記事を)?(?:保存|共有|印刷|シェア)(?:する)?"
    "|(?:今すぐ)?(?:会員)?登録(?:する)?|お申し込み|文字サイズ.{0,12}"
    "|why you can trust .{1,60}|follow us.{0,40}|follow .{1,40} on .{1,30}|get the app|download the app|back to "
    "top|next|previous|top"
)
_BEGINNING = (
    "copyright|©|\\(c\\) \\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés"
    "|sign up (?:for|to)|subscribe to|get (?:our|the) .{0,40}newsletter|read (?:more|also|next) ?:|see also "
    "?:|watch ?:|lesen sie auch ?:"
    "|lire aussi ?:|related ?:|we use cookies|this (?:site|website) uses cookies|by (?:continuing|signing up|clicking)"
    "|wir verwenden cookies|nous utilisons des cookies|please enable javascript|your browser|javascript is"
    "|you have full access to this|sie haben einen fehler gefunden|diese audioversion wurde|記事をマイページに保存"
    "|企業での記事共有"
    "|this article (?:first )?appeared in|for the latest .{1,60}(?:newsletter|app|channel)|click here|tap here"
)
_OFFERED = (
    "already (?:a subscriber|have an account|registered) ?\\?"
    "|would you like to comment on this"
    "|join thought-provoking conversations"
    "|jetzt abonnieren und |fehler (?:gefunden|entdeckt) ?\\?|folgst du schon |haben sie schon ein abo"
    "|vous possédez déjà un compte|déjà abonnée? ?\\?|cet article est paru dans notre newsletter"
    "|esta funcionalidad es s[oó]lo para|¿?ya (?:eres suscriptor|tienes (?:una )?cuenta)"
    "|sei già (?:abbonato|registrato) ?\\?"
    "|já (?:é assinante|tem conta) ?\\?|(?:ben je )?al abonnee ?\\?|heb je al een account"
)
"""How lines begin that offer an account, a subscription or a form."""
_END = "sign up here|subscribe here|subscribe now|hier anmelden|inscrivez-vous ici"
_CREDIT = (
    r"(?:photo(?:graph)?s?|picture|image|illustration|graphic|video|credit|foto|bild|grafik|quelle|crédit(?: photo)?)"
    r"(?: credit)?\s*[:/]\s*\S.{0,80}$"
    r"|(?:reuters|afp|ap|epa|dpa)/\S.{0,80}$"
    r"|(?:getty images|reuters|afp|epa(?:-efe)?|shutterstock|bloomberg)\)?$|\((?:ap|afp|reuters|dpa"
    r"|(?:the )?associated press)(?: photo)?[^)]{0,40}\)$"
)

_IS_FURNITURE = re.compile(
    rf"(?:{_WHOLE})[.:!›»→ ]*|(?:{_BEGINNING}|{_OFFERED}).*|.*\b(?:{_END})[.!›»→ ]*", re.IGNORECASE | re.DOTALL
)
_LEADS_AWAY = re.compile(
    r"(?:related|recommended|read (?:more|next|also)|more on|more from|most (?:read|popular|viewed)"
    r"|trending|you may also"
    r"|editor.s picks?|see also|mehr zum thema|lesen sie auch|meistgelesen|(?:à )?lire aussi|les plus lus"
    r"|sur le même sujet|lesen sie mehr|leia (?:também|mais)|veja também|lees (?:ook|verder)|leggi anche|lee también"
    r"|te puede interesar|läs (?:också|även)|læs også|les også|czytaj (?:także|też|również)|zobacz (?:także|też)"
    r"|przeczytaj (?:także|też)|читайте также)\b"
    r"|(?:関連記事|あわせて読みたい|(?:延伸|相关|推荐)阅读|相關新聞|관련 ?기사)\s?[:：]",
    re.IGNORECASE,
)
_ENDS_ARTICLE = re.compile(
    r"(?:additional )?(?:reporting|writing|editing) by\b|our standards\b|suggested topics\b|about the authors?\b"
    r"|(?:©|\(c\)|copyright\b).*(?:\b(?:19|20)\d{2}\b|rights|rechte|droits|derechos|diritti|direitos)|copyright\b"
    r"|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)",
    re.IGNORECASE,
)
_IS_CREDITED = re.compile(
    rf"(?:^|[\s(|]){_CREDIT}|\s[-–—|]\s*(?:copyright|tous droits réservés|alle rechte vorbehalten|todos los derechos"
    r" reservados|tutti i diritti riservati|todos os direitos reservados)\b.{0,80}$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"(?:©|\(c\))\s*\S.{0,80}$", re.IGNORECASE)
_ADVERTISEMENT = re.compile(
    r"(?:advertisement|advert|ad|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|広告"
    r"|(?:article|story) continues below(?: advertisement| ad)?|advertising)[.:]?",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 400
_LONGEST_AGE = 60


def is_furniture(line: str) -> bool:
    """Whether `line` is something that a page says of itself, rather than a line of an article."""
    is_said = bool(_IS_FURNITURE.fullmatch(line)) or is_advertisement(line) or not any(map(str.isalpha, line))
    return is_said or (len(line) <= _LONGEST_AGE and is_age(line))


def is_advertisement(line: str) -> bool:
    """Whether `line` stands where an advertisement did, within an article as well as around it."""
    return bool(_ADVERTISEMENT.fullmatch(line))


def leads_away(line: str) -> bool:
    """Whether `line` introduces the headlines of other articles."""
    return bool(_LEADS_AWAY.match(line))


def ends_article(line: str) -> bool:
    """Whether `line` comes after an article, so that what follows it is no part of it."""
    return bool(_ENDS_ARTICLE.match(line))


def is_credit(line: str) -> bool:
    """Whether `line` tells whose a picture is, and nothing else."""
    return bool(_COPYRIGHT.fullmatch(line)) and not ends_article(line)


def is_caption(line: str) -> bool:
    """Whether `line` stands below a picture: it ends with whose picture that is."""
    return len(line) <= _LONGEST_CAPTION and (bool(_IS_CREDITED.search(line)) or is_credit(line))


def credit_in(caption: str) -> tuple[str, str]:
    """A caption without whose picture it is, and that; the latter is empty where the caption does not say."""
    found = _IS_CREDITED.search(caption) or _COPYRIGHT.search(caption)
    if found is None:
        return caption, ""
    return caption[: found.start()].strip(" (|–-"), caption[found.start() :].strip(" (|)–-")
