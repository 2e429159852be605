"""Addresses of git remotes as they may be told: what is known to be no secret is shown, and nothing else.

Hosts take passwords and tokens in every part of an address: before the host, as a parameter, as a folder of the path
(`/oauth2/TOKEN/owner/name.git`, `/TOKEN/name.git`), encoded or not, and a token may look like any word. So a list says
what is shown: the scheme, the host, and `name.git`, which git calls the folder of a clone by; of whom it is only where
that folder can be no token: at hosts that are known to have owners there, and by SSH, which asks for the key before it
is told a path.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

LEFT_OUT = "…"
_AT = "@\uff20\ufe6b"  # the wide and the small one too: hosts' names are normalized (UTS 46)
_HELPER = re.compile(r"([\w+.-]+)::")
_SCHEME = re.compile(r"[\w+.-]+:/+")
_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[\w.-]+)(?::\d*)?")
_PLAIN = re.compile(r"[^?#;%&=\s]*")
_NAME = re.compile(r"[\w.~+@-]+")
# What a token looks like: longer than names are, or a long row of letters and digits that is no word.
_LONGEST_NAME = 60
_TOKEN = re.compile(
    r"(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{18,}|(?:gh[a-z]|github_pat|glpat|gl[a-z]{3,4})[_-]\w{4,}"
)
# Hosts whose addresses are of the form /owner/name, and which take tokens before the host alone.
_WITH_OWNERS = frozenset({"github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gitea.com", "git.sr.ht"})
_LOCAL = re.compile(r"[A-Za-z]:[\\/]|\.{0,2}[\\/]|\.{1,2}$")
_SHORTEST_SECRET = 4
_BETWEEN_PARTS = re.compile(r"[/:@\uff20\ufe6b?&=;#%\s'\"|,<>]+")
# An address in what git says; git puts them in quotation marks, in which there may be blanks.
_IN_TEXT = re.compile(
    rf"(')([^'\n]*(?:://|\bext::|[{_AT}])[^'\n]*)'(?![^\s:,.)])|(['\"(<]*)([^\s]*(?:://|\bext::|[{_AT}])\S*?)(?=[:,.)]*(?:\s|\Z))"
)


def shown(address: str, *, with_owner: bool = False) -> str:
    """An `address` as it may be told, however it is written; a path on this machine is told as it is.

    `with_owner` is for what cannot do without the folder before the name: it is told at any host, unless it looks like
    a token.
    """
    helper = _HELPER.match(address)
    if helper:
        rest = address[helper.end() :]
        return f"{helper[0]}{shown(rest, with_owner=with_owner) if _SCHEME.match(rest) else LEFT_OUT}"
    scheme = _SCHEME.match(address)
    if address[:5].lower() == "file:" or (_LOCAL.match(address) and not _is_of_a_host(address)):
        return address
    if scheme:
        authority, path = _divided(address[scheme.end() :])
        has_owner = authority.lower() in _WITH_OWNERS and path.strip("/").count("/") == 1
        is_open = with_owner or has_owner or "ssh" in scheme[0].lower()
        return f"{scheme[0]}{authority}{_path(path, with_owner=is_open)}"
    host, colon, path = address.partition(":")
    if not colon and not any(sign in address for sign in _AT):
        return address  # the name of a remote, or a path
    if any(sign in path for sign in _AT):  # jo:secret@example.org:news.git
        host, colon, path = _behind_names(address).partition(":")
    name = "git@" if re.match(rf"git[{_AT}]", host) else ""
    return f"{name}{_host(_behind_names(host))}{colon}{_path('/' + path, with_owner=True)[1:] if path else ''}"


def _is_of_a_host(path: str) -> bool:
    return path.startswith("//") and any(sign in path for sign in _AT)


def _divided(rest: str) -> tuple[str, str]:
    """The host of what stands behind a scheme, and the path; a password may hold a slash itself."""
    authority, slash, path = rest.partition("/")
    if _AUTHORITY.fullmatch(_behind_names(authority)) is None and any(sign in path for sign in _AT):
        authority, slash, path = _behind_names(rest).partition("/")
    return _host(_behind_names(authority)), slash + path


def _behind_names(authority: str) -> str:
    return re.split(f"[{_AT}]", authority)[-1]


def _host(authority: str) -> str:
    return authority if _AUTHORITY.fullmatch(authority) else LEFT_OUT


def _path(path: str, *, with_owner: bool) -> str:
    """The end of a path: what names the repository. What stands behind that is no part of it.

    Where whom it is of may not be told, nor is a name that does not say that it is a repository's.
    """
    plain = _PLAIN.match(path)
    assert plain
    cut = LEFT_OUT if plain.end() < len(path) else ""
    names = [name for name in plain[0].split("/") if name]
    if not names:
        return plain[0] + cut
    kept = names[-2:] if with_owner else [name for name in names[-1:] if name.endswith(".git")]
    left_out = [LEFT_OUT] if len(kept) < len(names) else []
    end = "/" if kept and plain[0].endswith("/") else ""
    return "/" + "/".join([*left_out, *map(_part, kept)]) + end + cut


def _part(name: str) -> str:
    """What may be told of a folder's name: as far as it is one."""
    is_name = not name or (_NAME.fullmatch(name) and len(name) <= _LONGEST_NAME and not _TOKEN.search(name))
    return name if is_name else LEFT_OUT


def without_secrets(text: str, known: Iterable[str] = ()) -> str:
    """`text`, what git says, with all addresses in it as they may be told.

    Those that are `known` to be used are told so wherever they stand, and no part of them that is left out is told.
    """
    for address in sorted(set(known), key=len, reverse=True):
        told = shown(address)
        if told != address:
            text = text.replace(address, told)
            for secret in _left_out(address, told):
                text = text.replace(secret, LEFT_OUT)
    return _IN_TEXT.sub(lambda found: f"{found[1] or found[3]}{shown(found[2] or found[4])}{found[1] or ''}", text)


def _left_out(address: str, told: str) -> Iterator[str]:
    """The parts of an `address` that are not in what is told of it, the longest first."""
    parts = (part for part in _BETWEEN_PARTS.split(address) if len(part) >= _SHORTEST_SECRET and part not in told)
    return iter(sorted(parts, key=len, reverse=True))
