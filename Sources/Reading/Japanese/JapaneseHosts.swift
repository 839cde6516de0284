import Domain

/// Who is the guest where two of different countries meet or sign, and what a headline says of a journey before the text says whose it is.
extension Statements {
  /// Whether somebody is of Japan, as far as the text tells.
  private func isJapanese(_ one: Actor, _ subject: Subject) -> Bool? {
    if let home = subject.affiliations[one.party.link] { return home.kind == .place ? JapaneseHome.isJapanese(home.party.text) : JapaneseHome.isAtHome(home.party.text) }
    switch one.kind {
    case .place: return Self.isCountry(one.party.link) ? nil : JapaneseHome.isJapanese(one.party.text)
    case .organisation: return JapaneseHome.isAtHome(one.party.text)
    default: return nil
    }
  }

  /// ハノイで会長は…と懇談した: who is of another country than the place has come there.
  func hosted(_ deed: JapaneseDeed, _ said: [Statement], _ scene: JapaneseScene) -> [Statement] {
    guard [.meeting, .agreement].contains(deed.trigger.frame), deed.modality == .asserted || deed.modality == .planned, !deed.isNoun, !isHeading, !text(sentence).contains("オンライン") else { return [] }
    let here = deed.before.last { $0.kind == .place && ["で", "にて"].contains($0.role) && !$0.isModifier && !Self.isCountry($0.party.link) }
    let isAtEvent = ["式典では", "式では", "席上", "会談では", "調印式"].contains(where: text(sentence).hasPrefix)
    guard let place = here ?? (isAtEvent ? scene.subject.stage.flatMap { $0.kind == .place ? $0 : nil } : nil) else { return [] }
    let isPlaceJapanese = JapaneseHome.isJapanese(place.party.text)
    var parties = deed.who
    for one in said where one.kind == .met || one.kind == .agreed { parties += scene.all.filter { [one.subject?.link, one.object?.link].contains($0.party.link) } }
    var guests: [Actor] = []
    for one in parties where isJapanese(one, scene.subject) == !isPlaceJapanese && one.party.link != place.party.link && !guests.contains(where: { $0.party.link == one.party.link }) { guests.append(one) }
    return guests.isEmpty ? [] : pairs(deed, Array(guests.prefix(2)), [place], date(deed, scene), kind: .visited)
  }

  /// 知事、来月ブラジルへ: where a headline says that somebody goes.
  func noteGoal(_ actors: [Actor], _ subject: inout Subject) {
    guard isHeading, subject.visitors.isEmpty else { return }
    for one in actors where one.kind == .place && one.role == "へ" && one.via.isEmpty {
      let end = one.extent ?? one.range.upperBound
      if end >= sentence.upperBound || block.tokens[end].follows || block.isSign(end, "、") { subject.goals.append(one) }
    }
  }

  /// The same, when the text has said who.
  func reached(_ said: [Statement], _ subject: inout Subject) -> [Statement] {
    guard !isHeading, !subject.goals.isEmpty, let visit = said.first(where: { $0.kind == .visited && $0.subject != nil && [.asserted, .planned].contains($0.modality) }) else { return [] }
    let goals = subject.goals.filter { $0.party.link != visit.object?.link && $0.party.link != visit.subject?.link }
    subject.goals = []
    return goals.map { goal in
      var one = visit
      one.object = goal.party
      one.time = nil
      return one
    }
  }
}

extension JapaneseHome {
  /// Whether a house's name begins with a place of Japan, or is written as houses abroad are; nil where it tells nothing.
  static func isAtHome(_ name: String) -> Bool? {
    let name = name.hasPrefix("在") ? String(name.dropFirst()) : name
    if let first = name.unicodeScalars.first, Script.isKatakana(first.value) { return false }
    for length in 2...4 where name.count > length && isKnown(String(name.prefix(length))) { return true }
    return nil
  }
}
