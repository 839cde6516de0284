import Domain

/// What a Japanese text says twice, once with a person's name and once with the place or house whose person it is, or first in its headline.
struct JapaneseSaidOnce {
  /// Whose somebody is.
  var affiliations: [Link: Link]
  /// Sentences that are no sentences: headlines and captions above the text.
  var headings: Set<Int>

  private struct Said: Hashable { var kind: Statement.Kind, modality: Statement.Modality, parties: Set<Link?> }

  /// Links of places by their names, for 滋賀県庁 beside 滋賀県.
  var places: [String: Link] = [:]

  private func whole(_ party: Statement.Party?) -> Link? {
    guard let party else { return nil }
    if let link = affiliations[party.link] { return link }
    for end in ["庁", "役所", "役場", "政府"] where party.text.hasSuffix(end) { if let link = places[String(party.text.dropLast(end.count))] { return link } }
    return party.link
  }

  private func said(_ one: Statement) -> Said { Said(kind: one.kind, modality: one.modality, parties: [whole(one.subject), whole(one.object)]) }

  func filtered(_ statements: [Statement]) -> [Statement] {
    var seen: [Said: Statement] = [:]
    let told = Dictionary(grouping: statements.filter { !headings.contains($0.sentence) && $0.subject != nil && $0.object != nil }) { Said(kind: $0.kind, modality: .asserted, parties: said($0).parties) }
    return statements.filter { one in
      guard one.subject != nil, one.object != nil, [.visited, .met, .agreed, .partnerOf].contains(one.kind) else { return true }
      // The text says it again, and whether it lies ahead.
      if headings.contains(one.sentence), told[Said(kind: one.kind, modality: .asserted, parties: said(one).parties)] != nil { return false }
      let key = said(one)
      guard let before = seen[key] else {
        seen[key] = one
        return true
      }
      let isSame = one.subject?.link == before.subject?.link && one.object?.link == before.object?.link
      if one.kind == .agreed || one.kind == .partnerOf {
        // The same two at another time: an agreement of its own.
        if isSame || one.time != nil && before.time != nil && one.time != before.time { return true }
      }
      if let year = one.time?.year, let other = before.time?.year, year != other { return true }
      // On two days; a year alone is that of something else in the sentence.
      guard one.kind == .visited, let time = one.time, let other = before.time, let month = time.month, let last = other.month else { return false }
      return month != last
    }
  }
}
