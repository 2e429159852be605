"""The words that readers see, in the language of a digest: catalogues, plurals, and CLDR's ways with numbers and dates."""
