"""Tables in prose carry classes and scopes, never styles."""

from report.website.prose_tables import mend_tables


def test_styles_become_classes_and_headings_get_a_scope() -> None:
    html = (
        '<table>\n<colgroup>\n<col style="width: 57%" />\n</colgroup>\n<tr><th>Year</th>'
        '<th style="text-align: right;">People</th></tr>'
        '<tr><td style="text-align: left;">2025</td><td style="text-align: right;">1</td></tr>'
    )

    assert mend_tables(html) == (
        '<table>\n<tr><th scope="col" class="t">Year</th><th scope="col">People</th></tr>'
        '<tr><td class="t">2025</td><td>1</td></tr>'
    )


def test_a_table_of_ours_is_left_as_it_is() -> None:
    html = '<th scope="row">All</th><td class="t">words</td>'

    assert mend_tables(html) == html
