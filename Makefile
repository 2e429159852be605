# make site       set up, and build the sample digest into site/
# make preview    the same, then show it at http://127.0.0.1:8000/, and every save of it at once
# make test       set up, and run every check and every test
# make test-deep  the tests without a browser, with forty times as many examples: an hour
# make test-browser-deep  every page in the browser, at every width, and other browsers where there are some
# make tests-alone  the tests without the checks
# make lint       the checks alone: ruff, mypy, import contracts; and of the scripts, their style, types and imports
# make picture    take the README's picture of an article page anew, and those of the desk
# make bench      time builds against others, into bench/RESULTS.md: two hours
# make bench-search   time search against others, into the same file: ten minutes
# make bench-preview  time how soon a save is seen, into the same file: ten minutes
# make clean      remove what was set up and built
#
# Python 3.11 or newer is all that site and preview need. Another than the first one found: make PYTHON=/path/to/python3 site

VENV := .venv
READY := $(VENV)/ready
TEST_READY := $(VENV)/ready-for-tests
NODE_READY := node_modules/.ready
NODE := node_modules/.bin

# Compiled modules are kept even where the environment forbids it: compiling all of them takes a fifth of a second a start.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help site preview test tests-alone test-deep test-browser-deep lint lint-js tools picture bench bench-search bench-preview clean

help:
	@sed -n '/^$$/q; s/^# \{0,1\}//p' Makefile

site: $(READY)
	$(VENV)/bin/digest build

preview: site
	$(VENV)/bin/digest serve

# The checks run beside the tests: much of them is one process, and much of the tests waits for a browser or a disk.
test: $(TEST_READY) $(NODE_READY) tools
	@$(MAKE) --no-print-directory --jobs=2 lint tests-alone

tests-alone: $(TEST_READY) $(NODE_READY) tools
	$(VENV)/bin/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=worksteal

test-deep: $(TEST_READY) $(NODE_READY)
	$(VENV)/bin/python -m pytest --numprocesses=auto --dist=worksteal --ignore=tests/browser --hypothesis-profile=deep

test-browser-deep: $(TEST_READY) $(NODE_READY) tools
	$(VENV)/bin/python -m pytest --numprocesses=auto --dist=worksteal tests/browser --hypothesis-profile=deep

lint: $(TEST_READY) lint-js
	$(VENV)/bin/ruff check --no-fix
	$(VENV)/bin/ruff format --check
	$(VENV)/bin/mypy
	PYTHONPATH=. $(VENV)/bin/lint-imports

# The engine of search has types of its own to be checked by: those of a document are not among them.
lint-js: $(NODE_READY)
	$(NODE)/prettier --check --cache --cache-strategy=content --log-level=warn '**/*.{js,mjs,ts}'
	$(NODE)/tsc --project tsconfig.engine.json
	$(NODE)/tsc --project tsconfig.json
	$(NODE)/tsc --project tsconfig.tests.json
	$(NODE)/tsc --project tsconfig.worker.json
	$(NODE)/depcruise --config .dependency-cruiser.json --output-type err templates digest tests bench

picture: $(TEST_READY) tools
	$(VENV)/bin/python -m scripts.screenshot
	$(VENV)/bin/python -m scripts.desk_pictures

bench: $(READY)
	$(VENV)/bin/python -m pip install --quiet --requirement bench/requirements.txt
	npm install --silent --no-fund --no-audit --prefix bench/peers/eleventy
	npm install --silent --no-fund --no-audit --no-package-lock --prefix bench/peers/search
	PATH="$(CURDIR)/$(VENV)/bin:$$PATH" $(VENV)/bin/python -m bench.run "$$(date +%F)" 1000x3 10000x3 50000x1

bench-search: $(TEST_READY) tools
	npm install --silent --no-fund --no-audit --no-package-lock --prefix bench/peers/search
	$(VENV)/bin/python -m bench.search "$$(date +%F)" 1000 10000

bench-preview: $(TEST_READY) tools
	$(VENV)/bin/python -m bench.preview 1000 10000

clean:
	rm -rf $(VENV) node_modules
	find site -mindepth 1 ! -name .gitignore -delete

# Stamp files: what is set up already is not set up again until what it is made from changes.
$(READY): pyproject.toml README.md scripts/python-environment
	@PYTHON='$(PYTHON)' sh scripts/python-environment $(VENV) '.[ingest]'
	@touch $@

$(TEST_READY): pyproject.toml README.md scripts/python-environment
	@PYTHON='$(PYTHON)' sh scripts/python-environment $(VENV) '.[test]'
	@touch $(READY) $@

$(NODE_READY): package.json package-lock.json
	@echo 'Installing the checkers of scripts, accessibility and HTML …'
	@command -v npm >/dev/null || { echo 'make test needs Node.js with npm, 20.12 or newer (https://nodejs.org/).' >&2; exit 1; }
	@npm ci --no-audit --no-fund --ignore-scripts --loglevel=error </dev/null
	@touch $@

tools:
	@sh scripts/browser-tools
