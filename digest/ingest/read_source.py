"""Whatever an editor hands over, read: text that was pasted, HTML, a page that a browser saved."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.ingest.encodings import Decoded, decode_html
from digest.ingest.html.page import read_html
from digest.ingest.html.tree import UnlikelyPageError
from digest.ingest.page_lines.clean import clean
from digest.ingest.saved_page import read_saved_page
from digest.ingest.source_kind import SourceKind, kind_of, unreadable
from digest.ingest.source_page import SourcePage
from digest.ingest.walls import wall_in

_MARKS_OF_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_source(
    data: bytes | str,
    kind: SourceKind | None = None,
    *,
    address: str = "",
    encoding: str = "",
    language: str = "",
    usual: str = "en",
    keep: Collection[int] = (),
    path: str = "",
) -> Outcome[SourcePage | None]:
    """The article of a page, with its structure and what is known of it; None and a problem where there is none.

    `data` is the page, `kind` what it came as (found out where it is None), `address` where it was found (empty where
    nobody knows), `encoding` what a server told of it. `language` is the article's where it is known; else it is the
    page's own, the one that its text reads as, or the digest's `usual` one. `keep` has the numbers of lines left out
    that are to be taken back. `path` is what problems name the page by. Nothing but `data` is looked at. Raises
    ImportError where HTML is read without the libraries for it.
    """
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    found = kind or kind_of(raw)
    if problem := unreadable(raw, found, path):
        return Outcome(None, (problem,))
    if found is SourceKind.MHTML:
        saved = read_saved_page(raw)
        if saved is None:
            return _none(path, "the saved page has no HTML in it", _SAVE_ANEW)
        if not saved.is_whole:
            said = "the saved page is damaged: part of it is missing, or written over"
            return Outcome(None, (Place(path).problem(Code.PAGE_UNREADABLE, said, _SAVE_ANEW),))
        decoded, where = decode_html(saved.html, saved.encoding), address or saved.address
    elif found is SourceKind.HTML:
        decoded, where = Decoded(data, "") if isinstance(data, str) else decode_html(data, encoding), address
    else:
        pasted = _text(raw, path)
        if isinstance(pasted, Problem):
            return Outcome(None, (pasted,))
        decoded, where = Decoded(pasted, ""), address
    page = clean(decoded.text, language, where, keep, usual=usual) if found is SourceKind.TEXT else None
    if found is not SourceKind.TEXT:
        try:
            page = read_html(decoded.text, where, language, usual, keep)
        except UnlikelyPageError as failure:
            said = f"{failure}, which no newspaper's page has"
            return Outcome(None, (Place(path).problem(Code.PAGE_UNREADABLE, said, "paste the article alone"),))
    if page is None or not page.blocks:
        return _none(path, "no sentence was found", _COPY_IT_ALL)
    if wall := wall_in(page):
        return _none(path, wall, _OPEN_ONE if page.is_list else _OPEN_IT)
    page = replace(page, url=page.url or where)
    return Outcome(page if decoded.is_as_said else replace(page, encoding=decoded.name, said_encoding=decoded.said))


_SAVE_ANEW = "save the page anew, as one file"
_OPEN_IT = "open the article in a browser, signed in where it needs that, and copy all of the page"
_OPEN_ONE = "open one of them, and copy or save that page"
_COPY_IT_ALL = "copy the whole page in a browser, or save it there"


def _text(data: bytes, path: str) -> str | Problem:
    try:
        return data.decode("utf-16") if data.startswith(_MARKS_OF_UTF_16) else data.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        said = f"the page is not text in UTF-8 (byte {failure.start})"
        return Place(path).problem(Code.PAGE_UNREADABLE, said, "save it as UTF-8")


def _none(path: str, message: str, hint: str) -> Outcome[SourcePage | None]:
    return Outcome(None, (Place(path).problem(Code.PAGE_WITHOUT_ARTICLE, message, hint),))
