"""The sentences of an article's text, and those around one of them."""

from __future__ import annotations

from functools import lru_cache

from digest.text.sentences.splitting import sentences


@lru_cache(maxsize=2)  # all figures of an article are of one text
def sentences_of(text: str, language: str) -> tuple[str, ...]:
    """The sentences of `text`, in order."""
    return tuple(text[each.start : each.end].strip() for each in sentences(text, language))


def sentences_around(sentence: str, text: str, language: str, reach: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Up to `reach` sentences before one of `text`, and as many behind it; none where it is no one of them."""
    every = sentences_of(text, language)
    place = next((order for order, each in enumerate(every) if each == sentence.strip()), None)
    return ((), ()) if place is None else (every[max(0, place - reach) : place], every[place + 1 : place + 1 + reach])
