"""Templates compiled to quicker Python, which says what Jinja's own would.

Jinja compiles a template to Python by a class that an environment names (`Environment.code_generator_class`). This one
writes the same program but for four things that a page needs hundreds of times: a text without anything to escape
stays a plain string; an attribute that is there is taken at once; a function is called directly where it does not ask
for the context; and a macro is called with its arguments as they are, where each is given in its place. The rest is
left to Jinja. So templates mean what its documentation says, and a test holds the two against each other over a table
of features. One thing differs: a function that raises StopIteration is a mistake here, and undefined in Jinja. This
rests on names inside of Jinja, so pyproject.toml bounds its version.
"""

from __future__ import annotations

from functools import partial
from keyword import iskeyword
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, optimizeconst
from jinja2.runtime import Macro
from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2.compiler import Frame, MacroRef
    from jinja2.runtime import Context

_MARKUP = str.__new__  # without asking whether what a macro wrote is HTML
_FUNCTIONS = frozenset({FunctionType, MethodType, BuiltinFunctionType})


class QuickMacro(Macro):
    """A macro that can also be called where its output is known to be HTML, without being asked whether it is."""

    def quick(self, *args: Any, **kwargs: Any) -> str:
        """The same as calling it where autoescaping is on."""
        if kwargs or len(args) != self._argument_count:
            return _MARKUP(Markup, self(*args, **kwargs))
        return _MARKUP(Markup, self._func(*args))


def direct(
    context: Context,
    function: Any,
    loop_vars: Mapping[str, Any] | None = None,
    block_vars: Mapping[str, Any] | None = None,
) -> Callable[..., Any]:
    """What can be called with a call's own arguments for `function`, where autoescaping is on.

    That is Jinja's `context.call` but for functions that take no context, evaluation context or environment.
    """
    kind = type(function)
    if kind is QuickMacro:
        quick: Callable[..., Any] = function.quick
        return quick
    if kind in _FUNCTIONS and not hasattr(function, "jinja_pass_arg"):
        plain: Callable[..., Any] = function
        return plain
    return partial(context.call, function, _loop_vars=loop_vars, _block_vars=block_vars)


class QuickGenerator(CodeGenerator):
    """Writes the Python of a template; the environment must have `escaped`, `quick_macro` and `direct`.

    The names of methods are those that Jinja's visitor calls.
    """

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if _escapes(frame) and finalize.src is None:
            self.write("environment.escaped(")
        else:
            super()._output_child_pre(node, frame, finalize)

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Python's own attribute, and what Jinja takes instead where there is none."""
        self.write("(_got if (_got := getattr((_of := ")
        self.visit(node.node, frame)
        self.write(f"), {node.attr!r}, missing)) is not missing else environment.getattr(_of, {node.attr!r}))")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        unusual = node.dyn_args or node.dyn_kwargs or any(iskeyword(given.key) for given in node.kwargs)
        if forward_caller or unusual or not _escapes(frame):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.write("environment.direct(context, ")
        self.visit(node.node, frame)
        if frame.loop_frame or frame.block_frame:
            self.write(", _loop_vars" if frame.loop_frame else ", None")
            self.write(", _block_vars" if frame.block_frame else ", None")
        self.write(")(")
        for given in (*node.args, *node.kwargs):
            self.visit(given, frame)
            self.write(", ")
        self.write(")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        if macro_ref.accesses_kwargs or macro_ref.accesses_varargs or macro_ref.accesses_caller:
            super().macro_def(macro_ref, frame)
            return
        names = "".join(f"{argument.name!r}, " for argument in macro_ref.node.args)
        name = getattr(macro_ref.node, "name", None)
        self.write(
            f"environment.quick_macro(environment, macro, {name!r}, ({names}), False, False, False, "
            "context.eval_ctx.autoescape)"
        )


def _escapes(frame: Frame) -> bool:
    """Whether what is written is escaped, which must be known when a template is compiled."""
    return frame.eval_ctx.autoescape is True and not frame.eval_ctx.volatile
