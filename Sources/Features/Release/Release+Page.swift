import Documents
import Domain
import HashTreeCollections
import Planning

/// What a release would do, before it is sent: who is concerned, which documents go stale, and what each one will read.
func releasePage(_ e: Edition, _ outlook: ReleaseOutlook, _ context: DeskContext) -> [UInt8] {
  page(e.deskShell(ReleaseWords.title)) { h in
    let language = e.language
    h.add(.h1) { h in h.text(ReleaseWords.number(outlook.number)[language]) }
    if outlook.isUnchanged {
      h.add(.p, .class("lead"), text: ReleaseWords.unchanged[language])
    } else {
      outlookBody(e, outlook, context, &h)
    }
    releases(e, outlook, &h)
    freeze(e, outlook, context, &h)
    h.add(.p) { $0.add(.a, .href(e.deskHref("desk", language) ?? "/"), text: FormWords.back[language]) }
  }
}

/// What is known of a release before it is made.
struct ReleaseOutlook: Sendable {
  var number: Int
  var isUnchanged: Bool
  var isFrozen: Bool
  var findings: [Finding]
  /// Documents that would say something else, or that there were not.
  var stale: [PaperEntry] = []
  var difference: ProgrammeDifference?
  var former: [Release]
  /// What would be written to whom.
  var letters: [(name: String, notice: Notice)]
}

private func outlookBody(_ e: Edition, _ outlook: ReleaseOutlook, _ context: DeskContext, _ h: inout HTML) {
  let language = e.language
  let errors = outlook.findings.filter { $0.severity == .error }
  if !errors.isEmpty {
    h.add(.section, .class("findings")) { h in
      h.add(.h2, text: ReleaseWords.breaks(errors.count)[language])
      h.add(.ul) { h in
        for finding in errors {
          h.add(.li) { h in
            h.add(.b, text: finding.message[language])
            h.add(.p, .class("quiet"), text: finding.mend[language])
          }
        }
      }
    }
  }
  if let difference = outlook.difference {
    h.add(.h2, text: ReleaseWords.concerned(difference.changes.count)[language])
    h.add(.ul, .class("people-changed")) { h in
      for change in difference.changes {
        h.add(.li) { h in
          h.add(.details) { h in
            h.add(.summary) { h in
              h.add(.b, text: e.dossier.trip.delegates.first { $0.id == change.delegate }?.fullName ?? change.delegate.text)
              h.text(" −\(change.loses.count) +\(change.gains.count)")
            }
            h.add(.ul) { h in
              for lost in change.loses { h.add(.li, text: "− \(e.sessionName(lost.visit, lost.starts))") }
              for won in change.gains { h.add(.li, text: "+ \(e.sessionName(won.visit, won.starts))") }
            }
          }
        }
      }
    }
    h.add(.h2, text: ReleaseWords.stale(outlook.stale.count)[language])
    e.touchedList(outlook.stale, &h)
  } else {
    h.add(.p, .class("lead"), text: ReleaseWords.first[language])
  }
  if !outlook.letters.isEmpty {
    h.add(.h2, text: ReleaseWords.letters(outlook.letters.count)[language])
    for letter in outlook.letters {
      h.add(.details) { h in
        h.add(.summary) { h in
          h.add(.b, text: letter.name)
          h.text(" · ")
          h.add(.span, .lang(letter.notice.language.rawValue), text: letter.notice.subject)
        }
        h.add(.p, .class("mailtext"), .lang(letter.notice.language.rawValue), text: letter.notice.text)
      }
    }
  }
  h.form(e.deskHref("release", language) ?? "", context) { h in
    h.hidden("expected", String(outlook.number))
    h.field(ReleaseWords.note[language], "note", isRequired: !errors.isEmpty)
    if !errors.isEmpty {
      h.add(.p, .class("field")) { h in
        h.add(.label, .class("tick")) { h in
          h.void(.input, .type("checkbox"), .name("despite"), .value("1"), .required)
          h.text(" " + ReleaseWords.despite[language])
        }
      }
    }
    h.send(ReleaseWords.release[language])
  }
}

private func releases(_ e: Edition, _ outlook: ReleaseOutlook, _ h: inout HTML) {
  guard !outlook.former.isEmpty else { return }
  h.add(.h2, text: ReleaseWords.former[e.language])
  h.add(.ul) { h in
    for release in outlook.former.reversed() {
      let zone = e.dossier.trip.home.zone
      h.add(.li) { h in
        h.add(.b, text: ReleaseWords.number(release.number)[e.language])
        h.text(" · \(e.language.date(zone.date(of: release.at))) \(zone.local(release.at).time) (\(zone.name))")
        if !release.note.isEmpty { h.text(" · „\(release.note)“") }
        if !release.despite.isEmpty { h.text(" · \(ReleaseWords.wasDespite[e.language]): \(release.despite.joined(separator: ", "))") }
      }
    }
  }
}

private func freeze(_ e: Edition, _ outlook: ReleaseOutlook, _ context: DeskContext, _ h: inout HTML) {
  h.add(.h2, text: ReleaseWords.freezing[e.language])
  h.add(.p, .class("quiet"), text: ReleaseWords.freezeHint[e.language])
  h.form(e.deskHref("desk/freeze", e.language) ?? "", context, class: "deed") { h in
    h.hidden("frozen", outlook.isFrozen ? "0" : "1")
    h.send((outlook.isFrozen ? ReleaseWords.thaw : ReleaseWords.freeze)[e.language])
  }
}

extension Edition {
  /// `Tue 8 Oct 09:30 JST: Sysmex: laboratory`
  func sessionName(_ visit: Identifier<Visit>, _ starts: Minute) -> String {
    let site = dossier.trip.visits.first { $0.id == visit }?.site
    let zone = site.flatMap { dossier.zonesOfSites()[$0] } ?? dossier.trip.hosts[0].zone
    return "\(language.date(zone.date(of: starts))) \(zone.local(starts).time) (\(zone.name)): \(visitName(visit))"
  }
}

enum ReleaseWords {
  static let title = Trilingual(de: "Veröffentlichen", en: "Release", ja: "公開")
  static func number(_ number: Int) -> Trilingual { Trilingual(de: "Ausgabe \(number)", en: "Release \(number)", ja: "第\(number)版") }
  static let unchanged = Trilingual(
    de: "Der Entwurf ist, was zuletzt veröffentlicht wurde. Es gibt nichts zu tun.",
    en: "The draft is what was released last. There is nothing to do.", ja: "案は最新の公開版と同じです。")
  static let first = Trilingual(
    de: "Die erste Ausgabe: Alle Teilnehmenden sehen von jetzt an ihr Programm.",
    en: "The first release: from now on all delegates see their programme.", ja: "初版です。参加者全員が日程を閲覧できるようになります。")
  static func breaks(_ count: Int) -> Trilingual {
    Trilingual(de: "Der Entwurf verletzt Regeln (\(count))", en: "The draft breaks rules (\(count))", ja: "規則違反（\(count)件）")
  }
  static func concerned(_ count: Int) -> Trilingual {
    Trilingual(de: "Betroffene (\(count))", en: "Concerned (\(count))", ja: "影響を受ける人（\(count)名）")
  }
  static func stale(_ count: Int) -> Trilingual {
    Trilingual(de: "Überholte Unterlagen (\(count))", en: "Stale documents (\(count))", ja: "更新が必要な書類（\(count)件）")
  }
  static func letters(_ count: Int) -> Trilingual {
    Trilingual(de: "Nachrichten (\(count))", en: "Messages (\(count))", ja: "送信される連絡（\(count)件）")
  }
  static let note = Trilingual(de: "Warum, für die, die später fragen", en: "Why, for those who ask later", ja: "理由（後で確認できるように）")
  static let despite = Trilingual(
    de: "Trotz der verletzten Regeln veröffentlichen; der Grund bleibt im Journal.",
    en: "Release despite the broken rules; the reason stays in the journal.", ja: "規則違反のまま公開する（理由は記録に残ります）。")
  static let wasDespite = Trilingual(de: "trotz", en: "despite", ja: "違反")
  static let release = Trilingual(de: "Veröffentlichen", en: "Release", ja: "公開する")
  static let former = Trilingual(de: "Frühere Ausgaben", en: "Former releases", ja: "過去の版")
  static let freezing = Trilingual(de: "Einfrieren", en: "Freezing", ja: "凍結")
  static let freezeHint = Trilingual(
    de: "Nach dem Einfrieren braucht jede Änderung einen Grund.", en: "After freezing every change needs a reason.",
    ja: "凍結後の変更には理由が必要です。")
  static let freeze = Trilingual(de: "Jetzt einfrieren", en: "Freeze now", ja: "凍結する")
  static let thaw = Trilingual(de: "Wieder freigeben", en: "Thaw", ja: "凍結を解除する")
}
