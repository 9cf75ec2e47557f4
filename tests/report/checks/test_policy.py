"""What a page's policy blocks is found before a reader's browser finds it."""

import pytest

from report.checks.policy import check_policy


@pytest.mark.parametrize(
    "html",
    ['<p style="color: red">', '<a onclick="go()">', "<script>go()</script>", "<style>p{}</style>"],
)
def test_what_is_blocked_is_found(html: str) -> None:
    (found,) = check_policy({"a.html": f"<p>One\n{html}"})

    assert found.code == "blocked-by-policy"
    assert found.line == 2


def test_files_and_data_are_allowed() -> None:
    html = '<script src="a.js"></script><script type="application/ld+json">{}</script>'

    assert check_policy({"a.html": html}) == []
