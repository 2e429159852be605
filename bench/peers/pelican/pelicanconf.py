"""Pelican's settings: each article with its sidecar, topics as tags, a feed."""

from pathlib import Path

import yaml
from pelican import signals

SITENAME = "A large digest"
SITEURL = "https://digest.example/large"
PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
TIMEZONE = "UTC"
DEFAULT_PAGINATION = 20
DEFAULT_CATEGORY = "news"
ARTICLE_PATHS = ["articles"]
ARTICLE_URL = "articles/{slug}/"
ARTICLE_SAVE_AS = "articles/{slug}/index.html"
TAG_URL = "tag/{slug}/"
TAG_SAVE_AS = "tag/{slug}/index.html"
FEED_ALL_ATOM = "feed.xml"
CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = ""
DIRECT_TEMPLATES = ["index", "tags"]
PLUGINS = [__import__("sys").modules[__name__]]


def add_notes(article):
    if not getattr(article, "source_path", "").endswith(".md"):
        return
    with Path(article.source_path).with_suffix(".yaml").open(encoding="utf-8") as stream:
        article.notes = yaml.load(stream, yaml.CSafeLoader)


def register():
    signals.content_object_init.connect(add_notes)
