"""Every kind of wrong number is refused with the argument, the rule and the value found."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from data_pipeline.methods import difference, rate

places = pd.Index(["Hull", "York"])


@pytest.mark.parametrize(
    ("count", "message"),
    [
        (-1, "^count must be zero or more; found -1$"),
        ([3, -2.5], r"^count must be zero or more; found -2\.5 at position 1 \(the first is 0\)$"),
        (pd.Series([3, -2], index=places), "^count must be zero or more; found -2 at row York$"),
        (float("nan"), "^count must be a finite number, with none missing; found nan$"),
        (float("inf"), "^count must be a finite number, with none missing; found inf$"),
        (pd.Series([1, None], index=places), "none missing; found nan at row York$"),
        (pd.Series([1, None], index=places, dtype="Int64"), "none missing; found nan at row York$"),
        ("12", "^count must be numeric; found '12'$"),
        (None, "^count must be numeric; found None$"),
        (True, "^count must be numeric; found True$"),
        (1j, "^count must be numeric; found 1j$"),
        (["1", "2"], "^count must be numeric; found a column of type <U1$"),
        (np.array([True, False]), "^count must be numeric; found a column of type bool$"),
        (pd.Series(["1", "2"]), "^count must be numeric; found a column of type str$"),
        (
            pd.Series([1, "2"], dtype=object),
            "^count must be numeric; found a column of type object$",
        ),
        (pd.Series([True, False]), "^count must be numeric; found a column of type bool$"),
        ([], "^count must hold at least one value; found an empty column$"),
        (pd.Series([]), "^count must hold at least one value; found an empty column$"),
        (np.ones((2, 2)), "^count must be one number or one column; found 2 dimensions$"),
        (pd.DataFrame({"a": [1]}), "^count must be one number or one column; found 2 dimensions$"),
        ([[1], [1, 2]], r"^count must be one number or one column; found \[\[1\], \[1, 2\]\]$"),
    ],
)
def test_a_count_that_is_not_one_is_refused(count: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        rate(count, 100)


def test_a_population_of_zero_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^population must be above zero; found 0 at row York$"):
        rate(1, pd.Series([100, 0], index=places))


def test_columns_of_different_lengths_are_refused() -> None:
    message = "^population must have as many values as count; found 1 against 2$"
    with pytest.raises(ValueError, match=message):
        rate([1, 2], [100])


def test_series_with_the_same_labels_in_another_order_are_refused() -> None:
    message = (
        "^population must have the same row labels as count, in the same order;"
        r" found York against Hull at position 0 \(the first is 0\)$"
    )
    with pytest.raises(ValueError, match=message):
        rate(pd.Series([1, 2], index=places), pd.Series([9, 9], index=places[::-1]))


def test_labels_that_differ_only_in_their_type_are_the_same_labels() -> None:
    whole = pd.Series([1, 2], index=pd.Index([1, 2], dtype="int64"))
    floating = pd.Series([9, 9], index=pd.Index([1, 2], dtype="float64"))
    assert list(rate(whole, floating).value.index) == [1, 2]


@pytest.mark.parametrize("per", [0, -1, float("nan"), float("inf"), True, "1000", None, [1]])
def test_per_must_be_one_number_above_zero(per: object) -> None:
    with pytest.raises(ValueError, match=r"^per must be (above zero|one finite number); found "):
        rate(1, 100, per=per)


@pytest.mark.parametrize("confidence", [0, 1, -0.5, 95, float("nan"), True, "0.95", None, [0.95]])
def test_confidence_must_be_one_number_between_zero_and_one(confidence: object) -> None:
    message = r"^confidence must be (between 0 and 1, as 0\.95 is|one finite number); found "
    with pytest.raises(ValueError, match=message):
        rate(1, 100, confidence=confidence)


@pytest.mark.parametrize(
    ("confidence", "words"),
    [(0.95, "95%"), (0.998, "99.8%"), (0.9, "90%"), (0.29, "29%"), (np.float64(0.99), "99%")],
)
def test_the_method_states_the_confidence_without_rounding_error(
    confidence: float, words: str
) -> None:
    assert rate(50, 100, confidence=confidence).method == f"Byar's method, {words} confidence"


@pytest.mark.parametrize("number", [5, 5.0, np.int64(5), np.float32(5), np.array(5)])
def test_any_single_number_gives_floats(number: object) -> None:
    found = rate(number, 100)
    assert [type(found.value), type(found.lower), type(found.upper)] == [float, float, float]


@pytest.mark.parametrize("dtype", ["int64", "uint8", "float32", "Int64", "Float64"])
def test_a_series_of_any_numeric_type_gives_series_with_its_index(dtype: str) -> None:
    counts = pd.Series([5, 50], index=places, dtype=dtype, name="deaths")
    found = rate(counts, 1000, per=1000)
    pd.testing.assert_series_equal(found.value, pd.Series([5.0, 50.0], index=places))
    assert found.lower.index.equals(places)
    assert found.upper.index.equals(places)


def test_an_array_or_list_gives_arrays() -> None:
    for column in (np.array([5, 50]), [5, 50]):
        found = rate(column, 1000, per=1000)
        assert isinstance(found.value, np.ndarray)
        np.testing.assert_array_equal(found.value, [5.0, 50.0])


def test_a_single_number_is_repeated_down_a_column() -> None:
    found = rate(5, pd.Series([1000, 500], index=places), per=1000)
    assert list(found.value) == [5.0, 10.0]
    assert found.value.index.equals(places)


def test_a_series_and_an_array_give_a_series() -> None:
    found = difference(np.array([5, 6]), pd.Series([1, 2], index=places))
    pd.testing.assert_series_equal(found.value, pd.Series([4.0, 4.0], index=places))


def test_what_comes_in_is_never_changed() -> None:
    counts, people = pd.Series([0, 50], index=places), np.array([10.0, 20.0])
    found = rate(counts, people)
    found.value.iloc[0] = 99.0
    assert list(counts) == [0, 50]
    assert list(people) == [10.0, 20.0]
