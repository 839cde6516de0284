import Domain

/// Who interprets what, and where the plan asks too much.
extension Edition {
  private var interpretedSessions: [Session] {
    index.sessions.filter {
      index.visits[$0.visit].map { $0.interpreting != .none } ?? false || !$0.interpreters.isEmpty
    }
  }

  var interpreterTable: PaperTable {
    let heads = [
      Words.day, Words.time, Words.zone, Words.visit, Words.place, Words.language, Words.kindOfInterpreting,
      Words.duration, Words.needs,
      Words.interpreters,
    ]
    var table = PaperTable(title: self[Paper.interpreters.title], heads: heads.map { self[$0] })
    table.rowHead = 3
    var day: CalendarDate?
    for session in interpretedSessions {
      guard let visit = index.visits[session.visit] else { continue }
      let zone = zone(at: session.site)
      let date = zone.date(of: session.starts)
      if date != day { table.headings[table.rows.count] = language.longDate(date) }
      day = date
      let minutes = session.ends - session.starts
      let own = Array(Set(session.interpreters)).sorted().map(\.text).joined(separator: language.comma)
      let needs = needed(visit, minutes, WorkloadRules())
      table.append([
        .date(date), .text(clocks(session.starts, session.ends, zone)),
        .text(language.zoneLabel(zone, at: session.starts)),
        .text(plain(visit.title, fallback: visit.id.text)), siteCell(session.site),
        .text(self[Words.tongue(visit.language)]),
        .text(self[Words.interpreting(visit.interpreting)]), .text(language.duration(minutes)), .number(needs),
        own.isEmpty && needs > 0 ? .missing(self[Words.nobody]) : .text(own),
      ])
    }
    return table
  }

  func interpreterPlan(_ h: inout HTML) {
    let rules = WorkloadRules()
    let findings = workload(rules)
    let breaches = findings.filter { !$0.isNote }
    todoNote(Words.interpreterNamesMissing, &h)
    h.add(.section, .class("findings")) { h in
      h.add(.h2, text: self[Words.breaches(breaches.count)])
      if breaches.isEmpty { h.add(.p, .class("quiet"), text: self[Words.noBreach]) }
      list(breaches, &h)
    }
    var page = interpreterTable
    page.heads.remove(at: 0)
    page.rows = page.rows.map { Array($0.dropFirst()) }
    page.rowHead = 2
    write(page, &h)
    service(&h)
    let notes = findings.filter(\.isNote)
    if !notes.isEmpty {
      h.add(.h2, text: self[Words.notes])
      list(notes, &h)
    }
    h.add(.p, .class("note"), text: self[Words.workloadRules(rules)])
    h.add(.p, .class("note"), text: "\(self[Words.source])\(language == .ja ? "：" : ": ")\(rules.source)")
  }

  private func list(_ findings: [WorkloadFinding], _ h: inout HTML) {
    guard !findings.isEmpty else { return }
    h.add(.ul) { h in
      for finding in findings {
        h.add(.li, .class(finding.isNote ? "advice" : "breach")) { h in
          let what = finding.visit.flatMap { index.visits[$0] }.map { plain($0.title, fallback: $0.id.text) }
          h.text(([language.shortDate(finding.date)] + [what].compactMap(\.self)).joined(separator: " · "))
          h.text(language == .ja ? "：" : ": ")
          h.text(self[Words.breach(finding.rule)])
        }
      }
    }
  }

  /// Minutes a day and person.
  private func service(_ h: inout HTML) {
    guard !trip.interpreters.isEmpty else { return }
    let days = index.days.filter { index.toursOfDay[$0.date] != nil }
    h.add(.h2, text: self[Words.minutesADay])
    h.add(.table, .class("rows")) { h in
      h.add(.thead) { h in
        h.add(.tr) { h in
          h.add(.th, .scope("col"), text: self[Words.interpreters])
          for day in days { h.add(.th, .scope("col"), text: language.shortDate(day.date)) }
        }
      }
      h.add(.tbody) { h in
        for one in trip.interpreters {
          h.add(.tr) { h in
            h.add(.th, .scope("row")) { h in
              h.add(.bdi, text: one.id.text)
              h.add(
                .small,
                text: " " + self[one.simultaneous ? Words.both : Words.consecutiveOnly]
                  + (one.note.isEmpty ? "" : " · \(one.note)"))
            }
            for day in days {
              let minutes = index.sessions.filter { session in
                session.interpreters.contains(one.id) && zone(at: session.site).date(of: session.starts) == day.date
                  && (index.visits[session.visit]?.interpreting ?? .none) != .none
              }.reduce(0) { $0 + ($1.ends - $1.starts) }
              h.add(.td, .class("number"), text: one.serves(on: day.date) ? "\(minutes)" : "–")
            }
          }
        }
      }
    }
  }
}

extension Words {
  static let kindOfInterpreting = Trilingual(de: "Art", en: "Kind", ja: "方式")
  static let needs = Trilingual(de: "nötig", en: "needed", ja: "必要人数")
  static let nobody = Trilingual(de: "niemand", en: "nobody", ja: "未配置")
  static let noBreach = Trilingual(
    de: "Der Plan hält alle Regeln zur Belastung ein.", en: "The plan keeps all rules of workload.",
    ja: "業務負担の規則はすべて守られています。")
  static func breaches(_ count: Int) -> Trilingual {
    Trilingual(de: "Verletzte Regeln: \(count)", en: "Rules broken: \(count)", ja: "規則違反：\(count)件")
  }
  static let notes = Trilingual(de: "Hinweise", en: "Notes", ja: "留意事項")
  static let source = Trilingual(de: "Quelle", en: "Source", ja: "出典")
  static let minutesADay = Trilingual(de: "Minuten je Tag", en: "Minutes a day", ja: "一日の通訳時間（分）")
  static let both = Trilingual(de: "simultan und konsekutiv", en: "simultaneous and consecutive", ja: "同時・逐次")
  static let consecutiveOnly = Trilingual(de: "konsekutiv", en: "consecutive", ja: "逐次のみ")
  static let interpreterNamesMissing = Trilingual(
    de: "Namen und Telefon der Dolmetschenden; erfasst sind nur Kennungen.",
    en: "names and telephone numbers of the interpreters; only ids are recorded.",
    ja: "通訳者の氏名と電話番号（登録はIDのみ）。")
  static func workloadRules(_ r: WorkloadRules) -> Trilingual {
    let (two, three, four) = (r.teamSimultaneous[0] / 60, r.teamSimultaneous[1] / 60, r.teamSimultaneous[2] / 60)
    let (alone, day) = (r.aloneSimultaneous, r.aloneDay / 60)
    let teams = Trilingual(
      de: "Regeln: simultan allein \(alone) Minuten, zu zweit \(two), zu dritt \(three), zu viert \(four) h am Tag;",
      en: "Rules: simultaneous alone \(alone) minutes, two people \(two), three \(three), four \(four) hours a day;",
      ja: "規則：同時通訳は単独\(alone)分まで、1日あたり2名\(two)時間、3名\(three)時間、4名\(four)時間まで。")
    let rest = Trilingual(
      de: "ein Tag von \(day) Stunden nicht allein; Pause nach \(r.breakAfter) Minuten; \(r.early) Minuten vorher da.",
      en: "no day of \(day) hours alone; a break after \(r.breakAfter) minutes; there \(r.early) minutes early.",
      ja: "\(day)時間にわたる業務は単独不可。\(r.breakAfter)分ごとに休憩、\(r.early)分前に到着。")
    return teams + rest
  }
  static func breach(_ rule: WorkloadFinding.Rule) -> Trilingual {
    switch rule {
    case .tooFew(let has, let needs):
      Trilingual(
        de: "\(needs) nötig, \(has) eingeteilt.", en: "\(needs) needed, \(has) assigned.",
        ja: "必要\(needs)名に対し配置\(has)名。")
    case .cannot(let id):
      Trilingual(
        de: "\(id) dolmetscht nicht simultan.", en: "\(id) does not interpret simultaneously.",
        ja: "\(id)は同時通訳に対応していません。")
    case .notInService(let id):
      Trilingual(
        de: "\(id) ist an diesem Tag nicht im Dienst.", en: "\(id) does not serve on that day.",
        ja: "\(id)はこの日の稼働対象外です。")
    case .twoPlaces(let id):
      Trilingual(
        de: "\(id) ist zur selben Zeit an zwei Orten eingeteilt.", en: "\(id) is assigned to two places at a time.",
        ja: "\(id)が同時刻に二か所に配置されています。")
    case .dayTooLong(let minutes, let has, let needs):
      Trilingual(
        de: "\(minutes) Minuten simultan mit \(has), nötig sind \(needs).",
        en: "\(minutes) simultaneous minutes by \(has), \(needs) are needed.",
        ja: "同時通訳\(minutes)分に対し\(has)名（必要\(needs)名）。")
    case .aloneAllDay(let id, let minutes):
      Trilingual(
        de: "\(id) ist \(minutes) Minuten lang allein im Dienst; dafür braucht es zwei.",
        en: "\(id) serves alone for \(minutes) minutes; that takes two.",
        ja: "\(id)が\(minutes)分間単独で従事しています（2名必要）。")
    case .needsBreak(let minutes):
      Trilingual(
        de: "\(minutes) Minuten am Stück: eine Pause einplanen.", en: "\(minutes) minutes at a stretch: plan a break.",
        ja: "連続\(minutes)分のため休憩を設けてください。")
    case .arrivesLate(let minutes):
      Trilingual(
        de: "Ankunft nur \(minutes) Minuten vor Beginn.", en: "Arrival only \(minutes) minutes before it begins.",
        ja: "到着が開始\(minutes)分前です。")
    }
  }
}
