"""Italian: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

from digest.reading.lexicon.english import WORDS as EVERY

WORDS = dict.fromkeys(EVERY, "") | {
    "says": """
        disse dicono diceva detto dicendo dichiarò dichiara dichiarano dichiarato affermò affermano
        affermato affermando spiegò spiegano spiegato spiegando aggiunse aggiunge aggiungono aggiunto
        aggiungendo sottolineò sottolinea sottolineano sottolineato sottolineando precisò precisa precisato
        precisando osservò osserva osservato commentò commenta commentano commentato commentando rispose
        risponde rispondono risposto replicò replica replicato ribadì ribadisce ribadito ribadendo sostenne
        sostiene sostengono sostenuto annunciò annuncia annunciato annunciando avvertì avverte avvertito ammise
        ammette ammesso ricordò ricorda ricordato ricordando raccontò racconta raccontano raccontato scrisse
        scrive scrivono scritto chiese chiede chiedono chiesto concluse conclude concluso insistette insiste
        insistito confermò conferma confermato denunciò denuncia denunciato criticò critica criticato attaccò
        attacca attaccato assicurò assicura assicurato promise promette promesso rivelò rivela rivelato riferì
        riferisce riferito segnalò segnala segnalato ritenne ritiene ritengono pensa pensano crede credono
        confessò confessato testimoniò testimonia testimoniato
        definì definisce definito lamenta lamentato esulta esclama esclamato prosegue proseguito continua
        chiarisce chiarito rivendica puntualizza ironizza tuona rilancia confida confidato ammonisce ammonito
        auspica auspicato rassicura rassicurato accusa ringrazia dichiararono dichiarava dichiaravano
        dichiarando affermarono affermava affermavano spiegarono spiegava spiegavano sottolinearono sottolineava
        sottolineavano precisano precisarono precisava precisavano osservano osservarono osservava osservavano
        osservando commentarono commentava commentavano replicano replicarono replicava replicavano replicando
        annunciano annunciarono annunciava annunciavano raccontarono raccontava raccontavano raccontando
        confermano confermarono confermava confermavano confermando denunciano denunciarono denunciava
        denunciavano denunciando criticano criticarono criticava criticavano criticando attaccano attaccarono
        attaccava attaccavano attaccando assicurano assicurarono assicurava assicuravano assicurando rivelano
        rivelarono rivelava rivelavano rivelando segnalano segnalarono segnalava segnalavano segnalando pensò
        pensarono pensava pensavano pensato pensando lamentò lamentano lamentarono lamentava lamentavano
        lamentando esclamò esclamano esclamarono esclamava esclamavano esclamando ironizzò ironizzano
        ironizzarono ironizzava ironizzavano ironizzato ironizzando rivendicò rivendicano rivendicarono
        rivendicava rivendicavano rivendicato rivendicando puntualizzò puntualizzano puntualizzarono
        puntualizzava puntualizzavano puntualizzato puntualizzando auspicò auspicano auspicarono auspicava
        auspicavano auspicando rassicurò rassicurano rassicurarono rassicurava rassicuravano rassicurando accusò
        accusano accusarono accusava accusavano accusando ringraziò ringraziano ringraziarono ringraziava
        ringraziavano ringraziato ringraziando ricordano ricordarono ricordava ricordavano evidenzia evidenziò
        evidenziano evidenziarono evidenziava evidenziavano evidenziato evidenziando rilanciò rilanciano
        rilanciarono rilanciava rilanciavano rilanciato rilanciando avvisa avvisò avvisano avvisarono avvisava
        avvisavano avvisato avvisando elenca elencò elencano elencarono elencava elencavano elencato elencando
        incalza incalzò incalzano incalzarono incalzava incalzavano incalzato incalzando sbotta sbottò sbottano
        sbottarono sbottava sbottavano sbottato sbottando elogia elogiò elogiano elogiarono elogiava elogiavano
        elogiato elogiando argomenta argomentò argomentano argomentarono argomentava argomentavano argomentato
        argomentando rimarca rimarcò rimarcano rimarcarono rimarcava rimarcavano rimarcato rimarcando annota
        annotò annotano annotarono annotava annotavano annotato annotando sentenzia sentenziò sentenziano
        sentenziarono sentenziava sentenziavano sentenziato sentenziando sollecita sollecitò sollecitano
        sollecitarono sollecitava sollecitavano sollecitato sollecitando invoca invocò invocano invocarono
        invocava invocavano invocato invocando contestò contestarono contestava contestavano contestato
        contestando polemizza polemizzò polemizzano polemizzarono polemizzava polemizzavano polemizzato
        polemizzando scherza scherzò scherzano scherzarono scherzava scherzavano scherzato scherzando minacciò
        minacciarono minacciava minacciavano minacciato minacciando giura giurò giurano giurarono giurava
        giuravano giurato giurando sperò sperarono insinua insinuò insinuano insinuarono insinuava insinuavano
        insinuato insinuando profetizza profetizzò profetizzano profetizzarono profetizzava profetizzavano
        profetizzato profetizzando esultò esultano esultarono esultava esultavano esultato esultando scriveva
        scrivevano dicevano dissero rispondeva ribatte ribatté ribattuto ribadiva ribadiscono sosteneva
        sostenevano sostennero ritenuto riteneva ritenevano credeva chiedeva chiesero concludono ammetteva
        avvertono avvertiva aggiungeva aggiunsero definiva definiscono definita definite definiti riferiscono
        proseguono proseguiva confidava promettono chiosa chiosano chiosato plaude chiariscono chiariva chiarì
        smentisce parla_di parlava_di parlano_di scandisce scandito riconosce riconoscono riconosciuto
        riconosceva insistono insisteva esordisce esordito taglia_corto fa_sapere fanno_sapere ha_fatto_sapere
        fa_notare twitta twittato postato garantisce garantiscono garantito ripete ripetono ripeteva ripetuto
        suggerisce suggeriscono ammoniscono teme temono si_chiede si_domanda domandato ipotizza ipotizzano
        rileva rilevato rilevano rilevava rilevò rilevarono rilevando
        confessa si_legge domanda rincara
        fatto_sapere
        propone proposto contesta contestato mette_in_guardia messo_in_guardia lascia_intendere consiglia recita
        recitava bolla bollato
        rammenta controbatte asserisce ha_tuonato rende_noto
    """,
    "says_behind": """
        pubblicato sorride ride posta ironizza sintetizza riflette sospira reagisce interviene urla grida svela
        anticipa concorda esorta lancia_l'allarme ragiona riassume minimizza protesta specifica obietta
        constata motiva dettaglia riflettono sospirano urlano gridano esortano protestano ragionano
        intervengono rifletteva sospirava urlava gridava
        sfoga sfogò sfogato difende giustifica augura rammarica dispera
        sussurra sussurrava gioisce taglia_corto tagliato_corto sdrammatizza smorza gongola sbuffa sbraita
        pontifica supplica implora implorava fanno_sapere testimonia rincara_la_dose rassicurano scherzano
        commenta_amaro auspica auspicano spera sperano
        nota chiude allerta comunica informa riporta invita esige stima valuta giudica deplora descrive
    """,
    "helper": "ha hanno aveva avevano si è",
    "utterance": """
        parole commento verdetto appello replica reazione risposta monito dichiarazioni dichiarazione messaggio
        sfogo invito giudizio analisi annuncio avvertimento promessa denuncia racconto ammissione parere
        pensiero riflessione
        parola ricordo timore speranza idea certezza posizione auspicio accusa rammarico ringraziamento augurio
        minaccia provocazione battuta stoccata affondo frecciata difesa autocritica
    """,
    "according": """
        secondo a_detta_di a_giudizio_di stando_a a_parere_di agli_occhi_di nelle_parole_di a_parlare_è
        a_dirlo_è a_raccontarlo_è a_spiegarlo_è a_sostenerlo_è a_denunciarlo_è a_ricordarlo_è
        ad_avviso_di a_dire_di
    """,
    "opinion": "a_detta_di a_giudizio_di a_parere_di agli_occhi_di nelle_parole_di",
    "body": """
        agenzia
        ministero tribunale rapporto governo polizia partito sindacato azienda società banca comune commissione
        procura
    """,
    "firm": """
        azienda società gruppo compagnia banca impresa ditta catena produttore operatore gestore cooperativa
    """,
    "asked": "interrogato interrogata incalzato incalzata interpellato interpellata sollicitato sollicitata",
    "asks": "chiede chiese chiedeva chiesto domanda domandò domandato",
    "answers": "risponde rispose rispondeva risposto replica replicò replicato ribatte ribatté ribattuto",
    "own_view": "a_suo_avviso a_suo_dire secondo_lui secondo_lei",
    "for_whom": "per",
    "first_person": "io noi",
    "pronoun": "lui lei egli ella essi loro noi io",
    "standing_in": "vice",
    "otherwise_held": "ex vice",
    "somebody": """
        qualcuno
        uomo donna ragazzo ragazza giovane bambino bambina amico amica vicino vicina collega fratello sorella
        figlio figlia padre madre zio zia passante manifestante sconosciuto sconosciuta ascoltatore cliente
        viaggiatore sostenitore oppositore critico rivale voce account impostore vice marito moglie testimone
    """,
    "addressing": "a ad",
    "acting_for": "a_nome_di per_conto_di",
    "of_others": """
        chiesto interrogato interrogata sentì_una_voce sentito_una_voce accusato_di_aver_detto
        accusata_di_aver_detto con_la_scritta su_cui_si_leggeva su_cui_era_scritto
    """,
    "titled": "libro romanzo canzone film album poesia cantò canta cantato intitolato intitolata",
    "supposed": """
        avrebbe_detto avrebbe_dichiarato avrebbe_scritto avrebbe_affermato avrebbe_risposto avrebbe_potuto_dire
    """,
    "not_now": "è_stato…fino era…fino fu…fino candidato_a candidata_a aspirante sarà diventerà vuole_diventare",
    "role": """
        CEO CFO presidente presidentessa direttore direttrice ministro ministra premier portavoce analista economista
        professore professoressa fondatore fondatrice vicesindaco vicesindaca sindaco sindaca segretario segretaria
        governatore governatrice senatore senatrice deputato deputata avvocato avvocata ricercatore ricercatrice capo
        assessore assessora commissario procuratore vicepresidente amministratore_delegato cancelliere
        consigliere consigliera comandante allenatore responsabile
        sottosegretario sottosegretaria questore prefetto primario
    """,
    "profession": """
        capitano colonnello viticoltore viticoltrice agricoltore agricoltrice allevatore allevatrice pescatore
        panettiere ristoratore ristoratrice cuoco cuoca albergatore albergatrice commerciante libraio libraia
        medico infermiere infermiera chirurgo farmacista veterinario veterinaria psicologo psicologa insegnante
        maestro maestra docente ingegnere architetto architetta urbanista storico storica geografo sociologo
        sociologa politologo politologa climatologo climatologa biologo biologa geologo geologa fisico ecologo
        ecologa scienziato scienziata scrittore scrittrice regista cantante attore attrice giornalista redattore
        redattrice coordinatore coordinatrice gestore titolare proprietario proprietaria imprenditore
        imprenditrice sindacalista attivista volontario volontaria tesoriere rettore rettrice vescovo giocatore
        giocatrice consulente studente studentessa pensionato pensionata residente
        tecnico leader capogruppo
        figlia figlio madre padre moglie marito vedova vedovo sorella fratello nonna nonno zio zia mamma papà
        cugino cugina
        campione campionessa mister attaccante centrocampista difensore portiere bomber calciatore calciatrice
        tennista deputato deputata parlamentare giurista magistrato cantautore cantautrice artista showgirl
        conduttore conduttrice
        dirigente preside legale
        militare
    """,
    "article": "il lo la i gli le un uno una l'",
    "indefinite": "un uno una",
    "auxiliary": "è sono era erano fu furono ha hanno aveva avevano sarà saranno sarebbe",
    "verb": "costa costano raggiunge rappresenta supera ammonta",
    "estimated": "stimato stimata stimati stimate stima",
    "aimed_at": "obiettivo obiettivi traguardo punta_a puntano_a mira_a mirano_a",
    "last_year": "l'anno_scorso lo_scorso_anno",
    "this_year": "quest'anno",
    "next_year": "l'anno_prossimo il_prossimo_anno",
    "closed": """
        e o ma a al con da dal di del in nel è lui lei il lo la i gli le per perché che si senza sua suo su sul
        un una come dove quando fino non più
    """,
    "opening": "il lo la i gli le un una se quando come ma e o anche",
    "qualifier": "ex nuovo nuova vice",
    "passing": "giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti volta volte",
    "relative": "che cui quale dove chi",
    "passive": "stato stata stati state è era fu viene venne",
    "title": """
        Sig Signor Signora Dott Dott.ssa Prof.ssa Sen Ing Mons Dottor Dottoressa Prof Professore Professoressa Avv
        On Onorevole Papa Re Regina
        Principe Principessa Presidente Ministro Ministra Senatore Generale Colonnello Don Suor Monsignor
    """,
    "adverb": """
        così una_volta un_giorno
        anche poi quindi ancora già inoltre stesso stessa recentemente ieri oggi lunedì martedì mercoledì giovedì
        venerdì sabato domenica invece però infatti
    """,
    "preposition": """
        di del dello della dei degli delle a al alla ai alle con per in nel nella su sul sulla sotto contro tra fra
        davanti dopo da dal dalla che come e o
    """,
    "conjunction": "e ed",
    "not_a_name": """
        Il Lo La I Gli Le Un Uno Una E Ed O Ma Se Quando Come Che Chi Cui Dove Perché Per Con Senza Su Tra Fra Fino
        Da Dal Dalla Durante In Nel Nella Di Del Della Dei A Al Alla Secondo Questo Questa Questi Queste Quello
        Quella Lui Lei Loro Noi Io Si Suo Sua Mio Mia Nostro Nostra Non Né Sì Anche Inoltre Ora Ieri Oggi Domani
        Qui Così Allora Poi Dopo Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Gennaio Febbraio Marzo
        Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre Dicembre Più Tutto Tutti Molti Alcuni Ogni
        Interpellato Interpellata Interrogato Interrogata Intervistato Intervistata Raggiunto Raggiunta
        Sollecitato Contattato Contattata Intervenuto Intervenuta Quanto
        Due Tre Quattro Cinque Sei Sette Otto Nove Dieci Undici Dodici Venti Trenta Cento Mille Contro Prima
        Oltre Verso Sotto Sopra Presso Nonostante Malgrado Tuttavia Però Intanto Infine Invece Mentre Ancora
        Sempre Mai Forse Ognuno Altri Altre Altro Altra Stesso Stessa Nessuno Nessuna Qualche Molte Pochi Poche
        Tutta Tutte Quindi Dunque Infatti Insomma Già Nei Negli Nelle Degli Delle Dello Agli Alle Allo Ai Dagli
        Dalle Dai Dallo Sul Sulla Sui Sugli Sulle Sullo Nello
    """,
    "determiner": "suo sua suoi sue questo questa questi queste nostro nostra",
    "contrasting": "ma poi mentre",
    "object_pronoun": "lui lei loro me noi",
    "cites": "cita citava citando",
    "by": "da dal dalla dall'",
    "such_as": "come tra_cui",
    "linking": "di del dello della dei degli delle o e come che",
    "comparing": "come che",
    "swaying": """
        solo soltanto quasi può possono potrebbe potrebbero deve devono dovrebbe dovrebbero forse
        probabilmente meno tutti tutte alcuni alcune sempre perfino
    """,
    "negation": """
        non mai nessun nessuno nessuna niente nulla né senza neppure neanche nemmeno tutt'altro_che tutt’altro_che
    """,
    "after_name": "",
    "it_says": "",
    "thus": """
        Così Questo Con_queste_parole Lo A_parlare_è A_dirlo_è A_raccontarlo_è A_spiegarlo_è A_sostenerlo_è
        A_denunciarlo_è A_ricordarlo_è Parole_di Sono_parole Sono_le_parole Queste_le_parole È_il_commento
        È_il_parere
        Ne_è_certo Ne_è_certa Ne_è_convinto Ne_è_convinta Ne_è_sicuro Ne_è_sicura Parola_di Firmato
    """,
    "going_on": "E E_ancora E_poi",
    "reporting": "",
    "in_words": "con_queste_parole",
    "affirming": "senza_dubbio senz'altro non_solo nessun_dubbio non_c'è_dubbio anche_se",
    "falsehood": "falso bugia menzogna assurdo mito bufala",
    "unsaid": "",
    "reversal": """
        nega negò negato negano smentisce smentì smentito rifiuta rifiutò rifiutato respinge respinse respinto
        dubita falso falsa impossibile impedisce impedito evita evitato lontano_da
        dubito dubitiamo
    """,
    "rejecting": "respinge respinto respinse respingono",
    "instead": "invece_di anziché piuttosto_che",
    "condition": """
        a_meno_che salvo_che solo_se tranne purché a_condizione_che a_patto_che sempre_che qualora
        nel_caso_in_cui finché se fino_a_quando
    """,
}
JOINING = r", (?:e|ma|mentre) | che "
NOUN_OF = r"(?<![\w-])(?:un|una|il|la)\s+(?P<noun>(?:[\w-]+ ){0,2}[\w-]+) di $"
BOUNDARY = r"[;:—–]|,? \b(?:ma|però)\b|, (?:e|perché|mentre|anche se)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = True
OFFICE_PREFIXES = "ex- ex vice vice-"
"""What is written together with an office that somebody held before, or stands in for."""
UNLIKE_FORMS = """
    fare=faccio=fa=fanno=faceva=fece=farà dare=do=dà=danno=dava=diede andare=vado=va=vanno=andava=andrà
    dire=dice=dicono=diceva=disse=detto vedere=vede=vedono=vedeva=vide=visto
"""
