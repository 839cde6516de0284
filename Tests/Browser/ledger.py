"""The ledger in a real browser: what the example tells, a claim beside another, a merge, search as one types, paper, accessibility."""
import unittest
import urllib.parse

from harness import PageTest, picture, violations

PAIR = "/ledger/partnerships/sh-land/hyogo-pref"


class Ledger(PageTest):
    def record(self, deed, given, **fields):
        """Fills in a form; what is not a text is chosen."""
        page = self.open(f"/ledger/new/{deed}?{urllib.parse.urlencode(given)}")
        for name, value in fields.items():
            place = page.locator(f"main [name={name.replace('_', '-')}]")
            place.select_option(value) if place.evaluate("e => e.localName") == "select" else place.fill(value)
        page.click("main .send button")
        return page

    def test_the_example_and_a_claim_that_contradicts(self):
        page = self.record("claim", {"subject": "tie:T01", "back": PAIR}, predicate="since", value="1995", source="news page of 2011")
        self.assertIn(PAIR, page.url)
        text = page.inner_text("main")
        for expected in ["1997", "1995", "news page of 2011", "The sources contradict each other", "2024-10-06", "Last contact: 2024-10-12"]:
            self.assertIn(expected, text)
        self.assertNotIn("dormant", text)
        page.fill("[name=on]", "2028-01-01")
        page.click(".filter button")
        self.assertIn("dormant", page.inner_text("main .lead"))
        picture(page, "ledger-partnership", full=True)
        self.open(PAIR, "ja")
        picture(page, "ledger-partnership-ja", full=True)

    def test_a_refusal_keeps_what_was_typed(self):
        page = self.record("tie", {"from": "sh-wtsh"}, kind="agreement", to="nobody", since="2030", until="2020", source="paper")
        text = page.inner_text(".refusal")
        self.assertIn("No organisation “nobody” is known.", text)
        self.assertIn("The end 2020 is before the beginning 2030.", text)
        self.assertEqual(page.input_value("[name=source]"), "paper")
        picture(page, "ledger-form", full=True)

    def test_persons_with_posts_merge_and_part_again(self):
        for given in ["Aiko", "aiko"]:
            page = self.record("person", {}, latin_family="Umino", latin_given=given, japanese_family="海野", japanese_given="愛子", japanese_reading="ウミノ アイコ", source="card")
            self.assertRegex(page.url, r"/ledger/persons/\d+")
            number = page.url.split("/persons/")[1].split("?")[0]
            self.record("post", {"person": number, "back": f"/ledger/persons/{number}"}, organisation="khi", en="Director", ja="部長", since="2019", source="card")
        page = self.open("/ledger/duplicates")
        picture(page, "ledger-duplicates", full=True)
        page.click("text=Merge >> nth=-1")
        page.fill("[name=reason]", "the same card")
        page.click("main .send button")
        self.assertEqual(page.locator(".pair").count(), 0)
        page = self.open(f"/ledger/persons/{number}")
        self.assertNotIn(f"/persons/{number}?", page.url, "she is read under her other number")
        self.assertEqual(page.locator("tbody tr", has_text="Director").count(), 2)
        picture(page, "ledger-person", full=True)
        page = self.open("/ledger/merges")
        page.click("main td a:text-is('Undo')")
        page.fill("[name=reason]", "two after all")
        page.click("main .send button")
        page = self.open(f"/ledger/persons/{number}")
        self.assertIn(f"/persons/{number}?", page.url)

    def test_search_as_one_types_in_three_languages(self):
        page = self.open("/ledger")
        picture(page, "ledger-home", full=True)
        for typed, found in [("水素", "Kawasaki Heavy"), ("wasserst", "Kawasaki Heavy"), ("しすめっくす", "Sysmex Corporation")]:
            page.fill("[name=q]", typed)
            page.wait_for_selector(f"#hits li:has-text('{found}')")
        page = self.open("/ledger/search?q=" + urllib.parse.quote("水素"))
        self.assertIn("/search?q=", page.url)
        self.assertTrue(page.is_checked("[name=in][value=ledger]"))
        self.assertIn("Kawasaki Heavy", page.inner_text("#results"), "the same without script")
        picture(page, "ledger-search", full=True)

    def test_a_person_is_shown_all_that_is_known_and_erased(self):
        page = self.record("person", {}, latin_family="Quillfeather", latin_given="Zoe", japanese_family="羽鳥", japanese_given="澄香", japanese_reading="ハトリ スミカ", note="likes tea", source="card")
        number = page.url.split("/persons/")[1].split("?")[0]
        for source, since in [("card", "2019"), ("news page", "2021")]:
            self.record("post", {"person": number}, organisation="khi", en="Director", ja="部長", since=since, source=source)
        self.record("claim", {"subject": "organisation:khi"}, predicate="note", value="moves to a new plant", source="talk", said_by="Zoe Quillfeather",
                    sentence="Zoe Quillfeather said that the plant moves next year.")
        for language in ["en", "de", "ja"]:
            page = self.open(f"/ledger/persons/{number}", language)
            picture(page, f"ledger-person-of-two-sources-{language}", full=True)
        page.click("main table a:has-text('部長')")
        self.assertIn("≠", self.open(f"/ledger/persons/{number}").inner_text("main"))
        for name, language in [("known", "en"), ("known", "ja"), ("erasure", "de"), ("erasure", "ja")]:
            page = self.open(f"/ledger/persons/{number}/{name}", language)
            picture(page, f"ledger-{name}-{language}", full=True)
            self.assertEqual(violations(page), [])
            page.set_viewport_size({"width": 360, "height": 740})
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
            page.set_viewport_size({"width": 1200, "height": 950})
        page = self.open(f"/ledger/persons/{number}/erasure")
        self.assertIn("a person erased on", page.inner_text("main"))
        page.check("[name=sure]")
        page.click("main form[method=post] button")
        self.assertIn("A person erased on".lower(), page.inner_text("h1").lower())
        for path in [f"/ledger/persons/{number}", "/ledger/organisations/khi", "/search?q=quillf"]:
            self.assertNotIn("Quillfeather", self.open(path).inner_text("main"))
        self.assertIn("erased on", self.open("/ledger/organisations/khi").inner_text("main"))

    def test_lists_come_in_after_they_were_shown(self):
        page = self.open("/ledger/import", "de")
        picture(page, "ledger-import", full=True)
        self.assertEqual(violations(page), [])
        ties = "key,from_organisation,to_organisation,kind,from,source\nx,sh-wtsh,khi,agreement,2023,treaty\n,sh-wtsh,nobody,agreement,,treaty\n"
        page.set_input_files("[name=file]", {"name": "ties.csv", "mimeType": "text/csv", "buffer": ties.encode()})
        page.click("main .send button")
        self.assertIn("nobody", page.inner_text("main"))
        picture(page, "ledger-import-refused", full=True)
        page = self.open("/ledger/import", "ja")
        page.set_input_files("[name=file]", {"name": "ties.csv", "mimeType": "text/csv", "buffer": "\n".join(ties.split("\n")[:2]).encode()})
        page.click("main .send button")
        picture(page, "ledger-import-shown", full=True)
        self.assertEqual(violations(page), [])
        page.click("main form button")
        self.assertIn("/ledger?", page.url)
        page = self.open("/ledger/new/organisation")
        picture(page, "ledger-organisation-form", full=True)
        self.assertEqual(violations(page), [])

    def test_network_map_and_briefing_are_accessible_and_fit_a_phone_and_paper(self):
        for name, path in [
            ("network", "/ledger/network?of=sh-lsn&to=iwatani"), ("network-all", "/ledger/network"), ("map", "/ledger/map"), ("host", "/ledger/organisations/khi"),
            ("topics", "/ledger/topics"), ("topic", "/ledger/topics/hydrogen"), ("regions", "/ledger/regions"), ("claim", "/ledger/new/claim?subject=tie:T01"), ("pair", PAIR),
        ]:
            with self.subTest(name):
                page = self.open(path)
                page.set_viewport_size({"width": 1200, "height": 950})
                picture(page, f"ledger-{name}", full=True)
                self.assertEqual(violations(page), [])
                page.set_viewport_size({"width": 360, "height": 740})
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
                picture(page, f"ledger-{name}-phone")
        page = self.open("/ledger/organisations/khi", "ja")
        page.emulate_media(media="print")
        page.set_viewport_size({"width": 794, "height": 1123})
        picture(page, "ledger-host-print", full=True)
        self.assertFalse(page.locator(".deeds").first.is_visible(), "no buttons on paper")

    def test_what_an_article_says_of_a_person_is_taken_over_for_the_house(self):
        page = self.open("/ledger/read")
        page.fill("[name=source]", "government news of 8 October 2024")
        page.fill("[name=written]", "2024-10-14")
        page.fill("[name=text]", "Ministerpräsident Daniel Günther besuchte am 8. Oktober 2024 Sysmex. Er lud den Konzern nach Kiel ein. Im Mai 2026 will er RIKEN besuchen.")
        page.click("main .send button")
        picture(page, "ledger-read", full=True)
        self.assertIn("visited: Daniel Günther · Sysmex · 2024-10-08", page.inner_text("main"))
        # Who will come has not been there: the plan becomes a note.
        planned = page.locator("main li", has_text="RIKEN").locator("a[href*='/ledger/new/']")
        self.assertIn("/ledger/new/claim?", planned.first.get_attribute("href"))
        page.locator("main li", has_text="visited: Daniel Günther · Sysmex").locator("a[href*='/ledger/new/interaction']").click()
        page.wait_for_url("**/ledger/new/interaction**")
        picture(page, "ledger-read-taken-over", full=True)
        values = {name: page.locator(f"main [name={name}]").input_value() for name in ["guest", "host", "since", "source", "kind"]}
        self.assertEqual(values, {"guest": "sh-stk", "host": "sysmex", "since": "2024-10-08", "source": "government news of 8 October 2024", "kind": "visit"})
        page.click("main .send button")
        page.wait_for_url("**/ledger/read**")
        self.open("/ledger/partnerships/sh-stk/sysmex")
        self.assertIn("government news of 8 October 2024", page.inner_text("main"))


if __name__ == "__main__":
    unittest.main()
