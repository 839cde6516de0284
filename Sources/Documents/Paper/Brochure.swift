import Domain

/// Who comes, for those who receive the delegation: by person with function, organisation and fields of interest.
extension Edition {
  func brochure(_ h: inout HTML) {
    h.add(.p, .class("lead")) { h in
      label(trip.title, fallback: trip.id.text, &h)
      h.text(" · \(language.period(trip.departs, trip.ends)) · \(self[Words.persons(trip.delegates.count)])")
    }
    todoNote(Words.photosMissing, &h)
    untranslatedNote(trip.delegates, &h)
    let people = participants(language == .ja ? .byReading : .byProtocol)
    for strand in Strand.allCases {
      let members = people.filter { $0.strand == strand }
      guard !members.isEmpty else { continue }
      h.add(.h2, text: self[Words.strand(strand)])
      h.add(.div, .class("profiles")) { h in
        for one in members { h.add(.article, .class("profile")) { profile(of: one, &$0) } }
      }
    }
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
  static let photosMissing = Trilingual(
    de: "Fotos, und die Einwilligung jeder Person in Foto und Text; beides ist nicht erfasst.",
    en: "photographs, and the consent of each person to photograph and text; neither is recorded.",
    ja: "顔写真と、写真・掲載文への本人の同意（いずれも未登録）。")
}
