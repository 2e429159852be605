"""Text as such: decoding, folding, spans, words, sentences, likeness, slugs. Knows nothing of digests."""
