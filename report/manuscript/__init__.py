"""An edition's texts: expanded, numbered, resolved, rendered."""
