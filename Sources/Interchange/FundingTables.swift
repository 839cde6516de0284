import Domain

/// A catalogue as `readCatalogue` and the folder reader read it back: `funding`, and `calls` where any is known.
package func catalogueTables(_ programmes: [FundingProgramme]) -> [TextTable] {
  // Columns of criteria only where somebody has written any down: today's files stay as they are.
  let hasCriteria = programmes.contains { $0.criteria != nil }
  func list<Of>(_ ids: [Identifier<Of>]) -> String { ids.map(\.text).joined(separator: ";") }
  let rows = programmes.map { one -> [String] in
    let start = [one.id.text, one.name.de, one.name.en, one.funder, one.level, one.instrument, list(one.topics), one.applicants]
    let sums = [one.maxRatePercent.map { plainDigits($0) } ?? "", one.maxAmountEuro.map { plainDigits($0) } ?? "", one.amountRemark]
    let words = start + sums + [one.submission, one.status, one.asOf, one.certainty, one.remark]
    return hasCriteria ? words + (one.criteria ?? FundingCriteria()).cells : words
  }
  let heads =
    "id,name,name_en,funder,level,instrument,topics,applicants,max_rate_percent,max_amount_eur,amount_remark,submission,status,as_of,"
    + "certainty,remark" + (hasCriteria ? "," + FundingCriteria.heads : "")
  var tables = [TextTable(name: FolderRules.funding.stem, heads: heads.split(separator: ",").map(String.init), rows: rows)]
  let calls = programmes.flatMap { programme in
    (programme.calls ?? []).map { call in
      let what = [call.id.text, programme.id.text, call.title, call.opens?.description ?? "", call.closes?.description ?? ""]
      return what + [list(call.topics), call.budgetEuro.map { plainDigits($0) } ?? "", call.source]
    }
  }
  if !calls.isEmpty {
    let heads = ["id", "programme_id", "title", "opens", "closes", "topics", "budget_eur", "source"]
    tables.append(TextTable(name: FolderRules.calls.stem, heads: heads, rows: calls))
  }
  return tables
}

extension FundingCriteria {
  fileprivate static let heads =
    "applicant_kinds,sizes,site_in,excluded_topics,exclusions,cost_kinds,excluded_costs,partner,partner_countries,aid,rates,"
    + "min_amount_eur,valid_from,valid_until,last_checked,clauses,incomplete"

  fileprivate var cells: [String] {
    func list(_ words: [String]) -> String { words.joined(separator: ";") }
    func pairs(_ entries: [(String, String)]) -> String { list(entries.map { "\($0)=\($1)" }) }
    let whom = [list(applicants.map(\.rawValue)), list(sizes.map(\.rawValue)), list(sites)]
    let what = [
      list(excludedTopics.map(\.text)), list(exclusions), list(costs.map(\.rawValue)), list(excludedCosts.map(\.rawValue)),
      partner?.rawValue ?? "", list(partnerCountries), aid?.rawValue ?? "",
    ]
    let sums = [
      pairs(CompanySize.allCases.compactMap { size in rates[size.rawValue].map { (size.rawValue, plainDigits($0)) } }),
      minAmountEuro.map { plainDigits($0) } ?? "",
    ]
    let days = [validFrom, validUntil, lastChecked].map { $0?.description ?? "" }
    let places = FundingCriterion.allCases.compactMap { criterion in clauses[criterion.rawValue].map { (criterion.rawValue, $0) } }
    return whom + what + sums + days + [pairs(places), list((incomplete ?? []).map(\.rawValue))]
  }
}
