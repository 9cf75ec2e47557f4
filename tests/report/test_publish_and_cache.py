"""A site is published whole or not at all; a cache entry is what was put, or nothing."""

from pathlib import Path

import pytest

from data_pipeline.diagnostics import Fault
from report.cache import Cache, digest, write_file
from report.publish import publish, tree_digests

OLD = {"index.html": b"old", "gone.html": b"gone"}
NEW = {"index.html": b"new", "2025/page.html": b"page"}


def test_a_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(OLD, site)
    publish(NEW, site)

    assert sorted(tree_digests(site)) == ["2025/page.html", "index.html"]
    assert (site / "index.html").read_bytes() == b"new"
    assert [p.name for p in tmp_path.iterdir()] == ["site"]


def test_a_site_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    publish(OLD, site)

    def full(self: Path, data: bytes) -> int:
        del self, data
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        publish(NEW, site)
    monkeypatch.undo()

    assert (site / "gone.html").read_bytes() == b"gone"
    publish(NEW, site)
    assert (site / "index.html").read_bytes() == b"new"


def test_two_builds_cannot_publish_at_once(tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish(OLD, site)
    (tmp_path / ".site-lock").touch()

    with pytest.raises(Fault, match="Another build is publishing") as caught:
        publish(NEW, site)

    assert "remove" in caught.value.hint
    assert (site / "index.html").read_bytes() == b"old"


def test_an_entry_is_what_was_put(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    key = digest("a", {"b": 1})
    cache.put(key, b"line one\nline two\n")

    assert cache.get(key) == b"line one\nline two\n"
    assert cache.get(digest("a", {"b": 2})) is None


@pytest.mark.parametrize("damage", [b"", b"garbage", b"0" * 64 + b"\nline one"])
def test_a_damaged_entry_is_no_entry(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    key = digest("a")
    cache.put(key, b"line one")
    next(tmp_path.glob("??/*")).write_bytes(damage)

    assert cache.get(key) is None
    assert cache.text(key, lambda: "made again") == "made again"


def test_a_digest_does_not_depend_on_the_order_of_keys() -> None:
    assert digest({"a": 1, "b": 2}) == digest({"b": 2, "a": 1})
    assert digest("ab", "c") != digest("a", "bc")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "file"
    write_file(path, b"one")
    write_file(path, b"two")

    assert path.read_bytes() == b"two"
    assert len(list(path.parent.iterdir())) == 1
