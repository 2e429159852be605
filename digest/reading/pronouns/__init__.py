"""Whom the pronouns of speech stand for."""
