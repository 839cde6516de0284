import Domain
import HashTreeCollections

/// Who asks for something to be done or shown.
package enum Who: Hashable, Sendable {
  /// At the command line: whoever has the data folder has everything.
  case terminal(String)
  case account(Identifier<Account>)
  /// A program in an account's name, by a token that reads alone.
  case reader(Identifier<Account>)
  /// By personal link.
  case bearer(Bearer, Identifier<Trip>)
  /// In a browser of this machine, by no proxy.
  case neighbour
  case stranger

  /// As the journal writes it.
  package var actor: String {
    switch self {
    case .terminal(let name): "cli:\(name)"
    case .account(let id), .reader(let id): "account:\(id)"
    case .bearer(.delegate(let id), let trip): "delegate:\(trip)/\(id)"
    case .bearer(.host(let id), let trip): "host:\(trip)/\(id)"
    case .bearer(.interpreter(let id), let trip): "interpreter:\(trip)/\(id)"
    case .neighbour: "neighbour"
    case .stranger: "stranger"
    }
  }
}

/// What can be asked for.
package enum Right: Hashable, Sendable {
  case manageAccounts
  /// A folder or workbook into the journal.
  case importTrip
  /// The programme, its pages and lists.
  case readTrip(Identifier<Trip>)
  /// Passport, diet, room, remarks: what is sealed.
  case readPersonal(Identifier<Trip>)
  case editRoster(Identifier<Trip>)
  case editProgramme(Identifier<Trip>, Part)
  case release(Identifier<Trip>)
  /// One delegate's own week, notes and contacts.
  case pocket(Identifier<Delegate>, Identifier<Trip>)
  /// What stands behind the personal link of a host or an interpreter.
  case guestPage(Addressee, Identifier<Trip>)
  /// What trips bring home: contacts, interests, commitments, results.
  case keepOutcomes
  /// Cases, funding, aid, hydrogen and climate: what the agency does beside its trips.
  case advise
  /// To send a question in from outside; whoever may, as long as somebody may read it.
  case inquire
  /// Partnerships and persons, whatever the trip.
  case readLedger
  case editLedger
  /// What the ledger knows of a person, for ever.
  case erasePerson
  /// Who took persons of the ledger along.
  case auditLedger

  /// Whether whoever has it changes nothing by it.
  fileprivate var isReading: Bool {
    switch self {
    case .readTrip, .readPersonal, .readLedger: true
    default: false
    }
  }
}

extension State {
  /// Whether somebody may do something. Every decision and every page asks here; none decides by itself.
  package func may(_ who: Who, _ right: Right) -> Bool {
    if right == .inquire { return accounts.values.contains { one in !one.isClosed && one.grants.contains { $0.allows(.advise) } } }
    return switch who {
    case .terminal: true
    case .account(let id):
      if let account = accounts[id], !account.isClosed { account.grants.contains { $0.allows(right) } } else { false }
    case .reader(let id): right.isReading && may(.account(id), right)
    case .bearer(.delegate(let id), let trip): right == .pocket(id, trip)
    case .bearer(let own, let trip): right == .guestPage(own, trip)
    // As long as nobody has an account, whoever sits at this machine may look, and do nothing.
    case .neighbour: if accounts.isEmpty, case .readTrip = right { true } else { false }
    case .stranger: false
    }
  }

  /// - Throws: `.forbidden`, or `.unknownVisitor` where signing in may help.
  package func require(_ who: Who, _ right: Right) throws(AccessRefusal) {
    guard !may(who, right) else { return }
    switch who {
    case .stranger, .neighbour: throw .unknownVisitor
    case .reader(let id) where may(.account(id), right): throw .readingToken
    default: throw .forbidden(right)
    }
  }

  /// The trips that somebody may look at, ascending.
  package func trips(readableBy who: Who) -> [Identifier<Trip>] { trips.filter { may(who, .readTrip($0)) } }
}

extension Grant {
  fileprivate func allows(_ right: Right) -> Bool {
    switch (role, right) {
    case (.organiser, .manageAccounts), (.organiser, .erasePerson), (.organiser, .auditLedger), (.organiser, .importTrip), (.organiser, .advise), (.adviser, .advise): trip == nil
    case (.organiser, .readTrip(let asked)), (.organiser, .readPersonal(let asked)), (.organiser, .editRoster(let asked)),
      (.organiser, .editProgramme(let asked, _)), (.organiser, .release(let asked)), (.organiser, .pocket(_, let asked)):
      covers(asked)
    case (.organiser, .keepOutcomes), (.adviser, .keepOutcomes): true
    case (.organiser, .readLedger), (.organiser, .editLedger), (.adviser, .readLedger), (.adviser, .editLedger): true
    case (.coOrganiser, .editProgramme(let asked, let askedPart)): covers(asked) && part.contains(askedPart)
    case (.coOrganiser, .readTrip(let asked)), (.adviser, .readTrip(let asked)), (.press, .readTrip(let asked)),
      (.interpreter, .readTrip(let asked)):
      covers(asked)
    default: false
    }
  }

  private func covers(_ asked: Identifier<Trip>) -> Bool { trip == nil || trip == asked }
}

package enum AccessRefusal: Error, Equatable {
  case unknownVisitor
  case forbidden(Right)
  case noName
  case badAddress(String)
  case addressTaken(String)
  /// Nobody would be left who may give rights.
  case lastOrganiser
  case unknownBearer(Bearer)
  /// Used, replaced by a newer one, or its time is over.
  case deadLink
  case wrongPassword
  case weakPassword(least: Int)
  case tooManyAttempts(seconds: Int)
  /// A form that this session did not send.
  case foreignForm
  /// Of a program: its name, and when the token's time was over.
  case expiredToken(String, Minute)
  /// The token of a program reads, and is good for nothing else.
  case readingToken
  /// So many days a token can be good.
  case badLifetime(most: Int)
}

extension AccessRefusal: Explained {
  package var finding: Finding {
    let (code, message, mend) = told
    return Finding(file: "access", code: "access.\(code)", message: message, mend: mend)
  }

  private var told: (code: String, message: Trilingual, mend: Trilingual) {
    switch self {
    case .unknownVisitor:
      (
        "sign-in", Trilingual(de: "Dafür müssen Sie angemeldet sein.", en: "This asks for signing in.", ja: "ログインが必要です。"),
        Trilingual(de: "Melden Sie sich an.", en: "Sign in.", ja: "ログインしてください。")
      )
    case .forbidden:
      (
        "forbidden",
        Trilingual(
          de: "Ihr Konto hat dieses Recht nicht. Es wurde nichts geändert.",
          en: "Your account does not have this right. Nothing was changed.", ja: "この操作の権限がありません。何も変更されていません。"),
        Trilingual(
          de: "Ein Organisator kann es unter „Konten“ vergeben.", en: "An organiser can grant it under “Accounts”.",
          ja: "主催者が「アカウント」で権限を付与できます。")
      )
    case .noName:
      (
        "no-name", Trilingual(de: "Der Name fehlt.", en: "The name is missing.", ja: "氏名が入力されていません。"),
        Trilingual(de: "Geben Sie einen Namen an.", en: "Give a name.", ja: "氏名を入力してください。")
      )
    case .badAddress(let text):
      (
        "bad-address",
        Trilingual(
          de: "„\(text.prefix(60))“ ist keine E-Mail-Adresse.", en: "“\(text.prefix(60))” is not an e-mail address.",
          ja: "「\(text.prefix(60))」はメールアドレスではありません。"),
        Trilingual(de: "Erwartet wird name@haus.de.", en: "Expected is name@house.org.", ja: "name@house.jpの形で入力してください。")
      )
    case .addressTaken(let text):
      (
        "address-taken",
        Trilingual(
          de: "Mit „\(text)“ gibt es schon ein Konto.", en: "There is an account with “\(text)” already.",
          ja: "「\(text)」のアカウントは既にあります。"),
        Trilingual(
          de: "Ändern Sie jenes Konto oder nehmen Sie eine andere Adresse.", en: "Change that account, or take another address.",
          ja: "そのアカウントを変更するか、別のアドレスを使用してください。")
      )
    case .lastOrganiser:
      (
        "last-organiser",
        Trilingual(
          de: "Danach gäbe es niemanden mehr, der Rechte vergeben kann.", en: "Nobody would be left who can grant rights.",
          ja: "権限を付与できる人がいなくなります。"),
        Trilingual(
          de: "Machen Sie zuerst jemand anderen zum Organisator aller Reisen.", en: "First make somebody else an organiser of all trips.",
          ja: "先に別の人を全訪問団の主催者にしてください。")
      )
    case .unknownBearer:
      (
        "unknown-bearer",
        Trilingual(
          de: "Diese Person gehört nicht zur Reise.", en: "This person is not on the trip.", ja: "この訪問団に登録されていない人です。"),
        Trilingual(de: "Laden Sie die Seite neu.", en: "Load the page again.", ja: "ページを再読み込みしてください。")
      )
    case .deadLink:
      (
        "dead-link",
        Trilingual(
          de: "Dieser Link gilt nicht mehr: benutzt, erneuert oder abgelaufen.",
          en: "This link is no longer good: used, renewed or out of date.", ja: "このリンクは使用済み、更新済みまたは期限切れです。"),
        Trilingual(
          de: "Bitten Sie den Organisator um einen neuen.", en: "Ask the organiser for a new one.", ja: "主催者に新しいリンクを依頼してください。")
      )
    case .wrongPassword:
      (
        "wrong-password",
        Trilingual(
          de: "Adresse und Kennwort passen nicht zusammen.", en: "Address and password do not belong together.",
          ja: "メールアドレスとパスワードが一致しません。"),
        Trilingual(
          de: "Versuchen Sie es noch einmal; ein Organisator kann einen neuen Link ausstellen.",
          en: "Try again; an organiser can issue a new link.", ja: "もう一度お試しください。主催者は新しいリンクを発行できます。")
      )
    case .weakPassword(let least):
      (
        "weak-password",
        Trilingual(
          de: "Das Kennwort ist zu kurz oder die beiden sind verschieden.",
          en: "The password is too short, or the two differ.", ja: "パスワードが短すぎるか、一致していません。"),
        Trilingual(
          de: "Nehmen Sie mindestens \(least) Zeichen, etwa vier Wörter, zweimal gleich.",
          en: "Take at least \(least) characters, four words for example, twice the same.",
          ja: "\(least)文字以上のパスワードを2回入力してください。")
      )
    case .tooManyAttempts(let seconds):
      (
        "too-many-attempts",
        Trilingual(
          de: "Zu viele Versuche. Der nächste ist in \(seconds) Sekunden möglich.",
          en: "Too many attempts. The next is possible in \(seconds) seconds.", ja: "試行回数が多すぎます。\(seconds)秒後に再度お試しください。"),
        Trilingual(de: "Warten Sie so lange.", en: "Wait so long.", ja: "しばらくお待ちください。")
      )
    case .expiredToken(let name, let until):
      (
        "expired-token",
        Trilingual(
          de: "Der Schlüssel „\(name)“ galt bis \(Zone.utc.local(until).date).", en: "The token “\(name)” was good until \(Zone.utc.local(until).date).",
          ja: "トークン「\(name)」の有効期限は\(Zone.utc.local(until).date)でした。"),
        Trilingual(
          de: "Ein Organisator kann unter „Konten“ einen neuen ausstellen.", en: "An organiser can issue a new one under “Accounts”.",
          ja: "主催者が「アカウント」で新しいトークンを発行できます。")
      )
    case .readingToken:
      (
        "reading-token",
        Trilingual(
          de: "Dieser Schlüssel darf nur lesen. Es wurde nichts geändert.", en: "This token may read alone. Nothing was changed.",
          ja: "このトークンは閲覧専用です。何も変更されていません。"),
        Trilingual(
          de: "Ein Organisator kann unter „Konten“ einen ausstellen, der auch schreibt.",
          en: "An organiser can issue one under “Accounts” that writes as well.", ja: "主催者が「アカウント」で書き込み可能なトークンを発行できます。")
      )
    case .badLifetime(let most):
      (
        "bad-lifetime",
        Trilingual(de: "So lange kann kein Schlüssel gelten.", en: "No token can be good for so long.", ja: "有効日数が範囲外です。"),
        Trilingual(de: "Nehmen Sie 1 bis \(most) Tage.", en: "Take 1 to \(most) days.", ja: "1〜\(most)日を指定してください。")
      )
    case .foreignForm:
      (
        "foreign-form",
        Trilingual(
          de: "Dieses Formular stammt nicht aus Ihrer Sitzung. Es wurde nichts geändert.",
          en: "This form does not come from your session. Nothing was changed.", ja: "このフォームは現在のセッションのものではありません。何も変更されていません。"),
        Trilingual(
          de: "Laden Sie die Seite neu und schicken Sie es noch einmal ab.", en: "Load the page again and send it once more.",
          ja: "ページを再読み込みして、もう一度送信してください。")
      )
    }
  }
}
