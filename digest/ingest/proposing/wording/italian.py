"""Italian."""

from __future__ import annotations

ITALIAN = """
    both: e ed o
    copulas: avrebbe avrebbero sarebbero abbia abbiano sia siano fu furono
    purposes: per in nel nella nei nelle a al alla
    ends: così ora attualmente inoltre
    vague: soglia quota
    future: erà irà eranno iranno arà
    passing: media
    verbs: aumentano
    passing: rispetto
    passing: confronto
    passing: giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti secondi volta volte
    passing: decennio secolo periodo estate inverno
    sources: secondo
    copulas: raggiunge raggiungono raggiunto ammonta ammontano rappresenta supera supererà conta contano
    vague: parte metà totale somma due tre quattro cinque
    modals: sarà saranno sarebbe avrà può possono potrebbe potrebbero deve devono dovrebbe dovrebbero va
    articles: il lo la i gli le un uno una l' un' suo sua
    that: che
    comparatives: più meno
    links: di del dello della dei degli delle dell' in nel nella nei nelle nell' a al alla ai alle per con su sul
    links: sulla tra fra da dal dalla dai contro
    ends: e ed o ma né che chi cui quando dove perché se anche come mentre già ancora più meno molto non solo circa
    ends: secondo dopo prima ieri oggi domani qui questo questa questi queste suo sua suoi loro nostro ogni quasi
    pronouns: lui lei egli essi loro noi io voi questo quello ciò chi che molti alcuni altri
    copulas: è sono era erano sarà saranno sarebbe ha hanno aveva avevano avrà stato stati stata state può possono
    copulas: potrebbe potrebbero deve devono dovrebbe dovrebbero viene vengono va si non già
    verbs: costa costano costato costata costerà costeranno guadagna guadagnano paga pagano pagato spende spendono
    verbs: speso vende venduto vale valgono raggiunge raggiunto raggiunta raggiungono rappresenta rappresentano
    verbs: conta contano perde perso perdono investe investito investirà riceve ricevuto impiega produce prodotto
    verbs: ammonta ammontano registrato registra ottenuto salito salita salgono sale sceso scesa scende cresciuto
    verbs: cresciuta cresce cala calato calata diminuito aumentato aumentata aumenta trasportato supera superato
    verbs: vuole vogliono crede vive vivono morti stanzia stanziato destinato attesta attestato
    passing: fine inizio metà corso termine
    measures: punto punti
    vague: valore importo ordine livello massimo minimo
    verbs: investiranno spenderà pagherà riceverà perderà creerà destina destinerà passa passano passato passata
    verbs: passati
    levels: a al allo all' ai alla fino
    origins: da dal dai dall' dallo dalla
    steps: del di
    shares: di del dei degli delle della dello dell'
    people: persone gente uomini donne bambini
    nouns: aumento calo crescita meno più rialzo ribasso
    ends: entro lontano vicino partire
    before_nouns: nuovi nuove grandi piccoli piccole altri altre vecchi vecchie giovani buoni buone migliori
    before_nouns: maggiori primi prime ultimi ultime antichi presunti presunte
    past: arono irono erono avano evano ivano
    participles: ato ata ati ate uto uta uti ute ito ita iti ite tto tta tti tte sto
    tells: secondo stando_a stando_ai stando_alle stando_al stando_alla in_base_ai
    telling: dicono affermano spiegano
    papers: conteggio dati cifre statistiche studio ricerca rapporto sondaggio indagine stime stima analisi calcoli
    papers: bilancio
    papers: rilevazioni rilevazione relazione previsioni numeri
    by: da dal dalla dall' dallo dai dalle dagli
    as_said: come
    nobody: nessuno tutti
    nobody: esperti fonti media analisti testimoni
    bodies: ministero ufficio istituto agenzia consiglio camera federazione sindacato banca associazione comune
    bodies: polizia procura azienda osservatorio
    auxiliaries: deve devono può possono potrebbe potrebbero dovrebbe dovrebbero dovrà dovranno potrà potranno
    to: di a
    infinitives: are ere ire rre
    listeners: a al alla allo ai agli alle all' davanti
    supposed: potrebbe potrebbero dovrebbe dovrebbero rischia_di rischiano_di promesso promette promettono prevede
    supposed: prevedono
    conditionals: erebbe erebbero irebbe irebbero drebbe drebbero vrebbe vrebbero
    hearsay: avrebbe avrebbero
    clitics: ci vi gli le lo la si mi ti ne
    owns: ha hanno aveva avevano
    rates: per al a ogni
    respectively: rispettivamente
    either: sia
    points: ciò questo questa questi queste quello quella
    indefinite: un uno una un'
    relatives: che
    of_something: presidente direttore direttrice capo portavoce segretario segretaria responsabile fondatore fondatrice
    of_something: segretario_generale direttore_generale amministratore_delegato avvocato avvocata membro coordinatore
    of_rank: vice
    former: ex
"""
