"""Advice in a real browser: a question from outside becomes a case with a result; funding with reasons; de-minimis; hydrogen until both
sides agree; a trip's footprint by two sets of factors. Each page in German and Japanese, on a phone, and before the checker."""
import re
import unittest

from harness import EXAMPLE, TRIP, PageTest, Phone, picture, violations

COMPANY = "fict-sh-01"
OTHER = "fict-sh-02"


class Advice(PageTest):
    def look(self, name, path):
        """Pictures in German and Japanese; nothing for the checker to find; as wide as a phone."""
        for language in ["de", "ja"]:
            with self.subTest(name, language=language):
                page = self.open(path, language)
                page.set_viewport_size({"width": 1200, "height": 950})
                picture(page, f"advice-{name}-{language}", full=True)
                self.assertEqual(violations(page), [])
                page.set_viewport_size({"width": 360, "height": 740})
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
                picture(page, f"advice-{name}-{language}-phone", full=True)
        self.page.set_viewport_size({"width": 1200, "height": 950})

    def record(self, path, **fields):
        """Fills in the last form of a page; what is not a text is chosen."""
        page = self.open(path)
        for name, value in fields.items():
            place = page.locator(f"main form.form [name={name}]").first
            place.select_option(value) if place.evaluate("e => e.localName") == "select" else place.fill(value)
        page.locator("main form.form .send button").first.click()
        return page

    def test_a_question_from_outside_becomes_a_case_with_a_result_and_is_erased(self):
        with Phone(self.playwright, script=False) as phone:
            asking = phone.on()
            asking.goto(f"{self.address}/inquiry?lang=de")
            picture(asking, "advice-inquiry-phone", full=True)
            asking.fill("[name=company]", "Pumpen Petersen")
            asking.fill("[name=city]", "Husum")
            asking.fill("[name=question]", "Wie verzollt man Pumpen?\nUnd wie lange dauert es?")
            asking.select_option("[name=market]", "JP")
            asking.fill("[name=product_group]", "8413 Pumpen")
            asking.fill("[name=name]", "Petra Petersen")
            asking.evaluate("document.querySelector('form.form').noValidate = true")
            asking.fill("[name=email]", "petra")
            asking.click("main .send button")
            refused = asking.inner_text(".refusal")
            self.assertIn("„petra“ ist keine E-Mail-Adresse.", refused)
            self.assertIn("Ohne Ihre Einwilligung", refused)
            self.assertEqual(asking.input_value("[name=company]"), "Pumpen Petersen")
            picture(asking, "advice-inquiry-refused-phone", full=True)
            asking.fill("[name=email]", "petra@pumpen.example")
            asking.check("[name=consent]")
            asking.click("main .send button")
            reference = asking.inner_text(".reference")
            self.assertRegex(reference, r"^[2-9A-Z]{4}-[2-9A-Z]{4}$")
            picture(asking, "advice-receipt-phone", full=True)
            asking.emulate_media(media="print")
            picture(asking, "advice-receipt-print", full=True)
        self.look("inquiry", "/inquiry")
        self.look("inquiries", "/advice/inquiries")
        self.look("inquiry-desk", f"/advice/inquiries/{reference}")

        page = self.open("/advice")
        page.click("text=1 inquiry is waiting")
        page.click(f"text={reference}")
        self.assertIn("petra@pumpen.example", page.inner_text("main"))
        page.click("text=Make it a case")
        page.wait_for_url("**/advice/cases/C*")
        case = re.search(r"/cases/(C\d+)", page.url).group(1)
        self.assertEqual(page.input_value("[name=contact_email]"), "petra@pumpen.example")
        self.assertIn("Wie verzollt man Pumpen?", page.input_value("[name=question]"))
        page.fill("#f-step", "Called the customs office.")
        page.click("text=Record the step")
        self.assertIn("Called the customs office.", page.inner_text("main table"))
        page.fill("[name=result]", "Free of duty under the agreement.")
        page.select_option("[name=standing]", "answered")
        page.locator("main form.form .send button").first.click()
        page = self.open(f"/advice/cases/{case}")
        self.assertEqual(page.input_value("[name=result]"), "Free of duty under the agreement.")
        self.look("case", f"/advice/cases/{case}")
        self.look("cases", "/advice/cases?all=1")
        self.look("statistics", "/advice/statistics")
        page = self.open("/search?q=petra")
        self.assertIn("Wie verzollt man Pumpen?", page.inner_text("#results"))
        page = self.open(f"/advice/cases/{case}")
        page.click(".erasing summary")
        page.check(".erasing [name=sure]")
        page.click("text=Erase for good")
        self.assertNotIn("petra", page.content().lower())
        self.assertIn("Erased on", page.inner_text("main"))
        page = self.open("/search?q=petra")
        self.assertNotIn("verzollt", page.inner_text("#results"))

    def test_funding_of_a_company_is_told_with_every_reason(self):
        self.record(f"/advice/companies/{COMPANY}", employees="40", turnover="9000000", sites="DE-SH")
        page = self.open(f"/advice/companies/{COMPANY}/funding")
        text = page.inner_text("main")
        self.assertRegex(text, r"does not fit: \d+")
        told = page.locator("details", has_text="Green Innovation Fund").text_content()
        self.assertIn("Asked for is JP; stated is DE-SH. (funding.csv: applicants)", told)
        first = page.locator("main details dl.reasons").first.text_content()
        self.assertIn("✓", first)
        self.look("match", f"/advice/companies/{COMPANY}/funding")
        self.look("catalogue", "/advice/funding")
        self.look("programme", "/advice/funding/FU06")
        self.look("companies", "/advice/companies?q=fict")

    def test_the_de_minimis_account_says_what_is_left(self):
        self.record(f"/advice/awards/new?beneficiary={OTHER}", granted="2026-03-02", amount="290.000")
        page = self.open(f"/advice/companies/{OTHER}?on=2026-06-15&grant=20000")
        text = page.inner_text("main")
        self.assertIn("10,000.00 EUR", text)
        self.assertIn("Possible from Fri 2 March 2029", text)
        self.look("company", f"/advice/companies/{OTHER}?on=2026-06-15&grant=20000")
        self.look("awards", "/advice/awards")
        self.look("award", "/advice/awards/A1")
        self.look("overview", "/advice")

    def test_hydrogen_is_matched_by_codes_until_both_sides_agree(self):
        self.record(f"/advice/hydrogen/new?company={COMPANY}", tonnes="500")
        self.record(f"/advice/hydrogen/new?company={OTHER}", side="demand", tonnes="300")
        name = self.open(f"/advice/companies/{OTHER}").inner_text("h1")
        self.assertIn("H2", self.open("/advice/hydrogen/H1/sheet").inner_text("main"))
        self.assertNotIn(name, self.page.inner_text("main"))
        for _ in range(2):
            page = self.open("/advice/hydrogen")
            page.locator("form.deed:has([name=agrees][value=true]) button").first.click()
        self.assertIn(name, self.open("/advice/hydrogen/H1/sheet").inner_text("main"))
        self.record("/advice/actors/new", company=COMPANY, role="producer", named="true")
        for path, shot in [("/advice/hydrogen", "hydrogen"), ("/advice/hydrogen/H1", "listing"), ("/advice/hydrogen/H1/sheet", "sheet"), ("/advice/hydrogen/market", "market")]:
            self.look(shot, path)

    def test_the_footprint_is_reckoned_by_two_sets_and_a_record_keeps_its_own(self):
        page = self.record(f"/advice/climate/new?company={COMPANY}", title="Heat pump", saving="12", owner="Works")
        self.look("climate", "/advice/climate")
        page = self.open("/advice/factors")
        changed = self.server.folder / "changed.csv"
        text = (EXAMPLE / "emissions.csv").read_text()
        changed.write_text(text.replace("g CO2e per room and night,39000", ",39000"))
        page.fill("main [name=name] >> nth=-1", "Next year")
        page.set_input_files("[name=factors]", changed)
        page.click("form[enctype] .send button")
        self.assertIn("The emission factor has no unit.", page.inner_text(".refusal"))
        changed.write_text(text.replace("per room and night,39000", "per room and night,30000"))
        page.fill("main [name=name] >> nth=-1", "Next year")
        page.set_input_files("[name=factors]", changed)
        page.click("form[enctype] .send button")
        version = re.search(r"/factors/([0-9a-f-]+)", page.url).group(1)
        self.look("factors", "/advice/factors")
        self.look("factor-set", f"/advice/factors/{version}")
        page = self.open(f"/trips/{TRIP}/footprint")
        before = page.inner_text(".figures b >> nth=0")
        page.fill("[name=note]", "for parliament")
        page.click("text=Record as it is")
        page.select_option("[name=with]", version)
        page.locator("form.filter .send button, form.filter button").first.click()
        text = page.inner_text("main")
        self.assertIn("Two sets of factors compared", text)
        self.assertIn("−23.1 %", text, "nights: 30000 in place of 39000")
        self.look("footprint", f"/trips/{TRIP}/footprint?with={version}")
        page = self.open(f"/trips/{TRIP}/footprint?set={version}")
        self.assertNotEqual(page.inner_text(".figures b >> nth=0"), before)
        page.click("text=F1,")
        self.assertEqual(page.inner_text(".figures b >> nth=0"), before, "as it was recorded, by its own set")


if __name__ == "__main__":
    unittest.main()
