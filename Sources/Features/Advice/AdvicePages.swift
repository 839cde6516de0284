import Documents
import Domain
import HashTreeCollections
import Journaling
import Planning

extension AdviceView {
  // MARK: Overview

  /// What is to be done, over all parts.
  func overview() -> [UInt8] {
    let duties = state.registerDuties(today: today).filter { if case .due = $0.standing { true } else if case .overdue = $0.standing { true } else { false } }
    let cases = state.caseFacts { $0.isOpen && $0.deadline != nil }.sorted { ($0.deadline!, $0.key) < ($1.deadline!, $1.key) }
    let waiting = state.advice.inquiries.values.count { $0.standing == .waiting && $0.erased == nil }
    let measures = state.measures { $0.isOpen && $0.due != nil }.sorted { ($0.due!, $0.key) < ($1.due!, $1.key) }
    let old = state.catalogue.count { $0.lastChecked.map { today - $0 > 365 } ?? true }
    return page(AdviceWords.advice, lead: AdviceWords.overviewLead) { h in
      if waiting > 0 { h.add(.p, .class("note")) { $0.add(.a, .href(href("/inquiries")), text: InquiryWords.waiting(waiting)[language]) } }
      h.add(.h2, text: AdviceWords.toRegister[language])
      dutyTable(duties, &h)
      h.add(.h2, text: AdviceWords.openCases[language])
      h.table(
        AdviceWords.openCases[language], [AdviceWords.case_, AdviceWords.company, AdviceWords.market, AdviceWords.deadline].map { $0[language] },
        cases.prefix(20).map { one in
          [
            .link(caseTitle(one), href: href("/cases/\(one.id)")), .text(name(one.company)), .text(one.market),
            one.deadline! < today ? .alarm(date(one.deadline)) : .text(date(one.deadline)),
          ]
        }, empty: AdviceWords.nothing[language])
      h.add(.h2, text: AdviceWords.dueMeasures[language])
      measureTable(Array(measures.prefix(20)), &h)
      h.add(.h2, text: AdviceWords.funding[language])
      h.add(.p) { h in
        h.text(AdviceWords.catalogueAge(old, of: state.funding.count)[language] + " ")
        h.add(.a, .href(href("/funding")), text: AdviceWords.toCatalogue[language])
      }
    }
  }

  func dutyTable(_ duties: [RegisterDuty], _ h: inout HTML) {
    h.table(
      AdviceWords.toRegister[language],
      [AdviceWords.award, AdviceWords.beneficiary, AdviceWords.granted, AdviceWords.amount, AdviceWords.registerBy, AdviceWords.standing].map { $0[language] },
      duties.map { duty in
        let late = AdviceWords.duty(duty.standing)[language]
        let isLate = switch duty.standing {
        case .overdue, .doneLate: true
        default: false
        }
        let unknown = duty.deadline.unknownYears
        let by = date(duty.deadline.day) + (unknown.isEmpty ? "" : " – " + AdviceWords.unknownHolidays(unknown)[language])
        return [
          .link(duty.award.id.text, href: href("/awards/\(duty.award.id)")), .link(name(duty.award.beneficiary), href: companyHref(duty.award.beneficiary)),
          .text(date(duty.award.granted)), .number(money(duty.award)), duty.standing == .none ? .text("") : .text(by), isLate ? .alarm(late) : .text(late),
        ]
      }, empty: AdviceWords.nothing[language])
  }

  func money(_ award: Award) -> String {
    award.currency == "EUR"
      ? euros(award.amount)
      : "\(language.grouped(award.amount / 100, hundredths: award.amount % 100)) \(award.currency)" + (award.cents.map { " = " + euros($0) } ?? "")
  }

  // MARK: Cases

  func cases(_ all: Bool) -> [UInt8] {
    let fitting = state.caseFacts { all || $0.isOpen }
    let shown = fitting.suffix(Self.mostCases)
    return page(AdviceWords.cases, lead: AdviceWords.casesLead) { h in
      h.add(.p, .class("deeds")) { h in
        h.button(AdviceWords.newCase[language], href: href("/cases/new"))
        h.button(AdviceWords.statistics[language], href: href("/statistics"))
        h.add(.a, .href(href("/cases", all ? [] : [("all", "1")])), text: (all ? AdviceWords.onlyOpen : AdviceWords.alsoClosed)[language])
      }
      h.table(
        AdviceWords.cases[language],
        [
          AdviceWords.case_, AdviceWords.company, AdviceWords.market, AdviceWords.productGroup, AdviceWords.received, AdviceWords.deadline,
          AdviceWords.standing, AdviceWords.adviser,
        ].map { $0[language] },
        shown.reversed().map { one in
          [
            .link(caseTitle(one), href: href("/cases/\(one.id)")), .link(name(one.company), href: companyHref(one.company)),
            .text(one.market), .text(one.productGroup), .text(date(one.received)),
            one.isOpen && one.deadline.map { $0 < today } == true ? .alarm(date(one.deadline)) : .text(date(one.deadline)),
            .text(one.standing.label[language]),
            .text(state.known(AdviceCase.self, one.key)?.adviser ?? ""),
          ]
        }, empty: AdviceWords.nothing[language])
      if shown.count < fitting.count { h.add(.p, .class("quiet"), text: AdviceWords.shownCases(shown.count, of: fitting.count)[language]) }
    }
  }
  /// So many are opened for one page.
  private static let mostCases = 300

  /// `C1 Which duty?`; only its number when the question was erased.
  func caseTitle(_ facts: AdviceCase, length: Int = 60) -> String {
    let question = state.known(AdviceCase.self, facts.key)?.question ?? ""
    return question.isEmpty ? facts.id.text : "\(facts.id) \(question.prefix(length))\(question.count > length ? "…" : "")"
  }

  /// The steps of a case below its form, and a form for the next.
  func steps(_ one: AdviceCase, typed: Form? = nil, findings: [Finding] = [], _ h: inout HTML) {
    h.add(.h2, .id("steps"), text: AdviceWords.steps[language])
    h.table(
      AdviceWords.steps[language], [AdviceWords.on, AdviceWords.step, AdviceWords.adviser].map { $0[language] },
      one.steps.map { [.text(date($0.on)), .text($0.text.isEmpty ? InquiryWords.erasedText[language] : $0.text), .text($0.by)] }, empty: AdviceWords.nothing[language])
    h.refusal(findings, language) { $0 == "on" ? AdviceWords.on[language] : AdviceWords.step[language] }
    h.form(href("/cases/\(one.id)/steps"), context) { h in
      h.field(AdviceWords.on[language], "on", value: typed?["on"] ?? today.description, type: "date")
      h.add(.p, .class("field")) { h in
        h.add(.label, .for("f-step"), text: AdviceWords.step[language])
        h.add(.textarea, .id("f-step"), .name("text"), .rows(2), .required, text: typed?["text"] ?? "")
      }
      h.send(AdviceWords.addStep[language])
    }
    let isPartlyClear = state.advice.cases[one.key]?.isPartlyClear ?? false
    erasing(href("/cases/\(one.id)/erasure"), InquiryWords.eraseCase, isPartlyClear: isPartlyClear, &h)
  }

  func statistics(_ year: Int) -> [UInt8] {
    let years = Set(state.advice.cases.values.map(\.facts.received.civil.year)).union([year]).sorted()
    return page(AdviceWords.statistics, lead: AdviceWords.statisticsLead, kind: "list") { h in
      h.add(.p, .class("deeds")) { h in
        for one in years {
          if one == year { h.add(.b, text: String(one)) } else { h.add(.a, .href(href("/statistics", [("year", String(one))])), text: String(one)) }
        }
        h.add(.a, .href(href("/statistics.csv", [("year", String(year))])), .download("advice-\(year).csv"), text: "CSV")
      }
      if year == today.civil.year { h.add(.p, .class("note"), text: AdviceWords.yearNotOver[language]) }
      for part in state.statistics(year, language) {
        h.add(.h2, text: part.label[language])
        h.table(
          part.label[language], [part.label[language], AdviceWords.count[language]],
          part.rows(language).map { [.text($0.0), .number($0.1)] }, empty: AdviceWords.nothing[language])
      }
    }
  }

  // MARK: Companies

  func companies(_ text: String) -> [UInt8] {
    let words = text.lowercased()
    let advised = Set(state.advice.cases.values.map(\.facts.company)).union(state.advice.awards.values.map(\.beneficiary)).union(
      state.advice.measures.values.map(\.facts.company)).union(state.advice.profiles.values.map(\.organisation)).union(state.advice.listings.values.map(\.company))
    // Where a thousand fit, whoever looks has to say more; the first two hundred are shown.
    let candidates = words.isEmpty ? Array(advised) : state.organisations(spelled: text, atMost: 1000)
    let found = candidates.compactMap { state.organisations[$0] }.filter { one in
      words.isEmpty || [one.id.text, one.name.de, one.name.en, one.name.ja, one.city].contains { $0.lowercased().contains(words) }
    }.map { (name: $0.name(in: language), organisation: $0) }.sorted { ($0.name, $0.organisation.id) < ($1.name, $1.organisation.id) }.map(\.organisation)
    return page(AdviceWords.companies, lead: AdviceWords.companiesLead) { h in
      h.add(.p, .class("deeds")) { $0.button(AdviceWords.newCompany[language], href: href("/companies/new")) }
      h.add(.form, .method("get"), .action("/advice/companies"), .class("filter")) { h in
        h.hidden("lang", language.rawValue)
        h.field(RosterWords.search[language], "q", value: text, type: "search", isRequired: false)
        h.send(RosterWords.show[language])
      }
      h.table(
        AdviceWords.companies[language],
        [AdviceWords.company, AdviceWords.city, FundingCriterion.size.label, AdviceWords.sites, AdviceWords.topics, AdviceWords.deMinimisLeft].map { $0[language] },
        found.prefix(200).map { one in
          let profile = state.advice.profiles[one.id.text]
          return [
            .link(one.name(in: language), href: companyHref(one.id)), .text(one.city), .text(profile?.size?.label[language] ?? ""),
            .text((profile?.sites ?? []).joined(separator: ", ")), .text(topics(one.topics)),
            .number(advised.contains(one.id) ? euros(state.deMinimis(of: one.id, on: today).left(on: today)) : ""),
          ]
        }, empty: (words.isEmpty ? AdviceWords.nobodyYet : AdviceWords.nothing)[language])
    }
  }

  func topics(_ ids: [Identifier<Topic>]) -> String { ids.map { state.topics[$0]?.label[language] ?? $0.text }.joined(separator: language.comma) }

  // MARK: Climate

  func climate() -> [UInt8] {
    let all = state.measures
    let held = all.filter { $0.standing != .dropped }
    let confirmed = held.filter(\.isConfirmed).reduce(0) { $0 + ($1.savingTonnes ?? 0) }
    let stated = held.reduce(0) { $0 + ($1.savingTonnes ?? 0) }
    return page(AdviceWords.climate, lead: AdviceWords.climateLead) { h in
      h.add(.p, .class("deeds")) { h in
        h.button(AdviceWords.newMeasure[language], href: href("/climate/new"))
        h.button(AdviceWords.factorSets[language], href: href("/factors"))
      }
      h.add(.div, .class("figures")) { h in
        h.add(.dl) { h in
          for (words, value) in [
            (AdviceWords.advisedCompanies, String(Set(all.map(\.company)).count)), (AdviceWords.savingConfirmed, tonnes(confirmed)),
            (AdviceWords.savingStated, tonnes(stated)),
          ] {
            h.add(.div) { h in
              h.add(.dt, text: words[language])
              h.add(.dd) { $0.add(.b, text: value) }
            }
          }
        }
      }
      measureTable(all, &h)
    }
  }

  func measureTable(_ measures: [ClimateMeasure], _ h: inout HTML) {
    h.table(
      AdviceWords.climate[language],
      [
        AdviceWords.measure, AdviceWords.company, AdviceWords.owner, AdviceWords.due, AdviceWords.standing, AdviceWords.saving, AdviceWords.basis,
        AdviceWords.confirmedBy, AdviceWords.partners,
      ].map { $0[language] },
      measures.map { one in
        [
          .link("\(one.id) \(one.title)", href: href("/climate/\(one.id)")), .link(name(one.company), href: companyHref(one.company)), .text(one.owner),
          one.isOpen && one.due.map { $0 < today } == true ? .alarm(date(one.due)) : .text(date(one.due)), .text(one.standing.label[language]),
          .number(one.savingTonnes.map { language.decimal($0, digits: 1) } ?? ""), .text(one.basis.label[language]),
          .text(one.isConfirmed ? "\(one.confirmedBy), \(date(one.confirmed))" : AdviceWords.notConfirmed[language]),
          .text(one.partners.map(name).joined(separator: language.comma)),
        ]
      }, empty: AdviceWords.nothing[language])
  }
}

extension AdviceCase { var isOpen: Bool { standing == .open || standing == .waiting } }
extension ClimateMeasure { var isOpen: Bool { standing == .planned || standing == .running } }
