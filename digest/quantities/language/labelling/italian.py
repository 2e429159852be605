"""Italian."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

ITALIAN = labelling("""
    winning: hanno|vinto|ottenuto|conquistato|aveva|avevano|ottiene|ottengono
    money: costo|costi|prezzo|prezzi|debito|debiti|ricavi|fatturato|utile|utili|bilancio|stipendio|stipendi|salario
    money: bonus|premio|premi|multe|tassa|tasse|imposta|imposte|contributo|contributi|finanziamento|finanziamenti
    money: risultato netto|risultato operativo|margine operativo|indebitamento|incassi|risarcimento|canone|canoni
    money: spesa|spese|investimento|investimenti|affitto|multa|importo|somma|incasso|patrimonio|pensione|prestito
    money: valore
    things: morti|feriti|vittime|dipendenti|lavoratori|posti|abitanti|popolazione|passeggeri|visitatori|spettatori
    things: pazienti|elettori|alunni|studenti|bambini|case|casi|arresti|arrestati|soldati|membri|voti|seggi|persone
    count: numero
    extent: lunghezza
    share: quota|percentuale|tasso|affluenza|inflazione
    time: durata|età|tempo|pena
    length: altezza|distanza|larghezza|profondità
    area: superficie
    weight: peso
    temperature: temperatura
    ages: età
    same: morti|morto|vittime|uccisi
    same: dipendenti|impiega|lavoratori|persone|posti
    same: debito|debiti|deve
    same: ricavi|fatturato|vendite
    same: utile|utili|profitto|guadagnato
    same: aumento|crescita|aumentato|cresciuto|salito|rialzo
    same: calo|diminuzione|calato|sceso|ribasso
    upper: limite|tetto|soglia|massimo
    lower: soglia|minimo|minima|minimi|minime
    points: punto|punti
    measure: potenza|capacità|velocità|energia|magnitudo
    asking: dove|quando
    containing: con|tra cui
    among: tra|fra
    total: totale|complessivo
    untold: unità|quota|percentuale|media|hanno|aveva|erano
    untold: mese|mesi|anno|anni|giorno|giorni|settimana|ore|minuti|trimestre|primo|secondo|terzo|metà|dei|delle|degli
    untold: della|per|con|nuovo|nuovi|totale|numero|tasso|annuo|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|che
    former: prima|precedente|precedenti|iniziale|scorso|vecchio|allora|originario
    present: attuale|attuali|attualmente|oggi|ora
    extents: pagine|parole|capitoli|episodi|giri
    instead: invece di|anziché
    of: di|del|dello|della|dei|degli|delle|d'|dell'
    froms: da|dai|dal
    by: del|di|dello
    earlier: rispetto al|rispetto alla|rispetto alle|rispetto agli|a fronte di|contro i|contro gli|contro le
    earlier: contro|rispetto a|rispetto ai
    to: attestandosi a|per attestarsi a|e si attesta a|e si è attestato a|e si è attestata a|raggiungendo
    to: raggiungendo i|e raggiunge
    to: e raggiunge i|e ha raggiunto|e ha raggiunto i|salendo a|scendendo a|portandosi a
    to: a|ai|al|fino a
    change: variazione|differenza|cambiamento|più|meno
    equals: pari a|ossia|cioè|vale a dire|corrispondente a|che corrisponde a|equivalente a
    subjects: il|lo|la|i|gli|le|un|una|suo|sua
    killed: morti|morte|uccisi|uccise|decessi|deceduti|vittime
    killed: morto|morta|corpi|annegati|assassinati|perso la vita
    alive: ricoverati|ricoverate|curati|guariti|guarite|dimessi|liberati|illesi|portati in ospedale
    fate: feriti|ferite|ferito
    fate: dispersi|scomparsi|disperse
    fate: arrestati|arresti|arrestate|fermati
    fate: salvati|superstiti|sopravvissuti
    fate: evacuati|sfollati|evacuate
    fate: contagi|contagiati|infettati|contagiate
    contrary: più anziano|più anziana|più vecchio|più vecchia ; più giovane
    contrary: più alto|più alta|massimo|massima ; più basso|più bassa|minimo|minima
    contrary: più grande ; più piccolo|più piccola
    contrary: più lungo|più lunga ; più corto|più corta
    contrary: migliore ; peggiore
    contrary: italiani|italiane|connazionali ; stranieri|straniere
    contrary: primo|prima ; seconda ; terzo|terza ; quarto|quarta
    respectively: rispettivamente
    sorts: scuole|licei ; ospedali|cliniche ; chiese ; moschee ; negozi|supermercati ; fabbriche ; alberghi|hotel
    sorts: ristoranti|bar ; ponti ; carceri|prigioni ; musei ; biblioteche ; banche ; fattorie ; strade|autostrade
    sorts: case|abitazioni|appartamenti|edifici|famiglie|alloggi|camere ; piscine ; parchi ; aeroporti
    sorts: auto|automobili|vetture ; autobus|pullman ; treni ; camion ; biciclette ; moto ; elicotteri
    sorts: navi|barche|traghetti ; aerei|voli ; cani ; gatti ; mucche|bovini ; pecore ; maiali ; cavalli ; polli
    sorts: insegnanti|docenti ; studenti|alunni ; infermieri ; medici ; pompieri|soccorritori ; soldati|militari
    sorts: agricoltori
    sorts: poliziotti|agenti ; giornalisti ; detenuti ; turisti ; profughi|migranti ; avvocati ; piloti ; pescatori
    sorts: spettatori ; atleti|corridori|maratoneti ; bagnanti ; anziani|pensionati
    sorts: libri|romanzi ; canzoni ; omicidi ; furti ; incidenti ; incendi ; dosi|vaccini ; tamponi|test
    sorts: paesi ; città|comuni ; isole ; fucili|pistole ; coltelli ; granate ; missili|razzi ; letti
    deeds: crimini|reati
    persons: persone|gente|residenti|abitanti|cittadini|vittime|uomini|donne|bambini
    roles: insegnanti|studenti|infermieri|medici|pompieri|soldati|agricoltori|poliziotti|giornalisti|detenuti|turisti
    roles: profughi|avvocati|piloti|pescatori|spettatori|atleti|bagnanti|anziani
    objects: auto|autobus|treni|camion|biciclette|moto|elicotteri|navi|aerei|cani|gatti|mucche|pecore|maiali|cavalli
    objects: polli|strade|piscine|incendi|dosi|tamponi|letti|ambulanze|veicoli|incidenti|fucili|coltelli|granate
    objects: missili|ponti|libri
    partitive: tra cui|fra cui|dei quali|delle quali|di cui
    both: e
    either: o
    plurals: donne|persone|bambine|ragazze|famiglie|case|imprese
    plural ends: i
    counting: altri|molti|alcuni|parecchi|poi|quasi|quindi|oggi|ieri
    circumstances: dopo|prima di|prima del|prima della|nonostante|a causa di|grazie a
    excluding: senza|escludendo|esclusi|escluse|tranne|al netto di|al netto del|al netto della
    ahead_of: prima di|prima del|prima della
    relatives: che|cui|quale|quali
    latest: ultimi|ultime
    restating: cioè|ovvero|vale a dire|pari a|ossia
    money: pagamento|pagamenti|compenso|compensi|versamento|versamenti
    back: questo|questa|questi|queste|quello|quella|quelli|quelle|esso|essa|essi|suo|sua|suoi|sue|loro|altro|altra
    back: altri|altre|cifra
    anybody: persone|altri|altre|uomini|donne|bambini|vite
    anybody: abitanti|membri|casi|volte|unità|vittime|individui
    exclusive: tasso di occupazione|occupati ; tasso di disoccupazione|disoccupazione|disoccupati
    lacks: manca|mancano|mancava|mancavano|mancheranno|a corto di
    shortages: manc|caren|penuri|necessar|vacant|assen|fabbisogno|scopert
    added: nuovi|nuove|nuovo|nuova|aggiuntivi|ulteriori
    exclusive: votato a favore|votano a favore ; votato contro|votano contro
    exclusive: mediana|mediano ; media|medio
    exclusive: prezzo dell'elettricità|prezzo della luce ; prezzo del gas
    beating: ha battuto|ha sconfitto|batte|sconfigge|ha superato
    margins: maggioranza|vantaggio|margine|vittoria|voti
    sorts: posti di lavoro|impieghi
    sorts: spacciatori|trafficanti|corrieri
    roles: spacciatori
    persons: sospetti|indagati|arrestati|imputati
    contrary: uomini|maschi|maschile ; donne|femmine|femminile
    contrary: adulti ; bambini|minori|minorenni
    contrary: importazioni|import ; esportazioni|export
    contrary: nascite|nati ; decessi|morti
    contrary: entrate|incassi ; uscite|spese
    contrary: lordo|lorda ; netto|netta
    contrary: assunzioni|assunti ; licenziamenti|licenziati|esuberi
    contrary: aperti|aperte|aperture ; chiusi|chiuse|chiusure
    contrary: vittorie ; sconfitte
    contrary: approvati|approvate|accolti ; respinti|respinte|bocciati
    contrary: nord ; sud
    contrary: vincitori|vincitore ; perdenti
    contrary: favorevoli|sostenitori ; contrari|oppositori
    contrary: arrivi ; partenze
    contrary: confermati|confermate ; sospetti|presunti
    contrary: inquilini ; proprietari
    contrary: datori ; dipendenti|lavoratori
    contrary: vaccinati|vaccinate ; non vaccinati
    contrary: maggioranza ; minoranza
    contrary: debiti|debito|indebitamento ; crediti|attivi
    contrary: pubblico|pubblica|pubblici ; privato|privata|privati
    contrary: iniziale|originario ; definitivo|definitiva|finale
    contrary: domanda ; offerta
    contrary: maschili ; femminili
    exclusive: pioggia|precipitazioni ; neve ; grandine
    exclusive: gasolio|diesel ; benzina
    exclusive: grano ; riso ; mais ; orzo ; soia
    exclusive: cocaina ; eroina ; marijuana|hashish|cannabis|canapa ; anfetamina
    exclusive: produzione|raccolto ; esportazioni ; importazioni ; consumi|consumo
    exclusive: disoccupazione|disoccupati ; inflazione
    results: ricavi|fatturato|vendite
    results: utile|utili|perdita|perdite|risultato|ebitda|ebit
    results: dividendo|dividendi|cedola
    results: debito|indebitamento
    results: ordini
    nation IT: italia|italiano|italiana|italiani|italiane
    nation DE: germania|tedesco|tedesca|tedeschi|tedesche
    nation FR: francia|francese|francesi
    nation ES: spagna|spagnolo|spagnola|spagnoli
    nation GB: britannico|britannica|britannici|inghilterra|inglese|inglesi
    nation US: usa|america|americano|americana|americani|statunitense|statunitensi
    nation CN: cina|cinese|cinesi
    nation RU: russia|russo|russa|russi
    nation UA: ucraina|ucraino|ucraini
    nation CH: svizzera|svizzero|svizzeri
    nation JP: giappone|giapponese|giapponesi
    same: feriti|ferite|ferito|contusi|lesioni
    same: sfollati|evacuati|casa|sgomberati|sgomberate
    same: arrestati|arresti|fermati|manette
    same: auto|automobili|vetture|macchine|veicoli
    same: case|abitazioni|alloggi|edifici|appartamenti
    same: spettatori|pubblico|presenze
    same: atleti|maratoneti|corridori|podisti
    same: droga|stupefacenti|cocaina|marijuana|erba
    same: sequestrati|sequestrate|sequestrato|sequestrata|sottratte|sottratti|tolte
    same: pistole|armi|fucili
    same: dividendi|dividendo|cedola|cedole
    same: azionisti|soci
    same: prestiti|credito|crediti|finanziamenti
    same: disoccupati|disoccupazione|impiego|lavoro
    same: previsto|previsti|attesi|attesa|attese|previsioni|stima|consensus
    same: aziende|imprese|società|compagnie
    same: paesi|stati|nazioni
    contrary: apre|aprono|aperti|aperte|nuovi|nuove ; chiude|chiudono|chiusi|chiuse|taglia|tagliati|soppressi
    contrary: promossi|promosse|superato ; bocciati|bocciate|respinti
    contrary: importazioni|importati ; esportazioni|esportati
""")
