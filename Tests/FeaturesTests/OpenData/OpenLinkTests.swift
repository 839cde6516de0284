import Domain
import Foundation
import HTTPTypes
import Interchange
import Journaling
import Testing

@testable import Features

struct `The description's links` {
  @Test func `lead to calls that there are, by members that the answers have`() throws {
    let description = openAPI(.en, version: "0")
    let names = OpenList.all.flatMap { ["list_\($0.operationName)", "read_\($0.operationName)"] } + ["record_ledger_interactions", "record_ledger_claims"]
    for list in OpenList.all {
      guard case .object(let links) = list.links(.en), case .object(let schema) = list.schema(.en), case .object(let members)? = schema.first(where: { $0.key == "properties" })?.value else {
        Issue.record("\(list.path)")
        continue
      }
      #expect(members.contains { $0.key == list.keyName }, "\(list.path)")
      #expect(!links.isEmpty && links.allSatisfy { names.contains($0.value["operationId"]?.text ?? "") })
    }
    #expect(description["paths"]?["/organisations"]?["get"]?["responses"]?["200"]?["links"]?["record_ledger_interactions"]?["requestBody"]?["guest"] == "$response.body#/items/0/id")
  }

  @Test func `show whoever may read the register examples that are accepted, and nobody else a name of it`() async throws {
    let browser = try await Browser()
    try await browser.desk.transact(command: "import", actor: "t") { try $0.importing(.small) }
    _ = try await browser.signIn("A1", [Grant(.organiser)])
    let bearer = ["Authorization": "Bearer \(try await browser.doorkeeper.issue("x", to: "A1", mayWrite: true).token.text)"]
    func examples(_ headers: [String: String], _ shape: String) async throws -> [(String, JSONValue)] {
      let text = try await browser.ask(.get, "/api/v1/openapi.json", headers).bytes
      guard case .object(let members)? = try JSONReader.read(text)["components"]?["schemas"]?[shape]?["properties"] else { return [] }
      return members.compactMap { member in
        if case .list(let list)? = member.value["examples"], let first = list.first { (member.key, first) } else { nil }
      }
    }
    for (shape, path) in [("NewInteraction", "interactions"), ("NewClaim", "claims")] {
      let body = JSONValue.members(try await examples(bearer, shape)).written()
      let sent = bearer.merging(["Content-Type": "application/json", "Idempotency-Key": "as-described-\(path)"]) { $1 }
      #expect(try await browser.ask(.post, "/api/v1/ledger/\(path)", sent, body: body).status == 201, "\(body)")
    }
    let stranger = JSONValue.members(try await examples([:], "NewInteraction")).written()
    #expect(stranger.contains("harbour-office") && stranger.contains("shipyard"))
  }
}
