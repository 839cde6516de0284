import Domain
import HashTreeCollections

/// Table meetings were announced, all of them: what was announced before holds no more. Delegates see them with the next release.
package struct MeetingsAnnounced: Codable, Equatable, Sendable {
  package var trip: Identifier<Trip>
  package var meetings: [TableMeeting]
  package init(trip: Identifier<Trip>, meetings: [TableMeeting]) { (self.trip, self.meetings) = (trip, meetings) }
}

extension State {
  /// Decides that these meetings are announced. The same again adds nothing.
  /// - Throws: `AccessRefusal`, `.noEvening`, or `.unknownRequest` where a request was taken back meanwhile.
  package func announcing(
    _ meetings: [(request: Identifier<MeetingRequest>, slot: Int, table: Int)], of trip: Identifier<Trip>, by who: Who
  ) throws -> [Event] {
    try require(who, .editProgramme(trip, .evening))
    guard let record = tripRecords[trip], let evening = record.settings.evening else { throw EveningRefusal.noEvening(trip) }
    let announced = try meetings.map { meeting in
      guard let request = record.requests[meeting.request] else { throw EveningRefusal.unknownRequest(meeting.request) }
      return TableMeeting(request, slot: meeting.slot, table: meeting.table, in: evening)
    }.sorted { ($0.slot, $0.table, $0.request) < ($1.slot, $1.table, $1.request) }
    return announced == record.tableMeetings ? [] : [.meetingsAnnounced(MeetingsAnnounced(trip: trip, meetings: announced))]
  }
}

package enum EveningRefusal: Error, Equatable {
  case noEvening(Identifier<Trip>)
  case unknownRequest(Identifier<MeetingRequest>)
}

extension EveningRefusal: Explained {
  package var finding: Finding {
    switch self {
    case .noEvening(let trip):
      Finding(
        file: "trip", value: trip.text, code: "evening.none",
        message: Trilingual(
          de: "Zu dieser Reise gehört kein Abend mit Tischgesprächen.", en: "This trip has no evening of table meetings.",
          ja: "この訪問事業には個別面談の夜がありません。"),
        mend: Trilingual(
          de: "Tragen Sie ihn unter „Listen“ ein.", en: "Enter it under “Lists”.", ja: "「一覧表」で登録してください。"))
    case .unknownRequest(let id):
      Finding(
        file: "meetings", value: id.text, code: "evening.unknown-request",
        message: Trilingual(
          de: "Den Gesprächswunsch „\(id)“ gibt es nicht mehr. Es wurde nichts geändert.",
          en: "The request “\(id)” is there no more. Nothing was changed.", ja: "面談希望「\(id)」はもうありません。何も変更されていません。"),
        mend: Trilingual(de: "Laden Sie die Seite neu.", en: "Load the page again.", ja: "ページを再読み込みしてください。"))
    }
  }
}
