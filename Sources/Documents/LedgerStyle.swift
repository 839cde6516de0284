/// Pages of the ledger of partnerships.
let ledgerStyle = """
  .network{width:100%;height:auto;display:block;margin:.75rem 0;font-size:15px}.network text{fill:var(--ink)}.network .head{fill:var(--quiet);font-size:13px}
  .network .line path{fill:none;stroke:var(--strong);stroke-width:1.5}.network .line.marked path{stroke:var(--seal);stroke-width:3.5}
  .network circle{fill:var(--paper);stroke:var(--ink);stroke-width:2}.network .marked circle{fill:var(--seal);stroke:var(--seal)}
  .network .marked text{font-weight:650}.network a{text-decoration:none}.network a:hover text{text-decoration:underline}
  .map .tied{fill:var(--accent);fill-opacity:.75;stroke:var(--paper);stroke-width:1.5}
  .timeline{list-style:none;margin:1rem 0;padding:0}
  .timeline li{display:grid;grid-template-columns:7rem 1fr;gap:1.75rem;padding:.35rem 0;position:relative}
  .timeline li::before{content:"";position:absolute;left:7.8rem;top:0;bottom:0;border-left:2px solid var(--rule)}
  .timeline li::after{content:"";position:absolute;left:calc(7.8rem - 4px);top:.85rem;width:10px;height:10px;border-radius:50%;background:var(--paper);border:2px solid var(--accent);box-sizing:border-box}
  .timeline li.interaction::after{background:var(--accent)}.timeline li.silence::after{border-style:dashed;border-color:var(--seal)}
  .timeline li.silence::before{border-left-style:dashed}.timeline .silence .text{color:var(--seal)}
  .timeline .when{text-align:right;font-variant-numeric:tabular-nums;font-weight:600}.timeline p{margin:0}
  .quote{margin:.15rem 0 0;color:var(--quiet);font-size:.92em}.withdrawn .what{text-decoration:line-through}
  .badge.alarm{border-color:var(--seal);color:var(--seal)}
  main>.findings,.refusal>.findings{list-style:none;padding:0}th.day{white-space:pre}
  .hits{list-style:none;padding:0}.hits li{padding:.35rem 0;border-bottom:1px solid var(--rule)}
  .loss{margin:.1rem 0}
  .caution{border-left:4px solid var(--seal);padding:.2rem 1rem;margin:1rem 0}
  .pager{display:flex;gap:1.5rem;align-items:baseline}.steps li{padding:.25rem 0}
  .tree ul{padding-left:1.4rem}.pair{border-bottom:1px solid var(--rule);padding:.5rem 0}
  @media(max-width:46rem){.timeline li{grid-template-columns:1fr;gap:0;padding-left:1.6rem}.timeline .when{text-align:left}
  .timeline li::before{left:.4rem}.timeline li::after{left:calc(.4rem - 4px)}}
  @media print{.deeds,.pager,.filter{display:none}.timeline li{break-inside:avoid;padding:1pt 0}.network{max-height:230mm}}

  """
