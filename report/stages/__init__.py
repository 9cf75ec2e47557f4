"""The stages of a run, one module each; `report.run` is their order."""
