import Domain
import Foundation

struct LocatedSite {
  var site: Site
  var line: Int
}

/// Kilometres along a great circle of a sphere of 6371.0088 km.
package func kilometres(_ a: Point, _ b: Point) -> Double {
  let (p, q) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
  let h = pow(sin((q - p) / 2), 2) + cos(p) * cos(q) * pow(sin((b.longitude - a.longitude) * .pi / 360), 2)
  return 2 * 6371.0088 * asin(min(1, h.squareRoot()))
}

/// Sites whose point, city or Japanese address contradicts their prefecture, judged by all the other sites.
///
/// No map is consulted: a site is a stranger if its city is elsewhere said to lie in another prefecture, if its Japanese
/// address begins like those of another prefecture, or if it lies far from all of its own and close to one of another.
/// Costs O(n²) up to 2000 sites; beyond, only the texts are compared.
func strangers(among sites: [LocatedSite], file: String) -> [Finding] {
  let byCity = majority(sites) { cityKey($0) }
  let byAddress = majority(sites) { addressKey($0) }
  var out: [Finding] = []
  for (index, entry) in sites.enumerated() where !entry.site.prefecture.isEmpty {
    if let point = entry.site.point, let finding = misplaced(entry, point, file) {
      out.append(finding)
      continue
    }
    let own = entry.site.prefecture
    let texts = [contradiction(own, cityKey(entry.site), byCity), contradiction(own, addressKey(entry.site), byAddress)].compactMap { $0 }
    let near = sites.count <= 2000 ? neighbours(of: index, sites) : nil
    let isFarOff = near.map { $0.own > 20 && $0.other < 0.4 * $0.own && $0.other < 60 } ?? false
    // One text alone may itself be wrong: whoever lies among the sites of its own prefecture is no stranger.
    let isAmongOwn = near.map { $0.own * 3 < $0.other } ?? false
    let isTextual = texts.count == 2 || texts.contains { $0.isClear } && !isAmongOwn
    guard isFarOff || isTextual || isFarFromCity(index, sites) else { continue }
    let hint = texts.first?.name ?? (isFarOff ? near?.name : nil)
    out.append(
      Finding(
        file: file, line: entry.line, column: "prefecture", value: own, severity: .warning, code: "outside-region",
        message: Trilingual(
          de: "Der Punkt liegt außerhalb der Präfektur \(own).", en: "The point lies outside the prefecture \(own).",
          ja: "地点が都道府県 \(own) の外にあります。"),
        mend: Trilingual(
          de: "Präfektur und Koordinaten prüfen" + (hint.map { "; nach den übrigen Orten läge er in \($0)." } ?? "."),
          en: "Check prefecture and coordinates" + (hint.map { "; by the other sites it would lie in \($0)." } ?? "."),
          ja: "都道府県と座標を確認してください。" + (hint.map { "ほかの場所から見ると \($0) のようです。" } ?? ""))))
  }
  for (index, entry) in sites.enumerated() where sites.count <= 2000 {
    if let finding = lonely(index, entry, sites, file) { out.append(finding) }
  }
  return out
}

/// A point at 0, 0 comes of empty cells.
private func misplaced(_ entry: LocatedSite, _ point: Point, _ file: String) -> Finding? {
  guard point.latitude == 0, point.longitude == 0 else { return nil }
  return implausiblePoint(entry, file)
}

/// A point more than 1000 km from every other site of its country.
private func lonely(_ index: Int, _ entry: LocatedSite, _ sites: [LocatedSite], _ file: String) -> Finding? {
  guard let point = entry.site.point, point.latitude != 0 || point.longitude != 0 else { return nil }
  var (least, count) = (Double.infinity, 0)
  for (other, neighbour) in sites.enumerated() where other != index && neighbour.site.country == entry.site.country {
    guard let there = neighbour.site.point else { continue }
    least = min(least, kilometres(point, there))
    count += 1
  }
  guard count >= 3, least > 1000 else { return nil }
  return implausiblePoint(entry, file)
}

private func implausiblePoint(_ entry: LocatedSite, _ file: String) -> Finding {
  let point = entry.site.point!
  let value = plainText(point.latitude)
  return Finding(
    file: file, line: entry.line, column: "latitude", value: value, severity: .warning, code: "implausible",
    message: Trilingual(
      de: "Der Punkt \(value), \(plainText(point.longitude)) liegt weitab von allen anderen Orten.",
      en: "The point \(value), \(plainText(point.longitude)) lies far from all other sites.",
      ja: "地点 \(value), \(plainText(point.longitude)) はほかのすべての場所から遠く離れています。"),
    mend: Trilingual(de: "Die Koordinaten prüfen.", en: "Check the coordinates.", ja: "座標を確認してください。"), repair: .ask)
}

private func cityKey(_ site: Site) -> String? { site.city.isEmpty ? nil : site.country + "/" + folded(site.city) }

/// The prefecture with which a Japanese address begins: 東京都, 北海道, 大阪府, 神奈川県.
private func addressKey(_ site: Site) -> String? {
  let letters = Array(site.addressJa.prefix(4))
  if letters.count > 2, "都道府県".contains(letters[2]) { return String(letters.prefix(3)) }
  return letters.count > 3 && letters[3] == "県" ? String(letters) : nil
}

/// How often each key goes with each prefecture.
private func majority(_ sites: [LocatedSite], _ key: (Site) -> String?) -> [String: [String: Int]] {
  var counts: [String: [String: Int]] = [:]
  for entry in sites where !entry.site.prefecture.isEmpty {
    if let key = key(entry.site) { counts[key, default: [:]][entry.site.prefecture, default: 0] += 1 }
  }
  return counts
}

/// The prefecture that others with the same key have, if they are as many; `isClear` if they are more.
private func contradiction(_ own: String, _ key: String?, _ counts: [String: [String: Int]]) -> (name: String, isClear: Bool)? {
  guard let key, let all = counts[key], all.count > 1, let mine = all[own],
    let other = all.filter({ $0.key != own }).max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), other.value >= mine
  else { return nil }
  return (other.key, other.value > mine)
}

/// More than 40 km from every other site of its city, of which there are two at least.
private func isFarFromCity(_ index: Int, _ sites: [LocatedSite]) -> Bool {
  guard sites.count <= 2000, let point = sites[index].site.point, let key = cityKey(sites[index].site) else { return false }
  let others = sites.indices.filter { $0 != index && cityKey(sites[$0].site) == key }.compactMap { sites[$0].site.point }
  return others.count >= 2 && others.allSatisfy { kilometres(point, $0) > 40 }
}

/// Kilometres to the nearest site of the same prefecture and to the nearest of another.
private func neighbours(of index: Int, _ sites: [LocatedSite]) -> (own: Double, other: Double, name: String)? {
  guard let point = sites[index].site.point else { return nil }
  var (own, other, name) = (Double.infinity, Double.infinity, "")
  for (at, entry) in sites.enumerated() where at != index {
    guard let there = entry.site.point, !entry.site.prefecture.isEmpty else { continue }
    let distance = kilometres(point, there)
    if entry.site.prefecture == sites[index].site.prefecture {
      own = min(own, distance)
    } else if distance < other {
      (other, name) = (distance, entry.site.prefecture)
    }
  }
  return own.isFinite && other.isFinite ? (own, other, name) : nil
}
