"""Turkish."""

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
    contrary: gelir|gelirler|geliri|gelirleri ; gider|giderler|gideri|giderleri
    winning: aldı|kazandı|elde etti|sahip
    money: fiyat|fiyatı|fiyatları|maliyet|maliyeti|bedel|bedeli|tutar|tutarı|gelir|geliri|gelirleri|gider|gideri
    money: giderleri|ciro|cirosu|kâr|kârı|kar|karı|zarar|zararı|borç|borcu|borçları|maaş|maaşı|ücret|ücreti|ödül|ödülü
    money: bütçe|bütçesi|yatırım|yatırımı|yatırımları|harcama|harcaması|harcamaları|vergi|vergisi|para cezası|kredi
    money: kredisi|alacak|alacağı|alacakları|para|parası|tazminat|tazminatı|kira|kirası|hasılat|hasılatı|tarife
    money: tarifesi
    money: değer|değeri|kazanç|kazancı|tasarruf|tasarrufu|yardım|yardımı|destek|desteği|prim|primi|aidat|aidatı|fatura
    money: faturası|ikramiye|ikramiyesi|iş hacmi|ihracat|ihracatı|ithalat|ithalatı|servet|serveti
    things: ölü|ölüler|yaralı|yaralılar|çalışan|çalışanlar|işçi|işçiler|kişi|kişiler|öğrenci|öğrenciler|hasta|hastalar
    things: nüfus|nüfusu|yolcu|yolcular|turist|turistler|ziyaretçi|ziyaretçiler|seçmen|seçmenler|üye|üyeler|konut
    things: konutlar|araç|araçlar|otomobil|otomobiller|uçak|uçaklar|gemi|gemiler|şirket|şirketler|okul|okullar|hastane
    things: hastaneler|ülke|ülkeler|oy|oylar|sandalye|koltuk|şüpheli|şüpheliler|zanlı|zanlılar|polis|polisler|asker
    things: askerler|ev|evler|daire|bina|binalar|ekip|personel|personeli|cihaz|cihazlar|reçete|reçeteler
    count: sayı|sayısı|adet|adedi|adeti
    share: oran|oranı|pay|payı|yüzde|yüzdesi|dilim|dilimi|enflasyon|enflasyonu|işsizlik|faiz|faizi|katılım|sıklık
    share: sıklığı
    time: süre|süresi|yaş|yaşı|derece|derecesi|zaman|zamanı|ömür|ömrü
    length: uzunluk|uzunluğu|mesafe|mesafesi|uzaklık|uzaklığı|yükseklik|yüksekliği|derinlik|derinliği|genişlik
    length: genişliği
    area: alan|alanı|arazi|arazisi|tarla|yüzölçümü
    weight: ağırlık|ağırlığı|miktar|miktarı
    temperature: sıcaklık|sıcaklığı
    score: skor|skoru
    measure: büyüklük|büyüklüğü|hız|hızı|güç|gücü|kapasite|kapasitesi
    ages: yaş|yaşında|yaşındaki
    points: puan|puanı
    untold: toplam|toplamı|sayısı|adedi|yıl|yılı|yıllık|ay|ayı|aylık|gün|günlük|hafta|haftalık|saat|dakika|ilk|ikinci
    untold: üçüncü|yeni|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|ve|ile|için|olan|kadar|göre|önceki|sonraki|bu|tüm
    same: ölü|öldü|ölen|ölenler|ölüm|can kaybı|hayatını|yaşamını
    same: yaralı|yaralandı|yaralanan|yaralananlar|yaralılar
    same: çalışan|çalışanlar|personel|personeli|işçi|istihdam|kadro|ekip
    same: borç|borcu|borçları|borçlarının|yükümlülük|yükümlülüğü
    same: ciro|cirosu|cirosunun|gelir|geliri|gelirleri|satış|satışları|hasılat|iş hacmi
    same: kâr|kârı|kazanç|kazandı
    same: zarar|zararı|kayıp|kaybetti
    same: fiyat|fiyatı|bedel|bedeli|maliyet|maliyeti|tarife|tarifesi|tutar|tutarı
    same: artış|arttı|yükseliş|yükseldi|büyüme|büyüdü|artışla|tırmanış
    same: düşüş|düştü|azalış|azaldı|gerileme|geriledi|azalma|küçülme
    same: beklenti|bekleniyor|tahmin|öngörü|öngörülüyor|tahmini
    same: nüfus|kişi|insan|vatandaş|yurttaş
    same: araç|otomobil|taşıt|araba
    same: konut|ev|daire|mesken|hane
    same: gözaltı|gözaltına|yakalanan|yakalandı|tutuklanan|tutuklandı
    same: yangın|alev|alevler
    same: pay|payı|oran|oranı|dilim|dilimi|yüzde
    same: maaş|ücret|aylık
    same: yardım|destek|bağış
    same: şüpheli|zanlı|sanık
    same: işsiz|işsizler|işsizlik|iş arayan|iş arayanlar
    upper: tavan|üst sınır|azami|en fazla|en yüksek
    lower: taban|alt sınır|asgari|en az|en düşük
    total: toplam|toplamı|toplamda|tümü
    former: önceki|eski|geçen|geçtiğimiz|evvelki|bundan önceki
    present: şimdiki|bugünkü|güncel|mevcut
    added: yeni|ek|ilave
    change: değişim|değişimi|fark|farkı|değişiklik|oynama
    earlier: yerine
    instead: yerine
    both: ve
    either: veya|ya da
    respectively: sırasıyla
    excluding: hariç|dışında
    back: bu|bunlar|bunun|bunların|o|onlar|aynı|diğer
    anybody: kişi|kişiler|insan|insanlar|kadın|erkek|çocuk|can
    partitive: bunlardan|aralarında|bunların
    lacks: eksik|yok
    shortages: eksik|açı|ihtiya
    contrary: en yaşlı ; en genç
    contrary: en yüksek|azami ; en düşük|asgari
    contrary: en büyük ; en küçük
    contrary: en uzun ; en kısa
    contrary: en iyi ; en kötü
    contrary: kadın|kadınlar|kadınlarda|kadınların ; erkek|erkekler|erkeklerde|erkeklerin
    contrary: yetişkin|yetişkinler ; çocuk|çocuklar
    contrary: brüt ; net
    contrary: açılan|açıldı ; kapanan|kapatılan|kapandı
    contrary: galibiyet|galibiyetler ; mağlubiyet|yenilgi
    contrary: kabul edilen|onaylanan ; reddedilen
    contrary: kuzey ; güney
    contrary: doğu ; batı
    contrary: doğum|doğan|doğanlar ; ölüm|ölen|ölenler
    contrary: alacak|alacakları|alacaklarının|tahsil ; borç|borçları|borçlarının|ödeyeceği
    contrary: yerli|yerliler ; yabancı|yabancılar
    contrary: zamlı|zamlanan ; indirimli|indirilen
    contrary: özel ; kamu
    contrary: kayıtlı|raporlu ; kayıtsız|bilinmeyen
    exclusive: istihdam oranı|istihdam edilenler ; işsizlik oranı|işsizler|işsizlik
    exclusive: benzin|benzinin|benzine ; motorin|motorinin|mazot ; lpg|otogaz
    exclusive: buğday ; pirinç ; mısır ; arpa ; ayçiçeği ; pamuk
    exclusive: kokain ; eroin ; esrar ; metamfetamin
    exclusive: üretim|üretimi ; ihracat|ihracatı ; ithalat|ithalatı ; tüketim|tüketimi
    exclusive: elektrik fiyatı ; doğal gaz fiyatı|doğalgaz fiyatı
    exclusive: medyan|ortanca ; ortalama
    sorts: okul|okullar ; hastane|hastaneler ; cami|camiler ; kilise|kiliseler ; mağaza|mağazalar|dükkân|dükkânlar
    sorts: fabrika|fabrikalar ; otel|oteller ; lokanta|restoran|restoranlar ; köprü|köprüler
    sorts: müze|müzeler ; banka|bankalar
    sorts: konut|konutlar|ev|evler|daire|daireler|bina|binalar|hane ; arsa|arsalar|arazi|araziler ; tarla|tarlalar
    sorts: otomobil|otomobiller|araba|arabalar ; otobüs|otobüsler ; tren|trenler ; kamyon|kamyonlar|tır|tırlar
    sorts: bisiklet|bisikletler ; motosiklet|motosikletler ; helikopter|helikopterler ; gemi|gemiler|tekne|tekneler
    sorts: uçak|uçaklar|uçuş|uçuşlar ; köpek|köpekler ; kedi|kediler ; inek|inekler|sığır ; koyun|koyunlar ; at|atlar
    sorts: öğretmen|öğretmenler ; öğrenci|öğrenciler ; hemşire|hemşireler ; doktor|doktorlar|hekim|hekimler
    sorts: itfaiyeci|itfaiyeciler ; asker|askerler ; polis|polisler ; gazeteci|gazeteciler ; çiftçi|çiftçiler
    sorts: turist|turistler ; göçmen|göçmenler|sığınmacı|mülteci|mülteciler ; avukat|avukatlar ; pilot|pilotlar
    sorts: köylü|köylüler ; emekli|emekliler ; hasta|hastalar|hastası
    sorts: çalışan|çalışanlar|personel|personeli|işçi|işçiler
    sorts: seyirci|seyirciler ; sporcu|sporcular|koşucu|koşucular ; kitap|kitaplar ; film|filmler ; yangın|yangınlar
    sorts: cinayet|cinayetler ; kaza|kazalar ; doz|dozlar ; test|testler ; ülke|ülkeler ; şehir|şehirler|kent|kentler
    sorts: ada|adalar ; tüfek|tabanca|silah|silahlar ; bıçak|bıçaklar ; füze|füzeler|roket
    sorts: yatak|yataklar ; şirket|şirketler
    deeds: suç|suçlar
    persons: kişi|kişiler|insan|insanlar|vatandaş|vatandaşlar|kadın|erkek|çocuk
    roles: öğretmen|öğrenci|hemşire|doktor|itfaiyeci|asker|polis|gazeteci|çiftçi|turist|göçmen|avukat|pilot|köylü
    roles: emekli
    roles: hasta|çalışan|seyirci|sporcu
    objects: otomobil|otobüs|tren|kamyon|bisiklet|motosiklet|helikopter|gemi|uçak|köpek|kedi|inek|koyun|at|konut|arsa
    objects: tarla|yangın|kaza|doz|test|tüfek|bıçak|füze|yatak|köprü|kitap
    results: ciro|cirosu|gelir|geliri|satış|satışları|hasılat
    results: kâr|kârı|zarar|zararı
    results: borç|borcu|borçları
    nation TR: türkiye|türk|türkiye'nin
    nation DE: almanya|alman|almanlar
    nation US: abd|amerika|amerikan|amerikalı
    nation RU: rusya|rus|ruslar
    nation GR: yunanistan|yunan|yunanlı
    nation SY: suriye|suriyeli|suriyeliler
    nation GB: ingiltere|ingiliz|britanya
    nation FR: fransa|fransız|fransızlar
    nation CN: çin|çinli|çinliler
    persons: şüpheli|şüpheliler|zanlı|zanlılar|mağdur|mağdurlar
    former: önce|öncesi|öncesinde
    circumstances: sonra|sonrası|önce|rağmen|nedeniyle|sayesinde
""")
