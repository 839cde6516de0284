import Documents
import Domain
import HashTreeCollections

extension State {
  /// What somebody has published, for everybody to read. Nothing is public by itself: neither a trip nor a released programme.
  func publicEntries(_ language: Language, address: String, today: CalendarDate) -> [FeedEntry] {
    trips.compactMap { trip -> FeedEntry? in
      guard let publication = publication(of: trip, on: today), let settings = tripRecords[trip]?.settings else { return nil }
      // A published article is new when its embargo ends, not when somebody wrote it down.
      let opened = publication.record.embargo.map { Zone.utc.instant(of: $0, at: ClockTime(0, 0)) } ?? publication.at
      let href = "\(address)/public/\(encodedSegment(trip.text))?lang=\(language.rawValue)"
      return FeedEntry(
        id: "\(address)/public/\(encodedSegment(trip.text))", title: settings.title[language], href: href, updated: max(opened, publication.at),
        author: settings.organiser.flatMap { organisations[$0]?.name(in: language) } ?? "Kakehashi")
    }
  }
}

/// All lists that the reader may see, in each form, with what is left out of it.
func openPage(_ context: DeskContext, _ state: State, _ language: Language, today: CalendarDate) -> [UInt8] {
  page(Shell(OpenWords.export, context, "/open", language, state)) { h in
    h.add(.h1, text: OpenWords.export[language])
    h.add(.p, .class("lead"), text: OpenWords.lead[language])
    let trips = state.trips(readableBy: context.who)
    let house = OpenList.all.filter { list in !list.isOfTrip && (list.right(nil).map { state.may(context.who, $0) } ?? true) }
    lists(house.map { ($0, nil) }, OpenWords.list, context, state, language, today, &h)
    for trip in trips {
      guard let title = state.tripRecords[trip]?.settings.title else { continue }
      h.add(.h2, text: title[language].isEmpty ? trip.text : title[language])
      if state.may(context.who, .editRoster(trip)) {
        h.add(.p) { $0.add(.a, .href("/trips/\(encodedSegment(trip.text))/given-out?lang=\(language.rawValue)"), text: GivenOutWords.title[language]) }
      }
      lists(OpenList.all.filter { $0.isOfTrip && ($0.name != "programme" || state.released(of: trip) != nil) }.map { ($0, trip) }, title, context, state, language, today, &h)
    }
    h.add(.h2, text: OpenWords.interface[language])
    h.add(.p, text: OpenWords.interfaceLead[language])
    h.add(.ul) { h in
      h.add(.li) { $0.add(.a, .href("/api/v1/openapi.json?lang=\(language.rawValue)"), text: OpenWords.description[language]) }
      h.add(.li) { $0.add(.a, .href("/feed.atom?lang=\(language.rawValue)"), text: OpenWords.feed[language]) }
    }
  }
}

private func lists(
  _ lists: [(OpenList, Identifier<Trip>?)], _ label: Trilingual, _ context: DeskContext, _ state: State, _ language: Language, _ today: CalendarDate,
  _ h: inout HTML
) {
  h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(label[language])) { h in
    h.add(.table) { h in
      h.add(.thead) { h in
        h.add(.tr) { h in for head in [OpenWords.list, OpenWords.forms, OpenWords.losses] { h.add(.th, .scope("col"), text: head[language]) } }
      }
      h.add(.tbody) { h in
        for (list, trip) in lists {
          let query = OpenQuery(state: state, who: context.who, trip: trip, language: language, today: today)
          h.add(.tr) { h in
            h.add(.th, .scope("row"), text: list.title[language])
            h.add(.td, .class("nowrap")) { h in forms(list, trip, language, &h) }
            h.add(.td) { h in losses(list, query, &h) }
          }
        }
      }
    }
  }
}

private func forms(_ list: OpenList, _ trip: Identifier<Trip>?, _ language: Language, _ h: inout HTML) {
  let path = list.path.replacing("{trip}", with: encodedSegment(trip?.text ?? ""))
  for (place, form) in list.forms.enumerated() {
    if place > 0 { h.text(" · ") }
    let href = form == .json ? "/api/v1/\(path)?lang=\(language.rawValue)" : "/open/\(path).\(form.rawValue)?lang=\(language.rawValue)"
    h.add(.a, .href(href), .label("\(list.title[language]): \(form.label)"), text: form.label)
  }
}

/// What is left out of the list, and which of its things are on no map; of many the first are named.
private func losses(_ list: OpenList, _ query: OpenQuery, _ h: inout HTML) {
  let (shown, language) = (20, query.language)
  let own = list.losses(query).map { $0[language] }
  let unplaced = (try? list.unplaced(query)) ?? []
  if own.isEmpty, unplaced.isEmpty, !list.hasCards { return h.add(.span, .class("quiet"), text: OpenWords.nothingLost[language]) }
  for loss in own { h.add(.p, .class("loss"), text: loss) }
  if list.hasCards { h.add(.p, .class("loss"), text: OpenWords.lostInCards[language]) }
  guard !unplaced.isEmpty else { return }
  h.add(.details) { h in
    h.add(.summary, text: OpenWords.unplaced(unplaced.count)[language])
    h.add(.ul) { h in
      for (key, name) in unplaced.prefix(shown) { h.add(.li, text: OpenWords.lostPlace(name, key)[language]) }
      if unplaced.count > shown { h.add(.li, text: OpenWords.more(unplaced.count - shown)[language]) }
    }
  }
}

extension LedgerView {
  /// One entry for an address book, and what is said of it as tables.
  func take(_ path: String, _ subject: LedgerSubject, _ h: inout HTML) {
    let asked = "subject=\(encodedQuery(subject.description))"
    let files = [
      ("vCard", "/open/\(path).vcf"), ("JSContact", "/open/\(path).jscontact.json"), ("CSV", "/open/ledger/claims.csv?\(asked)"), ("Excel", "/open/ledger/claims.xlsx?\(asked)"),
    ]
    h.add(.p, .class("quiet")) { h in
      h.text(OpenWords.take[language] + (language == .ja ? "：" : ": "))
      for (place, (name, path)) in files.enumerated() {
        if place > 0 { h.text(" · ") }
        link(place < 2 ? name : "\(name) (\(LedgerWords.claims[language]))", path, &h)
      }
    }
  }
}
