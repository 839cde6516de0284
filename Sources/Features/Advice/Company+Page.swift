import Documents
import Domain
import HashTreeCollections
import Planning

extension AdviceView {
  /// A company: what is known of it, its aid, and everything that it is advised on.
  /// - Parameter day: on which the account is looked at.
  /// - Parameter wish: cents of a grant that is thought of.
  func company(
    _ id: Identifier<Organisation>, day: CalendarDate, wish: Int?, wishText: String, typed: Form? = nil, findings: [Finding] = []
  ) -> [UInt8] {
    let organisation = state.organisations[id]
    let profile = state.advice.profiles[id.text] ?? CompanyProfile(organisation: id)
    return page(Trilingual(same: name(id))) { h in
      h.facts(
        [
          (AdviceWords.kind, organisation.map { ApplicantKind(rawValue: $0.kind)?.label[language] ?? $0.kind } ?? ""), (AdviceWords.city, [organisation?.city ?? "", organisation?.country ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")),
          (AdviceWords.topics, topics(organisation?.topics ?? [])), (FundingCriterion.size.label, profile.size?.label[language] ?? AdviceWords.notKnown[language]),
          (AdviceWords.sites, profile.sites.joined(separator: language.comma)),
        ], language)
      h.add(.p, .class("deeds")) { h in
        h.button(AdviceWords.findFunding[language], href: companyHref(id, "/funding"))
        h.button(AdviceWords.newCase[language], href: href("/cases/new", [("company", id.text)]))
        h.button(AdviceWords.newAward[language], href: href("/awards/new", [("beneficiary", id.text)]))
        h.button(AdviceWords.newMeasure[language], href: href("/climate/new", [("company", id.text)]))
      }
      account(id, day: day, wish: wish, wishText: wishText, &h)
      undertaking(id, day: day, &h)
      let cases = state.caseFacts { $0.company == id }
      if !cases.isEmpty {
        h.add(.h2, text: AdviceWords.cases[language])
        h.add(.ul) { h in
          for one in cases {
            h.add(.li) { h in
              h.add(.a, .href(href("/cases/\(one.id)")), text: caseTitle(one, length: 80))
              h.text(" · \(one.market) · \(one.standing.label[language])")
            }
          }
        }
      }
      let measures = state.measures { $0.company == id }
      if !measures.isEmpty {
        h.add(.h2, text: AdviceWords.climate[language])
        measureTable(measures, &h)
      }
      h.add(.h2, .id("profile"), text: AdviceWords.profile[language])
      form(
        companyHref(id), profile, CompanyProfile.fields, seen: state.advice.profiles[id.text]?.mark, typed: typed, findings: findings, &h)
    }
  }

  // MARK: The account

  private func account(_ id: Identifier<Organisation>, day: CalendarDate, wish: Int?, wishText: String, _ h: inout HTML) {
    let account = state.deMinimis(of: id, on: day)
    h.add(.h2, .id("de-minimis"), text: AdviceWords.deMinimisAccount[language])
    h.add(.p, .class("quiet"), text: AdviceWords.deMinimisRule[language])
    h.add(.form, .method("get"), .action("/advice/companies/\(encodedSegment(id.text))"), .class("filter")) { h in
      h.hidden("lang", language.rawValue)
      h.field(AdviceWords.onDay[language], "on", value: day.description, type: "date")
      h.field(AdviceWords.wish[language], "grant", value: wishText, isRequired: false)
      h.send(RosterWords.show[language])
    }
    h.add(.div, .class("figures")) { h in
      h.add(.dl) { h in
        for (words, value) in [(AdviceWords.usedOn(date(day)), account.used(on: day)), (AdviceWords.leftOn(date(day)), account.left(on: day))] {
          h.add(.div) { h in
            h.add(.dt, text: words[language])
            h.add(.dd) { $0.add(.b, text: euros(value)) }
          }
        }
      }
    }
    if !wishText.isEmpty {
      if let wish {
        h.add(.p, .role("status")) { $0.add(.b, text: answer(account, wish, day)[language]) }
      } else {
        h.refusal([.advice("awards", "amount", wishText, .badValue(AdviceWords.moneyForm))], language) { _ in AdviceWords.wish[language] }
      }
    }
    if account.used(on: day) > DeMinimisAccount.ceiling {
      h.add(.p, .class("alarm"), text: AdviceWords.overCeiling(euros(account.used(on: day) - DeMinimisAccount.ceiling))[language])
    }
    h.table(
      AdviceWords.deMinimisAccount[language],
      [AdviceWords.award, AdviceWords.beneficiary, AdviceWords.granted, AdviceWords.countsUntil, AdviceWords.counted].map { $0[language] },
      account.items.map { item in
        let counts = item.granted <= day && day < item.leaves
        return [
          .link(item.award.text, href: href("/awards/\(item.award)")), .text(name(item.beneficiary)), .text(date(item.granted)),
          .text(date(item.leaves - 1)), .number(counts ? euros(item.cents) : "(\(euros(item.cents)))"),
        ]
      }, empty: AdviceWords.noAwards[language])
    if !account.doubts.isEmpty {
      h.add(.h3, text: AdviceWords.toClarify[language])
      h.add(.ul) { h in for doubt in account.doubts { h.add(.li, text: AdviceWords.doubt(doubt)[language]) } }
    }
  }

  private func answer(_ account: DeMinimisAccount, _ cents: Int, _ day: CalendarDate) -> Trilingual {
    switch account.grant(cents, on: day) {
    case .fits(let left): AdviceWords.fits(euros(cents), date(day), euros(left))
    case .exceeds(let by, let first): AdviceWords.exceeds(euros(cents), date(day), euros(by), first.map { date($0) })
    }
  }

  private func undertaking(_ id: Identifier<Organisation>, day: CalendarDate, _ h: inout HTML) {
    let members = state.deMinimis(of: id, on: day).members
    let links = state.advice.links.inOrder.filter { members.contains($0.parent) || members.contains($0.child) }
    let successions = state.advice.successions.inOrder.filter { members.contains($0.from) || members.contains($0.to) }
    h.add(.h3, text: AdviceWords.undertaking[language])
    h.add(.p, text: members.map(name).joined(separator: language.comma))
    h.table(
      AdviceWords.undertaking[language], [AdviceWords.link, AdviceWords.parent, AdviceWords.child, AdviceWords.linkKind, AdviceWords.from, AdviceWords.endsOn, AdviceWords.source].map { $0[language] },
      links.map { one in
        [
          .link(one.id.text, href: href("/links/\(one.id)")), .link(name(one.parent), href: companyHref(one.parent)),
          .link(name(one.child), href: companyHref(one.child)), .text(one.kind.label[language]), .text(date(one.from)), .text(date(one.until)),
          .text(one.source),
        ]
      }, empty: AdviceWords.noLinks[language])
    if !successions.isEmpty {
      h.table(
        AdviceWords.successionKind[language],
        [AdviceWords.successionKind, AdviceWords.successionFrom, AdviceWords.successionTo, AdviceWords.on, AdviceWords.share].map { $0[language] },
        successions.map { one in
          [
            .link("\(one.id) \(one.kind.label[language])", href: href("/successions/\(one.id)")), .text(name(one.from)), .text(name(one.to)),
            .text(date(one.on)), .number(one.sharePercent.map { "\(language.decimal($0, digits: 1)) %" } ?? (one.kind == .split ? "?" : "")),
          ]
        }, empty: "")
    }
    h.add(.p, .class("deeds")) { h in
      h.button(AdviceWords.newLink[language], href: href("/links/new", [("child", id.text)]))
      h.button(AdviceWords.newSuccession[language], href: href("/successions/new", [("to", id.text)]))
    }
  }

  func newCompany(_ typed: Form? = nil, _ findings: [Finding] = []) -> [UInt8] {
    page(AdviceWords.newCompany, kind: "list") { h in
      h.refusal(findings, language) { _ in DeskWords.name[language] }
      h.form(href("/companies"), context) { h in
        h.field(AdviceWords.company[language], "name", value: typed?["name"] ?? "")
        h.choice(AdviceWords.kind[language], "kind", ApplicantKind.allCases.map { ($0.rawValue, $0.label[language]) }, typed?["kind"] ?? "company")
        h.field(AdviceWords.city[language], "city", value: typed?["city"] ?? "", isRequired: false)
        h.field(AdviceWords.country[language] + " (ISO 3166-1)", "country", value: typed?["country"] ?? "DE")
        h.field(AdviceWords.topics[language] + " – " + AdviceWords.topicsHint[language], "topics", value: typed?["topics"] ?? "", isRequired: false)
        h.send(DeskWords.save[language])
      }
    }
  }

  // MARK: Awards

  func awards() -> [UInt8] {
    page(AdviceWords.deMinimis, lead: AdviceWords.awardsLead) { h in
      h.add(.p, .class("deeds")) { $0.button(AdviceWords.newAward[language], href: href("/awards/new")) }
      dutyTable(state.registerDuties(today: today), &h)
      let void = state.advice.awards.inOrder.filter { !$0.void.isEmpty }
      if !void.isEmpty {
        h.add(.h2, text: AdviceWords.void[language])
        h.add(.ul) { h in
          for one in void {
            h.add(.li) { h in
              h.add(.a, .href(href("/awards/\(one.id)")), text: one.id.text)
              h.text(" \(name(one.beneficiary)), \(date(one.granted)), \(money(one)): \(one.void)")
            }
          }
        }
      }
    }
  }
}

extension AdviceWords {
  static let findFunding = Trilingual(de: "Förderung suchen", en: "Find funding", ja: "助成制度を探す")
  static let newAward = Trilingual(de: "Bewilligung eintragen", en: "Enter an award", ja: "交付決定を登録")
  static let newLink = Trilingual(de: "Verbindung eintragen", en: "Enter a link", ja: "支配関係を登録")
  static let newSuccession = Trilingual(de: "Fusion oder Aufspaltung eintragen", en: "Enter a merger or split", ja: "合併・分割を登録")
  static let profile = Trilingual(de: "Angaben für die Förderung", en: "Facts for funding", ja: "助成に関する情報")
  static let deMinimisAccount = Trilingual(de: "De-minimis-Konto", en: "De-minimis account", ja: "デ・ミニミス補助の残高")
  static let deMinimisRule = Trilingual(
    de: "300.000 EUR je einziges Unternehmen und Mitgliedstaat in jedem Zeitraum von drei Jahren, auf den Tag; es zählt der Tag der Gewährung (VO (EU) 2023/2831 Art. 3). Export nach Mengen, Vertriebsnetze und laufende Exportkosten sind ausgeschlossen (Art. 1 Abs. 1 Buchst. e). Keine Rechtsberatung; es entscheidet die Bewilligungsstelle.",
    en: "300,000 EUR per single undertaking and Member State over any period of three years, to the day; the day of the grant counts (Reg. (EU) 2023/2831, Art. 3). Export by quantity, distribution networks and running export costs are ruled out (Art. 1(1)(e)). No legal advice; the granting authority decides.",
    ja: "単一の企業につき、加盟国ごとに任意の3年間（日単位）で30万ユーロが上限です。基準は交付決定日です（規則(EU)2023/2831 第3条）。輸出量、販売網、輸出の経常費は対象外です（第1条1項e号）。法的助言ではなく、決定は交付機関が行います。")
  static let onDay = Trilingual(de: "An welchem Tag?", en: "On which day?", ja: "基準日")
  static let wish = Trilingual(de: "Was täte eine Beihilfe von … EUR?", en: "What would a grant of … EUR do?", ja: "交付予定額（ユーロ）")
  static func usedOn(_ day: String) -> Trilingual { Trilingual(de: "Verbraucht am \(day)", en: "Used on \(day)", ja: "\(day)時点の受給額") }
  static func leftOn(_ day: String) -> Trilingual { Trilingual(de: "Frei am \(day)", en: "Left on \(day)", ja: "\(day)時点の残額") }
  static func overCeiling(_ by: String) -> Trilingual {
    Trilingual(
      de: "Der Höchstbetrag ist um \(by) überschritten. Klären Sie das mit der Bewilligungsstelle.",
      en: "The ceiling is exceeded by \(by). Clear this with the granting authority.", ja: "上限を\(by)超過しています。交付機関に確認してください。")
  }
  static func fits(_ amount: String, _ day: String, _ left: String) -> Trilingual {
    Trilingual(
      de: "\(amount) passen am \(day); danach bleiben \(left).", en: "\(amount) fit on \(day); \(left) are left afterwards.",
      ja: "\(day)に\(amount)の交付が可能です。交付後の残額は\(left)です。")
  }
  static func exceeds(_ amount: String, _ day: String, _ by: String, _ first: String?) -> Trilingual {
    Trilingual(
      de: "\(amount) sind am \(day) um \(by) zu viel; dann ist die ganze Beihilfe ausgeschlossen (Art. 3 Abs. 7)."
        + (first.map { " Möglich ab \($0)." } ?? " Das passt nie."),
      en: "\(amount) are \(by) too much on \(day); the whole of it is then ruled out (Art. 3(7))." + (first.map { " Possible from \($0)." } ?? " It never fits."),
      ja: "\(day)の\(amount)は上限を\(by)超えるため、全額が対象外となります（第3条7項）。" + (first.map { "\($0)から可能です。" } ?? "交付できる日はありません。"))
  }
  static let countsUntil = Trilingual(de: "Zählt bis einschließlich", en: "Counts until", ja: "算入最終日")
  static let counted = Trilingual(de: "Angerechnet", en: "Counted", ja: "算入額")
  static let noAwards = Trilingual(de: "Keine Bewilligung eingetragen.", en: "No award is entered.", ja: "交付決定の登録はありません。")
  static let toClarify = Trilingual(de: "Zu klären", en: "To be clarified", ja: "確認が必要な事項")
  static let undertaking = Trilingual(de: "Einziges Unternehmen", en: "Single undertaking", ja: "単一の企業")
  static let link = Trilingual(de: "Verbindung", en: "Link", ja: "支配関係")
  static let noLinks = Trilingual(de: "Keine Verbindung eingetragen.", en: "No link is entered.", ja: "支配関係の登録はありません。")
  static let awardsLead = Trilingual(
    de: "Jede Bewilligung seit 1. Januar 2026 muss binnen 20 Arbeitstagen nach der Gewährung im zentralen Register stehen (VO (EU) 2023/2831 Art. 6); der Tag der Gewährung zählt nicht mit (VO 1182/71).",
    en: "Each award since 1 January 2026 must stand in the central register within 20 working days of the grant (Reg. (EU) 2023/2831, Art. 6); the day of the grant does not count (Reg. 1182/71).",
    ja: "2026年1月1日以降の交付決定は、決定日から20労働日以内に中央登録簿へ登録する必要があります（規則(EU)2023/2831 第6条）。決定日は算入しません（規則1182/71）。")
  static func doubt(_ doubt: DeMinimisAccount.Doubt) -> Trilingual {
    switch doubt {
    case .special(let id):
      Trilingual(
        de: "\(id) folgt einer anderen De-minimis-Verordnung und ist nicht mitgezählt; ob beide zusammenkommen dürfen, regelt Art. 5.",
        en: "\(id) follows another de-minimis regulation and is not counted; Art. 5 says whether the two may add up.",
        ja: "\(id)は別のデ・ミニミス規則によるため算入していません。併給の可否は第5条によります。")
    case .noRate(let id):
      Trilingual(de: "\(id) hat keinen Kurs und ist nicht mitgezählt.", en: "\(id) has no rate and is not counted.", ja: "\(id)は換算レートがないため算入していません。")
    case .noShare(let succession, let id):
      Trilingual(
        de: "\(id) stammt aus der Aufspaltung \(succession) ohne bekannten Anteil und zählt ganz (Art. 3 Abs. 9).",
        en: "\(id) comes from the split \(succession) without a known share and counts in full (Art. 3(9)).",
        ja: "\(id)は分割\(succession)に由来し、割合が未確定のため全額を算入しています（第3条9項）。")
    case .merged(let id):
      Trilingual(
        de: "Nach \(id) zählen auch frühere Beihilfen der übernommenen Seite (Art. 3 Abs. 8).",
        en: "After \(id), earlier aid of the side taken over counts too (Art. 3(8)).", ja: "\(id)により、被合併企業の過去の補助も算入しています（第3条8項）。")
    case .split(let id):
      Trilingual(
        de: "Nach \(id) zählt ein Teil der früheren Beihilfen; welcher, entscheidet, wer die geförderte Tätigkeit fortführt (Art. 3 Abs. 9).",
        en: "After \(id), a part of earlier aid counts; which one depends on who carries on what was aided (Art. 3(9)).",
        ja: "\(id)により過去の補助の一部を算入しています。帰属は補助対象事業の承継先によります（第3条9項）。")
    case .noLinks:
      Trilingual(
        de: "Verbindungen zu anderen Unternehmen sind nicht eingetragen; fragen Sie danach.",
        en: "Links to other enterprises are not entered; ask for them.", ja: "他企業との支配関係が未登録です。確認してください。")
    }
  }
}
