"""Engines: from Markdown to HTML and Typst."""
