"""Who wrote a Korean article, as a line beside its title says: 김수진 기자, 김수진·박민호 특파원 kim@paper.example."""

from __future__ import annotations

import re

_NAME = "[가-힣]{2,4}"
_SIGNED = re.compile(
    rf"(?:[가-힣]{{2,6}}\s?=\s?)?(?P<names>{_NAME}(?:\s?[·,ㆍ/]\s?{_NAME})*)\s(?:선임|수석|전문)?(?:기자|특파원|논설위원)"
    r"(?:\s?\(?\S+@\S+\)?)?"
)
"""A line of names and the office that reporters have, with the place before and an address behind."""
_BETWEEN = re.compile(r"\s?[·,ㆍ/]\s?")
_NO_NAME = re.compile(r"담당|본지|취재|사진|전문|선임|수습|객원|인턴|편집|시민|외신|현장|영상|일부|다른|.+[부팀국]")
"""What stands before the office where nobody is named: 담당 기자, 문화부 기자."""


def signed_by(line: str) -> tuple[str, ...]:
    """The names on `line`, where it is a signature and nothing else."""
    if (signed := _SIGNED.fullmatch(line)) is None:
        return ()
    names = tuple(_BETWEEN.split(signed["names"]))
    return () if any(_NO_NAME.fullmatch(name) for name in names) else names
