"""A table is for reading a value: each has row headings, a header, units and marks explained.

A topic module lists `TABLES`; each names a series and how it is laid out. The table under a figure
is made by the same function, so that the two cannot differ.
"""

from report.tables.contract import Table

__all__ = ["Table"]
