"""How fast the ledger answers at its full size, how much memory it takes, and how long a start lasts.

    make build && .build/bench-venv/bin/python Benchmarks/ledger_speed.py        (or any Python 3.11)

Records a ledger of chance (200,000 persons, 50,000 organisations, 2 million ties and claims) beside the example, serves it on one core,
asks from the other, and prints of twenty different pages of each kind the least, the median and the worst that somebody waited, and the
processor time of the server for one. Then it follows every link from the desk's pages, three of each shape, and names each page that took
the server more than `--limit` milliseconds. On a busy machine the processor time and the least wait are what to go by.
`--small` takes a hundredth; `--data DIR` keeps the folder, or takes the one that is there; `--only WORD` asks pages with that word alone.
"""
import argparse
import collections
import html
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
    parser.add_argument("--limit", type=float, default=50)
    parser.add_argument("--only", default="")
    parser.add_argument("--program", default=str(ROOT / ".build/release/kakehashi"))
    return parser.parse_args()


def memory(process):
    """Resident and at most resident so far, in MB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return [int(re.search(rf"{name}:\s+(\d+)", status).group(1)) // 1024 for name in ("VmRSS", "VmHWM")]


def processor(process):
    """Processor time of the server so far, in milliseconds."""
    total = 0
    for task in pathlib.Path(f"/proc/{process.pid}/task").iterdir():
        try:
            total += int((task / "schedstat").read_text().split()[0])
        except FileNotFoundError:
            pass  # a thread that has ended
    return total / 1e6


def settle(process):
    """Waits until what is worked out after the start is done; returns how long that took it."""
    before = processor(process)
    while True:
        time.sleep(0.5)
        now = processor(process)
        if now - before < 5:
            return now
        before = now


class Server:
    def __init__(self, program, data):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]
        began = time.perf_counter()
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", program, "serve", "--data", str(data), "--port", str(self.port), "--lang", "en"], stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            if "Open http" in line:
                self.start = time.perf_counter() - began
                break
        self.cookie = None
        fields = {"name": "Ina", "email": "ina@agency.example", "password": "four words are fine", "again": "four words are fine"}
        cookie = self.ask("POST", "/login", urllib.parse.urlencode(fields))[1]["Set-Cookie"]
        if not cookie:
            welcome = next(found.group(1) for line in self.process.stderr if (found := re.search(r"(/welcome/[\w-]{43})", line)))
            cookie = self.ask("POST", welcome, urllib.parse.urlencode(fields))[1]["Set-Cookie"]
        self.cookie = cookie.split(";")[0]
        self.signed_in = time.perf_counter() - began

    def ask(self, method, path, body=None, accept="text/html", kind="application/x-www-form-urlencoded"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {"Accept": accept, **({"Cookie": self.cookie} if self.cookie else {})}
        if body:
            headers["Content-Type"] = kind
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.headers, content

    def upload(self, path, form, name, text):
        parts = f'--cut\r\nContent-Disposition: form-data; name="form"\r\n\r\n{form}\r\n' + (
            f'--cut\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/csv\r\n\r\n{text}\r\n--cut--\r\n')
        return self.ask("POST", path, parts.encode(), kind="multipart/form-data; boundary=cut")


def crawl(server, limit, only):
    """Follows links, three of each shape, and prints what takes the server longer than a limit, the second time as well."""
    names = r"(/organisations|/partnerships|/topics|/visits|/delegates|/map|/actors|/persons|/claims|/posts|/funding|/papers)/[^?]+"
    starts = ["/", "/ledger", "/advice", "/commitments", "/open", "/accounts", "/reports/2024", "/ledger/read", "/public/japan-2024", "/search?q=werft"]
    # Opening this page lets the reader of articles learn all names, aside from requests.
    server.ask("GET", "/ledger/read")
    began = processor(server.process)
    print(f"reader of articles made ready in {(settle(server.process) - began) / 1000:.1f} s of processor time")
    waiting, met, asked, slow = collections.deque(starts), set(), collections.Counter(), 0
    while waiting:
        address = waiting.popleft()
        plain = re.sub(r"([?&])lang=\w\w&?", r"\1", address).rstrip("?&")
        # What stands behind a name or in a form's field is one of many; the last part of a path may be a page of its own.
        shape = re.sub(names, lambda found: found[1] + "/*" + found[0][found[0].rfind("/"):] * (found[0].count("/") > 2), re.sub(r"=[^&]*", "=*", plain))
        is_file = re.search(r"\.\w+(\?|$)", plain)
        if plain in met or asked[shape] == (1 if is_file else 3) or only not in plain:
            continue
        met.add(plain)
        asked[shape] += 1
        times = []
        while not times or (times[-1][0] > limit and len(times) < 3 and not is_file):
            spent, began = processor(server.process), time.perf_counter()
            status, headers, content = server.ask("GET", address)
            times.append((processor(server.process) - spent, (time.perf_counter() - began) * 1000))
        spent, waited = min(times)
        if spent > limit or status >= 500:
            slow += not is_file
            print(f"  {'file' if is_file else 'page'}: server {spent:8.1f} ms, waited {waited:8.1f} ms, {status}, {len(content) // 1000} kB  {plain}", flush=True)
        if "text/html" in headers.get("Content-Type", ""):
            for link in re.findall(r'href="(/[^"#]*)', content.decode(errors="replace")):
                if not link.startswith(("/static/", "/p/", "/logout")):
                    waiting.append(html.unescape(link))
    print(f"followed {len(met)} links of {len(asked)} shapes; pages that took the server more than {limit:.0f} ms: {slow}")


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
    print(f"start {server.start:.2f} s, signed in after {server.signed_in:.2f} s, resident {memory(server.process)[0]} MB, at most {memory(server.process)[1]} MB")
    for address in ("/search?in=ledger&q=tanaka", "/ledger/persons/7/known"):
        began = time.perf_counter()
        server.ask("GET", address)
        print(f"asked at once, {address}: {time.perf_counter() - began:.1f} s")
    print(f"all is worked out after {settle(server.process) / 1000:.1f} s of processor time; resident {memory(server.process)[0]} MB, at most {memory(server.process)[1]} MB")
    chance = random.Random(1)
    anyone = lambda: f"g{chance.randrange(sizes['organisations'])}"
    known = lambda: f"g{chance.randrange(max(1, sizes['organisations'] // 100))}"
    person = lambda: f"/ledger/persons/{1 + chance.randrange(sizes['persons'])}"
    query = lambda text: urllib.parse.quote(text)
    rows = "key,family_latin,given_latin,source\n" + "".join(f",Neumann {n},Eva,card\n" for n in range(100))
    said = "subject,predicate,value,source\n" + "".join(f"{chance.choice(['organisation:' + anyone(), 'person:' + str(1 + chance.randrange(sizes['persons']))])},note,v{n},talk\n" for n in range(1000))
    pages = {
        "desk": lambda: "/", "start": lambda: "/ledger", "organisation": lambda: f"/ledger/organisations/{anyone()}", "organisation that everybody knows": lambda: f"/ledger/organisations/{known()}",
        "person": person, "partnership": lambda: f"/ledger/partnerships/{known()}/{known()}",
        "partnership of the example": lambda: "/ledger/partnerships/sh-land/hyogo-pref", "network": lambda: "/ledger/network",
        "network of one": lambda: f"/ledger/network?of={known()}",
        "path": lambda: f"/ledger/network?of={anyone()}&to={anyone()}", "path to nobody": lambda: f"/ledger/network?of={anyone()}&to=sh-luebeck",
        "map": lambda: "/ledger/map", "topic": lambda: "/ledger/topics/hydrogen?page=40", "topics": lambda: "/ledger/topics", "regions": lambda: "/ledger/regions",
        "search, many": lambda: f"/search?in=ledger&q={query('tanaka')}",
        "search, one": lambda: f"/search?in=ledger&q={query(f'werft {chance.randrange(9999)}')}", "search, none": lambda: f"/search?in=ledger&q={query('水素船')}",
        "search over all, many": lambda: f"/search?q={query('tanaka')}", "search over all, one": lambda: f"/search?q={query(f'werft {chance.randrange(9999)}')}",
        "search over all, first letters": lambda: f"/search?q={chance.choice('abkmst')}", "search over all, 田中愛子": lambda: f"/search?q={query('田中愛子')}",
        "as one types, over all": lambda: ("JSON", f"/search?q={query('suzuki jun'[:1 + chance.randrange(10)])}"),
        "as one types, in the ledger": lambda: ("JSON", f"/search?in=ledger&q={query('leuchtturm 12'[:1 + chance.randrange(13)])}"),
        "duplicates": lambda: "/ledger/duplicates", "merges": lambda: "/ledger/merges", "claim": lambda: f"/ledger/claims/{1 + chance.randrange(2 * sizes['ties'])}",
        "post": lambda: f"/ledger/posts/{1 + chance.randrange(sizes['persons'])}",
        "person, all that is known": lambda: person() + "/known", "person, all that is known, JSON": lambda: person() + "/known.json",
        "person, erasure": lambda: person() + "/erasure", "person, erasure, other names": lambda: person() + f"/erasure?words={query('Ms Umino')}",
        "due board": lambda: "/commitments", "form of a claim": lambda: f"/ledger/new/claim?subject=organisation:{anyone()}", "form of a tie": lambda: f"/ledger/new/tie?from={anyone()}",
        "companies of advice, 海洋": lambda: f"/advice/companies?q={query('海洋')}", "form of a merge": lambda: f"/ledger/new/merge?into=organisation:{anyone()}", "lists in and out": lambda: "/ledger/import",
        "import of 100 persons, shown": lambda: ("POST", "persons.csv", rows), "import of 1,000 claims, shown": lambda: ("POST", "claims.csv", said),
        "briefing PDF, with the browser that prints": lambda: f"/ledger/organisations/{anyone()}/briefing.pdf",
        "export of all persons": lambda: "/ledger/export/persons.csv", "export of all claims": lambda: "/ledger/export/claims.csv", "open list of all persons": lambda: "/open/ledger/persons.csv",
    }
    session = re.search(r'name="form" value="([^"]+)"', server.ask("GET", "/ledger/import")[2].decode()).group(1)
    for name, path in pages.items():
        if asked.only not in name:
            continue
        times, spent = [], []
        for _ in range(3 if "xport" in name or "PDF" in name or "import" in name or "list of all" in name else ROUNDS):
            address = path()
            busy, began = processor(server.process), time.perf_counter()
            if address[0] == "POST":
                status, _, content = server.upload("/ledger/import", session, address[1], address[2])
            elif address[0] == "JSON":
                status, _, content = server.ask("GET", address[1], accept="application/json")
            else:
                status, _, content = server.ask("GET", address)
            times.append((time.perf_counter() - began) * 1000)
            spent.append(processor(server.process) - busy)
            if status not in (200, 303):
                print(f"{address}: {status}")
        print(f"{name:44} least {min(times):8.1f} ms, median {statistics.median(times):8.1f}, worst {max(times):8.1f}; server {statistics.median(spent):8.1f} ms, {len(content) // 1000} kB", flush=True)
    crawl(server, asked.limit, asked.only)
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
