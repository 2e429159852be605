"""Vietnamese."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import (
    AmountLexicon,
    fractions,
    leading,
    meanings,
    numbers,
    powers,
    qualifiers,
)

VIETNAMESE = AmountLexicon(
    leading=leading("""
        over: hơn, trên, vượt, vượt quá, vượt mức
        at-least: ít nhất, tối thiểu, không dưới
        about: khoảng, chừng, khoảng chừng, xấp xỉ, ước khoảng, vào khoảng, độ
        nearly: gần, ngót, suýt soát, gần như
        up-to: tối đa, nhiều nhất, không quá
        under: dưới, chưa đến, chưa tới
        average: trung bình, bình quân
        projected: dự kiến
        possible: có thể
        loss: lỗ, thâm hụt
        not: không
        -: chỉ, đúng, tổng cộng, cả thảy
    """),
    trailing=qualifiers("""
        at-least: trở lên
        up-to: trở xuống
    """),
    minus=("âm",),
    numbers=numbers("không một hai ba bốn năm sáu bảy tám chín mười"),
    fractions=fractions("1/2: một nửa, nửa"),
    added=fractions("1/2: rưỡi"),
    vague={
        "hàng chục": 10,
        "hàng trăm": 100,
        "hàng nghìn": 1000,
        "hàng ngàn": 1000,
        "hàng vạn": 10**4,
        "hàng triệu": 10**6,
        "hàng tỷ": 10**9,
    },
    several=("vài", "mấy"),
    scales=powers("""
        1: chục
        2: trăm
        3: nghìn, ngàn
        4: vạn
        6: triệu
        9: tỷ, tỉ
        12: nghìn tỷ, nghìn tỉ, ngàn tỷ, ngàn tỉ
    """),
    abbreviations=powers("6: tr"),
    links=(),
    pairs={"từ": ("đến", "tới"), "giữa": ("và",)},
    parted=("đến", "tới"),
    changes=("tăng", "giảm", "nâng", "hạ", "rớt", "vọt"),
    and_words=("và",),
    per=("mỗi", "một"),
    currencies=meanings("""
        VND: đồng, VND, VNĐ
        USD: USD, đô la, đô la Mỹ, đôla, đô-la
        EUR: euro
        JPY: yên
        CNY: nhân dân tệ
    """),
    units=meanings("""
        %: phần trăm
        pp: điểm phần trăm, điểm %
        t: tấn
        m²: mét vuông, m2
        m³: mét khối, m3
        °C: độ, độ C
        bbl: thùng
        km: cây số
    """),
    stops=frozenset("và hoặc là của cho với ở tại từ trong ngoài này đó thì đã đang sẽ bị được có".split()),
)
