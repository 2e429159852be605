"""Pages of articles that have not held since the preview began: what is sound of them, for their editor alone.

A build makes no such page. Without one, an editor could not look at the text that the annotations are to rest on, or
mend them where they are read.
"""

from __future__ import annotations

from digest.catalogue.build import build_catalogue
from digest.catalogue.reviewed.read import Reviewed
from digest.pages.article.page import article_pages
from digest.pages.jobs import Page
from digest.pages.kind import worded
from digest.plan import Plan


def unsound_pages(planned: Plan) -> dict[str, Page]:
    """The page of each article of the plan that does not hold and has no stand-in, by output path.

    Nothing of the rest of the digest is around it. Where its address is another page's, it has none.
    """
    settings = planned.catalogue.settings
    standing = {record.path for record in planned.articles.verified}
    unsound = {record.slug: record for record in reversed(planned.unsound) if record.path not in standing}
    if not unsound:
        return {}
    catalogue = build_catalogue(settings, unsound.values(), {}, ())
    kinds = worded(planned.registry.pages, settings.words)
    made = article_pages(catalogue, Reviewed(), kinds, frozenset())
    return {page.path: page for page in made if page.path not in planned.jobs}
