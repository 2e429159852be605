"""Turkish: what became of people, and what is the contrary of what."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

TURKISH = labelling("""
    killed: öldü|ölen|ölenler|ölenlerin|ölü|ölüm|ölümler|can kaybı|can verdi|vefat etti
    killed: hayatını kaybetti|hayatını kaybederken|hayatını kaybeden|hayatını kaybedenler
    killed: yaşamını yitirdi|yaşamını yitiren|yaşamını yitirenler
    fate: yaralı|yaralandı|yaralanan|yaralananlar|yaralanırken|yaralılar
    fate: kayıp|kaybolan|kaybolanlar
    fate: gözaltına alındı|gözaltına alınan|gözaltına alınanlar|tutuklandı|tutuklanan|tutuklananlar
    fate: kurtarıldı|kurtarılan|kurtarılanlar
    fate: tahliye edildi|tahliye edilen|tahliye edilenler
    contrary: ihracat|ihracatı|ihracatında ; ithalat|ithalatı|ithalatında
    contrary: kadın|kadınlar ; erkek|erkekler
    contrary: gelir|gelirler|geliri|gelirleri ; gider|giderler|gideri|giderleri
""")
