"""French, Italian, Portuguese and Spanish: third persons, participles, gerunds and infinitives, in the present, the
past and the future. What says much else by other forms is not here: snow *tombe*, a dam may have *cedido*."""

from __future__ import annotations

from digest.quantities.language.verbs_of_change.conjugation import Verbs, conjugated

_FRENCH = {
    "er": "e ent ait aient a èrent era eront é ée és ées ant",
    "ir": "it issent issait issaient irent ira iront i ie is ies issant",
    "dre": "d dent dait daient dit dirent dra dront du due dus dues dant",
    "uire": "uit uisent uisait uisaient uisit uisirent uira uiront uite uits uites uisant",
}
_SPANISH = {
    "ar": "a an aba aban ó aron ará arán e en ado ada ados adas ando",
    "er": "e en ía ían ió ieron erá erán ido ida idos idas iendo",
    "ir": "e en ía ían ió ieron irá irán ido ida idos idas iendo",
    "ecer": "ece ecen ecía ecían eció ecieron ecerá ecerán ecido ecida ecidos ecidas eciendo",
    "uir": "uye uyen uía uían uyó uyeron uirá uirán uido uida uidos uidas uyendo",
    "ucir": "uce ucen ucía ucían ujo ujeron ucirá ucirán ucido ucida ucidos ucidas uciendo",
}
_PORTUGUESE = {
    "ar": "a am ava avam ou aram ará arão ado ada ados adas ando",
    "er": "e em ia iam eu eram erá erão ido ida idos idas endo",
    "uir": "ui uem uía uíam uiu uíram uirá uirão uído uída uídos uídas uindo",
    "uzir": "uz uzem uzia uziam uziu uziram uzirá uzirão uzido uzida uzidos uzidas uzindo",
}
_ITALIAN = {
    "are": "a ano ava avano ò arono erà eranno ato ata ati ate ando",
    "ire": "isce iscono iva ivano ì irono irà iranno ito ita iti ite endo",
    "urre": "uce ucono uceva ucevano usse ussero urrà urranno otto otta otti otte ucendo",
}

VERBS = {
    "french": Verbs(
        rises=conjugated(
            """
            augmenter monter progresser grimper remonter doubler rehausser majorer bondir accélérer
            étoffer gonfler rebondir raffermir
            gagne: gagnent gagnait gagnaient gagna gagnèrent gagnera gagneront gagné gagnant
            croître: croît croissent croissait croissaient crût crûrent croîtra croîtront crû crue crus crues croissant
            accroître: accroît accroissent accroissait accroissaient accrut accrurent accroîtra accroîtront accru accrue
            """,
            _FRENCH,
        ),
        falls=conjugated(
            """
            baisser diminuer reculer chuter glisser abaisser régresser dégringoler fléchir perdre réduire
            replier tasser effriter éroder refluer dévisser
            descendre abandonner lâcher contracter
            céder: cède cèdent cédait cédaient céda cédèrent cédera céderont cédé cédée cédés cédées cédant
            plonger: plonge plongent plongeait plongeaient plongea plongèrent plongera plongeront plongé plongée plongés
            """,
            _FRENCH,
        ),
        paces=conjugated("ralentir décélérer freiner modérer", _FRENCH),
    ),
    "spanish": Verbs(
        rises=conjugated(
            """
            subir aumentar incrementar avanzar repuntar elevar progresar duplicar trepar encarecer crecer acelerar
            ampliar rebotar
            ascender: asciende ascienden ascendía ascendían ascendió ascendieron ascenderá ascenderán ascendido
            """,
            _SPANISH,
        ),
        falls=conjugated(
            """
            bajar recortar rebajar retroceder abaratar disminuir reducir
            desplomar mermar menguar
            caer: cae caen caía caían cayó cayeron caerá caerán caído cayendo
            descender: desciende descienden descendía descendían descendió descendieron descenderá descenderán
            descendido: descendiendo
            perder: pierde pierden perdía perdían perdió perdieron perderá perderán perdiendo
            contraer: contrae contraen contraía contraían contrajo contrajeron contraerá contraerán contraído
            """,
            _SPANISH,
        ),
        paces=conjugated("ralentizar desacelerar moderar frenar", _SPANISH),
    ),
    "portuguese": Verbs(
        rises=conjugated(
            """
            aumentar avançar elevar incrementar saltar disparar dobrar ganhar crescer acelerar
            ampliar alargar engordar
            subir: sobe sobem subia subiam subiu subiram subirá subirão subido subida subidos subidas subindo
            """,
            _PORTUGUESE,
        ),
        falls=conjugated(
            """
            baixar recuar cortar despencar descer ceder perder encolher diminuir reduzir
            minguar desvalorizar
            cair: cai caem caía caíam caiu caíram cairá cairão caído caindo
            """,
            _PORTUGUESE,
        ),
        paces=conjugated("desacelerar abrandar moderar travar", _PORTUGUESE),
    ),
    "italian": Verbs(
        rises=conjugated(
            """
            aumentare incrementare alzare guadagnare raddoppiare balzare accelerare
            crescere: cresce crescono cresceva crescevano crebbe crebbero crescerà cresceranno cresciuto
            cresciuta: cresciuti cresciute crescendo
            salire: salgono saliva salivano salì salirono salirà saliranno salito salita saliti salite salendo
            """,
            _ITALIAN,
        ),
        falls=conjugated(
            """
            calare crollare abbassare diminuire ridurre
            scendere: scende scendono scendeva scendevano scese scesero scenderà scenderanno sceso scesa scesi scese
            perdere: perde perdono perdeva perdevano perse persero perderà perderanno perso persa persi perse perdendo
            """,
            _ITALIAN,
        ),
        paces=conjugated("rallentare decelerare frenare", _ITALIAN),
    ),
}
