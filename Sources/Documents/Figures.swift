import Domain

extension Edition {
  /// What the programme is worth, each figure with what it means to an organiser.
  func figures(level: Int, _ h: inout HTML) {
    let worth = programme.worth
    h.add(.section, .class("figures"), .label(self[Words.figures])) { h in
      h.add(.dl) { h in
        figure(Words.value, language.decimal(worth.value, digits: 1), of: programme.bound.map { self[Words.atMost(language.decimal($0, digits: 1))] }, &h)
        figure(Words.meanShare, language.percent(worth.meanShare), &h)
        figure(Words.lowestShare, language.percent(worth.lowestShare), &h)
        figure(Words.evenness, language.decimal(worth.jain, digits: 2), &h)
        figure(Words.firstWishes, "\(worth.firstWishesMet)", of: self[Words.outOf(worth.firstWishes)], &h)
        figure(Words.held, "\(index.sessionsOfVisit.count)", of: self[Words.outOf(trip.visits.count)], &h)
        figure(Words.onTheRoad, language.duration(worth.travelMinutes), &h)
      }
      h.add(.details) { h in
        h.add(.summary, text: self[Words.whatFiguresMean])
        h.add(.dl, .class("reasons")) { h in
          for (words, meaning) in Words.meanings {
            h.add(.dt, text: self[words])
            h.add(.dd, text: self[meaning])
          }
        }
      }
    }
  }

  private func figure(_ words: Trilingual, _ value: String, of limit: String? = nil, _ h: inout HTML) {
    h.add(.div) { h in
      h.add(.dt, text: self[words])
      h.add(.dd) { h in
        h.add(.b, text: value)
        if let limit { h.add(.small, text: " " + limit) }
      }
    }
  }
}

extension Words {
  static let value = Trilingual(de: "Wert", en: "Value", ja: "総合評価")
  static func atMost(_ bound: String) -> Trilingual { Trilingual(de: "höchstens \(bound)", en: "at most \(bound)", ja: "上限\(bound)") }
  static func outOf(_ count: Int) -> Trilingual { Trilingual(de: "von \(count)", en: "of \(count)", ja: "/\(count)") }
  static let meanShare = Trilingual(de: "Mittlerer Anteil", en: "Mean share", ja: "平均充足率")
  static let lowestShare = Trilingual(de: "Kleinster Anteil", en: "Lowest share", ja: "最低充足率")
  static let evenness = Trilingual(de: "Gleichmaß", en: "Evenness", ja: "公平度")
  static let firstWishes = Trilingual(de: "Erste Wünsche erfüllt", en: "First wishes met", ja: "第1希望の実現")
  static let held = Trilingual(de: "Besuche gehalten", en: "Visits held", ja: "実施する訪問")
  static let onTheRoad = Trilingual(de: "Unterwegs, alle Touren", en: "On the road, all tours", ja: "移動時間(全班合計)")
  static let whatFiguresMean = Trilingual(de: "Was die Zahlen bedeuten", en: "What the figures mean", ja: "各指標の意味")

  static let meanings: [(Trilingual, Trilingual)] = [
    (
      value,
      Trilingual(
        de: "Wie gut das Programm allen zusammen gerecht wird: 0 heißt, niemand sieht etwas Gewünschtes; 1000 heißt, jede Person hat die beste Woche, die sie allein haben könnte. Der erste gute Besuch einer Person zählt mehr als der fünfte einer anderen. „Höchstens“ nennt, was kein gültiges Programm übertrifft.",
        en: "How well the programme serves everybody together: 0 means nobody sees anything wished for, 1000 means each person has the best week that person could have alone. The first good visit of one person counts more than the fifth of another. “At most” is what no valid programme exceeds.",
        ja: "全員の希望をどれだけ満たしているかを示します。0は誰の希望も実現しない状態、1000は全員が単独行動の場合と同じ最良の日程を得る状態です。ある人の最初の訪問は、別の人の5件目より重く評価します。「上限」は、規則を守る日程では超えられない値です。")
    ),
    (
      meanShare,
      Trilingual(
        de: "Was eine Person bekommt, gemessen an der besten Woche, die sie allein haben könnte; Mittel über alle.",
        en: "What a person gets, measured by the best week that person could have alone; mean over all.",
        ja: "単独で回れる最良の日程に対して得られる割合の、全員の平均です。")
    ),
    (
      lowestShare,
      Trilingual(
        de: "Der Anteil der Person, die am wenigsten bekommt. Wer hier weit unter dem Mittel liegt, sollte angesprochen werden.",
        en: "The share of the person who gets least. If it lies far below the mean, talk to that person.",
        ja: "最も希望がかなわない人の割合です。平均を大きく下回る場合は、本人への説明をお勧めします。")
    ),
    (
      evenness,
      Trilingual(
        de: "1 heißt, alle bekommen den gleichen Anteil; je kleiner, desto ungleicher (Jain-Index).",
        en: "1 means all get the same share; the smaller, the more unequal (Jain index).",
        ja: "1は全員の割合が等しい状態で、小さいほど偏りがあります(ジェイン指数)。")
    ),
    (
      firstWishes,
      Trilingual(
        de: "Personen, die ihren ersten Wunsch besuchen, von allen, die Wünsche genannt haben.",
        en: "Persons who visit their first wish, out of all who named wishes.",
        ja: "希望を出した人のうち、第1希望の機関を訪問できる人数です。")
    ),
    (
      onTheRoad,
      Trilingual(
        de: "Die Fahrzeiten aller Touren zusammen, ohne Flüge, Züge und Transfers aller.",
        en: "The travel times of all tours together, without the flights, trains and transfers of everybody.",
        ja: "全班の移動時間の合計です。全員で利用する航空便・鉄道・送迎は含みません。")
    ),
  ]
}
