"""The pocket on a phone: without a network, after a restart, after an update that was cut off, and on a narrow screen."""
import json
import pathlib
import sys
import unittest
import urllib.error
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from playwright.sync_api import sync_playwright

from harness import Network, Phone, Server, fetch, picture, post, wait_until

DELEGATE = "D05"


def setUpModule():
    global playwright, started
    started = sync_playwright().start()
    playwright = started


def tearDownModule():
    started.stop()


def is_held(page):
    """Whether a whole copy lies on the phone, and under which version."""
    return page.evaluate(
        """async () => {
          const shelf = `kakehashi ${new URL('./', location.href).pathname} `;
          const found = await (await caches.open(`${shelf}pointer`)).match(new URL('./pointer', location.href).pathname);
          return found ? (await found.json()).version : null;
        }""")


def held(page):
    wait_until(lambda: page.evaluate("Boolean(navigator.serviceWorker.controller)"), what="the worker")
    return wait_until(lambda: is_held(page), what="a whole copy")


def tab(page, name):
    page.click(f".tabs a[href='#{name}']")


def write_note(page, text):
    tab(page, "notes")
    if not page.is_visible("#note-text"):
        page.click("details:has(#write-note) summary")
    page.fill("#note-text", text)
    page.click("#write-note button[type=submit]")
    page.wait_for_selector(f"#list-note li:has-text('{text}')")


def standing(page):
    return page.inner_text("#standing")


class Offline(unittest.TestCase):
    def test_records_survive_and_arrive_exactly_once(self):
        with Server.with_example() as server, Phone(playwright) as phone:
            path = server.link(DELEGATE)
            server.start()
            with Network(server) as network:
                page = phone.on()
                page.goto(network.address + path)
                self.assertIn("lang=de", page.url)
                held(page)
                wait_until(lambda: "Ausgabe 1, aktuell" in standing(page), what="the release")

                network.is_off = True
                phone.context.set_offline(True)
                page.reload()
                page.wait_for_selector(".tabs")
                wait_until(lambda: "ohne Netz" in standing(page), what="the phone to see that there is no network")
                write_note(page, "Muster bis Freitag")
                tab(page, "week")
                page.locator("#week .host [data-met]").first.tap()
                tab(page, "people")
                page.locator("#people [data-met]").first.tap()
                tab(page, "week")
                page.locator("#week form.count input[name=count]").first.fill("17")
                page.locator("#week form.count button").first.tap()
                tab(page, "notes")
                page.wait_for_selector("#list-headcount li:has-text('17')")
                self.assertEqual(page.locator("#list-met li[data-id]").count(), 2)
                self.assertIn("4 warten auf Netz", standing(page))
                picture(page, "notes-offline")

                # The app closed, the phone restarted, still no network.
                page = phone.on()
                phone.context.set_offline(True)
                page.goto(network.address + path + "?lang=de#notes")
                page.wait_for_selector("#list-note li:has-text('Muster bis Freitag')")
                self.assertEqual(page.locator("#list-met li[data-id]").count(), 2)
                self.assertEqual(page.locator("#list-headcount li[data-id]").count(), 1)
                self.assertIn("4 warten auf Netz", standing(page))
                write_note(page, "Nach dem Neustart")

                # The network comes back badly: twice the server hears, and the phone hears nothing of it.
                network.swallows_answers = 2
                network.is_off = False
                phone.context.set_offline(False)
                for _ in range(3):
                    page.evaluate("dispatchEvent(new Event('online'))")
                    page.wait_for_timeout(700)
                wait_until(lambda: page.locator(".waiting").count() == 0, what="everything to arrive")
                wait_until(lambda: "aktuell" in standing(page), what="the line to say so")
                page.reload()
                page.evaluate("dispatchEvent(new Event('online'))")
                wait_until(lambda: page.locator("#list-note li[data-id]").count() == 2, what="both notes, once each")
                phone.off()
            server.stop()
            entries = server.journal("pocket.recorded")
            kinds = sorted(e["body"]["kind"] for e in entries)
            self.assertEqual(kinds, ["headcount", "met", "met", "note", "note", "seen"])
            self.assertEqual(len({e["body"]["id"] for e in entries}), len(entries))
            self.assertNotIn("Muster bis Freitag", str(entries), "notes are sealed")

    def test_two_phones_and_one_bad_record(self):
        with Server.with_example() as server:
            path = server.link(DELEGATE)
            server.start()
            address = f"http://127.0.0.1:{server.port}{path}"
            made = "2024-10-07T10:02:33+09:00"
            host = next(e["host"] for e in json.loads(fetch(address + "state.json?lang=en"))["week"] if e.get("host"))

            def met():
                return {"id": str(uuid.uuid4()), "kind": "met", "about": host, "made": made}

            first, second = met(), met()
            bad = [{"id": "x", "kind": "note"}, {"id": str(uuid.uuid4()), "kind": "note", "text": "x", "about": "visit:NONE", "made": made}, 7]
            answers = post(address + "records?lang=en", [first, *bad, second, first])
            self.assertEqual([a["outcome"] for a in answers[1:5]], ["refused", "refused", "refused", "accepted"])
            self.assertEqual(sorted(a["outcome"] for a in (answers[0], answers[5])), ["accepted", "repeated"])
            self.assertEqual(answers[2]["finding"]["code"], "pocket.unknown-subject")
            state = json.loads(fetch(address + "state.json?lang=en"))
            self.assertEqual(len(state["records"]), 2, "both sightings stay")
            self.assertEqual({r["about"] for r in state["records"]}, {host})
            with Phone(playwright, language="en-GB") as phone:
                page = phone.on()
                page.goto(address + "?lang=en#notes")
                page.wait_for_selector("#list-met li[data-id]")
                self.assertEqual(page.locator("#list-met li[data-id]").count(), 1, "one contact")

    def test_a_renewed_link_takes_what_waits_along_and_the_old_one_is_dead(self):
        with Server.with_example() as server, Phone(playwright) as phone:
            old = server.link(DELEGATE)
            server.start()
            with Network(server) as network:
                page = phone.on()
                page.goto(network.address + old)
                held(page)
                network.is_off = True
                write_note(page, "wartet")
                server.stop()
                new = server.link(DELEGATE)
                server.start()
                network.is_off = False
                page.goto(network.address + old)
                wait_until(lambda: "gilt nicht mehr" in standing(page), what="the page to say that its link is dead")
                self.assertEqual(page.locator("#week .day").count() > 3, True, "what is on the phone stays")
                with self.assertRaises(urllib.error.HTTPError) as refused:
                    fetch(network.address + old, language="ja")
                self.assertEqual(refused.exception.code, 410)
                self.assertIn("主催者", refused.exception.read().decode(), "in the reader's language")
                refused.exception.close()
                page.goto(network.address + new)
                wait_until(lambda: page.locator(".waiting").count() == 0 and page.locator("#list-note .arrived").count() == 1, what="the note to arrive")
                phone.off()
            server.stop()
            self.assertEqual(len([e for e in server.journal("pocket.recorded") if e["body"]["kind"] == "note"]), 1)


class Updates(unittest.TestCase):
    def test_a_half_update_leaves_the_old_copy_and_a_whole_one_takes_its_place(self):
        with Server.with_example() as server, Phone(playwright) as phone:
            path = server.link(DELEGATE)
            server.start(version="1")
            with Network(server) as network:
                page = phone.on()
                page.goto(network.address + path)
                first = held(page)

                for broken in ("lang=ja", "pocket.js"):
                    server.stop()
                    network.breaks = broken
                    server.start(version="2 " + broken)
                    network.seen.clear()
                    page.goto(network.address + path + "?lang=de")
                    wait_until(lambda: any(broken in p for _, p in network.seen), what="the update to reach the broken file")
                    page.wait_for_timeout(800)
                    self.assertEqual(is_held(page), first, "the pointer stays at the old copy")
                    network.is_off = True
                    page = phone.on()
                    page.goto(network.address + path + "?lang=de#week")
                    page.wait_for_selector("#week .day")
                    for language in ("en", "ja"):
                        page.goto(network.address + path + f"?lang={language}#week")
                        page.wait_for_selector("#week .day")
                        self.assertEqual(page.get_attribute("html", "lang"), language)
                    self.assertEqual(is_held(page), first)
                    network.is_off = False

                network.breaks = None
                page.goto(network.address + path + "?lang=de")
                second = wait_until(lambda: is_held(page) not in (None, first) and is_held(page), what="the whole update")
                network.is_off = True
                page = phone.on()
                page.goto(network.address + path + "?lang=de#week")
                page.wait_for_selector("#week .day")
                self.assertEqual(is_held(page), second)
                phone.off()

    def test_the_page_says_which_release_it_has_and_what_changed_since_one_last_looked(self):
        with Server.with_example() as server, Phone(playwright) as phone:
            path = server.link(DELEGATE)
            server.start()
            with Network(server) as network:
                page = phone.on()
                page.goto(network.address + path)
                held(page)
                wait_until(lambda: "Ausgabe 1, aktuell" in standing(page), what="release 1")
                wait_until(lambda: page.locator(".waiting").count() == 0)
                page.wait_for_timeout(500)
                server.stop()
                for seed in (2, 3):
                    server.plan(seed)
                    server.release(f"Plan {seed}")
                network.breaks = "lang=ja"
                server.start()
                page.evaluate("dispatchEvent(new Event('online'))")
                wait_until(lambda: "hat Ausgabe 1, aktuell ist 3" in standing(page), what="the page to know that it is old")
                picture(page, "outdated")
                network.breaks = None
                page.evaluate("dispatchEvent(new Event('online'))")
                page.wait_for_selector("#ready:not([hidden])")
                page.click("#ready a")
                wait_until(lambda: "Ausgabe 3, aktuell" in standing(page), what="release 3")
                tab(page, "news")
                wait_until(lambda: page.inner_text("#changes-title") == "Geändert seit Ausgabe 1", what="the changes since release 1")
                self.assertGreater(page.locator("#changes li").count(), 0)
                self.assertIn("Plan 3", page.inner_text("#messages"))
                picture(page, "news")
                phone.off()
            server.stop()
            seen = sorted(e["body"]["release"] for e in server.journal("pocket.recorded") if e["body"]["kind"] == "seen")
            self.assertEqual(seen, [1, 3])


    def test_before_the_first_release_it_says_so_and_then_fills(self):
        with Server() as server, Phone(playwright) as phone:
            server.bring_example()
            server.plan(1)
            path = server.link(DELEGATE)
            server.start()
            with Network(server) as network:
                page = phone.on()
                page.goto(network.address + path)
                self.assertIn("noch nicht veröffentlicht", page.inner_text("#week"))
                self.assertEqual(page.locator("#week li").count(), 0, "nothing of a draft")
                self.assertEqual(json.loads(fetch(network.address + path + "state.json"))["week"], [])
                held(page)
                server.stop()
                server.release()
                server.start()
                page.evaluate("dispatchEvent(new Event('online'))")
                page.click("#ready a")
                wait_until(lambda: "Ausgabe 1, aktuell" in standing(page), what="release 1")
                self.assertGreater(page.locator("#week li").count(), 10)


class Screens(unittest.TestCase):
    def test_a_narrow_screen_has_no_overflow_and_room_for_fingers(self):
        with Server.with_example() as server:
            path = server.link(DELEGATE)
            server.start()
            address = f"http://127.0.0.1:{server.port}{path}"
            for language, locale, dark in (("de", "de-DE", False), ("en", "en-GB", True), ("ja", "ja-JP", False)):
                with Phone(playwright, language=locale, dark=dark) as phone:
                    page = phone.on()
                    page.clock.set_fixed_time("2024-10-08T00:35:00Z")
                    page.goto(address + f"?lang={language}")
                    page.wait_for_selector("#now:not([hidden])")
                    for part in ("now", "week", "people", "notes", "news"):
                        tab(page, part)
                        page.wait_for_selector(f"#{part}:not([hidden])")
                        if part == "notes":
                            for summary in page.locator("#notes summary").all():
                                summary.click()
                        picture(page, f"{language}-{part}")
                        wide = page.evaluate("document.documentElement.scrollWidth")
                        self.assertLessEqual(wide, 360, f"{language} {part}")
                        small = page.evaluate(
                            """() => [...document.querySelectorAll('button, .tabs a, summary, input:not([type=hidden]), select, textarea, .button')]
                              .filter((node) => node.checkVisibility()).map((node) => [node.outerHTML.slice(0, 80), node.getBoundingClientRect()])
                              .filter(([, box]) => box.height < 43.5 || box.width < 43.5).map(([text]) => text)""")
                        self.assertEqual(small, [], f"{language} {part}")
                    self.assertEqual(phone.errors, [])

    def test_without_script_the_week_is_there_and_forms_arrive(self):
        with Server.with_example() as server, Phone(playwright, script=False) as phone:
            path = server.link(DELEGATE)
            server.start()
            page = phone.on()
            page.goto(f"http://127.0.0.1:{server.port}{path}?lang=de")
            self.assertGreater(page.locator("#week .day").count(), 3)
            page.click("details:has(#write-note) summary")
            page.fill("#note-text", "ohne Skript")
            page.click("#write-note button[type=submit]")
            self.assertIn("ohne Skript", page.inner_text("main"))
            phone.off()
            server.stop()
            self.assertEqual(len(server.journal("pocket.recorded")), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
