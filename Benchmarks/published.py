#!/usr/bin/env python3
"""Runs planning-bench on the published instances and prints a table; every answer is judged here, too.

    swift build -c release --product planning-bench
    Benchmarks/published.py toptw --seconds 1 --seeds 1 2 3 [--only r1 pr]
    Benchmarks/published.py b2b --seconds 10 [--only tic-12]
"""
import argparse, collections, csv, json, math, pathlib, re, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
BINARY = HERE.parent / ".build/release/planning-bench"


def answer(verb, file, *options):
    run = subprocess.run([BINARY, verb, file, *map(str, options), "--json"], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    return json.loads(run.stdout)


def rows(folder, only):
    with open(folder / "best_known.csv") as file:
        return [row for row in csv.DictReader(file) if not only or any(row["instance"].startswith(name) for name in only)]


def toptw_score(file, tours, count):
    """The score of the tours, by the clock; distances are rounded down as in the literature."""
    decimals = 2 if file.stem.startswith("pr") else 1
    scale = 10**decimals
    lines = file.read_text().split("\n")
    points = [[float(word) for word in line.split()] for line in lines[2 : 3 + int(lines[0].split()[2])]]
    way = lambda a, b: math.floor(math.dist(points[a][1:3], points[b][1:3]) * scale + 1e-9)
    visited = [customer for tour in tours for customer in tour]
    assert len(tours) <= count and len(visited) == len(set(visited)) and 0 not in visited
    for tour in tours:
        time, place = points[0][-2] * scale, 0
        for customer in tour:
            time = max(time + way(place, customer), points[customer][-2] * scale)
            assert time <= points[customer][-1] * scale, f"{file.stem}: late at {customer}"
            time, place = time + points[customer][3] * scale, customer
        assert time + way(place, 0) <= points[0][-1] * scale, f"{file.stem}: back late"
    return sum(points[customer][4] for customer in visited)


def toptw(options):
    folder = HERE / "instances/toptw"
    families, gaps = collections.defaultdict(list), []
    for row in rows(folder, options.only):
        file, count, best = folder / (row["instance"] + ".txt"), int(row["m"]), float(row["best_known"])
        for seed in options.seeds:
            found = answer("toptw", file, "--tours", count, "--seconds", options.seconds, "--seed", seed)
            assert toptw_score(file, found["tours"], count) == found["score"] <= found["bound"]
            gap = 100 * (best - found["score"]) / best
            gaps.append((gap, row["instance"], count, found["score"], row["best_known"]))
            families[re.match(r"pr|[a-z]+\d", row["instance"])[0]].append(gap)
    for family, values in sorted(families.items()):
        print(f"{family:4} mean {sum(values) / len(values):6.3f} %  worst {max(values):6.3f} %  runs {len(values)}")
    print(f"all  mean {sum(gap[0] for gap in gaps) / len(gaps):6.3f} %  worst {max(gaps)[0]:6.3f} %  runs {len(gaps)}")
    for gap, name, count, score, best in sorted(gaps):
        if gap < 0:
            print(f"better than published: {name}, {count} tours: {score} instead of {best}")


def breaks(file, slots, fairness):
    """The number of breaks, judged from the instance file."""
    text = file.read_text()
    number = lambda name: int(re.search(rf"\b{name}\s*=\s*(\d+)", text)[1])
    requested = [[int(word) for word in row.split(",") if word.strip()] for row in
                 re.search(r"\brequested\s*=\s*\[\|(.*?)\|\s*\]", text, re.S)[1].split("|")]
    sets = lambda name: [[int(word) for word in re.findall(r"\d+", part)] for part in
                         re.findall(r"\{([^}]*)\}", (re.search(rf"\b{name}\s*=\s*\[(.*?)\]\s*;", text, re.S) or ["", ""])[1])]
    fixed = [int(word) for word in re.findall(r"\d+", (re.search(r"\bfixed\s*=\s*\[(.*?)\]", text, re.S) or ["", ""])[1])]
    days = collections.defaultdict(list)
    assert len(slots) == len(requested)
    for (one, other, session, *_), slot in zip(requested, slots):
        first, last = {1: (1, number("nMorningSlots")), 2: (number("nMorningSlots") + 1, number("nTotalSlots"))}.get(
            session, (1, number("nTotalSlots")))
        assert first <= slot <= last
        days[one].append(slot)
        days[other].append(slot)
    assert max(collections.Counter(slots).values()) <= number("nTables")
    assert all(slot == slots[index] for index, slot in enumerate(fixed) if slot)
    for participant, closed in enumerate(sets("forbidden"), 1):
        assert not set(closed) & set(days[participant])
    for meeting, earlier in enumerate(sets("precedences")):
        assert all(slots[other - 1] < slots[meeting] for other in earlier if other)
    counts = []
    for participant in range(1, number("nBusiness") + 1):
        day = sorted(days[participant])
        assert len(day) == len(set(day))
        counts.append(sum(after > before + 1 for before, after in zip(day, day[1:])))
    assert max(counts) - min(counts) <= fairness
    return sum(counts)


def b2b(options):
    folder = HERE / "instances/b2b"
    runs = reached = proven = 0
    for row in rows(folder, options.only):
        file, fairness = folder / (row["instance"] + ".dzn"), int(row["d"])
        for seed in options.seeds:
            found = answer("b2b", file, "--seconds", options.seconds, "--seed", seed, "--fairness", fairness)
            if found["slots"]:
                assert breaks(file, found["slots"], fairness) == found["objective"]
            best = None if row["optimum"] == "infeasible" else int(row["optimum"])
            assert found["objective"] is None or best is not None and found["objective"] >= best
            runs += 1
            reached += found["objective"] == best if best is not None else found["status"] == "infeasible"
            proven += found["status"] in ("optimal", "infeasible")
            if found["status"] not in ("optimal", "infeasible"):
                print(f"{row['instance']} d={fairness}: {found['objective']}, bound {found['bound']}, optimum {row['optimum']}")
    print(f"runs {runs}, optimum reached {reached}, proven {proven}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("problem", choices=["toptw", "b2b"])
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--only", nargs="*", help="instances whose names begin so")
    options = parser.parse_args()
    {"toptw": toptw, "b2b": b2b}[options.problem](options)
