"""Periods: the days a figure covers, and how a reader calls them.

Health and justice count over calendar years, financial years, rolling years, quarters and single
days. The words for each come from the dates alone, so that the same period is always called the
same, and two figures over different lengths of time can be told apart before they are compared.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from data_pipeline.diagnostics import Fault

__all__ = ["Period", "format_date", "format_month", "parse_period"]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_YEAR = 12


def format_date(day: date) -> str:
    """A day in words: 6 November 2025. Never uses the locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def format_month(day: date) -> str:
    """A month in words: November 2025."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From `start` to `end`, both days included; one day when they are the same."""

    end: date
    start: date

    @property
    def months(self) -> int:
        """Whole months covered; 0 for a single day or for anything but whole months."""
        if self.start.day != 1 or self.end.day != monthrange(self.end.year, self.end.month)[1]:
            return 0
        return (self.end.year - self.start.year) * _YEAR + self.end.month - self.start.month + 1

    @property
    def is_day(self) -> bool:
        """Whether this is a count on one day."""
        return self.start == self.end

    @property
    def label(self) -> str:  # noqa: PLR0911 - one return per kind of period
        """The period in a reader's words."""
        if self.is_day:
            return format_date(self.end)
        if self.months == _YEAR:
            return self._year_label()
        if self.months and self.months % _YEAR == 0 and self.start.month == 1:
            return f"{self.start.year} to {self.end.year}"
        if self.months and self.months % _YEAR == 0 and self.start.month == 4:  # noqa: PLR2004 - April
            first = f"{self.start.year}/{(self.start.year + 1) % 100:02d}"
            return f"{first} to {self.end.year - 1}/{self.end.year % 100:02d}"
        if self.months == 1:
            return format_month(self.end)
        if self.months:
            return self._span_label()
        return f"{format_date(self.start)} to {format_date(self.end)}"

    @property
    def short_label(self) -> str:
        """The period as an axis prints it."""
        if self.is_day:
            return f"{_MONTHS[self.end.month - 1][:3]} {self.end.year}"
        return self.label

    @property
    def iso(self) -> str:
        """The period for machines, as ISO 8601."""
        return self.end.isoformat() if self.is_day else f"{self.start}/{self.end}"

    def _year_label(self) -> str:
        if self.end.month == _YEAR:
            return str(self.end.year)
        if self.end.month == 3:  # noqa: PLR2004 - the financial year ends in March
            return f"{self.start.year}/{self.end.year % 100:02d}"
        return f"year to {format_month(self.end)}"

    def _span_label(self) -> str:
        if self.start.year == self.end.year:
            return f"{_MONTHS[self.start.month - 1]} to {format_month(self.end)}"
        return f"{format_month(self.start)} to {format_month(self.end)}"


def parse_period(text: str) -> Period:
    """Read a period: 2024, 2023/24, 2024-06 (a month), 2024-06-30, or 2024-07/2025-06.

    Raises:
        Fault: The text is none of these.
    """
    if re.fullmatch(r"\d{4}", text):
        return Period(date(int(text), 12, 31), date(int(text), 1, 1))
    if re.fullmatch(r"\d{4}/\d{2}", text):
        year = int(text[:4])
        if int(text[5:]) != (year + 1) % 100:
            raise _bad_period(text)
        return Period(date(year + 1, 3, 31), date(year, 4, 1))
    try:
        first, _, last = text.partition("/")
        return Period(_day(last or first, last=True), _day(first, last=False))
    except ValueError:
        raise _bad_period(text) from None


def _day(text: str, *, last: bool) -> date:
    if re.fullmatch(r"\d{4}-\d{2}", text):
        year, month = int(text[:4]), int(text[5:])
        return date(year, month, monthrange(year, month)[1] if last else 1)
    return date.fromisoformat(text)


def _bad_period(text: str) -> Fault:
    return Fault(
        "bad-period",
        f"'{text}' is not a period.",
        hint="Write 2024, 2023/24, 2024-06, 2024-06-30 or 2024-07/2025-06.",
    )
