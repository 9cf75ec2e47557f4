"""Pages stay light."""

import gzip
from pathlib import Path

from report.website.models import IndexLine
from report.website.search import index_script

SITE = Path(__file__).parents[3] / "site"


def test_styles_and_scripts_keep_to_their_budgets() -> None:
    styles = sum(path.stat().st_size for path in (SITE / "styles").glob("*.css"))

    assert styles < 31_000
    assert (SITE / "scripts/site.js").stat().st_size < 15_000
    assert (SITE / "scripts/search.js").stat().st_size < 15_000


def test_a_large_index_is_a_quick_load() -> None:
    words = (SITE / "scripts/search.js").read_text(encoding="utf-8").split()
    lines = [
        IndexLine(
            title=" ".join(words[n % 400 : n % 400 + 9]),
            kind=f"Kind {n % 7}",
            href=f"page-{n % 40}.html#anchor-{n}",
            text=f"{n} {' '.join(words[n % 300 : n % 300 + 30])}",
        )
        for n in range(1000)
    ]

    assert len(gzip.compress(index_script(lines))) < 150_000
