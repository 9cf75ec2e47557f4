"""Views put rules about sums, gaps and ratios to the rows they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from data_pipeline.validation.records import Gaps, Ratios, Rows, Totals
from data_pipeline.validation.views import build, columns_of, read_frame, tidy

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

TOTALS = Totals(by="sex", total="all", parts=("female", "male"), where={})
YEARS = Gaps(where={"measure": ("incidents",)}, months=12, ending=0, since="")
RATE = Ratios(numerator={"measure": ("incidents",)}, denominator={"measure": ("population",)})


def year(number: int, **rest: object) -> dict[str, object]:
    return {"period_start": f"{number}-01-01", "period_end": f"{number}-12-31", **rest}


class TestRows:
    def test_are_the_rows_themselves(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({}, {"sex": "female"})

        assert build(Rows(), table, key) is table
        assert columns_of(Rows(), list(table.columns), key) == tuple(table.columns)


class TestTotals:
    def test_put_the_total_beside_the_sum_of_its_parts(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({"value": 11.0}, {"sex": "female", "value": 4.0}, {"sex": "male", "value": 6})

        assert build(TOTALS, table, key).to_dict("records") == [
            {
                "period_start": "2018-01-01",
                "period_end": "2018-12-31",
                "measure": "incidents",
                "source_id": "safety_2019",
                "total": 11.0,
                "parts": 10.0,
                "difference": 1.0,
                "line": 2,
            }
        ]

    def test_need_every_part(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({}, {"sex": "female"})

        assert build(TOTALS, table, key).empty

    def test_need_a_value_in_every_part(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({}, {"sex": "female"}, {"sex": "male", "value": None})

        assert build(TOTALS, table, key).empty

    def test_add_up_within_one_release_only(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({}, {"sex": "female"}, {"sex": "male", "source_id": "safety_2020"})

        assert build(TOTALS, table, key).empty

    def test_look_at_each_release_and_measure(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        sexes = ("all", "female", "male")
        table = frame(
            *({"sex": s, "source_id": "a"} for s in sexes),
            *({"sex": s, "source_id": "b"} for s in sexes),
            *({"sex": s, "source_id": "b", "measure": "deaths"} for s in sexes),
        )

        assert build(TOTALS, table, key)["line"].tolist() == [2, 5, 8]

    def test_keep_to_the_filter(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(*({"sex": s} for s in ("all", "female", "male")))
        view = Totals(by="sex", total="all", parts=("female", "male"), where={"measure": ("x",)})

        assert build(view, table, key).empty

    def test_are_free_of_binary_noise(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(
            {"value": 0.3}, {"sex": "female", "value": 0.1}, {"sex": "male", "value": 0.2}
        )

        assert build(TOTALS, table, key)["difference"].tolist() == [0.0]

    def test_group_rows_that_lack_a_breakdown(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = tidy(frame(*({"sex": s, "measure": ""} for s in ("all", "female", "male"))))

        assert len(build(TOTALS, table, key)) == 1


class TestGaps:
    def test_count_months_from_the_period_before(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        view = build(YEARS, frame(year(2016), year(2018), year(2019)), key)

        assert view["step_months"].fillna(0).tolist() == [0, 24, 12]
        assert view["previous"].fillna("").tolist() == ["", "2016-12-31", "2018-12-31"]

    def test_look_within_each_series(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        view = build(YEARS, frame(year(2016), year(2017, sex="female"), year(2018)), key)

        assert view["step_months"].fillna(0).tolist() == [0, 0, 24]

    def test_look_at_the_newest_vintage(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(year(2016), year(2016, published="2020-01-01"), year(2017))

        assert build(YEARS, table, key)["line"].tolist() == [3, 4]

    def test_prefer_the_greater_source_of_two_on_one_day(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(year(2016, source_id="b"), year(2016, source_id="a"))

        assert build(YEARS, table, key)["line"].tolist() == [2]

    def test_keep_periods_of_the_length_asked_for(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(year(2016), year(2017, months=3), year(2018))

        assert build(YEARS, table, key)["line"].tolist() == [2, 4]

    def test_count_between_days(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        days = ("2018-12-31", "2019-03-31", "2019-06-30")
        table = frame(*({"period_start": d, "period_end": d, "months": 0} for d in days))
        view = Gaps(where={}, months=0, ending=0, since="")

        assert build(view, table, key)["step_months"].fillna(0).tolist() == [0, 3, 3]

    def test_keep_the_ending_month_and_the_start(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(year(2016), year(2017), year(2018), {"period_end": "2018-06-30"})
        view = Gaps(where={}, months=12, ending=12, since="2017-01-01")

        assert build(view, table, key)["line"].tolist() == [3, 4]

    def test_are_empty_where_nothing_matches(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        view = Gaps(where={"sex": ("nobody",)}, months=12, ending=0, since="")

        assert build(view, tidy(frame({})), key).empty


class TestRatios:
    def test_divide_period_by_period(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({"value": 50}, {"measure": "population", "value": 100}, year(2019))
        view = build(RATE, table, key)

        assert view.to_dict("records") == [
            {
                "period_start": "2018-01-01",
                "period_end": "2018-12-31",
                "sex": "all",
                "numerator": 50.0,
                "denominator": 100.0,
                "ratio": 0.5,
                "line": 2,
            }
        ]

    def test_leave_out_a_denominator_of_nought(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame({}, {"measure": "population", "value": 0})

        assert build(RATE, table, key).empty

    def test_use_the_newest_vintage_of_both(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        table = frame(
            {"value": 50},
            {"value": 60, "published": "2020-01-01"},
            {"measure": "population", "value": 100},
            {"measure": "population", "value": 200, "published": "2020-01-01"},
        )

        assert build(RATE, table, key)["ratio"].tolist() == [0.3]


class TestFrames:
    def test_blanks_are_missing(self, frame: Callable[..., pd.DataFrame]) -> None:
        table = tidy(frame({"sex": ""}))

        assert table["sex"].isna().all()

    def test_are_not_changed_in_place(self, frame: Callable[..., pd.DataFrame]) -> None:
        table = frame({"sex": ""})
        tidy(table)

        assert table["sex"].tolist() == [""]

    def test_are_read_from_csv_with_text_as_text(self) -> None:
        table = tidy(read_frame("age,value,months,line\n007,3,12,2\nNA,,0,3\n"))

        assert table["age"].tolist() == ["007", "NA"]
        assert table["value"].isna().tolist() == [False, True]
        assert table["months"].tolist() == [12, 0]

    @pytest.mark.parametrize("view", [TOTALS, YEARS, RATE])
    def test_of_a_view_have_the_columns_it_promises(
        self,
        view: Totals | Gaps | Ratios,
        frame: Callable[..., pd.DataFrame],
        key: tuple[str, ...],
    ) -> None:
        table = frame({})

        assert tuple(build(view, table, key)) == columns_of(view, list(table.columns), key)
