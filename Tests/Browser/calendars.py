"""Calendars read by a library that is not ours, and replayed release by release through calendar programs of three kinds."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from datetime import datetime, timezone

import icalendar

from harness import Server, fetch

DELEGATES = ("D02", "D05", "D17")
SEEDS = (1, 2, 3, 1, 4)


class Reading:
    """One event as a calendar program keeps it."""

    def __init__(self, event):
        self.uid = str(event["UID"])
        self.sequence = int(event["SEQUENCE"])
        self.status = str(event["STATUS"])
        self.starts = event["DTSTART"].dt.astimezone(timezone.utc)
        self.ends = event["DTEND"].dt.astimezone(timezone.utc)
        self.stamp = event["DTSTAMP"].dt
        self.modified = event["LAST-MODIFIED"].dt
        self.content = {name: event[name].to_ical() for name in event if name != "DTSTAMP"}

    @property
    def is_cancelled(self):
        return self.status == "CANCELLED"

    @property
    def place(self):
        return self.uid, self.starts, self.ends


class BySequence:
    """Adds new events to what it has, replaces by UID and SEQUENCE, removes what is cancelled; forgets nothing by itself."""

    def __init__(self):
        self.held = {}
        self.newest = {}

    def read(self, events):
        for event in events:
            if event.sequence < self.newest.get(event.uid, -1):
                raise AssertionError(f"{event.uid} went back to sequence {event.sequence}")
            if event.sequence == self.newest.get(event.uid):
                continue
            self.newest[event.uid] = event.sequence
            if event.is_cancelled:
                self.held.pop(event.uid, None)
            else:
                self.held[event.uid] = event


class IgnoringUpdates:
    """Adds what it does not know, and never looks at it again."""

    def __init__(self):
        self.held = {}

    def read(self, events):
        for event in events:
            if not event.is_cancelled:
                self.held.setdefault(event.uid, event)


class DroppingCancelled:
    """Shows what the feed holds now, and nothing that is cancelled."""

    def __init__(self):
        self.held = {}

    def read(self, events):
        self.held = {event.uid: event for event in events if not event.is_cancelled}


def instant(text):
    return datetime.fromisoformat(text).astimezone(timezone.utc)


class Calendars(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.server.bring_example(is_ahead=True)
        cls.feeds = {delegate: [] for delegate in DELEGATES}
        cls.programmes = []
        links = None
        for seed in SEEDS:
            cls.programmes.append(cls.server.plan(seed))
            cls.server.release(f"seed {seed}")
            links = links or {delegate: cls.server.link(delegate) for delegate in DELEGATES}
            cls.server.start()
            for delegate, link in links.items():
                cls.feeds[delegate].append(fetch(f"http://127.0.0.1:{cls.server.port}{link}calendar.ics?lang=en"))
            cls.server.stop()

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()

    def events(self, text):
        return [Reading(event) for event in icalendar.Calendar.from_ical(text).walk("VEVENT")]

    def test_every_feed_reads_and_brings_its_zones(self):
        for feeds in self.feeds.values():
            for number, text in enumerate(feeds, 1):
                calendar = icalendar.Calendar.from_ical(text)
                self.assertEqual(calendar["METHOD"], "PUBLISH")
                self.assertEqual(calendar["X-KAKEHASHI-RELEASE"], str(number))
                for event in calendar.walk("VEVENT"):
                    self.assertEqual(event.errors, [])
                zones = {str(zone["TZID"]): zone for zone in calendar.walk("VTIMEZONE")}
                used = {e[name].params["TZID"] for e in calendar.walk("VEVENT") for name in ("DTSTART", "DTEND")}
                self.assertEqual(used, set(zones))
                tokyo = zones["Asia/Tokyo"].to_tz(lookup_tzid=False)
                self.assertEqual(datetime(2030, 10, 7, 9, 0, tzinfo=tokyo).astimezone(timezone.utc).hour, 0)

    def test_the_entries_are_those_of_the_programme(self):
        for delegate, feeds in self.feeds.items():
            for text, programme in zip(feeds, self.programmes):
                wanted = {
                    (stop["visit"], instant(stop["starts"]), instant(stop["ends"]))
                    for tour in programme["tours"] if delegate in tour["delegates"] for stop in tour["stops"]
                }
                got = {
                    (event.uid.split("_")[1], event.starts, event.ends)
                    for event in self.events(text) if event.uid.startswith("visit_") and not event.is_cancelled
                }
                self.assertEqual(got, wanted)

    def test_the_sequence_rises_with_each_change_and_with_nothing_else(self):
        changes = 0
        for feeds in self.feeds.values():
            for old, new in zip(feeds, feeds[1:]):
                old = {event.uid: event for event in self.events(old)}
                new = {event.uid: event for event in self.events(new)}
                self.assertLessEqual(set(old), set(new), "what is cancelled stays in the feed")
                for uid, before in old.items():
                    after = new[uid]
                    if after.content == before.content:
                        self.assertEqual(after.sequence, before.sequence)
                    else:
                        changes += 1
                        self.assertGreater(after.sequence, before.sequence, uid)
                        self.assertGreaterEqual(after.modified, before.modified)
                    self.assertGreaterEqual(after.stamp, before.stamp)
        self.assertGreater(changes, 20, "the releases differ enough to show anything")

    def test_calendar_programs_of_three_kinds_end_where_the_programme_is(self):
        for delegate, feeds in self.feeds.items():
            faithful, careless, tidy = BySequence(), IgnoringUpdates(), DroppingCancelled()
            for text in feeds:
                events = self.events(text)
                truth = {event.place for event in events if not event.is_cancelled}
                self.assertEqual(len({event.uid for event in events}), len(events), "no UID twice")
                for client in (faithful, careless, tidy):
                    client.read(events)
                self.assertEqual({event.place for event in faithful.held.values()}, truth, delegate)
                self.assertEqual({event.place for event in tidy.held.values()}, truth, delegate)
                # Nothing can be done for who ignores updates, but nothing is doubled, and what is stale has an old number.
                now = {event.uid: event for event in events}
                for uid, event in careless.held.items():
                    if (event.starts, event.ends, event.status) != (now[uid].starts, now[uid].ends, now[uid].status):
                        self.assertLess(event.sequence, now[uid].sequence)
                self.assertLessEqual(truth - {event.place for event in careless.held.values()}, {e.place for e in now.values() if e.sequence > 1})


if __name__ == "__main__":
    unittest.main(verbosity=2)
