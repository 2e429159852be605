"""A static site generator for annotated news digests.

    import digest

    site = digest.build("my-digest")        # everything read, verified and rendered, in memory
    site.problems, site.articles            # what is wrong; the articles, each with its verified annotations
    site.write("public")                    # the whole site, or nothing
    digest.verify("Sales fell 5%.", {"figures": [{"label": "Sales", "value": "5%", "at": "fell 5%"}]})

docs/api.md shows all of it. Names are imported when they are used first: the command need not wait for what it does
not use.
"""

from __future__ import annotations

__version__ = "0.1.0"

TYPE_CHECKING = False  # as in typing, which takes longer to import than all of this

if TYPE_CHECKING:
    from digest.api.build import Site, build, check
    from digest.api.load import Digest, load
    from digest.api.verify import Verified, passages, verify
    from digest.content.schema.site import Settings
    from digest.foundation.problem import Code, Problem, Severity
    from digest.kinds.explanations.model import Explanation
    from digest.model.article import Annotation, Article, Figure, LinkKind, Party, Publish, Quotation, Reference, Status
    from digest.model.article import ContextLink as Link
    from digest.plugins.hooks import hookimpl
    from digest.quantities.amount import Quantity
    from digest.quantities.period import Period
    from digest.text.spans import Span
    from digest.verification.plugin_checks import PluginProblem

_PLACES = {
    "Annotation": "digest.model.article",
    "Article": "digest.model.article",
    "Code": "digest.foundation.problem",
    "Digest": "digest.api.load",
    "Explanation": "digest.kinds.explanations.model",
    "Figure": "digest.model.article",
    "Link": "digest.model.article:ContextLink",
    "LinkKind": "digest.model.article",
    "Party": "digest.model.article",
    "Period": "digest.quantities.period",
    "PluginProblem": "digest.verification.plugin_checks",
    "Problem": "digest.foundation.problem",
    "Publish": "digest.model.article",
    "Quantity": "digest.quantities.amount",
    "Quotation": "digest.model.article",
    "Reference": "digest.model.article",
    "Settings": "digest.content.schema.site",
    "Severity": "digest.foundation.problem",
    "Site": "digest.api.build",
    "Span": "digest.text.spans",
    "Status": "digest.model.article",
    "Verified": "digest.api.verify",
    "build": "digest.api.build",
    "check": "digest.api.build",
    "hookimpl": "digest.plugins.hooks",
    "load": "digest.api.load",
    "passages": "digest.api.verify",
    "verify": "digest.api.verify",
}
"""Where each public name is defined; after a colon, what it is called there."""

__all__ = [
    "Annotation",
    "Article",
    "Code",
    "Digest",
    "Explanation",
    "Figure",
    "Link",
    "LinkKind",
    "Party",
    "Period",
    "PluginProblem",
    "Problem",
    "Publish",
    "Quantity",
    "Quotation",
    "Reference",
    "Settings",
    "Severity",
    "Site",
    "Span",
    "Status",
    "Verified",
    "__version__",
    "build",
    "check",
    "hookimpl",
    "load",
    "passages",
    "verify",
]


def __getattr__(name: str) -> object:
    """A public name, imported from where it is defined (PEP 562)."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    module, _, other = _PLACES[name].partition(":")
    value = globals()[name] = getattr(import_module(module), other or name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
