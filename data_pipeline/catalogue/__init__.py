"""What is known of each dataset: publisher, licence, columns, vocabularies, known faults."""

from data_pipeline.catalogue.read import (
    GROUPS,
    SETTINGS,
    Catalogue,
    licence_name,
    read_catalogue,
)
from data_pipeline.catalogue.records import Dataset, Release
from data_pipeline.catalogue.units import Unit

__all__ = [
    "GROUPS",
    "SETTINGS",
    "Catalogue",
    "Dataset",
    "Release",
    "Unit",
    "licence_name",
    "read_catalogue",
]
