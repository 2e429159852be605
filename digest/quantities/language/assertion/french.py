"""French."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

FRENCH = assertion("""
    rises: augmentation|hausse|progression|croissance
    rises: bond|relèvement|plus élevé|a crû|accroissement
    rises: s'envole|envolé|envolée|s'apprécie|hausses|a pris|augmentations
    falls: tombé|tomber
    falls: se replie|replié|baisses
    falls: recul|diminution|perte|repli
    falls: plongeon|contraction|réduction|effondré
    falls: effondrement
    falls: moins élevé
    known: ses|leurs|nos|vos|mes|son|sa|leur
    definite: les|ces|des|aux
    rises: supérieur de|supérieure de|supérieurs de|supérieures de
    falls: inférieur de|inférieure de|inférieurs de|inférieures de
    greater: de plus|en plus|plus
    lesser: de moins|en moins|moins
    charging: coûtera|coûteront|paiera|paieront|devra payer|devront payer
    apart: avant|après|plus tard
    deadlines: dans les prochains|dans les prochaines|au cours des prochains|au cours des prochaines
    deadlines: dans un délai de|dans les|dans|sous|d'ici|au bout de|délai de|va faire
    gains: bénéfice|bénéfices|profit|profits|excédent|gain|gains|gagné
    losses: dans le rouge|moins-value|résultat négatif|solde négatif|perte|pertes|perdu|perd|déficit|manque à gagner
    subordinate: le fait que|le fait qu'
    subordinate: quand|lorsque|qui|dont|où|car|comme|puisque
    coming: devrait|devraient|prévoit|prévoient|espère|espèrent|pourrait|pourraient|envisage
    coming: envisagent|vise à|visent à|prévu|prévus|prévue|prévues|attendu|attendue|attendus|attendues
    coming: a promis de|ont promis de|promet de|promettent de|s'est engagé à|s'est engagée à|se sont engagés à
    coming: s'engage à|s'engagent à|a l'intention de|ont l'intention de|a pour objectif de|ambitionne|ambitionnent
    coming: a proposé de|propose de|proposent de|souhaite|souhaitent
    modals: va|vont|compte|comptent|doit|doivent|veut|veulent
    infinitives: er|ir|re|oir
    futures: era|eront|ira|iront|oira|aura|auront|dra|dront|vra|vront
    foreseeing: compte
    intends: prévoit|prévoient|veut|veulent|compte|comptent|envisage|envisagent|espère|espèrent|souhaite|souhaitent
    intends: volonté|entend|entendent|vise|visent|promet|promettent|promis|propose|proposent|décidé|refuse|accepte
    conditions: si|s'il|s'ils|faute de|sans
    entitled: peut demander|peuvent demander|peut prétendre|peuvent prétendre|peut réclamer|peuvent réclamer
    would_vote: voterait|voteraient|voter|se prononcerait|se prononceraient
    keeping: maintenir|conserver|préserver|s'en tenir
    inflation: inflation
    rising_adjectives: croissante|croissant|grandissante|grandissant
    falling_adjectives: décroissante|décroissant|déclinante|déclinant
    polled: élection|élections|référendum|scrutin|vote avait
    unreal: aurait|auraient|serait|seraient
    norms: pas dépasser|pas excéder|jamais dépasser|pas être supérieur à|pas durer plus de
    behind: est attendu|est attendue|sont attendus|sont attendues|est prévu|est prévue|sont prévus|sont prévues
    pledged: promis|promise|promiss|promises|proposé|proposée|proposés|proposées|demandé|demandée|demandés
    pledged: demandées|offert|offerte|offerts|offertes|encourue|encouru|encourues
    denials: nié|nie|nient|démenti|dément|démentent|contesté|conteste|réfuté|réfute
    alleged: présumé|présumés|présumée|présumées|allégué|supposé|supposés|contesté|démenti
    joins: et|mais|tandis que|ainsi que|alors que
    saying: a dit|a déclaré|a indiqué|a expliqué|a annoncé|affirme|estime|a précisé|a affirmé|assure|dit|indique
    according: selon|d'après|déclare|indique|explique|affirme|précise
    sources: selon|d'après
    owned: de|du|des|d'
    papers: rapport|étude|enquête|sondage|baromètre|indice|journal|revue|quotidien|communiqué|document|bilan
    analysts: analystes|économistes|experts
    analysts_of: de|d'|chez
    quarter: trimestre
    half: semestre|moitié
    months: mois
    until: à fin|jusqu'à|jusqu'à fin|clos fin|clos le|terminés fin|terminés le|achevés fin|au
    orders: premier|premiers|première|premières|1er ; deuxième|second|2e|2ème ; troisième|3e|3ème
    orders: quatrième|4e|4ème|dernier
    last_year: l'an dernier|l'année dernière|l'an passé|l'année précédente|l'an précédent
    last_year: un an plus tôt|un an auparavant|un an avant|l'année d'avant
    year_before: l'année précédente|l'an précédent|un an plus tôt|un an auparavant|un an avant|l'année d'avant
    this_year: cette année|depuis le début de l'année
    compared: par rapport aux|comparativement à|comparativement au|en comparaison de|comparé aux|vis-à-vis de
    compared: par rapport à|par rapport au|comparé au|comparée à|comparée au|comparés à
    compared: contre|comparé à|qu'en|que|face à|au lieu de
    since: depuis|dès
    fiscal: exercice|année scolaire|saison
    coming: prévoie|prévoyait|prévoyaient|prévoyant|aurons|serons|allons|vais|devrons|seront|sera
    coming: décidé de|décidé d|décider de|décider d|décide de|décide d|volonté de|volonté d|objectif de|objectif d
    coming: s'apprête à|s'apprêtent à|demande de|demandent de|demandait de|demandaient de|ordonné de|ordonnant
    ahead: dans les prochains|dans les prochaines|au cours des prochains|au cours des prochaines|l'an prochain
    ahead: l'année prochaine|le mois prochain|la semaine prochaine
    acting: devrait|devraient|pourrait|pourraient|sera|seront|va|vont
    estimated: estimé entre|estimée entre|estimés entre|estimées entre
    estimated: estimé à|estimée à|estimés à|estimées à|évalué à|évaluée à|évalués à|évaluées à|selon les estimations
    estimated: selon des estimations|est estimé|est estimée|sont estimés|sont estimées
    foreseen: prévision|prévisions|objectif|objectifs|projection|projections
    carrying: soit|c'est-à-dire|pour un coût de|pour un montant de
    last_month: le mois dernier|le mois passé|du mois dernier
    month_before: le mois précédent|du mois précédent|un mois plus tôt|un mois auparavant|le mois d'avant|un mois avant
    auxiliaries: a|ont|est|sont|avait|avaient|était|étaient
    participles: é|ée|és|ées|i|u|is|it|us
    part_of: partie de
    amounting: de
    ends: fin du|fin de|à fin
    superlatives: plus|pire|record|jamais vu|inédit|première|premier|meilleur|meilleure
    last_week: la semaine dernière|la semaine passée|hier
    will_be: sera|seront
    passives: é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|its|ite|ites|is|ise|ises|ert|erts|erte|ertes
    coming: tablaient sur|avaient prévu|avait prévu|tablait sur
    reckoning: estime|estiment|prévoit|prévoient|table sur|tablent sur|évalue|évaluent|attend|chiffre
    pledged: possible|possibles|éventuel|éventuelle|potentiel|potentielle
    same_year: cette année-là|la même année
    hearsay: aurait|auraient|serait|seraient
    futures: erait|eraient|drait|draient|ttrait|ttraient
    respondents: personnes interrogées|sondés|répondants|interrogés|sondées
    as_much: autant|aussi
    past: ont atteint|a atteint|ont offert|a offert|a fait|ont fait|a perdu|ont perdu|ont reçu|a reçu
    compared: par rapport au mois de
    targets: objectif|objectifs
    aiming: objectif|objectifs|vise|visent|visait|cible|prévoit|prévoient|prévu|prévue|prévus|prévues|veut|veulent
    aiming: souhaite|souhaitent|entend|entendent|doit|doivent|devra|devront|devait|promet|promis|plan|projet|budget
    aiming: ambition|ambitionne|compte|comptent|envisage|envisagent|proposé|propose|proposent|nécessaire|programmé
    predicting: attendu|attendue|attendus|attendues|attendait|attendaient|attend|attendent|prévision|prévisions
    predicting: prévoyait|prévoyaient|table sur|tablent sur|tablait sur|tablaient sur|anticipe|anticipent|anticipait
    estimating: estimation|estimations|estimé|estimée|estimés|estimées|estime|estiment|provisoire|provisoires|évalué
    estimating: évaluée|évalués|évaluées|évalue|chiffré|chiffre|sondage|selon|environ|quelque|près de|au moins|calcul
    called_year_before: année précédente|an plus tôt|an dernier|année dernière|an passé
    rises: accéléré|accélère|s'accroît|accroît|doublé|triplé|augmentant|progressant|grimpant|relèvent|majoration
    falls: baissant|reculant|chutant|diminuant|perdant|tombant|s'effondre|s'effondrent|rétréci|raréfie|abaissement
    raises: amélioré|améliorée|améliorés|améliore|améliorent|relevé|relevée|relève|majoré|majorée
    lowers: abaissé|abaissée|abaisse|raboté|rabotée|amputé|amputée|allégé|allégée


    of_last_year: de l'an dernier|de l'année dernière|de l'an passé|de l'année passée
    of_this_year: de cette année|de l'année en cours
    rises: progresserait|progresseraient|progressera|augmentera|augmenterait|grimperait|croîtrait|hausserait
    rises: augmenteraient
    falls: reculerait|reculeraient|reculera|baissera|baisserait|chuterait|chutera|diminuera|diminuerait|baisseraient
    coming: table sur|tablent sur|mise sur|misent sur|anticipe|anticipent|escompte|escomptent|craint|craignent|redoute
    compared: la même période|au même mois|le même mois|la même époque|à la même période


    yesterday: hier|avant-hier

    shows: montrent|montre|indiquent|révèlent|révèle
    untrue: il n'est pas vrai que|ce n'est pas vrai que|il est faux que|il est inexact que|il est faux de dire que
    mistaken: à tort|par erreur|erronément|faussement|dans un premier temps|initialement|d'abord
    reported: annoncé|indiqué|écrit|affirmé|publié|rapporté|déclaré|évoqué|fait état de
    own_reports: nous avons écrit que|nous écrivions que|nous avions écrit que|nous avons indiqué que
    own_reports: une version précédente de cet article
    correcting: en réalité|en fait|il s'agissait|il s'agit|erreur|nos excuses|correct|exact|toutes nos excuses
    rises: progressions|doublement|flambée|rebond|renchérissement|renchéri|accrus|accrue|quadruplé|explosé
    falls: reculs|chutes|diminutions|réductions|dégringolade|tassement|érosion|fléchissement|rétrécissement|décrue
    falls: dévissé|dévisse|plonge|régresse|régression|abaissé|amputé|rogné|perdent
    called_expected: prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues|visé|visée|visés|visées|projeté
    called_expected: projetée|projetés|projetées|escompté|escomptée|escomptés|escomptées|anticipé|anticipée|prévisible
    called_expected: prévisibles|envisagé|envisagée|envisagés|envisagées|espéré|espérée|espérés|espérées
    having: possède|possèdent|emploie|emploient|dispose de|disposent de|compte|comptent|gagne|gagnent|reçoit|reçoivent
    having: regroupe|regroupent|exploite|exploitent|actuellement|déjà
    possible: pourrait|pourraient
    decided: va|vont|sera|seront
    untrue: c'est un mythe que|il n'existe aucune preuve que|il n'y a aucune preuve que|rien ne prouve que
    untrue: aucune preuve que|personne ne croit que|une rumeur veut que|la rumeur veut que|la rumeur selon laquelle
    untrue: une rumeur selon laquelle|une rumeur affirme que|des rumeurs selon lesquelles|l'idée fausse que
    untrue: le mythe selon lequel|il est mensonger de dire que|c'est un mensonge que
    claimed: le chiffre de|chiffre de|le nombre de|le bilan de|un bilan de
    refuting: est faux|était faux|est inventé|était inventé|est un mensonge|est une invention|est un mythe
    refuting: est mensonger|est fantaisiste
    withdrawing: a retiré|ont retiré|a inventé|ont inventé|a rétracté
    truth: le vrai chiffre est|le vrai chiffre est de|le chiffre réel est de|le chiffre exact est de
    truth: le nombre exact est de|le vrai nombre est de
    alleged: rumeur|rumeurs|inventé|inventés|faux|démentis|démentie|démenties|mythe
    ago: il y a|ce mois-ci|l'été dernier|l'hiver dernier
    years_ago: il y a # ans
    decades_ago: il y a une décennie|il y a # décennies
    centuries_ago: il y a un siècle|il y a # siècles
    this_month: ce mois-ci
    last_season: l'été dernier|l'hiver dernier
    opening_conditions: si|s'il|s'ils|s’il|s’ils|au cas où|à condition que
    asking: voulait|voulaient|demandait|demandaient|a demandé|ont demandé|réclamait|réclamaient|a réclamé
    asking: ont réclamé|exigeait|exigeaient|une offre de|a refusé
    asking: ont refusé|a rejeté
    undone: et l'a refusé|et l’a refusé|mais a refusé|et n'a rien obtenu|et n’a rien obtenu|n'a rien obtenu
    undone: n’a rien obtenu|ensuite réduite à|plus tard réduite à|a été annulée|a été annulé|a été rejetée
    undone: a été rejeté|a été refusée|n'a jamais été|n’a jamais été|n'ont jamais été|n’ont jamais été
""")
