"""Turkish."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

TURKISH = assertion("""
    rises: arttı|artış|artışla|yükseldi|yükseliş|büyüdü|büyüme|çıktı|artarak|artan|yükselerek|yükselen|büyüyerek
    falls: düştü|düşüş|düşüşle|azaldı|azalış|geriledi|kaybetti|küçüldü|azalarak|azalan|düşerek|düşen|gerileyerek
    rises: artarken|arttığı|artması|artmış|artıyor|yükselişle|yükselirken|büyüyen
    falls: düşerken|düşmüş|düşüyor|azalırken|azalma|azalışla|azalmış
    falls: gerilerken|gerileyen|gerileme|küçülerek|küçülme
    gains: kâr|kârı|kar|karı|kazanç|kazandı|fazla
    losses: zarar|zararı|kayıp|kaybetti|açık
    coming: planlıyor|bekliyor|bekleniyor|öngörüyor|hedefliyor
    behind: planlıyor|bekleniyor|bekliyor|öngörüyor|hedefliyor|edecek|olacak|yapacak|planlanıyor|öngörülüyor
    denials: yalanladı|reddetti|inkâr etti
    alleged: iddia|sözde
    joins: ve|ama|fakat
    quarter: çeyreğinde|çeyrek|çeyreği
    half: yarısında|yarıyılda
    orders: ilk|birinci|1. ; ikinci|2. ; üçüncü|3. ; dördüncü|son|4.
    last_year: geçen yıl|geçen sene
    this_year: bu yıl|bu sene
    compared: göre|kıyasla
    since: beri|itibaren
    fiscal: mali yıl|sezonunda
    last_week: geçen hafta
    losses: zararda|eksi|negatif|ekside
    compared_behind: göre|kıyasla|nazaran|nispeten
""")
