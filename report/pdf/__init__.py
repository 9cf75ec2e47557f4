"""The report on paper: one accessible PDF of the whole edition."""
