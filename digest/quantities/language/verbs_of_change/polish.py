"""Polish: third persons in the present or the future, the past of all genders, participles and the infinitive."""

from __future__ import annotations

from digest.quantities.language.verbs_of_change.conjugation import Verbs, conjugated

_ENDINGS = {
    "ać": "a ają ał ała ało ały ali ając",
    "eć": "eje eją ał ała ało ały eli ejąc",
    "yć": "y ą ył yła yło yły yli ono ony ona one",
    "ić": "i ą ił iła iło iły ili",
    "nąć": "nie ną nął nęła nęło nęły nęli nąc",
}

VERBS = {
    "polish": Verbs(
        rises=conjugated(
            """
            wzrastać zwiększać zwiększyć podwyższać podwyższyć drożeć podrożeć zdrożeć skoczyć podskoczyć
            przyspieszać przyspieszyć przyśpieszyć
            wzrosnąć: wzrośnie wzrosną wzrósł wzrosła wzrosło wzrosły wzrośli
            rosnąć: rośnie rosną rósł rosła rosło rosły rośli rosnąc rosnący rosnąca rosnące
            poszybować: poszybuje poszybują poszybował poszybowała poszybowało poszybowały
            urosnąć: urośnie urosną urósł urosła urosło urosły urośli
            podnieść: podniesie podniosą podniósł podniosła podniosło podniosły podnieśli podniesiono
            podnosić: podnosi podnoszą podnosił podnosiła podnosiło podnosiły podnosili
            """,
            _ENDINGS,
        ),
        falls=conjugated(
            """
            spadać zmniejszać zmniejszyć obniżać obniżyć maleć zmaleć tanieć potanieć stanieć skurczyć
            spaść: spadnie spadną spadł spadła spadło spadły spadli
            stracić: straci stracą stracił straciła straciło straciły stracili
            tąpnąć: tąpnie tąpną tąpnął tąpnęła tąpnęło tąpnęły
            stopnieć: stopnieje stopnieją stopniał stopniała stopniało stopniały
            runąć: runie runą runął runęła runęło runęły runęli
            ciąć: tnie tną ciął cięła cięło cięły cięli
            """,
            _ENDINGS,
        ),
        paces=conjugated(
            """
            zwolnić: zwolni zwolnią zwolnił zwolniła zwolniło zwolniły zwalnia zwalniają zwalniać
            spowolnić: spowolni spowolnią spowolnił spowolniła spowolniło spowolniły spowalnia spowalniają
            hamować: hamuje hamują hamował hamowała hamowało hamowały
            wyhamować: wyhamuje wyhamują wyhamował wyhamowała wyhamowało wyhamowały
            zahamować: zahamuje zahamują zahamował zahamowała zahamowało zahamowały
            zejść: zejdzie zejdą zszedł zeszła zeszło zeszły schodzi schodzą schodził schodziła
            """,
            _ENDINGS,
        ),
    ),
}
