"""The gender that a given name says, where nearly all who bear it are of one: "Jane", "Paul".

Names that are a man's in one language and a woman's in another, "Andrea", "Simone", are left out, and so
are those that both bear.
"""

from __future__ import annotations

_WOMEN = frozenset(
    """
    Jane Anna Anne Ann Ana Mary Maria María Marie Elizabeth Elisabeth Susan Susanne Sarah Sara Laura Julia Julie Emma
    Emily Olivia Sophie Sofia Sofía Charlotte Margaret Margarete Catherine Katherine Katharina Kate Helen Helena Hélène
    Ruth Rachel Rebecca Hannah Alice Lucy Lucía Lucie Linda Barbara Patricia Jennifer Jessica Karen Nancy Lisa Betty
    Sandra Donna Carol Sharon Deborah Laura Angela Melissa Christine Christina Cristina Diane Victoria Amanda Claire
    Clara Isabel Isabelle Carmen Teresa Theresa Monica Monika Mónica Martina Petra Sabine Ursula Brigitte Birgit Heike
    Ingrid Astrid Karin Kerstin Eva Greta Hedvig Elin Gunilla Camilla Françoise Nathalie Sylvie Valérie Céline Amélie
    Chloé Mathilde Élise Giulia Chiara Francesca Paola Federica Valentina Giorgia Silvia Elena Lucia Beatriz Fernanda
    Juliana Mariana Gabriela Carolina Rosa Pilar Dolores Mercedes Marta Inês Joana Catarina Marieke Annemarie Saskia
    Femke Sanne Wilhelmina Agnieszka Katarzyna Małgorzata Magdalena Joanna Ewa Irina Olga Tatjana Natalia Swetlana
    """.split()
)
_MEN = frozenset(
    """
    Paul John James Robert Michael William David Richard Thomas Charles Christopher Daniel Matthew Anthony Mark Donald
    Steven Stephen Andrew Kenneth George Joshua Kevin Brian Edward Ronald Timothy Jason Jeffrey Jacob Gary Nicholas
    Eric Jonathan Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Patrick Raymond Jack Peter
    Tom Tim Bob Jim Bill Joe Harry Henry Oliver Arthur Hans Klaus Jürgen Wolfgang Stefan Markus Matthias Andreas
    Martin Bernd Uwe Dieter Günter
    Heinrich Friedrich Karl Otto Felix Lukas Jonas Maximilian Sebastian Florian Tobias Pierre Jacques François Philippe
    Alain Bernard Gérard Olivier Nicolas Julien Antoine Guillaume Mathieu Étienne Luc Louis Henri José Juan Carlos Luis
    Miguel Javier Pedro Antonio Manuel Francisco Fernando Alejandro Pablo Diego Sergio Jorge Álvaro Marco Giuseppe
    Giovanni Luca Matteo Francesco Alessandro Lorenzo Paolo Roberto Stefano Davide João Paulo Ricardo Rui Nuno Tiago
    Bruno Rafael Pieter Willem Hendrik Bas Sven Lars Erik Anders Johan Gustav Björn Per Olof Piotr Paweł Krzysztof
    Tomasz Marek Grzegorz Wojciech Iwan Sergej Dmitri Alexei Wladimir
    """.split()
)


def gender_of_given(name: str) -> str:
    """The gender, "f" or "m", that the first of the several words of `name` says; empty where it says none."""
    first, _, rest = name.partition(" ")
    if not rest:
        return ""
    return "f" if first in _WOMEN else "m" if first in _MEN else ""
