import Domain
import Foundation
import Journaling

/// What can have happened in advice. A record is written whole; steps of a case are added one by one.
package enum AdviceEvent: Equatable, Sendable {
  /// A case in the clear, as it was written before cases were sealed.
  case caseRecorded(AdviceCase)
  case caseKept(CaseKept)
  case caseStepped(CaseStepped)
  case inquiryReceived(InquiryReceived)
  case inquiryMailed(InquiryMailed)
  case inquirySettled(InquirySettled)
  case profileRecorded(CompanyProfile)
  case linkRecorded(EnterpriseLink)
  case successionRecorded(Succession)
  case awardRecorded(Award)
  case listingRecorded(HydrogenListing)
  case agreementRecorded(HydrogenAgreement)
  case actorRecorded(HydrogenActor)
  /// A measure with names in the clear, as it was written before they were sealed.
  case measureRecorded(ClimateMeasure)
  case measureKept(MeasureKept)
  case footprintRecorded(FootprintAccount)
  case factorSetRecorded(FactorSetRecorded)
  case erased(AdviceErased)
}

/// Names on paper; none may ever be changed.
extension AdviceEvent {
  /// - Throws: what `JSONEncoder` throws, for a number that JSON cannot write.
  func draft() throws -> Draft {
    switch self {
    case .caseRecorded(let fact): try Draft("advice-case.recorded", fact)
    case .caseKept(let fact): try Draft("advice-case.kept", fact)
    case .caseStepped(let fact): try Draft("advice-case.stepped", fact)
    case .inquiryReceived(let fact): try Draft("inquiry.received", fact)
    case .inquiryMailed(let fact): try Draft("inquiry.mailed", fact)
    case .inquirySettled(let fact): try Draft("inquiry.settled", fact)
    case .profileRecorded(let fact): try Draft("company-profile.recorded", fact)
    case .linkRecorded(let fact): try Draft("enterprise-link.recorded", fact)
    case .successionRecorded(let fact): try Draft("succession.recorded", fact)
    case .awardRecorded(let fact): try Draft("award.recorded", fact)
    case .listingRecorded(let fact): try Draft("hydrogen-listing.recorded", fact)
    case .agreementRecorded(let fact): try Draft("hydrogen-agreement.recorded", fact)
    case .actorRecorded(let fact): try Draft("hydrogen-actor.recorded", fact)
    case .measureRecorded(let fact): try Draft("climate-measure.recorded", fact)
    case .measureKept(let fact): try Draft("climate-measure.kept", fact)
    case .footprintRecorded(let fact): try Draft("footprint.recorded", fact)
    case .factorSetRecorded(let fact): try Draft("factor-set.recorded", fact)
    case .erased(let fact): try Draft("advice.erased", fact)
    }
  }

  /// - Returns: nil for a type that is none of advice.
  init?(_ draft: Draft) throws {
    switch draft.type {
    case "advice-case.recorded": self = .caseRecorded(try draft.read())
    case "advice-case.kept": self = .caseKept(try draft.read())
    case "advice-case.stepped": self = .caseStepped(try draft.read())
    case "inquiry.received": self = .inquiryReceived(try draft.read())
    case "inquiry.mailed": self = .inquiryMailed(try draft.read())
    case "inquiry.settled": self = .inquirySettled(try draft.read())
    case "company-profile.recorded": self = .profileRecorded(try draft.read())
    case "enterprise-link.recorded": self = .linkRecorded(try draft.read())
    case "succession.recorded": self = .successionRecorded(try draft.read())
    case "award.recorded": self = .awardRecorded(try draft.read())
    case "hydrogen-listing.recorded": self = .listingRecorded(try draft.read())
    case "hydrogen-agreement.recorded": self = .agreementRecorded(try draft.read())
    case "hydrogen-actor.recorded": self = .actorRecorded(try draft.read())
    case "climate-measure.recorded": self = .measureRecorded(try draft.read())
    case "climate-measure.kept": self = .measureKept(try draft.read())
    case "footprint.recorded": self = .footprintRecorded(try draft.read())
    case "factor-set.recorded": self = .factorSetRecorded(try draft.read())
    case "advice.erased": self = .erased(try draft.read())
    default: return nil
    }
  }
}
