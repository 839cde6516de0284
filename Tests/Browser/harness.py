"""What every browser test needs: a server of its own on a free port, links into it, and a network that can fail.

    with Server.with_example() as server, Network(server) as network, Browser() as browser:
        page = browser.open(network.address + server.link("D02"))

Nothing is left behind: each server has a folder of its own that goes with it.
"""
import atexit
import contextlib
import http.client
import http.server
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "Examples" / "japan-2024"
TRIP = "japan-2024"
PICTURES = pathlib.Path(os.environ.get("KAKEHASHI_PICTURES", ROOT / ".build" / "browser-pictures"))


def binary():
    """The program to test: as named, else the newer of the builds."""
    named = os.environ.get("KAKEHASHI")
    if named:
        return named
    found = [p for p in (ROOT / ".build/debug/kakehashi", ROOT / ".build/release/kakehashi") if p.exists()]
    if not found:
        raise SystemExit("There is no kakehashi to test. Build it with `swift build`.")
    return str(max(found, key=lambda p: p.stat().st_mtime))


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A data folder and the program that serves it; can be stopped and started anew."""

    prepared = None

    def __init__(self, folder=None):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="kakehashi-browser-"))
        self.example = EXAMPLE
        self.data = self.folder / "data"
        self.port = free_port()
        self.process = None
        self.welcome = None
        self.lines = []

    @classmethod
    def with_example(cls):
        """With the example's programme released once; not started yet. Planned once, then copied."""
        if cls.prepared is None:
            cls.prepared = cls()
            atexit.register(cls.prepared.__exit__)
            cls.prepared.bring_example()
            cls.prepared.plan(seed=1)
            cls.prepared.release("Welcome to Japan")
        server = cls()
        shutil.copytree(cls.prepared.data, server.data)
        return server

    def bring_example(self, is_ahead=False):
        """Imports the example; with `is_ahead` as a trip of 2030, in which every day is the same day of the week."""
        if is_ahead:
            self.example = self.folder / "example"
            shutil.copytree(EXAMPLE, self.example)
            for path in self.example.iterdir():
                if path.suffix in (".csv", ".yaml"):
                    path.write_bytes(re.sub(rb"2024-(?=\d\d-\d\d)", b"2030-", path.read_bytes()))
        self.command("import", str(self.example), "--data", str(self.data))

    def command(self, *arguments):
        """A deed at the command line; the server must not be running."""
        result = subprocess.run([binary(), *arguments], capture_output=True, text=True, timeout=300)
        if result.returncode:
            raise AssertionError(f"{' '.join(arguments)} ended with {result.returncode}: {result.stderr[-2000:]}")
        return result.stdout

    def plan(self, seed):
        out = self.folder / f"out-{seed}"
        self.command("plan", str(self.example), "--out", str(out), "--data", str(self.data), "--seed", str(seed), "--steps", "10000")
        return json.loads((out / "programme.json").read_text())

    def release(self, note=""):
        self.command("release", TRIP, "--data", str(self.data), "--note", note)

    def link(self, delegate):
        """The path of a delegate's personal link; the one before is good no longer."""
        return self.command("link", TRIP, delegate, "--data", str(self.data)).strip()

    def journal(self, kind=None):
        """The entries, all or of one type; the server must not be running."""
        lines = self.command("journal", "export", "--data", str(self.data)).splitlines()
        entries = [json.loads(line) for line in lines if line.strip()]
        return [e for e in entries if kind is None or e.get("type") == kind]

    def start(self, version=None):
        environment = dict(os.environ)
        if version is not None:
            environment["KAKEHASHI_POCKET_VERSION"] = version
        self.process = subprocess.Popen(
            [binary(), "serve", "--data", str(self.data), "--port", str(self.port), "--lang", "en"],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=environment)
        threading.Thread(target=self._listen, args=(self.process,), daemon=True).start()
        deadline = time.time() + 60
        while time.time() < deadline:
            if self.process.poll() is not None:
                raise AssertionError("the server ended: " + "".join(self.lines[-20:]))
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=2).read()
                return self
            time.sleep(0.1)
        raise AssertionError("the server did not start")

    def _listen(self, process):
        with process.stderr as lines:
            for line in lines:
                self.lines.append(line)
                found = re.search(r"(/welcome/[\w-]{43})", line)
                if found:
                    self.welcome = found.group(1)

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None

    def first_organiser(self, page, address, password="a long enough word"):
        """Signs in as the first organiser, by the link that the server printed when it started."""
        deadline = time.time() + 10
        while self.welcome is None and time.time() < deadline:
            time.sleep(0.1)
        page.goto(address + self.welcome + "?lang=en")
        page.fill("[name=name]", "Ina Ordner")
        page.fill("[name=email]", "ina@agency.example")
        page.fill("[name=password]", password)
        page.fill("[name=again]", password)
        page.click("button[type=submit]:not(.leave button)")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


class Network:
    """Stands between browser and server, and fails as it is told to."""

    def __init__(self, server):
        self.server = server
        self.is_off = False
        #: Answers whose path contains this end half-way.
        self.breaks = None
        #: The server gets the request, the browser no answer, so many times.
        self.swallows_answers = 0
        self.seen = []
        network = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def pass_on(self):
                network.seen.append((self.command, self.path))
                self.close_connection = True
                if network.is_off:
                    return
                length = int(self.headers.get("Content-Length") or 0)
                body = self.rfile.read(length) if length else None
                onward = http.client.HTTPConnection("127.0.0.1", network.server.port, timeout=30)
                try:
                    headers = {k: v for k, v in self.headers.items() if k.lower() not in ("connection", "accept-encoding")}
                    onward.request(self.command, self.path, body=body, headers=headers)
                    answer = onward.getresponse()
                    content = answer.read()
                except OSError:
                    return
                finally:
                    onward.close()
                if self.command == "POST" and network.swallows_answers > 0:
                    network.swallows_answers -= 1
                    return
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "content-length", "transfer-encoding"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.send_header("Connection", "close")
                self.end_headers()
                if network.breaks and network.breaks in self.path:
                    content = content[: len(content) // 2]
                with contextlib.suppress(OSError):
                    self.wfile.write(content)

            do_GET = do_POST = do_HEAD = pass_on

        self.listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.listener.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.listener.server_address[1]}"
        threading.Thread(target=self.listener.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.listener.shutdown()
        self.listener.server_close()


class Phone:
    """A phone's browser with a profile that outlives its being closed."""

    def __init__(self, playwright, language="de-DE", zone="Asia/Tokyo", dark=False, script=True):
        self.playwright, self.language, self.zone, self.dark, self.script = playwright, language, zone, dark, script
        self.profile = tempfile.mkdtemp(prefix="kakehashi-phone-")
        self.context = None
        self.errors = []

    def on(self):
        """Switches it on: nothing is left in memory of what was before."""
        self.off()
        self.context = self.playwright.chromium.launch_persistent_context(
            self.profile, executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"], headless=True,
            viewport={"width": 360, "height": 740}, device_scale_factor=2, has_touch=True, is_mobile=True, locale=self.language,
            timezone_id=self.zone, color_scheme="dark" if self.dark else "light", java_script_enabled=self.script)
        self.context.set_default_timeout(20000)
        page = self.context.pages[0]
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: line.type == "error" and self.errors.append(line.text))
        return page

    def off(self):
        if self.context:
            self.context.close()
        self.context = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.off()
        shutil.rmtree(self.profile, ignore_errors=True)


def picture(page, name, full=False):
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=str(PICTURES / f"{name}.png"), full_page=full)


def wait_until(check, seconds=20, what="it"):
    deadline = time.time() + seconds
    while time.time() < deadline:
        result = check()
        if result:
            return result
        time.sleep(0.15)
    raise AssertionError(f"waited {seconds} s for {what}")


def fetch(address, language=None):
    request = urllib.request.Request(address, headers={"Accept-Language": language} if language else {})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read().decode()


def post(address, value):
    request = urllib.request.Request(
        address, data=json.dumps(value).encode(), headers={"Content-Type": "application/json", "Accept": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.loads(answer.read())


def encoded(text):
    return urllib.parse.quote(text, safe="")


def violations(page):
    """What axe finds against WCAG 2.1 AA, with the first place of each."""
    import axe_playwright_python

    page.evaluate((pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text())
    return page.evaluate("""async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })).violations
        .map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 160)} (${v.nodes.length})`)""")


class PageTest(unittest.TestCase):
    """Pages of one server with the example, as its first organiser sees them; no page may complain in its console."""

    @classmethod
    def setUpClass(cls):
        from playwright.sync_api import sync_playwright

        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        cls.server = Server.with_example()
        cls.server.start()
        cls.address = f"http://127.0.0.1:{cls.server.port}"
        cls.context = cls.browser.new_context(viewport={"width": 1200, "height": 950}, locale="en-GB")
        cls.context.set_default_timeout(20000)
        cls.server.first_organiser(cls.context.new_page(), cls.address)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.__exit__()

    def setUp(self):
        self.errors = []
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda line: line.type == "error" and "422" not in line.text and self.errors.append(line.text))

    def tearDown(self):
        self.assertEqual(self.errors, [])
        self.page.close()

    def open(self, path, language="en"):
        self.page.goto(f"{self.address}{path}{'&' if '?' in path else '?'}lang={language}")
        return self.page
