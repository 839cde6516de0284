"""How fast the ledger answers at its full size, how much memory it takes, and how long a start lasts.

    make build && .build/bench-venv/bin/python Benchmarks/ledger_speed.py        (or any Python 3.11)

Records a ledger of chance (200,000 persons, 50,000 organisations, 2 million ties and claims) beside the example, serves it on one core,
asks from the other, and prints the median and the worst of twenty different pages of each kind. `--small` takes a hundredth; `--data DIR`
keeps the folder, or takes the one that is there.
"""
import argparse
import http.client
import pathlib
import random
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[1]
ROUNDS = 20


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--program", default=str(ROOT / ".build/release/kakehashi"))
    return parser.parse_args()


def memory(process):
    """Resident and at most resident so far, in MB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return [int(re.search(rf"{name}:\s+(\d+)", status).group(1)) // 1024 for name in ("VmRSS", "VmHWM")]


class Server:
    def __init__(self, program, data):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        began = time.perf_counter()
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", program, "serve", "--data", str(data), "--port", str(self.port), "--lang", "en"], stderr=subprocess.PIPE, text=True)
        welcome = None
        for line in self.process.stderr:
            if "Open http" in line:
                self.start = time.perf_counter() - began
            found = re.search(r"(/welcome/[\w-]{43})", line)
            if found:
                welcome = found.group(1)
                break
        fields = {"name": "Ina", "email": "ina@agency.example", "password": "four words are fine", "again": "four words are fine"}
        self.cookie = None
        self.cookie = self.ask("POST", welcome, urllib.parse.urlencode(fields))[1]["Set-Cookie"].split(";")[0]

    def ask(self, method, path, body=None, accept="text/html"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Accept": accept, **({"Cookie": self.cookie} if self.cookie else {})}
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.headers, content


def main():
    asked = arguments()
    share = 100 if asked.small else 1
    sizes = {"organisations": 50_000 // share, "persons": 200_000 // share, "ties": 600_000 // share, "claims": 200_000 // share, "interactions": 100_000 // share}
    data = asked.data or pathlib.Path(tempfile.mkdtemp(prefix="kakehashi-ledger-")) / "data"
    if not data.exists():
        began = time.perf_counter()
        subprocess.run([asked.program, "import", str(ROOT / "Examples/japan-2024"), "--data", str(data)], check=True, capture_output=True)
        subprocess.run([asked.program, "generate-ledger", "--data", str(data), *(f"--{name}={size}" for name, size in sizes.items())], check=True)
        print(f"recorded in {time.perf_counter() - began:.0f} s")
    server = Server(asked.program, data)
    print(f"start {server.start:.2f} s, resident {memory(server.process)[0]} MB, at most {memory(server.process)[1]} MB")
    chance = random.Random(1)
    anyone = lambda: f"g{chance.randrange(sizes['organisations'])}"
    known = lambda: f"g{chance.randrange(max(1, sizes['organisations'] // 100))}"
    query = lambda text: urllib.parse.quote(text)
    pages = {
        "start": lambda: "/ledger", "organisation": lambda: f"/ledger/organisations/{anyone()}", "organisation that everybody knows": lambda: f"/ledger/organisations/{known()}",
        "person": lambda: f"/ledger/persons/{1 + chance.randrange(sizes['persons'])}", "partnership": lambda: f"/ledger/partnerships/{known()}/{known()}",
        "partnership of the example": lambda: "/ledger/partnerships/sh-land/hyogo-pref", "network": lambda: "/ledger/network",
        "path": lambda: f"/ledger/network?of={anyone()}&to={anyone()}", "path to nobody": lambda: f"/ledger/network?of={anyone()}&to=sh-luebeck",
        "map": lambda: "/ledger/map", "topic": lambda: "/ledger/topics/hydrogen?page=40", "search, many": lambda: f"/search?in=ledger&q={query('tanaka')}",
        "search, one": lambda: f"/search?in=ledger&q={query(f'werft {chance.randrange(9999)}')}", "search, none": lambda: f"/search?in=ledger&q={query('水素船')}",
        "search over all, many": lambda: f"/search?q={query('tanaka')}", "search over all, one": lambda: f"/search?q={query(f'werft {chance.randrange(9999)}')}",
        "search over all, first letters": lambda: f"/search?q={chance.choice('abkmst')}",
        "duplicates": lambda: "/ledger/duplicates", "erasure, looked at": lambda: f"/ledger/persons/{1 + chance.randrange(sizes['persons'])}/erasure", "claim": lambda: f"/ledger/claims/{1 + chance.randrange(2 * sizes['ties'])}",
    }
    for name, path in pages.items():
        times = []
        for _ in range(ROUNDS):
            address = path()
            began = time.perf_counter()
            status, _, content = server.ask("GET", address)
            times.append((time.perf_counter() - began) * 1000)
            if status not in (200, 303):
                sys.exit(f"{address}: {status}")
        print(f"{name:36} median {statistics.median(times):7.1f} ms, worst {max(times):7.1f} ms, {len(content) // 1000} kB")
    form = re.search(r'name="form" value="([^"]+)"', server.ask("GET", "/ledger/new/claim?subject=organisation:g1")[2].decode()).group(1)
    times = []
    for number in range(ROUNDS):
        fields = {"form": form, "command": f"bench-{number}-{time.time()}", "subject": "organisation:g1", "predicate": "note", "value": f"v{time.time()}", "source": "bench"}
        began = time.perf_counter()
        status, _, _ = server.ask("POST", "/ledger/new/claim", urllib.parse.urlencode(fields))
        times.append((time.perf_counter() - began) * 1000)
        if status != 303:
            sys.exit(f"a claim: {status}")
    print(f"{'a claim, durable':36} median {statistics.median(times):7.1f} ms, worst {max(times):7.1f} ms")
    print(f"resident {memory(server.process)[0]} MB, at most {memory(server.process)[1]} MB")
    began = time.perf_counter()
    server.process.terminate()
    server.process.wait()
    print(f"end, with a snapshot {time.perf_counter() - began:.1f} s; snapshot {(data / 'snapshot').stat().st_size // 1_000_000} MB, journal {(data / 'journal.sqlite').stat().st_size // 1_000_000} MB")


if __name__ == "__main__":
    main()
