# Two commands on a fresh Debian 12 with Swift 6.3: `make run` and `make test`.
DATA ?= data
OUT ?= out/japan-2024
PORT ?= 8080
KAKEHASHI = .build/release/kakehashi
# make bench: seconds of each run, seeds, and where tables and rows go.
BENCH_SECONDS ?= 5
BENCH_SEEDS ?= 1
BENCH_OUT ?= out/bench
BENCH_PYTHON = .build/bench-venv/bin/python
BROWSER_PYTHON = .build/browser-venv/bin/python

.PHONY: run test browser api-check build packages browser-packages clean bench

run: build
	@$(KAKEHASHI) import Examples/japan-2024 --data $(DATA)
	@test -e $(OUT)/programme.json || $(KAKEHASHI) plan Examples/japan-2024 --out $(OUT) --data $(DATA)
	@$(KAKEHASHI) serve --data $(DATA) --port $(PORT)

build: packages
	swift build -c release --product kakehashi

test: packages browser-packages $(BROWSER_PYTHON)
	swift test
	$(MAKE) browser

# What phones and calendars see, through the program as built; pictures of it are left in .build/browser-pictures.
browser: $(BROWSER_PYTHON)
	@set -e; for test in Tests/Browser/*.py; do \
	  grep -q unittest.main $$test || continue; echo $$test; $(BROWSER_PYTHON) $$test; done

# The interface for programs against its own description, and what leaves the house read by other libraries.
api-check: $(BROWSER_PYTHON)
	$(BROWSER_PYTHON) Tests/Browser/interface.py

$(BROWSER_PYTHON): Makefile
	python3 -m venv .build/browser-venv
	.build/browser-venv/bin/pip install --quiet --disable-pip-version-check playwright==1.65.2 icalendar==7.3.0 axe-playwright-python==0.1.8 \
	  schemathesis==4.32.5 vobject==0.9.9 openpyxl==3.1.5
	@touch $@

# Our solvers beside PyVRP and OR-Tools, on one core each; about a quarter of an hour with the numbers above.
bench: build $(BENCH_PYTHON)
	swift build -c release --product planning-bench
	@mkdir -p $(BENCH_OUT)
	$(BENCH_PYTHON) Benchmarks/compare_toptw.py --seconds $(BENCH_SECONDS) --seeds $(BENCH_SEEDS) --tours 2 --plot $(BENCH_OUT)/toptw.png \
	  --only c104 c204 r108 r203 rc104 rc207 pr06 --out $(BENCH_OUT)/toptw.csv > $(BENCH_OUT)/toptw.txt
	@cat $(BENCH_OUT)/toptw.txt
	$(BENCH_PYTHON) Benchmarks/compare_b2b.py --seconds $(BENCH_SECONDS) --seeds $(BENCH_SEEDS) --out $(BENCH_OUT)/b2b.csv \
	  > $(BENCH_OUT)/b2b.txt
	@cat $(BENCH_OUT)/b2b.txt
	$(BENCH_PYTHON) Benchmarks/compare_meetings.py --seconds $(BENCH_SECONDS) --seeds $(BENCH_SEEDS) --out $(BENCH_OUT)/meetings.csv \
	  --plot $(BENCH_OUT)/meetings.png > $(BENCH_OUT)/meetings.md
	@cat $(BENCH_OUT)/meetings.md

# The versions that the tables in docs/ were made with.
$(BENCH_PYTHON):
	python3 -m venv .build/bench-venv
	.build/bench-venv/bin/pip install --quiet --disable-pip-version-check pyvrp==0.14.1 ortools==9.15.6755 matplotlib

# Asks for root rights only when something is missing.
packages:
	@scripts/packages

browser-packages:
	@scripts/packages chromium python3-venv python3-aiosmtpd poppler-utils zbar-tools

clean:
	rm -rf .build out
