import Domain
import HashTreeCollections
import Journaling

/// Somebody kept a set of emission factors under a name. It is never changed: other values are another version.
package struct FactorSetRecorded: Codable, Hashable, Sendable {
  package var set: FactorSet
  package var on: CalendarDate
  package var by: String
  package init(set: FactorSet, on: CalendarDate, by: String) { (self.set, self.on, self.by) = (set, on, by) }
}

extension State {
  /// The sets by which a trip's footprint can be reckoned: that of its folder, then those that were kept, by name and version.
  package func factorSets(for dossier: Dossier) -> [FactorSet] {
    let own = FactorSet(name: FactorSet.folderName, factors: dossier.register.emissions)
    let kept = keptFactorSets.map(\.set).filter { $0.version != own.version }
    return own.factors.isEmpty && !kept.isEmpty ? kept : [own] + kept
  }

  /// By name, the newest version first.
  package var keptFactorSets: [FactorSetRecorded] {
    advice.factorSets.values.sorted { ($0.set.name, $1.set.version) < ($1.set.name, $0.set.version) }
  }

  /// - Parameter version: nil: the trip's own.
  /// - Returns: nil for a version that is not known.
  package func factorSet(_ version: String?, for dossier: Dossier) -> FactorSet? {
    let all = factorSets(for: dossier)
    guard let version, !version.isEmpty else { return all[0] }
    return all.first { $0.version == version }
  }

  /// Decides that a set is kept under a name. The same again adds nothing.
  package func keeping(_ set: FactorSet, today: CalendarDate, by who: Who, name: String) throws -> [Event] {
    try require(who, .advise)
    if let known = advice.factorSets[set.version], known.set.name == set.name { return [] }
    var faults = set.findings.filter { $0.severity == .error }
    if set.name.isEmpty || set.name == FactorSet.folderName { faults.insert(.advice("factors", "name", set.name, .missing), at: 0) }
    if set.name.count > 200 { faults.append(.advice("factors", "name", set.name, .tooLong(most: 200))) }
    if let known = advice.factorSets[set.version] { faults.append(.sameFactors(set.name, as: known.set)) }
    if !faults.isEmpty { throw AdviceRefusal.faulty(faults) }
    return [.advice(.factorSetRecorded(FactorSetRecorded(set: set, on: today, by: name)))]
  }
}

extension FactorSet {
  /// What a trip's own set is called.
  package static let folderName = "emissions.csv"

  /// What is wrong with it or leaves open which factor is meant, all at once.
  package var findings: [Finding] {
    var found: [Finding] = []
    func report(_ factor: EmissionFactor, _ column: String, _ value: String, _ severity: Finding.Severity, _ code: String, _ message: Trilingual, _ mend: Trilingual) {
      found.append(
        Finding(
          file: Self.folderName, column: column, value: value, severity: severity, code: "factors.\(code)",
          message: Trilingual(de: "\(factor.id): \(message.de)", en: "\(factor.id): \(message.en)", ja: "\(factor.id)：\(message.ja)"), mend: mend, repair: .ask))
    }
    if factors.isEmpty {
      found.append(
        Finding(
          file: Self.folderName, code: "factors.empty",
          message: Trilingual(de: "Der Satz hat keinen Faktor.", en: "The set has no factor.", ja: "係数がありません。"),
          mend: Trilingual(de: "Nehmen Sie eine Datei mit Zeilen.", en: "Take a file with rows.", ja: "行のあるファイルを選んでください。")))
    }
    var seen: [[String]: EmissionFactor] = [:]
    for one in factors.sorted(by: { $0.id < $1.id }) {
      let unit = FactorUnit(one.unit)
      if one.unit.isEmpty {
        report(
          one, "unit", "", .error, "missing-unit", Trilingual(de: "Die Einheit fehlt.", en: "The unit is missing.", ja: "単位がありません。"), AdviceWords.unitForm)
      } else if unit == nil {
        report(
          one, "unit", one.unit, .warning, "unknown-unit",
          Trilingual(
            de: "Die Einheit „\(one.unit)“ ist nicht bekannt; mit dem Faktor wird nicht gerechnet.",
            en: "The unit “\(one.unit)” is not known; the factor is not reckoned with.", ja: "単位「\(one.unit)」は不明なため、計算に使いません。"), AdviceWords.unitForm)
      }
      if one.value < 0 || !one.value.isFinite {
        report(
          one, "value", "\(one.value)", .error, "negative", Trilingual(de: "Der Wert ist negativ.", en: "The value is negative.", ja: "値が負です。"),
          AdviceWords.fill)
      }
      if one.source.isEmpty {
        report(
          one, "source", "", .warning, "no-source", Trilingual(de: "Die Quelle fehlt.", en: "The source is missing.", ja: "出典がありません。"),
          Trilingual(de: "Tragen Sie ein, wer den Wert veröffentlicht hat.", en: "Enter who published the value.", ja: "値の公表者を入力してください。"))
      }
      guard let unit else { continue }
      let sort = [one.mode, one.travelClass, "\(unit.per)", one.radiativeForcingIncluded, one.fuelSupplyIncluded]
      if let other = seen.updateValue(one, forKey: sort) {
        report(
          one, "class", one.travelClass, .warning, "ambiguous",
          Trilingual(
            de: "\(other.id) gilt für dasselbe; gerechnet wird mit \(min(other.id, one.id)).", en: "\(other.id) is for the same; \(min(other.id, one.id)) is reckoned with.",
            ja: "\(other.id)と対象が同じです。計算には\(min(other.id, one.id))を使います。"),
          Trilingual(de: "Lassen Sie einen von beiden weg oder unterscheiden Sie die Klassen.", en: "Leave one of them out, or tell their classes apart.", ja: "一方を削除するか、クラスを区別してください。"))
      }
    }
    return found
  }
}

extension Finding {
  fileprivate static func sameFactors(_ name: String, as known: FactorSet) -> Finding {
    Finding(
      file: "factors", column: "name", value: name, code: "factors.same",
      message: Trilingual(
        de: "Dieselben Werte gibt es schon als „\(known.name)“, Fassung \(known.version).", en: "The same values are there already as “\(known.name)”, version \(known.version).",
        ja: "同じ値が「\(known.name)」の版\(known.version)として登録済みです。"),
      mend: Trilingual(de: "Nehmen Sie jene.", en: "Take those.", ja: "そちらを使用してください。"))
  }
}

extension AdviceWords {
  static let unitForm = Trilingual(
    de: "Zum Beispiel „g CO2e per passenger km“ oder „g CO2e per room and night“ eintragen.", en: "Enter for example “g CO2e per passenger km” or “g CO2e per room and night”.",
    ja: "「g CO2e per passenger km」や「g CO2e per room and night」などと入力してください。")
  static let factorSets = Trilingual(de: "Emissionsfaktoren", en: "Emission factors", ja: "排出係数")
  static let factorSetsLead = Trilingual(
    de: "Sätze von Faktoren, mit denen Reisen gerechnet werden können. Ein Satz ändert sich nie; andere Werte sind eine andere Fassung.",
    en: "Sets of factors by which trips can be reckoned. A set never changes; other values are another version.",
    ja: "訪問事業の排出量計算に使える係数のセットです。セットは変更されず、値が異なれば別の版になります。")
  static let factorCount = Trilingual(de: "Faktoren", en: "Factors", ja: "係数の数")
  static let keptOn = Trilingual(de: "Aufgenommen", en: "Kept", ja: "登録日")
  static let version = Trilingual(de: "Fassung", en: "Version", ja: "版")
  static let ofFolders = Trilingual(de: "Aus den Ordnern der Reisen", en: "Of the trips' folders", ja: "訪問事業のフォルダーの係数")
  static let keepUnder = Trilingual(de: "Aufnehmen als", en: "Keep as", ja: "登録名")
  static let keepSet = Trilingual(de: "Satz aufnehmen", en: "Keep the set", ja: "セットを登録")
  static let isKept = Trilingual(de: "aufgenommen", en: "kept", ja: "登録済み")
  static let uploadFactors = Trilingual(de: "Satz einspielen", en: "Take in a set", ja: "セットの取り込み")
  static let setName = Trilingual(de: "Name des Satzes", en: "Name of the set", ja: "セットの名称")
  static let noFindings = Trilingual(de: "Keine Auffälligkeiten.", en: "Nothing to remark.", ja: "問題はありません。")
  static let findings = Trilingual(de: "Auffälligkeiten", en: "Findings", ja: "確認事項")
  static let chosenSet = Trilingual(de: "Rechnen mit", en: "Reckon with", ja: "使用する係数")
  static let withSet = Trilingual(de: "Vergleichen mit", en: "Compare with", ja: "比較する係数")
  static let nothingElse = Trilingual(de: "nichts", en: "nothing", ja: "比較しない")
  static let twoSets = Trilingual(de: "Zwei Faktorensätze im Vergleich", en: "Two sets of factors compared", ja: "二つの係数セットの比較")
  static func setLabel(_ set: FactorSet) -> Trilingual {
    let own = set.name == FactorSet.folderName
    return Trilingual(
      de: own ? "Ordner der Reise, \(set.version)" : "\(set.name), \(set.version)", en: own ? "the trip's folder, \(set.version)" : "\(set.name), \(set.version)",
      ja: own ? "訪問事業のフォルダー、\(set.version)" : "\(set.name)、\(set.version)")
  }
}
