#!/usr/bin/env python3
"""Draws how the planner gets on with trips of growing size: value and bound over time.

    swift build -c release --product kakehashi
    python3 -m venv venv && venv/bin/pip install matplotlib
    venv/bin/python Benchmarks/curves.py --seconds 30 [--only 500]

Makes the trips with `kakehashi generate` (seed 1), plans each with `--progress`, prints a table, and writes
docs/figures/trip-curves.svg and docs/trips-at-size.md.
"""
import argparse, json, os, pathlib, platform, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
# People, visits, groups at once, days.
TRIPS = [(50, 36, 3, 7), (200, 120, 8, 14), (500, 300, 15, 7), (500, 300, 15, 14), (500, 300, 15, 30)]
MARKS = [1, 2, 5, 10, 20, 30, 60, 120, 300]


def plan(binary, folder, out, seconds):
    """The lines of progress, the wall time in seconds and the peak memory in MB of one run."""
    begin = time.monotonic()
    command = [binary, "plan", folder, "--out", out, "--seconds", str(seconds), "--progress", "--lang", "en", "--json"]
    with open(f"{out}.progress", "w") as progress:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=progress)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    if os.waitstatus_to_exitcode(status) not in (0, 1) or not pathlib.Path(out, "programme.json").exists():
        sys.exit(pathlib.Path(f"{out}.progress").read_text())
    lines = [json.loads(line) for line in open(f"{out}.progress") if line.startswith('{"seconds"')]
    return lines, wall, usage.ru_maxrss / 1024


def value_at(lines, second):
    known = [line["value"] for line in lines if line["value"] is not None and line["seconds"] <= second]
    return known[-1] if known else None


def row(size, lines, wall, memory, programme, seconds):
    people, visits, groups, days = size
    final = programme["value"]
    valid = next(line["seconds"] for line in lines if line["tours"] > 0)
    near = next((line["seconds"] for line in lines if (line["value"] or 0) >= 0.95 * final), wall)
    bound = programme["bound"]
    cells = [f"{people} × {visits}, {groups} groups, {days} days", f"{valid:.2f} s"]
    for mark in [mark for mark in MARKS if mark <= seconds]:
        value = value_at(lines, mark + 0.05)
        cells.append("–" if value is None else f"{value:.0f}")
    cells += [f"{final:.1f}", f"{bound:.1f}" if bound < 1000 else "1000", f"{100 * (bound - final) / bound:.1f} %"]
    return cells + [f"{near:.1f} s", f"{wall:.1f} s", f"{memory:.0f} MB"]


def draw(curves, path):
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    matplotlib.rcParams["svg.hashsalt"] = "trip-curves"
    figure, axes = plt.subplots(figsize=(8, 4.5))
    for size, lines, programme in curves:
        points = [(line["seconds"], line["value"]) for line in lines if line["value"] is not None]
        plotted = axes.plot(*zip(*points), label=f"{size[0]} × {size[1]}, {size[3]} days")
        bounds = [(line["seconds"], line["bound"]) for line in lines if line["bound"] is not None and line["bound"] < 999.9]
        if bounds:
            axes.plot(*zip(*bounds), color=plotted[0].get_color(), linestyle=":", linewidth=1)
    axes.set(xscale="log", xlabel="seconds since the start, measuring included", ylabel="value (dotted: bound)", ylim=(400, 1000))
    axes.grid(True, which="both", alpha=0.25)
    axes.legend(loc="lower right", fontsize="small", title="people × visits")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--binary", default=str(ROOT / ".build/release/kakehashi"))
    parser.add_argument("--only", type=int, help="trips of so many people")
    parser.add_argument("--print", action="store_true", dest="only_print", help="write nothing under docs")
    options = parser.parse_args()
    marks = [mark for mark in MARKS if mark <= options.seconds]
    head = ["trip", "first programme", *[f"{mark} s" for mark in marks], "value", "bound", "gap", "95 % after", "wall", "memory"]
    table = [head, ["---"] * len(head)]
    curves = []
    with tempfile.TemporaryDirectory() as place:
        for size in TRIPS:
            if options.only not in (None, size[0]):
                continue
            people, visits, groups, days = size
            name = os.path.join(place, f"{people}-{days}")
            command = [options.binary, "generate", name, "--delegates", people, "--visits", visits, "--groups", groups, "--days", days]
            subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)
            lines, wall, memory = plan(options.binary, name, f"{name}-out", options.seconds)
            programme = json.loads(pathlib.Path(f"{name}-out", "programme.json").read_text())
            table.append(row(size, lines, wall, memory, programme, options.seconds))
            curves.append((size, lines, programme))
            print(" | ".join(table[-1]), file=sys.stderr)
    text = "\n".join("| " + " | ".join(cells) + " |" for cells in table)
    print(text)
    if options.only_print:
        return
    (ROOT / "docs/figures").mkdir(exist_ok=True)
    draw(curves, ROOT / "docs/figures/trip-curves.svg")
    (ROOT / "docs/trips-at-size.md").write_text(f"""# Trips at size

How value and bound grow on trips of chance (`kakehashi generate`, seed 1, two areas), by `Benchmarks/curves.py --seconds {options.seconds:g}`: one run
each, the search on one thread and the bound on another, {platform.machine()}, {time.strftime("%Y-%m-%d")}. The seconds count from the start of the search, reading the folder left out, measuring everybody's best
alone counted in; *wall* is the whole command with reading, reasons, pages and calendars. *95 % after* is the time at which
95 % of the final value was reached. A dash: not yet known.
A bound of 1000 is what no programme can exceed; a better one is not looked for above 100,000 people × visits, where days offer too many sets to list.

{text}

![Value over time](figures/trip-curves.svg)

The first programme comes before the best alone is measured, so it has no value yet. The greatest trips are still rising when the
time is up; more seconds bring more.
""")


if __name__ == "__main__":
    main()
