import Domain
import HashTreeCollections
import Interchange
import Journaling
import Planning

extension State {
  /// All programmes, in order of their names on paper.
  package var catalogue: [FundingProgramme] { funding.sorted { $0.key < $1.key }.map(\.value) }

  /// Decides that a programme is written, or one that is known changed. The same again adds nothing.
  /// - Parameter seen: the mark of the programme that the change is made on; nil where nobody looked at one.
  package func keeping(_ programme: FundingProgramme, seen: String?, by who: Who) throws -> [Event] {
    try require(who, .advise)
    if funding[programme.id] == programme { return [] }
    if let known = funding[programme.id], let seen, seen != known.mark { throw AdviceRefusal.overtaken(programme.id.text) }
    let faults = faults(of: programme)
    if !faults.isEmpty { throw AdviceRefusal.faulty(faults) }
    return [.fundingRecorded(programme)]
  }

  /// Decides what a catalogue says that is not known yet. Programmes that it does not name stay as they are.
  package func keeping(catalogue: [FundingProgramme], by who: Who) throws -> [Event] {
    try require(who, .advise)
    return catalogue.filter { funding[$0.id] != $0 }.map { .fundingRecorded($0) }
  }

  private func faults(of programme: FundingProgramme) -> [Finding] {
    var found: [Finding] = []
    if programme.id.text.isEmpty { found.append(.advice("funding", "id", "", .missing)) }
    if programme.name.de.isEmpty { found.append(.advice("funding", "name", "", .missing)) }
    for call in programme.calls ?? [] {
      if let opens = call.opens, let closes = call.closes, closes < opens {
        found.append(.advice("calls", "closes", "\(call.id): \(closes)", .reversed(opens)))
      }
    }
    if let criteria = programme.criteria {
      found += contradictions(of: criteria, topics: programme.topics, mostEuro: programme.maxAmountEuro).map {
        Finding(file: "funding", column: $0.column, value: $0.value, code: "contradiction", message: $0.message, mend: $0.mend, repair: .ask)
      }
    }
    return found
  }

  /// Decides that a company that stands in no list of a trip is known from now on.
  package func adding(_ organisation: Organisation, by who: Who) throws -> [Event] {
    try require(who, .advise)
    if organisation.name.de.isEmpty { throw AdviceRefusal.faulty([.advice("companies", "name", "", .missing)]) }
    var organisation = organisation
    organisation.id = Identifier("company-\((1...).lazy.first { organisations[Identifier("company-\($0)")] == nil }!)")
    return [.organisationRecorded(organisation)]
  }

  /// What is known of a company, as somebody who looks for money.
  package func seeker(_ id: Identifier<Organisation>, on day: CalendarDate) -> FundingSeeker {
    let organisation = organisations[id]
    let profile = advice.profiles[id.text]
    let own = profile?.sites ?? []
    let kind = organisation.flatMap { ApplicantKind(rawValue: $0.kind) }
    return FundingSeeker(
      applicant: profile?.applicant ?? kind, size: profile?.size,
      sites: own.isEmpty ? organisation.flatMap { $0.country.isEmpty ? nil : [$0.country] } : own, topics: organisation?.topics ?? [],
      deMinimisLeft: deMinimis(of: id, on: day).left(on: day))
  }
}

extension FundingProgramme {
  package var mark: String { contentMark(of: self) }
}
