#!/usr/bin/env python3
"""Business meetings with few breaks (B2BSP): our solver and OR-Tools CP-SAT side by side.

Same instances, same wall time, one core and one worker each. Every schedule is counted again here before it counts, and a
claim of optimality is held against the published optimum. Building CP-SAT's model is not counted against it.

    python3 -m venv .venv && .venv/bin/pip install ortools
    swift build -c release --product planning-bench
    .venv/bin/python Benchmarks/compare_b2b.py --seconds 10 --only tic-12 forum-14 --out b2b.csv

One row per run goes to the CSV file; a table goes to standard output.
"""

import argparse
import csv
import json
import os
import re
import subprocess
import sys
import time
from collections import defaultdict

from published import BINARY, HERE, breaks

DATA = HERE / "instances" / "b2b"


def ours(path, fairness, seconds, seed):
    command = [BINARY, "b2b", path, "--seconds", seconds, "--seed", seed, "--fairness", fairness, "--json"]
    answer = json.loads(subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout)
    return answer["status"], answer["slots"], answer["bound"], answer["seconds"], 0.0


def cpsat(path, fairness, seconds, seed):
    """A Boolean per meeting and slot; a break ends where a participant meets again after an idle slot."""
    from ortools.sat.python import cp_model

    begin = time.monotonic()
    text = path.read_text()
    number = lambda name: int(re.search(rf"\b{name}\s*=\s*(\d+)", text)[1])
    part = lambda name: (re.search(rf"\b{name}\s*=\s*\[(.*?)\]\s*;", text, re.S) or ["", ""])[1]
    sets = lambda name: [[int(word) for word in re.findall(r"\d+", one)] for one in re.findall(r"\{([^}]*)\}", part(name))]
    requested = [[int(word) for word in row.split(",") if word.strip()] for row in
                 re.search(r"\brequested\s*=\s*\[\|(.*?)\|\s*\]", text, re.S)[1].split("|")]
    slots, morning = range(1, number("nTotalSlots") + 1), number("nMorningSlots")
    forbidden, fixed = sets("forbidden"), [int(word) for word in re.findall(r"\d+", part("fixed"))]
    model = cp_model.CpModel()
    meetings = defaultdict(list)
    at = []
    for index, (one, other, session, *_) in enumerate(requested):
        closed = {slot for who in (one, other) if who <= len(forbidden) for slot in forbidden[who - 1]}
        allowed = [slot for slot in slots if slot not in closed and {1: slot <= morning, 2: slot > morning}.get(session, True)]
        if index < len(fixed) and fixed[index]:
            allowed = [slot for slot in allowed if slot == fixed[index]]
        at.append({slot: model.new_bool_var(f"at{index}.{slot}") for slot in allowed})
        model.add_exactly_one(at[-1].values()) if allowed else model.add_bool_or([])
        meetings[one].append(index)
        meetings[other].append(index)
    for slot in slots:
        model.add(sum(row[slot] for row in at if slot in row) <= number("nTables"))
    start = [model.new_int_var(1, len(slots), "") for _ in requested]
    for index, earlier in enumerate(sets("precedences")):
        for other in filter(None, earlier):
            model.add(start[other - 1] < start[index])
    for index, row in enumerate(at):
        model.add(start[index] == sum(slot * held for slot, held in row.items()))
    totals = []
    for who in range(1, number("nBusiness") + 1):
        gaps, met, idle = [], model.new_constant(0), model.new_constant(0)
        for slot in slots:
            busy, gap = model.new_bool_var(""), model.new_bool_var("")
            model.add(busy == sum(at[index][slot] for index in meetings[who] if slot in at[index]))
            # A break ends where one meets who was idle in the slot before, having met earlier.
            model.add_multiplication_equality(gap, [busy, idle])
            gaps.append(gap)
            met_by_now, idle_now = model.new_bool_var(""), model.new_bool_var("")
            model.add_max_equality(met_by_now, [met, busy])
            model.add_bool_and([met_by_now, busy.Not()]).only_enforce_if(idle_now)
            model.add_bool_or([idle_now, met_by_now.Not(), busy])
            met, idle = met_by_now, idle_now
        total = model.new_int_var(0, len(slots), "")
        model.add(total == sum(gaps))
        totals.append(total)
    most, least = model.new_int_var(0, len(slots), ""), model.new_int_var(0, len(slots), "")
    model.add_max_equality(most, totals)
    model.add_min_equality(least, totals)
    model.add(most - least <= fairness)
    model.minimize(sum(totals))
    building = time.monotonic() - begin
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers, solver.parameters.random_seed = seconds, 1, seed
    status = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "feasible", cp_model.INFEASIBLE: "infeasible"}.get(solver.solve(model), "unknown")
    found = None
    if status in ("optimal", "feasible"):
        found = [next(slot for slot, held in row.items() if solver.boolean_value(held)) for row in at]
    bound = None if status == "infeasible" else max(0, round(solver.best_objective_bound + 0.499999))
    return status, found, bound, solver.wall_time, building


SOLVERS = {"ours": ours, "cpsat": cpsat}


def report(rows):
    print("| solver | seconds | runs | with a schedule | optimum reached | settled | seconds a run | building s |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    groups = defaultdict(list)
    for row in rows:
        groups[row["seconds"], row["solver"]].append(row)
    for (seconds, solver), runs in sorted(groups.items(), key=lambda group: (group[0][0], list(SOLVERS).index(group[0][1]))):
        mean = lambda name: sum(run[name] for run in runs) / len(runs)
        print(f"| {solver} | {seconds:g} | {len(runs)} | {sum(run['objective'] is not None for run in runs)} | {sum(run['reached'] for run in runs)} "
              f"| {sum(run['status'] in ('optimal', 'infeasible') for run in runs)} | {mean('took'):.2f} | {mean('building'):.2f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--solvers", nargs="+", choices=SOLVERS, default=list(SOLVERS))
    parser.add_argument("--seconds", nargs="+", type=float, default=[10.0])
    parser.add_argument("--seeds", type=int, default=1, help="seeds 1 to this")
    parser.add_argument("--only", nargs="+", help="instances whose names begin so; default: all")
    parser.add_argument("--core", type=int, default=0, help="the core everything runs on")
    parser.add_argument("--out", default="b2b.csv")
    options = parser.parse_args()
    os.sched_setaffinity(0, {options.core})
    known = [row for row in csv.DictReader(open(DATA / "best_known.csv")) if not options.only or row["instance"].startswith(tuple(options.only))]
    rows = []
    with open(options.out, "w", newline="") as file:
        writer = csv.DictWriter(file, ["solver", "instance", "d", "seconds", "seed", "status", "objective", "bound", "optimum", "reached", "took", "building"])
        writer.writeheader()
        for row in known:
            path, fairness = DATA / (row["instance"] + ".dzn"), int(row["d"])
            for seconds in options.seconds:
                for seed in range(1, options.seeds + 1):
                    for solver in options.solvers:
                        status, found, bound, took, building = SOLVERS[solver](path, fairness, seconds, seed)
                        objective = breaks(path, found, fairness) if found else None
                        reached = status == "infeasible" if row["optimum"] == "infeasible" else objective == int(row["optimum"])
                        if status in ("optimal", "infeasible") and not reached:
                            print(f"{solver} {row['instance']} d = {fairness}: {status} {objective}, published {row['optimum']}", file=sys.stderr)
                        rows.append(dict(solver=solver, instance=row["instance"], d=fairness, seconds=seconds, seed=seed, status=status,
                                         objective=objective, bound=bound, optimum=row["optimum"], reached=reached, took=round(took, 3),
                                         building=round(building, 3)))
                        writer.writerow(rows[-1])
                        file.flush()
    report(rows)


if __name__ == "__main__":
    main()
