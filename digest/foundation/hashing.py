"""Values as bytes, and hashes of them: equal values have equal bytes, on any machine."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import Any, Generic, TypeVar

import msgspec

Value = TypeVar("Value")
LENGTH = 16


class Digested:
    """What is known by a hash of all that can be seen through it. (An ABC would take long to be asked for.)"""

    __slots__ = ()

    @property
    def digest(self) -> bytes:
        raise NotImplementedError


class Noted(Digested, Generic[Value]):
    """A value that many pages are given, with its digest worked out once."""

    __slots__ = ("_digest", "value")

    def __init__(self, value: Value) -> None:
        self.value = value
        self._digest = fingerprint(encoded(value))

    @property
    def digest(self) -> bytes:
        return self._digest


def _hook(value: Any) -> Any:
    if isinstance(value, Digested):
        return value.digest
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"{type(value).__name__} has no fingerprint")


def fingerprint_of(about: str, given: Iterable[object]) -> bytes:
    """A hash of `about` and of all that is `given`; of what is Digested, its digest counts."""
    parts = [value.digest if isinstance(value, Digested) else _ENCODER.encode(value) for value in given]
    return fingerprint(about.encode("utf-8", "surrogatepass"), *parts)


# Not MessagePack, which knows the instant of a time, but not where it is that time.
_ENCODER = msgspec.json.Encoder(enc_hook=_hook, decimal_format="string")


def encoded(value: object) -> bytes:
    """`value`, made of structs, dataclasses and plain values, as JSON; raises TypeError for anything else."""
    return _ENCODER.encode(value)


def fingerprint(*values: object) -> bytes:
    """A hash of `values` in 16 bytes."""
    parts = [value if isinstance(value, bytes) else _ENCODER.encode(value) for value in values]
    # The lengths come with the parts, so that no two lists of parts are alike. SHA-256 is what processors have
    # instructions for: two and a half times as quick as BLAKE2 in software.
    return sha256(b"".join([b"%d " % len(part) for part in parts] + parts)).digest()[:LENGTH]
