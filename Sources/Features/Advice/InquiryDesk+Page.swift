import Documents
import Domain
import HashTreeCollections

extension AdviceView {
  /// What was sent in, the newest first.
  func inquiries(all: Bool, address: String) -> [UInt8] {
    let files = state.advice.inquiries.values.filter { all ? true : $0.standing == .waiting && $0.erased == nil }
      .sorted { ($1.received, $0.id) < ($0.received, $1.id) }
    return page(InquiryWords.inquiries, lead: InquiryWords.inquiriesLead) { h in
      h.add(.p, .class("deeds")) { h in
        h.add(.a, .href(href("/inquiries", all ? [] : [("all", "1")])), text: (all ? InquiryWords.onlyWaiting : InquiryWords.settledToo)[language])
      }
      h.table(
        InquiryWords.inquiries[language],
        [InquiryWords.reference, AdviceWords.received, InquiryWords.company, InquiryWords.question, AdviceWords.language, AdviceWords.standing].map { $0[language] },
        files.prefix(300).compactMap { file in
          guard let one = state.inquiry(file.id) else { return nil }
          let standing = file.erased.map { InquiryWords.erasedOn(date($0))[language] } ?? one.standing.label[language]
          return [
            .link(one.id.text, href: href("/inquiries/\(encodedSegment(one.id.text))")), .text(date(one.received)), .text(one.words.company),
            .text("\(one.words.question.prefix(80))"), .text(one.language.label[language]), .text(standing),
          ]
        }, empty: AdviceWords.nothing[language])
      h.add(.h2, text: InquiryWords.publicPage[language])
      h.add(.p, .class("quiet"), text: InquiryWords.publicPageHint[language])
      h.add(.ul) { h in
        for tongue in Language.allCases {
          let link = "\(address)/inquiry?lang=\(tongue.rawValue)"
          h.add(.li) { h in
            h.text("\(tongue.label[language]): ")
            h.add(.a, .href(link), text: link)
          }
        }
      }
    }
  }

  /// One inquiry, and the three things that can be made of it.
  func inquiry(_ one: Inquiry, typed: Form?, findings: [Finding]) -> [UInt8] {
    let file = state.advice.inquiries[one.id.text]
    let place = "/inquiries/\(encodedSegment(one.id.text))"
    return page(Trilingual(same: "\(one.id.text)\(one.words.company.isEmpty ? "" : " · \(one.words.company)")"), kind: "list") { h in
      if let day = file?.erased {
        h.add(.p, .class("note"), text: InquiryWords.erasedOn(date(day))[language])
      } else if let settled = file?.settled {
        settledNote(settled, file.map { state.reason(of: $0) } ?? "", &h)
      }
      h.refusal(findings, language) { InquiryWords.label($0)?[language] ?? $0 }
      if file?.erased != nil { return }
      h.facts(
        [(AdviceWords.received, date(one.received)), (AdviceWords.language, one.language.label[language])] + one.words.facts(language), language)
      if let letter = file?.letters[.asker] {
        let fate = InquiryLetterWords.fate(letter.fate, isOver: letter.next == nil)
        h.add(.p, .class("quiet"), text: "\(InquiryLetterWords.confirmation[language]): \(fate[language])")
      }
      h.add(.h2, text: InquiryWords.question[language])
      h.paragraphs(one.words.question)
      h.add(.p, .class("quiet"), text: "\(InquiryWords.agreed[language]) \(one.words.contact.consent)")
      if one.standing == .waiting || one.standing == .refused { deeds(one, place, typed, &h) }
      erasing(href(place + "/erasure"), InquiryWords.eraseInquiry, &h)
    }
  }

  private func settledNote(_ settled: InquirySettled, _ reason: String, _ h: inout HTML) {
    h.add(.p, .class("note")) { h in
      h.text("\(settled.standing.label[language]), \(date(settled.on)), \(state.name(ofActor: settled.by))\(reason.isEmpty ? "" : " – \(reason)") ")
      if let id = settled.case { h.add(.a, .href(href("/cases/\(id)")), text: id.text) }
    }
  }

  private func deeds(_ one: Inquiry, _ place: String, _ typed: Form?, _ h: inout HTML) {
    let (like, isSure) = companies(like: one.words.company)
    let open = state.caseFacts(where: \.isOpen)
    h.add(.h2, text: InquiryWords.accept[language])
    h.form(href(place + "/acceptance"), context) { h in
      let known = like.map { (value: $0.id.text, label: name($0.id)) }
      let areFew = state.organisations.count <= Self.choicesAtMost
      let others = (areFew ? Array(state.organisations.values) : []).filter { $0.shore != .host }.map { (value: $0.id.text, label: name($0.id)) }
        .filter { other in !known.contains { $0.value == other.value } }.sorted { $0.label < $1.label }
      h.choice(
        AdviceWords.company[language], "company", [("", InquiryWords.newCompany(one.words.company)[language])] + known + others,
        typed?["company"] ?? (isSure ? known.first?.value : nil) ?? "")
      if !areFew { organisationField(InquiryWords.otherCompany[language], "other_company", typed?["other_company"] ?? "", &h) }
      h.field(InquiryWords.newName[language], "new_name", value: typed?["new_name"] ?? one.words.company, isRequired: false)
      h.field(AdviceWords.city[language], "new_city", value: typed?["new_city"] ?? one.words.city, isRequired: false)
      h.field(AdviceWords.country[language], "new_country", value: typed?["new_country"] ?? "", isRequired: false)
      h.field(AdviceWords.market[language] + " – " + AdviceWords.countryForm[language], "market", value: typed?["market"] ?? one.words.market)
      h.field(AdviceWords.productGroup[language], "product_group", value: typed?["product_group"] ?? one.words.productGroup, isRequired: false)
      h.send(InquiryWords.acceptIt[language])
    }
    if !open.isEmpty {
      h.add(.h2, text: InquiryWords.merge[language])
      h.form(href(place + "/merger"), context) { h in
        let near = Set(like.map(\.id))
        let ranked = open.filter { near.contains($0.company) }.reversed() + open.filter { !near.contains($0.company) }.reversed()
        h.choice(
          AdviceWords.case_[language], "case", ranked.prefix(100).map { ($0.id.text, "\(caseTitle($0)) · \(name($0.company))") }, typed?["case"] ?? "")
        h.send(InquiryWords.mergeIt[language])
      }
    }
    if one.standing == .refused { return }
    h.add(.h2, text: InquiryWords.refuse[language])
    h.form(href(place + "/refusal"), context) { h in
      h.field(InquiryWords.reason[language], "reason", value: typed?["reason"] ?? "")
      h.send(InquiryWords.refuseIt[language])
    }
  }

  /// Companies whose name shares a word of four letters or more with what was typed, those that share most of them first.
  /// - Returns: at most twenty; and whether the first has all these words, as no other has.
  private func companies(like text: String) -> (found: [Organisation], isSure: Bool) {
    let forms: Set<String> = ["gmbh", "company", "gesellschaft", "limited", "corporation", "株式会社"]
    func parts(_ text: String) -> Set<String> { Set(text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)) }
    let words = parts(text).filter { $0.count >= 4 }.subtracting(forms)
    let found = Set(words.flatMap { state.organisations(spelled: $0) }).compactMap { state.organisations[$0] }.filter { $0.shore != .host }
      .map { one in (company: one, shared: Language.allCases.map { words.intersection(parts(one.name[$0])).count }.max() ?? 0) }
      .filter { $0.shared > 0 }.sorted { ($1.shared, $0.company.id) < ($0.shared, $1.company.id) }
    let isSure = found.first?.shared == words.count && (found.count == 1 || found[1].shared < words.count)
    return (found.prefix(20).map(\.company), isSure)
  }

  /// Whether the names of a measure were erased, or the form that erases them.
  func names(of one: ClimateMeasure, _ h: inout HTML) {
    if let last = state.advice.erasures.last(where: { $0.subject == one.key }) { h.add(.p, .class("note"), text: InquiryWords.namesErasedOn(date(last.on))[language]) }
    if one.owner.isEmpty, one.confirmedBy.isEmpty { return }
    erasing(href("/climate/\(encodedSegment(one.key))/erasure"), InquiryWords.eraseNames, hint: InquiryWords.eraseNamesHint, &h)
  }

  /// A form that erases, once somebody has said that it is meant.
  func erasing(
    _ action: String, _ what: Trilingual, hint: Trilingual = InquiryWords.eraseHint, isPartlyClear: Bool = false, _ h: inout HTML
  ) {
    h.add(.details, .class("erasing")) { h in
      h.add(.summary, text: what[language])
      h.form(action, context) { h in
        h.add(.p, text: hint[language])
        if isPartlyClear { h.add(.p, .class("note"), text: InquiryWords.partlyClear[language]) }
        h.add(.div, .class("field")) { h in
          h.add(.label, .class("tick")) { h in
            h.void(.input, .type("checkbox"), .name("sure"), .value("yes"), .required)
            h.text(InquiryWords.sure[language])
          }
        }
        h.send(InquiryWords.erase[language])
      }
    }
  }

  /// Where a case came from, and whether its words are still there.
  func origin(of one: AdviceCase, _ h: inout HTML) {
    if let day = state.advice.cases[one.key]?.erased { h.add(.p, .class("note"), text: InquiryWords.erasedOn(date(day))[language]) }
    let sent = state.advice.inquiries.inOrder.filter { $0.settled?.case == one.id }
    if sent.isEmpty { return }
    h.add(.p, .class("quiet")) { h in
      h.text(InquiryWords.cameFrom[language] + " ")
      for (place, file) in sent.enumerated() {
        if place > 0 { h.text(language.comma) }
        h.add(.a, .href(href("/inquiries/\(encodedSegment(file.id.text))")), text: file.id.text)
      }
    }
  }
}
