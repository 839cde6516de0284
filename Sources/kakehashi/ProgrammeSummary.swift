import Domain
import Foundation

/// A programme as a table for the terminal.
struct ProgrammeSummary {
  let programme: Programme
  let dossier: Dossier
  let language: Language

  var text: String {
    let worth = programme.worth
    let zones = dossier.zonesOfSites()
    let visits = Dictionary(dossier.trip.visits.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = [dossier.trip.title[language], ""]
    var day: CalendarDate?
    for tour in programme.tours {
      let zone = zones[tour.from] ?? .utc
      if tour.day != day {
        day = tour.day
        lines.append("\(tour.day)  \(zone.name)")
      }
      let stops = tour.stops.map { stop -> String in
        let zone = zones[stop.site] ?? zone
        let title = visits[stop.visit]?.title[language] ?? ""
        return "\(zone.local(stop.starts).time)–\(zone.local(stop.ends).time) \(stop.visit) \(title)"
      }
      let vehicle = tour.vehicle?.text ?? tour.mode.rawValue
      lines.append(
        "  \(pad(tour.id.text, 4)) \(zone.local(tour.departs).time)–\(zone.local(tour.arrives).time)  \(pad(vehicle, 6))"
          + "\(pad("\(tour.delegates.count)", 3, left: true)) \(words.people[language])  " + stops.joined(separator: " · "))
    }
    let share = String(format: "%.3f", worth.meanShare)
    let lowest = String(format: "%.3f", worth.lowestShare)
    let bound = programme.bound.map { String(format: "%.1f", $0) } ?? "–"
    lines += [
      "",
      "\(words.value[language]) \(String(format: "%.1f", worth.value))  (\(words.bound[language]) \(bound))",
      "\(words.share[language]) \(share), \(words.lowest[language]) \(lowest), Jain \(String(format: "%.3f", worth.jain))",
      "\(words.wishes[language]) \(worth.firstWishesMet)/\(worth.firstWishes), \(words.road[language]) \(worth.travelMinutes) min",
      "\(words.notHeld[language]) \(programme.notHeld.map(\.visit.text).joined(separator: ", "))",
    ]
    return lines.joined(separator: "\n")
  }

  private func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? space + text : text + space
  }

  private var words:
    (
      people: Trilingual, value: Trilingual, bound: Trilingual, share: Trilingual, lowest: Trilingual, wishes: Trilingual, road: Trilingual,
      notHeld: Trilingual
    )
  {
    (
      Trilingual(de: "Pers.", en: "people", ja: "名"), Trilingual(de: "Wert", en: "Value", ja: "評価"),
      Trilingual(de: "höchstens", en: "at most", ja: "上限"), Trilingual(de: "Mittlerer Anteil", en: "Mean share", ja: "平均達成率"),
      Trilingual(de: "niedrigster", en: "lowest", ja: "最低"), Trilingual(de: "Erste Wünsche erfüllt", en: "First wishes met", ja: "第一希望の実現"),
      Trilingual(de: "unterwegs", en: "on the road", ja: "移動"), Trilingual(de: "Nicht gehalten:", en: "Not held:", ja: "実施しない訪問：")
    )
  }
}
