"""Other people's annotations: files that annotation tools export, taken into an article's sidecar.

formats/       a module for each tool: what it writes → Records; recognise.py tells which it is
records.py     what is known of one annotation, whatever tool it is from
anchoring.py   a Record → its one place in the article, by exact, prefix and suffix
entries.py     its place → the entry of a sidecar: a quotation, a figure, an explanation
importing.py   all of it: what was taken, what was not, and why; the sidecar with its additions

Nothing is written that a build would refuse, nor anything over what an editor wrote (digest.yaml.editing).
"""
