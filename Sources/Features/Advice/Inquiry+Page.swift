import Documents
import Domain
import HashTreeCollections

/// What a company sees: a form, and a receipt to print.
struct InquiryPage {
  let context: DeskContext
  let language: Language

  /// For whoever comes: what else the desk has is nobody's business here.
  private func shell(_ title: Trilingual) -> Shell {
    var shell = Shell(language: language, title: title[language])
    shell.kind = "list asking"
    return shell
  }

  func form(_ typed: Form?, _ findings: [Finding]) -> [UInt8] {
    var shell = shell(InquiryWords.title)
    shell.languages = Language.allCases.map { ($0, "/inquiry?lang=\($0.rawValue)") }
    return Documents.page(shell) { h in
      h.add(.h1, text: InquiryWords.title[language])
      h.add(.p, .class("lead"), text: InquiryWords.lead[language])
      h.refusal(findings, language) { InquiryWords.label($0)?[language] ?? "" }
      h.form("/inquiry?lang=\(language.rawValue)", context) { h in
        let asking = AskingForm(typed: typed, findings: findings, language: language)
        h.add(.h2, text: InquiryWords.yourQuestion[language])
        asking.line("company", &h, autocomplete: "organization", isRequired: true)
        asking.line("city", &h, autocomplete: "address-level2")
        asking.long("question", &h)
        h.choice(
          InquiryWords.market[language], "market", [("", InquiryWords.anyMarket[language])] + Countries.options(language), typed?["market"] ?? "")
        asking.line("product_group", &h, hint: InquiryWords.productHint)
        h.add(.h2, text: InquiryWords.yourself[language])
        asking.line("name", &h, autocomplete: "name", isRequired: true)
        asking.line("email", &h, type: "email", autocomplete: "email", isRequired: true)
        asking.line("phone", &h, type: "tel", autocomplete: "tel")
        asking.consent(&h)
        h.send(InquiryWords.send[language])
      }
    }
  }

  /// What was sent, once, to print; it stands at no address.
  func receipt(_ id: Identifier<Inquiry>, _ words: Inquiry.Words, received: CalendarDate) -> [UInt8] {
    Documents.page(shell(InquiryWords.received)) { h in
      h.add(.h1, text: InquiryWords.received[language])
      h.add(.p, .class("lead")) { h in
        h.text(InquiryWords.reference[language] + language.colon)
        h.add(.b, .class("reference"), text: id.text)
      }
      h.add(.p, text: InquiryWords.whatNow[language])
      h.add(.h2, text: InquiryWords.whatYouSent[language])
      h.facts([(AdviceWords.received, language.longDate(received))] + words.facts(language), language)
      h.add(.h2, text: InquiryWords.question[language])
      h.paragraphs(words.question)
      h.add(.p, .class("quiet"), text: words.contact.consent)
      h.add(.p, .class("quiet"), text: InquiryWords.printThis[language])
    }
  }
}

/// Fields that keep what was typed, and say where something is wrong.
private struct AskingForm {
  let typed: Form?
  let findings: [Finding]
  let language: Language

  private func wrong(_ name: String) -> Bool { findings.contains { $0.column == name } }

  func line(
    _ name: String, _ h: inout HTML, type: String = "text", autocomplete: String = "off", isRequired: Bool = false, hint: Trilingual? = nil
  ) {
    let id = "f-\(name)"
    h.add(.p, .class("field")) { h in
      label(name, isRequired, &h)
      let wrong = HTML.Attribute.data("aria-invalid", wrong(name) ? "true" : "false")
      let (value, most) = (HTML.Attribute.value(typed?[name] ?? ""), HTML.Attribute.maxlength(Inquiry.Words.mostOfLine))
      if isRequired {
        h.void(.input, .id(id), .name(name), .type(type), value, .autocomplete(autocomplete), most, wrong, .describedBy("\(id)-hint"), .required)
      } else {
        h.void(.input, .id(id), .name(name), .type(type), value, .autocomplete(autocomplete), most, wrong, .describedBy("\(id)-hint"))
      }
      h.add(.small, .class("quiet"), .id("\(id)-hint"), text: hint?[language] ?? "")
    }
  }

  func long(_ name: String, _ h: inout HTML) {
    h.add(.p, .class("field")) { h in
      label(name, true, &h)
      h.add(
        .textarea, .id("f-\(name)"), .name(name), .rows(7), .maxlength(Inquiry.Words.mostOfQuestion),
        .data("aria-invalid", wrong(name) ? "true" : "false"), .required, text: typed?[name] ?? "")
    }
  }

  private func label(_ name: String, _ isRequired: Bool, _ h: inout HTML) {
    h.add(.label, .for("f-\(name)")) { h in
      h.text(InquiryWords.label(name)?[language] ?? name)
      if !isRequired { h.text(InquiryWords.optional[language]) }
    }
  }

  func consent(_ h: inout HTML) {
    h.add(.div, .class("field")) { h in
      h.add(.label, .class("tick")) { h in
        if typed?["consent"] == "yes" {
          h.void(.input, .id("f-consent"), .type("checkbox"), .name("consent"), .value("yes"), .checked, .required)
        } else {
          h.void(.input, .id("f-consent"), .type("checkbox"), .name("consent"), .value("yes"), .required)
        }
        h.text(InquiryWords.consent[language])
      }
    }
  }
}

extension Inquiry.Words {
  /// All but the question.
  func facts(_ language: Language) -> [(Trilingual, String)] {
    [
      (InquiryWords.company, company), (InquiryWords.city, city),
      (InquiryWords.market, market.isEmpty ? InquiryWords.anyMarket[language] : Countries.name(market, language)), (InquiryWords.product, productGroup),
      (InquiryWords.contactName, contact.name), (InquiryWords.email, contact.email), (InquiryWords.phone, contact.phone),
    ]
  }
}

extension HTML {
  /// Lines as somebody typed them, parted at empty ones.
  mutating func paragraphs(_ text: String) {
    for part in text.split(separator: "\n", omittingEmptySubsequences: true) { add(.p, text: String(part)) }
  }
}

extension Language {
  fileprivate var colon: String { self == .ja ? "：" : ": " }
}
