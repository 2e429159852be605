"""The program text of classes: the schema of what editors write takes its descriptions from there."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Mapping


def source_of(model: type, files: Mapping[str, bytes]) -> str:
    """The text of a class, which may stand in a plugin of the digest: one of its `files`, by path.

    The class is found by its name: of one that is made while the program runs, with the lists of plugins, Python 3.13
    no longer tells where its model stands (`inspect.getsource` goes by the first line of the class statement).
    """
    module = sys.modules[model.__module__]
    own = files.get(getattr(module, "__file__", None) or "")
    text = inspect.getsource(module) if own is None else own.decode()
    classes = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ClassDef))
    found = next(node for node in classes if node.name == model.__name__)
    return ast.get_source_segment(text, found) or ""
