"""What a later article, a correction, gives in the place of figures of an earlier one."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct


class CorrectingArticle(Struct, frozen=True, array_like=True, gc=False):
    """A later article that puts another one right: the article `slug`, in `language`."""

    slug: str
    title: str
    published: dt.datetime
    language: str


class Superseding(Struct, frozen=True, array_like=True, gc=False):
    """What a correction gives in the place of the figure `superseded`: the figure `id` of the article `by`.

    `written` is its amount. An article that tells again what was wrong is `by` itself.
    """

    superseded: str
    id: str
    written: str
    by: CorrectingArticle
