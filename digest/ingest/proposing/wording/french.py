"""French."""

from __future__ import annotations

FRENCH = """
    both: et ou
    purposes: pour dans sur
    ends: ainsi enfin toutefois cependant pourtant désormais actuellement lequel laquelle lesquels lesquelles
    vague: seuil barre
    future: era eront ira iront dra dront
    passing: moyenne
    measures: dirhams dinars francs
    passing: rapport
    passing: comparaison
    passing: jour jours semaine semaines mois an ans année années heure heures minute minutes secondes fois décennie
    passing: décennies siècle période été hiver
    sources: selon d'après
    copulas: atteint atteignent atteignait représente représentent représentait compte comptent totalise élève
    copulas: élèvent s'élève
    vague: partie moitié total somme montant nombre deux trois quatre cinq équivalent
    modals: doit doivent devrait devraient peut peuvent pourrait pourraient va vont sera seront serait aura
    modals: aurait auront
    articles: le la les un une des l' du sa son ses leur leurs
    that: que qu'
    comparatives: plus moins
    links: de d' du des en à au aux dans pour par sur sous chez entre avec contre parmi
    ends: et ou mais ni que qu' qui dont où quand lorsque parce si car comme donc puis alors aussi déjà encore plus
    ends: moins très ne pas seulement environ soit près selon depuis pendant après avant hier demain ici là ce cette
    ends: ces son sa ses leur leurs notre nos votre contre chaque toutes tous par
    pronouns: y
    pronouns: il elle ils elles on nous vous je tu ce cela ceci ça qui que celui celle ceux celles beaucoup certains
    copulas: est sont était étaient sera seront serait a ont avait avaient aura aurait auront été eu fait doit
    copulas: doivent devrait devraient peut peuvent pourrait pourraient va vont ne pas se s' n' déjà
    verbs: coûte coûtent coûté coûter coûtait gagne gagnent gagné paie paient payé dépense dépensé dépensent vend
    verbs: vendu vendent vaut valent atteint atteignent atteignait représente représentent représentait compte
    verbs: comptent comptait perd perdu perdent investi investit investir rapporté rapporte reçu reçoit versé verse
    verbs: emploie emploient transporté produit produisent élève élèvent élevait établit établi affiche affiché
    verbs: totalise réalisé réalise levé détient détiennent possède possèdent pèse augmenté augmente augmentent
    verbs: baissé baisse baissent progressé progresse reculé recule chuté bondi grimpé passe passé estiment pensent
    verbs: soutiennent déclarent disent jugent vivent votent voté approuvent gagnait touche touché
    passing: temps délai moment début fin milieu cours
    measures: point points
    vague: hauteur ordre valeur total niveau seuil maximum minimum équivalent
    verbs: passé passée passés passées passe passent investira investiront investi consacre consacrera consacré
    verbs: coûtera coûteront dépensera versera perdra gagnera supprime supprimera supprimé crée créera créé finance
    verbs: financera financé débloque débloquera débloqué
    vague: suite état cas objet
    copulas: aurait auraient serait seraient ait aient soit soient fut furent eut eurent
    ends: tout dès lors rappelons notons précisons soulignons
    ends: qu'en qu’en qu'à qu’à qu'au qu’au
    levels: à jusqu'à
    origins: de
    steps: de
    shares: de des du d' de_la
    people: personnes gens hommes femmes enfants individus
    nouns: baisse chute croissance hausse moins plus progression recul
    ends: loin près partir
    before_nouns: nouveaux nouvelles grands grandes petits petites autres vieux vieilles jeunes bons bonnes
    before_nouns: meilleurs premiers premières derniers dernières anciens anciennes gros grosses présumés
    past: aient èrent
    participles: é ée és ées uit uite uits ait ert erte int u us ue ues
    tells: selon d'après d’après
    telling: disent affirment indiquent assurent
    papers: chiffres données statistiques étude enquête rapport sondage bilan estimations estimation analyse calculs
    papers: baromètre recensement note prévisions communiqué
    by: par
    as_said: comme
    nobody: personne tous
    nobody: experts médias sources spécialistes observateurs analystes témoins
    bodies: ministère office institut agence conseil chambre fédération syndicat banque association préfecture mairie
    bodies: parquet entreprise observatoire
    auxiliaries: doit doivent devrait devraient peut peuvent pourrait pourraient va vont pourra pourront devra devront
    to: de à
    infinitives: er ir re oir
    listeners: à au aux auprès devant
    supposed: pourrait pourraient devrait devraient risque_de risquent_de promet promettent promis table_sur
    supposed: tablent_sur
    conditionals: erait eraient uirait uiraient nirait niraient ssirait drait draient cevrait cevraient
    hearsay: aurait auraient serait seraient encadrait
    clitics: nous vous lui leur les le la se me te y en
    owns: a ont avait avaient aura
    rates: par chaque
    respectively: respectivement
    either: soit tant
    points: cela ceci ce cet cette ces celui celle ceux celles
    indefinite: un une d'un d'une
    relatives: qui dont que
    of_something: président présidente directeur directrice chef cheffe patron patronne porte-parole responsable
    of_something: secrétaire secrétaire_général secrétaire_générale directeur_général directrice_générale pdg fondateur
    of_something: fondatrice cofondateur cofondatrice avocat avocate membre gérant gérante président-directeur_général
    of_rank: vice ancien ancienne
    former: ancien ancienne ex
    perceives: voit voient vu vit laisse laissé fait
    disputed: prétend prétendait affirmait
"""
