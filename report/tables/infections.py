"""Tables of the chapter on infections."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="infections.testing_national",
        series="infections.testing_national",
        caption="National figures on testing at arrival in prison count different tests",
        subtitle="Share of new arrivals tested, all prisons in England, per cent",
        note=(
            "The first column counts tests for hepatitis C alone, from 2015/16 of new arrivals and "
            "transfers. The second counts opt-out tests for any blood-borne virus, as stated on "
            "one day. The periods differ in length. HJIP is the set of indicators on health and "
            "justice to which prisons report."
        ),
        rows="period",
        columns="test",
    ),
    Table(
        id="infections.reception_testing",
        series="infections.reception_testing",
        caption="Testing rates for hepatitis C before and after programmes to raise them",
        subtitle="Hepatitis C testing rate at reception, groups of prisons in England, per cent",
        note=(
            "The groups overlap in time and may overlap in prisons. The rate of the first group is "
            "of testing at arrival, that of the second of tests within a week of arrival."
        ),
        rows="period",
        columns="population",
    ),
)
