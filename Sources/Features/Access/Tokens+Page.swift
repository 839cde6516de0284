import Documents
import Domain
import Journaling

/// The programs that may ask in somebody's name: what each may, until when, when it asked last, and the form for another.
func tokens(
  of account: Account, _ programs: [SQLiteAccess.Program], _ now: Instant, _ context: DeskContext, _ language: Language, _ h: inout HTML
) {
  h.add(.h3, text: DeskWords.tokens[language])
  h.add(.p, .class("quiet"), text: DeskWords.tokensLead[language])
  for program in programs {
    let asked = program.seen.map { "\(Zone.utc.local($0.minute).date) \(Zone.utc.local($0.minute).time) UTC" } ?? DeskWords.never[language]
    h.form("/accounts/\(account.id)/tokens/\(program.id)/revocation", context, class: "deed deeds") { h in
      h.add(.b, text: program.name)
      if program.expires <= now { h.add(.span, .class("badge alarm"), text: TokenWords.expired[language]) }
      h.add(
        .span, .class("quiet"),
        text: "\(TokenWords.told(program.expires, mayWrite: program.mayWrite, language)) · \(TokenWords.issued[language]) \(Zone.utc.local(program.made.minute).date) · "
          + "\(DeskWords.lastAsked[language]) \(asked)")
      h.add(.button, .type("submit"), .label("\(DeskWords.revoke[language]): \(program.name)"), text: DeskWords.revoke[language])
    }
  }
  h.form("/accounts/\(account.id)/tokens?lang=\(language.rawValue)", context) { h in
    h.field(DeskWords.program[language], "name", id: "token-\(account.id)")
    h.choice(
      TokenWords.kind[language], "kind", id: "token-kind-\(account.id)", [("read", TokenWords.reads[language]), ("write", TokenWords.writes[language])], "read")
    h.choice(
      TokenWords.lifetime[language], "days", id: "token-days-\(account.id)",
      [7, 30, Doorkeeper.tokenDays.usual, 180, 365].map { (String($0), TokenWords.days($0)[language]) }, String(Doorkeeper.tokenDays.usual))
    h.send(DeskWords.issueToken[language])
  }
}

enum TokenWords {
  static let kind = Trilingual(de: "Was er darf", en: "What it may", ja: "権限")
  static let reads = Trilingual(de: "nur lesen", en: "read alone", ja: "閲覧のみ")
  static let writes = Trilingual(de: "lesen und schreiben", en: "read and write", ja: "閲覧と書き込み")
  static let lifetime = Trilingual(de: "Wie lange er gilt", en: "How long it is good", ja: "有効期間")
  static let issued = Trilingual(de: "ausgestellt", en: "issued", ja: "発行日")
  static let expired = Trilingual(de: "abgelaufen", en: "expired", ja: "期限切れ")
  static func days(_ count: Int) -> Trilingual { Trilingual(de: "\(count) Tage", en: "\(count) days", ja: "\(count)日間") }
  static func told(_ until: Instant, mayWrite: Bool, _ language: Language) -> String {
    let (date, time) = Zone.utc.local(until.minute)
    let good = Trilingual(de: "gilt bis \(date) \(time) UTC", en: "good until \(date) \(time) UTC", ja: "有効期限 \(date) \(time) UTC")
    return "\((mayWrite ? writes : reads)[language]) · \(good[language])"
  }
}
