import Domain

/// The kinds of ties that the desk offers; lists that are imported may bring others.
package enum TieKind: String, CaseIterable, Sendable {
  case partnerRegion = "partner-region"
  case sisterCity = "sister-city"
  case agreement, declaration, cooperation, exchange
  case schoolPartnership = "school-partnership"
  case membership, shareholder
  /// From the part to the whole.
  case parent
  case site, interest, intention, invitation, commitment

  static let regional: [TieKind] = [.partnerRegion, .sisterCity]
  /// What somebody promised, and is open until it is done.
  static let promises: [TieKind] = [.invitation, .intention, .commitment]

  package static func words(_ kind: String) -> Trilingual {
    switch kind {
    case "partner-region": Trilingual(de: "Partnerregion", en: "partner region", ja: "友好提携地域")
    case "sister-city": Trilingual(de: "Städtepartnerschaft", en: "sister city", ja: "姉妹都市")
    case "agreement": Trilingual(de: "Vereinbarung", en: "agreement", ja: "協定")
    case "declaration": Trilingual(de: "Gemeinsame Erklärung", en: "joint declaration", ja: "共同声明")
    case "cooperation": Trilingual(de: "Zusammenarbeit", en: "cooperation", ja: "協力関係")
    case "exchange": Trilingual(de: "Austausch", en: "exchange", ja: "交流")
    case "school-partnership": Trilingual(de: "Schulpartnerschaft", en: "school partnership", ja: "姉妹校")
    case "membership", "member": Trilingual(de: "Mitgliedschaft", en: "membership", ja: "会員")
    case "shareholder": Trilingual(de: "Beteiligung", en: "shareholding", ja: "出資")
    case "parent": Trilingual(de: "gehört zu", en: "part of", ja: "上部組織")
    case "site": Trilingual(de: "Niederlassung", en: "branch", ja: "拠点")
    case "interest": Trilingual(de: "Interesse", en: "interest", ja: "関心")
    case "intention": Trilingual(de: "Absicht", en: "intention", ja: "意向")
    case "invitation": Trilingual(de: "Einladung", en: "invitation", ja: "招待")
    case "commitment": Trilingual(de: "Zusage", en: "commitment", ja: "約束")
    case "visit": Trilingual(de: "Besuch", en: "visit", ja: "訪問")
    case "event": Trilingual(de: "Veranstaltung", en: "event", ja: "行事")
    default: Trilingual(same: kind)
    }
  }
}
