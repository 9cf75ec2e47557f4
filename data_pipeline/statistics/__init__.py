"""Named statistics and series: each defined once, computed from published rows."""
