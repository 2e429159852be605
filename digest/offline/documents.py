"""The files by which a digest is read offline and installed: the service worker, and the web app manifest
(https://www.w3.org/TR/appmanifest/)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from digest.offline.page import OFFLINE
from digest.offline.precache import KeptFile
from digest.pages.jobs import Document
from digest.text.json_text import to_json

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.model.article_store import ArticleStore

WORKER = "sw.js"
MANIFEST = "manifest.webmanifest"
_SOURCES = "assets/offline/"
_KEEPS, _LEAVES = f"{_SOURCES}worker.js", f"{_SOURCES}leaving.js"


class AppIcon(Struct, frozen=True):
    """An icon: its site path, its media type, and for which sizes it is (`any`, or `512x512`)."""

    url: str
    type: str
    sizes: str = "any"


class WorkerContent(Struct, frozen=True):
    """The script of the worker, and the files that it keeps."""

    script: str
    files: tuple[KeptFile, ...]


def offline_documents(
    settings: Settings, templates: Mapping[str, bytes], files: tuple[KeptFile, ...], icon: AppIcon
) -> Iterator[Document[Any]]:
    """The worker, which keeps the `files`, and the manifest; without reading offline, a worker that makes another go.

    `templates` are the theme's files; `icon` stands for the digest where it is installed.
    """
    if not settings.offline:
        yield Document(WORKER, _script, templates.get(_LEAVES, b"").decode("utf-8", "replace"))
        return
    script = templates.get(_KEEPS, b"").decode("utf-8", "replace")
    yield Document(WORKER, _worker, WorkerContent(script, files))
    yield Document(MANIFEST, _manifest, icon)


def without_worker(assets: Mapping[str, bytes]) -> dict[str, bytes]:
    """The `assets` of a theme but for the sources of workers, which go into `sw.js`."""
    return {path: data for path, data in assets.items() if not path.startswith(_SOURCES)}


def _script(_: ArticleStore, __: Settings, script: str) -> bytes:
    return script.encode()


def _worker(_: ArticleStore, __: Settings, given: WorkerContent) -> bytes:
    lines = ",\n".join(f"  {json.dumps(file)}" for file in given.files)
    offline = json.dumps(OFFLINE.lstrip("/"))
    return f"const FILES = [\n{lines},\n];\nconst OFFLINE = {offline};\n{given.script}".encode()


def _manifest(_: ArticleStore, settings: Settings, icon: AppIcon) -> bytes:
    """Addresses in it are relative to its own, so that it holds wherever the site is published."""
    data = {
        "name": settings.title,
        "description": settings.description,
        "lang": settings.language,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "background_color": "#fdfcf9",
        "theme_color": "#fdfcf9",
        "icons": [{"src": icon.url.lstrip("/"), "sizes": icon.sizes, "type": icon.type}],
    }
    return to_json({name: value for name, value in data.items() if value})
