import Domain
import Foundation
import Interchange
import Planning
import Testing

struct `The file of the meetings` {
  private let plan = MeetingPlan(
    meetings: [Meeting(request: "M001", slot: 2, table: 3)],
    notHeld: [.init(request: "M002", code: "never", reason: Trilingual(de: "Nicht \"so\"", en: "Not\nso", ja: "いいえ"))],
    value: 1477, bound: 1478)

  @Test func `says what the contract names, with clock times of the place`() throws {
    let json = meetingsJSON(plan, in: ExampleEvening.dossier, language: .de)
    let file = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(file["value"] as? Int == 1477 && file["bound"] as? Int == 1478 && file["proven"] as? Bool == false)
    let meeting = try #require((file["meetings"] as? [[String: Any]])?.first)
    #expect(meeting["request"] as? String == "M001" && meeting["slot"] as? Int == 2 && meeting["table"] as? Int == 3)
    #expect(meeting["starts"] as? String == "2024-10-10T18:45+09:00" && meeting["ends"] as? String == "2024-10-10T19:00+09:00")
    #expect(meeting["delegate"] as? String == "D02" && meeting["firm"] as? String == "fict-jp-35")
    let refusal = try #require((file["not_held"] as? [[String: Any]])?.first)
    #expect(refusal["request"] as? String == "M002" && refusal["code"] as? String == "never")
    #expect(refusal["reason"] as? String == "Nicht \"so\"")
    #expect((file["hints"] as? [Any])?.isEmpty == true)
  }

  @Test func `names who goes without, with the proof`() throws {
    var evening = SmallEvening(slots: 2, tables: 2)
    evening.requests = [("A", "V", 5), ("B", "V", 4), ("C", "V", 3)]
    let json = meetingsJSON(planMeetings(evening.problem, stop: .after(steps: 10_000)), in: ExampleEvening.dossier, language: .ja)
    let file = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let without = try #require(file["unserved"] as? [[String: Any]])
    #expect(without.map { $0["participant"] as? String } == ["C"] && without.map { $0["code"] as? String } == ["slots"])
    let proof = try #require((file["proofs"] as? [[String: Any]])?.first)
    #expect(proof["people"] as? [String] == ["A", "B", "C"] && proof["most"] as? Int == 2 && proof["partners"] as? [String] == ["V"])
    let figures = try #require(file["figures"] as? [String: Any])
    #expect(figures["served_at_most"] as? Int == 3 && figures["served_at_least"] as? Int == 3)
  }

  @Test func `can be read back as confirmed meetings`() throws {
    #expect(try readMeetings(meetingsJSON(plan, in: ExampleEvening.dossier, language: .en)) == plan.meetings)
    #expect(try readMeetings(meetingsJSON(MeetingPlan(), in: ExampleEvening.dossier, language: .ja)) == [])
  }

  @Test(arguments: ["", "[]", "{}", "{\"meetings\": [{\"request\": \"M001\"}]}"])
  func `is refused where it is no list of meetings`(text: String) {
    #expect(throws: MeetingsFileRefusal.self) { try readMeetings(text) }
  }
}
