import Documents
import Domain

/// The desk's list of messages: those first whom somebody has to look after.
package func messagesPage(
  _ standings: [MessageStanding], trip: String, zone: Zone, language: Language, isSending: Bool, back: String,
  surroundings: Surroundings = Surroundings()
) -> [UInt8] {
  var shell = Shell(language: language, title: "\(MessageWords.title[language]) · \(trip)")
  shell.kind = "list"
  (shell.navigation, shell.account) = (surroundings.entries, surroundings.account)
  return page(shell) { h in
    h.add(.h1, text: MessageWords.title[language])
    if !isSending { h.add(.p, .class("lead"), text: MessageWords.noServer[language]) }
    if standings.isEmpty { h.add(.p, .class("quiet"), text: MessageWords.none[language]) }
    for (title, list) in [
      (MessageWords.care, standings.filter(\.needsCare)), (MessageWords.others, standings.filter { !$0.needsCare }),
    ] where !list.isEmpty {
      h.add(.h2, text: "\(title[language]) (\(list.count))")
      table(list, zone, language, &h)
    }
    h.add(.p) { $0.add(.a, .href(back), text: MessageWords.back[language]) }
  }
}

private func table(_ list: [MessageStanding], _ zone: Zone, _ language: Language, _ h: inout HTML) {
  h.add(.div, .class("scroll"), .tabindex(0)) { h in
    h.add(.table) { h in
      h.add(.thead) { h in
        h.add(.tr) { h in
          for head in [MessageWords.to, MessageWords.status] { h.add(.th, .scope("col"), text: head[language]) }
        }
      }
      h.add(.tbody) { h in
        for one in list {
          h.add(.tr) { h in
            h.add(.th, .scope("row")) { $0.add(.bdi, text: one.name) }
            h.add(
              .td,
              text: (one.isPressing ? MessageWords.pressing[language] + " " : "") + words(one.status, zone)[language])
          }
        }
      }
    }
  }
}

private func words(_ status: MessageStanding.Status, _ zone: Zone) -> Trilingual {
  func time(_ minute: Minute) -> String {
    let (date, clock) = zone.local(minute)
    return "\(date) \(clock)"
  }
  switch status {
  case .upToDate: return Trilingual(de: "nichts zu sagen", en: "nothing to say", ja: "連絡事項なし")
  case .waiting(let next, 0):
    return Trilingual(de: "geht um \(time(next)) hinaus", en: "goes out at \(time(next))", ja: "\(time(next)) に送信予定")
  case .waiting(let next, let failures):
    return Trilingual(
      de: "\(failures) Versuche ohne Erfolg, der nächste um \(time(next))",
      en: "\(failures) attempts failed, the next at \(time(next))", ja: "\(failures) 回失敗、次は \(time(next))")
  case .sent(let at, let answer):
    return Trilingual(
      de: "gesendet \(time(at)), noch nicht geöffnet. Antwort des Servers: \(answer)",
      en: "sent \(time(at)), not opened yet. The server's answer: \(answer)",
      ja: "\(time(at)) に送信、未開封。サーバーの応答：\(answer)")
  case .opened(let at): return Trilingual(de: "geöffnet \(time(at))", en: "opened \(time(at))", ja: "\(time(at)) に開封")
  case .givenUp(let answer):
    return Trilingual(
      de: "nicht zustellbar, bitte anrufen: \(answer)", en: "can not be delivered, please call: \(answer)",
      ja: "送信できません。電話で連絡してください：\(answer)")
  case .noAddress:
    return Trilingual(
      de: "keine E-Mail-Adresse, bitte anrufen", en: "no e-mail address, please call", ja: "メールアドレスなし。電話で連絡してください。")
  }
}

private enum MessageWords {
  static let title = Trilingual(de: "Nachrichten", en: "Messages", ja: "連絡")
  static let care = Trilingual(de: "Bitte kümmern", en: "Please look after", ja: "対応が必要")
  static let others = Trilingual(de: "Alle anderen", en: "All others", ja: "その他")
  static let none = Trilingual(de: "Noch ist nichts zu sagen.", en: "There is nothing to say yet.", ja: "連絡事項はまだありません。")
  static let noServer = Trilingual(
    de: "Kein Mailserver ist eingerichtet; die Nachrichten warten. Richten Sie ihn mit „serve --smtp“ ein.",
    en: "No mail server is set up; messages wait. Set one up with “serve --smtp”.",
    ja: "メールサーバーが設定されていないため、送信待ちです。「serve --smtp」で設定してください。")
  static let to = Trilingual(de: "An", en: "To", ja: "宛先")
  static let status = Trilingual(de: "Stand", en: "Standing", ja: "状況")
  static let pressing = Trilingual(de: "EILT:", en: "URGENT:", ja: "【至急】")
  static let back = Trilingual(de: "Zurück", en: "Back", ja: "戻る")
}
