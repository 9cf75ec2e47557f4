"""Checks of the built site, which read it as a stranger would."""
