import Domain
import HashTreeCollections
import Journaling

/// A letter about a question that was sent in: to each who may answer it, that it waits; to whoever asked, that it arrived. It says nothing of what was asked.
package struct InquiryLetter: Hashable, Sendable {
  /// On paper `asker`, `account:A1`.
  package enum Reader: Hashable, Comparable, Sendable {
    case asker
    case account(Identifier<Account>)
  }
  package var inquiry: Identifier<Inquiry>
  package var to: Reader
}

/// A letter about a question was handed to the server, or could not be. The address and the server's words stay out.
package struct InquiryMailed: Codable, Equatable, Sendable {
  package enum Fate: String, Codable, Sendable { case taken, failed, refused, withheld }
  package var id: Identifier<Inquiry>
  package var to: InquiryLetter.Reader
  package var at: Minute
  package var fate: Fate
  /// When it is tried again; nil: no more.
  package var next: Minute?
  /// How often it has failed.
  package var failures: Int
}

extension State {
  /// So many confirmations a day one address gets at most, whoever writes it into the form.
  static let confirmationsAtMost = 3

  /// The letters about questions that are due, the longest due first.
  package func dueInquiryLetters(at now: Minute) -> [InquiryLetter] {
    let patience = Self.patienceMinutes
    let fresh = advice.inquiries.inOrder.compactMap { file in file.at.flatMap { now - $0 <= patience ? (file: file, at: $0) : nil } }
    if fresh.isEmpty { return [] }
    let advisers = accounts.values.filter { !$0.email.isEmpty && may(.account($0.id), .advise) }.map(\.id).sorted()
    let due = fresh.flatMap { file, at -> [(letter: InquiryLetter, due: Minute)] in
      // Of what somebody has decided nobody has to be told that it waits.
      let readers = file.settled == nil ? advisers.map { InquiryLetter.Reader.account($0) } : []
      return ([.asker] + readers).compactMap { reader in
        let due = file.letters[reader].map(\.next) ?? at
        return due.flatMap { $0 <= now ? (InquiryLetter(inquiry: file.id, to: reader), $0) : nil }
      }
    }
    return due.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }.map(\.element.letter)
  }

  /// To whom a letter goes and what it says; nil when nothing is left to say or nobody can be reached.
  /// - Parameter base: where the house's pages are.
  package func text(of letter: InquiryLetter, base: String) -> (to: EmailAddress, language: Language, subject: String, text: String)? {
    guard let file = advice.inquiries[letter.inquiry.text] else { return nil }
    switch letter.to {
    case .asker:
      guard let to = address(ofAsker: letter.inquiry) else { return nil }
      let language = file.language
      return (to, language, InquiryLetterWords.arrived(file.id)[language], InquiryLetterWords.arrivedText(file.id)[language])
    case .account(let id):
      guard let account = accounts[id], let to = EmailAddress(account.email), file.settled == nil, may(.account(id), .advise) else { return nil }
      let link = "\(base)/advice/inquiries/\(encodedSegment(file.id.text))?lang=\(account.language.rawValue)"
      return (to, account.language, InquiryLetterWords.waits(file.id)[account.language], InquiryLetterWords.waitsText(file.id, link)[account.language])
    }
  }

  private func address(ofAsker id: Identifier<Inquiry>) -> EmailAddress? {
    inquiry(id).flatMap { EmailAddress($0.words.contact.email) }
  }

  /// Whether an address has had as many confirmations within a day as it gets: nobody fills another's letter box by this form.
  package func isWithheld(_ letter: InquiryLetter, at now: Minute) -> Bool {
    guard letter.to == .asker, let address = address(ofAsker: letter.inquiry) else { return false }
    let others = advice.inquiries.values.filter { file in
      file.id != letter.inquiry && file.letters[.asker].map { $0.fate == .taken && now - $0.at <= Self.patienceMinutes } ?? false
    }
    return others.count { self.address(ofAsker: $0.id)?.text.lowercased() == address.text.lowercased() } >= Self.confirmationsAtMost
  }

  /// Decides what became of a letter. One that is not due any more adds nothing.
  /// - Parameter fate: `.failed` is tried again after a pause, for a day.
  package func mailed(_ letter: InquiryLetter, _ fate: InquiryMailed.Fate, at now: Minute) -> [Event] {
    guard let file = advice.inquiries[letter.inquiry.text], let received = file.at else { return [] }
    let known = file.letters[letter.to]
    if let known, known.next == nil { return [] }
    let failures = known?.failures ?? 0
    let next = now + Self.pauses[min(failures, Self.pauses.count - 1)]
    let isLast = fate != .failed || next - received > Self.patienceMinutes
    return [
      .advice(
        .inquiryMailed(
          InquiryMailed(
            id: letter.inquiry, to: letter.to, at: now, fate: fate, next: isLast ? nil : next, failures: failures + (fate == .failed ? 1 : 0))))
    ]
  }
}

extension InquiryLetter.Reader: Codable, CustomStringConvertible {
  package var description: String {
    switch self {
    case .asker: "asker"
    case .account(let id): "account:\(id)"
    }
  }
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = text == "asker" ? .asker : .account(Identifier(String(text.dropFirst("account:".count))))
  }
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// What is written about questions that were sent in. It names nobody: who reads another's mail learns nothing.
enum InquiryLetterWords {
  static func waits(_ id: Identifier<Inquiry>) -> Trilingual {
    Trilingual(de: "Anfrage \(id) wartet", en: "Inquiry \(id) is waiting", ja: "問い合わせ\(id)が届いています")
  }
  static func waitsText(_ id: Identifier<Inquiry>, _ link: String) -> Trilingual {
    Trilingual(
      de: "Die Anfrage \(id) eines Unternehmens wartet auf Antwort. Lesen und annehmen können Sie sie hier:\n\n\(link)\n",
      en: "Inquiry \(id) of a company is waiting for an answer. You can read and accept it here:\n\n\(link)\n",
      ja: "企業からの問い合わせ\(id)が回答を待っています。次のページで内容の確認と受理ができます。\n\n\(link)\n")
  }
  static func arrived(_ id: Identifier<Inquiry>) -> Trilingual {
    Trilingual(de: "Ihre Frage ist eingegangen (\(id))", en: "Your question has arrived (\(id))", ja: "ご相談を受け付けました（\(id)）")
  }
  static func arrivedText(_ id: Identifier<Inquiry>) -> Trilingual {
    Trilingual(
      de: "Guten Tag,\n\nunter dieser Adresse ist eine Frage zum Auslandsgeschäft bei uns eingegangen. Das Aktenzeichen ist \(id).\n\n"
        + InquiryWords.whatNow.de + "\n\nHaben Sie nichts geschickt? Dann hat jemand Ihre Adresse eingetragen; wir löschen die Frage, wenn Sie uns das Aktenzeichen nennen.\n",
      en: "Good day,\n\na question about business abroad has reached us under this address. Its reference is \(id).\n\n"
        + InquiryWords.whatNow.en + "\n\nYou sent nothing? Then somebody entered your address; we erase the question if you name us the reference.\n",
      ja: "このたびはご相談いただきありがとうございます。\n\nこのメールアドレスで、海外展開に関するご相談を受け付けました。受付番号は\(id)です。\n\n"
        + InquiryWords.whatNow.ja + "\n\nお心当たりがない場合は、第三者がこのアドレスを入力した可能性があります。受付番号をお知らせいただければ、ご相談内容を消去いたします。\n")
  }
  static let confirmation = Trilingual(de: "Eingangsbestätigung", en: "Confirmation", ja: "受付確認メール")
  static func fate(_ fate: InquiryMailed.Fate, isOver: Bool) -> Trilingual {
    switch fate {
    case .taken: Trilingual(de: "verschickt", en: "sent", ja: "送信済み")
    case .failed where !isOver: Trilingual(de: "noch nicht zugestellt, wird wiederholt", en: "not delivered yet, tried again", ja: "未送信（再送信します）")
    case .failed, .refused: Trilingual(de: "nicht zustellbar: bitte anrufen", en: "could not be delivered: please call", ja: "配信できませんでした。電話でご連絡ください")
    case .withheld:
      Trilingual(
        de: "zurückgehalten: an diese Adresse gingen heute schon mehrere", en: "withheld: several went to this address within a day", ja: "同じ宛先に1日に複数回送信したため、送信を控えました")
    }
  }
}
