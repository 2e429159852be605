"""An edit of a YAML file as the least of changes: comments, order, quotation marks, indentation and line ends stay.

    text, edit ─▶ the data that it should come to
               ─▶ steps, each a change of one place: of a scalar, an entry, a key
               ─▶ each read back, and refused where it is not what it should be

So nothing depends on every way of writing YAML being known here: what is not known is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

from digest.yaml.editing import block, flow, values
from digest.yaml.editing.edits import Add, Edit, Move, Path, Put, Remove, applied, is_same
from digest.yaml.editing.tree import Node, UnpatchableError, UnsoundError, column, tree
from digest.yaml.editing.values import Style, Value
from digest.yaml.loader import parse
from digest.yaml.source_map import Data

_BOM = "\ufeff"
_MOST_STEPS = 500


def edited(text: str, edits: Iterable[Edit]) -> str:
    """`text` after `edits`, one after the other; every other byte of it is as it was.

    `text` is YAML with whatever line ends it has. Raises UnpatchableError where it is not sound, or an edit does not
    fit it, or it is written in a way that cannot be changed by position.
    """
    bom = _BOM if text.startswith(_BOM) else ""
    plain = text.removeprefix(_BOM)
    if "\r" in plain.replace("\r\n", ""):
        raise UnpatchableError("its lines end in carriage returns alone")
    for edit in edits:
        plain = _edited(plain, edit)
    return bom + plain


def _edited(text: str, edit: Edit) -> str:
    wanted = applied(_data(text), edit)
    for _ in range(_MOST_STEPS):
        now = _data(text)
        if is_same(now, wanted):
            return text
        text = _step(text, now, wanted, edit)
    raise UnpatchableError("it takes more changes than are made at a time")


def _data(text: str) -> Data:
    parsed = parse(text.replace("\r\n", "\n"), "")
    if parsed.value is None or parsed.problems:
        raise UnsoundError("it is not sound YAML: `digest check` says why")
    if parsed.value.data is not None and not isinstance(parsed.value.data, dict):
        raise UnsoundError("it is not a mapping")
    return parsed.value.data


def _step(text: str, now: Data, wanted: Data, edit: Edit) -> str:
    """`text` after the first change of one place on the way to `wanted`."""
    if isinstance(edit, Move):
        found = tree(text)
        assert found is not None
        node, index = found.at(edit.keys[:-1]), edit.keys[-1]
        assert isinstance(index, int)
        if not node.is_flow:
            return _held(wanted, [block.move_item(text, node, index, edit.to)])
        moved = _at(now, edit.keys)
        return _edited(_edited(text, Remove(edit.keys)), Add(edit.keys[:-1], moved, edit.to))
    change = _change(now, wanted, edit)
    return _held(applied(now, change), _ways(text, now, change))


def _change(now: Data, wanted: Data, edit: Put | Add | Remove) -> Put | Add | Remove:
    """The first change of one place: that which `edit` is about, or what is missing or empty above it."""
    at: Any = now or {}
    for depth, step in enumerate(edit.keys):
        above, at = at, at.get(step) if isinstance(at, dict) else at[step]
        is_last = depth == len(edit.keys) - 1
        if isinstance(edit, Remove) or (not is_last and at):
            continue
        is_missing = isinstance(above, dict) and step not in above
        if not is_last or is_missing or (isinstance(edit, Add) and not at):
            keys = edit.keys[: depth + 1]
            meant = edit.value if is_last and isinstance(edit, Put) else [edit.value] if is_last else _at(wanted, keys)
            return Put(keys, meant, edit.order if is_last else ())
    if isinstance(edit, Put):
        return next(_differences(at, _at(wanted, edit.keys), edit.keys, (edit.keys, edit.value)))
    return edit


def _held(wanted: Data, ways: Iterable[str]) -> str:
    """The first of the `ways` that is read as what is `wanted`."""
    for way in ways:
        parsed = parse(way.replace("\r\n", "\n"), "")
        if parsed.value is not None and not parsed.problems and is_same(parsed.value.data, wanted):
            return way
    raise UnpatchableError("it is written in a way that cannot be changed by position")


def _at(data: Any, keys: Sequence[str | int]) -> Any:
    for step in keys:
        data = data[step]
    return data


_Meant = tuple[Path, "Value"]
"""Where an edit puts what: so that a truth value is written as one, and not as a text."""


def _differences(now: Data, wanted: Data, keys: Path, meant: _Meant) -> Iterator[Put | Add | Remove]:
    """What has to be done to `now`, at `keys`, to make it `wanted`; the first is to be done first."""
    if isinstance(now, dict) and isinstance(wanted, dict) and now and wanted:
        for key, inside in wanted.items():
            if key not in now:
                yield Put((*keys, key), _meant(inside, (*keys, key), meant), tuple(wanted))
            elif now[key] != inside:
                yield from _differences(now[key], inside, (*keys, key), meant)
        for key in now:
            if key not in wanted:
                yield Remove((*keys, key))
    elif isinstance(now, list) and isinstance(wanted, list) and now and wanted:
        yield from _of_lists(now, wanted, keys, meant)
    else:
        yield Put(keys, _meant(wanted, keys, meant))


def _of_lists(now: list[Data], wanted: list[Data], keys: Path, meant: _Meant) -> Iterator[Put | Add | Remove]:
    one, other = [repr(each) for each in now], [repr(each) for each in wanted]
    for kind, start, end, first, last in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        both = min(end - start, last - first)
        for number in range(both):
            yield from _differences(now[start + number], wanted[first + number], (*keys, start + number), meant)
        for number in range(end - 1, start + both - 1, -1):
            yield Remove((*keys, number))
        for number in range(first + both, last):
            place = start + both + number - first - both
            yield Add(keys, _meant(wanted[number], (*keys, number), meant), place)


def _meant(inside: Data, keys: Path, meant: _Meant) -> Value:
    """What an edit was given for the data `inside`, at `keys`."""
    given: Any = meant[1]
    try:
        rest = keys[len(meant[0]) :] if keys[: len(meant[0])] == meant[0] else None
        found = _at(given, rest) if rest is not None else inside
    except (KeyError, IndexError, TypeError):
        return inside
    return found if values.data(found) == inside else inside


def _ways(text: str, now: Data, change: Edit) -> Iterator[str]:
    """The texts that the change of one place may come to, the best first."""
    root = tree(text)
    if root is None or (root.is_scalar and now is None):
        assert isinstance(change, Put)
        style = values.style_beside(text, None, ())
        added = values.pair(str(change.keys[-1]), change.value, style)
        yield block.at_end(text, added)
        return
    parent = root.at(change.keys[:-1])
    match change:
        case Remove():
            yield from _removed(text, root, parent, change.keys, with_comment=change.with_comment)
        case Add():
            yield _added(text, root, root.at(change.keys), change)
        case Put():
            yield from _put(text, root, parent, change)


def _removed(text: str, root: Node, parent: Node, keys: Path, *, with_comment: bool) -> Iterator[str]:
    last = keys[-1]
    inside = parent.pairs if parent.pairs is not None else parent.items
    if len(inside or ()) == 1 and not parent.is_flow and len(keys) > 1:
        empty: Value = {} if parent.pairs is not None else []
        if isinstance(last, int) and isinstance(keys[-2], str):
            key = (root.at(keys[:-2]).pairs or {})[keys[-2]][0]
            yield block.remove_only_item(text, parent, block.colon(text, key), with_comment=with_comment)
        yield from _put(text, root, root.at(keys[:-2]), Put(keys[:-1], empty))
    elif isinstance(last, int):
        if with_comment and not parent.is_flow:
            yield block.remove_item(text, parent, last, with_comment=True)
        remove = flow.remove if parent.is_flow else block.remove_item
        yield remove(text, parent, last)
    elif parent.is_flow:
        yield flow.remove(text, parent, list(parent.pairs or {}).index(last))
    elif len(inside or ()) == 1:
        key, value = (parent.pairs or {})[last]
        yield block.without_lines(text, key.start, max(key.end, value.end))
    else:
        yield block.remove_pair(text, parent, last)


def _added(text: str, root: Node, found: Node, change: Add) -> str:
    items = found.items or []
    index = len(items) if change.index is None else change.index
    near = [*items[:index][::-1], *items[index:]]
    style = values.style_beside(text, root, near)
    if found.is_flow:
        like = next((each for each in near if each.is_flow and each.pairs), None)
        if isinstance(change.value, Mapping) and like is not None and flow.has_own_lines(text, like):
            written = flow.laid_out(text, like, values.flow_pairs(change.value, style))
        else:
            written = values.flow(change.value, style)
        return flow.add(text, found, index, written)
    return block.add_item(text, found, index, change.value, style)


def _put(text: str, root: Node, parent: Node, change: Put) -> Iterator[str]:
    last = change.keys[-1]
    if isinstance(last, str) and last not in (parent.pairs or {}):
        yield _new_pair(text, root, parent, change, last)
        return
    old = parent.at((last,))
    if isinstance(last, str):
        key = (parent.pairs or {})[last][0]
        mark_end, indent = block.colon(text, key), column(text, key.start)
    elif parent.is_flow:
        mark_end, indent = old.start, 0
    else:
        mark_end = parent.dashes[last] + 1
        indent = mark_end
    style = _style_for(text, root, parent, last, change.keys)
    if values.is_laid_out(change.value) and not parent.is_flow and not (old.is_flow and old.end > old.start + 2):
        if isinstance(last, str):
            yield block.lay_out(text, mark_end, old, change.value, style, indent)
        return
    if isinstance(change.value, (Mapping, list, tuple)):
        yield block.set_inline(text, mark_end, old, values.flow(change.value, style, str(last)))
        return
    if isinstance(last, str) and not parent.is_flow and old.mark not in ("|", ">"):
        yield from block.lay_down(text, mark_end, old, values.literal(change.value, style), indent + style.step)
    for way in _scalars(text, parent, old, change.value, style.of(str(last))):
        yield block.set_inline(text, mark_end, old, way)


def _scalars(text: str, parent: Node, old: Node, value: Value, mark: str) -> Iterator[str]:
    if old.is_scalar and old.end > old.start:
        yield from values.in_place_of(text, old, value, in_flow=parent.is_flow)
    yield values.scalar(value, mark, in_flow=parent.is_flow)
    yield values.scalar(value, "", in_flow=parent.is_flow)


def _new_pair(text: str, root: Node, parent: Node, change: Put, key: str) -> str:
    pairs = parent.pairs
    if pairs is None:
        raise UnpatchableError("it has no keys")
    before = change.order[: change.order.index(key)] if key in change.order else tuple(pairs)
    known = [each for each in before if each in pairs]
    after = known[-1] if known else None
    style = _style_for(text, root, parent, key, change.keys)
    if parent.is_flow:
        written = f"{values.scalar(key, style.key_mark, in_flow=True)}: {values.flow(change.value, style, key)}"
        return flow.add(text, parent, list(pairs).index(after) + 1 if after else 0, written)
    return block.add_pair(text, parent, key, change.value, after, style, is_top=parent is root)


def _style_for(text: str, root: Node, parent: Node, last: str | int, keys: Path) -> Style:
    """The style of what is put at `keys`: that of its neighbours, and of the entries before and behind its own."""
    near = [parent] if parent.pairs is not None else [*(parent.items or ())]
    if len(keys) > 1 and isinstance(keys[-2], int):
        near += (root.at(keys[:-2]).items or [])[::-1]
    return values.style_beside(text, root, near)
