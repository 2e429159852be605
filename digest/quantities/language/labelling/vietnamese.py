"""Vietnamese: what became of people, and what is the contrary of what."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

VIETNAMESE = labelling("""
    killed: chết|thiệt mạng|tử vong
    fate: bị thương
    fate: mất tích
    fate: bị bắt
    contrary: xuất khẩu ; nhập khẩu
    contrary: nam giới ; nữ giới
""")
