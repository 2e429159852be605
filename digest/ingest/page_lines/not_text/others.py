"""Lines that begin what follows an article: other articles, readers' comments, letters to be had by mail."""

from __future__ import annotations

import re

from digest.ingest.page_lines.not_text.comments import begins_comments

_ENGLISH = r"""
(?:the )?latest(?: news| stories| articles| videos?)?
most (?:read|popular|viewed|recent|shared|commented)
trending(?: now)?
top stories
more (?:stories|news|articles|headlines)
more (?:from|on|in|about) .{1,50}
related(?: articles?| stories| content| topics| news| links| posts)?
(?:read|up) next
recommended(?: stories| articles| reading)?(?: for you)?
you (?:may|might) (?:also )?like.{0,20}
editor.?s.? picks?
about the authors?
sign up .{3,80}
newsletters?
get the latest .{1,60}
follow us.{0,40}
share this.{0,30}
tags?:?.{0,60}
topics?
.{1,40}\b\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago
"""
_GERMAN = r"""
mehr zum thema
mehr aus .{1,40}
meistgelesen.{0,20}
auch interessant
das könnte .{1,30}
weitere (?:artikel|themen|nachrichten|meldungen)
neueste (?:artikel|nachrichten|meldungen)
top-?themen
lesen sie auch
themen
.{1,40}\bvor \d+ (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?)
"""
_FRENCH = r"""
(?:à )?lire aussi
les plus lus
sur le même (?:sujet|thème)
à la une
dernières (?:actualités|infos|nouvelles)
"""
_SPANISH = r"""
los? más (?:leídos?|visto)
lo último
últimas noticias
más información
te puede interesar
noticias relacionadas
archivado en
"""
_ITALIAN = r"""
leggi anche
i più letti
articoli correlati
ultime notizie
potrebbe interessarti
"""
_PORTUGUESE = r"""
leia (?:também|mais)
mais lidas
veja também
notícias relacionadas
"""
_DUTCH = r"""
lees (?:ook|meer|verder)
meest gelezen
laatste nieuws
gerelateerde? .{1,20}
meer (?:over|nieuws) ?.{0,40}
"""
_JAPANESE = r"""
関連(?:記事|ニュース)
あわせて読みたい
(?:アクセス)?ランキング
おすすめ記事
最新(?:記事|ニュース)
新着記事
この記事をシェア
"""
_ALL = (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _ITALIAN, _PORTUGUESE, _DUTCH, _JAPANESE)
_BEGINS_OTHERS = re.compile("|".join(line for words in _ALL for line in words.split("\n") if line), re.IGNORECASE)
_LONGEST = 120  # characters


def begins_others(line: str) -> bool:
    """Whether `line` is the heading of what follows an article."""
    is_short = len(line) <= _LONGEST
    return is_short and (bool(_BEGINS_OTHERS.fullmatch(line.rstrip(" :.!›»→"))) or begins_comments(line))
