import Domain

/// Who invited whom, in whichever voice a Japanese sentence says it.
extension Statements {
  func invited(_ deed: JapaneseDeed, _ scene: JapaneseScene) -> [Statement] {
    let trigger = deed.trigger
    let after = text(from: trigger.range.upperBound, 3)
    let time = date(deed, scene)
    // 市長から知事に招待状が贈られた.
    if after.hasPrefix("状") {
      let guests = objects(["に", "へ", "への"], deed) { $0.kind != .place }
      let hosts = deed.before.last { $0.role == "から" }.map { [$0] } ?? (deed.isNamed ? deed.who : [])
      return guests.isEmpty || hosts.isEmpty ? [] : pairs(deed, hosts, guests, time)
    }
    // 市長から祭りへの招待があった, お招きをいただいた.
    if ["が", "を"].contains(where: after.hasPrefix), ["があ", "をいただ", "を頂", "をもら", "が届", "が寄せ", "を受"].contains(where: text(from: trigger.range.upperBound, 4).hasPrefix), let host = deed.before.last(where: { $0.role == "から" && ($0.kind != .place || !$0.via.isEmpty) }) {
      var guests = objects(["に", "対", "には"], deed) { $0.kind != .place && $0.party.link != host.party.link }
      if guests.isEmpty, deed.isNamed { guests = others(deed.who, [host]).filter { $0.kind != .place } }
      if guests.isEmpty { guests = others([scene.subject.author ?? scene.subject.ownHouse].compactMap { $0 }, [host]) }
      if !guests.isEmpty { return pairs(deed, [host], guests, time) }
    }
    let isPassive = after.hasPrefix("され") || trigger.word == "招か" || after.hasPrefix("を受け") || ["招待", "招き", "招聘"].contains(trigger.word) && ["で", "によ", "に応"].contains(where: after.hasPrefix)
    if isPassive {
      let isGuestsHouse = deed.before.last.map { $0.kind == .person && $0.role == "が" } ?? false
      var host = objects(isGuestsHouse ? ["に", "により", "より"] : ["の", "から", "に", "より"], deed) { $0.kind != .place || $0.role == "の" || $0.role == "から" }
      // 工場の開所式が行われ、総領事が招かれた: by the house of which the sentence told.
      if host.isEmpty, isGuestsHouse, let house = scene.earlier.first(where: { $0.kind == .organisation && ["が", "の", "は"].contains($0.role) }) { host = [house] }
      // 州首相の招きで副知事が訪れた.
      let later = scene.all.filter { $0.range.lowerBound >= trigger.range.upperBound && ["は", "が"].contains($0.role) }
      let isAside = host.first.map { one in !deed.before.contains { $0.role == "は" } && deed.before.contains { $0.role == "が" && $0.range.upperBound <= one.range.lowerBound } } ?? false
      let who = isAside && later.isEmpty && !scene.subject.visitors.isEmpty && !isGuestsHouse ? scene.subject.visitors : deed.before.contains { ["は", "が"].contains($0.role) } && !isAside || later.isEmpty ? deed.who : later
      return host.isEmpty || who.isEmpty ? [] : pairs(deed, host, who.filter { one in !host.contains { $0.party.link == one.party.link } }, time)
    }
    // 県人会から式典への出席を依頼された.
    if trigger.frame == .request, after.hasPrefix("され"), let asker = deed.before.last(where: { $0.role == "から" && !$0.isModifier }), case let asked = others(deed.isNamed || scene.subject.visitors.isEmpty ? deed.who : scene.subject.visitors, [asker]), !asked.isEmpty { return pairs(deed, [asker], asked, time) }
    let roles: Set<String> = trigger.frame == .request ? ["対", "に", "にも"] : ["を", "も", "へ"]
    var whom = objects(roles, deed) { $0.kind != .place || $0.isPeopleOrOwn && !$0.via.isEmpty }
    if whom.isEmpty { whom = objects(["を", "も"], deed) { !Self.isCountry($0.party.link) } }
    if whom.isEmpty { whom = objects(["を", "も"], deed, in: scene.earlier + deed.before) { $0.kind == .person } }
    var host = deed.before.last { $0.role == "から" && $0.kind != .place }.map { [$0] } ?? deed.who
    // 招待していた大使館の公使は.
    if whom.isEmpty, trigger.frame == .invitation, let head = deed.head, head.kind == .person || head.isPeopleOrOwn && head.kind == .organisation, !after.hasPrefix("か") { (whom, host) = ([head], deed.usual) }
    guard !whom.isEmpty else { return [] }
    // Where the sentence does not say who invites, it is the house that speaks.
    if host.isEmpty || !deed.isNamed && host.allSatisfy({ one in !["から"].contains(one.role) }), let own = scene.subject.ownHouse ?? scene.subject.titleHouse { host = [own] }
    // 訪問団を平塚市に招き: by the town.
    if host.isEmpty, let town = objects(["に", "へ"], deed, { $0.kind == .place && !Self.isCountry($0.party.link) }).first { host = [town] }
    let invitations = pairs(deed, host.filter { one in !whom.contains { $0.party.link == one.party.link } }, whom, time)
    // 京都に招いた: he has come there.
    guard trigger.frame == .invitation, trigger.word != "招待", trigger.word != "招請", deed.modality != .hypothetical, !deed.isAdnominal else { return invitations }
    let there = objects(["に", "へ"], deed) { one in one.kind != .person && one.via.isEmpty && (one.kind == .place || one.party.link == scene.subject.ownLink) && !Self.isCountry(one.party.link) }
    return invitations + (there.isEmpty ? [] : pairs(deed, whom, there, time, kind: .visited))
  }
}
