/// Words that make a statement, in German and English.
enum StatementWords {
  static let words = PersonWords.words

  static let visitVerbs = words("""
    besuchte besuchten besucht besuchen besichtigte besichtigten besichtigt besichtigen visited visits visit visiting toured tours tour touring
    """)
  static let travelVerbs = words("reiste reisten reist reisen gereist flog flogen fliegt fliegen travelled traveled travels travel travelling traveling flew kam kamen kommt kommen")
  static let visitNouns = words("besuch besuche besuchs visite visiten besichtigung stippvisite gastbesuch visit visits tour")
  static let receiveVerbs = words("empfing empfingen empfängt empfangen received receives welcomed welcomes hosted")
  static let inviteVerbs = words("lud luden lädt laden eingeladen einlädt einladen einlud einluden invited invites invite inviting")
  static let agreeVerbs = words("""
    unterzeichnete unterzeichneten unterzeichnet unterzeichnen unterschrieb unterschrieben unterschreiben vereinbarte vereinbarten vereinbart vereinbaren einigte einigten geeinigt einigen
    besiegelte besiegelten besiegelt schloss schlossen geschlossen schließen abgeschlossen abschließen signed sign signs signing agreed agree agrees concluded conclude
    """)
  static let agreeNouns = words("""
    vertrag abkommen vereinbarung absichtserklärung kooperationsvereinbarung kooperationsvertrag kooperationsabkommen partnerschaftsvertrag memorandum erklärung rahmenvertrag
    agreement mou declaration treaty contract letter
    """)
  static let cooperateVerbs = words("""
    kooperiert kooperieren kooperierte kooperierten kooperierten zusammen zusammenarbeiten zusammenarbeitet zusammengearbeitet cooperate cooperates cooperated cooperating collaborate collaborates collaborated
    collaborating partnered partners together twinned verbunden
    """)
  static let workVerbs = words("arbeitet arbeiten arbeitete arbeiteten gearbeitet work works worked working joined")
  static let partnerNouns = words("""
    partnerschaft partnerschaften kooperation kooperationen zusammenarbeit städtepartnerschaft regionalpartnerschaft hochschulpartnerschaft freundschaft partnership cooperation collaboration friendship twinning
    schulpartnerschaft
    """)
  /// A partner by apposition or of somebody.
  static let partnerRoles = words("""
    partnerregion partnerstadt partnerstädte partnerstädten partnerregionen partneruniversität partnerhochschule partner partnerpräfektur partnerland schwesterstadt partners partner-region
    """)
  static let meetVerbs = words("traf trafen getroffen trifft treffen sprach sprachen gesprochen spricht sprechen diskutierte diskutierten met meets meet meeting talked spoke spoken talk")
  static let meetNouns = words("gespräch gespräche gesprächen treffen austausch begegnung meeting talks discussions exchange")
  static let siteNouns = words("""
    sitz hauptsitz firmensitz hauptquartier europazentrale zentrale niederlassung niederlassungen standort standorte standorten werk werke büro büros filiale fabrik tochtergesellschaft
    labor labore produktionsstätte vertretung zweigstelle anlage headquarters headquartered based office offices plant plants branch branches site sites subsidiary seat factory facility ansässig hq
    """)
  static let foundVerbs = words("gegründet gründete gründeten besteht bestehen existiert founded established")
  static let planVerbs = words("plant planen plante planten will wollen beabsichtigt beabsichtigen möchte möchten soll sollen plans plan planned intends intend aims wants hopes strebt streben")
  static let planWords = words("geplant vorgesehen planned scheduled expected künftig upcoming")

  static let negations = words("nicht kein keine keinen keinem keiner keinerlei nie niemals not no never cannot without ohne weder neither nor")
  static let conditionals = words("könnte könnten würde würden wäre wären hätte hätten falls sofern ob might could would if whether may dürfte")
  static let calledOff = ["abgesagt", "entfiel", "entfällt", "cancelled", "canceled", "postponed", "verschoben"]

  static let prepositions: [String: String] = {
    var map: [String: String] = [:]
    for word in words("""
      in nach aus bei mit von zu für durch zwischen an auf über gegen seit ab bis um unter vor neben ohne laut with from to of by at between for among into on about through as under including via near
      sowie neben hinter
      """) { map[word] = word }
    for (short, long) in [("beim", "bei"), ("vom", "von"), ("zum", "zu"), ("zur", "zu"), ("am", "an"), ("im", "in"), ("ins", "in"), ("ans", "an")] { map[short] = long }
    map["sowie"] = nil
    return map
  }()
  static let determiners = words("""
    der die das den dem des ein eine einen einem einer eines the a an its their his her our seine seiner seinem seinen sein ihr ihre ihren ihrem ihrer diese dieser diesem dieses this that these
    beide beiden both unser unsere unserem
    """)
  static let relatives = words("der die das dem den denen dessen deren welche welcher welches which who whom whose where wo")
  static let subordinators = words("dass weil wenn während nachdem bevor damit obwohl sodass sondern aber jedoch doch denn but while because although after before so whereas ob falls")
  static let auxiliaries = words("""
    hat haben hatte hatten ist sind war waren wird werden wurde wurden will wollen soll sollen kann können konnte has have had is are was were will would plans plant betreibt betreiben unterhält besitzt
    operates runs
    """)
  static let companyNouns = words("unternehmen firma konzern start-up startup hersteller company firm group manufacturer organisation organization institut institute werk fabrik plant factory shipyard")
  /// People who stand for the place or body they come from.
  static let peopleNouns = words("gäste gästen vertreter vertretern vertreterinnen mitglieder unternehmer unternehmen studierende studierenden schüler start-ups startups forscher guests representatives members students pupils researchers companies firms delegates")
  static let delegationNouns = words("delegation reisegruppe delegationsmitglieder delegationsteilnehmer landesregierung wirtschaftsdelegation delegierten gruppe group")
}
