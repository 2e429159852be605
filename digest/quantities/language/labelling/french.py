"""French."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

FRENCH = labelling("""
    winning: ont|avait|avaient|détient|détiennent|remporte|remportent|remporté|obtenu|obtient|obtiennent|gagné
    money: rançon|impôt|impôts|taxe|taxes|amendes|bonus|valorisation|capitalisation|enveloppe|financement|aides
    money: cachet|pensions|dotation|cagnotte|gains|pertes|déficit|montants|chèque|frais|tarifs|cotisation
    money: cotisations|résultat net|résultat opérationnel|résultat brut|résultat courant|résultat d'exploitation
    time: séjour|carrière|expérience|garantie|mandat|ancienneté
    length: taille|hauteurs|élévation
    things: policiers|pompiers|militaires|invités|touristes|prisonniers|détenus|suspects|candidats|députés
    things: sénateurs|pays|villes|villages|communes|écoles|hôpitaux|magasins|boutiques|succursales|bureaux
    things: entreprises|sociétés|usines|fermes|navires|bateaux|avions|vols|trains|bus|voitures|véhicules|camions
    things: vélos|matchs|matches|victoires|défaites|nuls|points|titres|médailles|livres|albums|chansons|films
    things: espèces|animaux|chiens|chats|porcs|vaches|moutons|arbres|plaintes|demandes|candidatures|signatures|vues
    things: commentaires|publications|comptes|lettres|appels|lits|chambres|appartements|bâtiments|ponts|jardins
    things: séismes|attaques|attentats|crimes|incidents|accidents|incendies|manifestations|tests|naissances
    things: mariages|divorces|procès|condamnations|réunions|visites|républicains|démocrates|équipes|joueurs|femmes
    things: hommes|citoyens|consommateurs|investisseurs|enseignants|médecins|infirmiers|agriculteurs|conducteurs
    things: athlètes|juges|militants|locataires|parents|familles|projets|produits|résidences|disparus|élus|otages
    things: migrants
    measure: débit|magnitude
    ranks: catégorie|niveau|numéro|rang|position|phase|indice|stade|degré|place
    money: argent|fonds|économies|butin|coût|coûts|prix|dette|dettes|chiffre d'affaires|revenu|revenus|bénéfice
    money: bénéfices|budget|salaire|salaires
    money: dépense|dépenses|investissement|investissements|loyer|loyers|amende|somme|montant|recettes|fortune
    money: subvention
    money: subventions|prime|primes|pension|indemnité|don|dons|prêt|prêts|tarif|valeur|facture|perte nette|aide
    things: morts|décès|blessés|victimes|employés|salariés|emplois|postes|effectif|effectifs|habitants|population
    things: passagers|visiteurs|spectateurs|patients|électeurs|élèves|étudiants|enfants|maisons|logements|foyers|cas
    things: infections|arrestations|manifestants|militaires|membres|participants|clients|abonnés|réfugiés|sièges
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
    ages: âge
    same: morts|mort|décès|tués|tué|décédés|victimes|tuées
    same: blessés|blessé|blessées
    same: employés|salariés|emplois|postes|effectif|effectifs|emploie|personnes
    same: dette|dettes|doit|endetté|endettement
    same: revenus|recettes|ventes|vendu|chiffre
    same: bénéfice|bénéfices|gagné|profit
    same: perte|pertes|perdu
    money: coûte|coûtent|coûteront
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
    upper: maximal|maximale|maximaux|maximales|plafond|limite|seuil|maximum
    lower: seuil|plancher|minimum|minimal|minimale
    points: point|points
    measure: puissance|capacité|vitesse|énergie
    time: période|retard|attente|intervalle
    asking: où|quand
    containing: avec|dont
    among: parmi|sur
    total: total|ensemble
    extent: portée|autonomie
    weight: dose|charge
    untold: unités|unité|part|proportion|pourcentage|moyenne|était|étaient|avait|avaient|compte|comptait
    untold: mois|ans|année|années|jour|jours|semaine|semaines|heure|heures|minute|minutes|trimestre|premier|deuxième
    untold: troisième|moitié|les|des|une|pour|dans|avec|sur|par|leur|leurs|son|ses|nouveau|nouveaux|nouvelle|nouvelles
    untold: total|nombre|montant|taux|annuel|annuelle|mensuel|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|qui|que|ont
    former: tôt|veille|il y a|ans plus tôt|départ
    former: avant|précédent|précédente|ancien|ancienne|initial|initiale|auparavant|antérieur|antérieure|dernier|départ
    former: passé|origine|alors|premier
    present: actuel|actuelle|actuels|actuelles|actuellement|aujourd
    extents: pages|page|mots|volumes|chapitres|épisodes|tours
    instead: au lieu de
    of: de|du|des|d'
    froms: de|d'
    by: de|d'
    earlier: moins que|plus que|moins que les|plus que les|face à|face aux|par rapport au|par rapport aux
    earlier: contre|au lieu de|par rapport à|comparé à|comparés à
    to: pour atteindre|pour s'établir à|atteignant|s'établissant à|totalisant|jusqu'à atteindre|pour arriver à
    to: et atteint|et a atteint|et s'établit à|et s'est établi à|et s'est établie à|et se situe à
    to: à|jusqu'à
    change: évolution|variation|différence|écart|changement|plus|moins
    equals: soit|ce qui représente|ce qui correspond à|ce qui équivaut à|c'est-à-dire|autrement dit|qui correspond à
    subjects: le|la|les|l'|son|sa|ses|leur|leurs|un|une
    killed: morts|mort|morte|mortes|tués|tué|tuées|décès|décédés|décédées
    killed: péri|corps|victimes|tuant|noyés|noyées|assassinés|succombé|perdu la vie|mortelles
    alive: soignés|soignées|hospitalisés|hospitalisées|hospitalisations|hospitalisé|pris en charge|guéris|libérés
    alive: libérées|intoxiqués|malades|indemnes
    fate: blessés|blessé|blessées|blessée
    fate: disparus|disparu|disparues
    fate: arrêtés|arrêtées|arrestations|interpellés|interpellations|interpellées
    fate: sauvés|secourus|survivants|rescapés|sauvées
    fate: évacués|évacuées|déplacés|déplacées
    fate: infectés|infectées|contaminations|contaminés
    contrary: plus âgé|plus âgée|doyen|doyenne|aîné|aînée ; plus jeune|benjamin|benjamine|cadet|cadette
    contrary: plus élevé|plus élevée|plus haut|plus haute|maxim- ; plus bas|plus basse|plus faible|minim-
    contrary: plus grand|plus grande ; plus petit|plus petite
    contrary: plus long|plus longue ; plus court|plus courte
    contrary: meilleur|meilleure ; pire
    contrary: premier|première ; deuxième|second|seconde ; troisième ; quatrième
    respectively: respectivement
    partitive: dont|parmi lesquels|parmi lesquelles|parmi eux|parmi elles
    both: et
    either: ou
    plural ends: s|aux|eux|x
    counting: centaines|milliers|dizaines|autres|plusieurs|quelques|certains|certaines|alors|puis|plus|moins|dans|sans
    counting: sous
    counting: vers|très|toujours|jamais|depuis|après|près|deux|ceux
    circumstances: après|avant|depuis|malgré|suite à|à la suite|en raison|grâce à
    excluding: hors|sans|hormis|excepté|à l'exclusion|en excluant
    ahead_of: avant
    relatives: qui|que|lequel|laquelle|lesquels|lesquelles
    led relatives: dont
    latest: derniers|dernières
    restating: soit|c'est-à-dire|autrement dit|ce qui représente|ce qui équivaut à|ce qui correspond à
    money: paiement|paiements|versement|versements|rémunération|rémunérations|cachet|cachets
    back: il|elle|ils|elles|cela|ce|cet|cette|ces|celui|celle|ceux|celles|dont|son|sa|ses|leur|leurs|autre|autres
    back: parmi
    results: chiffre|chiffres|ventes|recettes|revenus
    results: bénéfice|bénéfices|profit|profits|perte|pertes|résultat|excédent|déficit|ebit|ebitda
    results: dividende|dividendes
    shares: action|titre
    anybody: personnes|gens|autres|hommes|femmes|enfants|vies
    anybody: habitants|membres|cas|fois|unités|victimes|individus
    same: entreprises|entreprise|sociétés|société|firmes|groupes
    same: navires|bateaux
    same: voitures|véhicules
    exclusive: taux d'emploi|taux d’emploi ; taux de chômage|chômage|chômeurs|demandeurs d'emploi|demandeurs d’emploi
    lacks: manque|manquent|manquait|manquaient|manquera|manqueront|à court de
    shortages: manqu|pénurie|besoin|déficit|vacan|absen|défaut|nécessaire|pourvoir
    contrary: hommes|homme|garçons ; femmes|femme|filles
    contrary: adultes|adulte ; enfants|mineurs|adolescents
    contrary: enseignants|enseignantes|professeurs|profs ; élèves|étudiants|lycéens|collégiens
    contrary: médecins ; infirmiers|infirmières
    contrary: importations|importés|importées ; exportations|exportés|exportées
    contrary: naissances|nés ; décès|morts
    contrary: recettes ; dépenses
    contrary: brut|brute|bruts ; net|nette|nets
    contrary: urbain|urbaine|urbains|urbaines ; rural|rurale|ruraux|rurales
    contrary: temps plein|temps complet ; temps partiel
    contrary: embauches|embauchés|recrutements|recrutés ; licenciements|licenciés|licenciées
    contrary: créés|créées|créations|création ; supprimés|supprimées|suppressions|supprimer|supprime
    contrary: ouvertures|ouverture|ouverts ; fermetures|fermeture|fermés
    contrary: victoires ; défaites
    contrary: acceptés|acceptées|approuvés|approuvées|accordés|accordées ; rejetés|rejetées|refusés|refusées
    contrary: demandés|demandées|réclamés|réclamées ; reçus|reçues|accordés|accordées|obtenus|obtenues
    contrary: partiellement ; totalement|entièrement|complètement
    contrary: gagnants|vainqueurs ; perdants
    contrary: partisans|favorables ; opposants|opposés|défavorables
    contrary: arrivées ; départs
    contrary: entrées ; sorties
    contrary: confirmés ; suspects|probables
    contrary: employeurs|patrons ; salariés
    contrary: légèrement blessé-|blessés légers ; grièvement blessé-|blessés graves
    contrary: indemne|indemnes ; blessé|blessée|blessés|blessées
    contrary: majorité ; minorité
    contrary: satisfaits|satisfaites ; mécontents|mécontentes|insatisfaits|insatisfaites
    contrary: propriétaires ; locataires
    contrary: publics|publique|publiques ; privés|privée|privées
    contrary: nord ; sud
    contrary: emplois ; chômeurs
    contrary: détruites|détruits|détruite|détruit ; épargnées|épargnés|sauvées|sauvés
    contrary: arrêtés|interpellés|interpellées|incarcérés ; relâchés|libérés|libérées|acquittés
    contrary: initial|initiale|initialement ; final|finale|définitif|définitive
    contrary: vendeurs ; acheteurs
    contrary: plus cher|plus chère|plus chers ; moins cher|moins chère|moins chers
    contrary: plus riches ; plus pauvres
    contrary: hivernal|hivernale|hiver ; estival|estivale
    exclusive: pluie|pluies|pluviométrie ; neige|enneigement ; grêle
    exclusive: chômage|chômeurs ; inflation
    exclusive: gazole|diesel ; essence|sans-plomb
    exclusive: blé ; riz ; maïs ; orge ; soja ; colza ; mil ; arachide|arachides ; coton ; sorgho ; manioc ; cacao
    exclusive: bœuf|boeuf|bovins ; porc|porcs|porcins ; volaille|volailles|poulet|poulets ; agneau|ovins
    exclusive: cocaïne ; héroïne ; cannabis ; amphétamine|amphétamines ; ecstasy
    exclusive: positif|positifs|positive|positives ; négatif|négatifs|négative|négatives
    exclusive: évacués|évacuées ; détruits|détruites
    exclusive: loyer|loyers ; prix d'achat
    sorts: écoles|lycées|collèges ; hôpitaux|cliniques ; églises ; mosquées ; crèches
    sorts: magasins|boutiques|supermarchés|commerces
    sorts: usines ; hôtels ; restaurants|cafés|bars ; ponts ; prisons ; musées ; bibliothèques ; banques ; fermes
    sorts: logements|maisons|appartements|habitations|bâtiments|immeubles|foyers|chambres|familles
    sorts: voitures|automobiles ; bus|autocars ; trains ; camions|poids-lourds ; vélos ; motos ; chars
    sorts: hélicoptères ; navires|bateaux|ferries ; avions|vols
    sorts: chiens ; chats ; vaches|bovins ; moutons|brebis ; porcs|cochons ; chevaux ; poulets|poules ; chèvres
    sorts: enseignants|professeurs ; élèves|écoliers|lycéens ; infirmiers|infirmières ; médecins
    sorts: pompiers|sapeurs-pompiers|feu|secouristes|sauveteurs ; militaires|fantassins ; agriculteurs|éleveurs
    sorts: policiers|gendarmes
    sorts: journalistes ; prisonniers|détenus ; touristes|vacanciers ; réfugiés|migrants ; avocats ; pilotes ; pêcheurs
    sorts: buts ; points ; passes ; essais ; livres|romans ; films ; chansons|titres ; albums
    sorts: meurtres|homicides ; cambriolages ; viols ; vols ; pays ; villes|communes|municipalités ; villages ; îles
    sorts: fusils|pistolets ; couteaux ; grenades ; missiles|roquettes
    sorts: routes|autoroutes|rues ; piscines ; terrains ; parcs ; aéroports ; gares
    sorts: clubs ; accidents ; incendies|feux ; doses|vaccins ; tests|dépistages ; lits
    deeds: crimes|délits
    sorts: spectateurs ; athlètes|coureurs|marathoniens ; baigneurs ; retraités
    persons: personnes|gens|habitants|riverains|citoyens|victimes|hommes|femmes|enfants
    roles: enseignants|élèves|infirmiers|médecins|pompiers|soldats|agriculteurs|policiers|journalistes|prisonniers
    roles: touristes
    roles: réfugiés|avocats|pilotes|pêcheurs|spectateurs|athlètes|baigneurs|retraités
    objects: voitures|bus|trains|camions|vélos|motos|chars|hélicoptères|navires|avions|chiens|chats|vaches|moutons|porcs
    objects: chevaux|poulets|chèvres|routes|piscines|terrains|incendies|doses|tests|lits|ambulances|aéronefs|véhicules
    objects: accidents|fusils
    objects: couteaux|grenades|missiles|ponts|livres|films|chansons
    voting: pour|favorables|oui ; contre|non|défavorables ; abstentions|abstention|abstenus
    dimension: large|largeur ; long|longueur ; haut|hauteur ; profond|profondeur ; épais|épaisseur
    nation DE: allemand|allemande|allemands|allemandes
    nation FR: français|française|françaises
    nation GB: royaume-uni|angleterre|britannique|britanniques
    nation US: états-unis|etats-unis|amérique|américain|américaine|américains|américaines
    nation CH: suisses
    nation BE: belge|belges
    nation NL: pays-bas|hollande|néerlandais|néerlandaise
    nation IT: italien|italienne|italiens|italiennes
    nation ES: espagnol|espagnole|espagnols|espagnoles
    nation CN: chinois|chinoise|chinoises
    nation RU: russe|russes
    nation PL: polonais|polonaise
    nation JP: japonais|japonaise
    nation UA: ukrainien|ukrainienne|ukrainiens
    nation CA: canadien|canadienne|canadiens
    nation MA: marocain|marocaine|marocains
    nation DZ: algérien|algérienne|algériens
    contrary: baisse|recul|diminution|chute ; supplémentaires|supplémentaire
    same: monde|mondial|mondiale|mondiaux
    same: étudiants|étudiantes|élèves|inscrits
    same: chômeurs|chômage|chômeuses|demandeurs
    same: touristes|visiteurs|voyageurs|vacanciers
    same: électeurs|votants|inscrits
    same: incendie|incendies|feu|feux
    same: brûlés|brûlé|brûlée|brûlées|détruits|détruit|détruites|parcouru
    same: agriculteurs|éleveurs|exploitants
    same: logements|habitations|maisons|foyers
    same: policiers|police|gendarmes
    same: volés|vol|dérobés|butin
    same: construit|construction|construits|bâti
    same: don|dons|donné|offert
    same: achat|acheté|racheté|acquis|acquisition|rachat
    same: amende|amendes|sanction
    same: commune|municipal|municipale|ville|mairie
    total: totalisant|en tout|au total
    contrary: en hausse|plus élevé|plus élevée ; en baisse|moins élevé|moins élevée
    fate: guéris|guéries|rétablis|rétablies|guérisons
    exclusive: blé tendre ; blé dur ; orges ; protéagineux ; betteraves ; pommes de terre|tournesol
    contrary: Français|Françaises ; étrangers|étrangères
    contrary: national|nationale|nationaux|nationales ; international|internationale|internationaux|internationales
    contrary: neuf|neufs|neuve|neuves ; ancien|anciens|ancienne|anciennes
    contrary: offre|offres ; demande|demandes
    back: total
    multiplied: multiplié par|multipliée par|multipliés par|multipliées par|divisé par|divisée par|divisés par
    money: dégâts|dommages|gains|aides
    exclusive: production|récolte ; exportations ; importations ; consommation ; stocks
    exclusive: blé tendre|blé dur|blés|blé ; orge|orges ; maïs ; colza
    added: nouveaux|nouvelles|nouvel|nouveau|nouvelle|supplémentaires
    exclusive: voté pour|votent pour ; voté contre|votent contre
    exclusive: médian|médiane ; moyen|moyenne
    exclusive: prix de l'électricité|prix de l’électricité ; prix du gaz
    results: dette|dettes|endettement
    beating: a battu|bat|a devancé|devance|a vaincu
    margins: majorité|avance|écart|victoire|voix
    same: électricité|électrique
    same: inflation|renchérissement
    same: temps|chrono
    same: vainqueur|gagnant|lauréat
    same: évacués|évacuées|évacuation|évacué|abri
    same: magnitude|force
    same: pluie|pluies|précipitations
    same: récolte|récoltes|moisson
    same: peine|prison|réclusion|détention
    same: pompiers|sapeurs|secouristes|secours
    same: surface|superficie|hectares|étendue
    same: taux|intérêt|intérêts
    same: soldats|militaires|troupes
    same: bétail|vaches|bovins|cheptel
    same: aide|aides|soutien|subvention|subventions
    same: ménages|familles|foyers
    same: sondés|interrogés|répondants
    same: pib|économie
    same: plaintes|réclamations
    same: exportations|exportation|exporté
    same: importations|importation|importé
    same: journalistes|reporters
    same: délits|crimes|infractions
    same: suspects|accusés|prévenus
    same: annonces|offres
    same: députés|élus|sièges
    share: rentabilité
    contrary: ouvre|ouvrent|ouverts|ouvertes|créés|créées ; ferme|ferment|fermés|fermées|supprime|supprimés
    contrary: réussi|réussissent|admis|reçus ; échoué|échouent|recalés|ajournés
""")
