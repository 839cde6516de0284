import Domain

/// Ties that a Japanese sentence tells of several at once, or beside what it says.
extension Statements {
  private static let friendly = ["友好", "姉妹", "パートナーシ", "都市提携"]
  private static let heads = ["知事", "市長", "町長", "村長", "州首相", "議長", "省長", "首相", "大臣", "大統領", "区長"]

  /// 友好協定を結んだ makes partners too; who signs has met whom he signs with.
  func settledBy(_ agreed: [Statement], _ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    guard deed.modality == .asserted else { return agreed }
    let persons = Set(scene.all.filter { $0.kind == .person }.map(\.party.link))
    let lead = text(max(sentence.lowerBound, deed.trigger.range.lowerBound - 14)..<deed.trigger.range.upperBound)
    let isFriendly = Self.friendly.contains(where: lead.contains)
    let places = Set(named.filter { $0.kind == .place }.map(\.link) + scene.subject.sisters.map(\.party.link))
    let isBetweenHeads = Self.heads.count(where: text(sentence).contains) > 0 && scene.all.filter { $0.kind == .person }.allSatisfy { one in titles(of: one).contains { title in Self.heads.contains(where: title.hasSuffix) } }
    return agreed.flatMap { one -> [Statement] in
      guard one.kind == .agreed, let first = one.subject, let second = one.object else { return [one] }
      var list = [one]
      if persons.contains(first.link), persons.contains(second.link), !deed.isNoun, isBetweenHeads {
        var met = one
        met.kind = .met
        list.append(met)
      } else if lead.contains("姉妹") || (isFriendly || lead.contains("交流協定")) && places.contains(first.link) && places.contains(second.link), !persons.contains(first.link), !persons.contains(second.link), !["更新", "延長"].contains(where: text(sentence).contains) {
        var tie = one
        tie.kind = .partnerOf
        list.append(tie)
      }
      return list
    }
  }

  /// AとB、CとDがそれぞれ結び; AおよびBとCとの友好関係.
  func eachWithEach(_ deed: JapaneseDeed, _ isParty: (Actor) -> Bool) -> [(Actor, [Actor])] {
    if let index = deed.before.lastIndex(where: { ["が", "は"].contains($0.role) && !$0.isModifier }), text(sentence).contains("それぞれ") {
      let list = joined(to: index, in: deed.before).filter(isParty)
      if list.count >= 4, list.count % 2 == 0, stride(from: 0, to: list.count, by: 2).allSatisfy({ list[$0].role == "と" }) { return stride(from: 0, to: list.count, by: 2).map { (list[$0], [list[$0 + 1]]) } }
    }
    guard let last = deed.before.indices.last, ["の", "との"].contains(deed.before[last].role), isNouns(deed.before[last].range.upperBound..<deed.trigger.range.lowerBound) || deed.before[last].extent == deed.trigger.range.lowerBound else { return [] }
    let list = joined(to: last, in: deed.before).filter(isParty)
    guard list.count >= 3, list[list.count - 2].role == "と", list.dropLast(2).allSatisfy({ $0.role != "と" }) else { return [] }
    return [(list[list.count - 1], Array(list.dropLast()))]
  }

  /// 来県するのは初めて, 訪問は5年ぶり: what was said before is said again.
  func isRestated(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> Bool {
    guard deed.trigger.frame.kind == .visited || deed.trigger.frame.kind == .met, !scene.subject.visitors.isEmpty else { return false }
    let rest = text(deed.trigger.range.upperBound..<sentence.upperBound)
    let isTopic = ["するのは", "るのは", "すのは", "は", "のは", "わすのは", "行きは"].contains(where: rest.hasPrefix)
    return isTopic && ["初めて", "ぶり", "度目", "回目", "以来", "異例", "まれ"].contains(where: rest.prefix(24).contains)
  }

  /// ウォルフスブルク市は…X社の本社があることで知られる.
  func seatedThere(_ deed: JapaneseDeed, _ own: [Actor]) -> [Statement] {
    guard deed.trigger.isSite, deed.modality == .asserted, let town = own.first(where: { $0.role == "は" && $0.kind == .place && !$0.isModifier }), let house = own.last(where: { $0.kind == .organisation && $0.role == "の" && $0.range.upperBound == deed.trigger.range.lowerBound - 1 }) else { return [] }
    return pairs(deed, [house], [town], nil, .asserted, kind: .siteOf)
  }
}
