#!/usr/bin/env python3
"""Team orienteering with time windows: our solver, PyVRP and OR-Tools routing side by side.

Same instances, same wall time, one core each. Every answer is followed by the clock here before it counts.

    python3 -m venv .venv && .venv/bin/pip install pyvrp==0.14.1 ortools
    swift build -c release --product planning-bench
    .venv/bin/python Benchmarks/compare_toptw.py --seconds 1 10 --only c104 r203 pr06 --out results.csv
    python3 Benchmarks/compare_toptw.py --solvers ours --seeds 5          all instances, ours alone; needs no package

One row per run goes to the CSV file; a table by family and the gaps go to standard output, and with --plot the mean gap over
the seconds to a picture.
"""

import argparse
import csv
import json
import math
import os
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE / "instances" / "toptw"
BINARY = HERE.parent / ".build" / "release" / "planning-bench"


class Instance:
    """Whole-number times: tenths for c, r and rc, hundredths where a coordinate has a fraction."""

    def __init__(self, path):
        lines = [line.split() for line in path.read_text().splitlines() if line.strip()]
        count = int(lines[0][2])
        rows = lines[2 : count + 3]
        fine = any("." in word and word.split(".")[1].strip("0") for row in rows for word in row[1:3])
        self.name, self.path, self.unit = path.stem, path, 100 if fine else 10
        self.stay = [self.scaled(row[3]) for row in rows]
        self.score = [round(float(row[4])) for row in rows]
        self.opens = [self.scaled(row[-2]) for row in rows]
        self.closes = [self.scaled(row[-1]) for row in rows]
        # Ten-thousandths, so that rounding down is exact.
        places = [(round(float(row[1]) * 10_000), round(float(row[2]) * 10_000)) for row in rows]
        parts = 10_000 // self.unit
        self.travel = [[math.isqrt(((ax - bx) ** 2 + (ay - by) ** 2) // parts**2) for bx, by in places] for ax, ay in places]

    def scaled(self, word):
        return round(float(word) * self.unit)

    def judge(self, tours, most):
        """The score of the tours, or None when they break a rule."""
        visited = [customer for tour in tours for customer in tour]
        if len(tours) > most or len(set(visited)) != len(visited) or not all(0 < c < len(self.stay) for c in visited):
            return None
        for tour in tours:
            place, now = 0, self.opens[0]
            for customer in tour:
                now = max(self.opens[customer], now + self.stay[place] + self.travel[place][customer])
                if now > self.closes[customer]:
                    return None
                place = customer
            if now + self.stay[place] + self.travel[place][0] > self.closes[0]:
                return None
        return sum(self.score[customer] for customer in visited)


def ours(instance, tours, seconds, seed, threads=1):
    command = [str(BINARY), "toptw", str(instance.path), "--tours", str(tours), "--seconds", str(seconds)]
    command += ["--seed", str(seed), "--threads", str(threads), "--json"]
    answer = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return answer["tours"], answer["score"], answer["bound"]


def pyvrp(instance, tours, seconds, seed):
    """Optional clients with prizes; a prize outweighs any detour, and the detour decides between equals."""
    from pyvrp import Model
    from pyvrp.stop import MaxRuntime

    model = Model()
    # Longer than all tours together, so that one point of score is worth more than any way.
    weight = instance.closes[0] * tours + 1
    places = [model.add_location(0, 0) for _ in instance.stay]
    depot = model.add_depot(places[0], tw_early=instance.opens[0], tw_late=instance.closes[0])
    model.add_vehicle_type(tours, start_depot=depot, end_depot=depot, tw_early=instance.opens[0], tw_late=instance.closes[0])
    # Windows that are empty and prizes of nothing are refused, so these customers stay out.
    usable = [c for c in range(1, len(instance.stay)) if instance.opens[c] <= instance.closes[c] and instance.score[c] > 0]
    for customer in usable:
        model.add_client(
            places[customer], service_duration=instance.stay[customer], tw_early=instance.opens[customer],
            tw_late=instance.closes[customer], prize=instance.score[customer] * weight, required=False)
    for a, here in enumerate(places):
        for b, there in enumerate(places):
            if a != b:
                model.add_edge(here, there, distance=instance.travel[a][b], duration=instance.travel[a][b])
    result = model.solve(stop=MaxRuntime(seconds), seed=seed, display=False)
    if not result.best.is_feasible():
        return [], None, None
    found = [[usable[step.idx] for step in route if step.is_client()] for route in result.best.routes()]
    return found, None, None


def ortools(instance, tours, seconds, seed):
    """A disjunction with the score as its penalty per customer; guided local search, as its guide advises."""
    from ortools.constraint_solver import pywrapcp, routing_enums_pb2

    count = len(instance.stay)
    manager = pywrapcp.RoutingIndexManager(count, tours, 0)
    routing = pywrapcp.RoutingModel(manager)

    def way(i, j):
        return instance.travel[manager.IndexToNode(i)][manager.IndexToNode(j)]

    def time_of(i, j):
        a = manager.IndexToNode(i)
        return instance.stay[a] + instance.travel[a][manager.IndexToNode(j)]

    routing.SetArcCostEvaluatorOfAllVehicles(routing.RegisterTransitCallback(way))
    horizon = instance.closes[0]
    routing.AddDimension(routing.RegisterTransitCallback(time_of), horizon, horizon, False, "time")
    clock = routing.GetDimensionOrDie("time")
    weight = horizon * tours + 1
    for customer in range(1, count):
        index = manager.NodeToIndex(customer)
        routing.AddDisjunction([index], instance.score[customer] * weight)
        if instance.opens[customer] <= min(instance.closes[customer], horizon):
            clock.CumulVar(index).SetRange(instance.opens[customer], min(instance.closes[customer], horizon))
        else:
            routing.ActiveVar(index).SetValue(0)
    for vehicle in range(tours):
        clock.CumulVar(routing.Start(vehicle)).SetRange(instance.opens[0], horizon)
    parameters = pywrapcp.DefaultRoutingSearchParameters()
    parameters.first_solution_strategy = routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    parameters.local_search_metaheuristic = routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    parameters.time_limit.FromMilliseconds(int(seconds * 1000))
    solution = routing.SolveWithParameters(parameters)
    if solution is None:
        return [], None, None
    found = []
    for vehicle in range(tours):
        index, tour = solution.Value(routing.NextVar(routing.Start(vehicle))), []
        while not routing.IsEnd(index):
            tour.append(manager.IndexToNode(index))
            index = solution.Value(routing.NextVar(index))
        found.append(tour)
    return found, None, None


SOLVERS = {"ours": ours, "pyvrp": pyvrp, "ortools": ortools}


def best_known():
    with open(DATA / "best_known.csv") as file:
        return {
            (row["instance"], int(row["m"])): max(int(row["best_known"]), int(row["recalled"] or 0))
            for row in csv.DictReader(file)
        }


def family(name):
    return name.rstrip("0123456789") + ("" if name.startswith("pr") else name[len(name.rstrip("0123456789"))])


def report(rows):
    """Mean gap by solver and time: of all, by family and m, and the worst."""
    known = best_known()
    gaps = defaultdict(lambda: defaultdict(list))
    for row in rows:
        best = known.get((row["instance"], row["m"]))
        if best:
            gaps[row["solver"], row["seconds"]][row["instance"], row["m"]].append(100 * (best - row["score"]) / best)
    for (solver, seconds), runs in sorted(gaps.items()):
        means = {key: sum(values) / len(values) for key, values in runs.items()}
        worst = max(means, key=means.get)
        print(f"{solver} {seconds:g} s: mean gap {sum(means.values()) / len(means):.4f} % over {len(means)} instances with m, "
              f"worst {means[worst]:.2f} % ({worst[0]}, m = {worst[1]})")
        table = defaultdict(list)
        for (name, tours), gap in means.items():
            table[family(name), tours].append(gap)
        for name in sorted({key[0] for key in table}):
            cells = (f"{sum(table[name, m]) / len(table[name, m]):7.3f}" if table[name, m] else "      -" for m in range(1, 5))
            print(f"  {name:4}", *cells)


def plot(rows, path):
    """The mean gap of each solver over the seconds of a run."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "toptw"
    import matplotlib.pyplot as plt

    known = best_known()
    figure, panel = plt.subplots(figsize=(6, 3.6), layout="constrained")
    for solver, colour in (("ours", "#0b6e4f"), ("pyvrp", "#c8553d"), ("ortools", "#5b7db1")):
        gaps = defaultdict(list)
        for row in rows:
            if row["solver"] == solver:
                best = known[row["instance"], row["m"]]
                gaps[row["seconds"]].append(100 * (best - row["score"]) / best)
        if gaps:
            points = sorted((seconds, sum(values) / len(values)) for seconds, values in gaps.items())
            panel.plot(*zip(*points), marker="o", color=colour, label=solver)
    panel.set(xscale="log", xlabel="seconds a run", ylabel="mean gap to the best known, %")
    panel.set_yscale("symlog", linthresh=0.1)
    panel.set_ylim(0, 30)
    times = sorted({row["seconds"] for row in rows})
    panel.set_xticks(times, [f"{seconds:g}" for seconds in times], minor=False)
    panel.set_xticks([], minor=True)
    panel.set_yticks([0, 0.1, 1, 10], ["0", "0.1", "1", "10"])
    panel.legend(frameon=False)
    figure.savefig(path, metadata={"Date": None} if str(path).endswith("svg") else None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--solvers", nargs="+", choices=SOLVERS, default=list(SOLVERS))
    parser.add_argument("--seconds", nargs="+", type=float, default=[1.0])
    parser.add_argument("--tours", nargs="+", type=int, default=[1, 2, 3, 4])
    parser.add_argument("--seeds", type=int, default=1, help="seeds 1 to this")
    parser.add_argument("--only", nargs="+", help="names of instances; default: all")
    parser.add_argument("--core", type=int, default=0, help="the core everything runs on")
    parser.add_argument("--out", default="toptw.csv")
    parser.add_argument("--plot", help="a picture of the mean gap over the seconds")
    options = parser.parse_args()
    os.sched_setaffinity(0, {options.core})
    rows = []
    with open(options.out, "w", newline="") as file:
        fields = ["solver", "instance", "m", "seconds", "seed", "score", "valid", "wall", "bound"]
        writer = csv.DictWriter(file, fields)
        writer.writeheader()
        for path in sorted(DATA.glob("*.txt")):
            if options.only and path.stem not in options.only or path.stem.startswith("best"):
                continue
            instance = Instance(path)
            for tours in options.tours:
                for seconds in options.seconds:
                    for seed in range(1, options.seeds + 1):
                        for solver in options.solvers:
                            begin = time.monotonic()
                            found, claimed, bound = SOLVERS[solver](instance, tours, seconds, seed)
                            wall = time.monotonic() - begin
                            score = instance.judge(found, tours)
                            valid = score is not None and claimed in (None, score)
                            row = dict(solver=solver, instance=instance.name, m=tours, seconds=seconds, seed=seed, score=score or 0,
                                       valid=valid, wall=round(wall, 3), bound=bound)
                            rows.append(row)
                            writer.writerow(row)
                            file.flush()
                            if not valid:
                                print(f"{solver} {instance.name} m = {tours}: not valid", file=sys.stderr)
    report(rows)
    if options.plot:
        plot(rows, options.plot)


if __name__ == "__main__":
    main()
