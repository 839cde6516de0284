/// The sheet of a delegate's phone: one column, dark on light for the sun, nothing smaller than a finger.
package let pocketStylesheet = """
  :root{--ink:#0b1118;--quiet:#47515c;--paper:#fff;--wash:#f1f3f1;--rule:#c9cfcc;--accent:#123f6d;--seal:#a8321f;--good:#12532f;
  --tint:#e7eef7;--on:#fff;font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK JP","Noto Sans JP",sans-serif;
  color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
  @media(prefers-color-scheme:dark){:root{--ink:#eef1f4;--quiet:#b3bdc7;--paper:#0f1419;--wash:#1a2129;--rule:#3a4550;--accent:#a9ccf3;
  --seal:#ff9d8a;--good:#9fdcb6;--tint:#1b2a3b;--on:#0f1419}}
  *{box-sizing:border-box}
  html{scroll-padding:1rem 0 5.5rem}
  body{margin:0;padding:0 0 calc(5rem + env(safe-area-inset-bottom));overflow-wrap:anywhere}
  :lang(ja){line-height:1.65;font-family:"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",system-ui,sans-serif}
  main,.top{max-width:40rem;margin:0 auto;padding:0 1rem}
  main:focus{outline:none}
  [hidden]{display:none!important}
  a{color:var(--accent);text-underline-offset:.18em}
  :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
  .skip{position:absolute;left:-99rem;background:var(--paper);padding:.7rem 1rem;z-index:9}.skip:focus{left:.5rem;top:.5rem}
  .top{padding-top:.6rem;padding-bottom:.5rem;border-bottom:1px solid var(--rule)}
  .top p{margin:0}.trip{font-size:.85rem;color:var(--quiet)}.bearer{font-weight:650}
  .mark{display:inline-block;width:1.5em;height:1.5em;line-height:1.5em;text-align:center;background:var(--seal);color:var(--paper);border-radius:3px;margin-right:.45em}
  #standing{font-size:.9rem;color:var(--quiet)}#standing.old,#standing.gone{color:var(--seal);font-weight:650}
  #standing.current::before{content:"● ";color:var(--good)}
  h1{font-size:1.4rem;line-height:1.25;margin:1.1rem 0 .5rem;font-weight:700}
  h2{font-size:1.12rem;line-height:1.35;margin:1.7rem 0 .4rem;font-weight:650}
  h3{font-size:1.05rem;line-height:1.35;margin:.1rem 0;font-weight:650}
  p{margin:.3rem 0}
  .quiet,.lead{color:var(--quiet)}.zone{color:var(--quiet);font-weight:400;font-size:.85rem}
  time,.when{font-variant-numeric:tabular-nums}
  .yomi,.latin{color:var(--quiet);font-size:.88em;font-weight:400}
  rt{font-size:.55em;font-weight:400;color:var(--quiet)}
  .day>h2{border-top:3px solid var(--ink);padding-top:.5rem}
  ol.entries{list-style:none;margin:0;padding:0}
  .entries li[data-opens]{padding:.7rem 0 .8rem;border-top:1px solid var(--rule)}
  .entries>li:first-child{border-top:0}
  .entries .when{margin:0;font-weight:650}
  .entries .where{margin:.15rem 0}.taxi{font-size:1.02em}
  .hint{margin:.2rem 0;padding-left:1.3em;text-indent:-1.3em}.hint::before{content:"※ "}
  .visit{box-shadow:inset 4px 0 var(--accent)}.entries li.visit{padding-left:.9rem}
  .back{color:var(--quiet)}.back h3{font-weight:500}
  .past,.past .when{color:var(--quiet);font-weight:400}.past h3{font-weight:500}
  #now .entries>li{border:2px solid var(--rule);border-radius:8px;padding:.8rem 1rem;margin:.5rem 0;box-shadow:none}
  #now-list li[data-opens]{border-color:var(--accent);background:var(--tint)}
  #now .when{font-size:1.6rem;line-height:1.2}#now .soon{color:var(--seal);font-weight:650}
  .night{color:var(--quiet);border-top:1px solid var(--rule);padding:.5rem 0}
  .host,.people>li{display:grid;grid-template-columns:2.75rem minmax(0,1fr);gap:.35rem .7rem;align-items:center}.host{margin:.5rem 0}
  .host form,.people form{grid-column:2}
  .face{flex:none;display:inline-flex;align-items:center;justify-content:center;width:2.75rem;height:2.75rem;border-radius:50%;background:var(--wash);
  border:1px solid var(--rule);color:var(--quiet);font-weight:600;font-size:.95rem;overflow:hidden}
  .face.house{border-radius:6px}
  .company ul,.people,.records,.changes,.messages{list-style:none;margin:0;padding:0}
  .company li,.people>li{padding:.55rem 0;border-top:1px solid var(--rule);min-height:3.4rem}
  .company li{display:flex;align-items:center;gap:.7rem}.company li>span:last-child{min-width:0}
  .company a{display:inline-block;padding:.5rem 0}
  .people>li{align-items:start;hyphens:auto}.people>li>div{min-width:0}.people p{margin:0}.people .who{font-weight:600}.people .quiet{font-size:.9rem}
  .people>li:target{background:var(--tint)}
  summary{cursor:pointer;padding:.6rem 0;min-height:2.75rem;color:var(--accent);font-weight:600}
  button,.button,select,input,textarea{font:inherit;min-height:2.75rem}
  button,.button{border:1px solid var(--accent);border-radius:6px;background:var(--paper);color:var(--accent);padding:.45rem .9rem;font-weight:600;cursor:pointer;
  display:inline-flex;align-items:center;text-decoration:none}
  .entry button,.count button,#ready .button{background:var(--accent);color:var(--on)}
  button[aria-pressed=true]{background:var(--good);border-color:var(--good);color:var(--on)}
  button[aria-pressed=false]::before{content:"＋ ";white-space:pre}
  button[aria-pressed=true]::before{content:"✓ ";white-space:pre}
  form.meet{margin:0}
  .count{margin:.5rem 0;padding:.5rem .75rem;background:var(--wash);border-radius:6px}.count label{display:block;font-weight:600;font-size:.92rem}
  .pair{display:flex;align-items:center;gap:.6rem;flex-wrap:wrap}.count input{width:5.5rem}
  input,select,textarea{width:100%;border:1px solid var(--quiet);border-radius:6px;background:var(--paper);color:var(--ink);padding:.45rem .6rem}
  .field label{display:block;font-weight:600;font-size:.92rem}
  .write{border-bottom:1px solid var(--rule)}.write form{padding:0 0 1rem}
  .records li{padding:.6rem 0;border-top:1px solid var(--rule)}.records p{margin:0}.records .text{white-space:pre-wrap}
  .records .deeds{display:flex;flex-wrap:wrap;gap:.5rem;margin:.35rem 0 0}
  .waiting{color:var(--seal)}.refused{color:var(--seal);font-weight:650}.arrived{color:var(--good)}
  #kept:empty{display:none}#kept{font-weight:650;color:var(--good)}#kept.bad{color:var(--seal)}
  .changes li,.messages li{padding:.55rem 0;border-top:1px solid var(--rule)}
  .messages bdi{white-space:pre-line}
  .changes .cancelled{color:var(--seal)}.changes .moved,.changes .added{font-weight:600}
  .tongues ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}.tongues a{display:inline-block;padding:.6rem 0;min-height:2.75rem}
  .foot{color:var(--quiet);font-size:.85rem;border-top:1px solid var(--rule);padding-top:.6rem}
  .tabs{position:fixed;inset:auto 0 0;background:var(--paper);border-top:1px solid var(--rule);padding-bottom:env(safe-area-inset-bottom);z-index:5}
  .tabs ul{display:flex;max-width:40rem;margin:0 auto;padding:0;list-style:none}
  .tabs li{flex:1;min-width:0}
  .tabs a{display:flex;align-items:center;justify-content:center;min-height:3.4rem;text-decoration:none;font-size:.92rem;font-weight:600;color:var(--quiet);overflow-wrap:normal}
  .tabs a[aria-current]{color:var(--accent);box-shadow:inset 0 3px var(--accent)}
  @media print{.tabs,form,.write,#standing,#ready{display:none!important}body{padding:0}}

  """

/// The sign on the home screen.
package let pocketIcon = """
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" rx="96" fill="#a8321f"/>\
  <g fill="none" stroke="#fff" stroke-width="30" stroke-linecap="round"><path d="M72 340h368"/><path d="M96 340C150 200 362 200 416 340"/>\
  <path d="M176 340v-72M256 340v-102M336 340v-72"/></g></svg>

  """
