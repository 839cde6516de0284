import Documents
import Domain
import HashTreeCollections

extension LedgerView {
  /// What is known of an organisation, for the printer; nil where nobody has heard of it.
  func briefing(of id: Identifier<Organisation>) -> [UInt8]? {
    guard state.isKnown(.organisation(id)) else { return nil }
    var paper = self
    paper.isPaper = true
    let page = ledgerPaper(
      LedgerWords.briefing[language], subject: name(id), running: name(id),
      footer: "\(LedgerWords.ledger[language]) · \(LedgerWords.asOf(today.description)[language])",
      language: language
    ) { paper.organisation(id, &$0) }
    return localised(page)
  }

  /// Names that were erased, which facts keep in English, in the reader's language.
  func localised(_ page: [UInt8]) -> [UInt8] {
    guard language != .en, page.contains(Ledger.erasedStem.utf8) else { return page }
    let parts = String(decoding: page, as: UTF8.self).components(around: Ledger.erasedStem)
    var text = parts[0]
    for part in parts.dropFirst() {
      if let day = CalendarDate(String(part.prefix(10))) {
        text += ErasureWords.erased(day)[language] + part.dropFirst(10)
      } else {
        text += Ledger.erasedStem + part
      }
    }
    return Array(text.utf8)
  }
}

extension String {
  fileprivate func components(around stem: String) -> [Substring] {
    var (parts, rest) = ([Substring](), self[...])
    while let found = rest.firstRange(of: stem) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    return parts + [rest]
  }
}
