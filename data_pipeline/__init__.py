"""From a publisher's file to a statistic: catalogue, snapshots, methods, statistics.

Data flows one way. Nothing in this package knows of pages, charts or chapters.
"""
