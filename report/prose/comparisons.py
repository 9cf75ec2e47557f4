"""A word that compares is only as true as the data: outside a claim, nothing holds it to them.

The list of words is closed and short on purpose: it warns, and a warning that is often wrong is
soon not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from data_pipeline.diagnostics import Diagnostic, Fault, Severity
from report.prose.expand import Expansion
from report.prose.typed import Rules, Sources, search

__all__ = ["check_comparisons"]

_PATTERN = re.compile(
    r"""\b(?:
    (?:rose|risen|rising|fell|fallen|falling|grew|grown|growing|doubled|halved|tripled)
    | (?:more|fewer|less|higher|lower|larger|smaller|greater|better|worse|older|younger)
      (?:[ ][a-z]+)?[ ]than
    | (?:up|down)[ ](?:from|by)
    | (?:higher|lower|highest|lowest|fewest|largest|smallest|commonest|fewer|record[ ](?:high|low))
    | (?:the[ ]most|most[ ](?:people|women|men|deaths|common|of))
    | (?:in|de)creas(?:e|ed|es|ing)
    | (?:a|the)[ ]majority
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def check_comparisons(
    expansions: Iterable[Expansion], rules: Rules, sources: Sources
) -> list[Diagnostic]:
    """A warning for each comparing word outside a claim."""
    found = []
    for expansion in expansions:
        for word in search(_PATTERN, expansion, (*rules.syntax, *rules.comparisons)):
            fault = Fault("unproven-comparison", f"Nothing proves '{word.words}'.")
            fault.hint = (
                f'Write {{% claim "…" %}}{word.words}{{% endclaim %}}, or change the words.'
            )
            place = word.place(expansion, sources)
            found.append(replace(fault.at(expansion.path, *place), severity=Severity.WARNING))
    return found
