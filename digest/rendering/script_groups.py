"""Scripts that are always asked for together are one file: on a slow line, a few more are another round of requests.

The modules of a group go into the file that leads it, each in a block of its own, so that their names do not meet. What
one exports is gathered under its own name, `$hit` for `hit.js`; whoever imports it takes it from there:

    import * as $words from "../../js/words.js";          import { $hit } from "./opened.js";
    const $hit = {};                                      const { hitItem } = $hit;
    {
    const { gettext } = $words;
    function hitItem() {…}
    Object.assign($hit, { hitItem });
    }
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from digest.rendering.script_imports import OF_MODULE

if TYPE_CHECKING:
    from collections.abc import Mapping

Groups = dict[str, tuple[str, ...]]
"""By the file that leads a group, the modules that go into it, of its folder: each behind those that it imports."""

_SEARCH = "assets/search"
GROUPS: Groups = {
    f"{_SEARCH}/engine/engine.js": ("analysis", "files", "postings", "columns", "vocabulary", "match", "query"),
    f"{_SEARCH}/ui/opened.js": ("messages", "interface", "hit"),
    f"{_SEARCH}/ui/page.js": ("visits", "filters"),
}
_IMPORT = re.compile(r'^import (?:\{([^{}]*)\}|\* as ([\w$]+)) from "(\.[\w./-]+\.js)";[^\S\n]*\n?', re.MULTILINE)
_EXPORTED = re.compile(r"^export (?=(?:const|(?:async )?function\*?|class) ([\w$]+))", re.MULTILINE)
_LATER = re.compile(r'\bimport\("(\.[\w./-]+\.js)"\)')


def grouped(files: Mapping[str, bytes], groups: Groups = GROUPS) -> dict[str, bytes]:
    """The `files`, with the scripts of each group in one of them, and all that imports these importing that one.

    A group is left as it is where one of its modules is not there, is imported while others run, or imports or exports
    otherwise than by `import {…} from`, `import * as … from` and `export` before a declaration. The modules themselves
    stay: a page that asks for one by its own address has it.
    """
    modules = {path for leader, names in groups.items() for path in _modules(leader, names)}
    named = re.compile("/(?:{})\\.js".format("|".join(name for names in groups.values() for name in names)).encode())
    scripts = {
        path: _text(data)
        for path, data in files.items()
        if path.endswith(".js") and (path in modules or path in groups or named.search(data))
    }
    later = {_resolved(path, named) for path, text in scripts.items() for named in _LATER.findall(text)}
    leaders: dict[str, str] = {}
    for leader, names in groups.items():
        own = _modules(leader, names)
        if leader in scripts and all(each in scripts and each not in later and _joins(scripts[each]) for each in own):
            leaders |= dict.fromkeys(own, leader)
    imported = ((path, found[3]) for path, text in scripts.items() for found in _IMPORT.finditer(text))
    pairs = ((leaders.get(path, path), _resolved(path, address)) for path, address in imported)
    asked_for = frozenset(module for file, module in pairs if leaders.get(module, file) != file)
    made = _Together(scripts, leaders, asked_for)
    changed = {path: made.script(path) for path, text in scripts.items() if path not in leaders}
    return {**files, **{path: text.encode("utf-8", "surrogateescape") for path, text in changed.items()}}


def _modules(leader: str, names: tuple[str, ...]) -> list[str]:
    return [f"{posixpath.dirname(leader)}/{name}.js" for name in names]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _joins(text: str) -> bool:
    return not OF_MODULE.search(_EXPORTED.sub("", _IMPORT.sub("", text)))


class _Together(NamedTuple):
    """Scripts by path, for those that go into another, which that is, and which of these another file imports."""

    scripts: Mapping[str, str]
    leaders: Mapping[str, str]
    asked_for: frozenset[str]

    def script(self, path: str) -> str:
        """The script at `path` behind the modules that go into it, with all imports from where exports are now."""
        head: dict[str, list[str]] = {}
        inner = [module for module, leader in self.leaders.items() if leader == path]
        blocks = [self._block(module, head) for module in inner]
        last = self._imports_replaced(path, path, head)
        taken = [f'import {{ {", ".join(names)} }} from "{address}";\n' for address, names in head.items() if names]
        whole = [f'import * as {_name(address)} from "{address}";\n' for address, names in head.items() if not names]
        given = [_name(module) for module in inner if module in self.asked_for]
        return "".join([*whole, *taken, *blocks, last, f"export {{ {', '.join(given)} }};\n" if given else ""])

    def _block(self, module: str, head: dict[str, list[str]]) -> str:
        """A module that goes into another as a block; what it needs of other files is put into `head`."""
        exported = ", ".join(_EXPORTED.findall(self.scripts[module]))
        body = _EXPORTED.sub("", self._imports_replaced(module, self.leaders[module], head)).strip()
        name = _name(module)
        return f"const {name} = {{}};\n{{\n{body}\nObject.assign({name}, {{ {exported} }});\n}}\n"

    def _imports_replaced(self, module: str, within: str, head: dict[str, list[str]]) -> str:
        """The text of a `module` that stands in the file `within`, with its imports made declarations in place."""

        def replaced(found: re.Match[str]) -> str:
            imported = _resolved(module, found[3])
            leader = self.leaders.get(imported)
            if leader is None and module == within:
                return found[0]
            if leader is None:
                head.setdefault(found[3], [])
            elif leader != within:
                names = head.setdefault(_address(leader, within), [])
                names += [_name(imported)] if _name(imported) not in names else []
            return f"const {found[2] or f'{{ {_renamed(found[1])} }}'} = {_name(imported)};\n"

        return _IMPORT.sub(replaced, self.scripts[module])


def _renamed(names: str) -> str:
    return ", ".join(re.sub(r"\s+as\s+", ": ", each.strip()) for each in names.split(",") if each.strip())


def _address(path: str, base: str) -> str:
    address = posixpath.relpath(path, posixpath.dirname(base))
    return address if address.startswith(".") else f"./{address}"


def _resolved(path: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), address))


def _name(module: str) -> str:
    """The name under which the exports of a module are gathered."""
    return "$" + re.sub(r"\W", "_", posixpath.basename(module).removesuffix(".js"))
