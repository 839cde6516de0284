import Domain

/// What a footprint says of its assumptions and gaps.
extension AdviceWords {
  static func noFactor(_ what: Trilingual) -> Trilingual {
    Trilingual(
      de: "Der Satz hat keinen Faktor für \(what.de); nicht enthalten.", en: "The set has no factor for \(what.en); not included.",
      ja: "\(what.ja)の排出係数がないため、含まれていません。")
  }
  static func otherClass(_ travelClass: String, _ factor: EmissionFactor) -> Trilingual {
    Trilingual(
      de: "Für die Klasse \(travelClass) steht \(factor.id) (\(factor.travelClass)).",
      en: "For the class \(travelClass), \(factor.id) (\(factor.travelClass)) was taken.",
      ja: "\(travelClass)クラスの係数がないため、\(factor.id)（\(factor.travelClass)）を使用しました。")
  }
  static func otherForcing(_ factor: EmissionFactor) -> Trilingual {
    Trilingual(
      de: "\(factor.id) gibt es nur \(factor.radiativeForcingIncluded == "yes" ? "mit" : "ohne") Höhenwirkung.",
      en: "\(factor.id) comes only \(factor.radiativeForcingIncluded == "yes" ? "with" : "without") effects at altitude.",
      ja: "\(factor.id)は高高度の影響を\(factor.radiativeForcingIncluded == "yes" ? "含む" : "含まない")値のみです。")
  }
  static func noSupplement(_ factor: EmissionFactor) -> Trilingual {
    Trilingual(
      de: "Zu \(factor.id) kennt der Satz keinen Zuschlag für die Bereitstellung des Treibstoffs.",
      en: "The set has no supplement to \(factor.id) for the supply of fuel.", ja: "\(factor.id)に対応する燃料供給分の係数がありません。")
  }
  static func carbonDioxideOnly(_ factor: EmissionFactor) -> Trilingual {
    Trilingual(
      de: "\(factor.id) zählt nur CO₂, keine anderen Treibhausgase.", en: "\(factor.id) counts CO₂ alone, no other gases.",
      ja: "\(factor.id)はCO₂のみで、他の温室効果ガスを含みません。")
  }
  static let noProgramme = Trilingual(
    de: "Es ist kein Programm geplant; Touren sind nicht enthalten.", en: "No programme is planned; tours are not included.",
    ja: "日程が未作成のため、ツアーの移動は含まれていません。")
  static func ownTravel(_ count: Int) -> Trilingual {
    Trilingual(
      de: "\(count) Personen kommen oder gehen auf eigenen Wegen; diese sind nicht enthalten.",
      en: "\(count) persons come or leave by ways of their own; these are not included.", ja: "別行程で合流・離団する\(count)名の移動は含まれていません。")
  }
  static let otherWays = Trilingual(
    de: "Nicht enthalten: der Weg zum ersten Flughafen, Wege zu Empfängen und Essen außerhalb der Touren, Mahlzeiten.",
    en: "Not included: the way to the first airport, ways to receptions and dinners outside the tours, meals.",
    ja: "最初の空港までの移動、ツアー外のレセプション・食事への移動、食事は含まれていません。")
  static func noDistance(_ item: FixedItem) -> Trilingual {
    Trilingual(
      de: "Für \(item.id) ist keine Entfernung bekannt; nicht enthalten.", en: "No distance is known for \(item.id); not included.",
      ja: "\(item.id)の距離が不明なため、含まれていません。")
  }
  static func noDistance(_ tour: Tour) -> Trilingual {
    Trilingual(
      de: "Für einen Teil der Tour \(tour.id) ist keine Entfernung bekannt.", en: "No distance is known for a part of tour \(tour.id).",
      ja: "ツアー\(tour.id)の一部の距離が不明です。")
  }
  static let noClasses = Trilingual(
    de: "Reiseklassen sind nicht angegeben; gerechnet ist Economy.", en: "Classes of travel are not given; economy is assumed.",
    ja: "座席クラスの指定がないため、エコノミーで計算しました。")
  static let oneRoomEach = Trilingual(
    de: "Übernachtungen: ein Zimmer je Person.", en: "Nights: one room a person.", ja: "宿泊は1人1室で計算しています。")
  static func nights(_ hotel: Trilingual) -> Trilingual {
    Trilingual(de: "Nächte: \(hotel.de)", en: "Nights: \(hotel.en)", ja: "宿泊：\(hotel.ja)")
  }
}
