import Domain

/// What a kitchen has to know: how many eat, and how many of them what. Neither a name nor a reason.
extension Edition {
  /// How a dish has to be made. What is not among these words is not passed on, for it may name a person or an illness.
  enum Dish: Int, CaseIterable {
    case vegetarian, vegan, pescetarian, noPork, halal, kosher, noFish, noMilk, noGluten, noNuts, lessSugar, ask

    init?(_ diet: String) {
      let word = diet.lowercased().filter { $0 != "-" && $0 != "_" }.split(separator: " ").joined(separator: " ")
      if word.isEmpty { return nil }
      self = Self.words[word] ?? .ask
    }
    private static let words: [String: Dish] = [
      "vegetarian": .vegetarian, "vegetarisch": .vegetarian, "ベジタリアン": .vegetarian, "菜食": .vegetarian, "vegan": .vegan,
      "ヴィーガン": .vegan,
      "pescetarian": .pescetarian, "pescetarisch": .pescetarian, "no pork": .noPork, "kein schwein": .noPork,
      "ohne schwein": .noPork,
      "halal": .halal, "ハラール": .halal, "kosher": .kosher, "koscher": .kosher, "no fish": .noFish, "kein fisch": .noFish,
      "ohne fisch": .noFish, "lactosefree": .noMilk, "laktosefrei": .noMilk, "lactose intolerance": .noMilk,
      "no milk": .noMilk,
      "glutenfree": .noGluten, "glutenfrei": .noGluten, "celiac": .noGluten, "coeliac": .noGluten,
      "zöliakie": .noGluten,
      "nut allergy": .noNuts, "nussallergie": .noNuts, "no nuts": .noNuts, "diabetic": .lessSugar,
      "diabetes": .lessSugar,
      "diabetisch": .lessSugar, "no sugar": .lessSugar,
    ]
  }

  struct Meal {
    var date: CalendarDate
    var clock: String
    var title: String
    var site: Identifier<Site>?
    var guests: [Delegate]
  }

  /// Meals that have a place: breakfast at the hotel, and what the programme sets.
  var meals: [Meal] {
    var meals: [Meal] = []
    for day in index.days {
      if let hotel = hotel(onNightOf: day.date - 1) {
        let guests = trip.delegates.filter { sleeps($0, on: day.date - 1, at: hotel) }
        if !guests.isEmpty {
          meals.append(Meal(date: day.date, clock: "", title: self[Words.breakfast], site: hotel, guests: guests))
        }
      }
      for item in items(on: day.date) where Self.mealKinds.contains(item.kind) {
        let zone = zones(of: item).start
        let clock = "\(clocks(item.starts, item.ends, zone)) \(language.shortZone(zone, at: item.starts))"
        let title = plain(item.title, fallback: self[Words.itemKind(item.kind)])
        let guests = trip.delegates.filter { concerns(item, $0) }
        if !guests.isEmpty {
          meals.append(Meal(date: day.date, clock: clock, title: title, site: item.startSite, guests: guests))
        }
      }
    }
    return meals
  }
  private static let mealKinds: Set<String> = ["breakfast", "lunch", "dinner", "reception", "banquet", "networking"]

  var kitchenTable: PaperTable {
    let heads = [Words.day, Words.time, Words.meal, Words.place, Words.requirement, Words.plates]
    var table = PaperTable(title: self[Paper.kitchen.title], heads: heads.map { self[$0] })
    table.rowHead = 4
    for meal in meals {
      let place = meal.site.map { siteName($0) } ?? ""
      let parts = [language.date(meal.date), meal.clock, meal.title, place].filter { !$0.isEmpty }
      table.headings[table.rows.count] = parts.joined(separator: " · ")
      let start: [PaperTable.Cell] = [.date(meal.date), .text(meal.clock), .text(meal.title), .text(place)]
      var counts: [Dish: Int] = [:]
      for guest in meal.guests { if let dish = Dish(guest.personal.diet) { counts[dish, default: 0] += 1 } }
      table.append(start + [.text(self[Words.allGuests]), .number(meal.guests.count)])
      for dish in Dish.allCases {
        if let count = counts[dish] { table.append(start + [.text(self[Words.dish(dish)]), .number(count)]) }
      }
    }
    return table
  }

  func kitchenList(_ h: inout HTML) {
    let table = kitchenTable
    if trip.delegates.contains(where: { Dish($0.personal.diet) == .ask }) { todoNote(Words.askDiet, &h) }
    h.add(.p, .class("note"), text: self[Words.lunchesMissing])
    var page = table
    page.heads.removeFirst(4)
    page.rows = table.rows.map { Array($0.dropFirst(4)) }
    page.rowHead = 0
    write(page, &h)
  }
}

extension Words {
  static let breakfast = Trilingual(de: "Frühstück", en: "Breakfast", ja: "朝食")
  static let meal = Trilingual(de: "Mahlzeit", en: "Meal", ja: "食事")
  static let requirement = Trilingual(de: "Zubereitung", en: "Preparation", ja: "調理条件")
  static let plates = Trilingual(de: "Anzahl", en: "Number", ja: "人数")
  static let allGuests = Trilingual(de: "Gäste insgesamt", en: "Guests in all", ja: "総人数")
  static let lunchesMissing = Trilingual(
    de: "Mittagessen unterwegs stehen hier nicht: Für sie ist kein Ort erfasst.",
    en: "Lunches on the road are not listed: no place is recorded for them.", ja: "移動中の昼食は場所が未登録のため含まれていません。")
  static let askDiet = Trilingual(
    de: "Zubereitung bei „Besonderes“; der Wortlaut bleibt bei der Organisation, er kann Namen oder Gründe nennen.",
    en: "preparation for “special”; its wording stays with the organiser, as it may tell a name or a reason.",
    ja: "「その他」の調理条件。本人や理由が分かるおそれがあるため、記載内容は事務局にとどめています。")
  static func dish(_ dish: Edition.Dish) -> Trilingual {
    switch dish {
    case .vegetarian: Trilingual(de: "ohne Fleisch und Fisch", en: "no meat, no fish", ja: "肉・魚なし（だしを含む）")
    case .vegan: Trilingual(de: "rein pflanzlich", en: "plants only", ja: "動物性食品なし（だし・卵・乳を含む）")
    case .pescetarian: Trilingual(de: "ohne Fleisch, Fisch ja", en: "no meat, fish allowed", ja: "肉なし（魚は可）")
    case .noPork: Trilingual(de: "ohne Schwein", en: "no pork", ja: "豚肉なし")
    case .halal:
      Trilingual(
        de: "halal: ohne Schwein und Alkohol, Fleisch zertifiziert", en: "halal: no pork or alcohol, certified meat",
        ja: "ハラール（豚肉・アルコール不使用、認証肉）")
    case .kosher: Trilingual(de: "koscher zertifiziert, versiegelt", en: "certified kosher, sealed", ja: "コーシャ認証（密封）")
    case .noFish: Trilingual(de: "ohne Fisch und Meeresfrüchte", en: "no fish or seafood", ja: "魚介なし（だしを含む）")
    case .noMilk: Trilingual(de: "ohne Laktose", en: "lactose-free", ja: "乳糖なし")
    case .noGluten:
      Trilingual(de: "ohne Gluten (auch Sojasauce)", en: "gluten-free (soy sauce too)", ja: "グルテンなし（しょうゆを含む）")
    case .noNuts: Trilingual(de: "ohne Nüsse, auch keine Spuren", en: "no nuts, not even traces", ja: "ナッツ類なし（微量も不可）")
    case .lessSugar: Trilingual(de: "ohne Zuckerzusatz", en: "no added sugar", ja: "砂糖不使用")
    case .ask: Trilingual(de: "Besonderes: Organisation fragen", en: "special: ask the organiser", ja: "その他：事務局に確認")
    }
  }
}
