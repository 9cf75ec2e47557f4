"""How each form is drawn: one module per form, on the canvas and marks they share.

Importing a module of this folder imports Altair; only `report.charts.draw` does.
"""
