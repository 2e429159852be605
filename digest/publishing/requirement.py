"""What another machine must install to have this program: the line of a requirements file.

Where it came from is what installers record of it (PEP 610, `direct_url.json`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit, urlunsplit

from digest.publishing.addresses import LEFT_OUT, shown

_SCP = re.compile(r"(?:[^/@:]+@)?(?P<host>[^/@:]+\.[^/@:]+):(?!/)(?P<path>[^:]+)")


class Checkout(NamedTuple):
    """A folder under git that the program was installed from: the address of `origin`, the commit, the path there."""

    remote: str
    commit: str
    folder: str = ""


def requirement(
    name: str, version: str, direct_url: Mapping[str, Any] | None, checkout: Checkout | None = None
) -> str | None:
    """The requirement (PEP 508) for `name` as it is installed; None where only this machine has it.

    `direct_url` is what the installer recorded, None for a package from an index; `checkout` is the folder that it
    names, where that is one.
    """
    if direct_url is None:
        return f"{name}=={version}"
    url = str(direct_url.get("url", ""))
    vcs = direct_url.get("vcs_info", {})
    if vcs.get("vcs") == "git" and vcs.get("commit_id"):
        checkout = Checkout(url, str(vcs["commit_id"]), str(direct_url.get("subdirectory", "")))
    elif url.startswith("https://"):
        file = _public(url)
        return f"{name} @ {file}" if file else None
    address = _public(checkout.remote) if checkout else None
    if checkout is None or address is None:
        return None
    below = f"#subdirectory={checkout.folder}" if checkout.folder else ""
    return f"{name} @ git+{address}@{checkout.commit}{below}"


def _public(remote: str) -> str | None:
    """The https address of a remote, with no name or password in it; None for one that others cannot reach."""
    short = _SCP.fullmatch(remote)
    if LEFT_OUT in shown(re.split("[?#]", remote)[0], with_owner=True):
        return None  # a part of it may be a secret
    parts = urlsplit(f"ssh://{short['host']}/{short['path']}" if short else remote)
    if parts.scheme not in ("http", "https", "ssh", "git") or not parts.hostname:
        return None
    port = f":{parts.port}" if parts.port and parts.scheme == "https" else ""
    return urlunsplit(("https", parts.hostname + port, parts.path, "", ""))
