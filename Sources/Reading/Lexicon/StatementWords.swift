/// Words that make a statement, in German and English.
enum StatementWords {
  static let words = PersonWords.words

  static let visitVerbs = words("""
    besuchte besuchten besucht besuchen besichtigte besichtigten besichtigt besichtigen visited visits visit visiting toured tours tour touring
    """)
  static let travelVerbs = words("reiste reisten reist reisen gereist flog flogen fliegt fliegen fahren fährt fuhr fuhren angereist weitergereist gekommen travelled traveled travels travel travelling traveling flew arrived arrives came kam kamen kommt kommen")
  static let visitNouns = words("rundgang besuch besuche besuchs visite visiten besichtigung stippvisite gastbesuch visit visits tour")
  static let receiveVerbs = words("empfing empfingen empfängt empfangen received receives welcomed welcomes hosted greeted begrüßte begrüßten begrüßt begrüßen")
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
    collaborating partnered partners together twinned verbunden forscht forschen forschte
    """)
  static let workVerbs = words("arbeitet arbeiten arbeitete arbeiteten gearbeitet work works worked working joined")
  static let partnerNouns = words("""
    partnerschaft partnerschaften kooperation kooperationen zusammenarbeit städtepartnerschaft regionalpartnerschaft hochschulpartnerschaft freundschaft partnership partnerships cooperation collaboration friendship twinning
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
    zentrum labor labore produktionsstätte vertretung zweigstelle anlage headquarters headquartered based office offices subsidiaries factories laboratory plant plants branch branches site sites subsidiary seat factory facility ansässig hq
    """)
  static let foundVerbs = words("gegründet gründete gründeten besteht bestehen existiert founded established existierte bestand")
  static let planVerbs = words("plant planen plante planten will wollen beabsichtigt beabsichtigen möchte möchten soll sollen plans plan planned intends intend aims wants want hopes hope strebt streben plane wolle wollten considering")
  /// Verbs that make what follows a plan.
  static let intents = words("soll sollen will wollen plant planen plane wolle möchte möchten beabsichtigt beabsichtigen geplant vorgesehen strebt streben erwägt erwägen")
  static let announceVerbs = words("kündigte kündigten angekündigt kündigt hofft hoffen announced announces vereinbarten")
  /// Verbs of who has a site.
  static let siteVerbs = words("""
    hat haben hatte betreibt betreiben unterhält unterhalten besitzt besitzen eröffnete eröffnet eröffnen eröffneten ist sind liegt befindet richtete gründete errichtete errichten bauen baut einrichten
    has have had runs run operates operate operating maintains maintain owns opened open opens is are located lies set does plant planen will möchte könnte plane want wants build builds
    """)
  /// Further verbs in the form that makes a clause.
  static let finites = words("""
    sei seien habe hätten werde könne wolle plane suche arbeite stellt stellte stellen sagte sagt zeigte zeigten zeigt standen stand steht stehen ging geht gab gibt erhielt nahm nehmen nimmt teilnahm begleitet
    beschäftigt pflegen pflegt feiert gehört gehören angehörten angehörte liegt macht machte freut dankte hielt hält führt führte feierte verkauft findet fand finden sehen sieht lief läuft laufen kennen kannte
    unterhält unterhalten betreiben wurde worden entfiel prüft prüfen erzählt betont erinnerte verlängert leitet verbindet bietet kam kommt bekräftigen bekräftigten hervorgegangen
    did does do could would may might must can shall should told makes make made employs employ develops develop includes include ran run runs took take takes held hold holds began begin begins
    led leads lead opened opens enters entered joined joins leads knew know said maintains maintain gives gave been became become provides provide builds built looks shows show showed found finds plans
    arrived accepted attended draws serves served stands stood goes went remains recalls
    """)
  static func isAgreement(_ lower: String) -> Bool {
    agreeNouns.contains(lower) || ["vertrag", "vereinbarung", "abkommen", "absichtserklärung", "memorandum"].contains(where: lower.hasSuffix)
  }
  static let planWords = words("geplant vorgesehen planned scheduled expected künftig upcoming")

  static let negations = words("nicht nichts niemand kein keine keinen keinem keiner keinerlei nie niemals not no never cannot without ohne weder neither nor")
  static let conditionals = words("könnte könnten würde würden wäre wären hätte hätten falls sofern ob might could would if whether may dürfte")
  static let calledOff = ["abgesagt", "abgeblasen", "ausgefallen", "entfiel", "entfällt", "cancelled", "canceled", "postponed", "verschoben"]

  static let prepositions: [String: String] = {
    var map: [String: String] = [:]
    for word in words("""
      in nach aus bei mit von zu für durch zwischen an auf über gegen seit ab bis um unter vor neben ohne laut with from to of by at between for among into on about through as under including via near
      sowie neben hinter unlike like despite
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
  static let companyNouns = words("unternehmens konzerns hochschule universität gesellschaft verein stiftung kammer university institution foundation chamber association familienbetrieb betrieb unternehmen firma konzern start-up startup hersteller company firm group manufacturer organisation organization institut institute werk fabrik plant factory shipyard")
  /// People who stand for the place or body they come from.
  static let peopleNouns = words("forschende forschenden fachkräfte gäste gästen vertreter vertretern vertreterinnen mitglieder unternehmer unternehmen studierende studierenden schüler start-ups startups forscher besucher besuchern ingenieure ingenieuren fachleute experten einkäufer einkäuferin jugendliche mitarbeiter wissenschaftler wissenschaftlerinnen unternehmerinnen doktorandinnen lehrkräfte guests visitors engineers executives scientists exhibitors experts buyers staff representatives team crew members students pupils researchers companies firms delegates")
  static let delegationNouns = words("delegation mission abordnung reisegruppe delegationsmitglieder delegationsteilnehmer landesregierung wirtschaftsdelegation delegierten gruppe group")
}
