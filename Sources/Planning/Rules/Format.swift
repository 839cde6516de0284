import Domain

/// Ids exist and are unique, a stop's site is its visit's, a bus has a vehicle and nothing else has one, and nobody stands
/// twice in a list.
extension Inspection {
  func format() -> [Report] {
    trip() + doubledTours() + programme.tours.indices.flatMap { t in vehicle(t) + sites(t) + people(t) }
  }

  private func trip() -> [Report] {
    guard programme.trip != atlas.trip.id else { return [] }
    return [
      report(
        "format", at: "trip", begins: nil, value: programme.trip.text,
        Trilingual(
          de: "Das Programm gehört zur Reise „\(programme.trip)“, geprüft wird „\(atlas.trip.id)“.",
          en: "The programme belongs to the trip “\(programme.trip)”; the one checked is “\(atlas.trip.id)”.",
          ja: "この日程は旅程「\(programme.trip)」のもので、検査対象は「\(atlas.trip.id)」です。"),
        mend: Trilingual(
          de: "Prüfen Sie es gegen den Ordner seiner Reise.", en: "Check it against the folder of its trip.", ja: "該当する旅程のフォルダーで検査してください。"))
    ]
  }

  private func doubledTours() -> [Report] {
    repeated(programme.tours.map(\.id)).map { id in
      doubled(at: "tours/\(id)", id.text, in: Trilingual(de: "Touren", en: "tours", ja: "ツアー一覧"))
    }
  }

  private func vehicle(_ t: Int) -> [Report] {
    let tour = programme.tours[t]
    if tour.mode == .bus, let id = tour.vehicle {
      return atlas.vehicles[id] == nil ? [unknown(at: "\(place(t))/vehicle", id.text, as: .vehicle)] : []
    }
    guard tour.mode == .bus || tour.vehicle != nil else { return [] }
    return [
      report(
        "format", at: "\(place(t))/vehicle", begins: nil, value: tour.vehicle?.text,
        tour.mode == .bus
          ? Trilingual(
            de: "Tour \(tour.id) fährt mit dem Bus, nennt aber kein Fahrzeug.", en: "Tour \(tour.id) goes by bus but names no vehicle.",
            ja: "ツアー\(tour.id)はバス移動ですが、車両が指定されていません。")
          : Trilingual(
            de: "Tour \(tour.id) fährt nicht mit dem Bus, nennt aber ein Fahrzeug.",
            en: "Tour \(tour.id) does not go by bus but names a vehicle.", ja: "ツアー\(tour.id)はバス移動ではないのに車両が指定されています。"),
        mend: Trilingual(
          de: "Nennen Sie beim Bus die Kennung eines Fahrzeugs, sonst null.", en: "Name a vehicle for a bus, null otherwise.",
          ja: "バスの場合は車両IDを、それ以外はnullを書いてください。"))
    ]
  }

  private func sites(_ t: Int) -> [Report] {
    let tour = programme.tours[t]
    var reports: [Report] = []
    for (key, site) in [("from", tour.from), ("to", tour.to)] where !atlas.sites.contains(site) {
      reports.append(unknown(at: "\(place(t))/\(key)", site.text, as: .site))
    }
    for (s, stop) in tour.stops.enumerated() {
      guard let visit = atlas.visits[stop.visit] else {
        reports.append(unknown(at: "\(place(t, stop: s))/visit", stop.visit.text, as: .visit))
        continue
      }
      if stop.site != visit.site { reports.append(elsewhere(t, s, visit)) }
    }
    return reports
  }

  private func elsewhere(_ t: Int, _ s: Int, _ visit: Visit) -> Report {
    let site = programme.tours[t].stops[s].site
    return report(
      "format", at: "\(place(t, stop: s))/site", begins: nil, value: site.text,
      Trilingual(
        de: "Der Besuch \(name(visit).de) findet in \(visit.site) statt, nicht in \(site).",
        en: "Visit \(name(visit).en) takes place at \(visit.site), not at \(site).",
        ja: "訪問\(name(visit).ja)の場所は\(site)ではなく\(visit.site)です。"),
      mend: Trilingual(
        de: "Schreiben Sie \(visit.site).", en: "Write \(visit.site).", ja: "\(visit.site)と書いてください。"))
  }

  private func people(_ t: Int) -> [Report] {
    let tour = programme.tours[t]
    let (delegates, interpreters) = ("\(place(t))/delegates", "\(place(t))/interpreters")
    return tour.delegates.filter { atlas.delegates[$0] == nil }.map { unknown(at: delegates, $0.text, as: .delegate) }
      + repeated(tour.delegates).map { doubled(at: delegates, $0.text, in: Trilingual(de: "Teilnehmende", en: "delegates", ja: "団員一覧")) }
      + tour.interpreters.filter { atlas.interpreters[$0] == nil }.map { unknown(at: interpreters, $0.text, as: .interpreter) }
      + repeated(tour.interpreters).map { doubled(at: interpreters, $0.text, in: Trilingual(de: "Dolmetschende", en: "interpreters", ja: "通訳一覧")) }
  }

  /// What stands more than once, each once, in the order of the list.
  private func repeated<ID: Hashable>(_ ids: [ID]) -> [ID] {
    var counts: [ID: Int] = [:]
    return ids.filter { id in
      counts[id, default: 0] += 1
      return counts[id] == 2
    }
  }

  private enum Kind { case visit, site, delegate, interpreter, vehicle }

  private func unknown(at column: String, _ id: String, as kind: Kind) -> Report {
    let words: Trilingual =
      switch kind {
      case .visit: Trilingual(de: "keinen Besuch", en: "visit", ja: "訪問")
      case .site: Trilingual(de: "keinen Ort", en: "site", ja: "場所")
      case .delegate: Trilingual(de: "keine Person", en: "delegate", ja: "団員")
      case .interpreter: Trilingual(de: "keinen Dolmetscher", en: "interpreter", ja: "通訳")
      case .vehicle: Trilingual(de: "kein Fahrzeug", en: "vehicle", ja: "車両")
      }
    return report(
      "format", at: column, begins: nil, value: id,
      Trilingual(
        de: "Die Reise kennt \(words.de) mit der Kennung „\(id)“.", en: "The trip knows no \(words.en) with the id “\(id)”.",
        ja: "ID「\(id)」の\(words.ja)は旅程にありません。"),
      mend: Trilingual(
        de: "Berichtigen Sie die Kennung.", en: "Correct the id.", ja: "IDを直してください。"))
  }

  private func doubled(at column: String, _ id: String, in list: Trilingual) -> Report {
    report(
      "format", at: column, begins: nil, value: id,
      Trilingual(
        de: "„\(id)“ steht mehrmals in der Liste (\(list.de)).", en: "“\(id)” stands more than once in the list (\(list.en)).",
        ja: "「\(id)」が一覧（\(list.ja)）に重複しています。"),
      mend: Trilingual(de: "Lassen Sie es einmal stehen.", en: "Keep it once.", ja: "一つだけ残してください。"))
  }
}
