"""From an author's chapter to Markdown that any Pandoc engine renders."""
