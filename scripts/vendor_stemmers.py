"""Snowball's stemmers as scripts for browsers: python -m scripts.vendor_stemmers FOLDER

FOLDER is the package `snowballstemmer` of Snowball's own, of the version that `VERSION` names: its stemmers in Python,
which Snowball's compiler has made. They are translated statement by statement; only the few kinds of statement that the
compiler writes are known here. Packages with its JavaScript are older than the libraries by which the index is made.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from digest.search.analysis import ALGORITHMS

VERSION = "3.1.1"
TARGET = Path(__file__).parent.parent / "templates" / "assets" / "search" / "engine" / "stemmers"
_OPERATORS = {
    ast.Eq: "===",
    ast.NotEq: "!==",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Add: "+",
    ast.Sub: "-",
    ast.Or: "||",
    ast.And: "&&",
}


def module(name: str, source: str) -> str:
    """The script of a stemmer, from its Python."""
    assert f"by Snowball {VERSION} -" in source, f"{name} is not of Snowball {VERSION}"
    tree = ast.parse(source)
    stemmer = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.bases)
    tables = [node for node in stemmer.body if isinstance(node, ast.Assign) and not _is_state(node)]
    states = [node for node in stemmer.body if isinstance(node, ast.Assign) and _is_state(node)]
    methods = [node for node in stemmer.body if isinstance(node, ast.FunctionDef)]
    lines = [
        f"// Generated from {name}.sbl by Snowball {VERSION} - https://snowballstem.org/",
        "// and translated from its Python by scripts/vendor_stemmers.py.",
        'import BaseStemmer from "./base-stemmer.js";',
        "",
        *(f"const {_name(node.targets[0])} = {_table(node.value)};" for node in tables),
        "",
        f"export default class {stemmer.name} extends BaseStemmer {{",
        *(f"  {_name(node.targets[0])} = {_expression(node.value)};" for node in states),
    ]
    for method in methods:
        lines += ["", *(f"  {line}" for line in _Method(method, stemmer.name).lines())]
    return "\n".join([*lines, "}", ""])


def _is_state(node: ast.Assign) -> bool:
    """Whether an assignment of a class is of what a stemmer knows of the word at hand, not of a table."""
    return _name(node.targets[0])[:2] in ("I_", "B_", "S_")


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _table(node: ast.expr) -> str:
    match node:
        case ast.Constant(value=str(characters)):  # a grouping, as a set is
            return f"new Set({json.dumps(characters, ensure_ascii=False)})"
        case ast.Set(elts=elements):
            return f"new Set({json.dumps(''.join(ast.literal_eval(each) for each in elements), ensure_ascii=False)})"
        case ast.List(elts=elements):
            return "[\n" + "".join(f"  [{', '.join(map(_among, each.args))}],\n" for each in elements) + "]"  # type: ignore[attr-defined]
        case ast.Tuple():
            return json.dumps(ast.literal_eval(node), ensure_ascii=False)
    raise ValueError(ast.dump(node))


def _among(node: ast.expr) -> str:
    return json.dumps(_method(node.id) if isinstance(node, ast.Name) else ast.literal_eval(node), ensure_ascii=False)


def _method(name: str) -> str:
    return name.removeprefix("_").removeprefix("_")


def _expression(node: ast.expr, owner: str = "") -> str:
    def inner(each: ast.expr) -> str:
        return _expression(each, owner)

    match node:
        case ast.Constant(value=bool() | int() | str()):
            return json.dumps(node.value, ensure_ascii=False)
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=name), attr=attribute):
            return attribute if name == owner else f"this.{_method(attribute)}"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return f"!({inner(operand)})"
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return f"-{inner(operand)}"
        case ast.Compare(left=left, ops=[operator], comparators=[right]):
            return f"{inner(left)} {_OPERATORS[type(operator)]} {inner(right)}"
        case ast.BinOp(left=left, op=operator, right=right):
            return f"({inner(left)} {_OPERATORS[type(operator)]} {inner(right)})"
        case ast.BoolOp(op=operator, values=values):
            return f" {_OPERATORS[type(operator)]} ".join(f"({inner(value)})" for value in values)
        case ast.Subscript(value=value, slice=index):
            return f"{inner(value)}[{inner(index)}]"
        case ast.Call(func=ast.Name(id="len"), args=[of]):
            return f"{inner(of)}.length"
        case ast.Call(func=function, args=arguments):
            return f"{inner(function)}({', '.join(map(inner, arguments))})"
    raise ValueError(ast.dump(node))


class _Method:
    """One function of a stemmer. What Python leaves by an exception, JavaScript leaves by the label of a block."""

    def __init__(self, method: ast.FunctionDef, owner: str) -> None:
        self._method = method
        self._owner = owner
        self._labels: list[tuple[str, str]] = []
        self._count = 0

    def lines(self) -> Iterator[str]:
        names = dict.fromkeys(
            target.id
            for node in ast.walk(self._method)
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        )
        yield f"{_method(self._method.name)}() {{"
        if names:
            yield f"  let {', '.join(names)};"
        yield from self._block(self._method.body)
        yield "}"

    def _block(self, body: Iterable[ast.stmt]) -> Iterator[str]:
        for statement in body:
            yield from (f"  {line}" for line in self._statement(statement))

    def _statement(self, node: ast.stmt) -> Iterator[str]:
        match node:
            case ast.Pass():
                pass
            case ast.Break():
                yield "break;"
            case ast.Continue():
                yield "continue;"
            case ast.Return(value=ast.expr() as value):
                yield f"return {self._of(value)};"
            case ast.Expr(value=value):
                yield f"{self._of(value)};"
            case ast.Assign(targets=[target], value=value):
                yield f"{self._of(target)} = {self._of(value)};"
            case ast.AugAssign(target=target, op=operator, value=value):
                yield f"{self._of(target)} {_OPERATORS[type(operator)]}= {self._of(value)};"
            case ast.If(test=test, body=body, orelse=other):
                yield f"if ({self._of(test)}) {{"
                yield from self._block(body)
                if other:
                    yield "} else {"
                    yield from self._block(other)
                yield "}"
            case ast.While(test=test, body=body, orelse=[]):
                yield f"while ({self._of(test)}) {{"
                yield from self._block(body)
                yield "}"
            case ast.For(target=ast.Name(id="_"), iter=ast.Tuple(elts=turns), body=body, orelse=[]):
                yield f"for (let turn = 0; turn < {len(turns)}; turn++) {{"
                yield from self._block(body)
                yield "}"
            case ast.Try(body=body, handlers=[ast.ExceptHandler(type=ast.Name(id=name), body=[ast.Pass()])], orelse=[]):
                self._count += 1
                label = f"{name}_{self._count}"
                self._labels.append((name, label))
                yield f"{label}: {{"
                yield from self._block(body)
                yield "}"
                self._labels.pop()
            case ast.Raise(exc=ast.Call(func=ast.Name(id=name))):
                yield f"break {next(label for own, label in reversed(self._labels) if own == name)};"
            case _:
                raise ValueError(ast.dump(node))

    def _of(self, node: ast.expr) -> str:
        return _expression(node, self._owner)


def main(folder: Path) -> None:
    """Writes the scripts that search can need, beside what they rest on."""
    for old in TARGET.glob("*-stemmer.js"):
        if old.name != "base-stemmer.js":
            old.unlink()
    for name in sorted(set(ALGORITHMS.values())):
        source = (folder / f"{name}_stemmer.py").read_text(encoding="utf-8")
        script = re.sub(r"\n{3,}", "\n\n", module(name, source))
        (TARGET / f"{name}-stemmer.js").write_text(script, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
