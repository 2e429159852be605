"""A hook of MkDocs: the sidecar of each page is given to its template."""

from pathlib import Path

import yaml


def on_page_context(context, page, config, nav):
    sidecar = Path(page.file.abs_src_path).with_suffix(".yaml")
    context["notes"] = {}
    if sidecar.exists():
        with sidecar.open(encoding="utf-8") as stream:
            context["notes"] = yaml.load(stream, yaml.CSafeLoader)
    return context
