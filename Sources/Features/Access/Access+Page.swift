import Documents
import Domain
import HashTreeCollections
import Journaling

/// Where one signs in.
func signInPage(_ context: DeskContext, email: String, next: String, finding: Finding?, state: State, language: Language) -> [UInt8] {
  page(Shell(DeskWords.signIn, context, "/login", language, state)) { h in
    h.add(.h1, text: DeskWords.signIn[language])
    h.refusal(finding, language)
    h.form("/login?lang=\(language.rawValue)", context) { h in
      h.hidden("next", next)
      h.field(DeskWords.email[language], "email", value: email, type: "email", autocomplete: "username")
      h.field(DeskWords.password[language], "password", type: "password", autocomplete: "current-password")
      h.send(DeskWords.signIn[language])
    }
  }
}

/// Where one sets a password by a one-time link; the first organiser also says who they are.
func welcomePage(_ context: DeskContext, token: String, account: Account?, form: Form?, finding: Finding?, state: State, language: Language) -> [UInt8] {
  page(Shell(DeskWords.welcome, context, "/welcome/\(token)", language, state)) { h in
    h.add(.h1, text: [DeskWords.welcome[language], account?.name].compactMap { $0 }.joined(separator: language == .ja ? "：" : ", "))
    h.add(.p, .class("lead"), text: DeskWords.welcomeLead[language])
    h.refusal(finding, language)
    h.form("/welcome/\(token)?lang=\(language.rawValue)", context) { h in
      if let account {
        h.field(DeskWords.email[language], "email", value: account.email, type: "email", autocomplete: "username", isRequired: false)
      } else {
        h.field(DeskWords.name[language], "name", value: form?["name"] ?? "", autocomplete: "name")
        h.field(DeskWords.organisation[language], "organisation", value: form?["organisation"] ?? "", autocomplete: "organization", isRequired: false)
        h.field(DeskWords.email[language], "email", value: form?["email"] ?? "", type: "email", autocomplete: "username")
      }
      h.field(DeskWords.password[language], "password", type: "password", autocomplete: "new-password")
      h.add(.p, .class("quiet"), text: DeskWords.passwordHint[language])
      h.field(DeskWords.again[language], "again", type: "password", autocomplete: "new-password")
      h.send(DeskWords.begin[language])
    }
  }
}

/// A secret that is shown when it is made and never again.
enum ShownOnce: Sendable {
  case link(Identifier<Account>, String)
  case token(Identifier<Account>, String, until: Instant, mayWrite: Bool)
}

/// Everybody with an account, what they may do, and the forms that change it.
func accountsPage(
  _ context: DeskContext, shown: ShownOnce?, programs: [SQLiteAccess.Program], now: Instant, finding: Finding?, state: State, language: Language
) -> [UInt8] {
  page(Shell(DeskWords.accounts, context, "/accounts", language, state)) { h in
    h.add(.h1, text: DeskWords.accounts[language])
    h.refusal(finding, language)
    if let shown {
      h.add(.div, .class("once"), .role("status")) { h in
        switch shown {
        case .link(let id, let link):
          h.add(.p, text: "\(state.accounts[id]?.name ?? id.text): \(DeskWords.onceShown[language])")
          h.add(.p) { $0.add(.a, .href(link), text: link) }
        case .token(let id, let token, let until, let mayWrite):
          h.add(.p, text: "\(state.accounts[id]?.name ?? id.text): \(DeskWords.tokenShown[language])")
          h.add(.p) { $0.add(.b, text: token) }
          h.add(.p, .class("quiet"), text: TokenWords.told(until, mayWrite: mayWrite, language))
        }
      }
    }
    for account in state.accounts.values.sorted(by: { ($0.isClosed ? 1 : 0, $0.name, $0.id) < ($1.isClosed ? 1 : 0, $1.name, $1.id) }) {
      accountSection(account, programs.filter { $0.account == account.id.text }, now, context, state, language, &h)
    }
    h.add(.section, .class("account new")) { h in
      h.add(.h2, text: DeskWords.newAccount[language])
      accountForm(nil, context, state, language, &h)
    }
  }
}

private func accountSection(
  _ account: Account, _ programs: [SQLiteAccess.Program], _ now: Instant, _ context: DeskContext, _ state: State, _ language: Language, _ h: inout HTML
) {
  h.add(.section, .class("account"), .id("account-\(account.id)")) { h in
    h.add(.details) { h in
      h.add(.summary) { h in
        h.add(.b, text: account.name)
        h.text(" \(account.organisation) ")
        h.add(.span, .class("quiet"), text: account.email)
        h.text(" · \(account.grants.map { told($0, state, language) }.joined(separator: language.comma))")
        if account.isClosed { h.add(.span, .class("badge none"), text: DeskWords.closed[language]) }
      }
      accountForm(account, context, state, language, &h)
      h.add(.div, .class("deeds")) { h in
        if !account.isClosed {
          h.form("/accounts/\(account.id)/invitation", context, class: "deed") { $0.send(DeskWords.invite[language]) }
          h.form("/accounts/\(account.id)/dismissal", context, class: "deed") { $0.send(DeskWords.dismiss[language]) }
        }
        h.form("/accounts/\(account.id)/\(account.isClosed ? "opening" : "closing")", context, class: "deed") {
          $0.send((account.isClosed ? DeskWords.reopen : DeskWords.close)[language])
        }
      }
      if !account.isClosed { tokens(of: account, programs, now, context, language, &h) }
    }
  }
}

private func told(_ grant: Grant, _ state: State, _ language: Language) -> String {
  let trip = grant.trip.map(\.text) ?? DeskWords.everyTrip[language]
  let part: String? =
    switch grant.part {
    case .everything: nil
    case .evening: DeskWords.evening[language]
    case .visits(let ids): ids.sorted().map(\.text).joined(separator: " ")
    }
  return ([DeskWords.role(grant.role)[language], trip] + [part].compactMap { $0 }).joined(separator: language == .ja ? "・" : ", ")
}

private func accountForm(_ account: Account?, _ context: DeskContext, _ state: State, _ language: Language, _ h: inout HTML) {
  let id = account?.id.text ?? "new"
  let grant = account?.grants.first ?? Grant(.organiser)
  let (part, visits): (String, String) =
    switch grant.part {
    case .everything: ("everything", "")
    case .evening: ("evening", "")
    case .visits(let ids): ("visits", ids.sorted().map(\.text).joined(separator: " "))
    }
  h.form("/accounts/\(id)?lang=\(language.rawValue)", context) { h in
    func named(_ name: String) -> String { "\(name)-\(id)" }
    h.field(DeskWords.name[language], "name", value: account?.name ?? "", id: named("name"))
    h.field(DeskWords.organisation[language], "organisation", value: account?.organisation ?? "", id: named("organisation"), isRequired: false)
    h.field(DeskWords.email[language], "email", value: account?.email ?? "", id: named("email"), type: "email")
    h.choice(DeskWords.language[language], "language", id: named("language"), Language.allCases.map { ($0.rawValue, $0.ownName) }, account?.language.rawValue ?? language.rawValue)
    h.choice(DeskWords.role[language], "role", id: named("role"), Role.allCases.map { ($0.rawValue, DeskWords.role($0)[language]) }, grant.role.rawValue)
    h.choice(
      DeskWords.trip[language], "trip", id: named("trip"), [("", DeskWords.everyTrip[language])] + state.trips.map { ($0.text, $0.text) }, grant.trip?.text ?? "")
    h.choice(
      DeskWords.part[language], "part", id: named("part"),
      [("everything", DeskWords.everything[language]), ("evening", DeskWords.evening[language]), ("visits", DeskWords.someVisits[language])], part)
    h.field(DeskWords.someVisits[language], "visits", value: visits, id: named("visits"), isRequired: false)
    h.send(DeskWords.save[language])
  }
}
