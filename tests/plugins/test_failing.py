"""A plugin that fails is a problem that names it, its hook and the line; nothing else suffers."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from digest.foundation.problem import Code
from tests.commands import run
from tests.digests import ARTICLE, SIDECAR, lay
from tests.plugins.running import built, digest_with

if TYPE_CHECKING:
    from pathlib import Path

IMPORTS = "from digest import PluginProblem, hookimpl\n\n\n"


def hook(signature: str, body: str) -> str:
    """A plugin with one hook, whose body begins on line 6."""
    return f"{IMPORTS}@hookimpl\ndef {signature}:\n    {body}\n"


HOOKS = "annotation_kinds, check_article, check_digest, documents, template_filters, template_functions"
FAILING = {
    "a module that is not installed": ("import nowhere", 1, "loading: ModuleNotFoundError: No module named 'nowhere'"),
    "no Python": ("x = 1\ndef f(:\n    pass\n", 2, "loading: SyntaxError: invalid syntax"),
    "an exception in a function that it calls": (
        "def f():\n    raise ValueError('no')\n\n\nf()\n",
        2,
        "loading: ValueError: no",
    ),
    "what is no Exception": (
        "class Own(BaseException):\n    pass\n\n\nraise Own('no')\n",
        5,
        "loading: Own: no",
    ),
    "a failure that cannot say what it is": (
        "class Mute(Exception):\n    def __str__(self):\n        return 1 / 0\n\n\nraise Mute\n",
        6,
        "loading: Mute",
    ),
    "an exit": ("import sys\nsys.exit(3)\n", 2, "loading: SystemExit: 3"),
    "no hook": ("x = 1\n", 0, "loading: it has no hook: mark a function of its with @hookimpl"),
    "a misspelt hook": (
        hook("document()", "return ()"),
        4,
        "document: there is no such hook; did you mean documents?",
    ),
    "an unknown hook": (
        hook("pages()", "return ()"),
        4,
        f"pages: there is no such hook; the hooks are {HOOKS}",
    ),
    "a hook that is not marked": (
        "def documents(articles):\n    return ()\n",
        1,
        "documents: it is not marked with @hookimpl",
    ),
    "an unknown argument": (
        hook("check_article(article, site)", "return ()"),
        4,
        "check_article: it is given article, settings, but takes site",
    ),
    "a wrapper": (
        "from digest import hookimpl\n\n\n@hookimpl(wrapper=True)\ndef documents():\n    return (yield)\n",
        4,
        "documents: a plugin answers for itself: take the options of @hookimpl out",
    ),
    "an exception in a hook": (
        hook("check_article(article)", "return 1 / len(article.links[5:])"),
        6,
        "check_article: ZeroDivisionError: division by zero",
    ),
    "an exception in a generator": (
        hook("documents(articles)", "yield 'a.txt', ''\n    raise KeyError('b')"),
        7,
        "documents: KeyError: 'b'",
    ),
    "an exception in a library": (
        f"import json\n{hook('documents()', 'return json.loads(chr(120))')}",
        7,
        "documents: JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    ),
    "no mapping": (
        hook("template_functions()", "return ['x']"),
        4,
        "template_functions: gave list, where a mapping of names to functions is needed",
    ),
    "no function": (
        hook("template_filters()", "return {'x': 1}"),
        4,
        "template_filters: gave int for 'x', where a function is needed",
    ),
    "no name": (
        hook("template_filters()", "return {'x y': str}"),
        4,
        "template_filters: gave the name 'x y', by which no template can call anything",
    ),
    "a function of every template": (
        hook("template_functions()", "return {'href': str}"),
        4,
        "template_functions: gives 'href', a name that every template has already",
    ),
    "a filter of every template": (
        hook("template_filters()", "return {'upper': str}"),
        4,
        "template_filters: gives 'upper', a name that every template has already",
    ),
    "no pairs": (
        hook("documents()", "return ['data.txt']"),
        4,
        "documents: gave str, where a pair of a path and what is in it is needed",
    ),
    "a path out of the site": (
        hook("documents()", "return [('../data.txt', '')]"),
        4,
        "documents: gave the path '../data.txt'; a path is inside the site: tables/figures.csv",
    ),
    "a page that the site has": (
        hook("documents()", "return [('index.html', '')]"),
        4,
        "documents: gives index.html, which the site has already",
    ),
    "a file where the site has a folder": (
        hook("documents()", "return [('articles', '')]"),
        4,
        "documents: gives articles, which the site has already",
    ),
    "a folder where the site has a file": (
        hook("documents()", "return [('feed.xml/data.txt', '')]"),
        4,
        "documents: gives feed.xml/data.txt, which the site has already",
    ),
    "an exception in a document": (
        hook("documents()", "yield 'a.txt', lambda: [][0]"),
        6,
        "documents, a.txt: IndexError: list index out of range",
    ),
    "no document": (
        hook("documents()", "yield 'a.txt', lambda: 5"),
        4,
        "documents, a.txt: gave int, where text or bytes are needed",
    ),
    "a text for a problem": (
        hook("check_digest()", "return ['x']"),
        4,
        "check_digest: gave str in its list, where PluginProblem is needed",
    ),
    "a number for problems": (
        hook("check_digest()", "return 5"),
        4,
        "check_digest: gave int, where a list of PluginProblem is needed",
    ),
    "a problem without a proper name": (
        hook("check_digest()", "yield PluginProblem('Too long', 'x')"),
        4,
        "check_digest: names a problem 'Too long'; a name is in small letters: long-title",
    ),
    "half a character in a document": (
        hook("documents()", "yield 'a.txt', '\\ud800'"),
        4,
        "documents: gave text with half a character (U+D800), which no file can hold",
    ),
    "half a character in a document that is made late": (
        hook("documents()", "yield 'a.txt', lambda: '\\ud800'"),
        4,
        "documents, a.txt: gave text with half a character (U+D800), which no file can hold",
    ),
    "half a character in a path": (
        hook("documents()", "yield 'a\\ud800.txt', 'x'"),
        4,
        r"documents: gave the path 'a\ud800.txt'; a path is inside the site: tables/figures.csv",
    ),
    "half a character in what a failure says": (
        hook("check_article()", "raise ValueError('\\udfff')"),
        6,
        r"check_article: ValueError: \udfff",
    ),
    "a problem of another type": (
        hook("check_digest()", "yield PluginProblem('x', 5)"),
        4,
        "check_digest: gave a PluginProblem whose fields are not texts",
    ),
}


@pytest.mark.parametrize("name", FAILING)
def test_what_fails_is_told(name: str, tmp_path: Path) -> None:
    code, line, message = FAILING[name]
    result = built(digest_with(tmp_path, own=code))
    assert [(problem.path, problem.line, problem.code, problem.message) for problem in result.problems] == [
        ("plugins/own.py", line, Code.PLUGIN_FAILED, f"plugin 'own', {message}")
    ]
    assert result.files == {}


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    failing = hook("check_article(article)", "return [] if article.slug == 'pier' else 1 / 0")
    folder = digest_with(tmp_path, one=FAILING["no Python"][0], other=failing)
    lay(
        folder,
        {"content/articles/pier.md": ARTICLE.replace("night-ferry", "pier"), "content/articles/pier.yaml": SIDECAR},
    )
    lay(folder, {"plugins/third.py": hook("check_digest()", "yield PluginProblem('few', 'too few')")})
    lay(folder, {"content/pages/about.md": "---\ntitle: About\n---\n<b>x</b>\n"})
    told = [(problem.path, problem.code, problem.rule) for problem in built(folder).problems]
    assert told == [
        ("content/pages/about.md", Code.RAW_HTML, ""),
        ("content/site.yaml", Code.PLUGIN_ERROR, "third/few"),
        ("plugins/one.py", Code.PLUGIN_FAILED, ""),
        ("plugins/other.py", Code.PLUGIN_FAILED, ""),
    ]


def test_a_digest_of_which_no_article_holds_is_not_judged(tmp_path: Path) -> None:
    few = hook("check_digest(articles)", "if not articles:\n        yield PluginProblem('few', 'no article at all')")
    folder = digest_with(tmp_path, one=hook("check_article()", "return 1 / 0"), other=few)
    assert {problem.code for problem in built(folder).problems} == {Code.PLUGIN_FAILED}


def test_a_check_that_fails_hides_nothing_of_the_pages(tmp_path: Path) -> None:
    folder = digest_with(tmp_path, own=hook("check_digest()", "return 1 / 0"))
    lay(folder, {"templates/404.html": "{{ nothing }}"})
    told = [(problem.path, problem.code) for problem in built(folder).problems]
    assert told == [("plugins/own.py", Code.PLUGIN_FAILED), ("templates/404.html", Code.TEMPLATE_ERROR)]


def test_what_may_be_annotations_of_a_plugin_that_failed_is_not_told(tmp_path: Path) -> None:
    """But a slip in a key that every sidecar has is."""
    folder = digest_with(tmp_path, own="import nowhere\n")
    lay(
        folder,
        {"content/articles/ferry.yaml": SIDECAR.replace("summary:", "sumary:") + "claims:\n  - at: after dark\n"},
    )
    told = [(problem.path, problem.code, problem.hint) for problem in built(folder).problems]
    assert told == [
        ("content/articles/ferry.yaml", Code.UNKNOWN_KEY, "did you mean 'summary'?"),
        ("plugins/own.py", Code.PLUGIN_FAILED, ""),
    ]


def test_a_function_that_fails_on_a_page_is_told_with_the_page(tmp_path: Path) -> None:
    folder = digest_with(tmp_path, own=hook("template_functions()", "return {'broken': lambda text: text.nothing}"))
    lay(folder, {"templates/404.html": "{{ broken(site.title) }}"})
    (problem,) = built(folder).problems
    assert (problem.path, problem.line, problem.hint) == ("plugins/own.py", 6, "while rendering /404.html")
    said = "AttributeError: 'str' object has no attribute 'nothing'"
    assert problem.message == f"plugin 'own', template_functions, broken: {said}"


@pytest.mark.parametrize("check", ["check_article()", "check_digest()"])
def test_half_a_character_in_a_problem_is_spelled_out(check: str, tmp_path: Path) -> None:
    code = hook(check, r"yield PluginProblem('odd', 'a \ud800', 'b \ud801', at='c \ud802', path='d \ud803')")
    (problem,) = built(digest_with(tmp_path, own=code)).problems
    assert (problem.rule, problem.message) == ("own/odd", r"a \ud800")
    assert (problem.hint, problem.path) == (r"b \ud801", r"d \ud803")


def test_half_a_character_on_a_page_is_told_with_the_template(tmp_path: Path) -> None:
    folder = digest_with(tmp_path, own=hook("template_functions()", r"return {'half': lambda: '\ud800'}"))
    lay(folder, {"templates/404.html": "{{ half() }}"})
    (problem,) = built(folder).problems
    assert (problem.path, problem.code) == ("templates/404.html", Code.TEMPLATE_ERROR)
    assert "U+D800" in problem.message


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_the_users_where_signals_come(tmp_path: Path) -> None:
    """Python gives them to the main thread: a plugin that raises KeyboardInterrupt in another has failed."""
    folder = digest_with(tmp_path, own=hook("check_article()", "raise KeyboardInterrupt"))
    with pytest.raises(KeyboardInterrupt):
        built(folder)
    with ThreadPoolExecutor(1) as pool:
        (problem,) = pool.submit(built, folder).result().problems
    assert (problem.path, problem.line, problem.code) == ("plugins/own.py", 6, Code.PLUGIN_FAILED)


@pytest.mark.parametrize("raised", ["KeyboardInterrupt", "SystemExit(3)", "GeneratorExit"])
@pytest.mark.parametrize(
    "code", ["raise {}\n", hook("check_article()", "raise {}"), hook("check_digest()", "raise {}")]
)
def test_the_command_names_a_plugin_that_raises_what_ends_programs(code: str, raised: str, tmp_path: Path) -> None:
    folder = digest_with(tmp_path, own=code.replace("{}", raised))
    ran = run("check", cwd=folder)
    name = raised.partition("(")[0]
    assert ran.returncode == 1
    said = rf"^plugins/own\.py:\d+:1: error plugin-failed: plugin 'own', .*: {name}"
    assert re.search(said, ran.stderr, re.MULTILINE), ran


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Signals as a program has them that nobody has sent to the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_a_user_who_interrupts_a_plugin_ends_the_run(tmp_path: Path) -> None:
    code = hook("check_article()", "import signal; signal.raise_signal(signal.SIGINT)")
    ran = run("check", cwd=digest_with(tmp_path, own=code))
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "Aborted!" in ran.stderr
    assert "plugin-failed" not in ran.stderr
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_two_plugins_cannot_give_one_name(tmp_path: Path) -> None:
    code = hook("template_functions()", "return {'same': str}")
    (problem,) = built(digest_with(tmp_path, one=code, two=code)).problems
    expected = "plugin 'two', template_functions: gives 'same', a name that plugin 'one' has already"
    assert (problem.path, problem.message) == ("plugins/two.py", expected)


def test_a_plugin_that_is_a_link_is_not_run(tmp_path: Path) -> None:
    folder = digest_with(tmp_path)
    (tmp_path / "elsewhere.py").write_text("raise ValueError('was run')\n")
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "own.py").symlink_to(tmp_path / "elsewhere.py")
    assert [problem.code for problem in built(folder).problems] == [Code.FILE_SYMLINK]


def test_a_plugin_that_fails_hides_neither_dead_links_nor_malformed_templates(tmp_path: Path) -> None:
    folder = digest_with(tmp_path, own="import nowhere\n")
    lay(
        folder,
        {
            "content/pages/about.md": "---\ntitle: About\n---\n[A](/articles/fery/) [B](/data/of-a-plugin.csv)\n",
            "templates/404.html": "{% if %}",
            "templates/topic.html": "{{ of_a_plugin() | shout }}",
        },
    )
    told = [(problem.path, problem.code) for problem in built(folder).problems]
    assert told == [
        ("content/pages/about.md", Code.BROKEN_LINK),
        ("plugins/own.py", Code.PLUGIN_FAILED),
        ("templates/404.html", Code.TEMPLATE_ERROR),
    ]
