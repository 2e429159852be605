"""French: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        dit déclaré déclare expliqué explique affirmé affirme ajouté ajoute indiqué indique précisé précise
        estime souligné souligne assuré assure annoncé averti rappelle rappelé écrit reconnaît reconnu confie
    """,
    "helper": "a ont avait",
    "according": "selon d'après",
    "pronoun": "il elle ils elles",
    "role": """
        président présidente PDG directeur directrice ministre porte-parole analyste économiste professeur
        professeure fondateur fondatrice maire secrétaire gouverneur sénateur sénatrice député députée avocat
        avocate chercheur chercheuse chef cheffe patron patronne
    """,
    "article": "le la les un une l'",
    "auxiliary": "est sont était étaient a ont avait avaient sera seront devrait devraient",
    "verb": "atteint coûte représente",
    "coming": "devrait devraient prévoit prévoient prévu prévus attendu attendus envisage compte",
    "estimated": "estimé estimée estimés estimation environ",
    "aimed_at": "objectif objectifs cible",
    "last_year": "l'an_dernier l'année_dernière",
    "this_year": "cette_année",
    "next_year": "l'an_prochain l'année_prochaine",
    "closed": """
        et ou mais à au aux avec ce cette dans de des du en entre est il elle la le les leur par pas pour que
        qui sa sans se ses son sous sur un une vers dont où comme
    """,
    "opening": "le la les un une si quand comme mais et ou donc",
    "qualifier": "ancien ancienne vice",
    "passing": "jour jours semaine semaines mois an ans année années heure heures minute minutes fois",
    "relative": "qui que dont où",
}
JOINING = r", (?:et|mais) | que "
NOUN_OF = r"(?<![\w-])(?:un|une|le|la)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) de $"
