import Domain
import Foundation

import Planning

let dossier = try JSONDecoder().decode(Dossier.self, from: Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1])))
let seconds = Double(CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : "5")!
let begin = Date()
var lastPrint = 0.0
let programme = propose(dossier, seed: UInt64(CommandLine.arguments.count > 3 ? CommandLine.arguments[3] : "1")!, patience: Patience(isOver: { Date().timeIntervalSince(begin) > seconds })) { p in
  let t = Date().timeIntervalSince(begin)
  if t - lastPrint > 0.5 { lastPrint = t; print(String(format: "%.1f s steps %d value %.2f musts %d/%d bound %.2f", t, p.steps, p.value, p.mustsHeld, p.musts, p.bound ?? -1)) }
}
print(programme.worth, programme.bound ?? -1)
for t in programme.tours { print(t.id, t.day, t.mode, t.vehicle?.text ?? "-", t.from, t.to, t.departs, t.arrives, t.delegates.count, t.interpreters, t.stops.map { "\($0.visit)@\($0.starts)" }) }
for n in programme.notHeld { print(n.visit, n.code, n.reason.en) }
for n in programme.unmetWishes.prefix(20) { print(n.delegate, n.host, n.code, n.reason.en) }
