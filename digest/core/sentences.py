"""Where sentences end in news, in many languages: good enough to quote by, with no model.

A sentence ends at `.`, `!`, `?` or `…`, after which come closing quotation marks, then white space, then something that
can begin a sentence; in Chinese and Japanese at `。` with or without white space. A full stop after an abbreviation, an
initial, a title or (in some languages) an ordinal number ends none. Where it is in doubt ("the U.S. The"), a word that
often begins sentences decides.
"""

from __future__ import annotations

import re

from digest.core.model import Span

_STOP = re.compile(
    r"(?P<stop>[.!?…؟۔।॥։።။។]+)(?P<closing>[\"'”’»›)\]]*)(?=\s)"
    r"|(?P<wide>[。！？｡]+)(?P<wide_closing>[」』”’）】》\"']*)"
)
_OPENING = "\"'“”‘’„‚«»‹›([¿¡—–-"
_LAST_WORD = re.compile(r"[^\s\"'“”‘’„«»‹›(\[—–]*\Z")
_CONTINUES_QUOTE = re.compile(r"[、，\u3040-\u309f]")
_FOLLOWING = re.compile(rf"\s*[{re.escape(_OPENING)}]*(\w*)")
_ORDINAL = re.compile(r"\d{1,2}\.|[IVX]{1,5}\.")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
