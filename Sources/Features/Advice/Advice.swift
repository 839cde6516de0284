import Domain
import HashTreeCollections
import Journaling

/// What the agency knows from its advice, each thing by its key. Nothing is ever removed: what no longer holds says so itself.
package struct Advice: Sendable {
  package typealias Shelf<Record> = TreeDictionary<String, Record>
  package internal(set) var cases: Shelf<CaseFile> = [:]
  package internal(set) var inquiries: Shelf<InquiryFile> = [:]
  package internal(set) var profiles: Shelf<CompanyProfile> = [:]
  package internal(set) var links: Shelf<EnterpriseLink> = [:]
  package internal(set) var successions: Shelf<Succession> = [:]
  package internal(set) var awards: Shelf<Award> = [:]
  package internal(set) var listings: Shelf<HydrogenListing> = [:]
  package internal(set) var agreements: Shelf<HydrogenAgreement> = [:]
  package internal(set) var actors: Shelf<HydrogenActor> = [:]
  package internal(set) var measures: Shelf<MeasureKept> = [:]
  package internal(set) var footprints: Shelf<FootprintAccount> = [:]
  /// By version.
  package internal(set) var factorSets: Shelf<FactorSetRecorded> = [:]
  /// In the order in which they happened.
  package internal(set) var erasures: [AdviceErased] = []

  mutating func apply(_ event: AdviceEvent) {
    switch event {
    case .caseRecorded(let fact): cases[fact.key] = CaseFile(inTheClear: fact)
    case .caseKept(let fact): cases[fact.facts.key] = CaseFile(fact, after: cases[fact.facts.key])
    case .caseStepped(let fact): cases[fact.case.text]?.add(fact)
    case .inquiryReceived(let fact): inquiries[fact.id.text] = InquiryFile(fact: fact)
    case .inquiryMailed(let fact): inquiries[fact.id.text]?.record(fact)
    case .inquirySettled(let fact): inquiries[fact.id.text]?.settled = fact
    case .profileRecorded(let fact): profiles[fact.key] = fact
    case .linkRecorded(let fact): links[fact.key] = fact
    case .successionRecorded(let fact): successions[fact.key] = fact
    case .awardRecorded(let fact): awards[fact.key] = fact
    case .listingRecorded(let fact): listings[fact.key] = fact
    case .agreementRecorded(let fact): agreements[fact.key] = fact
    case .actorRecorded(let fact): actors[fact.key] = fact
    case .measureRecorded(let fact): measures[fact.key] = MeasureKept(inTheClear: fact)
    case .measureKept(let fact): measures[fact.facts.key] = fact
    case .footprintRecorded(let fact): footprints[fact.key] = fact
    case .factorSetRecorded(let fact): factorSets[fact.set.version] = fact
    case .erased(let fact): erase(fact)
    }
  }

  /// The fewest events that lead here.
  var essence: [AdviceEvent] {
    cases.inOrder.flatMap(\.essence) + inquiries.inOrder.flatMap(\.essence) + profiles.inOrder.map { .profileRecorded($0) } + links.inOrder.map { .linkRecorded($0) }
      + successions.inOrder.map { .successionRecorded($0) } + awards.inOrder.map { .awardRecorded($0) }
      + listings.inOrder.map { .listingRecorded($0) } + agreements.inOrder.map { .agreementRecorded($0) }
      + actors.inOrder.map { .actorRecorded($0) } + measures.inOrder.map(\.essence)
      + footprints.inOrder.map { .footprintRecorded($0) } + factorSets.inOrder.map { .factorSetRecorded($0) } + erasures.map { .erased($0) }
  }
}

extension TreeDictionary where Key == String {
  /// By key: first shorter ones, so that C9 comes before C10.
  var inOrder: [Value] {
    sorted { ($0.key.utf8.count, $0.key) < ($1.key.utf8.count, $1.key) }.map(\.value)
  }
}
