/// The sheet of all pages: screen, phone, paper, light and dark. No font, picture or other file is asked for.
package let stylesheet: String = baseStyle + boardStyle + deskStyle + reportRules + ledgerStyle + boardPlaces + paperStyle

/// The head of a column of numbers stands over them, at the right; a column is known by its cells.
private let numberHeads = (1...10).map { "table:has(tbody tr>.number:nth-child(\($0))) thead th:nth-child(\($0))" }.joined(separator: ",")
  + "{text-align:right}"

private let baseStyle = """
  :root{--ink:#17212e;--quiet:#55606d;--paper:#fff;--wash:#f5f6f4;--rule:#d5d9d6;--strong:#9aa3a8;--accent:#1d4a78;--seal:#a8321f;
  --event:#f1ede2;--event-ink:#4a3c1a;--ride:#e6e9ec;--ride-ink:#37424e;
  font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",sans-serif;
  color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
  .t0{--tone:#2a468c;--tint:#e9eefa}.t1{--tone:#943a12;--tint:#fcefe7}.t2{--tone:#1c5c3a;--tint:#e6f3eb}
  .t3{--tone:#762c60;--tint:#f7eaf3}.t4{--tone:#6b4d00;--tint:#f9f1dd}.t5{--tone:#0f5963;--tint:#e2f2f4}
  @media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--quiet:#a6b0ba;--paper:#14191f;--wash:#1c232b;--rule:#343d47;--strong:#66727e;
  --accent:#9cc3ee;--seal:#ff9d8a;--event:#2e2a1f;--event-ink:#e8dcbc;--ride:#262e37;--ride-ink:#cdd5dd}
  .t0{--tone:#aebff5;--tint:#1f2a47}.t1{--tone:#f3b394;--tint:#3b2418}.t2{--tone:#9dd6b5;--tint:#183225}
  .t3{--tone:#e3addb;--tint:#371f32}.t4{--tone:#e2c378;--tint:#352b12}.t5{--tone:#8fd3dc;--tint:#143236}}
  *{box-sizing:border-box}
  body{margin:0}
  :lang(ja){line-height:1.65;font-family:"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",system-ui,sans-serif}
  main,.top,.foot{max-width:100rem;margin:0 auto;padding:0 1.25rem}
  .list main,.sheet main{max-width:62rem}
  main:focus{outline:none}
  a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
  a:hover{text-decoration-thickness:2px}
  :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
  h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .35rem;font-weight:650;letter-spacing:-.01em;text-wrap:balance}
  h2{font-size:1.25rem;line-height:1.3;margin:2.25rem 0 .5rem;font-weight:650}
  h3{font-size:1.1rem;margin:1.75rem 0 .4rem;font-weight:650}h4{font-size:1rem;margin:1rem 0 .25rem;font-weight:650}h5{font-size:.95rem;margin:.75rem 0 .2rem}
  :lang(ja) h1,h1:lang(ja){letter-spacing:0}
  p{margin:.35rem 0}
  time,.number,td,dd b{font-variant-numeric:tabular-nums}
  .skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
  .skip:focus{left:.5rem;top:.5rem}
  .top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;border-bottom:1px solid var(--rule);padding-top:.6rem;padding-bottom:.6rem}
  .top ul,.jump ul{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:0;padding:0}
  .top a,.jump a{text-decoration:none;display:inline-block;padding:.2rem 0}
  .top a:hover,.jump a:hover{text-decoration:underline}
  .top [aria-current],.jump [aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--seal)}
  .brand{margin:0;font-weight:650}.brand a{color:var(--ink)}
  .mark{display:inline-block;width:1.6em;height:1.6em;line-height:1.6em;text-align:center;background:var(--seal);color:var(--paper);border-radius:3px;margin-right:.5em;font-weight:500}
  .tongues{margin-left:auto}
  .changed:empty,.note:empty{display:none}
  .changed{position:sticky;top:0;z-index:5;background:var(--ink);color:var(--paper);padding:.5rem 1.25rem;text-align:center}
  .changed a{color:inherit}
  .lead{color:var(--quiet);font-size:1.05rem;margin-bottom:1rem}
  .quiet,.note{color:var(--quiet)}
  .badge{display:inline-block;border:1px solid var(--accent);color:var(--accent);border-radius:2px;padding:0 .5em;font-size:.85rem;font-weight:600;white-space:nowrap}
  .badge.draft{border-color:var(--seal);color:var(--seal);border-style:dashed}
  .badge.none{border-color:var(--strong);color:var(--quiet)}
  .yomi,.latin{color:var(--quiet);font-size:.86em;font-weight:400}
  rt{font-size:.52em;font-weight:400;color:var(--quiet)}
  .zone{color:var(--quiet);font-weight:400;font-size:.9rem}
  .letter{display:inline-block;min-width:1.5em;padding:0 .25em;line-height:1.5;text-align:center;background:var(--tone);color:var(--paper);border-radius:2px;font-weight:650;font-size:.9em;text-indent:0}
  .figures dl{display:flex;flex-wrap:wrap;gap:.5rem 2.25rem;margin:1rem 0 .5rem}
  .figures dl>div{min-width:6.5rem}
  .figures dt{color:var(--quiet);font-size:.82rem;line-height:1.35}
  .figures dd{margin:0}.figures dd b{font-size:1.5rem;font-weight:600;letter-spacing:-.01em}.figures small{color:var(--quiet)}
  details>summary{cursor:pointer;padding:.3rem 0}
  .figures details{max-width:62rem}
  .figures .reasons{display:grid}
  .figures .reasons dt{font-size:1rem;line-height:1.5}
  .reasons{margin:.5rem 0;display:grid;grid-template-columns:minmax(10rem,20rem) 1fr;gap:.1rem 1.5rem}
  .reasons dt{font-weight:600;padding-top:.4rem;border-top:1px solid var(--rule)}
  .reasons dd{margin:0;padding-top:.4rem;border-top:1px solid var(--rule)}
  .columns{columns:24rem;column-gap:2.5rem}
  .columns details{break-inside:avoid;border-bottom:1px solid var(--rule)}
  .columns .reasons{display:block}.columns .reasons dt,.columns .reasons dd{border:0;padding:0}.columns .reasons dd{margin-bottom:.5rem}
  .jump{margin:1.25rem 0 .25rem}
  .scroll{overflow-x:auto;margin:.75rem 0}
  table{border-collapse:collapse;width:100%;font-size:.94rem}
  caption{text-align:left;font-weight:650;padding:.3rem 0}
  th,td{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--rule)}
  thead th{font-size:.82rem;color:var(--quiet);font-weight:600;border-bottom:1px solid var(--strong);vertical-align:bottom}
  tbody th{font-weight:600}:lang(ja) tbody th{min-width:13em}.meetings tbody th{min-width:0}
  :lang(ja) td,:lang(ja) th{word-break:auto-phrase}
  .number{text-align:right}
  \(numberHeads)
  .meetings td{min-width:9rem;font-size:.85rem}
  dl.facts{margin:1rem 0;border-top:1px solid var(--rule)}
  dl.facts>div{display:grid;grid-template-columns:12rem 1fr;gap:1rem;padding:.4rem 0;border-bottom:1px solid var(--rule)}
  dl.facts dt{color:var(--quiet)}dl.facts dd{margin:0}dl.facts ul{margin:0;padding:0;list-style:none;font-variant-numeric:tabular-nums}
  .by{list-style:none;padding:0}
  .trips{list-style:none;padding:0}.trips li{padding:.9rem 0;border-bottom:1px solid var(--rule)}.trips a{font-size:1.15rem}
  .downloads{border-top:1px solid var(--rule);margin-top:2.5rem}
  .downloads ul{display:flex;flex-wrap:wrap;gap:.3rem 2rem;list-style:none;padding:0}
  .week .entries{list-style:none;padding:0;margin:0}
  .week .day{border-top:2px solid var(--ink);margin-top:1.5rem}
  .week .day>h2,.week .day>h3,.week .day>h4{margin:.4rem 0}
  .week li{display:grid;grid-template-columns:8.5rem 1fr;gap:1rem;padding:.35rem 0;border-top:1px solid var(--rule);overflow-wrap:anywhere}
  .week .entries li:first-child{border-top:0}
  .week .when{font-variant-numeric:tabular-nums;white-space:nowrap}
  .week .item .when{white-space:normal}
  .week .go,.week .back{color:var(--quiet);font-size:.93em}
  .week .visit{box-shadow:inset 3px 0 var(--tone);padding-left:.75rem}
  .week .visit .when{margin-left:-.75rem;padding-left:.75rem}
  .week .where,.week .remark{margin:.05rem 0;color:var(--quiet);font-size:.92em}
  .week .remark::before{content:"※ "}
  .night{color:var(--quiet);font-size:.93em}
  .wishes li{padding:.15rem 0}.met{color:#1c5c3a}.unmet{color:var(--seal)}
  @media(prefers-color-scheme:dark){.met{color:#9dd6b5}}
  .foot{color:var(--quiet);font-size:.85rem;border-top:1px solid var(--rule);margin-top:3rem;padding-top:.75rem;padding-bottom:2rem}
  .map{width:100%;height:auto;border:1px solid var(--rule);margin:.75rem 0;display:block;font-size:15px}
  .map .paper{fill:var(--wash)}.map .other{fill:var(--strong)}.map text{fill:var(--ink)}
  .map .name{paint-order:stroke;stroke:var(--wash);stroke-width:4px;stroke-linejoin:round}
  .map .place,.map .base{fill:var(--paper);stroke:var(--ink);stroke-width:2.5}.map .base{fill:var(--ink)}
  .map .way line{stroke:var(--tone);stroke-width:3.5;fill:none}
  .map .t1 line{stroke-dasharray:10 4}.map .t2 line{stroke-dasharray:3 3}.map .t3 line{stroke-dasharray:14 4 3 4}.map .t4 line{stroke-dasharray:6 6}.map .t5 line{stroke-dasharray:2 5}
  .map .disc{fill:var(--tone)}.map text.letter{fill:var(--paper);font-size:13px;font-weight:650}
  .map .lead{stroke:var(--strong);stroke-width:1}
  .map .scale path{fill:none;stroke:var(--ink);stroke-width:1.5}.map .north path{fill:var(--ink)}
  .legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem 2.5rem}
  .legend .line{font-weight:600}
  .route{list-style:none;padding:0;margin:.4rem 0 .6rem;font-size:.94em}
  .route li{padding:.05rem 0}.route time{display:inline-block;min-width:3em}
  @media(max-width:46rem){h1{font-size:1.4rem}.reasons,.figures .reasons{display:block}.reasons dd{border:0;padding:0 0 .4rem}
  dl.facts>div{grid-template-columns:1fr;gap:0}.week li{grid-template-columns:1fr;gap:0}.tongues{margin-left:0}
  .week .when{font-weight:600}.figures dl>div{min-width:40%}.columns{columns:auto}
  main,.top,.foot{padding-left:1rem;padding-right:1rem}}
  @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

  """

private let boardStyle = """
  .day>header{display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;align-items:baseline;border-top:2px solid var(--ink);margin-top:1.75rem;padding-top:.35rem}
  .day>header h2,.day>header h3{margin:0}
  p.facts{margin:0;color:var(--quiet);font-size:.9rem}p.facts>span,p.facts>a{margin-right:1.1rem}
  .board,.stops{list-style:none;margin:0;padding:0}
  .board a{color:inherit;text-decoration:none;display:block}
  .board a:hover b,.board a:hover .by{text-decoration:underline}
  .board .when{font-variant-numeric:tabular-nums;white-space:nowrap}
  .aside{list-style:none;margin:.35rem 0;padding:0;font-size:.88rem;color:var(--quiet)}
  .axis{display:none}
  .board>li{padding:.4rem .6rem;margin:.4rem 0;border-radius:2px}
  .k-event{background:var(--event);color:var(--event-ink)}.k-ride{background:var(--ride);color:var(--ride-ink)}
  .board .item :is(.where,.who),.aside :is(.where,.who){display:inline-block;margin-right:.5em;font-size:.92em}
  .board .tour{background:var(--tint);box-shadow:inset 3px 0 var(--tone)}
  .bar{margin:0;color:var(--tone);font-weight:600;font-size:.85rem;font-variant-numeric:tabular-nums}
  .stop{margin:.35rem 0;padding:.35rem .5rem;background:var(--paper);border:1px solid var(--tone);border-radius:2px}
  .what{display:block;color:var(--quiet);font-size:.93em}
  .tours{margin:.4rem 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(22rem,1fr));gap:0 2rem;align-items:start}
  .tours>details>summary{padding-left:1.2rem;text-indent:-1.2rem}.tours>details{border-bottom:1px solid var(--rule);font-size:.92rem}
  .tours>details[open]{padding-bottom:.5rem}
  .tours>details:has(:target)>summary{box-shadow:inset 0 -2px var(--seal)}
  .people{margin:0;display:grid;grid-template-columns:6.5rem 1fr;gap:.15rem .75rem}
  .people dt{color:var(--quiet)}.people dd{margin:0}
  .people a{text-decoration:none}.people a:hover{text-decoration:underline}
  @media(max-width:46rem){.tours{display:block}.people{display:block}.people dd{margin-bottom:.3rem}}
  @media print,(min-width:60rem){@supports(grid-template-columns:subgrid){
  .axis{display:grid;font-size:.75rem;color:var(--quiet);font-variant-numeric:tabular-nums;margin-top:.4rem;line-height:1.4}
  .axis span{border-left:1px solid var(--strong);padding-left:.25rem}
  .board{display:grid;row-gap:3px;font-size:.78rem;line-height:1.32;border-bottom:1px solid var(--rule);
  background-image:linear-gradient(90deg,var(--rule) 1px,transparent 1px);background-position:0 0}
  .board:lang(ja){line-height:1.42}
  .board>li{margin:0;min-width:0;overflow-wrap:anywhere;hyphens:auto}
  .board>.item{padding:.3rem .4rem}.item.all{grid-row:1/-1}
  .board .item :is(.when,b,.where,.who){display:block}
  .board .when{white-space:normal}
  .board>.narrow{writing-mode:vertical-rl;padding:.35rem 0;display:flex;flex-direction:column;justify-content:center;overflow:hidden;line-height:1.2}
  .narrow .when,.narrow b,.narrow .where,.narrow .who{white-space:nowrap}
  .narrow .where,.narrow .who{display:none!important}
  .thin .when{display:none}
  .before{border-left:3px dotted var(--strong)}.after{border-right:3px dotted var(--strong)}
  .board>.tour{display:grid;grid-template-columns:subgrid;grid-template-rows:auto 1fr;padding:0;box-shadow:none;border:1px solid var(--tone);background:var(--tint)}
  .bar{grid-column:1/-1;padding:.1rem .3rem;font-size:.76rem;line-height:1.45}
  .stops{grid-column:1/-1;display:grid;grid-template-columns:subgrid;
  background:repeating-linear-gradient(135deg,color-mix(in srgb,var(--tone) 26%,transparent) 0 1px,transparent 1px 6px)}
  .t1 .stops{background:repeating-linear-gradient(45deg,color-mix(in srgb,var(--tone) 26%,transparent) 0 1px,transparent 1px 6px)}
  .t2 .stops{background:repeating-linear-gradient(90deg,color-mix(in srgb,var(--tone) 26%,transparent) 0 1px,transparent 1px 6px)}
  .t3 .stops{background:repeating-linear-gradient(0deg,color-mix(in srgb,var(--tone) 26%,transparent) 0 1px,transparent 1px 6px)}
  .t4 .stops{background:repeating-linear-gradient(115deg,color-mix(in srgb,var(--tone) 26%,transparent) 0 1px,transparent 1px 4px)}
  .t5 .stops{background:repeating-linear-gradient(65deg,color-mix(in srgb,var(--tone) 26%,transparent) 0 1px,transparent 1px 4px)}
  .stop{margin:0;padding:.2rem .3rem .3rem;border-width:1px 0 0;border-left:3px solid var(--tone);border-right:1px solid var(--tone);min-width:0}
  .stop b{display:block}:lang(ja) .stop b{line-height:1.85}
  .short{font-size:.92em;padding:.2rem .15rem}
  }}

  """

private let paperStyle = """
  @page{size:A4;margin:14mm 13mm 16mm;@bottom-left{font:7.5pt system-ui,sans-serif;color:#444}@bottom-right{font:7.5pt system-ui,sans-serif;color:#444}}
  @page upright{size:A4}
  @page landscape{size:A4 landscape;margin:10mm 10mm 14mm}
  @media print{:root{--ink:#000;--quiet:#444;--paper:#fff;--wash:#fff;--rule:#bbb;--strong:#888;--accent:#000;--seal:#8a1c0c;font-size:9.5pt;line-height:1.4}
  :root{color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}
  .top,.skip,.changed,.jump,.downloads,.files,.foot,.figures details,p.facts a{display:none}
  body.landscape main{page:landscape}
  main,.list main,.sheet main{max-width:none;padding:0}
  a{text-decoration:none;color:inherit}
  h1{font-size:15pt;margin:0 0 2pt}h2{font-size:11.5pt}h2,h3,h4,summary{break-after:avoid}
  .item,.tour,tr,.board,.axis,.week li{break-inside:avoid}.day>header,.axis{break-after:avoid}
  .day{margin-top:4mm}.tours{display:block;columns:3;column-gap:6mm}.tours>details{font-size:7pt;break-inside:auto}
  .tours .people{grid-template-columns:16mm 1fr;gap:0 1mm}.route{margin:0}.columns{columns:3;font-size:8pt}
  .scroll{overflow:visible}thead{display:table-header-group}
  .board{font-size:6.6pt}.bar,.axis{font-size:6.4pt}
  .page{break-before:page}.page:not(:has(.map)){page:upright}
  .why:not([open]){display:none}td,th{padding:1.6pt 6pt 1.6pt 0}:lang(ja){line-height:1.4}
  dl.facts>div{padding:1pt 0}
  .map{max-height:120mm}
  .sheet .week{columns:2;column-gap:7mm;column-fill:auto;font-size:7.5pt;line-height:1.25}
  .sheet .week .day{margin:0 0 1.8mm;border-top-width:1pt}
  .sheet .week :lang(ja),:lang(ja) .sheet .week,.sheet .week:lang(ja) *{line-height:1.25}
  .sheet .week .day>:is(h2,h3,h4){font-size:9pt;margin:1pt 0}
  .sheet .week li{grid-template-columns:18mm 1fr;gap:1.5mm;padding:.7pt 0}.sheet .yomi rt{display:none}.sheet h1 .yomi{font-size:.7em}
  .sheet .week .visit{padding-left:1.5mm}.sheet .week .visit .when{margin-left:-1.5mm;padding-left:1.5mm}
  .sheet .zone{font-size:7pt}.sheet .wishes,.sheet .remark{display:none}
  .sheet .where,.sheet .night{margin:0;line-height:1.2;font-size:.94em}
  .sheet .lead,.sheet .note{margin:0 0 2mm;font-size:9pt}
  }

  """

/// The places on the board: `b1` begins at the first step, `s6` is six steps wide, `h14` has fourteen hours, `r2` is the second lane.
private let boardPlaces: String = {
  var sheet = "@media print,(min-width:60rem){"
  for step in 1...288 { sheet += ".b\(step){grid-column-start:\(step)}.s\(step){grid-column-end:span \(step)}" }
  for hours in 1...24 {
    sheet += ".h\(hours){grid-template-columns:repeat(\(hours * Board.stepsPerHour),minmax(0,1fr));background-size:calc(100%/\(hours)) 100%}"
  }
  for lane in 1...12 {
    sheet += ".r\(lane){grid-row:\(lane)}.n\(lane){grid-template-rows:repeat(\(lane),minmax(5.2rem,auto))}"
  }
  return sheet + "}\n"
}()
