import Documents
import Domain
import Planning

/// What is special about the pages of one kind of record.
struct RecordPages<Record: NumberedRecord>: Sendable {
  var path: String
  var list: String
  var newTitle: Trilingual
  var title: @Sendable (AdviceView, Record) -> String
  var fields: @Sendable (State) -> [AdviceField<Record>]
  /// A new one: of a day, by a writer, with what the link already says.
  var blank: @Sendable (CalendarDate, String, Form) -> Record
  /// Where one goes after saving.
  var home: @Sendable (Record) -> String
  var before: @Sendable (AdviceView, Record, inout HTML) -> Void = { _, _, _ in }
  var after: @Sendable (AdviceView, Record, inout HTML) -> Void = { _, _, _ in }
}

extension RecordPages<AdviceCase> {
  static var cases: Self {
    Self(
      path: "cases", list: AdviceCase.list, newTitle: AdviceWords.newCase, title: { $0.name($1.company) }, fields: { _ in AdviceCase.fields },
      blank: { today, writer, form in
        AdviceCase(
          id: "", company: Identifier(form["company"]), question: "", market: "", productGroup: "", received: today, adviser: writer,
          language: Language(rawValue: form["lang"]) ?? .de)
      }, home: { $0.id.text.isEmpty ? "/cases" : "/cases/\($0.id)" }, before: { $0.origin(of: $1, &$2) },
      after: { $0.steps($1, &$2) })
  }
}

extension RecordPages<Award> {
  static var awards: Self {
    Self(
      path: "awards", list: Award.list, newTitle: AdviceWords.newAward, title: { $0.name($1.beneficiary) }, fields: { Award.fields($0.catalogue) },
      blank: { today, _, form in Award(id: "", beneficiary: Identifier(form["beneficiary"]), granted: today, amount: 0) },
      home: { "/companies/\(encodedSegment($0.beneficiary.text))" },
      before: { view, award, h in
        view.dutyTable(view.state.registerDuties(today: view.today).filter { $0.award.id == award.id }, &h)
      })
  }
}

extension RecordPages<EnterpriseLink> {
  static var links: Self {
    Self(
      path: "links", list: EnterpriseLink.list, newTitle: AdviceWords.newLink, title: { "\($0.name($1.parent)) → \($0.name($1.child))" },
      fields: { _ in EnterpriseLink.fields },
      blank: { _, _, form in EnterpriseLink(id: "", parent: Identifier(form["parent"]), child: Identifier(form["child"])) },
      home: { "/companies/\(encodedSegment($0.child.text))" })
  }
}

extension RecordPages<Succession> {
  static var successions: Self {
    Self(
      path: "successions", list: Succession.list, newTitle: AdviceWords.newSuccession, title: { "\($0.name($1.from)) → \($0.name($1.to))" },
      fields: { _ in Succession.fields },
      blank: { today, _, form in Succession(id: "", kind: .merger, from: Identifier(form["from"]), to: Identifier(form["to"]), on: today) },
      home: { "/companies/\(encodedSegment($0.to.text))" })
  }
}

extension RecordPages<HydrogenListing> {
  static var listings: Self {
    Self(
      path: "hydrogen", list: HydrogenListing.list, newTitle: AdviceWords.newListing, title: { $0.name($1.company) },
      fields: { _ in HydrogenListing.fields },
      blank: { _, _, form in HydrogenListing(id: "", side: .offer, company: Identifier(form["company"]), tonnesPerYear: 0, form: .gaseous) },
      home: { _ in "/hydrogen" },
      before: { view, one, h in
        h.add(.p) { $0.add(.a, .href(view.href("/hydrogen/\(one.id)/sheet")), text: AdviceWords.sheet[view.language]) }
      })
  }
}

extension RecordPages<ClimateMeasure> {
  static var measures: Self {
    Self(
      path: "climate", list: ClimateMeasure.list, newTitle: AdviceWords.newMeasure, title: { _, one in one.title }, fields: { _ in ClimateMeasure.fields },
      blank: { _, _, form in ClimateMeasure(id: "", company: Identifier(form["company"]), title: "") }, home: { _ in "/climate" },
      after: { $0.names(of: $1, &$2) })
  }
}
