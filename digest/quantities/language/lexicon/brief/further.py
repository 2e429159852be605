"""Languages of Asia: Hebrew, Persian, Urdu, Bengali, Indonesian, Malay, Filipino and Thai."""

from __future__ import annotations

from collections.abc import Mapping

from digest.quantities.language.lexicon.words import AmountLexicon, leading, meanings, powers, qualifiers

_HEBREW = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: יותר מ, למעלה מ, מעל, מעל ל, מעל ל-, יותר
        at-least: לפחות, לכל הפחות, לא פחות מ, מינימום
        about: כ, בערך, בסביבות, סביב, בקירוב, כ-, מוערך ב, כמו
        nearly: כמעט, קרוב ל, קרוב, לקראת
        up-to: עד, לכל היותר, לא יותר מ, מקסימום, עד כ
        under: פחות מ, פחות, מתחת ל, מתחת
        barely: בקושי
        not: לא, במקום
        average: בממוצע, ממוצע של
        multiple: מחצית מ, חצי מ, כפול מ, חצי, כפול, כמחצית
        -: רק, בדיוק, בסך הכול, עוד
    """),
    trailing=qualifiers("at-least: או יותר, ומעלה, לפחות \n up-to: או פחות, לכל היותר \n about: בערך"),
    minus=("מינוס",),
    pairs={"בין": ("ל", "עד")},
    joined=tuple("בהוכלמש"),
    parted=("עד", "או"),
    changes=tuple("עלה עלתה עלו ירד ירדה ירדו גדל גדלה צמח צמחה".split()),
    scales=powers("3: אלף, אלפים \n 6: מיליון, מיליוני \n 9: מיליארד, מיליארדי"),
    and_words=("ו",),
    coins=meanings("own: אגורה, אגורות"),
    links=(),
)
_PERSIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: بیش از, بیشتر از, فراتر از, بالای, افزون بر
        at-least: دست‌کم, دست کم, حداقل, دستکم, نه کمتر از, لااقل
        about: حدود, تقریبا, تقریباً, در حدود, نزدیک, قریب به, حوالی, قریب
        nearly: نزدیک به
        up-to: تا, حداکثر, نه بیش از, تا حدود
        under: کمتر از, زیر
        barely: به زحمت
        not: نه, به جای
        average: به طور متوسط, میانگین
        multiple: نصف, نیمی از, دو برابر
        -: فقط, تنها, دقیقا, دقیقاً, مجموعا
    """),
    trailing=qualifiers("at-least: یا بیشتر, به بالا \n up-to: یا کمتر \n about: تقریبا"),
    prepositional=frozenset({"تا"}),
    minus=("منفی",),
    pairs={"بین": ("تا", "و"), "از": ("تا",)},
    parted=("تا", "یا"),
    changes=tuple("افزایش کاهش رشد".split()),
    scales=powers("3: هزار \n 6: میلیون \n 9: میلیارد \n 12: تریلیون"),
    links=(),
)
_URDU = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        at-least: کم از کم
        about: تقریباً, تقریبا, لگ بھگ, قریباً, اندازاً
        nearly: قریب
        up-to: زیادہ سے زیادہ
        barely: بمشکل
        not: نہیں
        average: اوسطاً, اوسط
        -: صرف, کل, محض, مزید
    """),
    trailing=qualifiers("""
        over: سے زائد, سے زیادہ, سے اوپر
        under: سے کم
        about: کے قریب, کے لگ بھگ
        up-to: تک
        at-least: یا زیادہ
    """),
    parted=("سے", "یا"),
    scales=powers("3: ہزار \n 5: لاکھ \n 7: کروڑ \n 9: ارب \n 6: ملین \n 9: بلین \n 11: کھرب"),
    and_words=("اور",),
    coins=meanings("own: پیسے, پیسہ"),
    links=(),
)
_BENGALI = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        at-least: অন্তত, কমপক্ষে, ন্যূনতম
        about: প্রায়, আনুমানিক, মোটামুটি
        nearly: প্রায় প্রায়
        up-to: সর্বোচ্চ, বড়জোর
        barely: কোনোমতে
        average: গড়ে
        -: মাত্র, মোট, শুধু, আরও, আরো
    """),
    trailing=qualifiers("""
        over: এর বেশি, এরও বেশি, র বেশি, এর অধিক
        under: এর কম, এরও কম
        up-to: পর্যন্ত
        about: এর কাছাকাছি
    """),
    parted=("থেকে", "বা"),
    scales=powers("3: হাজার \n 5: লাখ, লক্ষ \n 7: কোটি \n 6: মিলিয়ন \n 9: বিলিয়ন"),
    and_words=("ও",),
    coins=meanings("own: পয়সা"),
    links=(),
)
_INDONESIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: lebih dari, di atas, melebihi, melampaui, lebih daripada
        at-least: setidaknya, sedikitnya, paling sedikit, minimal, tidak kurang dari, paling tidak, sekurangnya
        about: sekitar, kira-kira, kurang lebih, diperkirakan, lebih kurang, seputar
        nearly: hampir, mendekati, nyaris
        up-to: hingga, sampai, paling banyak, maksimal, tidak lebih dari, mencapai
        under: kurang dari, di bawah, kurang daripada
        barely: nyaris hanya
        not: bukan, tidak, alih-alih
        average: rata-rata
        multiple: setengah dari, separuh dari, dua kali lipat dari
        -: sebanyak, total, hanya, tepat, sebesar, senilai, seharga, seluas, cuma
    """),
    trailing=qualifiers("at-least: atau lebih, lebih \n up-to: atau kurang, maksimal \n about: kurang lebih"),
    prepositional=frozenset({"hingga", "sampai"}),
    minus=("minus",),
    pairs={"antara": ("hingga", "sampai", "dan", "sampai dengan"), "dari": ("hingga", "sampai")},
    parted=("hingga", "sampai", "atau"),
    changes=tuple("naik turun meningkat menurun bertambah berkurang melonjak anjlok tumbuh merosot".split()),
    scales=powers("3: ribu \n 6: juta \n 9: miliar, milyar \n 12: triliun"),
    abbreviations=powers("3: rb \n 6: jt"),
    and_words=("dan",),
    links=(),
)
_MALAY = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: lebih daripada, lebih dari, melebihi, di atas, melepasi
        at-least: sekurang-kurangnya, sekurangnya, sekurang kurangnya, paling kurang, tidak kurang daripada, minimum
        about: sekitar, kira-kira, lebih kurang, anggaran, dianggarkan
        nearly: hampir, menghampiri
        up-to: hingga, sehingga, sampai, paling banyak, maksimum, tidak lebih daripada
        under: kurang daripada, kurang dari, di bawah
        not: bukan, tidak
        average: purata
        multiple: separuh daripada, dua kali ganda daripada
        -: sebanyak, seramai, hanya, tepat, sejumlah, berjumlah, bernilai
    """),
    trailing=qualifiers("at-least: atau lebih, lebih \n up-to: atau kurang"),
    prepositional=frozenset({"hingga", "sampai", "sehingga"}),
    minus=("minus",),
    pairs={"antara": ("hingga", "dan", "sehingga"), "dari": ("hingga",), "daripada": ("hingga",)},
    parted=("hingga", "atau"),
    changes=tuple("naik turun meningkat menurun bertambah berkurang melonjak merosot".split()),
    scales=powers("3: ribu \n 6: juta \n 9: bilion \n 12: trilion"),
    and_words=("dan",),
    coins=meanings("own: sen"),
    links=(),
)
_FILIPINO = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: mahigit, higit sa, higit, lampas sa, mahigit sa, lagpas sa
        at-least: hindi bababa sa, kahit man lang, di bababa sa
        about: humigit-kumulang, mga, tinatayang, humigit kumulang, nasa
        nearly: halos, malapit sa
        up-to: hanggang, hindi hihigit sa, hanggang sa
        under: wala pang, mas mababa sa, kulang sa
        not: hindi, sa halip na
        -: kabuuang, eksaktong, lamang
    """),
    trailing=qualifiers("at-least: o higit pa \n up-to: o mas mababa"),
    pairs={"mula": ("hanggang",), "mula sa": ("hanggang",), "sa pagitan ng": ("at",)},
    parted=("hanggang", "o"),
    changes=tuple("tumaas bumaba umakyat".split()),
    scales=powers("3: libo, libong \n 6: milyon, milyong, milyon na \n 9: bilyon, bilyong"),
    and_words=("at",),
    coins=meanings("own: sentimo"),
    links=("na",),
)
_THAI = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: มากกว่า, กว่า, เกิน, สูงกว่า, เกินกว่า, ทะลุ
        at-least: อย่างน้อย, ไม่ต่ำกว่า, ไม่น้อยกว่า, ขั้นต่ำ
        about: ประมาณ, ราว, ราวๆ, ราว ๆ, คาดว่าประมาณ, โดยประมาณ
        nearly: เกือบ, ใกล้, เฉียด
        up-to: ไม่เกิน, สูงสุด, สูงถึง, มากถึง, มากที่สุด, ไม่มากกว่า
        under: น้อยกว่า, ต่ำกว่า, ไม่ถึง
        not: ไม่ใช่
        average: เฉลี่ย
        loss: ขาดทุน
        multiple: ครึ่งหนึ่งของ
        -: รวม, เพียง, แค่, อีก, ทั้งหมด, จำนวน
    """),
    trailing=qualifiers("at-least: ขึ้นไป, หรือมากกว่า \n about: โดยประมาณ \n over: กว่า"),
    minus=("ลบ",),
    pairs={"ระหว่าง": ("ถึง", "และ", "กับ"), "ตั้งแต่": ("ถึง",)},
    parted=("ถึง", "หรือ"),
    coins=meanings("own: สตางค์"),
    links=(),
)

LEXICONS: Mapping[str, AmountLexicon] = {
    "bn": _BENGALI, "fa": _PERSIAN, "fil": _FILIPINO, "he": _HEBREW, "id": _INDONESIAN, "ms": _MALAY, "th": _THAI,
    "tl": _FILIPINO, "ur": _URDU,
}  # fmt: skip
