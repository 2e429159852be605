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

    greater: daha fazla|daha yüksek|fazla|daha çok
    lesser: daha az|daha düşük|eksik
    rises: artmıştı|artmıştır|artması|artacak|artırdı|artırarak|artırıldı|yükselen|yükselme|yükselmiş|yükseltti
    rises: yükseltildi
    rises: yükseltilen|zam|zammı|zamlandı|tırmandı|tırmanış|sıçradı|sıçrama|çıkarak|çıkan|çıkarken|çıkması
    rises: ikiye katlandı
    rises: büyüyen|büyümesi|büyümüş|artışı|artışa|artıştan|yükselişi|büyümeye|çoğaldı|çoğalma|pahalandı|pahalanma
    falls: düşürdü|düşürüldü|düşerek|düşmesi|düşüşü|inen|indi|inerek|indirim|indirimi|indirimli|indirdi|indirildi
    falls: azalması
    falls: azalan|azalışı|azaltıldı|azalttı|daraldı|daralma|daralarak|eridi|erime|gerileyerek|gerilemesi|gerilediği
    falls: düştüğü
    falls: azaldığı|kaybı|yarıya indi|ucuzladı|ucuzlama|kesinti|kesintisi|küçüldü|küçülmesi|çöküş|çöktü
    coming: planlıyor|planlanıyor|hedefleniyor|amaçlıyor
    behind: hedefleniyor|hedefleri|hedeflediklerini|hedeflediğini|amaçlıyor|bekleyen|beklendiğini|tahmin ediliyor
    behind: olacağı
    behind: olacağını|olacaktır|çıkacak|çıkaracak|edecekler|yapılacak|verecek|verilecek|ödenecek|harcanacak
    behind: kurulacak
    behind: kurulması|ulaşacak|ulaşması bekleniyor|artacak|düşecek|açılacak|açılması|planlandığı|öngörüldüğü
    estimated: tahmin edildi|tahmin ediliyor|tahminlere göre|tahmini|uzmanların değerlendirmesine göre
    estimating: tahmin|tahmini|yaklaşık|hesaplandı|geçici|öncü
    estimate_words: tahmini|tahmin edilen
    predicting: bekleniyor|beklenen|bekliyor|öngörülüyor|öngörülen|tahmin|tahmini|beklenti|beklentisi
    targets: hedef|hedefi|hedefleri
    aiming: hedef|hedefi|hedefliyor|hedefleniyor|hedeflediklerini|planlıyor|amaçlıyor|planı|bütçe|istiyor
    called_expected: beklenen|planlanan|hedeflenen|öngörülen|tahmini|tahmin edilen
    called_ahead: bütçe|bütçesi|ödül|ödülü|anlaşma|teklif|teklifi|ceza
    inflation: enflasyon|enflasyonu
    conditions: eğer|olursa
    saying: söyledi|açıkladı|belirtti|ifade etti|kaydetti|dedi|vurguladı|bildirdi|aktardı
    reckoning: bekliyor|tahmin ediyor|öngörüyor
    reported: bildirdi|yazdı|duyurdu
    months: ay|ayda|ayında|aylık
    last_year: geçtiğimiz yıl|bir önceki yıl|önceki yıl|bir yıl önce
    year_before: bir önceki yıl|önceki yıl|bir yıl önce
    this_year: bu yılın|içinde bulunduğumuz yıl
    last_month: geçen ay|bir önceki ay
    month_before: bir önceki ay|önceki ay
    yesterday: dün
    ahead: gelecek yıl|önümüzdeki yıl|önümüzdeki ay|gelecek ay|önümüzdeki beş yılda
    superlatives: en|rekor
    past: oldu|yapıldı|edildi|gerçekleşti|ulaştı|yükseldi|düştü|arttı|azaldı|öldü|yaralandı|satıldı|belirlendi
    respondents: katılımcılar|katılımcıların
    possible: olabilir|belki
    decided: edecek|olacak|yapacak

    pledged: önerilen|vaat edilen|talep edilen|istenen|teklif edilen
    decided: olacağı|olacağını|olacaktır|çıkacak|çıkaracak|edecekler|yapılacak|verecek|verilecek|ödenecek
    decided: harcanacak|kurulacak|ulaşacak|artacak|düşecek|açılacak
    joins: iken|ise|oysa|ancak
""")
