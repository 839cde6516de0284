/// Words that make a statement, in German and English.
enum StatementWords {
  static let words = PersonWords.words

  static let visitVerbs = words("""
    besuchte besuchten besucht besuchen besuche besichtigte besichtigten besichtigt besichtigen besuchend bereiste bereisten bereist bereisen inspizierte inspizierten inspiziert inspizieren
    aufgesucht aufsuchte aufsuchten erkundete erkundeten erkundet erkunden visited visits visit visiting revisited toured tours tour touring inspected inspects inspect inspecting
    """)
  static let travelVerbs = words("""
    reiste reisten reist reisen gereist flog flogen fliegt fliegen fahren fährt fuhr fuhren angereist weitergereist gekommen travelled traveled travels travel travelling traveling flew arrived arrives arriving came coming come comes kam kamen kommt kommen went go goes gone going flown fly flies flying journeyed journeying headed heading
    gefahren geflogen eingetroffen eintraf eintrafen aufgebrochen begab begaben begibt weiterreiste weiterreisten reise weilte weilten weilt gastierte gastierten gastiert
    """)
  static let visitNouns = words("ausflug ausflüge abstecher besichtigungen rundgänge rundgang besuch besuche besuchs visite visiten besichtigung stippvisite gastbesuch visit visits tour")
  static let receiveVerbs = words("empfing empfingen empfängt empfangen received receives welcomed welcomes hosted greeted begrüßte begrüßten begrüßt begrüßen willkommengeheißen greeted greets greet receive receiving welcome welcoming hosting hosts")
  static let inviteVerbs = words("lud luden lädt laden eingeladen einlädt einladen einlud einluden invited invites invite inviting")
  static let invitationVerbs = words("""
    extended extends issued issues sent handed delivered conveyed presented repeated renewed gave überbrachte überbrachten überreichte überreichten sprach ausgesprochen aussprach übermittelte übermittelten übergab
    erneuerte übersandte schickte überbringt
    """)
  static let acceptVerbs = words("""
    accepted accepts accept received receives angenommen nahm nahmen nimmt annahm erhielt erhielten erhalten folgte folgten folgt gefolgt followed took
    """)
  /// Verbs of who pays a visit.
  static let payVerbs = words("paid pay pays paying made make makes making undertook undertake concluded completed begin began ended ends finished wraps wrapped embarked embarks embark led leads joined joins conducted conducts")
  static let stayVerbs = words("spent spend spends stayed stay stays staying verbrachte verbrachten verbringt verbringen weilte weilten weilt gastierte gastierten")
  static let possessives = words("seinem seines seiner seinen sein seine ihrem ihres ihrer ihren ihr ihre their his her its unser unsere unserem our")
  /// What makes a talk of the noun: verbs that hold one, and words that say on which occasion.
  static let talkVerbs = words("""
    suchte suchten sucht held hold holds holding had have having attended joined began followed hatte hatten führte führten führt führen geführt stattfand traf trafen kam kamen im in zu zum zur bei beim nach während during at after following
    """)
  /// Verbs by which a partnership of two is said to be there.
  static let tieVerbs = words("""
    pflegen pflegt pflegten verbindet verbinden verband unterhalten unterhält haben hat vertiefen vertieften vertieft ausbauen ausgebaut bauen erneuern erneuerten erneuert verlängern verlängerten verlängert feiern
    feierten feiert begehen stärken stärkten gestärkt intensivieren intensivierten intensiviert fortsetzen setzen setzten fortgesetzt eingegangen gingen begründeten begründet knüpften geknüpft bekräftigten bekräftigt
    have has maintain maintains maintained share shares enjoy enjoys deepen deepened extend extended expand expanded renew renewed celebrate celebrated celebrating mark marked marks strengthen strengthened intensify
    intensified continue continued formed launched built build reaffirmed cultivate cultivated foster entered established
    """)
  static let agreeVerbs = words("""
    unterzeichnete unterzeichneten unterzeichnet unterzeichnen unterschrieb unterschrieben unterschreiben vereinbarte vereinbarten vereinbart vereinbaren einigte einigten geeinigt einigen
    besiegelte besiegelten besiegelt besiegeln verständigten verständigte verständigt paraphierte paraphierten paraphiert ratifizierte ratifizierten ratifiziert verabredet verabredeten schloss schlossen geschlossen schließen abgeschlossen abschließen signed sign signs signing agreed agree agrees agreeing concluded conclude concludes concluding inked inks formalised formalized ratified initialled initialed sealed finalised finalized
    """)
  /// Verbs that need a contract beside them.
  static let concludeVerbs = words("""
    schloss schlossen geschlossen schließen concluded conclude concludes concluding abgeschlossen abschließen abschloss abschlossen reach reached reaches struck strike strikes entered enter enters made extended extend renewed renew
    verlängerte verlängerten verlängert verlängern erneuerte erneuerten erneuert erneuern exchanged exchange getroffen traf trafen eingegangen gingen ging sealed finalised finalized
    """)
  static let agreeNouns = words("""
    vertragsabschluss vertragsunterzeichnung einigung vertrag abkommen vereinbarung absichtserklärung kooperationsvereinbarung kooperationsvertrag kooperationsabkommen partnerschaftsvertrag memorandum erklärung rahmenvertrag verträge abkommen vereinbarungen absichtserklärungen memoranden übereinkunft
    agreement agreements mou mous declaration declarations treaty contract contracts letter letters lease charter understanding licence license addendum concession pacts deals accords declaration memorandum memoranda pact accord deal protocol loi
    """)
  static let cooperateVerbs = words("""
    kooperiert kooperieren kooperierte kooperierten kooperierten zusammen zusammenarbeiten zusammenarbeitet zusammengearbeitet cooperate cooperates cooperated cooperating collaborate collaborates collaborated
    collaborating partnered partners partnering together twinned verbunden verschwistert befreundet forscht forschen forschte teamed teaming teams allied
    """)
  static let workVerbs = words("arbeitet arbeiten arbeitete arbeiteten gearbeitet work works worked working joined")
  static let partnerNouns = words("""
    partnerschaft partnerschaften kooperation kooperationen zusammenarbeit städtepartnerschaft regionalpartnerschaft hochschulpartnerschaft freundschaft partnership partnerships cooperation collaboration friendship twinning
    austauschprogramm austauschprogramme studierendenaustausch schüleraustausch schulpartnerschaft allianz bündnis beziehung beziehungen bündnisse alliance alliances relationship relationships relations ties links collaborations
    """)
  /// A partner by apposition or of somebody.
  static let partnerRoles = words("""
    partnerregion partnerstadt partnerstädte partnerstädten partnerregionen partneruniversität partnerhochschule partner partnerpräfektur partnerland schwesterstadt partners partner-region
    kooperationspartner projektpartner forschungspartner partnerschule partnerschulen partnerinstitut partnerinstitute partnereinrichtung partnerkammer partnerhafen partneruniversitäten partnerhochschulen schwesterstädte
    schwesteruniversität partnerpräfekturen
    """)
  static let meetVerbs = words("traf trafen getroffen trifft treffen sprach sprachen gesprochen spricht sprechen diskutierte diskutierten met meets meet meeting talked spoke spoken talk conferred confers negotiated negotiates beriet berieten beraten verhandelte verhandelten verhandelt begegnete begegneten begegnet austauschte austauschten ausgetauscht zusammenkam zusammenkamen zusammentraf zusammentrafen zusammengetroffen zusammengekommen unterhielt unterhielten")
  static let meetNouns = words("gespräch gespräche gesprächen treffen austausch begegnung meeting meetings talks discussions exchange arbeitsgespräch arbeitsgespräche fachgespräch fachgespräche unterredung unterredungen beratungen verhandlungen arbeitstreffen begegnungen negotiations consultations roundtable conversation conversations discussion session sessions briefing appointment appointments dialogue")
  static let siteNouns = words("""
    sitz hauptsitz firmensitz hauptquartier europazentrale zentrale niederlassung niederlassungen standort standorte standorten werk werke büro büros filiale fabrik tochtergesellschaft
    zentrum labor labore produktionsstätte vertretung zweigstelle anlage headquarters headquartered based office offices subsidiaries factories laboratory plant plants branch branches site sites subsidiary seat factory facility ansässig hq hauptverwaltung firmenzentrale stammwerk stammhaus produktionswerk produktionsstandort repräsentanz repräsentanzen auslandsbüro außenstelle zweigniederlassung
    vertriebsbüro verbindungsbüro geschäftsstelle forschungszentrum entwicklungszentrum logistikzentrum testzentrum servicezentrum vertriebsgesellschaft fertigung produktion fabriken filialen vertretungen
    dependance ableger laboratories facilities headquarter base hub warehouse showroom campus depot depots secretariat premises workshops dojo lager ersatzteillager auslieferungslager werkstatt werkstätten stammsitz rechenzentrum lesesaal smelter sawmill bureau representation outpost outlet yard shipyard situated located beheimatet angesiedelt
    """)
  /// Ends of German compounds that are such nouns.
  static let siteEnds = ["sitz", "zentrale", "niederlassung", "niederlassungen", "standort", "standorte", "werk", "werke", "büro", "büros", "fabrik", "labor", "vertretung", "repräsentanz", "filiale", "stätte", "geschäftsstelle", "tochtergesellschaft"]
  static let foundVerbs = words("gegründet gründete gründeten besteht bestehen existiert existieren existierte gegründeten gegründete founded established bestand incorporated formed created inaugurated")
  static let planVerbs = words("plant planen plante planten will wollen beabsichtigt beabsichtigen möchte möchten soll sollen plans plan planned intends intend aims wants want hopes hope strebt streben plane wolle wollten considering envisages seeks seek prepares preparing aspires aim planning hoping intending gedenkt gedenken erwägt erwägen beabsichtige")
  /// The English ones: a `plant` is a house.
  static let planVerbsEn = planVerbs.subtracting(["plant", "planen", "plane", "will"])
  /// Verbs that make what follows a plan.
  static let intents = words("soll sollen will wollen plant planen plane wolle möchte möchten beabsichtigt beabsichtigen geplant vorgesehen strebt streben erwägt erwägen")
  static let announceVerbs = words("kündigte kündigten angekündigt kündigt hofft hoffen announced announces vereinbarten versprach versprachen zugesagt kündigen announcing pledged promised promises undertook")
  /// Verbs of who has a site.
  static let siteVerbs = words("""
    hat haben hatte betreibt betreiben unterhält unterhalten besitzt besitzen eröffnete eröffnet eröffnen eröffneten ist sind liegt befindet richtete gründete errichtete errichten bauen baut einrichten
    has have had runs run operates operate operating maintains maintain owns opened open opens is are located lies set does plant planen will möchte könnte plane want wants build builds operated ran maintained established establishes sits keeps employs runs running hält bezog bezogen unterhielt unterhielten betrieb betrieben errichtet verfügt verfügen beheimatet angesiedelt based headquartered
    """)
  /// Further verbs in the form that makes a clause.
  static let finites = words("""
    sei seien habe hätten werde könne wolle plane suche arbeite gebe komme gehe stehe bleibe liege müsse solle dürfe führe reise treffe sehe halte lasse nehme stellt stellte stellen sagte sagt zeigte zeigten zeigt standen stand steht stehen ging geht gab gibt erhielt nahm nehmen nimmt teilnahm begleitet
    beschäftigt pflegen pflegt feiert gehört gehören angehörten angehörte liegt macht machte freut dankte hielt hält führt führte feierte verkauft findet fand finden sehen sieht lief läuft laufen kennen kannte
    unterhält unterhalten betreiben wurde worden entfiel prüft prüfen erzählt betont erinnerte verlängert ließ ließen lässt hieß hießen heißt lief liefen rief riefen schrieb schrieben blieb blieben bleibt fiel fielen fällt hielten gingen gaben nahmen lagen saß saßen stieg stiegen zog zogen bot boten trug trugen trat traten begann begannen beginnt endet half halfen warf warfen riet rieten brachte brachten dachte wusste wussten sangen stießen stieß verließ verließen überließ verlor verloren gewann gewannen bekam bekamen bezog leitet verbindet bietet sah sahen schaut schaue schauen landen landet brechen bricht kam kommt bekräftigen bekräftigten hervorgegangen
    beschloss
    did does do could would may might must can shall should told makes make made employs employ develops develop includes include ran run runs took take takes held hold holds began begin begins
    led leads lead opened opens enters entered joined joins leads knew know said maintains maintain gives gave been became become provides provide builds built looks shows show showed found finds plans
    supplies employs manufactures covers expects contributes specialises specializes focuses belongs counts exports sells used
    arrived accepted attended draws serves served stands stood goes went remains recalls
    """)
  static func isAgreement(_ lower: String) -> Bool {
    agreeNouns.contains(lower) || lower.hasSuffix("vertrags") || lower.hasSuffix("vertrages") || lower.hasSuffix("abkommens") || ["vertrag", "vereinbarung", "abkommen", "absichtserklärung", "memorandum"].contains(where: lower.hasSuffix)
  }
  static let planWords = words("geplant vorgesehen planned scheduled expected künftig upcoming")

  static let negations = words("denied denies dementierte dementierten dementiert bestritt bestritten nicht nichts niemand kein keine keinen keinem keiner keinerlei nie niemals not no never cannot without ohne weder neither nor nobody")
  static let conditionals = words("könnte könnten würde würden wäre wären hätte hätten falls sofern ob might could would if may dürfte")
  static let calledOff = ["abgesagt", "abgeblasen", "ausgefallen", "entfiel", "entfällt", "cancelled", "canceled", "postponed", "verschoben", "entfallen", "ausfallen", "absagen", "abzusagen", "gestrichen", "scrapped", "aufgeschoben", "collapsed", "scheiterte", "scheiterten", "gescheitert", "geplatzt", "platzte", "dropped", "abandoned", "shelved", "entfielen", "verworfen", "unterblieb", "unterblieben", "unterbleibt", "unterbleiben", "verzichten", "verzichtet", "verzichtete", "verzichteten", "ausgeschlagen", "abgelehnt", "entfallen", "scheitert", "abgesehen", "verdorben"]

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
  static let companyNouns = words("center centre agency zentrum unternehmens konzerns hochschule universität gesellschaft verein stiftung kammer university institution foundation chamber association familienbetrieb betrieb unternehmen firma konzern start-up startup hersteller company firm group manufacturer organisation organization institut institute werk fabrik plant factory shipyard")
  static let firmForms = words("gmbh ag kg se eg ltd inc corp corporation co plc llc industries holdings electric")
  static let houseStems = ["ihk", "ahk", "institut", "universit", "hochschul", "zentrum", "kammer", "verein", "gesellschaft", "stiftung", "center", "centre", "agency", "agentur", "chamber", "association", "foundation", "college", "school", "schule"]
  static let firmNouns = words("unternehmen unternehmens firma konzern konzerns betrieb familienbetrieb hersteller start-up startup company firm group manufacturer werft shipyard")
  static let houseNouns = words("institut institute hochschule universität university kammer chamber verein stiftung foundation association institution school schule center centre agency")
  /// People who stand for the place or body they come from.
  static let peopleNouns = words("forschende forschenden fachkräfte gäste gästen vertreter vertretern vertreterinnen mitglieder unternehmer unternehmen studierende studierenden schüler start-ups startups forscher besucher besuchern ingenieure ingenieuren fachleute experten einkäufer einkäuferin jugendliche mitarbeiter wissenschaftler wissenschaftlerinnen unternehmerinnen doktorandinnen lehrkräfte beschäftigten auszubildende professoren politiker manager kaufleute nachwuchsforschende delegierte guests visitors engineers executives officials scholars lawmakers parliamentarians managers employees apprentices scientists exhibitors experts buyers staff representatives team crew members students pupils researchers companies firms delegates")
  static let delegationNouns = words("delegation mission abordnung reisegruppe delegationsmitglieder delegationsteilnehmer landesregierung wirtschaftsdelegation delegierten besuchergruppe reisegesellschaft abgesandte gruppe group")
}
