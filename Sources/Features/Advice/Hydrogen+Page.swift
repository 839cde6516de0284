import Documents
import Domain
import HashTreeCollections
import Planning

extension AdviceView {
  func hydrogen() -> [UInt8] {
    page(AdviceWords.hydrogen, lead: AdviceWords.hydrogenLead) { h in
      h.add(.p, .class("deeds")) { h in
        h.button(AdviceWords.newListing[language], href: href("/hydrogen/new"))
        h.button(AdviceWords.newActor[language], href: href("/actors/new"))
        h.button(AdviceWords.marketPicture[language], href: href("/hydrogen/market"))
      }
      h.add(.h2, text: AdviceWords.listings[language])
      h.table(
        AdviceWords.listings[language],
        [AdviceWords.side, AdviceWords.company, AdviceWords.tonnes, AdviceWords.form, AdviceWords.purity, AdviceWords.from, AdviceWords.until, AdviceWords.hydrogenRegion, AdviceWords.transport].map { $0[language] },
        state.advice.listings.inOrder.map { one in
          [
            .link("\(one.id) \(one.side.label[language])" + (one.isClosed ? " – \(AdviceWords.isClosed[language])" : ""), href: href("/hydrogen/\(one.id)")),
            .link(name(one.company), href: companyHref(one.company)), .number(tonnes(one.tonnesPerYear)), .text(one.form.label[language]),
            .number(one.purityPercent.map(plainNumber) ?? ""), .text(date(one.from)), .text(date(one.until)), .text(one.region),
            .text(one.transports.map { $0.label[language] }.joined(separator: language.comma)),
          ]
        }, empty: AdviceWords.nothing[language])
      h.add(.h2, .id("matches"), text: AdviceWords.matches[language])
      h.add(.p, .class("quiet"), text: AdviceWords.matchesHint[language])
      matches(state.hydrogenPairs, &h)
      h.add(.h2, text: AdviceWords.actors[language])
      h.table(
        AdviceWords.actors[language], [AdviceWords.company, AdviceWords.role, AdviceWords.mayBeNamed].map { $0[language] },
        state.advice.actors.inOrder.map { one in
          [
            .link(name(one.company), href: href("/actors/\(encodedSegment(one.company.text))")), .text(one.role.label[language]),
            .text((one.mayBeNamed ? AdviceWords.yes : AdviceWords.no)[language]),
          ]
        }, empty: AdviceWords.nothing[language])
    }
  }

  /// Pairs by their codes; names only where both sides agreed.
  private func matches(_ pairs: [HydrogenMatch], _ h: inout HTML) {
    if pairs.isEmpty { return h.add(.p, .class("quiet"), text: AdviceWords.nothing[language]) }
    for pair in pairs {
      h.add(.div, .class("account")) { h in
        h.add(.p) { h in
          h.add(.b, text: "\(pair.offer) ↔ \(pair.demand)")
          h.text(" · \(tonnes(pair.tonnesPerYear))/a")
          if state.agreed(pair), let offer = state.advice.listings[pair.offer.text], let demand = state.advice.listings[pair.demand.text] {
            h.text(" · \(name(offer.company)) ↔ \(name(demand.company))")
          }
        }
        if !pair.questions.isEmpty {
          h.add(.p, .class("quiet"), text: pair.questions.map { AdviceWords.question($0)[language] }.joined(separator: " "))
        }
        h.add(.div, .class("deeds")) { h in
          for (own, other) in [(pair.offer, pair.demand), (pair.demand, pair.offer)] {
            let agrees = state.agrees(own, to: other)
            h.form(href("/hydrogen/\(own)/agreement"), context, class: "deed") { h in
              h.hidden("other", other.text)
              h.hidden("agrees", agrees ? "false" : "true")
              h.add(.button, .type("submit"), text: AdviceWords.agreement(own.text, agrees)[language])
            }
          }
        }
      }
    }
  }

  /// What one company may be shown: its own listing and what meets it, without names of those who have not agreed.
  func sheet(_ one: HydrogenListing) -> [UInt8] {
    let pairs = state.hydrogenPairs.filter { $0.offer == one.id || $0.demand == one.id }
    return published(Trilingual(same: "\(one.id) · \(name(one.company))")) { h in
      h.facts(listingFacts(one), language)
      h.add(.h2, text: AdviceWords.matches[language])
      if pairs.isEmpty { h.add(.p, text: AdviceWords.nothing[language]) }
      for pair in pairs {
        guard let other = state.advice.listings[(pair.offer == one.id ? pair.demand : pair.offer).text] else { continue }
        h.add(.h3, text: state.agreed(pair) ? "\(other.id) · \(name(other.company))" : other.id.text)
        h.facts(listingFacts(other), language)
        if !pair.questions.isEmpty { h.add(.p, text: pair.questions.map { AdviceWords.question($0)[language] }.joined(separator: " ")) }
      }
    }
  }

  private func listingFacts(_ one: HydrogenListing) -> [(Trilingual, String)] {
    [
      (AdviceWords.side, one.side.label[language]), (AdviceWords.tonnes, tonnes(one.tonnesPerYear)), (AdviceWords.form, one.form.label[language]),
      (AdviceWords.purity, one.purityPercent.map { "\(plainNumber($0)) %" } ?? ""),
      (AdviceWords.from, date(one.from)), (AdviceWords.until, date(one.until)), (AdviceWords.hydrogenRegion, one.region),
      (AdviceWords.transport, one.transports.map { $0.label[language] }.joined(separator: language.comma)),
    ]
  }

  // MARK: The market

  func market() -> [UInt8] {
    page(AdviceWords.marketPicture, lead: AdviceWords.marketLead, kind: "list") { h in
      h.add(.p) { $0.add(.a, .href(href("/hydrogen/market.html")), .download("hydrogen-market.html"), text: AdviceWords.asFile[language]) }
      picture(&h)
    }
  }

  /// A file of its own, for a website or a letter: it loads nothing and names nobody who did not agree.
  func marketFile() -> [UInt8] { published(AdviceWords.marketPicture) { picture(&$0) } }

  private func picture(_ h: inout HTML) {
    let market = HydrogenMarket(state.advice)
    h.add(.p, .class("quiet"), text: AdviceWords.asOf(date(today))[language])
    for (label, rows) in [(AdviceWords.offers, market.offers), (AdviceWords.demands, market.demands)] {
      h.add(.h2, text: label[language])
      h.table(
        label[language], [AdviceWords.form, AdviceWords.companies, AdviceWords.tonnes].map { $0[language] },
        rows.map { [.text($0.form?.label[language] ?? AdviceWords.otherForms[language]), .number(String($0.companies)), .number(tonnes($0.tonnesPerYear))] },
        empty: AdviceWords.tooFewCompanies[language])
    }
    h.add(.h2, text: AdviceWords.actorMap[language])
    let points = market.actors.compactMap { actor in state.organisations[actor.company]?.point.map { (name(actor.company), $0) } }
    pointMap(points, title: AdviceWords.actorMap[language], &h)
    h.table(
      AdviceWords.actorMap[language], [AdviceWords.company, AdviceWords.role, AdviceWords.city].map { $0[language] },
      market.actors.sorted { ($0.role.rawValue, name($0.company)) < ($1.role.rawValue, name($1.company)) }.map {
        [.text(name($0.company)), .text($0.role.label[language]), .text(state.organisations[$0.company]?.city ?? "")]
      }, empty: AdviceWords.nobodyNamed[language])
  }

  private func published(_ title: Trilingual, _ content: (inout HTML) -> Void) -> [UInt8] {
    var shell = Shell(language: language, title: title[language])
    shell.kind = "list"
    shell.style = stylesheet
    shell.footer = AdviceWords.asOf(date(today))[language]
    return Documents.page(shell) { h in
      h.add(.h1, text: title[language])
      content(&h)
    }
  }
}

extension AdviceWords {
  static let hydrogenLead = Trilingual(
    de: "Angebote und Bedarfe. Wer dahintersteht, erfahren die anderen erst, wenn beide Seiten zustimmen.",
    en: "Offers and demands. Others learn who stands behind them only when both sides agree.", ja: "供給と需要です。双方が同意するまで、相手に企業名は伝えられません。")
  static let newListing = Trilingual(de: "Angebot oder Bedarf eintragen", en: "Enter an offer or demand", ja: "供給・需要を登録")
  static let newActor = Trilingual(de: "Akteur eintragen", en: "Enter an actor", ja: "関係者を登録")
  static let listings = Trilingual(de: "Angebote und Bedarfe", en: "Offers and demands", ja: "供給・需要の一覧")
  static let matches = Trilingual(de: "Was zusammenpasst", en: "What could meet", ja: "マッチング候補")
  static let matchesHint = Trilingual(
    de: "Nur Kennungen. Halten Sie die Zustimmung jeder Seite fest; mit der zweiten erscheinen beide Namen.",
    en: "Codes only. Record each side's consent; with the second, both names appear.", ja: "符号のみ表示します。各社の同意を記録し、双方がそろうと企業名が表示されます。")
  static let actors = Trilingual(de: "Akteure", en: "Actors", ja: "関係者")
  static let marketPicture = Trilingual(de: "Marktbild Wasserstoff", en: "Hydrogen market", ja: "水素市場の概況")
  static let marketLead = Trilingual(
    de: "Zum Veröffentlichen: Summen über mindestens drei Unternehmen, und nur Namen, deren Nennung erlaubt ist.",
    en: "For publication: sums over at least three companies, and only names that may be named.", ja: "公表用です。3社以上の合計と、公表に同意した名称のみを示します。")
  static let asFile = Trilingual(de: "Als Datei für die Website", en: "As a file for the website", ja: "ウェブサイト用ファイル")
  static let offers = Trilingual(de: "Angebote", en: "Offers", ja: "供給")
  static let demands = Trilingual(de: "Bedarfe", en: "Demands", ja: "需要")
  static let otherForms = Trilingual(de: "andere Formen", en: "other forms", ja: "その他の形態")
  static let tooFewCompanies = Trilingual(de: "Weniger als drei Unternehmen; nichts zu veröffentlichen.", en: "Fewer than three companies; nothing to publish.", ja: "3社未満のため公表できません。")
  static let actorMap = Trilingual(de: "Akteurskarte", en: "Map of actors", ja: "関係者マップ")
  static let nobodyNamed = Trilingual(de: "Niemand hat der Nennung zugestimmt.", en: "Nobody has agreed to be named.", ja: "公表に同意した関係者はいません。")
  static let sheet = Trilingual(de: "Blatt für das Unternehmen", en: "Sheet for the company", ja: "企業向けシート")
  static func asOf(_ day: String) -> Trilingual { Trilingual(de: "Stand: \(day)", en: "As of \(day)", ja: "\(day)現在") }
  static func agreement(_ code: String, _ agrees: Bool) -> Trilingual {
    agrees
      ? Trilingual(de: "\(code) hat zugestimmt – zurücknehmen", en: "\(code) has agreed – take back", ja: "\(code)は同意済み（取り消す）")
      : Trilingual(de: "\(code) stimmt der Nennung zu", en: "\(code) agrees to be named", ja: "\(code)の同意を記録")
  }
  static func question(_ question: HydrogenMatch.Question) -> Trilingual {
    switch question {
    case .purityUnknown: Trilingual(de: "Die Reinheit des Angebots ist nicht bekannt.", en: "The purity of the offer is not known.", ja: "供給側の純度が不明です。")
    case .periodUnknown: Trilingual(de: "Der Zeitraum ist zu klären.", en: "The period is to be cleared.", ja: "期間の確認が必要です。")
    case .regionDiffers: Trilingual(de: "Die Regionen sind verschieden.", en: "The regions differ.", ja: "地域が異なります。")
    case .transportUnknown: Trilingual(de: "Der Transport ist zu klären.", en: "Transport is to be cleared.", ja: "輸送手段の確認が必要です。")
    case .volumePartly: Trilingual(de: "Das Angebot deckt nur einen Teil.", en: "The offer covers a part only.", ja: "供給量は需要の一部にとどまります。")
    }
  }
}
