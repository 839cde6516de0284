import ArgumentParser
import Domain
import Foundation
import Planning

/// `planning-bench fund`: companies by chance against a catalogue by chance.
struct Funding: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fund", abstract: "One company against a whole catalogue of funding.")
  @Option(help: "Programmes in the catalogue.") var programmes = 5000
  @Option(help: "Companies that ask.") var companies = 200
  @Option var seed: UInt64 = 1

  func validate() throws {
    guard (1...1_000_000).contains(programmes), (1...1_000_000).contains(companies) else { throw ValidationError("Numbers from 1 to 1000000.") }
  }

  func run() throws {
    let clock = ContinuousClock()
    let (catalogue, topics) = randomCatalogue(programmes: programmes, seed: seed)
    let begin = clock.now
    let index = FundingIndex(catalogue, topics: topics)
    let making = clock.now - begin
    let day = CalendarDate(year: 2026, month: 1, day: 15)!
    var times: [Duration] = []
    var counts = [FundingVerdict: Int]()
    for number in 0..<companies {
      let seeker = FundingSeeker(
        applicant: .company, size: CompanySize.allCases[number % 4], sites: [["DE-SH", "DE-HH", "DE"][number % 3]],
        topics: [topics[number % topics.count].id, topics[number * 7 % topics.count].id], partnerCountries: number % 2 == 0 ? ["JP"] : [],
        costs: [.personnel, .travel], amountEuro: Double(number % 50 * 10_000), lacks: ["biogas", "quota-fuel"], deMinimisLeft: number * 1_000_00)
      let start = clock.now
      let matches = index.matches(for: seeker, on: day)
      let ranked = matches.ranked
      // As a page shows it: the reasons of the first hundred.
      let words = ranked.prefix(100).reduce(0) { sum, place in
        sum + FundingCriterion.allCases.reduce(0) { $0 + matches.explanation($1, place).de.utf8.count }
      }
      times.append(clock.now - start)
      precondition(words > 0)
      for place in ranked { counts[matches.verdict(place), default: 0] += 1 }
    }
    times.sort()
    func milliseconds(_ time: Duration) -> String { String(format: "%.2f", Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3) }
    print(
      "programmes \(programmes)  index \(milliseconds(making)) ms  median \(milliseconds(times[times.count / 2])) ms  slowest \(milliseconds(times.last!)) ms  "
        + "fits \(counts[.yes] ?? 0)  to be clarified \(counts[.unclear] ?? 0)  does not fit \(counts[.no] ?? 0)")
  }
}
