import Domain

/// Where the sheet of all documents is served.
package let paperStylesheetPath = "/static/kakehashi-paper.css"

/// The head and foot of printed pages: trip, document, standing, time, page of pages; chapters bear their own heading.
package func paperPrintStylesheet(_ copy: PaperCopy, _ e: Edition, _ standing: PaperStanding) -> String {
  let small = "font:7.5pt \(paperFonts);color:#444"
  let title = e.plain(e.trip.title, fallback: e.trip.id.text)
  let warning =
    e.warning(standing) == nil
    ? "" : "@top-center{content:\(cssText("⚠ " + e.shortWarning(standing)));\(small);color:#8a1c0c}"
  let size = copy.paper.isWide ? "A4 landscape" : "A4"
  let head = "@top-left{content:\(cssText(title));\(small)}\(warning)"
  let foot = """
    @bottom-left{content:\(cssText(e.paperFooter(standing)));\(small);width:90%}\
    @bottom-right{content:counter(page) " / " counter(pages);\(small)}
    """
  let margin =
    switch copy.paper {
    case .badges: "10.5mm 15mm"
    case .dayCard: "13mm 11mm"
    default: "16mm 14mm"
    }
  var sheet =
    "@page{size:\(size);margin:\(margin);\(head)@top-right{content:\(cssText(e.title(of: copy)));\(small)}\(foot)}\n"
  for (name, text) in e.runningHeads(copy) {
    sheet += "@page \(name){@top-right{content:\(cssText(text));\(small)}}.chapter.\(name){page:\(name)}\n"
  }
  return sheet
}

extension Paper {
  var isWide: Bool {
    switch self {
    case .dayCard, .transport, .interpreters, .seating, .visitors: true
    default: false
    }
  }
}

extension Edition {
  func shortWarning(_ standing: PaperStanding) -> String {
    switch standing {
    case .draft, .current: ""
    case .touched(let number): self[Words.touchedIn(number)]
    case .present(let number): self[Words.after(number)]
    case .replaced(let number, let newer): self[Words.replacedBy(number, newer)]
    }
  }
}

let paperFonts =
  #""Noto Sans","Helvetica Neue",Arial,"Hiragino Sans","Yu Gothic","Noto Sans CJK JP",sans-serif"#

/// The sheet that all documents share, beside that of the pages.
package let paperStylesheet = """
  .paper main,.paper .top,.paper .foot{max-width:62rem}
  .paper{font-family:\(paperFonts)}
  .paper .subject{display:block;font-size:.72em;font-weight:500;color:var(--quiet);margin-top:.1em}
  .stamp{color:var(--quiet);margin:.2rem 0 .8rem}
  .stale{border:2px solid var(--seal);color:var(--seal);padding:.5rem .8rem;font-weight:600}
  ul.touched{padding-left:2rem;font-weight:400}
  .stale-badge{border-color:var(--seal);color:var(--seal)}
  .todo{color:var(--seal);border-bottom:1px dotted var(--seal);font-style:normal;font-weight:400}
  .todo-note{border-left:3px solid var(--seal);padding-left:.6rem;color:var(--seal);font-size:.92rem;
  break-inside:avoid}
  .rows .group th{background:var(--wash);font-size:.95rem;color:var(--ink);padding:.5rem .4rem;
  border-top:2px solid var(--strong);break-after:avoid}
  .rows tbody th{min-width:0!important}
  .rows td,.rows th{overflow-wrap:break-word}
  .rows thead th:lang(ja),.rows bdi:lang(ja){word-break:keep-all}
  .paper p:has(ruby){line-height:1.9}
  .nowrap{white-space:nowrap}
  .paper .items{list-style:none;margin:.3rem 0;padding:0}
  .paper .items>li{display:grid;grid-template-columns:8.2rem 1fr;gap:.8rem;padding:.3rem 0;
  border-top:1px solid var(--rule);break-inside:avoid}
  .paper .items>li:first-child{border-top:0}
  .paper .items .when{font-variant-numeric:tabular-nums}
  .paper .where,.paper .remark{margin:.05rem 0;color:var(--quiet);font-size:.92em}
  .paper .remark::before{content:"※ "}
  .paper .go{color:var(--quiet)}
  .native{color:var(--ink);white-space:normal}
  .cards{columns:2;column-gap:1.5rem}
  .card{break-inside:avoid;border:1px solid var(--rule);border-top:3px solid var(--tone);padding:.2rem .7rem .5rem;
  margin:0 0 .9rem}
  .card h3,.card h4{margin:.3rem 0}
  .card p.people{display:block;font-size:.86rem;color:var(--quiet);margin:.3rem 0 0}
  .cover-title{font-size:2.4rem;font-weight:650;line-height:1.2;margin:4rem 0 .5rem}
  .cover-period{font-size:1.3rem}
  .contents{list-style:none;padding:0}.contents li{padding:.15rem 0}
  .profiles{display:grid;grid-template-columns:1fr 1fr;gap:.4rem 1.5rem}
  .profile{display:grid;grid-template-columns:4.6rem 1fr;gap:.8rem;padding:.5rem 0;border-top:1px solid var(--rule);
  break-inside:avoid}
  .profile h3{margin:0 0 .15rem;font-size:1rem}.profile p{margin:.1rem 0;font-size:.92rem}
  .profile h3 .latin,.profile h3 .yomi{display:block}
  .photo{width:4.6rem;height:5.8rem;border:1px dashed var(--strong);background:var(--wash)}
  .badge-sheet{display:grid;grid-template-columns:repeat(2,90mm);gap:0}
  .name-badge{position:relative;width:90mm;height:55mm;border:1px dashed #aaa;padding:4mm 5mm 3mm 8mm;
  overflow:hidden;break-inside:avoid;background:#fff;color:#000}
  .name-badge::before{content:"";position:absolute;left:0;top:0;bottom:0;width:4mm;background:#1d4a78}
  .s-politics::before{background:#2a468c}.s-business::before{background:#943a12}.s-science::before{background:#1c5c3a}
  .s-press::before{background:#6b4d00}.s-organisation::before{background:#333}
  .name-badge p{margin:0}.name-badge .trip{font-size:7.5pt;color:#444;line-height:1.25}
  .name-badge .big{font-size:15pt;font-weight:700;line-height:1.15;margin-top:2.5mm;overflow-wrap:anywhere}
  .name-badge .kana{font-size:10pt;margin-top:.8mm;line-height:1.3}
  .name-badge .post{font-size:8pt;line-height:1.3;position:absolute;left:8mm;bottom:3.5mm;width:55mm}
  .name-badge .post rt{display:none}
  .qr{position:absolute;right:3mm;bottom:3mm;width:21mm;height:21mm}.qr .light{fill:#fff}.qr path{fill:#000;
  shape-rendering:crispEdges}
  .room{display:grid;grid-template-columns:1fr auto;gap:.6rem;align-items:stretch;border:2px solid var(--ink);
  padding:.6rem;margin:.6rem 0;break-inside:avoid}
  .side{list-style:none;display:flex;gap:.25rem;margin:.25rem 0;padding:0}
  .side li{flex:1 1 0;min-width:0;border:1px solid var(--strong);border-radius:3px;padding:.3rem .2rem;
  text-align:center;font-size:.78rem;line-height:1.25;overflow-wrap:anywhere;hyphens:auto}
  .side b{display:block}.guests li{background:var(--wash)}.hosts li{color:var(--quiet)}
  .table-top{display:flex;flex-direction:column;align-items:center;background:var(--event);color:var(--event-ink);
  margin:.25rem 0;padding:.6rem;text-align:center}
  .behind{font-size:.85rem;color:var(--quiet);margin:.2rem 0}
  .door{writing-mode:vertical-rl;border:2px solid var(--seal);color:var(--seal);padding:.5rem .15rem;
  text-align:center;margin:0;height:5.5rem}
  .door.low{align-self:end}.door.high{align-self:start}
  .breach{color:var(--seal)}
  .give{border:1px solid var(--rule);padding:.4rem .8rem;margin:.8rem 0}.give button{font:inherit;padding:.3rem .8rem}
  .ties{padding-left:1.1rem}.ties li{margin:.4rem 0;break-inside:avoid}
  .paper .map{max-height:34rem}
  @media screen and (max-width:46rem){.paper main *{min-width:0}.paper main{overflow-wrap:anywhere}.paper ruby{white-space:normal}
  .paper table.rows{display:block;overflow-x:auto}.badge-sheet{display:block}.name-badge{max-width:100%;margin-bottom:.5rem}}
  @media(max-width:46rem){.cards{columns:1}.profiles{grid-template-columns:1fr}.side{flex-wrap:wrap}
  .side li{flex:1 0 5rem}}
  @media print{
  .paper .give,.paper .log,.paper .files,.stale a{display:none}
  .paper main{max-width:none;padding:0}
  .paper{font-size:9.5pt}
  .paper-head h1{font-size:17pt;margin:0}
  .stamp{margin:1mm 0 3mm;font-size:8.5pt}
  .stale{font-size:9.5pt;padding:1.5mm 2.5mm}
  .todo-note{font-size:8pt}
  .paper table.rows{font-size:8.3pt}.rows td,.rows th{padding:1mm 2.5mm 1mm 0!important;border-bottom:.5pt solid #bbb}
  .rows thead th{border-bottom:1pt solid #555;color:#333}
  .rows .group th{background:#eee!important;padding:1.2mm 1.5mm!important;font-size:9pt}
  .paper.transport table.rows,.paper.interpreter-plan table.rows{font-size:7.6pt}
  .paper h2{font-size:12pt;margin:4mm 0 1.5mm;break-after:avoid}.paper h3,.paper h4{font-size:10pt;break-after:avoid}
  .paper .items>li{grid-template-columns:27mm 1fr;gap:3mm;padding:.9mm 0}
  .paper .card{padding:.5mm 3mm 1.5mm;margin:0 0 3mm;border-width:.5pt;border-top-width:2pt}
  .paper .card p.people{font-size:8pt}
  .booklet .paper-head h1{display:none}
  .booklet .cover{height:215mm;display:flex;flex-direction:column}
  .booklet .cover nav{margin-top:auto}
  .cover-title{font-size:30pt;margin:35mm 0 4mm}.cover-period{font-size:15pt}
  .contacts,.chapter{break-before:page}
  .chapter>h2{font-size:16pt;margin-top:0;border-bottom:1.5pt solid #000;padding-bottom:1mm}
  .paper .map{max-height:95mm;break-inside:avoid}
  .day-card .cards{columns:3;column-gap:4mm;font-size:7.6pt;line-height:1.25}
  .day-card .card{break-inside:auto;box-decoration-break:clone;margin-bottom:2mm}
  .day-card .cards .items>li{grid-template-columns:18mm 1fr!important;gap:2mm!important;padding:.4mm 0!important}
  .day-card .card p.people{font-size:6.3pt;line-height:1.2;break-inside:avoid}
  .day-card .card p:has(ruby){line-height:1.6}.day-card .card .where :is(.latin,.yomi){display:none}
  .day-card .card h2{font-size:9pt;margin:.6mm 0}.day-card .todo-note{margin:1mm 0}
  .day-card .paper-head .subject{display:inline;margin-left:4mm}
  .day-card .lead,.day-card .hotel{margin:0 0 1mm}
  .rooming td{word-break:keep-all}
  .brochure .profiles{gap:1mm 6mm}.photo{width:18mm;height:23mm}.profile{grid-template-columns:18mm 1fr;gap:3mm;
  padding:2mm 0}
  .paper.badges .paper-head,.paper.badges .todo-note{display:none}
  .room{border-width:1pt;padding:2mm}.side li{font-size:7.4pt;padding:1.2mm .5mm}
  .door{height:22mm;font-size:8pt;padding:1mm .5mm}
  .seating section{break-inside:avoid}
  }

  """
