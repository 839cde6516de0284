import Documents
import Domain
import HashTreeCollections

/// How changes are told.
package struct TellingRules: Sendable {
  /// So long further edits are waited for.
  package var gatherMinutes: Int
  /// So long before what it is about, a message goes at once.
  package var urgentMinutes: Int
  package init(gatherMinutes: Int = 5, urgentMinutes: Int = 24 * 60) {
    (self.gatherMinutes, self.urgentMinutes) = (gatherMinutes, urgentMinutes)
  }
}

extension State {
  /// Decides who is to be told of the release that holds. A message that waits already will say all of it.
  ///
  /// Whoever has no address is not written to; `untold` names them.
  package func telling(_ trip: Identifier<Trip>, at now: Minute, rules: TellingRules = TellingRules()) -> [Event] {
    guard let record = tripRecords[trip], let edition = edition(of: trip, .en) else { return [] }
    return edition.addressees.compactMap { to -> Event? in
      guard address(of: to, on: trip) != nil else { return nil }
      let letters = record.correspondence[to] ?? Correspondence()
      let news = news(for: to, in: edition, letters)
      guard !news.isEmpty else { return nil }
      let isUrgent = news.firstMoment(after: now).map { $0 - now <= rules.urgentMinutes } ?? false
      let due = isUrgent ? now : now + rules.gatherMinutes
      if let waiting = letters.waiting, !waiting.isGivenUp {
        guard isUrgent, !waiting.isUrgent else { return nil }
        let soon = MessageQueued(
          trip: trip, to: to, number: waiting.number, at: now, due: min(due, waiting.due), isUrgent: true)
        return .messageQueued(soon)
      }
      // What was given up for this very release is not tried again by itself.
      if letters.waiting != nil, letters.givenUpRelease(record) == record.releases.last?.number { return nil }
      return .messageQueued(
        MessageQueued(trip: trip, to: to, number: letters.number + 1, at: now, due: due, isUrgent: isUrgent))
    }
  }

  /// Releases a draft and decides in the same breath who is told.
  package func releasingAndTelling(
    _ trip: Identifier<Trip>, at now: Minute, note: String = "", despite isOverridden: Bool = false, rules: TellingRules = TellingRules(),
    check: (Programme, Dossier) -> [Finding] = { _, _ in [] }
  ) throws(ReleaseRefusal) -> [Event] {
    let events = try releasing(trip, at: now, note: note, despite: isOverridden, check: check)
    if events.isEmpty { return [] }
    var after = self
    for event in events { after.apply(event) }
    return events + after.telling(trip, at: now, rules: rules)
  }

  /// What would be written to whom if the draft were released now, each in the language of who reads it; nothing is decided.
  package func lettersOfRelease(_ trip: Identifier<Trip>, at now: Minute) -> [(name: String, notice: Notice)] {
    guard let events = try? releasing(trip, at: now, despite: true), !events.isEmpty else { return [] }
    var after = self
    for event in events { after.apply(event) }
    guard let edition = after.edition(of: trip, .en) else { return [] }
    return edition.addressees.compactMap { to in
      after.notice(to: to, on: trip, link: { _ in nil }).map { (after.name(of: to, on: trip), $0) }
    }
  }

  /// Decides that somebody has seen their page: every message so far is opened. The same again adds nothing.
  package func opening(_ to: Addressee, on trip: Identifier<Trip>, at now: Minute) -> [Event] {
    guard let last = tripRecords[trip]?.correspondence[to]?.sent.last, last.openedAt == nil, last.message.at <= now
    else {
      return []
    }
    return [.messageOpened(MessageOpened(trip: trip, to: to, number: last.message.number, at: now))]
  }

  // MARK: What is to be said

  /// The edition of the release that holds.
  func edition(of trip: Identifier<Trip>, _ language: Language) -> Edition? {
    released(of: trip).flatMap { edition($0, of: trip, language) }
  }

  /// With the trip as it was when the release was made.
  private func edition(_ release: Release, of trip: Identifier<Trip>, _ language: Language) -> Edition? {
    guard let dossier = dossier(of: trip, release: release.number) else { return nil }
    return Edition(
      dossier: dossier, programme: release.programme, status: .released(number: release.number), stamp: release.at,
      language: language, links: .file)
  }

  /// What an addressee does not know yet.
  func news(for to: Addressee, in edition: Edition, _ letters: Correspondence) -> News {
    edition.news(for: to, since: known(letters, edition))
  }

  private func known(_ letters: Correspondence, _ edition: Edition) -> Edition? {
    let trip = edition.dossier.trip.id
    return tripRecords[trip]?.releases.first { $0.number == letters.told }.flatMap { self.edition($0, of: trip, edition.language) }
  }

  /// What there is to say to an addressee now; nil for nothing.
  package func notice(to: Addressee, on trip: Identifier<Trip>, link: (Addressee) -> String?) -> Notice? {
    let language = language(of: to, on: trip)
    guard let record = tripRecords[trip], let release = record.releases.last, let edition = edition(of: trip, language)
    else {
      return nil
    }
    let letters = record.correspondence[to] ?? Correspondence()
    let before = known(letters, edition)
    let news = edition.news(for: to, since: before)
    guard !news.isEmpty else { return nil }
    let message = edition.message(news, to: name(of: to, on: trip), isFirst: before == nil, link: link(to))
    var notice = Notice(subject: message.subject, text: message.text, html: message.html, language: language, release: release.number)
    if case .delegate(let id) = to {
      let releases = record.releases.compactMap { past in self.edition(past, of: trip, language).map { (past.number, $0) } }
      notice.calendar = calendarFeed(for: id, releases, keepsCancelled: true)
    }
    return notice
  }

  // MARK: Addressees

  package func address(of to: Addressee, on trip: Identifier<Trip>) -> EmailAddress? {
    let record = tripRecords[trip]
    let text: String? =
      switch to {
      case .delegate(let id): record?.delegates[id].flatMap(details(of:))?.email
      case .host(let id): organisations[id]?.email
      case .interpreter(let id): record?.settings.interpreters.first { $0.id == id }?.email
      }
    return text.flatMap { EmailAddress($0) }
  }

  package func name(of to: Addressee, on trip: Identifier<Trip>) -> String {
    switch to {
    case .delegate(let id):
      guard let one = tripRecords[trip]?.delegates[id]?.delegate else { return id.text }
      return language(of: to, on: trip) == .ja && !one.katakana.isEmpty ? one.katakana : one.fullName
    case .host(let id): return organisations[id]?.name(in: language(of: to, on: trip)) ?? id.text
    case .interpreter(let id): return id.text
    }
  }

  /// The first of the languages somebody speaks that we write, else that of the country they come from.
  package func language(of to: Addressee, on trip: Identifier<Trip>) -> Language {
    switch to {
    case .delegate(let id):
      let record = tripRecords[trip]
      return written(record?.delegates[id]?.delegate.languages ?? []) ?? spoken(in: record?.settings.home.country)
    case .host(let id):
      return written(organisations[id]?.languages ?? []) ?? spoken(in: organisations[id]?.country)
    case .interpreter: return .en
    }
  }

  private func spoken(in country: String?) -> Language {
    switch country {
    case "DE", "AT": .de
    case "JP": .ja
    default: .en
    }
  }

  private func written(_ codes: [String]) -> Language? {
    codes.lazy.compactMap { Language(rawValue: $0.lowercased()) }.first
  }
}

/// What is said to somebody.
package struct Notice: Equatable, Sendable {
  package var subject: String
  package var text: String
  package var html: String
  package var language: Language
  package var release: Int
  /// A delegate's calendar.
  package var calendar: String?
}

extension Correspondence {
  /// The release that held when the waiting message was given up.
  fileprivate func givenUpRelease(_ record: TripRecord) -> Int? {
    guard let last = waiting?.failures.last, last.next == nil else { return nil }
    return record.releases.last { $0.at <= last.at }?.number
  }
}
