import Domain

/// What is said around questions that companies send in.
enum InquiryWords {
  static let title = Trilingual(de: "Frage zum Auslandsgeschäft", en: "Question about business abroad", ja: "海外展開のご相談")
  static let lead = Trilingual(
    de: "Stellen Sie uns Ihre Frage zu Märkten, Zoll, Messen, Partnern oder Förderung. Eine Person liest sie und meldet sich bei Ihnen.",
    en: "Ask us about markets, customs, trade fairs, partners or funding. A person reads it and gets back to you.",
    ja: "海外市場、通関、見本市、提携先、助成制度などについてご相談ください。担当者が内容を確認し、ご連絡いたします。")
  static let yourQuestion = Trilingual(de: "Worum geht es?", en: "What is it about?", ja: "ご相談の内容")
  static let yourself = Trilingual(de: "Wem dürfen wir antworten?", en: "Whom may we answer?", ja: "ご連絡先")
  static let company = Trilingual(de: "Unternehmen", en: "Company", ja: "企業名")
  static let city = Trilingual(de: "Ort", en: "City", ja: "所在地")
  static let question = Trilingual(de: "Frage", en: "Question", ja: "ご相談内容")
  static let market = Trilingual(de: "Zielmarkt", en: "Market", ja: "対象国・地域")
  static let anyMarket = Trilingual(de: "mehrere oder noch offen", en: "several, or not decided yet", ja: "複数または未定")
  static let product = Trilingual(de: "Ware oder Dienstleistung", en: "Product or service", ja: "製品・サービス")
  static let productHint = Trilingual(
    de: "Gern mit Zolltarifnummer, etwa 8413 Pumpen.", en: "A customs tariff number helps, such as 8413 pumps.", ja: "HSコードが分かる場合はご記入ください（例：8413 ポンプ）。")
  static let contactName = Trilingual(de: "Ansprechperson", en: "Contact person", ja: "ご担当者名")
  static let email = Trilingual(de: "E-Mail", en: "E-mail", ja: "メールアドレス")
  static let phone = Trilingual(de: "Telefon", en: "Telephone", ja: "電話番号")
  static let optional = Trilingual(de: " (freiwillig)", en: " (optional)", ja: "（任意）")
  static let consentLabel = Trilingual(de: "Einwilligung", en: "Consent", ja: "同意")
  static let consent = Trilingual(
    de: "Ich bin einverstanden, dass meine Angaben verschlüsselt gespeichert und nur zur Beantwortung dieser Frage verwendet werden. "
      + "Ich kann jederzeit verlangen, dass sie gelöscht werden.",
    en: "I agree that what I enter is kept enciphered and used to answer this question only. I can ask for its erasure at any time.",
    ja: "入力した情報が暗号化して保存され、本相談への回答のためだけに使用されることに同意します。情報の消去はいつでも依頼できます。")
  static let send = Trilingual(de: "Frage absenden", en: "Send the question", ja: "送信する")
  static let received = Trilingual(de: "Ihre Frage ist eingegangen", en: "Your question has arrived", ja: "ご相談を受け付けました")
  static let reference = Trilingual(de: "Aktenzeichen", en: "Reference", ja: "受付番号")
  static let whatNow = Trilingual(
    de: "Eine Person liest Ihre Frage und meldet sich bei Ihnen. Nennen Sie bei Rückfragen oder zur Löschung das Aktenzeichen.",
    en: "A person reads your question and gets back to you. Name the reference if you come back to it or want it erased.",
    ja: "担当者が内容を確認し、ご連絡いたします。お問い合わせや消去のご依頼の際は、受付番号をお知らせください。")
  static let whatYouSent = Trilingual(de: "Ihre Angaben", en: "What you sent", ja: "送信内容")
  static let printThis = Trilingual(
    de: "Drucken oder speichern Sie diese Seite: sie wird nur jetzt gezeigt.", en: "Print or save this page: it is shown now only.",
    ja: "このページは一度しか表示されません。印刷または保存してください。")

  static let inquiries = Trilingual(de: "Anfragen", en: "Inquiries", ja: "問い合わせ")
  static let inquiriesLead = Trilingual(
    de: "Was Unternehmen geschickt haben. Ein Fall wird daraus erst, wenn Sie ihn annehmen.", en: "What companies sent in. It becomes a case only when you accept it.",
    ja: "企業から届いた問い合わせです。受理すると案件になります。")
  static func waiting(_ count: Int) -> Trilingual {
    Trilingual(
      de: count == 1 ? "1 Anfrage wartet" : "\(count) Anfragen warten", en: count == 1 ? "1 inquiry is waiting" : "\(count) inquiries are waiting",
      ja: "未対応の問い合わせが\(count)件あります")
  }
  static let onlyWaiting = Trilingual(de: "nur wartende", en: "waiting ones only", ja: "未対応のみ")
  static let settledToo = Trilingual(de: "auch erledigte", en: "settled ones too", ja: "対応済みも表示")
  static let publicPage = Trilingual(de: "Seite für Unternehmen", en: "Page for companies", ja: "企業向けページ")
  static let publicPageHint = Trilingual(
    de: "Diese Adressen können Sie weitergeben; sie brauchen kein Konto.", en: "You can pass these addresses on; they need no account.",
    ja: "次のアドレスは公開できます。アカウントは不要です。")
  static let agreed = Trilingual(de: "Eingewilligt in:", en: "Agreed to:", ja: "同意事項：")
  static let accept = Trilingual(de: "Annehmen", en: "Accept", ja: "受理")
  static let acceptIt = Trilingual(de: "Fall anlegen", en: "Make it a case", ja: "案件として登録")
  static func newCompany(_ name: String) -> Trilingual {
    let name = name.prefix(60)
    return Trilingual(de: "neu anlegen: \(name)", en: "add: \(name)", ja: "新規登録：\(name)")
  }
  static let otherCompany = Trilingual(de: "Eine andere Organisation, die schon bekannt ist", en: "Another organisation that is known already", ja: "登録済みの別の組織")
  static let newName = Trilingual(de: "Name des neuen Unternehmens", en: "Name of the new company", ja: "新規企業の名称")
  static let merge = Trilingual(de: "Zu einem Fall legen", en: "Add to a case", ja: "既存の案件に統合")
  static let mergeIt = Trilingual(de: "Dazulegen", en: "Add to it", ja: "統合する")
  static let refuse = Trilingual(de: "Ablehnen", en: "Refuse", ja: "不受理")
  static let reason = Trilingual(de: "Grund", en: "Reason", ja: "理由")
  static let refuseIt = Trilingual(de: "Ablehnen", en: "Refuse it", ja: "不受理にする")
  static func mergedStep(_ inquiry: Inquiry) -> Trilingual {
    let (words, id) = (inquiry.words, inquiry.id.text)
    let who = [words.contact.name, words.contact.email, words.contact.phone].filter { !$0.isEmpty }.joined(separator: ", ")
    return Trilingual(
      de: "Anfrage \(id) von \(words.company) (\(who)): \(words.question)", en: "Inquiry \(id) of \(words.company) (\(who)): \(words.question)",
      ja: "問い合わせ\(id)、\(words.company)（\(who)）：\(words.question)")
  }
  static let cameFrom = Trilingual(de: "Aus Anfrage", en: "From inquiry", ja: "元の問い合わせ：")
  static let erase = Trilingual(de: "Endgültig löschen", en: "Erase for good", ja: "完全に消去")
  static let eraseCase = Trilingual(de: "Frage, Schritte, Ergebnis, Kontakt und Beratende löschen", en: "Erase question, steps, result, contact and advisers",
    ja: "相談内容・経過・結果・連絡先・担当者の消去")
  static let eraseInquiry = Trilingual(de: "Diese Anfrage löschen", en: "Erase this inquiry", ja: "この問い合わせの消去")
  static let eraseNames = Trilingual(
    de: "Verantwortliche und Bestätigende löschen", en: "Erase who is responsible and who confirmed", ja: "責任者・確認者の氏名の消去")
  static let eraseNamesHint = Trilingual(
    de: "Danach kann niemand die Namen mehr lesen, auch nicht in Sicherungen ohne Schlüssel. Die Maßnahme bleibt; ohne Namen gilt ihre Einsparung als angegeben, nicht mehr als bestätigt.",
    en: "Nobody can read the names afterwards, nor in backups without keys. The measure stays; without a name its saving counts as stated, no longer as confirmed.",
    ja: "消去後は、鍵のないバックアップも含め、氏名は読めなくなります。施策は残りますが、確認者がいなくなるため、削減量は「確認済み」ではなく「申告値」として扱われます。")
  static let eraseHint = Trilingual(
    de: "Danach kann niemand den Text mehr lesen, auch nicht in Sicherungen ohne Schlüssel. Unternehmen, Markt, Warengruppe und Tage bleiben für die Statistik.",
    en: "Nobody can read the text afterwards, nor in backups without keys. Company, market, product group and dates stay for the statistics.",
    ja: "消去後は、鍵のないバックアップも含め、文章は読めなくなります。企業・市場・製品分類・日付は統計のために残ります。")
  static let partlyClear = Trilingual(
    de: "Dieser Fall wurde ganz oder teilweise aufgeschrieben, bevor Fälle und Beratende versiegelt wurden. Diese Teile zeigt danach keine Seite mehr, "
      + "im Journal und in seinen Sicherungen bleiben sie aber lesbar.",
    en: "All or part of this case was written before cases and advisers were sealed. No page shows these parts afterwards, but in the journal and its "
      + "backups they can still be read.",
    ja: "この案件の全部または一部は、案件と担当者を封印する前に記録されました。消去後はどのページにも表示されませんが、ジャーナルとそのバックアップには読める形で残ります。")
  static let sure = Trilingual(de: "Ja, löschen", en: "Yes, erase it", ja: "はい、消去します")
  static func erasedOn(_ day: String) -> Trilingual { Trilingual(de: "Gelöscht am \(day)", en: "Erased on \(day)", ja: "\(day)に消去") }
  static func namesErasedOn(_ day: String) -> Trilingual {
    Trilingual(de: "Namen gelöscht am \(day)", en: "Names erased on \(day)", ja: "氏名は\(day)に消去")
  }
  static let erasedText = Trilingual(de: "(gelöscht)", en: "(erased)", ja: "（消去済み）")

  /// Of a field, by the name under which it is sent.
  static func label(_ field: String) -> Trilingual? {
    switch field {
    case "company": company
    case "city": city
    case "question": question
    case "market": market
    case "product_group": product
    case "name": contactName
    case "email": email
    case "phone": phone
    case "consent": consentLabel
    case "reason": reason
    default: nil
    }
  }
}

extension Inquiry.Standing: Labelled {
  package var label: Trilingual {
    switch self {
    case .waiting: Trilingual(de: "wartet", en: "waiting", ja: "未対応")
    case .accepted: Trilingual(de: "angenommen", en: "accepted", ja: "受理")
    case .merged: Trilingual(de: "zu einem Fall gelegt", en: "added to a case", ja: "案件に統合")
    case .refused: Trilingual(de: "abgelehnt", en: "refused", ja: "不受理")
    }
  }
}
