import Documents
import Domain
import HashTreeCollections

/// To whom lists of a trip's people were given: hosts by a deed, programs and readers by asking. The newest first.
func givenOutPage(_ e: Edition, _ state: State) -> [UInt8] {
  let (language, trip) = (e.language, e.dossier.trip.id)
  let record = state.tripRecords[trip]
  let zone = e.dossier.trip.home.zone
  let disclosed = (record?.disclosures ?? []).map { one in
    (at: one.at, cells: [
      "\(state.organisations[one.host]?.name(in: language) ?? one.host.text)", GivenOutWords.byDeed(one.by)[language], Paper.visitors.title[language], one.form, "\(one.people.count)", GivenOutWords.no[language],
    ])
  }
  let taken = (record?.takings ?? []).map { one in
    (at: one.at, cells: [
      state.name(ofActor: one.by), one.program.map { GivenOutWords.byProgram($0.name)[language] } ?? GivenOutWords.inBrowser[language], GivenOutWords.name(ofList: one.list)[language], one.form, "\(one.people.count)",
      (one.hasSealed ? GivenOutWords.yes : GivenOutWords.no)[language],
    ])
  }
  let rows = (disclosed + taken).enumerated().sorted { ($1.element.at, $1.offset) < ($0.element.at, $0.offset) }.map(\.element)
  return page(e.deskShell(GivenOutWords.title)) { h in
    h.add(.h1, text: GivenOutWords.title[language])
    h.add(.p, .class("lead"), text: GivenOutWords.lead[language])
    if rows.isEmpty { return h.add(.p, .class("quiet"), text: GivenOutWords.none[language]) }
    h.add(.div, .class("scroll"), .tabindex(0), .role("region"), .label(GivenOutWords.title[language])) { h in
      h.add(.table) { h in
        h.add(.thead) { h in
          h.add(.tr) { h in
            let heads = [GivenOutWords.when, GivenOutWords.who, GivenOutWords.how, TakenWords.list, GivenOutWords.form, GivenOutWords.people, GivenOutWords.sealed]
            for head in heads { h.add(.th, .scope("col"), text: head[language]) }
          }
        }
        h.add(.tbody) { h in
          for row in rows {
            let (date, time) = zone.local(row.at)
            h.add(.tr) { h in
              h.add(.td, .class("nowrap"), text: "\(language.shortDate(date)) \(date.civil.year) \(time)")
              for cell in row.cells { h.add(.td, text: cell) }
            }
          }
        }
      }
    }
  }
}

enum GivenOutWords {
  static let title = Trilingual(de: "Wem Listen gegeben wurden", en: "To whom lists were given", ja: "名簿の提供記録")
  static let lead = Trilingual(
    de: "Besucherlisten an Gastgeber, und wer Teilnehmende über die Schnittstelle, als Liste, Tabelle oder Drucksache geholt hat: einmal je Empfänger, Liste und Tag, mit der Zahl der Personen. Wer wen erhielt, steht mit Kennungen im Journal.",
    en: "Visitor lists to hosts, and who has fetched participants through the interface, as a list, table or paper: once for each receiver, list and day, with the number of persons. Who received whom stands in the journal by identifiers.",
    ja: "受入先に渡した訪問者名簿と、API・名簿・表・印刷物として参加者の情報を取得した記録です。受領者・名簿・日ごとに1件とし、人数を示します。対象者は識別子でジャーナルに記録されています。")
  static let none = Trilingual(de: "Noch niemandem.", en: "To nobody yet.", ja: "提供記録はありません。")
  static let when = Trilingual(de: "Wann", en: "When", ja: "日時")
  static let who = Trilingual(de: "Wem", en: "To whom", ja: "受領者")
  static let how = Trilingual(de: "Wie", en: "How", ja: "方法")
  static let form = Trilingual(de: "Form", en: "Form", ja: "形式")
  static let people = Trilingual(de: "Personen", en: "Persons", ja: "人数")
  static let sealed = Trilingual(de: "Mit Geschütztem (Pass, Kost, Zimmer)", en: "With what is sealed (passport, diet, room)", ja: "保護項目（旅券・食事・部屋）を含む")
  /// Of a file by its name, of a paper by its title.
  static func name(ofList list: String) -> Trilingual {
    if list == OpenInterface.searchName { return SearchWords.search }
    return list == "delegates" ? Trilingual(de: "Teilnehmende", en: "Participants", ja: "参加者") : Paper(rawValue: list)?.title ?? Trilingual(same: list)
  }
  static let yes = Trilingual(de: "ja", en: "yes", ja: "はい")
  static let no = Trilingual(de: "nein", en: "no", ja: "いいえ")
  static let inBrowser = Trilingual(de: "im Browser", en: "in a browser", ja: "ブラウザー")
  static func byProgram(_ name: String) -> Trilingual {
    Trilingual(de: "Programm „\(name)“", en: "program “\(name)”", ja: "プログラム「\(name)」")
  }
  static func byDeed(_ who: String) -> Trilingual { Trilingual(de: "gegeben von \(who)", en: "given by \(who)", ja: "\(who)が提供") }
}
