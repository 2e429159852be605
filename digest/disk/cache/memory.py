"""Memory that is freed: what a build soon needs again, and what a preview has no more use for."""

from __future__ import annotations

import sys

_LARGE_BLOCK = 16 << 20


def keep_freed_memory() -> None:
    """Has the C library hold back what is freed for what needs it next, in this process and those forked from it.

    A page's tree is made and thrown away hundreds of times a second. To give its memory back to the system each time
    and ask for it anew takes as long as to make the tree. glibc holds back twice as much as the largest block that was
    given back so far, up to 64 MB (mallopt(3), M_MMAP_THRESHOLD). The block here is never written to, so it takes none:
    `bytes` asks for memory that is zero already, `bytearray` would write the zeros.
    """
    bytes(_LARGE_BLOCK)


def give_back_freed_memory() -> None:
    """Has the C library give back to the system what is freed and lies between what is not.

    What a preview makes is put, by several threads, where there is room. Of what it frees glibc gives back the end of
    each thread's memory alone, so that after hundreds of edits four fifths of what it holds are free, and it still
    grows. Elsewhere than on Linux, and where another C library is, nothing is done.
    """
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(0)
