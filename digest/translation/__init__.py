"""The words that readers see, in the language of a digest: catalogues, plurals, CLDR's ways with numbers and dates."""
