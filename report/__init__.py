"""From statistics and chapters to a website and a PDF."""
