import ArgumentParser
import Documents
import Domain
import Features
import Foundation
import Interchange
import Journaling
import Planning

struct Fund: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fund", abstract: "Which funding programmes fit an organisation of the folder, with every reason.",
    discussion: "No legal advice; the granting authority decides. What is not stated is to be clarified.")
  @Argument(help: "The organiser's folder.") var folder: String
  @Argument(help: "The organisation's identifier.") var organisation: String
  @Option(help: "When one wants to apply, YYYY-MM-DD; by default today.") var on: String?
  @Option(help: "micro, small, medium or large.") var size: String?
  @Option(help: "Where it has sites, by ISO 3166: DE-SH.") var site: [String] = []
  @Option(help: "Topics; by default those of the organisation.") var topic: [String] = []
  @Option(help: "Countries of partners.") var partner: [String] = []
  @Option(help: "The sum that is wished, in euros.") var amount: Double?
  @OptionGroup var common: Common

  func validate() throws {
    if let on, CalendarDate(on) == nil { throw ValidationError("--on: YYYY-MM-DD.") }
    if let size, CompanySize(rawValue: size) == nil {
      throw ValidationError("--size: \(CompanySize.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run() throws {
    let dossier = try dossier(in: folder, common)
    guard let one = dossier.register.organisations.first(where: { $0.id.text == organisation }) else {
      say(AdviceRefusal.unknown(organisation).finding.message[common.language])
      throw Failure.wrongUse
    }
    let day = on.flatMap { CalendarDate($0) } ?? dossier.trip.home.zone.date(of: systemClock().minute)
    let seeker = FundingSeeker(
      applicant: ApplicantKind(rawValue: one.kind), size: size.flatMap { CompanySize(rawValue: $0) },
      sites: site.isEmpty ? one.country.isEmpty ? nil : [one.country] : site.map { $0.uppercased() },
      topics: topic.isEmpty ? one.topics : topic.map { Identifier($0) }, partnerCountries: partner.isEmpty ? nil : partner.map { $0.uppercased() },
      amountEuro: amount)
    let matches = FundingIndex(dossier.register.funding, topics: dossier.register.topics).matches(for: seeker, on: day)
    let language = common.language
    if common.json {
      print(matchingJSON(matches, language))
      return
    }
    for place in matches.ranked {
      let (programme, verdict) = (matches.programmes[place], matches.verdict(place))
      print("\(AdviceWords.verdict(verdict)[language]): \(programme.id) \(programme.name[language])")
      for group in matches.grouped(place, language) {
        print("    \(AdviceWords.sign(group.verdict)) \(group.criteria.map { $0.label[language] }.joined(separator: ", ")): \(group.words)")
      }
    }
  }
}
