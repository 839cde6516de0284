"""Learns how likely a statement is right from how it was found, and writes the weights as Swift.

    READING_MISSED=.build/statements.tsv READING_FOLDERS=folder:folder swift test --filter "What is missed and what is wrong"
    python3 Benchmarks/learn_likelihoods.py .build/statements.tsv            # writes Sources/Reading/StatementWeights.swift
    python3 Benchmarks/learn_likelihoods.py .build/statements.tsv --folds    # weighs each tenth of the articles by what the others taught

Logistic regression with L2 over the traits of `StatementTraits`; needs numpy alone. Decision 0040.
"""
import pathlib, sys, zlib

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
PENALTY = 2.0


def load(path):
    """Article, traits and whether it was right, of each statement that was read."""
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    return [(row[1], row[10].split(","), row[0] == "right") for row in rows if row[0] in ("right", "wrong")]


def learn(cases):
    """The weight of each trait, and of none."""
    names = sorted({trait for _, traits, _ in cases for trait in traits})
    place = {name: number for number, name in enumerate(names)}
    x = np.zeros((len(cases), len(names) + 1))
    x[:, -1] = 1
    for row, (_, traits, _) in enumerate(cases):
        for trait in traits:
            x[row, place[trait]] = 1
    y = np.array([right for _, _, right in cases], float)
    ridge = np.diag([PENALTY] * len(names) + [0.01])
    weights = np.zeros(len(names) + 1)
    for _ in range(30):
        p = 1 / (1 + np.exp(-(x @ weights)))
        weights -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ weights)
    return dict(zip(names, weights)), weights[-1]


def likelihood(model, traits):
    weights, start = model
    return 1 / (1 + np.exp(-(start + sum(weights.get(trait, 0) for trait in traits))))


def folds(cases):
    """How right statements are that are held for so likely."""
    weighed = []
    for fold in range(10):
        model = learn([case for case in cases if zlib.crc32(case[0].encode()) % 10 != fold])
        weighed += [(likelihood(model, traits), right) for article, traits, right in cases if zlib.crc32(article.encode()) % 10 == fold]
    for low in range(0, 100, 10):
        part = [right for p, right in weighed if low <= p * 100 < low + 10]
        if part:
            print(f"{low:3} to {low + 10} %: {len(part):5} statements, {100 * sum(part) / len(part):.0f} % right")
    for least in (50, 60, 70, 80, 90):
        part = [right for p, right in weighed if p * 100 >= least]
        print(f"at least {least} %: {len(part)} of {len(weighed)}, {100 * sum(part) / max(1, len(part)):.1f} % right")


def write(model):
    weights, start = model
    kept = {name: round(100 * weight) for name, weight in weights.items() if abs(weight) >= 0.05}
    lines = ["// Written by Benchmarks/learn_likelihoods.py.", "", "enum StatementWeights {", "  /// Hundredths of the logarithm of the odds."]
    lines += [f"  static let start = {round(100 * start)}", "  static let all: [String: Int] = ["]
    lines += [f'    "{name}": {weight},' for name, weight in sorted(kept.items())] + ["  ]", "}", ""]
    (ROOT / "Sources/Reading/StatementWeights.swift").write_text("\n".join(lines), encoding="utf-8")


cases = load(sys.argv[1])
if "--folds" in sys.argv:
    folds(cases)
else:
    write(learn(cases))
