"""Pages that stand in an article's place: a paywall, an error, a question whether a person asks, or for consent."""

from __future__ import annotations

import re

from digest.ingest.page_lines.not_text.closed import asks_for_subscription
from digest.ingest.source_page import SourcePage
from digest.reading.words import count_words

_MOST_WORDS = 120  # what has more is an article, whatever it speaks of
_CODE = r"(?:40[0134]|410|429|50[0234])"
_ERROR = re.compile(
    rf"\b{_CODE}\b.{{0,40}}\b(?:error|not found|forbidden|gone|unavailable|bad gateway)"
    rf"|\b(?:error|erreur|erro|errore|fehler|fout|fel|fejl|feil|virhe|błąd|chyba|hiba|eroare|hata|ошибка|помилка"
    rf"|σφάλμα|エラー|错误|錯誤|오류)[\s:#-]*(?:http |code |código |codice |numer |nr\.? ?)?{_CODE}(?!\d)"
    r"|\b(?:page|article|story) (?:you .{0,40} )?(?:was |could |can)? ?not (?:be )?found|page not found|access denied"
    r"|seite (?:wurde |konnte )?nicht gefunden|page (?:est |demandée est )?introuvable|page non trouvée"
    r"|página (?:que busca(?:s)? )?no (?:encontrada|existe|disponible|se encuentra|se ha encontrado)"
    r"|no (?:hemos podido encontrar|encontramos|se (?:ha )?enc(?:uentra|ontrado|ontró)) la página"
    r"|pagina (?:non (?:è stata )?trovata|inesistente)|página (?:não|nao) (?:foi )?(?:encontrada|existe)"
    r"|pagina (?:is |werd |kon )?niet (?:worden )?gevonden|sidan (?:kunde inte hittas|hittades inte|finns inte)"
    r"|side(?:n|n ble| blev)? ?(?:blev )?ikke fundet|siden (?:ble )?ikke funnet|sivua ei löyt"
    r"|nie znaleziono strony|strona nie (?:została znaleziona|istnieje)|stránka (?:nebyla )?nenalezena"
    r"|sayfa bulunamadı|страница не найдена|сторінку не знайдено|η σελίδα δεν βρέθηκε"
    r"|ページが見つかりません|页面不存在|找不到(?:该|您要的)?页面|找不到頁面|페이지를 찾을 수 없",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"verif(?:y|ying) (?:that )?you(?: are|.re) (?:a )?human|(?:are you|you(?: are|.re) not) a robot"
    r"|unusual (?:traffic|activity)|checking your browser|review the security of your connection"
    r"|enable (?:javascript|js) and (?:cookies|disable)|captcha",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri|wij en onze)"
    r" (?:\d+ )?(?:partner|socio|part)"
    r"|we value your privacy|wir (?:schätzen|respektieren) ihre privatsphäre|votre vie privée (?:nous importe|est)",
    re.IGNORECASE,
)


def wall_in(page: SourcePage) -> str:
    """What `page` is instead of an article, as a sentence; empty where it is one.

    A short text behind which the page asks for a subscription is the beginning of an article, not the article.
    """
    if page.is_list:
        return "this is a front page, or a section's: the beginnings of many articles"
    text = " ".join(block.text for block in page.blocks)
    if count_words(text) > _MOST_WORDS:
        return ""
    around = " ".join((page.title, text, *(line.text for line in page.left_out)))
    if _ERROR.search(f"{page.title} {text}"):
        return "this is a server's page about an error"
    if _ROBOT.search(around):
        return "this is a page that asks whether a person reads it"
    if _CONSENT.search(f"{page.title} {text}"):  # a notice that is left out of an article says the same
        return "this is a page that asks for consent, before the article"
    if page.is_cut or asks_for_subscription(around):
        return "this is the beginning of an article, and the rest is for subscribers"
    return ""
