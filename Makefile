# The report's commands. `make` lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PROJECT ?= .
OPTIONS ?=

export GX_ANALYTICS_ENABLED := false

.PHONY: help report check test lint types bench serve lock clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

report: $(READY) ## Build the site and the PDF, and say where they are
	@$(BIN)/hjreport build --project $(PROJECT) $(OPTIONS)

check: $(READY) ## Find mistakes in chapters, data and definitions, without building
	@$(BIN)/hjreport check --project $(PROJECT)

test: $(READY) ## Run the tests
	@$(BIN)/python -m pytest $(OPTIONS)

lint: $(READY) ## Check the style of the code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY) ## Check the types of the code
	@$(BIN)/mypy

bench: $(READY) ## Measure builds beside the bare tools they call
	@$(BIN)/python -m tests.benchmarks.run

serve: $(READY) ## Look at the built site on this machine
	@$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site 8000

lock: ## Pin the dependencies of pyproject.toml again, with hashes
	@$(PYTHON) -m venv build/lock
	@build/lock/bin/python -m pip install --quiet pip-tools
	@build/lock/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --extra test \
	  --all-build-deps --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header \
	  --output-file requirements.lock pyproject.toml
	@rm -rf build/lock

clean: ## Remove everything that was built
	@rm -rf build $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info

# The environment is made from the lock, hashes and all, and made again when the lock changes.
$(READY): requirements.lock pyproject.toml
	@echo "Making $(VENV) from requirements.lock (once; a minute or two)"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name another with: make PYTHON=python3.12") if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
