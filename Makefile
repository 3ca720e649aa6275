# Python and make are all that is needed: each target sets up its own environment in .venv first,
# from the locked packages in requirements/, and does not do it again until they change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Reports coded by hand, kept beside this repository; `make gold` is skipped where they are not.
GOLD ?= ../shared/gold
RAND ?= ../shared/corpora/rand/rand_dev.csv
GUM ?= ../shared/corpora/gum/xml.tar.gz
MUC ?= ../shared/corpora/muc
MUC_SCORER ?= ../shared/tools/score_muc.py
GVA ?= ../shared/corpora/gva
CORPORA ?= ../shared/corpora
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help demo test check gold bench census lock clean

help:
	@echo 'make demo    code the reports in examples/ and make a page of them'
	@echo 'make test    run all tests'
	@echo 'make check   style, types and the direction of imports'
	@echo 'make gold    compare with reports coded by hand (GOLD=folder)'
	@echo 'make bench   speed, memory, start-up time and installed size'
	@echo 'make census  the kinds of errors over all texts, into docs/accuracy.md'
	@echo 'make lock    resolve requirements/ anew (needs uv)'
	@echo 'make clean   remove the environment and everything made'

demo: $(VENV)/.run
	@mkdir -p demo
	$(BIN)/tallystick code examples --format html --out demo/index.html
	@echo
	@echo 'The page is ready. Open it in a browser:'
	@echo '  file://$(CURDIR)/demo/index.html'

test: $(VENV)/.dev
	$(BIN)/python -m pytest

check: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tests/quality/style.py

gold: $(VENV)/.dev
	$(BIN)/python tests/quality/gate.py --gold $(GOLD) --rand $(RAND) --corpora $(CORPORA)

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/speed.py --texts $(GOLD)/texts
	$(BIN)/python benchmarks/counts_rand.py --rand $(RAND)
	$(BIN)/python benchmarks/dates_gum.py --gum $(GUM)
	$(BIN)/python -m benchmarks.codings --corpora $(CORPORA) --scorer $(GOLD)/score_claims.py
	$(BIN)/python -m benchmarks.muc --muc $(MUC) --scorer $(MUC_SCORER)
	$(BIN)/python -m benchmarks.gva --gva $(GVA)
	$(BIN)/python -m benchmarks.places_geo --corpus $(CORPORA)/geo/GeoVirus.xml.gz \
		--corpus $(CORPORA)/geo/TR-News.xml.gz
	$(BIN)/python benchmarks/places_lookup.py
	$(BIN)/python benchmarks/places_gold.py --gold $(GOLD)
	$(BIN)/python benchmarks/kinds_case.py \
		--case $(CORPORA)/case2021_task2/test_set_final_release_with_labels.tsv
	$(BIN)/python benchmarks/roles_wikievents.py --wikievents $(CORPORA)/wikievents
	$(BIN)/python benchmarks/attribution.py --gum $(CORPORA)/gum/dep.tar.gz
	$(BIN)/python -m benchmarks.reliability --scorer $(GOLD)/score_claims.py --corpora $(CORPORA) --gold $(GOLD)

census: $(VENV)/.dev
	$(BIN)/python -m benchmarks.census --gold $(GOLD) --rand $(RAND) --muc $(MUC) \
		--muc-scorer $(MUC_SCORER) --gva $(GVA) --write docs/accuracy.md

$(VENV)/.run: requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] < (3, 11) and "Tallystick needs Python 3.11 to 3.14; name one with: make PYTHON=python3.12")'
	@echo 'Setting up $(VENV) (once; about a minute)'
	@$(PYTHON) -m venv $(VENV) || { echo 'On Debian and Ubuntu: apt install python3-venv'; exit 1; }
	@$(PIP_INSTALL) --require-hashes -r requirements/run.txt
	@$(PIP_INSTALL) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	@$(PIP_INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@

# One resolution for Python 3.11 to 3.14 on all systems; run.txt is a part of dev.txt.
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-config \
	--no-annotate --no-emit-index-url --default-index https://pypi.org/simple \
	--custom-compile-command 'make lock' --quiet
lock:
	$(LOCK) --group dev pyproject.toml --output-file requirements/dev.txt
	$(LOCK) --group build pyproject.toml --constraints requirements/dev.txt --output-file requirements/run.txt

clean:
	rm -rf $(VENV) demo build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
