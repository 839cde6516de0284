import Domain
import HashTreeCollections
import Planning

/// By when an award has to stand in the central register, and whether it does.
///
/// Source: Regulation (EU) 2023/2831, Art. 6(2): within 20 working days of the grant, for aid granted from 1 January 2026.
package struct RegisterDuty: Hashable, Sendable {
  package enum Standing: Hashable, Sendable {
    case done
    case doneLate(days: Int)
    case due(inDays: Int)
    case overdue(days: Int)
    /// Granted before the register was there.
    case none
  }
  package static let workingDays = 20
  package static let begins = CalendarDate(year: 2026, month: 1, day: 1)!
  package var award: Award
  package var deadline: WorkCalendar.Deadline
  package var standing: Standing
}

extension State {
  /// The account of the single undertaking to which an organisation belongs on a day.
  package func deMinimis(of organisation: Identifier<Organisation>, on day: CalendarDate, memberState: String = "DE") -> DeMinimisAccount {
    DeMinimisAccount(
      of: organisation, on: day, memberState: memberState, awards: advice.awards.inOrder, links: advice.links.inOrder,
      successions: advice.successions.inOrder, isPublic: { organisations[$0]?.kind == "public" })
  }

  /// The duties of all awards that hold: what is to be done first, then by day.
  package func registerDuties(today: CalendarDate) -> [RegisterDuty] {
    var calendars: [String: WorkCalendar] = [:]
    let duties = advice.awards.inOrder.filter(\.void.isEmpty).map { award -> RegisterDuty in
      let region = award.region.isEmpty ? onlyRegion(of: award.memberState) : award.region
      let place = "\(award.memberState)-\(region)"
      let calendar = calendars[place] ?? WorkCalendar(holidays, country: award.memberState, region: region)
      calendars[place] = calendar
      let deadline = calendar.deadline(RegisterDuty.workingDays, after: award.granted)
      return RegisterDuty(award: award, deadline: deadline, standing: award.standing(deadline.day, today))
    }
    return duties.sorted { ($0.standing.rank, $0.deadline.day, $0.award.key) < ($1.standing.rank, $1.deadline.day, $1.award.key) }
  }

  /// The part of a state of which holidays are known, if there is one alone.
  package func onlyRegion(of country: String) -> String {
    let regions = Set(holidays.filter { $0.country == country }.map(\.region)).subtracting([""])
    return regions.count == 1 ? regions.first! : ""
  }

  /// The day on the agency's clocks: those of the home of a trip, UTC without any.
  package func today(_ now: Minute) -> CalendarDate { (trips.last.flatMap { tripRecords[$0]?.settings.home.zone } ?? .utc).date(of: now) }
}

extension Award {
  fileprivate func standing(_ deadline: CalendarDate, _ today: CalendarDate) -> RegisterDuty.Standing {
    if let registered { return registered > deadline && granted >= RegisterDuty.begins ? .doneLate(days: registered - deadline) : .done }
    if granted < RegisterDuty.begins { return .none }
    return today > deadline ? .overdue(days: today - deadline) : .due(inDays: deadline - today)
  }
}

extension RegisterDuty.Standing {
  fileprivate var rank: Int {
    switch self {
    case .overdue: 0
    case .due: 1
    case .doneLate: 2
    case .done: 3
    case .none: 4
    }
  }
}
