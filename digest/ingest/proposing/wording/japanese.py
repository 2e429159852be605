"""Japanese."""

from __future__ import annotations

JAPANESE = """
    passing: 年 月 日 時 分 秒 歳 年間 カ月 か月 ヶ月 週間 時間 日間 回 度目 代 年度 年目 月末
    supposed_behind: 恐れ おそれ 可能性 懸念 公算 かねない
"""
