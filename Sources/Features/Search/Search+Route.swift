import Documents
import Domain
import Foundation
import Hummingbird
import Interchange

/// One search over all, as a page and for those who type.
struct SearchRoutes: Sendable {
  let desk: Desk
  let search: SearchKeeper

  func add(to router: Router<DeskContext>) {
    router.get(RouterPath(searchScriptPath)) { request, _ in Response(.module(searchScript), lasting: request) }
    router.get("/search") { request, context in
      let state = await desk.state
      if state.trips(readableBy: context.who).isEmpty { try state.require(context.who, .readLedger) }
      let text = String(request.query("q").removingPlus.trimmingCharacters(in: .whitespacesAndNewlines).prefix(200))
      let kind = SearchKind(rawValue: request.query("kind"))
      let isInLedger = request.query("in") == SearchPage.ledger
      let number = kind == nil ? 1 : min(max(Int(request.query("page")) ?? 1, 1), 1000)
      let found = await find(text, kind, page: number, isInLedger, state, context.who, request.language)
      guard request.wantsJSON else { return Response(.page(found.page(context, state, request.language))) }
      let groups = found.groups.filter { !$0.hits.isEmpty }.map { group -> JSONValue in
        ["kind": .text(group.kind.rawValue), "label": .text(SearchWords.kind(group.kind)[request.language]), "hits": .list(group.hits.map(\.json))]
      }
      let count = found.groups.reduce(0) { $0 + $1.hits.count }
      let answer: JSONValue = ["found": .text(text.isEmpty ? "" : SearchWords.found(count)[request.language]), "groups": .list(groups), "missing": .text(found.missingWords?[request.language] ?? "")]
      return Response(.json(answer.written() + "\n"))
    }
  }

  private func find(_ text: String, _ kind: SearchKind?, page: Int, _ isInLedger: Bool, _ state: State, _ who: Who, _ language: Language) async -> SearchPage {
    guard !text.isEmpty else { return SearchPage(text: "", kind: nil, number: 1, isInLedger: isInLedger, groups: []) }
    let index = await search.indexSoFar(for: state)
    let size = kind == nil ? SearchPage.perKind : SearchPage.perPage
    let groups = (kind.map { [$0] } ?? SearchKind.allCases.filter { !isInLedger || $0.isOfLedger }).map { kind in
      let things = index.find(kind, text, in: state, for: who, atMost: page * size + 1).dropFirst((page - 1) * size)
      return (kind: kind, hits: things.prefix(size).map { state.hit($0, language) }, hasMore: things.count > size)
    }
    return SearchPage(text: text, kind: kind, number: page, isInLedger: isInLedger, groups: groups, missing: index.missing.filter { !isInLedger || $0.isOfLedger })
  }
}

extension SearchHit {
  var json: JSONValue { ["kind": .text(kind.rawValue), "id": .text(id), "name": .text(name), "detail": .text(detail), "href": .text(href)] }
}
