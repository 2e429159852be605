"""Italian."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

ITALIAN = assertion("""
    rises: crescita
    rises: aumento|rialzo|balzo|incremento|progresso
    rises: sono saliti
    rises: sale del|sale a|sale da|sale di
    falls: cali
    falls: calo|diminuzione
    falls: riduzione|perdita|ribasso|crollo|flessione|contrazione
    known: suoi|sue|loro|nostri|nostre|suo|sua
    definite: i|gli|le|questi|queste|dei|degli|delle|ai|alle|agli
    greater: in più|di più
    lesser: in meno|di meno
    gains: utile|utili|profitto|profitti|guadagno|guadagni|avanzo|guadagnato
    losses: risultato negativo|saldo negativo|perdita|perdite|perso|perde|deficit|disavanzo|rosso
    subordinate: il fatto che
    subordinate: quando|dove|perché|cui
    coming: prevede|prevedono|spera|sperano|dovrebbe|dovrebbero|potrebbe|potrebbero|punta a|intende|intendono
    coming: previsto|prevista|previsti|previste|atteso|attesi|attesa
    coming: puntano a|mira a|mirano a|conta di|contano di|promette di|promettono di|ha promesso di|hanno promesso di
    coming: si è impegnato a|si è impegnata a|si impegna a|propone di|propongono di|ha proposto di|ha intenzione di
    modals: deve|devono|vuole|vogliono
    infinitives: are|ere|ire|re
    futures: erà|eranno|irà|iranno|arà|aranno|drà|dranno|vrà|vranno
    foreseeing: sarà|saranno
    intends: vuole|vogliono|prevede|prevedono|intende|intendono|punta|puntano|conta|contano|promette|promettono
    intends: promesso|spera|sperano|propone|propongono|deciso|mira|mirano
    conditions: se|qualora
    entitled: può chiedere|possono chiedere|può richiedere|possono richiedere
    would_vote: voterebbe|voterebbero|votare|voterà
    keeping: mantenere|conservare|preservare|confermare
    inflation: inflazione
    rising_adjectives: crescente|crescenti
    falling_adjectives: calante|calanti|decrescente
    polled: elezioni|elezione|referendum|si votasse|votassero
    unreal: avrebbe|avrebbero|sarebbe|sarebbero|avesse|avessero
    norms: non superare|non oltrepassare|non eccedere
    apart: prima|dopo
    denials: negato|nega|negano|smentito|smentisce|smentiscono
    alleged: presunto|presunti|presunta|presunte|sedicente
    joins: e|ma|mentre
    saying: ha detto|dice|ha affermato|ha spiegato|ha annunciato|afferma|spiega|ha dichiarato
    according: secondo|stando a|dice|afferma|spiega|per
    sources: secondo|stando a
    owned: di|del|della|dell'
    papers: rapporto|indagine|sondaggio|studio|indice|giornale|quotidiano|rivista|comunicato|documento|bollettino
    analysts: analisti|economisti|esperti
    analysts_of: di
    quarter: trimestre
    half: semestre|metà
    orders: primo|1° ; secondo|2° ; terzo|3° ; quarto|ultimo|4°
    last_year: l'anno scorso|lo scorso anno|l'anno passato|l'anno precedente
    last_year: un anno prima|l'anno prima|dell'anno prima|dell'anno precedente|dell'anno scorso|nell'anno precedente
    year_before: dell'anno prima|dell'anno precedente|nell'anno precedente|l'anno precedente|un anno prima
    year_before: l'anno prima
    this_year: quest'anno
    compared: rispetto a|rispetto al|contro|in confronto a|sul|che nel
    since: dal|da|a partire dal
    fiscal: esercizio|anno fiscale|stagione
    ahead: nei prossimi|nelle prossime|l'anno prossimo|il prossimo anno|il mese prossimo|la prossima settimana
    acting: sarà|saranno|dovrebbe|dovrebbero|potrebbe|potrebbero
    estimated: stimato di|stimata di|stimati di|stimate di
    estimated: stimato in|stimata in|stimati in|stimate in|si stima che|in base alle stime|secondo le stime
    estimated: secondo stime
    foreseen: previsione|previsioni|obiettivo
    carrying: ossia|cioè|ovvero|per un costo di
    last_month: il mese scorso|lo scorso mese|del mese scorso
    month_before: il mese precedente|del mese precedente|nel mese precedente|un mese prima|il mese prima
    auxiliaries: ha|hanno|è|sono|aveva|avevano|era|erano
    participles: to|ta|ti|te|so|sa|si|se
    part_of: parte di
    amounting: di
    ends: fine di|fine del|fine
    superlatives: più|massimo|minimo|maggior|maggiore|peggior|peggiore|miglior|migliore|record|prima|primo
    last_week: la settimana scorsa|la scorsa settimana|scorsa settimana|settimana scorsa|ieri
    will_be: sarà|saranno|verrà|verranno
    passives: ato|ata|ati|ate|ito|ita|iti|ite|uto|uta|uti|ute
    passives: sto|sta|sti|ste|tto|tta|tti|tte|so|sa|si|se|rto|rta|rti|rte
    coming: avevano previsto|aveva previsto|si aspettavano|prevedevano
    reckoning: stima|stimano|prevede|prevedono|calcola|calcolano|si aspetta
    pledged: possibile|possibili|eventuale|potenziale
    same_year: quell'anno|nello stesso anno|in quell'anno
    hearsay: avrebbe|avrebbero|sarebbe|sarebbero
    futures: rebbe|rebbero
    respondents: intervistati|intervistate|interpellati
    as_much: tanto|tanti|tante|quanto
    compared: rispetto al mese di
    targets: obiettivo|obiettivi
    aiming: obiettivo|obiettivi|vuole|vogliono|punta|puntano|mira|mirano|intende|intendono|deve|devono|dovrà|dovranno
    aiming: promette|promesso|piano|progetto|bilancio|proposto|propone|previsto|prevista|previsti|previste|impegno
    predicting: atteso|attesa|attesi|attese|attende|attendono|attendeva|attendevano|previsione|previsioni|prevedeva
    predicting: prevedevano|pronostico
    estimating: stima|stime|stimato|stimata|stimati|stimate|stimano|provvisorio|provvisori|provvisoria|calcola|calcolo
    estimating: sondaggio|secondo|circa|almeno|valutato|valutata
    called_year_before: anno precedente|anno prima|anno scorso
    of_last_year: dell'anno scorso|dello scorso anno|scorso anno
    of_this_year: di quest'anno|dell'anno in corso|dell'anno corrente
    yesterday: ieri

    shows: mostrano|mostra|rivelano|rivela|indicano
    untrue: non è vero che|è falso che|non è esatto che|non era vero che
    mistaken: erroneamente|per errore|per sbaglio|falsamente|inizialmente|in un primo momento|in un primo tempo
    reported: riportato|scritto|annunciato|comunicato|pubblicato|indicato|parlato|riferito|riportava|riferiva
    own_reports: abbiamo scritto che|avevamo scritto che|abbiamo riportato che
    own_reports: una versione precedente di questo articolo
    correcting: in realtà|di fatto|corretto|errore|ci scusiamo|scuse|si trattava
    rises: aumenti|rialzi|incrementi|incrementato|rincaro|rincari|impennata|raddoppiato|raddoppiata|raddoppio
    rises: triplicato|cresceva|rimbalzo
    falls: diminuiti|ribassi|perde|discesa|taglio|tagli|tagliato|arretramento|arretrato|dimezzato|dimezzata
    falls: dimezzamento|tonfo|scivolato|scivola
    called_expected: previsto|prevista|previsti|previste|atteso|attesa|attesi|attese|pianificato|pianificata
    called_expected: pianificati|pianificate|programmato|programmata|programmati|programmate
    having: possiede|possiedono|impiega|impiegano|dispone di|dispongono di|conta|contano|guadagna|guadagnano|gestisce
    having: gestiscono|attualmente|già
    possible: potrebbe|potrebbero
    decided: sarà|saranno
    losses: negativo per|negativa per|negativi per|negativo di|negativa di|rosso|passivo|in perdita|ammanco
    compared: rispetto allo|rispetto alla|rispetto all'|rispetto ai|rispetto agli|a confronto con|in confronto al
    compared: in confronto con
    compared: sullo|sulla|nel confronto con|nei confronti del
    same_parts: stesso periodo del|stesso periodo di|stesso periodo dell'|corrispondente periodo del
    same_parts: corrispondente periodo di
    same_parts: medesimo periodo del|analogo periodo del|analogo periodo di|stesso trimestre del|stesso trimestre di
    same_parts: corrispondente trimestre del|stesso mese del|stesso mese di|stesso mese dell'|ultimo trimestre del
    same_parts: primo trimestre del|secondo trimestre del|terzo trimestre del|quarto trimestre del|primo semestre del
    same_parts: secondo semestre del|corrispondente mese del|corrispondente semestre del|stessi mesi del
    same_parts: primi mesi del|stesso periodo|stesso trimestre|stesso mese|corrispondente periodo|analogo periodo

    called_ahead: accordo|intesa|montepremi|premio|budget|bilancio preventivo|offerta|transazione
    rises: rialzo|incremento|incrementata|incrementati|aumentati|aumentate|ampliamento|allargamento|miglioramento
    rises: migliorato
    rises: accelerazione|accelerato|espansione|progresso|progressi|maggiorazione|rivalutazione|lievitato|lievitata
    rises: balzo
    falls: peggioramento|peggiorato|flessione|flessioni|riduzione|riduzioni|ridotto|ridotta|ridotti|contrazione
    falls: contratto
    falls: crollo|crollato|crollata|frenata|rallentamento|sconto|sconti|svalutazione|regresso|perdita|perdite
    estimate_words: stimato|stimata|stimati|stimate
    months: mesi

    pledged: proposto|proposta|proposti|proposte|promesso|promessa|promessi|promesse|richiesto|richiesta|richiesti
    pledged: richieste|offerto|offerta|offerti|offerte
    reckoning: avevano previsto|aveva previsto|ha previsto|hanno previsto|stimava|stimavano|prevedeva|prevedevano
    reckoning: si aspettavano|si aspettano|attendevano|ha stimato|hanno stimato|calcolava
    untrue: è un mito che|è una bufala che|è una menzogna che|non ci sono prove che|non vi sono prove che
    untrue: non c'è alcuna prova che|nessuno crede che|corre voce che|circola la voce che|la voce che|la bufala che
    untrue: il mito che|gira voce che
    claimed: la cifra di|il numero di|il bilancio di|la notizia di
    refuting: è falsa|era falsa|è falso|era falso|è inventata|è inventato|è una bufala|era una bufala|è una menzogna
    refuting: è un'invenzione
    withdrawing: ha ritirato|hanno ritirato|ha inventato|hanno inventato
    truth: la cifra vera è|la cifra reale è|la cifra esatta è|la cifra corretta è|il numero vero è|il numero reale è
    truth: il numero esatto è
    alleged: voce|voci|falso|falsa|falsi|false|inventati|inventate|smentiti|smentite|bufala
    ago: fa|questo mese
    years_ago: # anni fa
    decades_ago: un decennio fa|# decenni fa
    centuries_ago: un secolo fa|# secoli fa
    this_month: questo mese
    opening_conditions: se|qualora|nel caso in cui|purché
    asking: voleva|volevano|chiedeva|chiedevano|ha chiesto|hanno chiesto|chiese|pretendeva
    asking: un'offerta di|un’offerta di|ha rifiutato|ha respinto
    undone: e ha rifiutato|ma ha rifiutato|e non ha ottenuto nulla|ma non ha ottenuto nulla|poi ridotta a
    undone: in seguito ridotta a|è stata annullata|è stato annullato|è stata respinta|è stato respinto
    undone: mai costruite|mai pagata
""")
