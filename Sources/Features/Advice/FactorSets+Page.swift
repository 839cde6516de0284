import Documents
import Domain
import HashTreeCollections
import Journaling

extension AdviceView {
  /// All sets: those that were kept, and those of the trips' folders, which can be.
  func factorSets(typed: String = "", findings: [Finding] = []) -> [UInt8] {
    let folders = state.trips.compactMap { trip in state.dossier(of: trip).map { (trip, FactorSet(name: FactorSet.folderName, factors: $0.register.emissions)) } }
      .filter { !$0.1.factors.isEmpty }
    return page(AdviceWords.factorSets, lead: AdviceWords.factorSetsLead) { h in
      h.table(
        AdviceWords.factorSets[language],
        [AdviceWords.factorHead, AdviceWords.version, AdviceWords.factorCount, AdviceWords.findings, AdviceWords.keptOn].map { $0[language] },
        state.keptFactorSets.map { one in
          [
            .link(one.set.name, href: href("/factors/\(one.set.version)")), .text(one.set.version), .number(String(one.set.factors.count)),
            .number(String(one.set.findings.count)), .text("\(date(one.on)), \(one.by)"),
          ]
        }, empty: AdviceWords.nothing[language])
      if !folders.isEmpty {
        h.add(.h2, text: AdviceWords.ofFolders[language])
        for (trip, set) in folders { folder(trip, set, &h) }
      }
      h.add(.h2, .id("upload"), text: AdviceWords.uploadFactors[language])
      h.findings(findings, language)
      h.add(.form, .method("post"), .action("/advice/factors?lang=\(language.rawValue)"), .encoding("multipart/form-data"), .class("form")) { h in
        if let session = context.session { h.hidden("form", session.form) }
        h.field(AdviceWords.setName[language], "name", value: typed)
        h.add(.p, .class("field")) { h in
          h.add(.label, .for("f-factors"), text: "emissions.csv / .xlsx")
          h.void(.input, .id("f-factors"), .name("factors"), .type("file"), .accept(".xlsx,.csv"))
        }
        h.send(AdviceWords.takeIn[language])
      }
    }
  }

  private func folder(_ trip: Identifier<Trip>, _ set: FactorSet, _ h: inout HTML) {
    let title = state.tripRecords[trip]?.settings.title[language] ?? ""
    h.add(.p) { h in
      h.add(.a, .href("/trips/\(encodedSegment(trip.text))/footprint?lang=\(language.rawValue)"), text: title.isEmpty ? trip.text : title)
      h.text(" · \(set.version) · \(set.factors.count) ")
      if let kept = state.advice.factorSets[set.version] {
        h.text("· \(AdviceWords.isKept[language]): ")
        h.add(.a, .href(href("/factors/\(set.version)")), text: kept.set.name)
      }
    }
    if state.advice.factorSets[set.version] != nil { return }
    h.form(href("/factors/folder"), context, class: "filter") { h in
      h.hidden("trip", trip.text)
      h.field(AdviceWords.keepUnder[language], "name", id: "f-name-\(trip)")
      h.send(AdviceWords.keepSet[language])
    }
  }

  func factorSet(_ one: FactorSetRecorded) -> [UInt8] {
    page(Trilingual(same: "\(one.set.name) · \(one.set.version)")) { h in
      h.add(.p, .class("quiet"), text: "\(AdviceWords.keptOn[language]): \(date(one.on)), \(one.by)")
      h.add(.h2, text: AdviceWords.findings[language])
      if one.set.findings.isEmpty { h.add(.p, text: AdviceWords.noFindings[language]) } else { h.findings(one.set.findings, language, isAlarm: false) }
      h.add(.h2, text: AdviceWords.factorsUsed[language])
      h.factors(one.set.factors, language)
    }
  }
}

extension HTML {
  /// Findings with their places.
  mutating func findings(_ findings: [Finding], _ language: Language, isAlarm: Bool = true) {
    if findings.isEmpty { return }
    func list(_ h: inout HTML) {
      h.add(.ul) { h in
        for finding in findings {
          let place = [finding.file, finding.line.map { "\(AdviceWords.line[language]) \($0)" } ?? "", finding.column ?? ""].filter { !$0.isEmpty }
          h.add(.li, text: place.joined(separator: ", ") + ": " + finding.message[language] + " " + finding.mend[language])
        }
      }
    }
    if isAlarm { add(.div, .class("refusal"), .role("alert")) { list(&$0) } } else { list(&self) }
  }

  mutating func factors(_ factors: [EmissionFactor], _ language: Language) {
    table(
      AdviceWords.factorsUsed[language],
      [AdviceWords.factor, AdviceWords.kind, AdviceWords.travelClass, AdviceWords.value, AdviceWords.unit, AdviceWords.source, AdviceWords.year].map { $0[language] },
      factors.map { one in
        [
          .text(one.id.text), .text(one.mode), .text(one.travelClass), .number(plainNumber(one.value)), .text(one.unit), .text(one.source),
          .text(one.year.map(String.init) ?? ""),
        ]
      }, empty: AdviceWords.nothing[language])
  }
}

/// A trip reckoned by two sets of factors.
struct FootprintComparison {
  let one: Footprint
  let other: Footprint
  let language: Language

  func section(_ h: inout HTML) {
    h.add(.h2, .id("sets"), text: AdviceWords.twoSets[language])
    let heads = [AdviceWords.kind[language]] + [one, other].map { $0.version } + [AdviceWords.difference[language], "%"]
    let kinds = Footprint.Kind.allCases.filter { one.grams(of: $0) != 0 || other.grams(of: $0) != 0 }
    h.table(
      AdviceWords.twoSets[language], heads,
      kinds.map { row(AdviceWords.kind($0)[language], one.grams(of: $0), other.grams(of: $0)) } + [
        row(AdviceWords.inAll[language], one.grams, other.grams), row(AdviceWords.perPerson[language], one.gramsPerPerson, other.gramsPerPerson),
      ], empty: "")
    for (set, missing) in [(one, onlyIn(one, not: other)), (other, onlyIn(other, not: one))] where !missing.isEmpty {
      h.add(.p, .class("quiet"), text: AdviceWords.factorSet(set.set, set.version)[language])
      h.add(.ul) { h in for gap in missing { h.add(.li, text: gap[language]) } }
    }
    h.table(
      AdviceWords.factorsUsed[language], [AdviceWords.way[language], one.version, other.version],
      otherwise.map { [.text($0[0]), .text($0[1]), .text($0[2])] }, empty: AdviceWords.nothing[language])
  }

  /// Ways for which the two take other factors, each once.
  private var otherwise: [[String]] {
    var seen: Set<[String]> = []
    return zip(one.lines, other.lines).compactMap { a, b in
      let row = [
        a.what[language] + (a.travelClass.isEmpty ? "" : ", \(a.travelClass)"), one.told(a.factors, language), other.told(b.factors, language),
      ]
      return row[1] != row[2] && seen.insert(row).inserted ? row : nil
    }
  }

  private func row(_ label: String, _ a: Int, _ b: Int) -> [AdviceCell] {
    let change = a == 0 || a == b ? "" : "\(b >= a ? "+" : "−")\(language.decimal(abs(Double(b - a)) * 100 / Double(a), digits: 1)) %"
    return [.text(label), .number(tonnes(a)), .number(tonnes(b)), .number(tonnes(b - a)), .number(change)]
  }

  private func tonnes(_ grams: Int) -> String { "\(language.decimal(Double(grams) / 1e6, digits: 2)) t" }

  private func onlyIn(_ one: Footprint, not other: Footprint) -> [Trilingual] { one.gaps.filter { !other.gaps.contains($0) } }
}

extension Footprint {
  /// `E1 109.16 g CO2e per passenger km + E10 16.56 …`
  fileprivate func told(_ ids: [Identifier<EmissionFactor>], _ language: Language) -> String {
    ids.compactMap { id in factors.first { $0.id == id } }.map { "\($0.id): \(plainNumber($0.value)) \($0.unit)" }.joined(separator: " + ")
  }
}
