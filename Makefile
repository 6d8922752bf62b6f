# Everything one does with this project. `make` alone lists it.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest
code ?=

# Stamps: what is set up stays set up until what it was made from changes.
SYSTEM_RUN := .venv/.system-run
SYSTEM_TEST := .venv/.system-test
SYSTEM_PACKAGE := .venv/.system-package
INSTALLED := .venv/.installed

.PHONY: help run test lint types layers check-translations unit coverage translations language bench faults screenshots examples schema \
	constraints package test-package clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(INSTALLED) ## Set everything up and open the window (without a display: show the practice servers)
	@scripts/run

test: lint types layers check-translations unit ## Set everything up and pass every check and test

lint: $(INSTALLED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED)
	$(BIN)/mypy

layers: $(INSTALLED)
	$(BIN)/lint-imports --no-cache --no-logo

check-translations: $(INSTALLED)
	$(BIN)/python -m scripts.translations --check

unit: $(INSTALLED) $(SYSTEM_TEST)
	$(PYTEST) -n auto --maxprocesses 8

coverage: $(INSTALLED) $(SYSTEM_TEST) ## Show which lines no test reaches
	$(PYTEST) -n auto --maxprocesses 8 --cov --cov-report term

translations: $(INSTALLED) ## Bring the catalogues in line with the source and compile them
	$(BIN)/python -m scripts.translations

language: $(INSTALLED) ## Begin a new language: make language code=fr
	$(BIN)/python -m scripts.translations --new "$(code)"

bench: $(INSTALLED) ## Measure the engine against stock requests, and the window's fluency under load
	@for file in tests/benchmarks/bench_*.py; do $(BIN)/python $$file || exit 1; done

faults: $(INSTALLED) $(SYSTEM_TEST) ## Make every fault for real and print what was found, with the score
	$(BIN)/python -m tests.faults

screenshots: $(INSTALLED) ## Render every scene in every language and theme: screenshots/
	$(BIN)/python scripts/screenshots.py screenshots

examples: $(INSTALLED) ## Renew the JSON examples in CONTRIBUTING.md
	$(BIN)/python -m scripts.examples

schema: $(INSTALLED) ## Renew the published form of a report: resources/report.schema.json
	$(BIN)/python -m scripts.report_schema

constraints: $(INSTALLED) ## Pin the versions that are installed now
	{ head -n 1 constraints.txt; $(BIN)/pip freeze --exclude connection-tester; } > constraints.new
	mv constraints.new constraints.txt

package: $(INSTALLED) $(SYSTEM_PACKAGE) ## Build the program as one folder that needs no Python: dist/
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath dist --workpath build build.spec

test-package: package ## Start the built program without a display and let it check itself
	scripts/test-package

clean: ## Remove what was built; .venv stays
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage*

$(SYSTEM_RUN) $(SYSTEM_TEST) $(SYSTEM_PACKAGE): .venv/.system-%: scripts/system-packages
	@PYTHON="$(PYTHON)" scripts/system-packages $*
	@mkdir -p .venv && touch $@

# Without build isolation, so that the build backend is pinned too.
$(INSTALLED): pyproject.toml constraints.txt | $(SYSTEM_RUN)
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling editables
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --no-build-isolation -e '.[dev]'
	@touch $@
