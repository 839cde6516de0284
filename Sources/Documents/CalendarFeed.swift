import Domain

/// A person's calendar to subscribe to, from every release so far, ascending; all in one language.
///
/// An event keeps its UID. Its SEQUENCE is the number of the release in which it last changed, so it rises with every change, with a
/// cancellation and with a return, and stays as it is while nothing changes; its text names that release too. What is cancelled is
/// sent as CANCELLED, and says so in its title, as long as `keepsCancelled`.
package func calendarFeed(for id: Identifier<Delegate>, _ releases: [(number: Int, edition: Edition)], keepsCancelled: Bool) -> String {
  guard let (number, current) = releases.last, let delegate = current.index.delegates[id] else { return "" }
  let entries = FeedHistory(id, releases).entries.values
    .filter { keepsCancelled || !$0.isCancelled }
    .sorted { ($0.event.starts, $0.event.uid) < ($1.event.starts, $1.event.uid) }
  var zones: [String: Zone] = [:]
  for entry in entries { for zone in [entry.event.startZone, entry.event.endZone] { zones[zone.name] = zone } }

  var text = ContentLines()
  text.append("BEGIN", "VCALENDAR")
  text.append("VERSION", "2.0")
  text.append("PRODID", "-//Kakehashi//Programme//EN")
  text.append("CALSCALE", "GREGORIAN")
  text.append("METHOD", "PUBLISH")
  let title = "\(current.plain(current.trip.title, fallback: current.trip.id.text)) – \(delegate.fullName)"
  text.append("NAME", escaping: title)
  text.append("X-WR-CALNAME", escaping: title)
  text.append("X-WR-CALDESC", escaping: current.footer)
  text.append("X-KAKEHASHI-RELEASE", String(number))
  text.append("LAST-MODIFIED", ContentLines.utc(current.stamp))
  text.append("REFRESH-INTERVAL;VALUE=DURATION", "PT30M")
  text.append("X-PUBLISHED-TTL", "PT30M")
  for name in zones.keys.sorted() { text.append(zones[name]!, from: current.trip.departs, to: current.trip.ends) }
  for entry in entries {
    var event = entry.event
    if entry.isCancelled { event.summary = current[Words.cancelled(event.summary)] }
    text.append(
      event, stamp: current.stamp, modified: entry.modified, sequence: entry.sequence, status: entry.isCancelled ? "CANCELLED" : "CONFIRMED")
  }
  text.append("END", "VCALENDAR")
  return text.text
}

/// Each event of a person as the releases left it.
struct FeedHistory {
  struct Entry {
    var event: CalendarEvent
    var sequence: Int
    var modified: Minute
    var isCancelled = false
  }
  private(set) var entries: [String: Entry] = [:]

  init(_ id: Identifier<Delegate>, _ releases: [(number: Int, edition: Edition)]) {
    for (number, edition) in releases {
      let events = edition.index.delegates[id].map { edition.calendarEvents($0) } ?? []
      let held = Set(events.map(\.uid))
      for event in events {
        if let old = entries[event.uid], !old.isCancelled, old.event.says(as: event) { continue }
        entries[event.uid] = Entry(event: event, sequence: number, modified: edition.stamp)
      }
      for (uid, old) in entries where !held.contains(uid) && !old.isCancelled {
        entries[uid] = Entry(event: old.event, sequence: number, modified: edition.stamp, isCancelled: true)
      }
    }
  }
}

extension CalendarEvent {
  /// Whether both say the same, whatever edition they name.
  func says(as other: CalendarEvent) -> Bool {
    var (a, b) = (self, other)
    (a.description, b.description) = (description.dropLast(), other.description.dropLast())
    return a == b
  }
}

extension Words {
  static func cancelled(_ title: String) -> Trilingual {
    Trilingual(de: "Entfällt: \(title)", en: "Cancelled: \(title)", ja: "【中止】\(title)")
  }
}
