"""What each command of `hjreport` does; each returns what it found and words to print."""
