"""Vietnamese."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

VIETNAMESE = assertion("""
    rises: tăng|tăng trưởng|tăng lên|mức tăng|đà tăng
    falls: giảm|sụt|sụt giảm|giảm xuống|mức giảm|đà giảm|hạ
    gains: lãi|lợi nhuận|thặng dư
    losses: lỗ|thua lỗ|thâm hụt
    behind: dự kiến|dự báo|kế hoạch|mục tiêu|sẽ|kỳ vọng
    coming: dự kiến|dự báo|sẽ|kỳ vọng
    denials: phủ nhận|bác bỏ
    alleged: cáo buộc|được cho là
    joins: và|nhưng
    quarter: quý
    half: nửa
    orders: đầu|I|1|một ; hai|II|2 ; ba|III|3 ; cuối|IV|4
    last_year: năm ngoái|năm trước|năm qua
    this_year: năm nay
    compared: so với
    since: từ|kể từ
    fiscal: niên độ|năm tài chính
    last_week: tuần trước
    last_month: tháng trước
""")
