import Documents
import Domain
import Planning

extension AdviceView {
  /// What has to be found out so that answers become plain, most useful first; nothing where nothing is open.
  func toFindOut(_ company: Identifier<Organisation>, _ matches: FundingMatches, _ h: inout HTML) {
    let all = matches.toFindOut
    if all.isEmpty { return }
    h.add(.h2, .id("find-out"), text: FundingOpenWords.title[language])
    h.add(.p, .class("quiet"), text: FundingOpenWords.lead[language])
    h.table(
      FundingOpenWords.title[language],
      [FundingOpenWords.what, FundingOpenWords.whence, FundingOpenWords.programmes, FundingOpenWords.alone].map { $0[language] },
      all.map { one in
        [
          .text(one.criterion.label[language]), whence(one.source, company, programme: nil), .number(String(one.programmes)), .number(String(one.alone)),
        ]
      }, empty: AdviceWords.nothing[language])
  }

  /// The same of one programme, beside its reasons.
  func open(_ company: Identifier<Organisation>, _ matches: FundingMatches, _ place: Int, _ h: inout HTML) {
    guard matches.verdict(place) == .unclear else { return }
    let open = matches.open(place)
    h.add(.p) { $0.add(.b, text: FundingOpenWords.ofProgramme[language]) }
    h.add(.ul) { h in
      for source in FundingReason.Source.allCases {
        let criteria = open.filter { $0.source == source }.map { $0.criterion.label[language] }
        if criteria.isEmpty { continue }
        h.add(.li) { h in
          h.cell(whence(source, company, programme: matches.programmes[place].id))
          h.text((language == .ja ? "：" : ": ") + criteria.joined(separator: language.comma))
        }
      }
    }
  }

  /// Where it is written down once it is known.
  private func whence(_ source: FundingReason.Source, _ company: Identifier<Organisation>, programme: Identifier<FundingProgramme>?) -> AdviceCell {
    let words = FundingOpenWords.source(source)[language]
    switch source {
    case .seeker: return .link(words, href: companyHref(company) + "#profile")
    case .catalogue: return programme.map { .link(words, href: href("/funding/\(encodedSegment($0.text))")) } ?? .text(words)
    case .time: return .text(words)
    }
  }
}

enum FundingOpenWords {
  static let title = Trilingual(de: "Was zu klären ist", en: "What to find out", ja: "確認が必要な事項")
  static let lead = Trilingual(
    de: "So wird aus „zu klären“ ein klares Ja oder Nein. Oben steht, was allein schon die meisten Antworten klärt. Was nicht erfasst ist, gilt nie als Ja.",
    en: "This turns “to be clarified” into a plain yes or no. What clarifies most answers by itself stands first. What is not recorded is never taken for a yes.",
    ja: "これらが分かれば「要確認」が「該当」か「非該当」に確定します。単独で最も多くの回答が確定するものから順に示します。記録のない事項を「該当」とみなすことはありません。")
  static let ofProgramme = Trilingual(de: "Für eine klare Antwort fehlt:", en: "For a plain answer there is missing:", ja: "確定に必要な事項：")
  static let what = Trilingual(de: "Was", en: "What", ja: "事項")
  static let whence = Trilingual(de: "Woher", en: "From where", ja: "確認先")
  static let programmes = Trilingual(de: "Programme, bei denen es offen ist", en: "Programmes where it is open", ja: "未確認の制度数")
  static let alone = Trilingual(de: "davon nur dies", en: "of these, this alone", ja: "うち当該事項のみ")
  static func source(_ source: FundingReason.Source) -> Trilingual {
    switch source {
    case .seeker: Trilingual(de: "vom Unternehmen: Profil oder Vorhaben", en: "of the company: profile or project", ja: "企業：企業情報または事業内容")
    case .catalogue: Trilingual(de: "aus der Richtlinie: Förderkatalog", en: "from the programme's rules: catalogue", ja: "制度の要綱：助成制度一覧")
    case .time: Trilingual(de: "erst mit der Zeit: der Tag des Antrags", en: "with time alone: the day of the application", ja: "時期：申請日")
    }
  }
}
