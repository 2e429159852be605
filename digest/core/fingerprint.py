"""Values as bytes, and hashes of them: equal values have equal bytes, on any machine."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import msgspec

LENGTH = 16


class Digested:
    """What is known by a hash of all that can be seen through it. (An ABC would take long to be asked for.)"""

    __slots__ = ()

    @property
    def digest(self) -> bytes:
        raise NotImplementedError


def _hook(value: Any) -> Any:
    if isinstance(value, Digested):
        return value.digest
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} has no fingerprint")


# Not MessagePack, which knows the instant of a time, but not where it is that time.
_ENCODER = msgspec.json.Encoder(enc_hook=_hook, decimal_format="string")


def encoded(value: object) -> bytes:
    """`value`, made of structs, dataclasses and plain values, as JSON; raises TypeError for anything else."""
    return _ENCODER.encode(value)


def fingerprint(*values: object) -> bytes:
    """A hash of `values` in 16 bytes."""
    parts = [value if isinstance(value, bytes) else _ENCODER.encode(value) for value in values]
    # The lengths come with the parts, so that no two lists of parts are alike.
    return blake2b(b"".join([b"%d " % len(part) for part in parts] + parts), digest_size=LENGTH).digest()
