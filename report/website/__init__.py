"""From rendered texts, drawings and results to the pages of an edition."""
