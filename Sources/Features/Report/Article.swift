import Documents
import Domain
import HashTreeCollections
import Journaling

/// The article for everybody: who went where and why, whom they met, what was said and agreed, and what may be quoted.
extension ReportTeller {
  mutating func article() {
    opening()
    visits()
    events()
    ties()
    promises()
    tiesDrawn()
    quotes()
    outlook()
  }

  private mutating func opening() {
    begin(Trilingual(same: ""))
    statement(.summary, isNeeded: false)
    let count = trip.delegates.count
    let home = trip.home.name
    let regions = list(
      trip.hosts.map { host in
        let ja = host.nameJa.isEmpty ? host.prefecture : host.nameJa
        return host.isPartner
          ? Trilingual(de: "in die Partnerregion \(host.prefecture)", en: "to the partner region \(host.prefecture)", ja: "友好提携先の\(ja)")
          : Trilingual(de: "nach \(host.prefecture)", en: "to \(host.prefecture)", ja: ja)
      })
    let (from, until) = (trip.starts, trip.ends)
    say(
      Trilingual(
        de: "Vom \(Language.de.longDate(from)) bis zum \(Language.de.longDate(until)) reiste eine \(count)-köpfige Delegation aus \(home) \(regions.de).",
        en: "From \(Language.en.longDate(from)) to \(Language.en.longDate(until)) a delegation of \(count) from \(home) travelled \(regions.en).",
        ja: "\(Language.ja.longDate(from))から\(Language.ja.longDate(until))まで、\(home)の代表団\(count)名が\(regions.ja)を訪れました。"), [settings, roster])
    if let leader = trip.delegates.first(where: { $0.id == trip.leader }) {
      let (de, en, ja) = (leader.function.de, leader.function.en, leader.function.ja)
      say(
        Trilingual(
          de: "Geleitet wurde sie von \(leader.fullName)\(de.isEmpty ? "" : " (\(de))").",
          en: "It was led by \(leader.fullName)\(en.isEmpty ? "" : " (\(en))").",
          ja: "団長は\(ja.isEmpty || ja == en ? "" : ja + "の")\(leader.katakana.isEmpty ? leader.fullName : leader.katakana)氏です。"), [roster])
    }
    let strands = Strand.allCases.filter { strand in strand != .organisation && trip.delegates.contains { $0.strand == strand } }
    say(
      Trilingual(
        de: "Ziel war es, die Verbindungen in \(list(strands.map(\.words)).de) zu stärken.",
        en: "The aim was to strengthen the ties in \(list(strands.map(\.words)).en).", ja: "目的は、\(list(strands.map(\.words)).ja)の各分野における連携の強化です。"),
      [roster])
  }

  private mutating func visits() {
    begin(Trilingual(de: "Besuche", en: "Visits", ja: "訪問先"))
    var told: Set<Identifier<Organisation>> = []
    let clocks = PlaceClocks(dossier)
    // A sentence a day: who was where on the same day belongs together.
    let past = held.filter { $0.starts < now && told.insert($0.visit.host).inserted }
    var named = past.map(\.visit.host)
    for (_, stops) in Dictionary(grouping: past, by: { clocks.zone(of: $0.visit.site).date(of: $0.starts) }).sorted(by: { $0.key < $1.key }) {
      let day = day(stops[0].starts, at: stops[0].visit.site)
      let houses = list(
        stops.map { visit, _ in
          let (host, topics) = (name(visit.host), list(visit.topics.prefix(3).map(name)))
          guard !visit.topics.isEmpty else { return host }
          return Trilingual(de: "\(host.de) (\(topics.de))", en: "\(host.en) (\(topics.en))", ja: "\(host.ja)（\(topics.ja)）")
        })
      say(
        Trilingual(
          de: "Am \(day.de) standen auf dem Programm: \(houses.de).", en: "On \(day.en) the programme led to \(houses.en).",
          ja: "\(day.ja)は、\(houses.ja)を訪問しました。"), stops.map { source($0.visit.id) })
    }
    // What is known of a visit from elsewhere and stands in no programme.
    for tie in near where tie.kind == "visit" && told.insert(tie.to).inserted {
      named.append(tie.to)
      let host = name(tie.to)
      let topics = topics(of: tie.to)
      say(
        Trilingual(
          de: "Besucht wurde auch \(host.de)\(topics.map { "; Themen: \($0.de)" } ?? "").", en: "\(host.en) was visited as well\(topics.map { "; topics: \($0.en)" } ?? "").",
          ja: "このほか\(host.ja)も訪問しました\(topics.map { "（テーマ：\($0.ja)）" } ?? "")。"), [source(tie)])
    }
    descriptions(of: named)
    if held.isEmpty { gap(Trilingual(de: "ein veröffentlichtes Programm", en: "a released programme", ja: "公開された日程")) }
    visitedMaps()
    let fields = fields(held.flatMap(\.visit.topics))
    if !fields.isEmpty {
      say(
        Trilingual(
          de: "Gemeinsame Lösungen suchen beide Seiten vor allem in diesen Feldern: \(list(fields.prefix(4).map { name($0.topic) }).de).",
          en: "Both sides look for joint solutions above all in these fields: \(list(fields.prefix(4).map { name($0.topic) }).en).",
          ja: "双方は特に\(list(fields.prefix(4).map { name($0.topic) }).ja)の分野で共通の解決策を探っています。"), held.prefix(5).map { source($0.visit.id) })
      show([
        painter.bars(
          fields.prefix(8).map { .init(name($0.topic)[language], $0.count) }, ReportPictureWords.byField, from: ReportPictureWords.fromVisits,
          held.map { source($0.visit.id) })
      ])
    }
  }

  private mutating func events() {
    let items = trip.fixedItems.filter { !$0.hosts.isEmpty && $0.starts < now }
    let others = near.filter { tie in tie.kind == "event" && !items.contains { $0.hosts.contains(tie.to) } }
    guard !items.isEmpty || !others.isEmpty else { return }
    begin(Trilingual(de: "Begegnungen", en: "Encounters", ja: "交流行事"))
    for item in items {
      let (hosts, day) = (list(item.hosts.map(name)), day(item.starts, at: item.startSite))
      let known = near.filter { tie in tie.kind == "event" && item.hosts.contains(tie.to) }
      if language == .ja, item.title.ja.isEmpty || item.title.ja == item.title.en {
        // Folders name what is fixed in German and English; a Japanese reader is told its kind and what the hosts stand for.
        gap(Trilingual(same: "「\(item.title.en)」の日本語名"))
        let subjects = item.hosts.compactMap { self.topics(of: $0)?.ja }.joined(separator: "、")
        say(
          Trilingual(same: "\(day.ja)：\(item.kindWords.ja)（主催：\(hosts.ja)\(subjects.isEmpty ? "" : "、分野：\(subjects)")）。"), [source(item)] + known.map { source($0) })
        continue
      }
      say(
        Trilingual(
          de: "\(item.title.de) am \(day.de), Gastgeber: \(hosts.de).", en: "\(item.title.en) on \(day.en), hosted by \(hosts.en).",
          ja: "\(day.ja)：\(item.title.ja)（主催：\(hosts.ja)）。"),
        [source(item)] + known.map { source($0) })
    }
    for tie in others {
      let host = name(tie.to)
      say(
        Trilingual(de: "Die Delegation nahm an einer Veranstaltung von \(host.de) teil.", en: "The delegation took part in an event of \(host.en).", ja: "代表団は\(host.ja)の行事に参加しました。"),
        [source(tie)])
    }
  }

  private mutating func outlook() {
    begin(Trilingual(de: "Über die Agentur", en: "About the agency", ja: "公社について"))
    if let agency = trip.organiser {
      let (name, topics) = (name(agency), topics(of: agency))
      say(
        Trilingual(
          de: "Organisiert hat die Reise \(name.de)\(topics.map { "; ihre Felder: \($0.de)" } ?? "").",
          en: "The trip was organised by \(name.en)\(topics.map { "; its fields: \($0.en)" } ?? "").",
          ja: "訪問事業は\(name.ja)が企画・運営しました\(topics.map { "（担当分野：\($0.ja)）" } ?? "")。"), [settings])
    }
    statement(.agency)
  }

  private mutating func quotes() {
    begin(Trilingual(de: "Stimmen", en: "Voices", ja: "関係者の声"))
    let all = of(state.outcomes.quotes)
    for quote in all where quote.approved == .yes && !Trilingual(quote)[language].isEmpty {
      let text = Trilingual(quote)
      let by = quote.function.isEmpty ? quote.speaker : "\(quote.speaker), \(quote.function)"
      say(Trilingual(de: "„\(text.de)“, sagte \(by).", en: "“\(text.en)”, said \(by).", ja: "\(by)氏は「\(text.ja)」と述べました。"), [source(quote)])
    }
    for quote in all where quote.approved == .no {
      gap(
        Trilingual(
          de: "Freigabe des Zitats \(quote.number) von \(quote.speaker)", en: "approval of quote \(quote.number) of \(quote.speaker)",
          ja: "\(quote.speaker)氏の引用\(quote.number)の承認"))
    }
    for quote in all where quote.approved == .yes && Trilingual(quote)[language].isEmpty {
      gap(Trilingual(de: "Zitat \(quote.number) auf Deutsch", en: "quote \(quote.number) in English", ja: "引用\(quote.number)の日本語訳"))
    }
    if all.isEmpty { gap(Trilingual(de: "ein Zitat", en: "a quote", ja: "引用")) }
  }
}
