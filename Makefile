# Two commands on a fresh Debian 12 with Swift 6.3: `make run` and `make test`.
DATA ?= data
OUT ?= out/japan-2024
PORT ?= 8080
KAKEHASHI = .build/release/kakehashi

.PHONY: run test build packages clean

run: build
	@$(KAKEHASHI) import Examples/japan-2024 --data $(DATA)
	@test -e $(OUT)/programme.json || $(KAKEHASHI) plan Examples/japan-2024 --out $(OUT) --data $(DATA)
	@$(KAKEHASHI) serve --data $(DATA) --port $(PORT)

build: packages
	swift build -c release --product kakehashi

test: packages
	swift test

# Asks for root rights only when something is missing.
packages:
	@scripts/packages

clean:
	rm -rf .build out
