/// Further given names, and whether a name is a woman's or a man's.
enum GivenNames {
  enum Gender { case woman, man }

  /// Nil where a name does not tell.
  static func gender(_ name: String) -> Gender? {
    let lower = name.lowercased().split(separator: "-").first.map(String.init) ?? ""
    if women.contains(lower) { return .woman }
    if men.contains(lower) { return .man }
    if ["suke", "ichi", "zumi"].contains(where: lower.hasSuffix) { return .man }
    if womenEnds.contains(where: lower.hasSuffix) { return .woman }
    if menEnds.contains(where: lower.hasSuffix) { return .man }
    return nil
  }

  /// The family name of one who is called by it first: `Lim Sang-woo`, `Guo Lihua`.
  static func familyFirst(_ name: String) -> String? {
    let words = name.split(separator: " ").map(String.init)
    guard words.count == 2, words[0].count > 1 else { return nil }
    let parts = words[1].split(separator: "-")
    let isHyphened = parts.count == 2 && parts[1].first?.isLowercase ?? false && parts.allSatisfy { $0.count <= 5 }
    return isHyphened || families.contains(words[0].lowercased()) ? words[0] : nil
  }
  private static let families = PersonWords.words("""
    wang zhang liu chen zhao huang zhou xu sun guo gao luo zheng liang xie tang deng xiao feng cao peng zeng jiang cai jia wei xue ye yan yu pan du dai zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui
    kang qiu qin gu hou shao meng long wan duan lei qian yin chang hsu hsieh tsai cheng tseng chiang chou choi jung yoon jang lim seo shin kwon hwang ahn ryu nguyen tran pham hoang phan dang bui
    """)

  private static let womenEnds = ["ko", "mi", "ka", "yo", "na", "ine", "ia", "ie", "ke", "la", "ra", "sa", "tte", "lle", "da", "ja", "nne", "the", "se"]
  private static let menEnds = ["shi", "hiko", "suke", "ro", "ta", "ki", "ya", "to", "o", "uki", "us", "er", "rd", "rt", "an", "en", "ich", "in", "on", "el", "as", "m", "f"]

  private static let women = PersonWords.words("""
    karin kirstin kerstin ingrid astrid sigrid gudrun heidrun ellen karen helen doris iris susan megan elisabeth elizabeth edith judith ruth margaret janet birgit brigitte margit margrit katrin kathrin catrin kristin christin ragnhild agnes ines
    gertrud hildegard irmgard carmen miriam marion sharon karien maren wiebke silke heike elke anke imke rieke frauke antje dörte grete merle nele ellinor eleanor esther rachel ingeborg solveig gunhild turid bríd brid niamh ciara róisín sinéad
    sinead aisling aoife gráinne orla deirdre siobhan eilidh catriona isobel mabel jule jette rike oona aino outi kaisa sumire aya mao rie yuri yukari kaori shiori saori midori satsuki megumi sayuri ayumi mayumi izumi naomi emi ami hitomi manami
    chie yoshie kae sae hana sakura kei ai mei lin xiu alice grace joyce anne anna jane kate claire charlotte denise michelle nicole danielle lieselotte caroline catherine louise marie sophie julie elodie mette birgitte lone dorthe hanne tove
    marijke femke annelies anneke sanne liesbeth saskia aniko zsuzsa agnieszka małgorzata ewa jarmila ludmila mercedes pilar dolores soledad beatriz inés erika amanda emma mia lea pia tea thea hannah sarah leah deborah edda swantje antonia
    """)
  private static let men = PersonWords.words("""
    marko heiko falko wilko mirko darko janko raiko veiko takumi masami yutaka taka osamu jamie charlie ilia béla bela gyula uwe helge arne ole malte thore sönke hauke momme jesse mike george steve pete dave bruce lawrence wayne clive kyle janne rune børge luca joshua noah andrea mika nikola sascha ilja jona sacha attila costa jean pierre rené andre andré philippe
    antoine guillaume alexandre christophe étienne serge luke duke wolfgang jörg georg björn torbjörn kjell nils lars hans jens klaus franz fritz moritz lutz heinz max felix alex rex thies thilo udo ivo otto hugo bruno marco paolo pedro carlos akira
    makoto satoshi takashi hiroshi kenji shinji koji yuji seiji ryuji akihiro kei jun shin ken ryo sho yu kaoru isamu mamoru susumu noboru minoru shigeru tadashi hajime satoru toru tetsu takeru kazuya tetsuya tatsuya shinya naoya yuya masaya
    cormac donal dónal eoghan padraig pádraig seán tadhg eamon éamon liam conor rajan ravi anil sadao adolf ulf leif olaf rolf adolph emil karel pavel marek jacek tomasz piotr janusz zbigniew lech willem joost ruud wouter sander pieter jan jaap
    henk kees cornelis thijs bart joris maarten tom tim jim tobias elias jonas lukas matthias andreas thomas nicholas silas douglas angus magnus marcus markus klaas james charles louis denis dennis boris doris chris luis josé jesús mathis mathies
    """).subtracting(["doris"])
  static let all = women.union(men).union(world).subtracting(PersonWords.words("ai ami an duke ken lin mei costa rex grace joyce tea ellen max kei jan jun yu sho shin"))
}
