"""Lines that begin what readers say of an article, and that a page asks them to say it by."""

from __future__ import annotations

import re

_PHRASES = r"""
(?:view |show |see |read |top |latest |readers['’] )?(?:all )?comments?
(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)
join (?:the|our) (?:conversation|discussion|commenting forum)
have your say
(?:leser|user)?kommentare
(?:alle )?kommentare (?:anzeigen|lesen|ansehen|einblenden)
(?:(?:einen |ihren |deinen )?kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|ihr kommentar)
schreiben sie (?:einen|ihren) kommentar
diskutieren sie mit|diskutiere mit
(?:les |vos |tous les |lire les |voir les |afficher les )?commentaires?(?: des lecteurs)?
(?:vos|lire les|voir les|afficher les) (?:contributions|réactions)
(?:laisse[rz]|écri(?:re|vez)|ajoute[rz]|poste[rz]|rédige[rz]|publie[rz]) (?:un|votre) commentaire
réagi(?:r|ssez)(?: à cet article)?
(?:ver |los |tus )?comentarios?(?: de los lectores)?
comenta[r]?(?: (?:esta|la) noticia)?
(?:deja|dej[áa]|añade|escribe|env[ií][áa]|publica|haz) (?:un|tu) comentario
(?:i |mostra i |leggi i |vedi i )?commenti(?: dei lettori)?
commenta(?: (?:la notizia|l['’]articolo))?
(?:lascia|scrivi|inserisci|aggiungi) (?:un|il tuo) commento
(?:ver |os )?comentários(?: dos leitores)?
comentar|comente
(?:deixe|escreva|adicione|envie|faça) (?:um|o seu|seu) comentário
(?:(?:bekijk|lees|toon) )(?:alle |de )?reacties
(?:reageer|reageren)(?: op dit artikel)?
(?:plaats|schrijf|geef|laat) (?:een|uw|je) reactie(?: achter)?
(?:読者の|みんなの)?コメント(?:一覧|欄|(?:を)?(?:書く|する|投稿(?:する)?|見る))?
(?:全部|热门|網友)?(?:评论|評論|留言)
(?:läsarnas )?kommentarer
komentarze|komentáře|hozzászólások|yorumlar|комментарии|коментарі|댓글
"""
_BEGINS = re.compile("|".join(line for line in _PHRASES.split("\n") if line), re.IGNORECASE)
_REPLIES = re.compile(r"(?:kommentar|réactions?|contributions?|reacties?|replies|responses)", re.IGNORECASE)
"""What says so with a number alone: by itself it may head a part of an article."""
_NUMBER = re.compile(r"[(\[]?\d[\d.,]*件?[)\]]?")


def begins_comments(line: str) -> bool:
    """Whether `line` is the heading of readers' comments, with their number or without, or asks for one."""
    bare = line.strip(" :.!?›»→▾▼+")
    said = " ".join(_NUMBER.sub(" ", bare).split())
    return bool(_BEGINS.fullmatch(said)) or (said != bare and bool(_REPLIES.fullmatch(said)))
