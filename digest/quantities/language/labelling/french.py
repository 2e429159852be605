"""French."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

FRENCH = labelling("""
    money: argent|fonds|économies|butin|coût|coûts|prix|dette|dettes|chiffre d'affaires|revenu|revenus|bénéfice
    money: bénéfices|budget|salaire|salaires
    money: dépense|dépenses|investissement|investissements|loyer|loyers|amende|somme|montant|recettes|fortune
    money: subvention
    money: subventions|prime|primes|pension|indemnité|don|dons|prêt|prêts|tarif|valeur|facture|perte nette|aide
    things: morts|décès|blessés|victimes|employés|salariés|emplois|postes|effectif|effectifs|habitants|population
    things: passagers|visiteurs|spectateurs|patients|électeurs|élèves|étudiants|enfants|maisons|logements|foyers|cas
    things: infections|arrestations|manifestants|soldats|membres|participants|clients|abonnés|réfugiés|sièges
    things: votes|voix|buts|personnes
    count: nombre
    extent: longueur
    share: part|proportion|pourcentage|taux|participation|inflation
    time: durée|âge|délai|peine|temps
    length: rayon|épaisseur
    length: hauteur|distance|largeur|profondeur|diamètre|altitude
    area: superficie|surface
    weight: poids
    temperature: température
    score: score
    same: morts|mort|décès|tués|tué|décédés|victimes|tuées
    same: blessés|blessé|blessées
    same: employés|salariés|emplois|postes|effectif|effectifs|emploie|personnes
    same: dette|dettes|doit|endetté|endettement
    same: revenus|recettes|ventes|vendu|chiffre
    same: bénéfice|bénéfices|gagné|profit
    same: perte|pertes|perdu
    same: coût|prix|coûte|coûté|coûtera|coûts
    same: salaires|salaire|paie|versé|payé
    same: arrestations|arrêtés|interpellés|interpellations
    same: disparus|disparu
    same: hausse|augmentation|augmenté|progressé|croissance|progression|bondi|grimpé
    same: baisse|recul|chute|diminution|baissé|reculé|chuté|diminué
    same: prévu|prévision|attendu|prévus|prévoit|attendus
    same: habitants|population|résidents
    same: visiteurs|fréquentation|spectateurs|public
    same: âge|ans|âgé|âgée
    same: haut|hauteur
    same: large|largeur
    same: profond|profondeur
    same: durée|duré|dure|durera
    same: pèse|poids
    same: part|pourcentage|proportion
    same: votes|voix|voté
    same: investissement|investi|investissements|dépensé|dépenses
    upper: plafond|limite|seuil|maximum
    lower: seuil|plancher
    points: point|points
    measure: puissance|capacité|vitesse|énergie
    time: période|retard|attente|intervalle
    total: total|ensemble
    extent: portée|autonomie
    weight: dose|charge
    untold: part|proportion|pourcentage|moyenne|était|étaient|avait|avaient|compte|comptait
    untold: mois|ans|année|années|jour|jours|semaine|semaines|heure|heures|minute|minutes|trimestre|premier|deuxième
    untold: troisième|moitié|les|des|une|pour|dans|avec|sur|par|leur|leurs|son|ses|nouveau|nouveaux|nouvelle|nouvelles
    untold: total|nombre|montant|taux|annuel|annuelle|mensuel|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|qui|que|ont
    former: tôt|veille
    former: avant|précédent|précédente|ancien|ancienne|initial|initiale|auparavant|antérieur|antérieure|dernier|départ
    former: passé|origine|alors|premier
    present: actuel|actuelle|actuels|actuelles|actuellement|aujourd
    extents: pages|page|mots|volumes|chapitres|épisodes|tours
    instead: au lieu de
    froms: de|d'
    by: de|d'
    earlier: contre|au lieu de|par rapport à|comparé à|comparés à
    to: à|jusqu'à
    change: évolution|variation|différence|écart|changement|plus|moins
    subjects: le|la|les|l'|son|sa|ses|leur|leurs|un|une
""")
