"""German. A line has an infinitive, its present, its past and its participle; a bar parts a particle that stands apart
from the finite forms in main clauses: "nimmt … zu", but "zunimmt", "zugenommen", "zuzunehmen"."""

from __future__ import annotations

from digest.quantities.language.verbs_of_change.conjugation import Forms, Verbs

_RISING = """
    steigen steigt stieg gestiegen
    wachsen wächst wuchs gewachsen
    klettern klettert kletterte geklettert
    springen springt sprang gesprungen
    schnellen schnellt schnellte geschnellt
    erhöhen erhöht erhöhte erhöht
    steigern steigert steigerte gesteigert
    verteuern verteuert verteuerte verteuert
    vergrößern vergrößert vergrößerte vergrößert
    verdoppeln verdoppelt verdoppelte verdoppelt
    zu|nehmen nimmt nahm genommen
    zu|legen legt legte gelegt
    an|steigen steigt stieg gestiegen
    an|wachsen wächst wuchs gewachsen
    an|ziehen zieht zog gezogen
    an|heben hebt hob gehoben
    auf|stocken stockt stockte gestockt
    auf|holen holt holte geholt
    aus|weiten weitet weitete geweitet
    hoch|schnellen schnellt schnellte geschnellt
    empor|schnellen schnellt schnellte geschnellt
    herauf|setzen setzt setzte gesetzt
    hoch|setzen setzt setzte gesetzt
"""
_FALLING = """
    sinken sinkt sank gesunken
    fallen fällt fiel gefallen
    schrumpfen schrumpft schrumpfte geschrumpft
    rutschen rutscht rutschte gerutscht
    stürzen stürzt stürzte gestürzt
    verlieren verliert verlor verloren
    senken senkt senkte gesenkt
    kürzen kürzt kürzte gekürzt
    verringern verringert verringerte verringert
    reduzieren reduziert reduzierte reduziert
    verbilligen verbilligt verbilligte verbilligt
    vermindern vermindert verminderte vermindert
    verkleinern verkleinert verkleinerte verkleinert
    drosseln drosselt drosselte gedrosselt
    halbieren halbiert halbierte halbiert
    ab|nehmen nimmt nahm genommen
    ab|bauen baut baute gebaut
    ab|sacken sackt sackte gesackt
    ab|rutschen rutscht rutschte gerutscht
    ab|sinken sinkt sank gesunken
    ab|schmelzen schmilzt schmolz geschmolzen
    zurück|gehen geht ging gegangen
    zurück|fallen fällt fiel gefallen
    zurück|fahren fährt fuhr gefahren
    nach|geben gibt gab gegeben
    nach|lassen lässt ließ gelassen
    ein|brechen bricht brach gebrochen
    ein|büßen büßt büßte gebüßt
    herab|setzen setzt setzte gesetzt
    herunter|fahren fährt fuhr gefahren
"""


def _conjugated(table: str) -> tuple[Forms, Forms]:
    """All forms of one word, and those of verbs whose particle stands apart."""
    single: dict[str, None] = {}
    apart = []
    for line in filter(None, map(str.strip, table.splitlines())):
        infinitive, present, past, participle = line.split()
        particle, _, infinitive = infinitive.rpartition("|")
        finite = (past, past + ("n" if past.endswith("e") else "en"), present, infinitive)
        single |= dict.fromkeys(particle + form for form in finite)
        single[particle + participle] = None  # not with its endings: *gesunkene* boats may be more
        if particle:
            single[f"{particle}zu{infinitive}"] = None
            apart.append(f"{' '.join(finite)} … {particle}")
    return tuple(single), tuple(apart)


_RISES, _APART_RISES = _conjugated(_RISING)
_FALLS, _APART_FALLS = _conjugated(_FALLING)
VERBS = {"german": Verbs(rises=_RISES, falls=_FALLS, apart_rises=_APART_RISES, apart_falls=_APART_FALLS)}
