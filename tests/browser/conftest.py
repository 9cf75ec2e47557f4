"""A reader's browser on a small report, from a folder and from a server on this machine."""

import functools
import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from report.commands.build import build_edition
from tests.conftest import copy_report

CHROMIUM = shutil.which("chromium")
HOST = "127.0.0.1"
NARROW, WIDE = 320, 1280


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing: a test that fails says enough."""


@dataclass(kw_only=True)
class Visit:
    """A page with what went wrong while it was looked at."""

    page: Page
    base: str
    faults: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda m: self._said(m.type, m.text))
        self.page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        self.page.on("request", self._asked)
        self.page.on("requestfailed", self._failed)
        self.page.on("response", lambda r: self._answered(r.status, r.url))

    def _said(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.faults.append(f"{kind}: {text}")

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"} and parts.hostname not in {None, HOST}:
            self.faults.append(f"another host: {request.url}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the browser went on to another page
            self.faults.append(f"failed: {request.url} {request.failure}")

    def _answered(self, status: int, url: str) -> None:
        if status >= 400:
            self.faults.append(f"{status}: {url}")

    def open(self, address: str) -> Page:
        """Go to a page of the site and wait until all of it is there."""
        self.page.goto(f"{self.base}/{address}")
        return self.page


OpenSite = Callable[..., Visit]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small report's site, built once."""
    folder = copy_report("small", tmp_path_factory.mktemp("browser") / "report")
    found, _ = build_edition(folder, say=lambda _: None)
    assert [str(d) for d in found] == []
    return folder / "build" / "site"


@pytest.fixture(scope="session")
def addresses(site: Path) -> tuple[str, ...]:
    """The address of every page."""
    return tuple(sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html")))


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """The address of a server of the site on this machine."""
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer((HOST, 0), handler) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://{HOST}:{httpd.server_port}"
        httpd.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, the browser that CI has."""
    if CHROMIUM is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_site(browser: Browser, site: Path, server: str) -> Iterator[OpenSite]:
    """Open the site with a browser's settings; afterwards nothing may have gone wrong."""
    contexts: list[BrowserContext] = []
    visits: list[Visit] = []

    def make(*, at: str = "folder", width: int = WIDE, **settings: object) -> Visit:
        size = {"width": width, "height": 800}
        context = browser.new_context(viewport=size, **settings)  # type: ignore[arg-type]
        contexts.append(context)
        base = server if at == "server" else site.as_uri()
        visits.append(Visit(page=context.new_page(), base=base))
        return visits[-1]

    yield make
    faults = [fault for visit in visits for fault in visit.faults]
    for context in contexts:
        context.close()
    assert faults == []
