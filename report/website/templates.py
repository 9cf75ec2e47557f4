"""The templates of `site/templates`: escaped by default, strict about what is missing."""

from __future__ import annotations

from collections.abc import Mapping

import jinja2

from data_pipeline.diagnostics import Fault
from report.project import Project

__all__ = ["Templates"]

_FOLDER = "site/templates"


class Templates:
    """The templates of a project, ready to render records."""

    def __init__(self, project: Project) -> None:
        sources = {
            path.removeprefix(f"{_FOLDER}/"): project.text(path)
            for path in project.names(_FOLDER, "*.jinja")
        }
        self._environment = jinja2.Environment(
            loader=jinja2.DictLoader(sources),
            undefined=jinja2.StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )

    def page(self, name: str, context: Mapping[str, object]) -> bytes:
        """Render a page.

        Raises:
            Fault: The template is missing or wrong, at its own line.
        """
        try:
            template = self._environment.get_template(f"{name}.html.jinja")
            return template.render(**context).encode()
        except jinja2.TemplateSyntaxError as error:
            message = f"{_FOLDER}/{error.name}, line {error.lineno}: {error.message}."
            raise Fault("bad-template", message) from None
        except jinja2.TemplateError as error:
            raise Fault("bad-template", f"{_FOLDER}/{name}.html.jinja: {error}.") from None

    def macro(self, file: str, name: str, *arguments: object, **named: object) -> str:
        """Render one component to HTML.

        Raises:
            Fault: The component's template is missing or wrong.
        """
        try:
            module = self._environment.get_template(f"components/{file}.html.jinja").module
            return str(getattr(module, name)(*arguments, **named))
        except jinja2.TemplateError as error:
            raise Fault("bad-template", f"{_FOLDER}/components/{file}: {error}.") from None
