#!/usr/bin/env python3
"""Table meetings: our planner and OR-Tools CP-SAT side by side, CP-SAT also with its full linear relaxation.

Same evenings of chance, same wall time, one core and one worker each. Both read the organiser's folder; every plan is judged here
before it counts. The seconds of CP-SAT begin when its model is built, ours before the folder is read.

    python3 -m venv .venv && .venv/bin/pip install ortools matplotlib
    swift build -c release
    .venv/bin/python Benchmarks/compare_meetings.py --seconds 10 --only 60x250 60x250-lost --seeds 3 --out meetings.csv
    python3 Benchmarks/compare_meetings.py --solvers ours          ours alone; needs no package

One row per run goes to the CSV file; a Markdown table goes to standard output, and with --plot the gap over time to a picture.
"""

import argparse
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
RELEASE = HERE.parent / ".build" / "release"

# Delegates, firms, requests, slots, tables, interpreters, and of a hundred slots of a person so many are lost one by one.
SIZES = {
    "60x250": (60, 60, 250, 8, 20, 6, 0),
    "60x250-lost": (60, 60, 250, 8, 20, 3, 30),
    "200x1000": (100, 100, 1000, 16, 30, 10, 0),
    "200x1000-lost": (100, 100, 1000, 16, 30, 6, 30),
    "2000x20000": (1000, 1000, 20000, 40, 300, 100, 0),
    "2000x20000-lost": (1000, 1000, 20000, 40, 300, 60, 30),
}


class Evening:
    def __init__(self, folder):
        trip = (folder / "trip.yaml").read_text()
        self.folder = folder
        self.slots, self.tables, self.interpreters = (
            int(re.search(rf"\b{key}:\s*(\d+)", trip)[1]) for key in ("slots", "tables", "interpreters"))
        absent = defaultdict(set)
        with open(folder / "meeting_availability.csv") as file:
            for row in csv.DictReader(file):
                absent[row["participant_id"]].update(int(slot) for slot in row["unavailable_slots"].split(";") if slot)
        self.requests = []
        with open(folder / "meetings.csv") as file:
            for row in csv.DictReader(file):
                sides = row["delegate_id"], row["firm_id"]
                shut = absent[sides[0]] | absent[sides[1]]
                self.requests.append(dict(
                    id=row["id"], sides=sides, priority=int(row["priority_sh"]) + int(row["priority_jp"]),
                    interpreted=row["interpreter_needed"] == "true",
                    slots=[slot for slot in range(1, self.slots + 1) if slot not in shut]))
        self.by_id = {request["id"]: request for request in self.requests}

    def judge(self, meetings):
        """The sum of priorities of [request, slot, table], or None when they break a rule."""
        busy, places, interpreted, held = set(), set(), defaultdict(int), set()
        for name, slot, table in meetings:
            request = self.by_id[name]
            keys = {(side, slot) for side in request["sides"]}
            if name in held or slot not in request["slots"] or not 1 <= table <= self.tables:
                return None
            if keys & busy or (slot, table) in places:
                return None
            held.add(name)
            busy |= keys
            places.add((slot, table))
            interpreted[slot] += request["interpreted"]
        if any(count > self.interpreters for count in interpreted.values()):
            return None
        return sum(self.by_id[name]["priority"] for name in held)


def ours(evening, seconds, seed):
    command = [str(RELEASE / "planning-bench"), "meetings", str(evening.folder), "--seconds", str(seconds), "--seed", str(seed), "--json"]
    answer = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return answer["meetings"], answer["bound"], answer["trace"], 0.0, answer["memory_mb"]


def cpsat(evening, seconds, seed, linearization=1):
    """A variable per request and slot where both sides are there."""
    import resource
    from ortools.sat.python import cp_model

    begin = time.monotonic()
    model = cp_model.CpModel()
    busy, seated, interpreted = defaultdict(list), defaultdict(list), defaultdict(list)
    variables, weights, held = [], [], []
    for request in evening.requests:
        literals = []
        for slot in request["slots"]:
            literal = model.new_bool_var("")
            literals.append(literal)
            variables.append(literal)
            weights.append(request["priority"])
            held.append((request["id"], slot))
            for side in request["sides"]:
                busy[side, slot].append(literal)
            seated[slot].append(literal)
            if request["interpreted"]:
                interpreted[slot].append(literal)
        if len(literals) > 1:
            model.add_at_most_one(literals)
    for literals in busy.values():
        if len(literals) > 1:
            model.add_at_most_one(literals)
    for most, rows in ((evening.tables, seated), (evening.interpreters, interpreted)):
        for literals in rows.values():
            if len(literals) > most:
                model.add(cp_model.LinearExpr.sum(literals) <= most)
    model.maximize(cp_model.LinearExpr.weighted_sum(variables, weights))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = seed
    solver.parameters.linearization_level = linearization
    solver.parameters.max_time_in_seconds = seconds
    building = time.monotonic() - begin
    trace, known = [], [None, None]

    def note(value, bound):
        known[0] = value if value is not None else known[0]
        known[1] = bound if bound is not None else known[1]
        trace.append([time.monotonic() - start, known[0], known[1]])

    class Callback(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            note(round(self.objective_value), None)

    solver.best_bound_callback = lambda bound: note(None, int(bound + 1e-6))
    start = time.monotonic()
    status = solver.solve(model, Callback())
    meetings, taken = [], defaultdict(int)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        for literal, (name, slot) in zip(variables, held):
            if solver.boolean_value(literal):
                taken[slot] += 1
                meetings.append([name, slot, taken[slot]])
    bound = int(solver.best_objective_bound + 1e-6) if status != cp_model.UNKNOWN or known[1] is not None else None
    note(evening.judge(meetings) if meetings else None, bound)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return meetings, bound, trace, building, memory


def cpsat_lp(evening, seconds, seed):
    """With the full linear relaxation, which proves most on small evenings."""
    return cpsat(evening, seconds, seed, linearization=2)


SOLVERS = {"ours": ours, "cpsat": cpsat, "cpsat-lp": cpsat_lp}


def generated(size, seed, root):
    folder = root / f"{size}-{seed}"
    if not folder.exists():
        delegates, firms, requests, slots, tables, interpreters, lost = SIZES[size]
        command = [str(RELEASE / "kakehashi"), "generate", str(folder), "--seed", str(seed), "--days", "2", "--visits", "10"]
        for name, value in dict(groups=1, areas=1, delegates=delegates, firms=firms, requests=requests, slots=slots, tables=tables,
                                interpreters=interpreters, lost=lost).items():
            command += [f"--{name}", str(value)]
        subprocess.run(command, check=True)
    return Evening(folder)


def in_a_process_of_its_own(solver, folder, seconds, seed):
    """So that memory is that of one run; the answer comes back as JSON."""
    if solver == "ours":
        return ours(Evening(folder), seconds, seed)
    command = [sys.executable, __file__, "--run", str(folder), "--solvers", solver, "--seconds", str(seconds), "--seeds", str(seed)]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)


def first(trace, condition):
    return next((step[0] for step in trace if step[1] is not None and condition(step)), None)


def report(rows):
    """Markdown: by size and solver, the mean over the evenings."""
    print("| size | solver | sum | bound | gap % | proven | first plan s | proven after s | building s | MB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    groups = defaultdict(list)
    for row in rows:
        groups[row["size"], row["solver"]].append(row)

    def mean(runs, key, places):
        values = [run[key] for run in runs if run[key] is not None]
        return f"{sum(values) / len(values):,.{places}f}" if len(values) == len(runs) else "–"

    order = {key: index for index, key in enumerate((size, solver) for size in SIZES for solver in SOLVERS)}
    for (size, solver), runs in sorted(groups.items(), key=lambda group: order[group[0]]):
        done = [run for run in runs if run["proven_after"] is not None]
        after = mean(done, "proven_after", 2) if done else "–"
        print(f"| {size} | {solver} | {mean(runs, 'value', 1)} | {mean(runs, 'bound', 1)} | {mean(runs, 'gap', 3)} | {len(done)} of {len(runs)} "
              f"| {mean(runs, 'first', 3)} | {after} | {mean(runs, 'building', 2)} | {mean(runs, 'memory', 0)} |")


def plot(rows, path):
    """The gap to the least bound of all, over time, one panel for each size."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    sizes = list(dict.fromkeys(row["size"] for row in rows))
    columns = min(3, len(sizes))
    height = -(-len(sizes) // columns)
    figure, panels = plt.subplots(height, columns, figsize=(4.2 * columns, 3 * height), squeeze=False, layout="constrained")
    for panel in panels.flat[len(sizes):]:
        panel.axis("off")
    for panel, size in zip(panels.flat, sizes):
        for solver, colour in (("ours", "#0b6e4f"), ("cpsat", "#c8553d"), ("cpsat-lp", "#5b7db1")):
            for row in (row for row in rows if row["size"] == size and row["solver"] == solver):
                least = min(other["bound"] for other in rows if (other["size"], other["seed"]) == (size, row["seed"]) and other["bound"])
                steps = [(max(step[0], 1e-3), 100 * (least - step[1]) / least) for step in row["trace"] if step[1] is not None]
                if steps:
                    steps.append((row["seconds"], steps[-1][1]))
                    panel.step(*zip(*steps), where="post", color=colour, alpha=0.7, label=solver)
        panel.set(title=size, xscale="log", xlabel="seconds", ylabel="gap, % of the least bound")
        panel.set_yscale("symlog", linthresh=0.01)
        panel.set_ylim(bottom=0)
        names = dict(zip(*reversed(panel.get_legend_handles_labels())))
        panel.legend(names.values(), names.keys(), frameon=False)
    figure.savefig(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--solvers", nargs="+", choices=SOLVERS, default=list(SOLVERS))
    parser.add_argument("--seconds", nargs="+", type=float, default=[10.0])
    parser.add_argument("--seeds", type=int, default=1, help="evenings with the seeds 1 to this")
    parser.add_argument("--only", nargs="+", choices=SIZES, default=list(SIZES), help="sizes; default: all")
    parser.add_argument("--core", type=int, default=0, help="the core everything runs on")
    parser.add_argument("--out", default="meetings.csv")
    parser.add_argument("--plot", help="a picture of the gap over time, of the longest runs")
    parser.add_argument("--join", nargs="*", default=[], help="report earlier runs: their CSV files; runs nothing")
    parser.add_argument("--run", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        solver = SOLVERS[options.solvers[0]]
        print(json.dumps(solver(Evening(Path(options.run)), options.seconds[0], options.seeds)))
        return
    rows = []
    if options.join:
        for name in options.join:
            with open(name) as file:
                rows += [{key: json.loads(value) if key not in ("size", "solver") else value for key, value in row.items()}
                         for row in csv.DictReader(file)]
    else:
        os.sched_setaffinity(0, {options.core})
        rows = measured(options)
    report(rows)
    if options.plot:
        longest = {size: max(row["seconds"] for row in rows if row["size"] == size) for size in {row["size"] for row in rows}}
        plot([row for row in rows if row["seconds"] == longest[row["size"]]], options.plot)


def measured(options):
    fields = ["size", "seed", "solver", "seconds", "value", "bound", "gap", "valid", "first", "proven_after", "building", "memory", "wall",
              "trace"]
    rows = []
    with tempfile.TemporaryDirectory() as root, open(options.out, "w", newline="") as file:
        writer = csv.DictWriter(file, fields)
        writer.writeheader()
        for size in options.only:
            for seed in range(1, options.seeds + 1):
                evening = generated(size, seed, Path(root))
                for seconds in options.seconds:
                    for solver in options.solvers:
                        begin = time.monotonic()
                        meetings, bound, trace, building, memory = in_a_process_of_its_own(solver, evening.folder, seconds, seed)
                        wall = time.monotonic() - begin
                        value = evening.judge(meetings)
                        valid = value is not None
                        if not valid:
                            print(f"{solver} {size} seed {seed}: not valid", file=sys.stderr)
                        value = value or 0
                        row = dict(
                            size=size, seed=seed, solver=solver, seconds=seconds, value=value, bound=bound,
                            gap=100 * (bound - value) / bound if bound else None, valid=valid,
                            first=first(trace, lambda step: True), building=building, memory=memory, wall=wall, trace=trace,
                            proven_after=first(trace, lambda step: step[2] is not None and step[1] == step[2]))
                        rows.append(row)
                        writer.writerow({key: item if key in ("size", "solver") else json.dumps(item) for key, item in row.items()})
                        file.flush()
    return rows


if __name__ == "__main__":
    main()
