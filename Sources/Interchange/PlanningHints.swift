import Domain

/// What the data of a trip already tells of conflicts to come: notes for the organiser, never a reason to refuse a folder.
///
/// Wishes name hosts, so both visits of one host count the same wishes. The value of a note lists the ids concerned.
package func planningHints(_ dossier: Dossier) -> [Finding] {
  let hints = HintReader(dossier: dossier)
  return hints.capacity() + hints.unusableWindows() + hints.incompatible() + hints.deviations() + hints.press() + hints.wishesWithoutVisit()
    + hints.languages() + hints.interpreting() + hints.meetings()
}

private struct HintReader {
  let dossier: Dossier
  let zones: [Identifier<Site>: Zone]
  let ways: [Pair: Int]
  struct Pair: Hashable {
    var a: Identifier<Site>
    var b: Identifier<Site>
    init(_ one: Identifier<Site>, _ other: Identifier<Site>) { (a, b) = one < other ? (one, other) : (other, one) }
  }
  var trip: Trip { dossier.trip }

  init(dossier: Dossier) {
    self.dossier = dossier
    zones = dossier.zonesOfSites()
    ways = Dictionary(dossier.trip.ways.map { (Pair($0.from, $0.to), $0.minutes) }, uniquingKeysWith: { min($0, $1) })
  }

  private func way(_ a: Identifier<Site>, _ b: Identifier<Site>) -> Int? { a == b ? 0 : ways[Pair(a, b)] }
  private func zone(_ site: Identifier<Site>) -> Zone { zones[site] ?? trip.hosts[0].zone }
  private func note(
    _ file: String, _ column: String?, _ ids: [String], _ code: String, _ message: Trilingual, mend: Trilingual,
    _ repair: Finding.Repair = .ask
  ) -> Finding {
    Finding(
      file: file, column: column, value: ids.joined(separator: ";"), severity: .note, code: code, message: message, mend: mend,
      repair: repair)
  }
  private func hostName(_ id: Identifier<Organisation>) -> Trilingual {
    guard let host = dossier.register.organisations.first(where: { $0.id == id }) else { return Trilingual(same: id.text) }
    return Trilingual(de: host.name(in: .de), en: host.name(in: .en), ja: host.name(in: .ja))
  }
  private func demand(_ visit: Visit) -> Int { trip.delegates.count { $0.wishes.contains(visit.host) } }

  // MARK: Places and wishes

  func capacity() -> [Finding] {
    trip.visits.flatMap { visit -> [Finding] in
      let (wishing, places) = (demand(visit), visit.maxGroup * visit.maxSessions)
      let host = hostName(visit.host)
      if wishing > places {
        return [
          note(
            FolderRules.visits.file, "max_group", [visit.id.text], "over-capacity",
            Trilingual(
              de: "\(host.de): \(wishing) Personen wünschen den Gastgeber, \(visit.id) hat \(places) Plätze.",
              en: "\(host.en): \(wishing) delegates wish the host, \(visit.id) has \(places) places.",
              ja: "\(host.ja)：希望者は \(wishing) 名ですが、\(visit.id) の定員は \(places) 名です。"),
            mend: Trilingual(
              de: "Um mehr Plätze oder einen weiteren Durchgang bitten.", en: "Ask for more places or another session.",
              ja: "定員の増加または追加の回を依頼してください。"))
        ]
      }
      guard visit.isMust, wishing < visit.minGroup else { return [] }
      return [
        note(
          FolderRules.visits.file, "min_group", [visit.id.text], "below-minimum",
          Trilingual(
            de:
              "\(host.de): \(wishing) Personen wünschen den Gastgeber, der Pflichtbesuch \(visit.id) braucht mindestens \(visit.minGroup).",
            en: "\(host.en): \(wishing) delegates wish the host, the must visit \(visit.id) needs at least \(visit.minGroup).",
            ja: "\(host.ja)：希望者は \(wishing) 名ですが、必須訪問 \(visit.id) には少なくとも \(visit.minGroup) 名が必要です。"),
          mend: Trilingual(
            de: "Personen benennen, die ohne eigenen Wunsch mitgehen.", en: "Name persons who go without having wished it.",
            ja: "希望の有無にかかわらず参加する人を決めてください。"))
      ]
    }
  }

  func press() -> [Finding] {
    guard let most = trip.rules.pressPerVisitMax else { return [] }
    return trip.visits.compactMap { visit in
      let press = trip.delegates.filter { $0.strand == .press && $0.wishes.contains(visit.host) }
      guard press.count > most * visit.maxSessions else { return nil }
      return note(
        FolderRules.visits.file, nil, [visit.id.text] + press.map(\.id.text), "press-pool",
        Trilingual(
          de: "\(press.count) Pressevertreter wünschen den Gastgeber von \(visit.id), höchstens \(most) dürfen an einem Besuch teilnehmen.",
          en: "\(press.count) press delegates wish the host of \(visit.id), at most \(most) of the press may join a visit.",
          ja: "報道関係者 \(press.count) 名が \(visit.id) の訪問先を希望していますが、1 回の訪問に参加できるのは \(most) 名までです。"),
        mend: Trilingual(de: "Einen Pool vereinbaren.", en: "Agree on a pool.", ja: "代表取材を調整してください。"))
    }
  }

  func wishesWithoutVisit() -> [Finding] {
    let offered = Set(trip.visits.map(\.host))
    let hosts = Set(trip.delegates.flatMap(\.wishes)).subtracting(offered).sorted()
    return hosts.map { host in
      let who = trip.delegates.filter { $0.wishes.contains(host) }.map(\.id.text)
      let name = hostName(host)
      return note(
        FolderRules.delegates.file, "wishes", [host.text] + who, "wish-without-visit",
        Trilingual(
          de: "\(name.de) wird \(who.count)-mal gewünscht, bietet aber keinen Besuch an.",
          en: "\(name.en) is wished \(who.count) times but offers no visit.",
          ja: "\(name.ja) は \(who.count) 名が希望していますが、訪問の受け入れがありません。"),
        mend: Trilingual(de: "Den Gastgeber um ein Angebot bitten.", en: "Ask the host for an offer.", ja: "受け入れを依頼してください。"))
    }
  }

  func languages() -> [Finding] {
    let used = Set(trip.visits.filter { $0.interpreting == .none && !$0.language.isEmpty }.map(\.language)).sorted()
    return used.compactMap { language in
      let who = trip.delegates.filter { !$0.languages.isEmpty && !$0.languages.contains(language) }.map(\.id.text)
      let visits = trip.visits.filter { $0.interpreting == .none && $0.language == language }.count
      guard !who.isEmpty, who.count * 2 < trip.delegates.count else { return nil }
      return note(
        FolderRules.delegates.file, "languages", who, "no-common-language",
        Trilingual(
          de: "\(who.count) Personen sprechen kein „\(language)“; \(visits) Besuche in dieser Sprache werden nicht gedolmetscht.",
          en: "\(who.count) delegates do not speak “\(language)”; \(visits) visits in it are not interpreted.",
          ja: "\(who.count) 名は「\(language)」を話しません。この言語の訪問 \(visits) 件には通訳が付きません。"),
        mend: Trilingual(
          de: "Begleitung oder Dolmetschen vorsehen.", en: "Provide company or interpreting.", ja: "同行者または通訳を手配してください。"))
    }
  }

  /// Days on which two talks need simultaneous interpreters and there are not enough for both at once.
  func interpreting() -> [Finding] {
    let need = trip.rules.interpretersPerSimultaneousVisit
    var byDay: [CalendarDate: [Visit]] = [:]
    for visit in trip.visits where visit.interpreting == .simultaneous {
      let days = Set(visit.windows.map { zone(visit.site).date(of: $0.opens) })
      if days.count == 1, let day = days.first { byDay[day, default: []].append(visit) }
    }
    return byDay.keys.sorted().compactMap { day in
      let visits = byDay[day]!
      let able = trip.interpreters.filter { $0.simultaneous && $0.serves(on: day) }
      guard visits.count > 1, able.count < 2 * need else { return nil }
      let list = visits.map(\.id.text).joined(separator: ", ")
      return note(
        FolderRules.visits.file, "interpreting", visits.map(\.id.text), "interpreting",
        Trilingual(
          de:
            "\(list) brauchen am \(day) je \(need) Simultandolmetscher; es gibt \(able.count), die Gespräche dürfen sich also nicht überschneiden.",
          en: "\(list) need \(need) simultaneous interpreters each on \(day); there are \(able.count), so the talks must not overlap.",
          ja: "\(list) は \(day) にそれぞれ同時通訳者 \(need) 名が必要ですが、\(able.count) 名しかいないため、時間を重ねられません。"),
        mend: Trilingual(
          de: "Die Gespräche nacheinander legen oder weitere Dolmetscher bestellen.",
          en: "Hold the talks one after the other, or order more interpreters.",
          ja: "順番に行うか、通訳者を追加してください。"))
    }
  }

  // MARK: Times

  /// Windows that nobody can use between the fixed items for all.
  func unusableWindows() -> [Finding] {
    let items = trip.fixedItems.filter(\.isForAll).sorted { $0.starts < $1.starts }
    return trip.visits.flatMap { visit in
      visit.windows.compactMap { window -> Finding? in
        guard window.closes - window.opens >= visit.durationMinutes, !isUsable(window, visit, items) else { return nil }
        let zone = zone(visit.site)
        let day = zone.date(of: window.opens)
        return note(
          FolderRules.visits.file, "windows", ["\(visit.id)@\(day)"], "window-unusable",
          Trilingual(
            de: "Das Fenster von \(visit.id) am \(day) ist zwischen den festen Punkten aller nicht erreichbar.",
            en: "The window of \(visit.id) on \(day) can not be reached between the fixed items for all.",
            ja: "\(visit.id) の \(day) の時間帯は、全員の固定予定の間に訪問できません。"),
          mend: Trilingual(de: "Ein anderes Fenster vereinbaren.", en: "Agree on another window.", ja: "別の時間帯を調整してください。"))
      }
    }
  }

  private func isUsable(_ window: Window, _ visit: Visit, _ items: [FixedItem]) -> Bool {
    for index in 0...items.count {
      var (opens, closes) = (window.opens, window.closes)
      if index > 0 {
        let item = items[index - 1]
        let way = item.endSite.map { self.way($0, visit.site) ?? 10_080 } ?? 0
        opens = max(opens, item.ends + way)
      }
      if index < items.count {
        let item = items[index]
        let way = item.startSite.map { self.way(visit.site, $0) ?? 10_080 } ?? 0
        closes = min(closes, item.starts - item.beThereMinutesBefore - way)
      }
      if opens + visit.durationMinutes <= closes { return true }
    }
    return false
  }

  /// Pairs of visits that one person can not both make, whatever windows are chosen.
  func incompatible() -> [Finding] {
    var out: [Finding] = []
    for (index, one) in trip.visits.enumerated() where !one.windows.isEmpty {
      for other in trip.visits[(index + 1)...] where !other.windows.isEmpty && !canFollow(one, other) && !canFollow(other, one) {
        out.append(
          note(
            FolderRules.visits.file, "windows", [one.id.text, other.id.text], "incompatible",
            Trilingual(
              de: "\(one.title.de) (\(one.id)) und \(other.title.de) (\(other.id)) schließen sich für eine Person aus.",
              en: "\(one.title.en) (\(one.id)) and \(other.title.en) (\(other.id)) exclude each other for one person.",
              ja: "\(one.title.ja)（\(one.id)）と \(other.title.ja)（\(other.id)）は、一人で両方に参加できません。"),
            mend: Trilingual(
              de: "Wer beide möchte, muss wählen; oder ein weiteres Fenster vereinbaren.",
              en: "Who wants both has to choose; or agree on another window.",
              ja: "両方を希望する人は選択するか、別の時間帯を調整してください。")))
      }
    }
    return out
  }

  private func canFollow(_ one: Visit, _ other: Visit) -> Bool {
    guard let way = way(one.site, other.site) else { return false }
    let between = way + trip.rules.bufferMinutesBetweenVisits
    return one.windows.contains { first in
      first.closes - first.opens >= one.durationMinutes
        && other.windows.contains { second in
          max(second.opens, first.opens + one.durationMinutes + between) + other.durationMinutes <= second.closes
        }
    }
  }

  // MARK: Deviations

  /// What persons with own arrival or departure can not take part in.
  func deviations() -> [Finding] {
    trip.delegates.compactMap { delegate in
      guard delegate.stays.contains(where: { $0.from != nil || $0.until != nil }) else { return nil }
      let missed = trip.visits.filter { visit in
        !visit.windows.isEmpty && !delegate.stays.contains { stay in visit.windows.contains { fits($0, visit, stay) } }
      }
      guard !missed.isEmpty else { return nil }
      let wished = missed.filter { delegate.wishes.contains($0.host) }.map(\.id.text)
      let isLate = delegate.stays.contains { $0.from != nil }
      let list = wished.joined(separator: ", ")
      return note(
        FolderRules.delegates.file, isLate ? "joins_at" : "leaves_at", [delegate.id.text] + missed.map(\.id.text),
        isLate ? "late-arrival" : "early-departure",
        Trilingual(
          de:
            "\(delegate.fullName) (\(delegate.id)) kann wegen eigener \(isLate ? "Anreise" : "Abreise") \(missed.count) Besuche nicht erreichen"
            + (wished.isEmpty ? "." : ", darunter gewünschte: \(list)."),
          en:
            "\(delegate.fullName) (\(delegate.id)) can not make \(missed.count) visits because of an own \(isLate ? "arrival" : "departure")"
            + (wished.isEmpty ? "." : ", wished ones among them: \(list)."),
          ja: "\(delegate.fullName)（\(delegate.id)）は個別の\(isLate ? "合流" : "離団")のため、訪問 \(missed.count) 件に参加できません"
            + (wished.isEmpty ? "。" : "（希望していたもの：\(list)）。")),
        mend: Trilingual(
          de: "Mit der Person klären, ob sich die Zeiten ändern lassen.", en: "Find out whether the times can be changed.",
          ja: "日程を変更できるか本人に確認してください。"))
    }
  }

  private func fits(_ window: Window, _ visit: Visit, _ stay: Stay) -> Bool {
    var (opens, closes) = (window.opens, window.closes)
    if let from = stay.from {
      let way = stay.fromSite.map { self.way($0, visit.site) ?? 10_080 } ?? 0
      opens = max(opens, from + way)
    }
    if let until = stay.until {
      let way = stay.untilSite.map { self.way(visit.site, $0) ?? 10_080 } ?? 0
      closes = min(closes, until - way)
    }
    return opens + visit.durationMinutes <= closes
  }

  // MARK: The evening

  func meetings() -> [Finding] {
    guard let evening = trip.evening, !trip.requests.isEmpty else { return [] }
    var out: [Finding] = []
    let absent = Dictionary(trip.absences.map { ($0.participant, Set($0.slots)) }, uniquingKeysWith: { $0.union($1) })
    let every = Set(1...evening.slots)
    let people = Dictionary(trip.delegates.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for request in trip.requests {
      let home = absent[request.delegate.text, default: []].union(away(people[request.delegate], evening))
      guard home.union(absent[request.firm.text, default: []]).isSuperset(of: every) else { continue }
      out.append(
        note(
          requestsFile, nil, [request.id.text, request.delegate.text], "meeting-impossible",
          Trilingual(
            de: "Für die Anfrage \(request.id) von \(request.delegate) gibt es keine Runde, in der beide Seiten verfügbar sind.",
            en: "For request \(request.id) of \(request.delegate) there is no slot in which both sides are available.",
            ja: "\(request.delegate) の申込 \(request.id) には、双方が参加できる枠がありません。"),
          mend: Trilingual(
            de: "Ein Gespräch außerhalb des Abends anbieten.", en: "Offer a talk outside the evening.", ja: "別の機会の面談を提案してください。")))
    }
    let most = evening.slots * evening.tables
    if trip.requests.count > most {
      out.append(
        note(
          requestsFile, nil, ["\(trip.requests.count)"], "meeting-over-capacity",
          Trilingual(
            de: "\(trip.requests.count) Anfragen, höchstens \(most) Gespräche.",
            en: "\(trip.requests.count) requests, at most \(most) meetings.",
            ja: "申込 \(trip.requests.count) 件に対し、面談は最大 \(most) 件です。"),
          mend: Trilingual(de: "Mehr Tische oder Runden vorsehen.", en: "Provide more tables or slots.", ja: "テーブルまたは枠を増やしてください。")))
    }
    return out
  }

  private var requestsFile: String { FolderRules.requests.file }

  /// Slots outside a person's stay, the way to the evening's place included where it is a fixed item's.
  private func away(_ delegate: Delegate?, _ evening: Evening) -> Set<Int> {
    guard let delegate else { return [] }
    let end = evening.firstSlot + evening.slots * evening.slotMinutes
    let place = trip.fixedItems.first { $0.starts <= evening.firstSlot && end <= $0.ends }?.startSite
    return Set(
      (1...evening.slots).filter { slot in
        let start = evening.firstSlot + (slot - 1) * evening.slotMinutes
        return !delegate.stays.contains { stay in
          let arrival = stay.from.map { $0 + (stay.fromSite.flatMap { from in place.flatMap { way(from, $0) } } ?? 0) }
          let departure = stay.until.map { $0 - (stay.untilSite.flatMap { to in place.flatMap { way($0, to) } } ?? 0) }
          return arrival.map { $0 <= start } ?? true && departure.map { start + evening.slotMinutes <= $0 } ?? true
        }
      })
  }
}
