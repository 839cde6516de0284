/// Forms, accounts and the programme board.
let deskStyle = """
  .form,.deed{margin:0}.form{max-width:34rem;margin:1rem 0}
  .field{display:grid;grid-template-columns:minmax(0,1fr);gap:.15rem;margin:.7rem 0}.field label,.field .label{font-size:.9rem;color:var(--quiet)}
  .field .tick{display:flex;gap:.4rem;align-items:center;color:var(--ink);font-size:1rem}
  input,select,textarea,button,.button{font:inherit;color:inherit}
  input:not([type=checkbox]):not([type=radio]):not([type=file]),select,textarea{background:var(--paper);border:1px solid var(--strong);border-radius:2px;padding:.4rem .55rem;min-height:2.5rem;width:100%;box-sizing:border-box}
  input[type=checkbox]{width:1.15rem;height:1.15rem;flex:none}input[type=file]{max-width:100%}
  .field[role=group]{grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr))}.field[role=group] .label{grid-column:1/-1}
  .asking .field .tick{align-items:start}.reference{letter-spacing:.06em;color:var(--ink)}
  .several{border:1px solid var(--rule);border-radius:2px;padding:.4rem .9rem .7rem;margin:0 0 .9rem;columns:3 13rem}.several legend{padding:0 .3rem;font-size:.92em}
  .several label,.places label{display:flex;gap:.45rem;align-items:center;padding:.15rem 0;break-inside:avoid}.several input{flex:none}
  button,.button{background:var(--paper);border:1px solid var(--accent);color:var(--accent);border-radius:2px;padding:.35rem .9rem;min-height:2.5rem;cursor:pointer;text-decoration:none;display:inline-block;line-height:1.6;box-sizing:border-box}
  button:hover,.button:hover{background:var(--wash)}
  .form .send button,.button.strong{background:var(--accent);color:var(--paper)}
  button:disabled{border-color:var(--rule);color:var(--quiet);background:var(--wash);cursor:default}
  .leave{margin:0;display:flex;gap:.6rem;align-items:center;color:var(--quiet)}.leave button{min-height:1.9rem;padding:0 .6rem}
  .leave~.tongues{margin-left:0}.leave{margin-left:auto}
  .refusal{border-left:4px solid var(--seal);background:var(--wash);padding:.5rem 1rem;margin:1rem 0}
  .once{border:1px dashed var(--seal);padding:.5rem 1rem;margin:1rem 0;overflow-wrap:anywhere}
  .account{border-bottom:1px solid var(--rule);padding:.4rem 0}.account.new{border:0}
  .deeds{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
  .desk main{max-width:none}
  .tools{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:end;position:sticky;top:0;background:var(--paper);z-index:4;padding:.4rem 0;border-bottom:1px solid var(--rule)}
  .tools .deeds{margin-left:auto}.tools .frozen{flex-basis:100%;margin:0}
  .worth{display:flex;gap:1.75rem;margin:0}.worth dt{font-size:.8rem;color:var(--quiet)}.worth dd{margin:0;font-variant-numeric:tabular-nums}.worth b{font-size:1.2rem}
  .desk-side section{border-top:1px solid var(--rule);margin-top:1rem}.desk-side h2{font-size:1.05rem;margin:.6rem 0 .3rem}
  .desk-side ul,.desk-side ol{list-style:none;margin:0;padding:0}.desk-side li{margin:.35rem 0;font-size:.9rem}.desk-side li p{margin:0}
  .findings li{border-left:3px solid var(--seal);padding-left:.6rem}
  .tray .handle,.handle{touch-action:manipulation;-webkit-user-select:none;user-select:none}
  .tray .handle{display:block;border:1px solid var(--strong);border-left-width:4px;padding:.3rem .5rem;background:var(--paper);color:var(--ink);text-decoration:none;border-radius:2px}
  .riders{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:0 1.5rem;align-items:start;margin:.4rem 0}
  .riders>details{font-size:.92rem;border-bottom:1px solid var(--rule)}
  .chips{display:flex;flex-wrap:wrap;gap:.3rem;list-style:none;margin:.3rem 0;padding:0;min-height:1.5rem}
  .chip{display:inline-block;border:1px solid var(--strong);border-radius:1rem;padding:.05rem .7rem;text-decoration:none;color:var(--ink);background:var(--paper);-webkit-user-select:none;user-select:none}
  .handle,.chip{cursor:grab}
  .handle:hover,.chip:hover{box-shadow:0 0 0 1px var(--accent)}
  .lifted{outline:2px dashed var(--accent);opacity:.6}
  .aimed{outline:3px solid var(--accent);outline-offset:-1px}
  .ghost{position:fixed;left:0;top:0;z-index:20;pointer-events:none;background:var(--paper);color:var(--ink);border:2px solid var(--accent);padding:.2rem .4rem;font-size:.8rem;line-height:1.3;border-radius:2px;text-decoration:none;box-shadow:0 4px 14px rgb(0 0 0/.25)}
  .ghost::after{content:attr(data-when);display:block;font-weight:700;font-variant-numeric:tabular-nums}
  .verdict{position:fixed;left:0;top:0;z-index:21;width:20rem;pointer-events:none;background:var(--paper);border:1px solid var(--rule);border-left:5px solid #1c5c3a;padding:.4rem .7rem;font-size:.85rem;box-shadow:0 4px 14px rgb(0 0 0/.2)}
  .verdict.bad{border-left-color:var(--seal)}.verdict p{margin:.2rem 0}
  .conflict{position:fixed;right:1rem;bottom:1rem;z-index:22;max-width:26rem;background:var(--paper);border:2px solid var(--seal);padding:.6rem 1rem;box-shadow:0 4px 18px rgb(0 0 0/.3)}
  .conflict button{margin:.3rem .5rem 0 0}
  .board .tour.wrong{outline:2px solid var(--seal)}.alarm{color:var(--seal);font-weight:700}
  .board .tour.pinned{box-shadow:inset 0 0 0 2px var(--ink)}
  .scroll table input[type=checkbox]{vertical-align:middle}
  .filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:.75rem 0}.filter .field{margin:0;min-width:11rem}
  table.cells td{padding:.15rem}table.cells input:not([type=checkbox]):not([type=radio]):not([type=file]),table.cells select{width:auto;min-width:100%;min-height:2.1rem;padding:.2rem .4rem}
  table.cells td:first-child{position:sticky;left:0;background:var(--paper);z-index:1}table.cells input[type=checkbox]{margin:.5rem}
  table.cells thead th{font-size:.8rem;white-space:nowrap}
  .mailtext{white-space:pre-wrap;border-left:3px solid var(--rule);padding-left:1rem}
  .versus thead th{text-align:right}
  .versus td,.versus th{font-variant-numeric:tabular-nums}.versus .better{color:#1c5c3a;font-weight:600}.versus .worse{color:var(--seal);font-weight:600}
  @media(prefers-color-scheme:dark){.versus .better{color:#9dd6b5}.verdict{border-left-color:#9dd6b5}}
  .people-changed{list-style:none;padding:0}.people-changed li{padding:.3rem 0;border-bottom:1px solid var(--rule)}
  @media(min-width:70rem){.desk-grid{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:0 2rem}.desk-side{position:sticky;top:4.5rem;align-self:start;max-height:calc(100vh - 5rem);overflow:auto}
  .desk .board>.tour{min-height:3.6rem}}
  @media(max-width:46rem){.tools{position:static}.worth{gap:1rem}.leave{margin-left:0}}

  """
