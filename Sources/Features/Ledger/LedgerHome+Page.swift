import Documents
import Domain
import HashTreeCollections

extension LedgerView {
  /// Where everything begins: search, the partnerships of regions and cities with what is known of them, what can be recorded.
  func home() -> [UInt8] {
    page(LedgerWords.ledger[language]) { h in
      h.add(.p, .class("lead"), text: LedgerWords.lead[language])
      searchForm(&h)
      h.add(.ul, .id("hits"), .class("hits"), .data("aria-live", "polite")) { _ in }
      let counts = state.ledger.counts
      h.add(.p, .class("quiet"), text: LedgerWords.count(state.organisations.count, counts.persons, counts.ties + state.ties.count, counts.claims)[language])
      deeds(&h, [
        (LedgerWords.recordTie, form(.tie)), (LedgerWords.recordInteraction, form(.interaction)), (LedgerWords.recordPerson, form(.person)),
        (LedgerWords.recordOrganisation, form(.organisation)), (ArticleWords.title, "/ledger/read?lang=\(language.rawValue)"),
        (LedgerImportWords.title, "/ledger/import?lang=\(language.rawValue)"),
      ] + (state.may(context.who, .auditLedger) ? [(TakenWords.title, "/ledger/given-out?lang=\(language.rawValue)")] : []))
      h.add(.h2, text: LedgerWords.regional[language])
      dayForm("/ledger", &h)
      let trips = state.tripInteractions
      paged(state.regionalPairs, "page", &h) { pairs, h in
        table(LedgerWords.regional, [LedgerWords.with, LedgerWords.since, LedgerWords.lastContact, LedgerWords.status], pairs, &h) { pair, h in
          let (a, b) = (state.ledger.organisation(pair.a), state.ledger.organisation(pair.b))
          let partnership = state.partnership(a, b, on: today, trips: trips)
          h.add(.th, .scope("row")) { h in link("\(name(a)) – \(name(b))", self.partnership(a, b), &h) }
          h.add(.td, text: dates(partnership.since.flatMap(\.claims)))
          h.add(.td, text: partnership.lastContact?.description ?? LedgerWords.none[language])
          h.add(.td) { h in if partnership.isDormant { h.add(.span, .class("badge alarm"), text: LedgerWords.dormant[language]) } }
        }
      }
      let findings = state.registerFindings
      if !findings.isEmpty {
        h.add(.h2, text: LedgerWords.contradictions[language])
        self.findings(findings, &h)
      }
    }
  }

  private func searchForm(_ h: inout HTML) {
    h.add(.form, .method("get"), .action("/search"), .class("filter")) { h in
      h.hidden("lang", language.rawValue)
      h.hidden("in", SearchPage.ledger)
      h.field(LedgerWords.search[language], "q", type: "search", isRequired: false)
      h.send(LedgerWords.find[language])
    }
  }

  /// Asks for another reading day.
  func dayForm(_ path: String, _ h: inout HTML) {
    h.add(.form, .method("get"), .action(path), .class("filter")) { h in
      h.hidden("lang", language.rawValue)
      h.field(LedgerWords.readingDay[language], "on", value: today.description, type: "date")
      h.send(LedgerWords.show[language])
    }
  }

  func findings(_ findings: [Finding], _ h: inout HTML) {
    h.add(.ul, .class("findings")) { h in
      for finding in findings {
        h.add(.li) { h in
          h.add(.b, text: ([finding.file == "ledger" ? nil : finding.file, finding.file == "ledger" ? nil : finding.value].compactMap { $0 } + [finding.message[language]]).joined(separator: ", "))
          h.add(.p, text: finding.mend[language])
        }
      }
    }
  }

  func title(_ post: Post) -> String { [post.title[language], post.title.en, post.title.de, post.title.ja].first { !$0.isEmpty } ?? "" }

  // MARK: Topics

  func topicsPage() -> [UInt8] {
    let children = Dictionary(grouping: state.topics.values.sorted { $0.label[language] < $1.label[language] }, by: \.broader)
    return page(LedgerWords.topics[language]) { h in
      h.add(.div, .class("tree")) { tree(nil, children, depth: 0, &$0) }
    }
  }

  private func tree(_ above: Identifier<Topic>?, _ children: [Identifier<Topic>?: [Topic]], depth: Int, _ h: inout HTML) {
    guard let topics = children[above], depth < 20 else { return }
    h.add(.ul) { h in
      for topic in topics {
        h.add(.li) { h in
          link(topic.label[language], self.topic(topic.id), &h)
          if let words = state.ledger.synonyms[topic.id] { h.add(.span, .class("quiet"), text: " " + (words.de + words.en + words.ja).joined(separator: ", ")) }
          tree(topic.id, children, depth: depth + 1, &h)
        }
      }
    }
  }

  /// nil for a topic that there is not.
  func topicPage(_ id: Identifier<Topic>) -> [UInt8]? {
    guard let topic = state.topics[id] else { return nil }
    let page = max(1, pages["page"] ?? 1)
    let start = (page - 1) * Self.rows
    let results = state.organisations(about: id, limit: Self.rows, skipping: start)
    return self.page(topic.label[language]) { h in
      h.add(.dl, .class("facts")) { h in
        let words = state.ledger.synonyms[id]
        for (label, name, others) in [
          (LedgerWords.german, topic.label.de, words?.de), (LedgerWords.english, topic.label.en, words?.en), (LedgerWords.japanese, topic.label.ja, words?.ja),
        ] {
          fact(label, &h) { $0.text(([name] + (others ?? [])).joined(separator: ", ")) }
        }
        let below = state.topics.values.filter { $0.broader == id }.sorted { $0.id < $1.id }
        if !below.isEmpty {
          fact(LedgerWords.narrower, &h) { h in
            for (place, topic) in below.enumerated() {
              if place > 0 { h.text(", ") }
              link(topic.label[language], self.topic(topic.id), &h)
            }
          }
        }
      }
      deeds(&h, [(LedgerField.synonyms.label, form(.synonyms, ["topic": id.text]))])
      h.add(.h2, text: LedgerWords.organisations[language])
      table(LedgerWords.organisations, [LedgerField.name.label, LedgerWords.city], results.organisations, &h) { id, h in
        h.add(.th, .scope("row")) { link(id, &$0) }
        h.add(.td, text: state.organisations[id]?.city ?? "")
      }
      pager("page", page, from: start + 1, to: start + results.organisations.count, of: nil, hasMore: results.hasMore, &h)
    }
  }

  func fact(_ label: Trilingual, _ h: inout HTML, content: (inout HTML) -> Void) {
    h.add(.div) { h in
      h.add(.dt, text: label[language])
      h.add(.dd, content: content)
    }
  }

  // MARK: Regions

  func regionsPage() -> [UInt8] {
    page(LedgerWords.regions[language]) { h in
      table(LedgerWords.regions, [LedgerField.name.label, LedgerWords.shore, LedgerWords.country, LedgerWords.prefecture, LedgerWords.standsFor, LedgerWords.change], state.regions, &h) { region, h in
        h.add(.th, .scope("row"), text: region.name[language])
        h.add(.td, text: LedgerWords.shore(region.isOurs ? .home : .host)[language])
        h.add(.td, text: region.country)
        h.add(.td, text: region.prefecture)
        h.add(.td) { h in if let id = region.organisation { link(id, &h) } }
        h.add(.td) { h in if mayEdit { h.add(.a, .href(form(.region, ["identifier": region.id.text])), text: LedgerWords.change[language]) } }
      }
      deeds(&h, [(LedgerWords.recordRegion, form(.region))])
    }
  }
}
