"""The interface for programs, tried by a program that reads its description and sends what it allows and what it does not; cards and
workbooks read by libraries that are not ours; the search as one types."""
import collections
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import axe_playwright_python
import openpyxl
import vobject
from playwright.sync_api import sync_playwright

from harness import TRIP, Server, picture, wait_until

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
#: Examples a call, and the series of chance: the same every time.
EXAMPLES, SEED = 15, 20241007
#: What can be recorded, and how many times the run has to see that it is.
WRITES = {"ledger/interactions": 10, "ledger/claims": 10}
CONFIGURATION = """
hooks = "hooks.py"

[checks.positive_data_acceptance]
expected-statuses = ["2xx", "401", "403", "404", "422"]
"""


#: A description can not know what there is. Bodies that are meant to be taken name organisations that exist, and each is a deed of its own; those that
#: are meant to be refused stay as they are. What is written is chance, so dates and predicates may still be refused with a reason.
HOOKS = """
import itertools
import json
import os

import schemathesis

KNOWN = json.loads(os.environ["KAKEHASHI_KNOWN"])
numbers = itertools.count(1)


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.method.upper() != "POST" or not isinstance(case.body, dict) or case.meta is None or not case.meta.generation.mode.is_positive:
        return
    number = next(numbers)
    guest, host = KNOWN[number % len(KNOWN)], KNOWN[(number + 1) % len(KNOWN)]
    case.body |= {name: value for name, value in {"guest": guest, "host": host, "subject": "organisation:" + host}.items() if name in case.body}
    if "Idempotency-Key" in (case.headers or {}):
        case.headers["Idempotency-Key"] = f"fuzzed-deed-{number:05}"
"""


class Interface(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server.with_example()
        cls.server.start()
        cls.address = f"http://127.0.0.1:{cls.server.port}"
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        cls.page = cls.browser.new_context(viewport={"width": 1200, "height": 900}, locale="en-GB").new_page()
        cls.server.first_organiser(cls.page, cls.address)
        cls.page.wait_for_url("**/trips/**")
        cls.page.goto(cls.address + "/accounts?lang=en")
        cls.page.locator(".account summary").first.click()
        cls.page.fill("form[action*='/tokens?'] [name=name]", "interface test")
        cls.page.select_option("form[action*='/tokens?'] [name=kind]", "write")
        cls.page.click("form[action*='/tokens?'] button")
        cls.token = cls.page.inner_text(".once b")
        picture(cls.page, "interface-token", full=True)
        cls.number = cls.record_yamada()
        ask = cls("ask").ask
        ask("/ledger/interactions", key="set-up-1", body={
            "kind": "visit", "guest": "sh-land", "host": "kobe-city", "from": "2019-05", "people": 12, "source": "minutes of 1 June 2019"})
        ask("/ledger/claims", key="set-up-2", body={"subject": f"person:{cls.number}", "predicate": "note", "value": "=1+1", "source": "talk of 3 May 2025"})

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.server.__exit__()

    def ask(self, path, accept="application/json", body=None, key=None, token=None):
        headers = {"Authorization": "Bearer " + (token or self.token), "Accept": accept, "Accept-Language": "en"}
        if body is not None:
            headers |= {"Content-Type": "application/json", "Idempotency-Key": key}
        request = urllib.request.Request(self.address + "/api/v1" + path, data=None if body is None else json.dumps(body).encode(), headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.read()

    @classmethod
    def record_yamada(cls):
        """A person with names in both scripts, a reading, a post, and a note that means harm."""
        page = cls.page
        page.goto(cls.address + "/ledger/new/person?lang=en")
        for name, text in {"latin-family": "Yamada", "latin-given": "Taro", "japanese-family": "山田", "japanese-given": "太郎",
                           "japanese-reading": "やまだ たろう", "note": "Eve\nEND:VCARD", "source": "card"}.items():
            page.fill(f"[name={name}]", text)
        page.click("main form[method=post] button")
        page.wait_for_url("**/ledger/persons/*")
        number = page.url.split("/")[-1].split("?")[0]
        page.goto(f"{cls.address}/ledger/new/post?person={number}&lang=en")
        for name, text in {"organisation": "kobe-city", "en": "Director; Ports, Harbours", "ja": "課長", "since": "2020", "source": "card"}.items():
            page.fill(f"[name={name}]", text)
        page.click("main form[method=post] button")
        return number

    def test_answers_as_it_is_described(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "schemathesis.toml").write_text(CONFIGURATION)
            (pathlib.Path(folder) / "hooks.py").write_text(HOOKS)
            known = [one["id"] for one in json.loads(self.ask("/organisations?limit=20"))["items"]]
            program = pathlib.Path(sys.executable).parent / "schemathesis"
            run = subprocess.run(
                [program, "run", self.address + "/api/v1/openapi.json", "-H", "Authorization: Bearer " + self.token, "--checks", "all",
                 "--max-examples", str(EXAMPLES), "--seed", str(SEED), "--generation-database", "none", "--no-color",
                 "--report", "har", "--report-har-path", "sent.har"],
                cwd=folder, env=os.environ | {"KAKEHASHI_KNOWN": json.dumps(known)}, capture_output=True, text=True, timeout=900)
            self.assertEqual(run.returncode, 0, run.stdout[-6000:] + run.stderr[-2000:])
            sent = json.loads((pathlib.Path(folder) / "sent.har").read_text())["log"]["entries"]
        figures = collections.Counter()
        for entry in sent:
            path = urllib.parse.urlsplit(entry["request"]["url"]).path
            write = path.split("/api/v1/")[-1] if entry["request"]["method"] == "POST" else "reading"
            figures[write, entry["response"]["status"]] += 1
        for (what, status), count in sorted(figures.items()):
            print(f"  {what}: {status} × {count}", file=sys.stderr)
        # Each is recorded many times, not refused again and again.
        for write, least in WRITES.items():
            self.assertGreaterEqual(figures[write, 201], least, write)

    def test_cards_are_read_by_another_library(self):
        text = self.ask(f"/ledger/persons/{self.number}", "text/vcard").decode()
        cards = list(vobject.readComponents(text))
        self.assertEqual(len(cards), 1)
        card = cards[0]
        self.assertEqual({line.value for line in card.contents["fn"]}, {"Taro Yamada", "山田 太郎"})
        names = {(line.value.family, line.value.given) for line in card.contents["n"]}
        self.assertEqual(names, {("Yamada", "Taro"), ("山田", "太郎"), ("やまだ", "たろう")})
        self.assertEqual(card.note.value, "Eve\nEND:VCARD")
        self.assertEqual({(line.group, line.value) for line in card.contents["title"]}, {("post1", "Director; Ports, Harbours"), ("post1", "課長")})
        self.assertEqual({line.group for line in card.contents["org"]}, {"post1"})
        self.assertEqual(len(card.contents["x-kakehashi-loss"]), 2)
        for path in (f"/trips/{TRIP}/delegates?limit=500", "/organisations?limit=500"):
            listed = json.loads(self.ask(path))["items"]
            read = list(vobject.readComponents(self.ask(path, "text/vcard").decode()))
            self.assertEqual(len(read), len(listed))
            for item, card in zip(listed, read):
                self.assertIn(item["id"], card.uid.value)
                self.assertTrue(card.fn.value)
        contacts = json.loads(self.ask(f"/trips/{TRIP}/delegates?limit=500", "application/jscontact+json"))
        for contact in contacts:
            self.assertEqual((contact["@type"], contact["version"], contact["kind"]), ("Card", "1.0", "individual"))
            parts = {part["kind"]: part["value"] for part in contact["name"]["components"]}
            self.assertIn(parts["surname"], contact["name"]["full"])
            for title in contact.get("titles", {}).values():
                self.assertIn(title.get("organizationId", "o1"), contact.get("organizations", {"o1": None}))
            for patch in contact.get("localizations", {}).values():
                for path in patch:
                    self.assertIn(path.split("/")[0], contact)

    def test_places_and_tables_are_read_by_other_libraries(self):
        sites = json.loads(self.ask("/sites?limit=500"))["items"]
        places = json.loads(self.ask("/sites?limit=500", "application/geo+json"))
        self.assertEqual(len(places["features"]) + len(places["losses"]), len(sites))
        for feature in places["features"]:
            longitude, latitude = feature["geometry"]["coordinates"]
            self.assertTrue(120 < longitude < 150 and 20 < latitude < 50 or 5 < longitude < 15 and 45 < latitude < 60)
            self.assertIn(feature["properties"]["precision"], ("chome", "site", "town", "street"))
        book = openpyxl.load_workbook(io.BytesIO(self.ask(
            "/organisations?limit=500", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
        rows = list(book.worksheets[0].iter_rows(values_only=True))
        self.assertEqual(len(rows) - 1, len(json.loads(self.ask("/organisations?limit=500"))["items"]))
        feed = urllib.request.urlopen(self.address + "/feed.atom", timeout=20).read()
        root = xml.etree.ElementTree.fromstring(feed)
        self.assertEqual(root.tag, "{http://www.w3.org/2005/Atom}feed")
        for name in ("id", "title", "updated"):
            self.assertTrue(root.findtext("{http://www.w3.org/2005/Atom}" + name))

    def test_what_is_recorded_is_found_while_typing(self):
        body = {"subject": "organisation:kobe-city", "predicate": "interest", "value": "Quallenforschung", "source": "talk of 3 May 2025"}
        first = json.loads(self.ask("/ledger/claims", body=body, key="browser-test-1"))
        again = json.loads(self.ask("/ledger/claims", body=body, key="browser-test-1"))
        self.assertEqual((first["recorded"], False), (again["recorded"], first["is_repeated"]))
        page = self.page
        page.goto(self.address + "/search?lang=en")
        page.type("[name=q]", "quallenf")
        page.wait_for_selector("#results a[href*='/ledger/claims/']")
        page.fill("[name=q]", "水素")
        page.wait_for_selector("#results a[href*='/ledger/topics/hydrogen']")
        picture(page, "search", full=True)
        for path in ("/search?q=水素&lang=ja", "/open?lang=de", "/search?q=kobe&kind=organisation&lang=en"):
            page.goto(self.address + path)
            page.evaluate(AXE)
            found = page.evaluate("""async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })).violations
                .map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`)""")
            self.assertEqual(found, [], path)
        page.goto(self.address + "/open?lang=en")
        picture(page, "open", full=True)

    def test_whoever_took_the_delegates_stands_on_a_page(self):
        page = self.page
        self.ask(f"/trips/{TRIP}/delegates?limit=500", "text/csv")
        page.goto(f"{self.address}/trips/{TRIP}/given-out?lang=en")
        self.assertEqual(page.locator("tbody tr", has_text="program “interface test”").count(), 1)
        self.assertIn("50", page.inner_text("tbody tr"))
        page.evaluate(AXE)
        found = page.evaluate("""async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa"] })).violations.map((v) => v.id)""")
        self.assertEqual(found, [])
        picture(page, "given-out", full=True)

    def test_a_revoked_token_opens_nothing(self):
        page = self.page
        page.goto(self.address + "/accounts?lang=en")
        page.locator(".account summary").first.click()
        page.fill("form[action*='/tokens?'] [name=name]", "to be revoked")
        page.click("form[action*='/tokens?'] button")
        token = page.inner_text(".once b")
        self.ask("/trips", token=token)
        page.locator(".account summary").first.click()
        page.get_by_role("button", name="Revoke: to be revoked").click()
        wait_until(lambda: "to be revoked" not in page.content(), what="the token to be gone")
        with self.assertRaises(urllib.error.HTTPError) as refused:
            self.ask("/trips", token=token)
        self.assertEqual(refused.exception.code, 401)


if __name__ == "__main__":
    unittest.main(verbosity=1)
