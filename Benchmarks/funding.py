#!/usr/bin/env python3
"""One company against a catalogue of funding: how long it takes as the catalogue grows.

    swift build -c release --product planning-bench && python3 Benchmarks/funding.py
"""
import subprocess
import sys

BENCH = ".build/release/planning-bench"
LIMIT_MS = 20.0

kept = True
for programmes in (50, 500, 5000, 20000):
    limit = ["--limit", str(LIMIT_MS)] if programmes == 5000 else []
    result = subprocess.run([BENCH, "fund", "--programmes", str(programmes), *limit], capture_output=True, text=True)
    print(result.stdout, end="")
    kept = kept and result.returncode == 0
if not kept:
    sys.exit(f"5000 programmes took more than {LIMIT_MS} ms")
