import Domain

extension FundingQuestion {
  /// The sentence for a reason; it names what the catalogue says and what the seeker said.
  func words(_ reason: FundingReason, _ criterion: FundingCriterion, _ programme: FundingProgramme) -> Trilingual {
    let criteria = programme.criteria
    let (asked, said) = (asked(criterion, programme), said(criterion))
    switch reason {
    case .noRestriction: return Trilingual(de: "Keine Einschränkung genannt.", en: "No restriction is named.", ja: "制限の記載はありません。")
    case .met: return Trilingual(de: "Erfüllt: \(asked.de).", en: "Met: \(asked.en).", ja: "条件を満たします：\(asked.ja)。")
    case .unmet:
      return Trilingual(
        de: "Verlangt wird \(asked.de); angegeben ist \(said.de).", en: "Asked for is \(asked.en); stated is \(said.en).",
        ja: "要件は\(asked.ja)ですが、申告内容は\(said.ja)です。")
    case .notApplicable:
      return criterion == .size
        ? Trilingual(de: "Gilt nur für Unternehmen.", en: "Concerns companies only.", ja: "企業のみが対象の条件です。")
        : Trilingual(de: "Keine De-minimis-Beihilfe.", en: "No de-minimis aid.", ja: "デ・ミニミス補助ではありません。")
    case .notRecorded:
      let quoted = criterion == .applicant || criterion == .size ? programme.applicants : ""
      return quoted.isEmpty
        ? Trilingual(de: "Im Katalog nicht erfasst.", en: "Not recorded in the catalogue.", ja: "制度一覧に記録がありません。")
        : Trilingual(
          de: "Nur als Text erfasst: „\(quoted)“.", en: "Recorded as words only: “\(quoted)”.", ja: "文章のみの記録です：「\(quoted)」。")
    case .notWhole:
      return Trilingual(
        de: "Erfasst ist bisher nur \(asked.de); angegeben ist \(said.de).", en: "Recorded so far is only \(asked.en); stated is \(said.en).",
        ja: "記録があるのは\(asked.ja)のみです。申告内容は\(said.ja)です。")
    case .seekerUnknown:
      return Trilingual(
        de: "Verlangt wird \(asked.de); dazu fehlt die Angabe.", en: "Asked for is \(asked.en); nothing is stated about it.",
        ja: "要件は\(asked.ja)ですが、申告がありません。")
    case .coarse:
      return Trilingual(
        de: "Verlangt wird ein Standort in \(asked.de); bekannt ist nur \(said.de).",
        en: "A site in \(asked.en) is asked for; known is only \(said.en).", ja: "\(asked.ja)の拠点が要件ですが、\(said.ja)までしか分かりません。")
    case .broader:
      return Trilingual(
        de: "Gefördert wird nur ein Teil des angegebenen Themas: \(asked.de).", en: "Only a part of the stated topic is funded: \(asked.en).",
        ja: "申告された分野の一部のみが対象です：\(asked.ja)。")
    case .partly:
      return Trilingual(
        de: "Nur zum Teil: gefördert wird \(asked.de); angegeben ist \(said.de).",
        en: "Only in part: funded is \(asked.en); stated is \(said.en).", ja: "一部のみ対象です。対象は\(asked.ja)、申告内容は\(said.ja)です。")
    case .excludedFeature:
      let which = (criteria?.exclusions ?? []).filter(seeker.has.contains).joined(separator: ", ")
      return Trilingual(de: "Ausgeschlossen ist: \(which).", en: "Ruled out: \(which).", ja: "対象外の項目に該当します：\(which)。")
    case .excludedTopic:
      let which = list((criteria?.excludedTopics ?? []).map(tree.label))
      return Trilingual(de: "Ausgeschlossenes Thema: \(which.de).", en: "Topic ruled out: \(which.en).", ja: "対象外の分野です：\(which.ja)。")
    case .roomLeft, .noRoom, .exportAid, .above, .below: return moneyWords(reason, programme)
    default: return timeWords(reason, programme)
    }
  }

  private func moneyWords(_ reason: FundingReason, _ programme: FundingProgramme) -> Trilingual {
    let left = euros(Double(seeker.deMinimisLeft ?? 0) / 100)
    switch reason {
    case .roomLeft:
      return Trilingual(
        de: "De-minimis: am \(day) sind noch \(left) frei.", en: "De minimis: on \(day), \(left) are left.",
        ja: "デ・ミニミス：\(day)時点の残額は\(left)です。")
    case .noRoom:
      return Trilingual(
        de: "De-minimis: am \(day) sind nur noch \(left) frei; die Beihilfe wäre ganz ausgeschlossen (VO (EU) 2023/2831 Art. 3 Abs. 7).",
        en: "De minimis: on \(day) only \(left) are left; none of the aid could be granted (Reg. (EU) 2023/2831, Art. 3(7)).",
        ja: "デ・ミニミス：\(day)時点の残額は\(left)のみで、全額が対象外となります（規則(EU)2023/2831 第3条7項）。")
    case .exportAid:
      return Trilingual(
        de: "De-minimis ist für Ausfuhrmengen, Vertriebsnetze und laufende Exportkosten ausgeschlossen (VO (EU) 2023/2831 Art. 1 Abs. 1 Buchst. e).",
        en: "De-minimis aid may not serve export quantities, distribution networks or running export costs (Reg. (EU) 2023/2831, Art. 1(1)(e)).",
        ja: "輸出量、販売網、輸出の経常費に対するデ・ミニミス補助は認められません（規則(EU)2023/2831 第1条1項e号）。")
    case .above:
      let most = euros(programme.maxAmountEuro ?? 0)
      return Trilingual(de: "Gefördert werden höchstens \(most).", en: "At most \(most) are funded.", ja: "上限は\(most)です。")
    default:
      let least = euros(programme.criteria?.minAmountEuro ?? 0)
      return Trilingual(de: "Gefördert wird erst ab \(least).", en: "Funded from \(least) on.", ja: "\(least)以上が対象です。")
    }
  }

  private func timeWords(_ reason: FundingReason, _ programme: FundingProgramme) -> Trilingual {
    let calls = programme.calls ?? []
    switch reason {
    case .open:
      let end = calls.filter { ($0.opens.map { $0 <= day } ?? false) && ($0.closes.map { day <= $0 } ?? false) }.compactMap(\.closes).min()!
      return Trilingual(
        de: "Ein Aufruf ist offen, Schluss am \(end).", en: "A call is open; it closes on \(end).", ja: "公募中です。締切は\(end)です。")
    case .continuous:
      return Trilingual(de: "Anträge sind laufend möglich.", en: "Applications are taken at any time.", ja: "随時申請できます。")
    case .opensLater:
      let start = calls.compactMap(\.opens).filter { $0 > day }.min()!
      return Trilingual(de: "Der nächste Aufruf öffnet am \(start).", en: "The next call opens on \(start).", ja: "次の公募は\(start)に始まります。")
    case .notYetInForce:
      let start = programme.criteria?.validFrom?.description ?? ""
      return Trilingual(de: "Gilt erst ab \(start).", en: "In force from \(start) only.", ja: "\(start)から有効です。")
    case .closed:
      let end = calls.compactMap(\.closes).max()!
      return Trilingual(
        de: "Der letzte Aufruf schloss am \(end); ein weiterer ist nicht bekannt.", en: "The last call closed on \(end); no other is known.",
        ja: "最後の公募は\(end)に締め切られ、次回は未定です。")
    case .expired:
      let end = programme.criteria?.validUntil?.description ?? ""
      return Trilingual(de: "Das Programm endete am \(end).", en: "The programme ended on \(end).", ja: "この制度は\(end)に終了しました。")
    case .otherTopics:
      return Trilingual(
        de: "Offen ist nur ein Aufruf zu anderen Themen.", en: "Only a call on other topics is open.", ja: "公募中の分野が異なります。")
    case .tooOld, .fresh:
      let last = programme.lastChecked!
      let words =
        programme.isCheckedToTheDay
        ? Trilingual(de: "Zuletzt geprüft am \(last).", en: "Last checked on \(last).", ja: "最終確認日は\(last)です。")
        : Trilingual(de: "Stand \(programme.asOf).", en: "As of \(programme.asOf).", ja: "\(programme.asOf)年時点の情報です。")
      return reason == .fresh
        ? words
        : words + Trilingual(de: "Das ist zu lange her.", en: "That is too long ago.", ja: "古いため再確認が必要です。")
    case .neverChecked:
      return Trilingual(de: "Nicht vermerkt, wann zuletzt geprüft.", en: "Not noted when it was last checked.", ja: "最終確認日の記録がありません。")
    default:
      return Trilingual(
        de: "Ob ein Aufruf offen ist, ist nicht erfasst („\(programme.submission)“).",
        en: "Whether a call is open is not recorded (“\(programme.submission)”).", ja: "公募中かどうかの記録がありません（「\(programme.submission)」）。")
    }
  }

  /// What the catalogue asks.
  private func asked(_ criterion: FundingCriterion, _ programme: FundingProgramme) -> Trilingual {
    let criteria = programme.criteria ?? FundingCriteria()
    switch criterion {
    case .applicant: return list(criteria.applicants.map(\.label))
    case .size: return list(criteria.sizes.map(\.label))
    case .site: return same(criteria.sites)
    case .topic: return list(programme.topics.map(tree.label))
    case .instrument: return Trilingual(same: programme.instrument)
    case .partner:
      if criteria.partnerCountries.isEmpty { return Trilingual(de: "Partner im Ausland", en: "a partner abroad", ja: "海外パートナー") }
      let whose = same(criteria.partnerCountries)
      return Trilingual(de: "Partner im Ausland (\(whose.de))", en: "a partner abroad (\(whose.en))", ja: "海外パートナー（\(whose.ja)）")
    case .cost:
      let paid = CostKind.allCases.filter { (criteria.costs.isEmpty || criteria.costs.contains($0)) && !criteria.excludedCosts.contains($0) }
      return list(paid.map(\.label))
    case .exclusion:
      let out = list(criteria.exclusions.map { Trilingual(same: $0) } + criteria.excludedTopics.map(tree.label))
      return Trilingual(de: "nichts von: \(out.de)", en: "none of: \(out.en)", ja: "次に該当しないこと：\(out.ja)")
    case .amount: return Trilingual(same: "≤ " + euros(programme.maxAmountEuro ?? 0))
    case .aid: return Trilingual(de: "freier De-minimis-Rahmen", en: "room for de-minimis aid", ja: "デ・ミニミスの残額")
    case .call: return list((programme.calls ?? []).flatMap(\.topics).map(tree.label))
    case .checked: return Trilingual(same: "")
    }
  }

  private func said(_ criterion: FundingCriterion) -> Trilingual {
    let words: Trilingual = switch criterion {
    case .applicant: list([seeker.applicant?.label].compactMap(\.self))
    case .size: list([seeker.size?.label].compactMap(\.self))
    case .site: same(seeker.sites ?? [])
    case .topic: list(seeker.topics.map(tree.label))
    case .instrument: same(seeker.instruments)
    case .partner: same(seeker.partnerCountries ?? [])
    case .cost: list(seeker.costs.map(\.label))
    default: same([])
    }
    return words.en.isEmpty ? Trilingual(same: "–") : words
  }

  private func same(_ words: [String]) -> Trilingual { Trilingual(same: words.joined(separator: ", ")) }
  private func list(_ words: [Trilingual]) -> Trilingual {
    Trilingual(
      de: words.map(\.de).joined(separator: ", "), en: words.map(\.en).joined(separator: ", "), ja: words.map(\.ja).joined(separator: "、"))
  }
  private func euros(_ amount: Double) -> String { "\(Int(amount.rounded())) EUR" }
}
