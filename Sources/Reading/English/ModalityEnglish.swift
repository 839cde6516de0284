import Domain

/// What an English verb group says of whether something happens: `had hoped to visit`, `is to visit`, `visits` in a line of a programme.
extension FrameReader {
  private static let links = Words.words("""
    be is are was were been being has have had having will would shall should may might can could must do does did to also only just still already soon later then now first next further together jointly
    plan plans planned planning hope hopes hoped hoping intend intends intended intending want wants wanted wish wishes wished expect expects expected due scheduled set about going able unable unlikely likely ready keen agreed
    agrees promise promises promised decided meant supposed wanting aim aims aimed like used managed failed refused declined unwilling eager forced obliged allowed permitted not never n't cannot even afterwards subsequently
    themselves himself herself itself all both each
    """)
  private static let intents = Words.words("plan plans planned planning hope hopes hoped hoping intend intends intended intending want wants wanted wish wishes wished expect expects expected due scheduled set about going ready keen agreed agrees promise promises promised decided aim aims aimed like likely eager")
  private static let purposes = Words.words("invitation plans plan hope hopes hoped intends intend intention promise promises promised agreed offer offered asked invited wishes wish expected due decided proposal idea aim arrangements")

  func english(_ at: Int) -> Statement.Modality {
    let lower = block.lower(at)
    var start = at
    while tokens.contains(start - 1), Self.links.contains(block.lower(start - 1)) || block.lower(start - 1).hasSuffix("ly") || ["'", "t", "n"].contains(block.lower(start - 1)) { start -= 1 }
    let chain = (start..<at).map(block.lower)
    let whole = tool.modality(tokens)
    // A clause of its own kind, and what did not happen after all, are told by the clause.
    if tool.isCalledOffEnglish { return .negated }
    if case .subordinate = clause.kind, whole == .hypothetical || whole == .planned { return whole }
    if clause.kind == .infinitive { return whole }
    if chain.contains(where: { ["not", "never", "n't", "unable", "cannot", "unlikely", "failed", "refused", "declined", "unwilling"].contains($0) }), !chain.contains("only") { return .negated }
    let head = tokens.filter { $0 < start && $0 >= (tokens.first ?? 0) }.map(block.lower)
    if let last = head.firstIndex(where: { ["neither", "nobody", "none", "nor"].contains($0) }) ?? head.firstIndex(of: "no"), last <= 4 { return .negated }
    let hasTo = chain.last == "to" || chain.dropLast().contains("to")
    // `had hoped to see`, `were meant to come`.
    if hasTo, let had = chain.firstIndex(of: "had"), chain[had...].contains(where: { ["hoped", "intended", "planned", "wanted", "meant", "due", "wished", "expected", "supposed", "scheduled"].contains($0) }) { return .negated }
    if hasTo, chain.contains(where: { ["meant", "supposed"].contains($0) }), chain.contains(where: { ["was", "were"].contains($0) }) { return .negated }
    if chain.contains(where: { ["may", "might", "could"].contains($0) }) { return .hypothetical }
    if chain.contains("would") {
      if chain.contains("like") { return .planned }
      return tool.statements.sentence.contains { ["said", "announced", "confirmed", "promised", "told", "added", "agreed", "says"].contains(block.lower($0)) && $0 < at } ? .planned : .hypothetical
    }
    if chain.contains(where: { ["will", "shall"].contains($0) }) { return .planned }
    if chain.last == "to", chain.contains(where: Self.intents.contains) || chain.count == 2 && ["is", "are"].contains(chain[0]) || chain.count > 2 && chain.contains(where: { ["is", "are"].contains($0) }) && !chain.contains("able") && !chain.contains("able") { return .planned }
    if chain.contains("to") && chain.last == "be", chain.contains(where: { ["is", "are", "due", "expected", "scheduled"].contains($0) }) { return .planned }
    // `is flying to Kobe in March`.
    if lower.hasSuffix("ing"), let be = chain.first(where: { ["is", "are", "'s"].contains($0) }), !be.isEmpty { return ["flying", "coming", "going", "travelling", "traveling", "arriving", "leaving", "heading", "returning", "driving", "departing", "sailing", "moving"].contains(lower) ? .planned : whole == .planned ? .planned : .asserted }
    if chain.last == "to" {
      // `has accepted an invitation to visit`; `came to visit` has come.
      let near = (max(tool.statements.sentence.lowerBound, start - 9)..<start).map(block.lower)
      if near.contains(where: Self.purposes.contains) { return .planned }
      let main = tokens.filter { $0 < start }
      return main.isEmpty ? whole : tool.modality(main)
    }
    if lower.hasSuffix("ed") || EnglishWords.pasts.contains(lower) || ["came", "went", "flew", "met"].contains(lower) || chain.contains(where: { ["has", "have", "had", "was", "were"].contains($0) }) {
      // `is expected`, `are to be received` were told above.
      return chain.contains(where: { ["is", "are"].contains($0) }) && whole == .planned ? .planned : .asserted
    }
    // `will travel to Kiel and visit Ohm`.
    if let back = (tool.statements.sentence.lowerBound..<start).last(where: { ["will", "shall", "may", "might", "to"].contains(block.lower($0)) || tool.statements.isFinite($0) && (block.lower($0).hasSuffix("ed") || EnglishWords.pasts.contains(block.lower($0))) }), clause.isJoined || clause.kind == .participial {
      switch block.lower(back) {
      case "will", "shall": return .planned
      case "may", "might": return .hypothetical
      case "to": if Self.intents.contains(block.lower(back - 1)) || ["is", "are"].contains(block.lower(back - 1)) { return .planned }
      default: break
      }
    }
    if whole == .asserted, isLine, ["heads", "head", "leaves", "departs", "sets", "embarks", "heading"].contains(lower) { return .planned }
    guard whole == .asserted, isPresent(lower), clause.kind == .main, !clause.isQuoted, block.isSign(tool.statements.sentence.upperBound - 1, ".") || block.isSign(tool.statements.sentence.upperBound - 1, ")"),
      !has(["we", "us", "i", "me", "our", "regularly", "usually", "often", "every", "each", "always", "currently", "already", "year", "annually", "since"]) else { return whole }
    return .planned
  }

  /// A present form of going somewhere, which is a programme's.
  private func isPresent(_ lower: String) -> Bool {
    Self.presentsEnglish.contains(lower)
  }
  private static let presentsEnglish = Words.words("""
    visit visits tour tours inspect inspects arrive arrives call calls leave leaves depart departs travel travels fly flies go goes come comes head heads move moves meet meets return returns receive receives welcome
    speak speaks give gives lecture lectures dine dines lunch lunches host hosts attend attends drive drives set sets
    """)
}

extension ClauseReader {
  private static let ends = ["did not take place", "could not take place", "not take place", "not taken place", "not happen", "never happened", "called off", "put off", "fell victim", "ruled out", "left out", "struck from", "struck off",
    "removed from", "been removed", "put paid", "not go ahead", "not gone ahead", "fell through", "fallen through", "not materialise", "not materialize", "come to nothing", "came to nothing", "washed out", "cut from", "taken off the"]

  /// Whether an English clause, or the next one about `it` or without a subject, says that something did not happen after all.
  var isCalledOffEnglish: Bool {
    guard block.language == .en, let last = tokens.last, let first = tokens.first else { return false }
    func isOff(_ range: [Int]) -> Bool {
      let words = range.map(block.lower)
      if words.contains(where: StatementWords.calledOff.contains) { return true }
      let text = " " + words.joined(separator: " ") + " "
      return Self.ends.contains { text.contains(" " + $0 + " ") } || text.contains(" no agreement could be reached ")
    }
    if isOff(tokens.filter { $0 >= first }) { return true }
    guard clause.kind == .main else { return false }
    var next = last + 1
    while statements.sentence.contains(next), block.tokens[next].kind == .sign || ["and", "but", "yet", "sadly", "unfortunately", "then", "however", "alas", "also"].contains(block.lower(next)) { next += 1 }
    guard statements.sentence.contains(next) else { return false }
    let isSame = statements.isFinite(next) || ["it", "which", "that", "this"].contains(block.lower(next)) && statements.isFinite(next + 1) || ["the", "this", "that"].contains(block.lower(next)) && EnglishWords.stops.contains(block.lower(next + 1))
    let end = (next..<statements.sentence.upperBound).first { $0 > next && [";", "."].contains(block.tokens[$0].text) } ?? statements.sentence.upperBound
    return isSame && isOff(Array(next..<max(next, end)))
  }
}
