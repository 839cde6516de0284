import Documents
import Domain
import HashTreeCollections

extension LedgerView {
  private static let linesAtMost = 60

  /// Who of ours is tied to whom of theirs, and how one gets from one to another.
  /// - Parameters: the two ends as typed; empty for the ties across the shores.
  func networkPage(_ ofText: String, _ toText: String) -> [UInt8] {
    var faults = Faults()
    let of = ofText.isEmpty ? nil : state.organisation(ofText, .from, &faults)
    let to = toText.isEmpty ? nil : state.organisation(toText, .to, &faults)
    let path = of.flatMap { of in to.flatMap { state.ledger.path(from: of, to: $0) } }
    let ties = networkTies(of, path ?? [])
    return page(LedgerWords.network[language]) { h in
      h.add(.p, .class("lead"), text: LedgerWords.path[language])
      h.add(.form, .method("get"), .action("/ledger/network"), .class("filter")) { h in
        h.hidden("lang", language.rawValue)
        h.organisationField(LedgerField.from.label[language], "of", value: ofText, isRequired: false)
        h.organisationField(LedgerField.to.label[language], "to", value: toText, isRequired: false)
        h.send(LedgerWords.show[language])
      }
      findings(faults.all.map(\.finding), &h)
      if of != nil, to != nil { explain(path, &h) }
      picture(ties, path ?? [], &h)
      h.add(.h2, text: LedgerWords.ties[language])
      tiesTable(ties, of: nil, &h)
      if ties.count >= Self.linesAtMost { h.add(.p, .class("quiet"), text: LedgerWords.newestOf(ties.count)[language]) }
    }
  }

  /// Those of one organisation and of the way; without one, those between our shore and theirs.
  private func networkTies(_ of: Identifier<Organisation>?, _ path: [PathStep]) -> [KnownTie] {
    var subjects = path.map(\.tie)
    if let of, let node = state.ledger.node(of: of) {
      state.ledger.forEachEdge(of: state.ledger.standing(for: node)) { edge in
        if !subjects.contains(edge.subject) { subjects.append(edge.subject) }
        return subjects.count < Self.linesAtMost
      }
    } else {
      subjects = state.tiesAcross(atMost: Self.linesAtMost)
    }
    return subjects.prefix(Self.linesAtMost).compactMap { state.tie($0) }
  }

  private func picture(_ ties: [KnownTie], _ path: [PathStep], _ h: inout HTML) {
    if ties.isEmpty { return }
    let picture = state.networkPicture(ties, marking: path, language) { href(organisation($0)) }
    picture.draw(title: LedgerWords.network[language], heads: (LedgerWords.ours[language], LedgerWords.theirs[language]), &h)
  }

  /// The way in words, step by step, each with since when and by which source.
  private func explain(_ path: [PathStep]?, _ h: inout HTML) {
    guard let path else { return h.add(.p, .class("note"), text: LedgerWords.noPath[language]) }
    h.add(.p) { $0.add(.b, text: LedgerWords.steps(path.count)[language]) }
    h.add(.ol, .class("steps")) { h in
      for step in path {
        guard let tie = state.tie(step.tie) else { continue }
        let claims = state.claims(of: step.tie)
        let (since, source) = (dates(claims.holding(.since)), claims.last?.claim.source ?? "")
        h.add(.li) { h in
          link(step.from, &h)
          h.text(" – \(TieKind.words(tie.kind)[language])" + (since.isEmpty ? "" : ", \(LedgerWords.predicate(.since)[language]) \(since)") + " – ")
          link(step.to, &h)
          h.add(.span, .class("quiet"), text: source.isEmpty ? "" : " (\(LedgerWords.source[language]): \(source))")
        }
      }
    }
  }

  // MARK: Map

  private static let placesAtMost = 60

  /// The regions on a plane, each with the organisations that have most ties.
  func mapPage() -> [UInt8] {
    page(LedgerWords.map[language]) { h in
      for (number, region) in state.regions.enumerated() {
        let places = self.places(in: region)
        if places.isEmpty { continue }
        h.add(.h2, text: region.name[language])
        RegionMap(places: places.map(\.place)).draw(id: "region-\(number)", title: region.name[language], language, &h)
        if places.count == Self.placesAtMost { h.add(.p, .class("quiet"), text: LedgerWords.mostTied(places.count)[language]) }
        h.add(.details) { h in
          h.add(.summary, text: LedgerWords.organisations[language])
          table(LedgerWords.organisations, [LedgerField.name.label, LedgerWords.ties], places, &h) { entry, h in
            h.add(.th, .scope("row")) { link(entry.id, &$0) }
            h.add(.td, .class("number"), text: String(entry.place.count))
          }
        }
      }
    }
  }

  /// By the sites in a region's prefecture; of ours, the organisations of the shore. Those with most ties first.
  private func places(in region: Region) -> [(id: Identifier<Organisation>, place: RegionMap.Place)] {
    var (nodes, points) = ([Int32](), [Int32: Point]())
    if region.prefecture.isEmpty {
      nodes = state.ledger.organisations.indices.map { Int32($0) }.filter { state.ledger.isHome($0) }
    } else {
      for site in state.sites.values where site.prefecture == region.prefecture {
        guard let point = site.point, let node = site.organisation.flatMap({ state.ledger.node(of: $0) }), points[node] == nil else { continue }
        points[node] = point
        nodes.append(node)
      }
    }
    let counted = nodes.map { (node: $0, ties: state.ledger.tieCount($0)) }.sorted { ($1.ties, $0.node) < ($0.ties, $1.node) }
    let located = counted.lazy.compactMap { node, ties -> (id: Identifier<Organisation>, place: RegionMap.Place)? in
      let id = state.ledger.organisation(node)
      guard let own = state.organisations[id], region.prefecture.isEmpty ? own.country == region.country : true, let point = points[node] ?? own.point else { return nil }
      return (id, RegionMap.Place(name: name(id), point: point, count: ties))
    }
    return Array(located.prefix(Self.placesAtMost))
  }
}
