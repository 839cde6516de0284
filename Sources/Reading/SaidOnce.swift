import Domain

extension Reader {
  /// In German and English: what a headline and the text both say is said once, and that somebody came says nothing where the text says who.
  static func saidOnce(_ statements: [Statement], _ article: Article) -> [Statement] {
    struct Said: Hashable { var kind: Statement.Kind, modality: Statement.Modality, subject: Link?, object: Link? }
    var (seen, whoever) = (Set<Said>(), Set<Said>())
    for one in statements where one.subject != nil { whoever.insert(Said(kind: one.kind, modality: one.modality, subject: nil, object: one.object?.link)) }
    // 覚書を締結 of a headline, where the text says when.
    var dated = Set<Said>()
    for one in statements where one.time != nil { dated.insert(Said(kind: one.kind, modality: one.modality, subject: one.subject?.link, object: one.object?.link)) }
    return statements.filter { one in
      guard article.sentences[one.sentence].language != .ja else {
        guard one.subject != nil, [.agreed, .partnerOf, .siteOf, .since, .plans].contains(one.kind) else { return true }
        let both = [Said(kind: one.kind, modality: one.modality, subject: one.subject?.link, object: one.object?.link)] + ([.agreed, .partnerOf].contains(one.kind) ? [Said(kind: one.kind, modality: one.modality, subject: one.object?.link, object: one.subject?.link)] : [])
        if one.time == nil, both.contains(where: dated.contains) { return false }
        let isNew = !both.contains(where: seen.contains)
        seen.insert(both[0])
        return one.time != nil || isNew
      }
      let said = Said(kind: one.kind, modality: one.modality, subject: one.subject?.link, object: one.object?.link)
      if one.subject == nil, [.visited, .met, .agreed].contains(one.kind), whoever.contains(said) { return false }
      return one.time != nil || seen.insert(said).inserted
    }
  }
}
