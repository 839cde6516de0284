#!/usr/bin/env python3
"""One company against a catalogue of funding: how long it takes as the catalogue grows.

    swift build -c release --product planning-bench && python3 Benchmarks/funding.py
"""
import subprocess
import sys

BENCH = ".build/release/planning-bench"
LIMIT_MS = 20.0

slowest = 0.0
for programmes in (50, 500, 5000, 20000):
    line = subprocess.run(
        [BENCH, "fund", "--programmes", str(programmes)], check=True, capture_output=True, text=True
    ).stdout.strip()
    print(line)
    if programmes == 5000:
        slowest = float(line.split("slowest ")[1].split(" ")[0])
if slowest > LIMIT_MS:
    sys.exit(f"5000 programmes took {slowest} ms, more than {LIMIT_MS}")
