import Domain

extension Row {
  /// An address for messages; what is none is an error, so that nobody waits for a message that can not come.
  func email(_ column: Column) -> String? {
    guard let text = value(column) else { return nil }
    guard EmailAddress(text) == nil else { return text }
    let words = noAddress(text)
    report(column.name, value: text, .error, "wrong-value", words.message, mend: words.mend)
    return nil
  }
}

extension Settings {
  func email(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    guard EmailAddress(text) == nil else { return text }
    let words = noAddress(text)
    report(key, value: text, .error, "wrong-value", words.message, mend: words.mend)
    return nil
  }
}

private func noAddress(_ text: String) -> (message: Trilingual, mend: Trilingual) {
  (
    Trilingual(
      de: "\(shortened(text)) ist keine E-Mail-Adresse.", en: "\(shortened(text)) is no e-mail address.",
      ja: "\(shortened(text)) はメールアドレスではありません。"),
    Trilingual(
      de: "Genau eine Adresse der Form name@beispiel.de eintragen, ohne Umlaute.",
      en: "Enter just one address of the form name@example.org, in plain letters.",
      ja: "name@example.org の形で、半角英数字のアドレスを一つだけ入力してください。")
  )
}
