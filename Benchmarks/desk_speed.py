"""How fast the desk answers: the programme's page, a delegate's page, a trial on the board, and a release told to many phones.

    make build && .build/bench-venv/bin/python Benchmarks/desk_speed.py        (or any Python 3.11)

Serves the example from a folder of its own on one core, asks from another, and prints medians. `wrk` is used for requests a second
where it is installed.
"""
import asyncio
import http.client
import json
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROGRAM = str(ROOT / ".build/release/kakehashi")
TRIP = "japan-2024"
PHONES = 500


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Desk:
    def __init__(self, folder):
        self.data, self.port = folder / "data", free_port()
        self.run("import", str(ROOT / "Examples" / TRIP), "--data", str(self.data))
        self.run("plan", str(ROOT / "Examples" / TRIP), "--out", str(folder / "out"), "--data", str(self.data), "--steps", "20000")
        self.run("release", TRIP, "--data", str(self.data))
        self.link = self.run("link", TRIP, "D02", "--data", str(self.data)).strip()
        self.process = subprocess.Popen(
            ["taskset", "-c", "0", PROGRAM, "serve", "--data", str(self.data), "--port", str(self.port), "--lang", "en"],
            stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            found = re.search(r"(/welcome/[\w-]{43})", line)
            if found:
                break
        fields = {"name": "Ina", "email": "ina@agency.example", "password": "four words are fine", "again": "four words are fine"}
        status, headers, _ = self.ask("POST", found.group(1), urllib.parse.urlencode(fields))
        self.cookie = headers["Set-Cookie"].split(";")[0]
        self.board = self.ask("GET", f"/trips/{TRIP}/desk?lang=en")[2].decode()
        self.form = re.search(r'data-form="([^"]+)"', self.board).group(1)

    def run(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], check=True, capture_output=True, text=True).stdout

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {k.replace("_", "-"): v for k, v in headers.items()}
        if hasattr(self, "cookie"):
            headers["Cookie"] = self.cookie
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, answer.headers, content

    def timed(self, times, method, path, body=None, **headers):
        took = []
        for _ in range(times):
            start = time.perf_counter()
            status, _, content = self.ask(method, path, body, **headers)
            took.append((time.perf_counter() - start) * 1000)
            assert status == 200, (status, content[:300])
        return statistics.median(took), len(content)


async def phones(desk, change):
    """Milliseconds until the last of many listening connections has heard of a change."""
    heard = []

    async def one(ready):
        reader, writer = await asyncio.open_connection("127.0.0.1", desk.port)
        writer.write(f"GET /events HTTP/1.1\r\nHost: x\r\nCookie: {desk.cookie}\r\n\r\n".encode())
        while b"retry" not in await reader.readline():
            pass
        ready.release()
        while b"event: changed" not in (line := await reader.readline()):
            assert line
        heard.append(time.perf_counter())
        writer.close()

    ready = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(one(ready)) for _ in range(PHONES)]
    for _ in tasks:
        await ready.acquire()
    start = time.perf_counter()
    await asyncio.to_thread(change)
    await asyncio.gather(*tasks)
    return (max(heard) - start) * 1000


def first_view(desk):
    """Milliseconds from asking until something of the programme is painted, in a browser that has seen nothing yet; median of 15."""
    from playwright.sync_api import sync_playwright
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        name, value = desk.cookie.split("=", 1)
        took = []
        for _ in range(16):
            context = browser.new_context()
            context.add_cookies([{"name": name, "value": value, "url": f"http://127.0.0.1:{desk.port}"}])
            page = context.new_page()
            page.goto(f"http://127.0.0.1:{desk.port}/trips/{TRIP}?lang=en")
            took.append(page.evaluate("""() => new Promise((done) => new PerformanceObserver((list) => {
                for (const entry of list.getEntriesByName("first-contentful-paint")) done(entry.startTime);
            }).observe({ type: "paint", buffered: true }))"""))
            context.close()
        browser.close()
    # The first starts the browser's processes.
    return statistics.median(took[1:])


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="kakehashi-speed-"))
    desk = Desk(folder)
    try:
        took, size = desk.timed(200, "GET", f"/trips/{TRIP}?lang=en")
        print(f"programme page, 50 delegates x 36 visits: {took:.1f} ms with the connection, {size / 1000:.0f} kB")
        try:
            print(f"programme page, first view in Chromium: {first_view(desk):.0f} ms")
        except ImportError:
            print("programme page, first view in Chromium: not measured, playwright is not there (.build/browser-venv has it)")
        took, size = desk.timed(50, "GET", f"/trips/{TRIP}/desk?lang=en")
        print(f"programme board: {took:.1f} ms, {size / 1000:.0f} kB")
        handle = re.search(r'data-visit="([^"]+)" data-tour="([^"]+)" data-was="([^"]+)"', desk.board).groups()
        trial = json.dumps({"kind": "move-session", "visit": handle[0], "tour": handle[1], "was": handle[2], "to": handle[2][:-2] + "5Z"})
        headers = {"X_Form": desk.form, "Accept": "application/json", "Content_Type": "application/json"}
        took, _ = desk.timed(100, "POST", f"/trips/{TRIP}/desk/trial?lang=en", trial, **headers)
        print(f"a trial on the board, with the rules' verdict: {took:.1f} ms")
        took = []
        for number in range(30):
            edit = {"edit": {"kind": "move-person", "delegate": "D50", "from": None, "to": handle[1]} if number % 2 == 0 else
                    {"kind": "move-person", "delegate": "D50", "from": handle[1], "to": None}, "command": f"bench-{number}"}
            start = time.perf_counter()
            status, _, content = desk.ask("POST", f"/trips/{TRIP}/desk/edits?lang=en", json.dumps(edit), **headers)
            took.append((time.perf_counter() - start) * 1000)
            assert status in (200, 409), content
        print(f"a drop on the board, durable: {statistics.median(took):.1f} ms")
        took = asyncio.run(phones(desk, lambda: desk.ask(
            "POST", f"/trips/{TRIP}/release?lang=en", urllib.parse.urlencode({"form": desk.form, "expected": "2", "note": "x", "despite": "1"}))))
        print(f"a release told to {PHONES} listening connections: {took:.0f} ms")
        for name, path in [("delegate's page", f"/trips/{TRIP}/delegates/D02?lang=en"), ("pocket", desk.link + "?lang=en")]:
            if shutil.which("wrk"):
                out = subprocess.run(
                    ["taskset", "-c", "1", "wrk", "-t1", "-c16", "-d5s", "-H", f"Cookie: {desk.cookie}", f"http://127.0.0.1:{desk.port}{path}"],
                    capture_output=True, text=True).stdout
                print(f"{name}: {re.search(r'Requests/sec: *([0-9.]+)', out).group(1)} requests/s" + (", errors" if "Non-2xx" in out else ""))
    finally:
        desk.process.terminate()
        desk.process.wait()
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
