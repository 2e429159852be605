"""French: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

WORDS = {
    "says": """
        disait dira disent déclaré déclare déclarait déclarent expliqué explique expliquait expliquent
        affirmé affirmait affirment ajouté ajoute ajoutait ajoutent indiqué indiquait indiquent
        précisé précise précisait estimait estimé souligné souligne soulignait assuré assurait
        annoncé annonce averti avertit avertissait rappelle rappelé rappelait écrit écrivait reconnaît reconnu
        confie confié lance lancé lançait répond répondu répondait demande demandé insiste insisté martèle
        martelé regrette regretté dénonce dénoncé juge jugé
        promet promis raconte raconté remémore remémoré témoigne témoigné
        conclut conclu poursuit poursuivi plaide plaidé commente commenté glisse glissé prévient prévenu soupire
        ironise tonne appelle appelé qualifie qualifié considère considéré tweeté résume résumé admet admis
        avoue avoué confirme confirmé réagit réagi relève relevé observe observé note noté déplore déploré salue
        salué lâche lâché lâchait évoque évoqué évoquait évoquent peste pesté fustige fustigé nuance nuancé
        tranche tranché martelait ironisé tonné s'exclame s'exclamait s'interroge s'interrogeait s'inquiète
        s'indigne se_félicite se_réjouit réplique répliqué rétorque rétorqué renchérit détaille détaillé
        rapporte rapporté certifie certifié garantit garanti soutient soutenu argue argué argumente avance
        avancé avertissent rassure rassuré tempère tempéré grince souffle soufflé glissait résumait concède
        concédé suggère suggéré écrivent notait notent pensent pense croit jure juré menace menacé accuse accusé
        critique critiqué réclame réclamé exige exigé appelait plaisante plaisanté s'emporte s'agace s'amuse
        s'étonne s'étonnait ajoute-t-on interrogé interrogée exclamé exclamée indigné indignée inquiété
        inquiétée félicité félicitée réjoui réjouie emporté emportée amusé amusée agacé agacée justifié
        justifiée défendu défendue souvenu souvenue dixit affirmaient affirma affirmèrent affirmera affirmeront
        expliquaient expliqua expliquèrent expliquera expliqueront déclaraient déclara déclarèrent déclarera
        déclareront indiquaient indiqua indiquèrent indiquera indiqueront précisent précisaient précisa
        précisèrent précisera préciseront soulignent soulignaient souligna soulignèrent soulignera souligneront
        assurent assuraient assura assurèrent assurera assureront insistent insistait insistaient insista
        insistèrent insistera insisteront regrettent regrettait regrettaient regretta regrettèrent regrettera
        regretteront racontent racontait racontaient raconta racontèrent racontera raconteront témoignent
        témoignait témoignaient témoigna témoignèrent témoignera témoigneront plaident plaidait plaidaient
        plaidèrent plaidera plaideront commentent commentait commentaient commenta commentèrent commentera
        commenteront glissent glissaient glissa glissèrent glissera glisseront résument résumaient résuma
        résumèrent résumera résumeront confirment confirmait confirmaient confirma confirmèrent confirmera
        confirmeront observent observait observaient observa observèrent observera observeront déplorent
        déplorait déploraient déplora déplorèrent déplorera déploreront saluent saluait saluaient salua
        saluèrent saluera salueront détaillent détaillait détaillaient détailla détaillèrent détaillera
        détailleront rapportent rapportait rapportaient rapporta rapportèrent rapportera rapporteront
        argumentent argumentait argumentaient argumenté argumenta argumentèrent argumentera argumenteront
        estiment estimaient estima estimèrent estimera estimeront ajoutaient ajouta ajoutèrent ajoutera
        ajouteront constate constatent constatait constataient constaté constata constatèrent constatera
        constateront analyse analysent analysait analysaient analysé analysa analysèrent analysera analyseront
        préconise préconisent préconisait préconisaient préconisé préconisa préconisèrent préconisera
        préconiseront revendique revendiquent revendiquait revendiquaient revendiqué revendiqua revendiquèrent
        revendiquera revendiqueront clame clament clamait clamaient clamé clamèrent clamera clameront martele
        martelent martelaient martela martelèrent martelera marteleront réaffirme réaffirment réaffirmait
        réaffirmaient réaffirmé réaffirma réaffirmèrent réaffirmera réaffirmeront ironisent ironisait
        ironisaient ironisa ironisèrent ironisera ironiseront critiquent critiquait critiquaient critiqua
        critiquèrent critiquera critiqueront évoquaient évoqua évoquèrent évoquera évoqueront annonçait
        annoncent annonça dénonçait dénoncent confiait confia rappelaient rappellent poursuivait poursuivra
        reconnaissait reconnaissent répondent répondaient promettait promettent concluait concluent soutenait
        soutiennent admettait admettent avançait avancent jugeait jugent jugeaient prévenait préviennent
        disaient diront écrira redit redisait redoute redoutait espère espérait souhaite souhaitait veut_croire
        dit_craindre pointe pointé pointait pointent explique-t-on loue louait louent vante vantait vantent
        exhorte exhortait exhorté invoque invoquait invoqué invite invité appelle_à martèlent crie criait crié
        s'écrie s'écrié hurle hurlait murmure murmurait gronde grondait râle râlait rigole rigolait se_souvient
        souvient souvenait acquiesce approuve opine trouve trouvait trouvent fait_valoir faisait_valoir
        fait_savoir faisait_savoir craint craignait craignent y_voit y_voyait y_voient parle_de parle_d'
        parlait_de parlait_d' mentionne mentionné mentionnait mentionnent mentionna complète complété complétait
        développe développé énumère énuméré explicite explicité s'insurge s'insurgeait insurgé insurgée
        se_désole désolé désolée se_défend se_plaint remarque remarqué remarquait remarquent enchaîne enchaîné
        interpelle s'alarme alarmé s'enthousiasme enthousiasmé s'enorgueillit décrypte décrit décrivait
        décrivent rassurait prédit prédisait prophétise rétorquait raille raillé raillait ricane ricané bougonne
        signale signalé signalait signalent proclame proclamé reproche reproché reprochait reprochent énonce
        énoncé stipule met_en_garde mettait_en_garde mis_en_garde mettent_en_garde voulait_croire poursuivent
        ponctue pensait espéré relativise relativisé schématise souhaité interjette expose exposé abonde abondé
        embraye annonçaient annoncèrent confiaient confient confièrent lançaient lancent lança lancèrent
        demandait demandaient demandent demanda demandèrent dénonçaient dénonça dénoncèrent plaida tonnait
        tonnaient tonnent tonna tonnèrent qualifiait qualifiaient qualifient qualifia qualifièrent avouait
        avouaient avouent avoua avouèrent lâchaient lâchent lâcha lâchèrent pestait pestaient pestent pesta
        pestèrent fustigeait fustigeaient fustigent fustigea fustigèrent nuançait nuançaient nuancent nuança
        nuancèrent tranchait tranchaient tranchent trancha tranchèrent répliquait répliquaient répliquent
        répliqua répliquèrent rétorquaient rétorquent rétorqua rétorquèrent certifiait certifiaient certifient
        certifia certifièrent arguait arguaient arguent argua arguèrent avançaient avança avancèrent rassuraient
        rassurent rassura rassurèrent soufflait soufflaient soufflent souffla soufflèrent menaçait menaçaient
        menacent menaça menacèrent accusait accusaient accusent accusa accusèrent réclamait réclamaient
        réclament réclama réclamèrent exigeait exigeaient exigent exigea exigèrent plaisantait plaisantaient
        plaisantent plaisanta plaisantèrent clama pointaient pointa pointèrent exhortaient exhortent exhorta
        exhortèrent invoquaient invoquent invoqua invoquèrent mentionnaient mentionnèrent développait
        développaient développent développa développèrent remarquaient remarqua remarquèrent enchaînait
        enchaînaient enchaînent enchaîna enchaînèrent raillaient raillent railla raillèrent ricanait ricanaient
        ricanent ricana ricanèrent signalaient signala signalèrent proclamait proclamaient proclament proclama
        proclamèrent reprochaient reprocha reprochèrent énonçait énonçaient énoncent énonça énoncèrent
        relativisait relativisaient relativisent relativisa relativisèrent exposait exposaient exposent exposa
        exposèrent abondait abondaient abondent abonda abondèrent rappela rappelèrent appelaient appela
        réagissait réagissaient réagissent prévenaient prévint répondit soutenaient promettaient admettaient
        reconnaissaient écrivaient écrivit dirent poursuivit conseille conseillait conseillé recommande
        recommandait recommandé suggérait suggèrent concédait concèdent tempérait espèrent avertissaient
        s'enflamme s'offusque s'étrangle s'alarmait se_réjouissait se_félicitait se_désolait se_défendait
        se_plaignait préféré_parler préfère_parler préféré_dire préféré_évoquer
        révèle révélé révélait révèlent révéla révélèrent
        tance assène alerte reprend sourit ordonne propose pronostique dévoile tweete maugrée balaie balaye évacue
        minimise appuie se_lamente
        prétend prétendu prétendait maintient maintenait
        objecte objectait s'émeut riposte
    """,
    "says_behind": """
        publié twitté posté rit interroge relate fulmine corrige corrigent défend défendent temporise
        temporisent justifie justifient philosophe
        questionne questionné surenchérit surenchéri tacle taclé intime intimé récapitule récapitulé enrage
        enragé exulte exulté atteste attesté soupiré
        tempête dépeint remercie félicite encourage admire applaudit
    """,
    "helper": "a ont avait avaient a-t-il a-t-elle est s'est se",
    "given": "",
    "utterance": """
        mots paroles commentaire verdict réponse réaction message avertissement appel constat analyse
        conclusion avis son_de_cloche promesse témoignage credo mise_en_garde
        souvenir crainte espoir idée certitude position accusation souhait conseil promesses regret
    """,
    "according": """
        selon d'après pour de_l'avis_de à_en_croire aux_dires_de de_l'avis_d' aux_yeux_de aux_yeux_d'
        du_point_de_vue_de aux_dires_d' selon_les_mots_de selon_les_mots_d' selon_les_termes_de
    """,
    "opinion": "de_l'avis_de de_l'avis_d' aux_yeux_de aux_yeux_d' du_point_de_vue_de aux_dires_de aux_dires_d'",
    "body": """
        mairie ministère tribunal rapport gouvernement police parti syndicat direction entreprise groupe ONG
        association commission parquet cour agence organisme institution fédération société banque université
        hôpital préfecture communiqué texte document chambre observatoire institut municipalité
    """,
    "firm": """
        entreprise société groupe compagnie banque opérateur constructeur enseigne chaîne fabricant exploitant
        transporteur distributeur armateur éditeur assureur fournisseur firme filiale coopérative cave brasserie
        industriel
    """,
    "asked": """
        interrogé interrogée interrogés questionné questionnée relancé relancée interpellé interpellée
        sollicité sollicitée
    """,
    "asks": "demande demandait demandé interroge interrogeait interrogé questionne questionné",
    "answers": "répond répondait répondu réplique répliquait répliqué rétorque rétorquait rétorqué",
    "own_view": """
        à_ses_yeux selon_ses_mots à_son_avis selon_ses_dires à_l'en_croire a_ses_yeux a_leurs_yeux à_leurs_yeux
    """,
    "for_whom": "pour",
    "first_person": "je j' nous",
    "pronoun": "il elle ils elles on nous je",
    "standing_in": "vice adjoint adjointe",
    "otherwise_held": "ancien ancienne ex vice adjoint adjointe",
    "somebody": """
        quelqu'un
        homme femme garçon fille jeune ami amie voisin voisine collègue frère sœur fils père mère oncle tante
        passant passante manifestant manifestante inconnu inconnue auditeur auditrice client cliente voyageur
        proche partisan opposant opposante critique rival rivale voix compte imposteur adjoint adjointe
        suppléant suppléante mari épouse compagnon compagne riverain riveraine habitant habitante témoin
    """,
    "addressing": "à",
    "acting_for": "au_nom_de jouant imitant",
    "of_others": """
        interrogé interrogée entendu_dire vu_demander vu_répondre entendit_une_voix entendu_une_voix
        accusé_d'avoir_dit accusée_d'avoir_dit sur_laquelle_on_pouvait_lire où_l'on_pouvait_lire
        sur_laquelle_était_écrit avec_l'inscription proclamant
    """,
    "titled": "livre roman chanson film album poème pièce chanté chante chantait intitulé intitulée",
    "supposed": """
        aurait_dit aurait_déclaré aurait_écrit aurait_lancé aurait_affirmé aurait_confié aurait_répondu
        aurait_crié aurait_pu_dire
    """,
    "not_now": """
        a_été…jusqu'en fut…jusqu'en était…jusqu'en candidat_à candidate_à candidat_au candidate_au brigue sera
        deviendra veut_devenir espère_devenir
    """,
    "honorific": "",
    "role": """
        CEO CFO premier_ministre première_ministre président présidente PDG directeur directrice ministre porte-parole
        analyste économiste professeur professeure fondateur fondatrice maire secrétaire gouverneur sénateur
        sénatrice député députée avocat avocate chercheur chercheuse chef cheffe patron patronne juge préfet
        préfète procureur procureure commissaire chancelier chancelière premier_secrétaire première_secrétaire
        ambassadeur ambassadrice
        mairesse sous-préfet sous-préfète proviseur proviseure
    """,
    "profession": """
        viticulteur viticultrice vigneron vigneronne agriculteur agricultrice éleveur éleveuse maraîcher
        maraîchère apiculteur apicultrice pêcheur pêcheuse ostréiculteur boulanger boulangère boucher bouchère
        restaurateur restauratrice cuisinier cuisinière hôtelier hôtelière commerçant commerçante libraire
        médecin infirmier infirmière chirurgien chirurgienne pharmacien pharmacienne vétérinaire psychologue
        psychiatre enseignant enseignante instituteur institutrice ingénieur ingénieure architecte urbaniste
        historien historienne géographe sociologue politologue climatologue hydrologue biologiste géologue
        physicien physicienne chimiste écologue écrivain écrivaine romancier romancière cinéaste réalisateur
        réalisatrice comédien comédienne chanteur chanteuse musicien musicienne capitaine commandant commandante
        colonel lieutenant notaire journaliste rédacteur rédactrice adjoint adjointe conseiller conseillère élu
        élue coordinateur coordinatrice délégué déléguée responsable gérant gérante propriétaire syndicaliste
        militant militante bénévole trésorier trésorière recteur rectrice évêque pompier entraîneur entraîneuse
        joueur joueuse cofondateur cofondatrice vice-président vice-présidente entrepreneur entrepreneuse
        consultant consultante retraité retraitée étudiant étudiante lycéen lycéenne habitant habitante riverain
        riveraine
        sélectionneur sélectionneuse candidat candidate leader pénaliste auteur autrice roi reine pape
        milieu_de_terrain
        buteur gardien attaquant défenseur
        fille fils mère père épouse époux veuve veuf sœur frère grand-mère grand-père oncle tante cousin cousine
        parlementaire milieu ailier quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire
        octogénaire septuagénaire jeune_femme jeune_homme ouvrier ouvrière
        militaire
    """,
    "article": "le la les un une l'",
    "indefinite": "un une",
    "auxiliary": "est sont était étaient a ont avait avaient sera seront devrait devraient",
    "verb": "atteint coûte représente",
    "estimated": "estimé estimée estimés estimées estimation",
    "aimed_at": "objectif objectifs cible vise_à visent_à ambitionne ambitionnent",
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
    "relative": "qui que qu' dont où",
    "passive": "été est sont était étaient fut",
    "title": """
        M MM Mme Mmes Mlle Dr Me Mgr Pr Maître Docteur Professeur Général Colonel Président Présidente Ministre
        Sénateur Sénatrice Monsieur Madame Mademoiselle Roi Reine Pape Prince Princesse
    """,
    "adverb": """
        un_jour une_fois
        aussi ensuite encore déjà également toutefois cependant alors lui-même elle-même eux-mêmes récemment lundi
        mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui lui leur régulièrement notamment clairement
        simplement immédiatement fermement sobrement vivement longuement directement publiquement officiellement
        d'ailleurs enfin pourtant plutôt ainsi volontiers
    """,
    "preposition": """
        de du des d' pour à au aux avec par chez dans en sur sous contre entre devant derrière avant après
        depuis via selon lors que comme et ou malgré pendant durant dès vers parmi outre sans
    """,
    "conjunction": "et",
    "not_a_name": """
        Le La Les Un Une Des Du De Au Aux Et Ou Mais Donc Or Ni Car Si Quand Comme Que Qui Quoi Dont Où Pourquoi
        Comment Ce Cet Cette Ces Cela Celui Celle Ceux Il Elle Ils Elles On Nous Vous Je Tu Son Sa Ses Leur
        Leurs Mon Ma Mes Notre Nos Votre Vos En Dans Sur Sous Par Pour Avec Sans Chez Entre Vers Depuis Pendant
        Avant Après Selon Lors Ainsi Alors Aussi Enfin Ensuite Puis Hier Demain Aujourd'hui Lundi Mardi Mercredi
        Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre
        Novembre Décembre Oui Non Pas Plus Tout Tous Toute Toutes Chaque Plusieurs Certains
        D'après D'autre D'abord D'ailleurs D'autres
        Quant Interrogé Interrogée Invité Invitée Contacté Contactée Joint Jointe Sollicité Sollicitée
        Questionné Questionnée Cité Citée Accusé Accusée Soupçonné Arrivé Arrivée Présent Présente Entendu
        Entendue Réélu Réélue Élu Élue Nommé Nommée
        Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze Vingt Trente Cent Mille Contre Malgré Outre
        Hormis Sauf Parmi Dès Jusque Peu Beaucoup Cependant Toutefois Pourtant Néanmoins Parfois Souvent
        Toujours Jamais Même Autre Autres Quelques Quelque Aucun Aucune Certaine Certaines Seul Seule Seuls Bref
        Face Grâce Suite Afin
    """,
    "determiner": "son sa ses leur leurs ce cet cette ces notre nos",
    "contrasting": "mais puis tandis_que alors_que quand",
    "object_pronoun": "lui elle eux elles moi nous",
    "thus": """
        Par_ces_mots Avec_ces_mots Ainsi C'est_ce_que C'est_ce_qu' C'est_en_ces_termes_que En_ces_termes
        Voilà_ce_que
        Ce_sont_les_mots Tels_sont_les_mots C'est_l'avis C'est_le_constat
        Parole_de Parole_d' Dixit Foi_de
    """,
    "going_on": "Et_d'ajouter Et_de_poursuivre Et_de_conclure Et_d'insister Et_de_préciser Et",
    "reporting": "",
    "in_words": "",
    "noun_too": "personne rien",
    "cites": "cite citait citent citant",
    "by": "par",
    "such_as": "comme tels_que telles_que dont",
    "after_name": "",
    "it_says": "",
    "linking": "de du des d' ou et comme que",
    "comparing": "comme que",
    "swaying": """
        seulement presque peut peuvent peut-être pourrait pourraient doit doivent devrait devraient
        probablement moins tous toutes quelques certains certaines toujours parfois même
    """,
    "negation": "ne n' pas jamais aucun aucune rien personne nul nulle ni sans guère nullement non",
    "affirming": """
        nul_doute aucun_doute sans_doute sans_aucun_doute sans_nul_doute non_seulement personne_n'ignore nul_n'ignore
        même_si pas_s'empêcher peut_s'empêcher peuvent_s'empêcher
    """,
    "falsehood": "faux mensonge absurde inexact mythe invention",
    "unsaid": "",
    "reversal": """
        nie nié niait dément démenti démentait refuse refusé refusait rejette rejeté conteste contesté réfute
        réfuté doute doutait faux fausse impossible empêche empêché évite évité mensonge loin_de
        mythe
    """,
    "rejecting": "rejette rejettent rejeté rejetée rejetant rejetait",
    "instead": "au_lieu_de au_lieu_d' plutôt_que plutôt_qu'",
    "inverted": "",
    "condition": """
        sauf_si sauf seulement_si à_moins_que à_moins_de à_condition_que à_condition_de uniquement_si pourvu_que
        tant_que si s'il jusqu'à pour_peu_que à_moins_d' sous_réserve_de sous_réserve_d'
    """,
}
JOINING = r", (?:et|mais) | que "
NOUN_OF = r"(?<![\w-])(?:un|une|le|la)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) de $"
BOUNDARY = r"[;:—–]|,? \b(?:mais)\b|, (?:et|car|tandis|alors|or)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = False
SAME_OFFICE = """
    PDG=président-directeur_général=présidente-directrice_générale directeur_général=directrice_générale=DG
    porte-parole=porte_parole
"""
OFFICE_PREFIXES = "ex- vice-"
"""What is written together with an office that somebody held before, or stands in for."""
UNLIKE_FORMS = """
    pouvoir=peut=peuvent=pouvait=pourra=puisse=pu vouloir=veut=veulent=voulait=veuille=voulu
    devoir=doit=doivent=devait=dû faire=fait=font=faisait=fit=fera=fasse aller=va=vais=vont=allait=ira=aille
    savoir=sait=savait=saura=sache=su avoir=a=ont=avait=eu mettre=met=mettent=mis vivre=vit=vivent=vécu
"""
