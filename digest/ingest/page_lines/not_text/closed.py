"""Lines that say, where an article breaks off, that its rest is for subscribers; and what asks to become one."""

from __future__ import annotations

import re

_RESTS = re.compile(
    r"(?:subscribe|sign (?:in|up)|log in|register|create (?:a free |an )?account)"
    r" (?:now )?to (?:continue|keep|read on|unlock)"
    r"|to (?:continue|keep) reading|continue reading with"
    r"|this (?:article|content|story) is (?:only |exclusively )?(?:for|available (?:only )?to"
    r"|reserved for|exclusive to) (?:our )?(?:\w+ )?(?:subscribers|members)"
    r"|weiterlesen mit|um (?:\w+ ){0,5}weiter ?zu ?lesen"
    r"|(?:diesen|den) (?:ganzen |vollständigen )?artikel (?:weiter)?lesen (?:mit|sie)"
    r"|(?:dieser )?artikel ist (?:exklusiv |nur )?(?:für|den) abonnent|nur für abonnent"
    r"|il vous reste .{0,20}% de|la suite (?:de cet article )?est réservée"
    r"|article (?:est )?réservé (?:à nos |aux )?abonnés"
    r"|pour lire la suite|lisez la suite avec|abonnez-vous pour (?:continuer|lire)"
    r"|(?:contenido|noticia|artículo) (?:es )?(?:exclusiv[oa]|s[oó]lo) para suscriptores"
    r"|para (?:seguir|continuar) leyendo"
    r"|suscríbete para (?:seguir|continuar|leer)"
    r"|per continuare a leggere|(?:contenuto|articolo) (?:è )?riservato agli abbonati"
    r"|(?:conteúdo|matéria|artigo) (?:é )?exclusiv[oa] para (?:assinantes|subscritores)|para continuar (?:lendo|a ler)"
    r"|(?:alleen|exclusief) (?:toegankelijk )?voor (?:abonnees|leden)|om verder te lezen|lees verder met een"
    r"|この記事は(?:会員|有料|購読者)|(?:有料)?会員限定(?:記事|です)|続きを(?:お読み|読む(?:には|に)|ご覧)|残り\s?\d[\d,]*\s?文字"
    r"|会員登録(?:を)?すると続き|本文は会員のみ|全文は有料会員",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:subscribe|sign (?:in|up)|log in|register|account) (?:now )?to read"
    r"|this (?:article|content|story) is (?:for|only|exclusive)"
    r"|keep reading with|already a subscriber|jetzt (?:weiterlesen|abonnieren|freischalten)"
    r"|für abonnenten|réservée? (?:à nos |aux )?abonnés|abonnez-vous pour|suscríbete para"
    r"|(?:exclusiv[oa]|s[oó]lo) para suscriptores|riservat[oa] agli abbonati"
    r"|exclusiv[oa] para (?:assinantes|subscritores)|assine para|voor abonnees",
    re.IGNORECASE,
)
"""What a page says beside articles as well: of one that is there whole it tells nothing."""
_GOES_ON = re.compile(r"to read the (?:full|rest of)|(?:read|get) the full (?:story|article)", re.IGNORECASE)
_LONGEST = 300  # characters


def is_closed(line: str) -> bool:
    """Whether `line` says that what would follow it is for subscribers."""
    return len(line) <= _LONGEST and bool(_RESTS.search(line))


def asks_for_subscription(text: str) -> bool:
    """Whether `text`, all that is on a page with next to no article, asks its reader to subscribe for the rest."""
    return bool(_RESTS.search(text) or _ASKS.search(text))


def goes_on_elsewhere(line: str) -> bool:
    """Whether `line` says that there is more of the article, though not for whom."""
    return len(line) <= _LONGEST and bool(_GOES_ON.match(line))
