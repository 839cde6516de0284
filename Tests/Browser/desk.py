"""The desk in a real browser: dragging, the keyboard, two organisers at once, a phone's width, paper, accessibility."""
import time
import unittest

from playwright.sync_api import sync_playwright

from harness import TRIP, Server, picture, violations, wait_until

PASSWORD = "four words are fine"


class Desk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def setUp(self):
        self.server = Server.with_example()
        self.server.start()
        self.addCleanup(self.server.__exit__)
        self.address = f"http://127.0.0.1:{self.server.port}"
        self.errors = []
        self.ina = self.window()
        self.server.first_organiser(self.ina, self.address, PASSWORD)
        self.ina.wait_for_url("**/trips/**")

    def window(self, width=1500, height=950, **settings):
        context = self.browser.new_context(viewport={"width": width, "height": height}, locale="en-GB", **settings)
        self.addCleanup(context.close)
        context.set_default_timeout(20000)
        page = context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        return page

    def path(self, page):
        return f"{self.address}/trips/{TRIP}/{page}"

    def board(self, page):
        page.goto(self.path("desk?lang=en"))
        page.wait_for_selector(".handle")
        return page

    def second_organiser(self, name="Ole Hansen", role="organiser", **more):
        """An account made by the first, its password set by the one-time link that the page shows."""
        self.ina.goto(self.address + "/accounts?lang=en")
        form = self.ina.locator(".account.new form")
        form.locator("[name=name]").fill(name)
        form.locator("[name=email]").fill("ole@chamber.example")
        form.locator("[name=role]").select_option(role)
        for field, value in more.items():
            form.locator(f"[name={field}]").select_option(value)
        form.locator("button").click()
        entry = self.ina.locator(".account", has_text=name)
        entry.locator("summary").click()
        entry.get_by_role("button", name="Issue a link").click()
        link = self.ina.locator(".once a").get_attribute("href")
        ole = self.window()
        ole.goto(link)
        ole.fill("[name=password]", PASSWORD)
        ole.fill("[name=again]", PASSWORD)
        ole.click("main button[type=submit]")
        ole.wait_for_url("**/trips/**")
        return ole

    def handles(self, page):
        return page.locator(".board .handle")

    def drag(self, page, handle, dx, dy=0, drop=True):
        box = handle.bounding_box()
        x, y = box["x"] + 8, box["y"] + 8
        page.mouse.move(x, y)
        page.mouse.down()
        for part in range(1, 9):
            page.mouse.move(x + dx * part / 8, y + dy * part / 8)
        page.wait_for_selector("#verdict:not([hidden]) b")
        if drop:
            page.mouse.up()

    def test_drag_shows_the_verdict_and_drops(self):
        page = self.board(self.ina)
        handle = self.handles(page).first
        visit, was = handle.get_attribute("data-visit"), handle.get_attribute("data-was")
        self.drag(page, handle, 71, drop=False)
        wait_until(lambda: "value" in page.inner_text("#verdict"), what="a verdict")
        picture(page, "desk-drag")
        page.mouse.up()
        page.wait_for_selector(".history")
        moved = page.locator(f'.board .handle[data-visit="{visit}"]').first.get_attribute("data-was")
        self.assertNotEqual(moved, was)
        page.click("button[data-deed=undo]")
        page.wait_for_selector("button[data-deed=redo]:not([disabled])")
        self.assertEqual(page.locator(f'.board .handle[data-visit="{visit}"]').first.get_attribute("data-was"), was)
        page.keyboard.press("Control+y")
        wait_until(lambda: page.locator(f'.board .handle[data-visit="{visit}"]').first.get_attribute("data-was") == moved, what="the redo")
        self.assertEqual(self.errors, [])

    def test_dragging_into_the_tray_takes_out_and_back_again(self):
        page = self.board(self.ina)
        page.set_viewport_size({"width": 1500, "height": 2200})
        handle = self.handles(page).nth(2)
        visit = handle.get_attribute("data-visit")
        held = page.locator(f'.board .handle[data-visit="{visit}"]').count()
        box, tray = handle.bounding_box(), page.locator(".tray h2").bounding_box()
        self.drag(page, handle, tray["x"] - box["x"] + 20, tray["y"] - box["y"] + 4)
        wait_until(lambda: page.locator(f'.board .handle[data-visit="{visit}"]').count() == held - 1, what="the session to be taken out")

    def test_two_organisers_at_once(self):
        ole = self.board(self.second_organiser())
        ina = self.board(self.ina)
        handle = self.handles(ina).first
        visit, tour, was = (handle.get_attribute(f"data-{name}") for name in ("visit", "tour", "was"))
        started = time.time()
        self.drag(ina, handle, 71)
        place = f'.board .handle[data-visit="{visit}"][data-tour="{tour}"]'
        wait_until(lambda: ole.locator(place).get_attribute("data-was") != was, what="Ole to see it")
        self.seen_after = time.time() - started
        self.assertIn("Ina Ordner", ole.inner_text(".history"))
        # Different things at once: both stand.
        chip = ole.locator(".riders .chip").first
        ole.evaluate("() => document.querySelector('.riders details').setAttribute('open', '')")
        person = chip.get_attribute("data-delegate")
        self.ina_moves(ina, place, "ArrowRight")
        answer = self.send(ole, {"kind": "move-person", "delegate": person, "from": chip.get_attribute("data-tour")})
        self.assertEqual(answer["status"], 200)
        # The same thing from what was seen before: refused, with who did it, and nothing is overwritten.
        now = ina.locator(place).get_attribute("data-was")
        answer = self.send(ole, {"kind": "move-session", "visit": visit, "tour": tour, "was": was, "to": was})
        self.assertEqual(answer["status"], 409)
        self.assertIn("Ina Ordner", answer["text"])
        self.assertEqual(self.board(ina).locator(place).get_attribute("data-was"), now)
        self.assertEqual(self.errors, [])

    def ina_moves(self, page, place, key):
        before = page.locator(place).get_attribute("data-was")
        page.locator(place).focus()
        page.keyboard.press("m")
        page.keyboard.press(key)
        page.keyboard.press("Enter")
        wait_until(lambda: page.locator(place).get_attribute("data-was") != before, what="the move by keyboard")

    def send(self, page, edit):
        return page.evaluate(
            """async ([edit, base, form]) => {
              const answer = await fetch(base + "/edits?lang=en", { method: "POST", headers: { "X-Form": form, Accept: "application/json" },
                body: JSON.stringify({ edit, command: String(Math.random()) }) });
              return { status: answer.status, text: await answer.text() };
            }""",
            [edit, page.get_attribute("#desk", "data-base"), page.get_attribute("#desk", "data-form")])

    def test_a_conflict_shows_both_and_mine_can_be_applied(self):
        page = self.board(self.ina)
        handle = self.handles(page).first
        place = f'.board .handle[data-visit="{handle.get_attribute("data-visit")}"][data-tour="{handle.get_attribute("data-tour")}"]'
        # The page misses a change, as after a moment without network.
        page.evaluate("(place) => { document.querySelector(place).dataset.was = '2024-10-06T00:00Z'; }", place)
        self.drag(page, page.locator(place), 71)
        page.wait_for_selector("#conflict:not([hidden])")
        picture(page, "desk-conflict")
        before = page.locator(place).get_attribute("data-was")
        page.locator("#conflict button").first.click()
        wait_until(lambda: page.locator(place).get_attribute("data-was") != before, what="mine")
        self.assertTrue(page.locator("#conflict").is_hidden())

    def test_keyboard_alone(self):
        page = self.board(self.ina)
        place = '.board .handle >> nth=0'
        before = page.locator(place).get_attribute("data-was")
        for _ in range(400):
            page.keyboard.press("Tab")
            if page.evaluate("() => document.activeElement.matches('.board .handle')"):
                break
        page.keyboard.press("m")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        wait_until(lambda: not page.locator("#verdict").is_hidden() and page.inner_text("#verdict"), what="the verdict")
        page.keyboard.press("Escape")
        self.assertEqual(page.locator(place).get_attribute("data-was"), before, "Escape lets go")
        page.keyboard.press("m")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("Enter")
        wait_until(lambda: page.locator(place).get_attribute("data-was") != before, what="the move")
        wait_until(lambda: page.evaluate("() => document.activeElement.matches('.handle')"), what="the focus to stay")
        # And without script: the handle is a link to a form.
        page.keyboard.press("Enter")
        page.wait_for_url("**/desk/session**")

    def test_without_script(self):
        context = self.browser.new_context(java_script_enabled=False, storage_state=self.ina.context.storage_state())
        self.addCleanup(context.close)
        page = context.new_page()
        page.goto(self.path("desk?lang=de"))
        page.locator(".board .handle").first.click()
        page.fill("[name=time]", "13:05")
        page.get_by_role("button", name="Verschieben").click()
        self.assertIn("13:05", page.inner_text(".history"))

    def test_a_part_is_a_part(self):
        ole = self.second_organiser(role="coOrganiser", trip=TRIP, part="evening")
        self.assertEqual(ole.goto(self.path("roster?lang=en")).status, 403)
        board = self.board(ole)
        handle = self.handles(board).first
        answer = self.send(board, {
            "kind": "take-out", "visit": handle.get_attribute("data-visit"), "tour": handle.get_attribute("data-tour"),
            "was": handle.get_attribute("data-was")})
        self.assertEqual(answer["status"], 403)

    def test_lists_are_changed_cell_by_cell_and_say_what_is_wrong(self):
        self.ina.goto(self.path("lists/vehicles?lang=en"))
        self.ina.get_by_label("B1: Seats").fill("30")
        self.ina.get_by_label("New row 1: Identifier").fill("B9")
        self.ina.get_by_label("New row 1: Kind").select_option("van")
        self.ina.get_by_label("New row 1: Seats").fill("many")
        self.ina.get_by_label("New row 1: Area").fill("Tokyo")
        self.ina.get_by_role("button", name="Save").click()
        refusal = self.ina.locator("[role=alert]")
        self.assertIn("many", refusal.inner_text())
        # Nothing that was typed is lost, and nothing was written.
        self.assertEqual(self.ina.get_by_label("B1: Seats").input_value(), "30")
        self.ina.get_by_label("New row 1: Seats").fill("8")
        self.ina.get_by_role("button", name="Save").click()
        self.ina.wait_for_selector("[role=status]")
        self.assertEqual(self.ina.get_by_label("B9: Seats").input_value(), "8")
        self.ina.get_by_label("Remove: B9").check()
        self.ina.get_by_role("button", name="Save").click()
        self.ina.wait_for_selector("[role=status]")
        self.assertEqual(self.ina.get_by_label("B9: Seats").count(), 0)

    def test_table_meetings_are_announced(self):
        self.ina.goto(self.path("meetings?lang=en"))
        self.ina.get_by_role("button", name="Announce like this").click()
        self.ina.wait_for_selector("text=Announced like this")
        self.ina.goto(self.path("release?lang=en"))
        self.ina.get_by_role("button", name="Release", exact=True).click()
        self.ina.wait_for_load_state()
        calendar = self.ina.request.get(self.path("delegates/D05.ics?lang=en")).text()
        self.assertIn("UID:meeting_M", calendar)

    def test_a_release_says_whom_it_concerns(self):
        page = self.board(self.ina)
        handle = self.handles(page).first
        visit = handle.get_attribute("data-visit")
        handle.click()
        page.get_by_role("button", name="Take out of the programme").click()
        page.get_by_role("link", name="Release …").click()
        self.assertIn("Concerned (", page.inner_text("main"))
        self.assertIn("Stale documents (", page.inner_text("main"))
        picture(page, "desk-release", full=True)
        page.fill("[name=note]", "the host is closed")
        for box in page.locator("[name=despite]").all():
            box.check()
        page.get_by_role("button", name="Release", exact=True).click()
        self.assertIn("the host is closed", page.inner_text("main"))
        self.server.stop()
        self.assertEqual(len(self.server.journal("programme.released")), 2)
        self.assertTrue(visit)

    PAGES = ["", "papers", "papers/booklet", "papers/day-card/2024-10-08", "papers/briefing/V03", "papers/badges", "messages", "desk", "roster", "roster/D05", "offers", "offers/V03", "links", "release", "desk/alternatives", "participants", "delegates/D05", "map/2024-10-08", "lists", "lists/vehicles", "lists/seating", "lists/meetings", "lists/fixed_items", "meetings", "outcomes", "reports", "reports/article", "reports/parliament", "reports/after-action"]

    #: Pages that belong to no trip.
    BEYOND = ["/accounts", "/login", "/import", "/", "/commitments", "/outcomes/commitment/new", "/outcomes/result/new", "/reports/2024", "/ledger", "/advice"]

    def test_accessibility(self):
        found = []
        for page in self.PAGES + self.BEYOND:
            for language in ("en", "ja"):
                address = self.address + page if page.startswith("/") else self.path(page)
                self.ina.goto(f"{address}?lang={language}")
                found += [f"{page} {language}: {entry}" for entry in violations(self.ina)]
        dark = self.browser.new_context(color_scheme="dark", storage_state=self.ina.context.storage_state())
        self.addCleanup(dark.close)
        page = dark.new_page()
        for name in ("desk", "roster", "release"):
            page.goto(self.path(f"{name}?lang=en"))
            found += [f"{name} dark: {entry}" for entry in violations(page)]
        self.assertEqual(found, [])

    def test_accessibility_behind_personal_links(self):
        links = []
        self.ina.goto(self.path("links?lang=en"))
        for row in ("Friederike Thorvaldsen-Behn", "Interpreters I1", "Kawasaki Heavy Industries"):
            self.ina.locator("tr", has_text=row).first.get_by_role("button", name="Issue").click()
            links.append(self.ina.locator(".once a").get_attribute("href"))
        found = []
        for link in links:
            for language in ("de", "ja"):
                for scheme in ("light", "dark"):
                    context = self.browser.new_context(viewport={"width": 390, "height": 800}, is_mobile=True, color_scheme=scheme)
                    page = context.new_page()
                    self.assertEqual(page.goto(f"{link}?lang={language}").status, 200, link)
                    page.wait_for_selector("main h1, main h2, .tabs")
                    found += [f"{link} {language} {scheme}: {entry}" for entry in violations(page)]
                    context.close()
        self.assertEqual(found, [])

    def test_a_phones_width(self):
        context = self.browser.new_context(
            viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True, storage_state=self.ina.context.storage_state())
        self.addCleanup(context.close)
        page = context.new_page()
        for name in self.PAGES:
            page.goto(self.path(f"{name}?lang=de"))
            width = page.evaluate("document.documentElement.scrollWidth")
            self.assertLessEqual(width, 360, name)
        page.goto(self.path("desk?lang=de"))
        picture(page, "desk-phone")

    def test_print(self):
        page = self.board(self.ina)
        page.goto(self.path("?lang=de"))
        page.emulate_media(media="print")
        self.assertFalse(page.locator(".top").is_visible())
        self.assertTrue(page.locator(".board").first.is_visible())
        self.assertGreater(len(page.pdf(prefer_css_page_size=True)), 20_000)


if __name__ == "__main__":
    unittest.main(verbosity=1)
