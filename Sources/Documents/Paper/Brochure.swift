import Domain

/// Who comes, for those who receive the delegation: by person with function, organisation and fields of interest.
extension Edition {
  func brochure(_ h: inout HTML) {
    h.add(.p, .class("lead")) { h in
      label(trip.title, fallback: trip.id.text, &h)
      h.text(" · \(language.period(trip.departs, trip.ends)) · \(self[Words.persons(trip.delegates.count)])")
    }
    let unasked = trip.delegates.count { $0.consents?.brochure == nil }
    if unasked > 0 { todoNote(Words.consentsMissing(unasked), &h) }
    untranslatedNote(trip.delegates, &h)
    let people = participants(language == .ja ? .byReading : .byProtocol).filter { $0.consents?.brochure != false }
    for strand in Strand.allCases {
      let members = people.filter { $0.strand == strand }
      guard !members.isEmpty else { continue }
      h.add(.h2, text: self[Words.strand(strand)])
      h.add(.div, .class("profiles")) { h in
        for one in members { h.add(.article, .class("profile")) { profile(of: one, &$0) } }
      }
    }
    let hidden = trip.delegates.count - people.count
    if hidden > 0 { h.add(.p, .class("note"), text: self[Words.notShown(hidden)]) }
  }

  private func profile(of one: Delegate, _ h: inout HTML) {
    h.add(.div, .class("photo"), .hiddenFromReaders) { _ in }
    h.add(.div) { h in
      h.add(.h3) { h in
        person(one, &h)
        if language == .ja, one.katakana.isEmpty {
          h.text(" ")
          todo(self[Words.noReading], &h)
        }
      }
      h.add(.p) { label(one.function, &$0) }
      for post in one.furtherPosts ?? [] {
        h.add(.p) { h in
          h.text(post.function)
          if let place = post.organisation {
            h.text(language.comma)
            organisation(place, &h)
          }
        }
      }
      if let own = one.organisation {
        h.add(.p) { h in
          organisation(own, &h)
          if let known = index.organisations[own], !known.city.isEmpty { h.text(language.comma + known.city) }
        }
      }
      let topics = one.interests.sorted { ($1.weight, $0.topic) < ($0.weight, $1.topic) }.prefix(4).map {
        topicName($0.topic)
      }
      if !topics.isEmpty {
        h.add(
          .p, .class("note"),
          text: self[Words.interests] + (language == .ja ? "：" : ": ") + topics.joined(separator: language.comma))
      }
      if !one.languages.isEmpty {
        let tongues = one.languages.map { self[Words.tongue($0)] }.joined(separator: language.comma)
        h.add(.p, .class("note"), text: self[Words.spoken] + (language == .ja ? "：" : ": ") + tongues)
      }
    }
  }
}

extension Words {
  static func consentsMissing(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Einwilligung in die Broschüre bei \(persons(count).de).", en: "consent to the brochure of \(persons(count).en).",
      ja: "冊子への掲載同意（\(count)名）。")
  }
  static func notShown(_ count: Int) -> Trilingual {
    Trilingual(
      de: "Ohne Einwilligung nicht aufgeführt: \(persons(count).de).", en: "Not shown for want of consent: \(persons(count).en).",
      ja: "同意がないため掲載していない人：\(count)名。")
  }
}
