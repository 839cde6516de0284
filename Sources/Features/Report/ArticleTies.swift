import Documents
import Domain
import HashTreeCollections
import Journaling

/// What connects the shores, as the ledger has it, and what was promised.
extension ReportTeller {
  /// Ties between the houses of this trip's folder that touch both shores.
  var near: [Tie] { register.ties.sorted { $0.id < $1.id } }

  mutating func ties() {
    begin(Trilingual(de: "Was uns verbindet", en: "What connects us", ja: "両地域のつながり"))
    let hosts = Set(trip.visits.map(\.host))
    for tie in near where hosts.contains(tie.from) || hosts.contains(tie.to) || tie.kind == "partner-region" || tie.kind == "declaration" {
      guard let (words, sources) = told(tie) else { continue }
      say(words, [source(tie)] + sources)
    }
  }

  /// The pictures show no tie of which the article does not speak.
  mutating func tiesDrawn() {
    let spoken = Set(report.sections.flatMap(\.sentences).flatMap(\.sources))
    let ties = near.filter { spoken.contains(source($0)) }.compactMap { state.tie(.tie($0.id)) }
    show([painter.network(ties) { source($0) }])
    tiedHomeMap(ties)
  }

  /// A sentence for the kinds of ties of which the article speaks.
  private func told(_ tie: Tie) -> (words: Trilingual, sources: [Report.Source])? {
    let about = about(tie, tie.to)
    return sentence(tie, about?.words).map { ($0, tie.kind == "intention" ? about?.sources ?? [] : []) }
  }

  private func sentence(_ tie: Tie, _ topics: Trilingual?) -> Trilingual? {
    let (a, b) = (name(tie.from), name(tie.to))
    let since = tie.since.isEmpty ? nil : tie.since
    func with(_ since: String?) -> (de: String, en: String, ja: String) {
      since.map { (" seit \($0)", " since \($0)", "\($0)年から") } ?? ("", "", "")
    }
    let s = with(since)
    switch tie.kind {
    case "partner-region":
      return Trilingual(de: "\(a.de) und \(b.de) sind\(s.de) Partnerregionen.", en: "\(a.en) and \(b.en) have been partner regions\(s.en).", ja: "\(a.ja)と\(b.ja)は\(s.ja)友好提携関係にあります。")
    case "cooperation":
      return Trilingual(de: "\(a.de) und \(b.de) arbeiten\(s.de) zusammen.", en: "\(a.en) and \(b.en) have worked together\(s.en).", ja: "\(a.ja)と\(b.ja)は\(s.ja)協力しています。")
    case "exchange":
      return Trilingual(de: "\(a.de) und \(b.de) tauschen sich\(s.de) aus.", en: "\(a.en) and \(b.en) have an exchange\(s.en).", ja: "\(a.ja)と\(b.ja)は\(s.ja)交流しています。")
    case "site":
      let city = state.organisations[tie.to]?.city ?? ""
      return Trilingual(
        de: "\(a.de) ist mit \(b.de) in \(city) vertreten.", en: "\(a.en) is present in \(city) with \(b.en).", ja: "\(a.ja)は\(city)に\(b.ja)を置いています。")
    case "membership":
      return Trilingual(de: "\(a.de) ist Mitglied von \(b.de).", en: "\(a.en) is a member of \(b.en).", ja: "\(a.ja)は\(b.ja)の会員です。")
    case "declaration":
      return Trilingual(
        de: "\(a.de) und \(b.de) haben \(since ?? "") eine Erklärung unterzeichnet.", en: "\(a.en) and \(b.en) signed a declaration in \(since ?? "").",
        ja: "\(a.ja)と\(b.ja)は\(since.map { "\($0)年に" } ?? "")共同宣言に署名しました。")
    case "intention":
      return Trilingual(
        de: "\(a.de) und \(b.de) wollen ihre Zusammenarbeit ausbauen\(topics.map { ": \($0.de)" } ?? "").",
        en: "\(a.en) and \(b.en) intend to extend their cooperation\(topics.map { ": \($0.en)" } ?? "").",
        ja: "\(a.ja)と\(b.ja)は協力の拡大を目指しています\(topics.map { "（\($0.ja)）" } ?? "")。")
    default: return nil
    }
  }

  /// Interest, invitations and promises: each kind apart, as it was heard.
  mutating func promises() {
    begin(Trilingual(de: "Wie es weitergeht", en: "What comes next", ja: "今後の展開"))
    for tie in near where tie.kind == "interest" {
      let (host, about) = (name(tie.from), about(tie, tie.from))
      let topics = about?.words
      say(
        Trilingual(
          de: "\(host.de) zeigte Interesse an gemeinsamen Projekten\(topics.map { " (\($0.de))" } ?? "").",
          en: "\(host.en) showed interest in joint projects\(topics.map { " (\($0.en))" } ?? "").",
          ja: "\(host.ja)は共同プロジェクト\(topics.map { "（\($0.ja)）" } ?? "")に関心を示しました。"), [source(tie)] + (about?.sources ?? []))
    }
    for one in of(state.outcomes.interests) {
      guard let house = one.organisation else { continue }
      let (host, level) = (name(house), OutcomeWords.word(one.level))
      say(
        Trilingual(de: "\(host.de) äußerte Interesse (\(level.de)): \(one.wording)", en: "\(host.en) expressed interest (\(level.en)): \(one.wording)", ja: "\(host.ja)の関心（\(level.ja)）：\(one.wording)"),
        [source(one)])
    }
    let recorded = of(state.outcomes.commitments)
    for tie in near where tie.kind == "invitation" && !recorded.contains(where: { $0.isInvitation == .yes && $0.organisation == tie.to }) {
      let (host, guest) = (name(tie.from), name(tie.to))
      say(
        Trilingual(de: "\(host.de) lud \(guest.de) zu einem Gegenbesuch ein.", en: "\(host.en) invited \(guest.en) to a return visit.", ja: "\(host.ja)は\(guest.ja)を答礼訪問に招待しました。"),
        [source(tie)])
    }
    for one in recorded where one.isInvitation == .yes {
      let guest = one.organisation.map(name) ?? Trilingual(same: one.promisedTo)
      let (isOurs, by) = (one.direction == .ours, person(one.promisedBy))
      say(
        Trilingual(
          de: isOurs ? "\(by.de) lud \(guest.de) zu einem Gegenbesuch ein." : "\(by.de) (\(guest.de)) lud die Delegation ein.",
          en: isOurs ? "\(by.en) invited \(guest.en) to a return visit." : "\(by.en) (\(guest.en)) invited the delegation.",
          ja: isOurs ? "\(by.ja)氏は\(guest.ja)を答礼訪問に招待しました。" : "\(by.ja)氏（\(guest.ja)）は代表団を招待しました。"), [source(one)])
    }
    for one in of(state.outcomes.results) where one.evidence != .claimed {
      say(Trilingual(de: "Bestätigt: \(one.what)", en: "Confirmed: \(one.what)", ja: "確認済み：\(one.what)"), [source(one)])
    }
  }
}
