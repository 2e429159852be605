"""Memory that a build frees and soon needs again."""

from __future__ import annotations

_LARGE_BLOCK = 16 << 20


def keep_freed_memory() -> None:
    """Has the C library hold back what is freed for what needs it next, in this process and those forked from it.

    A page's tree is made and thrown away hundreds of times a second. To give its memory back to the system each time
    and ask for it anew takes as long as to make the tree. glibc holds back twice as much as the largest block that was
    given back so far, up to 64 MB (mallopt(3), M_MMAP_THRESHOLD). The block here is never written to, so it takes none:
    `bytes` asks for memory that is zero already, `bytearray` would write the zeros.
    """
    bytes(_LARGE_BLOCK)
