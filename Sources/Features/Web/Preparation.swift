import Domain
import Synchronization

/// Whether what is worked out after a start is still under way: nobody waits for it.
final class Preparation: Sendable {  // a class: routes share it
  private let content = Mutex(false)
  var isUnderWay: Bool {
    get { content.withLock { $0 } }
    set { content.withLock { $0 = newValue } }
  }
}

/// What somebody asks for rests on what is not worked out yet.
struct StillPreparing: Error, Equatable, Explained {
  /// Seconds after which to ask again.
  static let pause = 5
  var finding: Finding {
    Finding(
      file: "ledger", code: "ledger.still-preparing",
      message: Trilingual(
        de: "Nach dem Start wird noch gelesen, in welchen Texten wer genannt ist.", en: "After the start, it is still being read who is named in which texts.",
        ja: "起動直後のため、誰がどの文に記載されているかを読み込んでいます。"),
      mend: Trilingual(
        de: "Öffnen Sie die Seite in einigen Sekunden noch einmal.", en: "Open the page again in a few seconds.", ja: "数秒後にもう一度ページを開いてください。"))
  }
}
