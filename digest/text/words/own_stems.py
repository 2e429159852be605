"""Words that are no forms of another one, though a stemmer makes of both one stem: of "casas" and "casos", houses and
cases, that is "cas"."""

from __future__ import annotations

from collections.abc import Mapping

_FORMS: Mapping[str, str] = {
    "de": """
        schüler schülern schülers | bürger bürgern bürgers | mieter mietern mieters | spieler spielern spielers
        lehrer lehrern lehrers | täter tätern täters | arbeiter arbeitern arbeiters | fischer fischern fischers
        käufer käufern käufers | verkäufer verkäufern verkäufers | verbrecher verbrechern verbrechers
        sieger siegern siegers | höhe höhen | landen landet landete landeten
    """,
    "es": """
        casa casas | puerta puertas | partida partidas | plaza plazas | libra libras | media medias | punta puntas
        banca | marca marcas | carga cargas | parto partos | habitación habitaciones | importe importes
        importante importantes | seguridad | bolsa bolsas | rama ramas | cuadra cuadras | puesta | presa presas
    """,
    "fr": """
        habitation habitations | département départements | français française françaises
        important importante importants importantes | établissement établissements | porte portes | pointe pointes
        livre livres | ferme fermes | marché marchés | indicateur indicateurs | notamment
        retraité retraités retraitée retraitées
    """,
    "pt": """
        casa casas | porta portas | partida partidas | ponta pontas | banca | conta contas | carga cargas | marca marcas
        quadra quadras | parto partos | habitação habitações | importante importantes | bolsa bolsas
        livraria livrarias | linha linhas
    """,
}
"""By language, the forms of one word after the other, each word's in a group."""


def _own(groups: str) -> Mapping[str, str]:
    """Each form of a table by what is taken for its stem: its word, twice, which no other stem is, nor is like it."""
    words = (group.split() for line in groups.strip().splitlines() for group in line.split("|"))
    return {form: 2 * forms[0] for forms in words for form in forms}


OWN_STEMS: Mapping[str, Mapping[str, str]] = {language: _own(groups) for language, groups in _FORMS.items()}
