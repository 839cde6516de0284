import Domain

/// A page of the ledger as the printer takes it: it carries its style, asks for nothing, and every sheet says what it is and of when.
/// - Parameters:
///   - running: at the top of every sheet: what the page is about.
///   - footer: at the bottom of every sheet, before the number of the page.
package func ledgerPaper(
  _ title: String, subject: String, running: String, footer: String, language: Language, _ content: (inout HTML) -> Void
) -> [UInt8] {
  let small = "font:7.5pt \(paperFonts);color:#444"
  let sheet = """
    @page{size:A4;margin:16mm 14mm;@top-left{content:\(cssText(running));\(small)}@top-right{content:\(cssText(title));\(small)}\
    @bottom-left{content:\(cssText(footer));\(small);width:90%}@bottom-right{content:counter(page) " / " counter(pages);\(small)}}
    .ledger-paper th.day{width:19mm}.ledger-paper td:nth-child(2),.ledger-paper td:last-child{min-width:26mm}.ledger-paper tr{break-inside:avoid}

    """
  var shell = Shell(language: language, title: "\(subject) · \(title)")
  shell.kind = "paper ledger-paper"
  shell.style = stylesheet + paperStylesheet + sheet
  return page(shell) { h in
    h.add(.header, .class("paper-head")) { h in
      h.add(.h1) { h in
        h.text(title)
        h.add(.span, .class("subject"), text: subject)
      }
      h.add(.p, .class("stamp"), text: footer)
    }
    h.add(.div, .class("paper-body"), content: content)
  }
}
