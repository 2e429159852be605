"""The picture of an article: whether it may be shown, and how large it is, so that pages keep room for it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping

from msgspec.structs import replace

from digest.content.article_files import ParsedArticle, parse_article
from digest.foundation.problem import Code, Outcome, Problem
from digest.model.article import Article, Image, Publish

_STATIC = "content/static"
_SIGNATURES = (
    ("image/jpeg", 0, b"\xff\xd8\xff"),
    ("image/png", 0, b"\x89PNG\r\n\x1a\n"),
    ("image/gif", 0, b"GIF8"),
    ("image/webp", 8, b"WEBP"),
    ("image/avif", 4, b"ftypavif"),
)
"""The formats that browsers show: media type, and which bytes stand where in a file."""


def image_of(parsed: ParsedArticle, publish: Publish, *, is_text_gone: bool) -> Outcome[Image | None]:
    """The picture that the front matter names, its file unseen.

    Where no more of the text may be shown than `publish` says, the picture needs a licence of its own: it may well be
    of whoever published the text. Without one it goes with the text, once that `is_text_gone`.
    """
    entry = parsed.front_matter.image
    if entry is None:
        return Outcome(None)
    is_restricted = publish is not Publish.FULL
    if is_restricted and not entry.licence:
        return Outcome(None, () if is_text_gone else (_unlicensed(parsed, publish),))
    return Outcome(
        Image(entry.file, entry.alt, entry.credit.strip(), entry.caption.strip(), entry.licence.strip()),
        tuple(_uncredited(parsed)),
    )


def _unlicensed(parsed: ParsedArticle, publish: Publish) -> Problem:
    return parsed.document.place(("image",)).problem(
        Code.IMAGE_UNLICENSED,
        f"the text may not be shown in full (publish: {publish.value}), and nothing says that the picture may",
        "say by what right it is shown, licence: CC BY 4.0, or take the picture out",
    )


def _uncredited(parsed: ParsedArticle) -> Iterator[Problem]:
    entry = parsed.front_matter.image
    if entry and not entry.credit.strip():
        yield parsed.document.place(("image",)).problem(
            Code.IMAGE_UNCREDITED, "the picture does not say whose it is", "write credit: and the name"
        )


def image_file(image: Image) -> str:
    """The file of the picture, among the sources of a digest."""
    return f"{_STATIC}{image.path}"


def with_image(
    read: Outcome[Article | None],
    files: Mapping[str, bytes],
    pictures: Mapping[str, bytes],
    size_of: Callable[[str], tuple[int, int]],
) -> Outcome[Article | None]:
    """The article that was `read`, its picture measured; without it, and a problem, where it is not among `pictures`.

    `size_of` tells how large the picture at a site path is as it is shown, turned where its EXIF data says so.
    """
    article = read.value
    if article is None or article.image is None:
        return read
    image = article.image
    data = pictures.get(image_file(image))
    width, height = size_of(image.path)
    media_type = next((name for name, at, mark in _SIGNATURES if data and data[at : at + len(mark)] == mark), "")
    if media_type and width and height:
        measured = replace(image, width=width, height=height, type=media_type)
        return Outcome(replace(article, image=measured), read.problems)
    problem = _missing(article, files, pictures) if data is None else _unreadable(article, files)
    return Outcome(replace(article, image=None), (*read.problems, problem))


def _missing(article: Article, files: Mapping[str, bytes], pictures: Mapping[str, bytes]) -> Problem:
    assert article.image
    there = [path.removeprefix(_STATIC) for path in pictures if path.startswith(f"{_STATIC}/")]
    close = difflib.get_close_matches(article.image.path, there, n=1)
    hint = f"did you mean {close[0]}?" if close else "put it there, or take image: out"
    return _told(article, files, Code.IMAGE_MISSING, f"there is no {image_file(article.image)}", hint)


def _unreadable(article: Article, files: Mapping[str, bytes]) -> Problem:
    assert article.image
    return _told(
        article,
        files,
        Code.IMAGE_UNREADABLE,
        f"{image_file(article.image)} is no picture that browsers show, or its size cannot be read",
        "save it as JPEG, PNG, WebP, AVIF or GIF",
    )


def _told(article: Article, files: Mapping[str, bytes], code: Code, message: str, hint: str) -> Problem:
    """The problem, at the place where the front matter names the file."""
    parsed = parse_article(article.path, files[article.path], in_part=True).value
    assert parsed, "it has been read before"
    return parsed.document.place(("image", "file")).problem(code, message, hint)
