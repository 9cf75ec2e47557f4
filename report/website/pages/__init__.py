"""One module per kind of page; each makes records from the build."""
