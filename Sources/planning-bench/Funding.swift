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
  @Option(help: "Milliseconds that the slowest answer may take; more ends with 1.") var limit: Double?

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
    var (times, matching, ranking, telling) = ([Duration](), [Duration](), [Duration](), [Duration]())
    var counts = [FundingVerdict: Int]()
    for number in 0..<companies {
      let seeker = FundingSeeker(
        applicant: .company, size: CompanySize.allCases[number % 4], sites: [["DE-SH", "DE-HH", "DE"][number % 3]],
        topics: [topics[number % topics.count].id, topics[number * 7 % topics.count].id], partnerCountries: number % 2 == 0 ? ["JP"] : [],
        costs: [.personnel, .travel], amountEuro: Double(number % 50 * 10_000), lacks: ["biogas", "quota-fuel"], deMinimisLeft: number * 1_000_00)
      let start = clock.now
      let matches = index.matches(for: seeker, on: day)
      let matched = clock.now
      let ranked = matches.ranked
      let inOrder = clock.now
      // As a page shows it: the reasons of the first hundred.
      let words = ranked.prefix(100).reduce(0) { sum, place in
        sum + FundingCriterion.allCases.reduce(0) { $0 + matches.explanation($1, place).de.utf8.count }
      }
      let end = clock.now
      times.append(end - start)
      matching.append(matched - start)
      ranking.append(inOrder - matched)
      telling.append(end - inOrder)
      precondition(words > 0)
      for place in ranked { counts[matches.verdict(place), default: 0] += 1 }
    }
    func told(_ words: String, _ all: [Duration]) {
      let sorted = all.sorted()
      let figures = [0.5, 0.95, 0.99, 1].map { milliseconds(sorted[min(sorted.count - 1, Int($0 * Double(sorted.count)))]) }
      print("  \(words)  median \(figures[0]) ms  95 of 100 \(figures[1]) ms  99 of 100 \(figures[2]) ms  slowest \(figures[3]) ms")
    }
    print("programmes \(programmes)  companies \(companies)  build \(Self.build)  index made once in \(milliseconds(making)) ms")
    print("  fits \(counts[.yes] ?? 0)  to be clarified \(counts[.unclear] ?? 0)  does not fit \(counts[.no] ?? 0)")
    told("matched", matching)
    told("ranked ", ranking)
    told("told   ", telling)
    told("in all ", times)
    guard let limit else { return }
    let slowest = times.max()!
    let isUnder = slowest <= .milliseconds(limit)
    print("  limit \(limit) ms: \(isUnder ? "kept" : "exceeded")")
    if !isUnder { throw Failure.findings }
  }

  private static var build: String {
    #if DEBUG
      "debug"
    #else
      "release"
    #endif
  }

  private func milliseconds(_ time: Duration) -> String {
    String(format: "%.2f", Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
  }
}
