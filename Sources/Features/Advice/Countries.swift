import Domain
import Foundation

/// Countries by their codes (ISO 3166-1), as people of a language name and sort them.
enum Countries {
  static let codes = Set(Locale.Region.isoRegions.map(\.identifier).filter { code in code.count == 2 && code.allSatisfy { $0.isASCII && $0.isUppercase } })
  private static let sorted = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, named($0)) })

  static func options(_ language: Language) -> [(value: String, label: String)] { sorted[language]! }

  static func name(_ code: String, _ language: Language) -> String {
    Locale(identifier: language.rawValue).localizedString(forRegionCode: code) ?? code
  }

  private static func named(_ language: Language) -> [(value: String, label: String)] {
    let locale = Locale(identifier: language.rawValue)
    return codes.compactMap { code in
      locale.localizedString(forRegionCode: code).flatMap { $0 == code ? nil : (value: code, label: $0) }
    }.sorted { one, other in
      // Ä among the As, by the rules of the language.
      let order = one.label.compare(other.label, options: [.caseInsensitive, .diacriticInsensitive], range: nil, locale: locale)
      return order == .orderedSame ? one.value < other.value : order == .orderedAscending
    }
  }
}
