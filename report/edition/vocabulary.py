"""The closed lists a recommendation is described with, each code with a reader's words."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["BARRIERS", "GROUPS", "OWNERS", "SETTINGS", "STATUSES"]

SETTINGS: Mapping[str, str] = {
    "prison": "Prison",
    "probation": "Probation",
    "secure_nhs": "Secure NHS hospitals",
}
GROUPS: Mapping[str, str] = {
    "everyone": "Everyone",
    "women": "Women",
    "pregnant_women": "Pregnant women",
    "infections": "People with infections",
    "mental_illness": "People with mental illness",
    "palliative_care": "People needing palliative care",
    "older_people": "Older people",
    "drugs_and_alcohol": "People who use drugs or alcohol",
}
BARRIERS: Mapping[str, str] = {
    "provision": "Gaps in provision",
    "data": "Poor data flows",
    "transitions": "Risk when people move",
}
OWNERS: Mapping[str, str] = {
    "moj": "Ministry of Justice",
    "hmpps": "HM Prison and Probation Service",
    "nhse": "NHS England",
    "dhsc": "Department of Health and Social Care",
    "ukhsa": "UK Health Security Agency",
}
STATUSES: Mapping[str, str] = {
    "proposed": "Proposed in this edition",
    "in_progress": "In progress",
    "done": "Done",
    "not_taken_up": "Not taken up",
    "withdrawn": "Withdrawn",
}
