/// German words that tell of a journey in any part of speech, beside the frames of verbs.
enum CueWords {
  private static func words(_ text: String) -> Set<String> { PersonWords.words(text) }

  /// Verbs whose subject travels, in all their forms; `auf`, `an`, `ein` may stand apart.
  static let journeys = words("""
    besucht besuchte besuchten besuchen besuche bereist bereiste bereisten bereisen reist reiste reisten reisen reise gereist angereist weitergereist anreist anreiste anreisten fliegt fliegen flog flogen geflogen
    fährt fahren fuhr fuhren gefahren bricht brach brachen brechen aufgebrochen aufbricht kommt kommen kam kamen gekommen eingetroffen eintrifft eintraf angekommen ankam landet landete landeten gelandet startet startete
    verbringt verbringen verbrachte verbracht weilt weilte weilten geweilt aufgehalten aufhält hält hielt unterwegs gast tourt tourte ansteuert ansteuerte angesteuert zieht zog bleibt blieb bleiben macht machte stattet stattete abgestattet
    hospitiert gastiert gastierte begab begaben begibt erkundet erkundete erkundeten erkunden kennenlernt kennenlernte kennenlernten
    """)
  /// These are a journey with a further word alone.
  static let needs: [String: Set<String>] = [
    "bricht": ["auf"], "brach": ["auf"], "brachen": ["auf"], "brechen": ["auf"], "hält": ["auf"], "hielt": ["auf"], "macht": ["weg", "station", "halt"], "machte": ["weg", "station", "halt"],
    "gast": ["zu"], "startet": ["nach"], "startete": ["nach"], "zieht": ["nach"], "zog": ["nach"], "stattet": ["besuch", "antrittsbesuch", "gegenbesuch"], "stattete": ["besuch", "antrittsbesuch", "gegenbesuch"],
    "kommt": ["nach", "in", "zu", "an"], "kam": ["nach", "in", "zu", "an"], "kamen": ["nach"],
  ]
  static let presents = words("besucht bereist reist fliegt fährt bricht kommt verbringt hält macht startet steuert bleibt")
  /// These tell of a journey without saying where to.
  static let plain = words("reist reiste reisten gereist angereist fliegt flog geflogen fährt fuhr gefahren aufgebrochen eingetroffen gast abgestattet angekommen bricht brach unterwegs landete gelandet")
  /// What was once says nothing of the journey that a text tells of.
  static let formerly = words("zuletzt zuvor damals einst seinerzeit früher bereits vorjahr")
  /// `bei seinem Besuch`, `Ihre Reise`.
  static let ownVisits = words("besuch besuchs besuches antrittsbesuch aufenthalt reise arbeitsbesuch staatsbesuch delegationsreise auslandsreise dienstreise visite stippvisite höflichkeitsbesuch asienreise japanreise chinareise usareise")

  /// Who travels as a group.
  static let groups = words("""
    delegation abordnung reisegruppe gruppe gäste gästen besuch besucher besuchern besuchergruppe vertretung gesandtschaft wirtschaftsdelegation ratsdelegation bürgerdelegation regierungsdelegation reisedelegation
    parlamentarierdelegation unternehmerdelegation unternehmergruppe schülergruppe studierendengruppe reisegesellschaft expertengruppe angehörige forschende mission
    """)
  /// Who may be anybody further down in a text.
  static let looseGroups = words("gäste gästen besuch besucher besuchern vertretung gruppe angehörige forschende mission")
  static func isGroup(_ lower: String) -> Bool { groups.contains(lower) || lower.hasSuffix("delegation") || lower.hasSuffix("abordnung") }
  /// Who leads it: `unter Leitung von`, `angeführt von`, `an der Spitze`.
  static let leads = words("leitung führung angeführt geführt geleitet spitze federführung delegationsleitung delegationsleiter delegationsleiterin")

  static let receives = words("empfing empfingen empfängt empfangen begrüßt begrüßte begrüßten begrüßen begrüsst begrüsste begrüssten willkommen bewirtete bewirtet bewirteten empfange")

  /// Nouns that stand for the body of a place: `Land Salzburg`, `Kanton Thurgau`.
  static let bodies = words("""
    stadt landeshauptstadt hansestadt gemeinde kommune kreis landkreis kanton land bundesland freistaat provinz präfektur region bezirk bundesstaat woiwodschaft wojewodschaft departement partnerstadt partnerregion partnerprovinz
    partnerpräfektur partnerkreis schwesterstadt freundschaftsstadt metropole hafenstadt hauptstadt metropolregion städteregion volksrepublik republik regierung stadtverwaltung verwaltung kreisstadt großstadt millionenstadt nachbarstadt
    bundesstaats bundesstaates landes kantons kreises landkreises freistaats freistaates bezirks bezirkes
    """)

  /// Where the way leads: `standen auf dem Programm`, `hießen die Stationen`.
  static let programmes = words("programm plan reiseplan besuchsprogramm reiseprogramm tagesprogramm route reiseroute terminkalender agenda terminplan tagesordnung kalender zettel besuchsplan ablaufplan rahmenprogramm fahrplan traktandenliste reiseroute liste")
  static let stations = words("station stationen reisestation reisestationen etappe etappen reiseziel reiseziele zwischenstation zwischenstationen ziel ziele anlaufpunkt anlaufpunkte programmpunkt programmpunkte besuchsstationen zwischenstopp zwischenstopps reiseetappen")
  /// Verbs whose passive tells where they were.
  static let seen = words("""
    besichtigt besucht angesehen erkundet angesteuert aufgesucht angeschaut bereist inspiziert kennengelernt
    """)
  /// Nouns of a visit.
  static let visits = words("""
    besuch besuche besuchen besuchs besichtigung besichtigungen betriebsbesichtigung betriebsbesichtigungen werksbesichtigung rundgang rundgänge führung führungen werksführung betriebsführung stadtführung visite visiten stippvisite
    unternehmensbesuch unternehmensbesuche firmenbesuch firmenbesuche betriebsbesuch betriebsbesuche abstecher zwischenstopp stopp halt aufenthalt aufenthalte antrittsbesuch arbeitsbesuch höflichkeitsbesuch
    staatsbesuch informationsbesuch ausflug exkursion exkursionen rundfahrt stadtrundfahrt ausflüge besichtigungstour werkbesichtigung hafenrundfahrt hochschulbesuch termin termine
    """)
  /// Nouns of a talk.
  static let talks = words("""
    treffen gespräch gespräche gesprächen begegnung begegnungen austausch unterredung unterredungen zusammenkunft arbeitsgespräch arbeitsgespräche fachgespräch fachgespräche aussprache beratung beratungen meinungsaustausch
    gedankenaustausch arbeitstreffen spitzentreffen zusammentreffen empfang mittagessen abendessen arbeitsessen audienz diskussion diskussionen konsultationen konsultation verhandlungen vier-augen-gespräch runder höflichkeitsbesuch antrittsbesuch
    gesprächsrunde gesprächsrunden gesprächstermin gesprächstermine arbeitsmittagessen festessen frühstück erfahrungsaustausch gesprächspartner rundtischgespräch wirtschaftsgespräche
    """)
  /// Who goes along.
  static let along = words("mitgereist mitgefahren mitgeflogen mitgekommen mitreist mitreisen mitreisten begleitet begleiteten begleiten begleitete begleitung dabei angehören angehörten angehörte angehört bord gefolge schlepptau partie")

  static let signing = words("""
    unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterschrieben unterschrieb unterschreiben unterschreibt unterzeichnung unterschrift unterschriften besiegelt besiegelte besiegelten besiegeln paraphiert vereinbart erneuert
    erneuerte erneuerten bekräftigt bekräftigten bekräftigte geschlossen abgeschlossen verlängert signiert ratifiziert gesetzt setzten leisten verabschiedet vertragsunterzeichnung unterzeichnete
    """)
  static let papers = words("""
    vertrag vertrags vertrages verträge vereinbarung vereinbarungen abkommen abkommens absichtserklärung absichtserklärungen memorandum memorandums memoranden erklärung charta urkunde urkunden dokument dokumente papier agreement übereinkunft übereinkommen
    kooperationsvereinbarung kooperationsvertrag partnerschaftsvertrag partnerschaftsvereinbarung partnerschaftsabkommen partnerschaftsurkunde partnerschaftsurkunden freundschaftsvertrag rahmenvereinbarung rahmenvertrag
    grundsatzvereinbarung kooperationsabkommen kooperationserklärung deklaration freundschaftsurkunde absichtspapier letter mou
    """)
  static func isPaper(_ lower: String) -> Bool { papers.contains(lower) || ["vereinbarung", "abkommen", "vertrag", "erklärung", "urkunde"].contains(where: lower.hasSuffix) }

  /// What two partners are to each other.
  static let partnerships = words("""
    partnerschaft partnerschaften städtepartnerschaft städtefreundschaft regionalpartnerschaft länderpartnerschaft kreispartnerschaft schulpartnerschaft hochschulpartnerschaft universitätspartnerschaft freundschaft
    partnerstadt partnerregion partnerprovinz partnerpräfektur partnerkreis partnerland partnergemeinde partneruniversität partnerhochschule partnerschule freundschaftsstadt schwesterstadt verschwisterung jumelage partnerstädte partnerbezirk
    partner städtepartner verbunden verschwistert verpartnert befreundet freundschaftsvertrag partnerschaftsvertrag partnerinnen partnern partnerkanton partnerkammer partnerhafen partnerbeziehung partnerbeziehungen kooperation zusammenarbeit
    """)
  static func isPartnership(_ lower: String) -> Bool { partnerships.contains(lower) || lower.hasSuffix("partnerschaft") || lower.hasSuffix("partnerschaften") || lower.hasPrefix("partnerschafts") }
  /// Of a town or region alone.
  static func isTwinning(_ lower: String) -> Bool {
    ["städtepartner", "städtefreundschaft", "regionalpartner", "länderpartner", "kreispartner", "verschwister", "jumelage", "partnerstadt", "partnerstädt", "partnerregion", "partnerprovinz", "partnerpräfektur", "partnerkreis", "partnergemeinde", "freundschaftsstadt", "schwesterstadt", "partnerbezirk", "partnerkanton"].contains(where: lower.hasPrefix)
  }
  /// How it began.
  static let beginnings = words("seit geschlossen besiegelt begründet unterzeichnet gegründet beschlossen eingegangen abgeschlossen vereinbart besteht bestehende bestehenden begann gründungstag geknüpft offiziell beschluss unterschrieben gründeten begründete begründeten geschlossene geschlossenen")

  /// What says that something is meant to come.
  static let intended = words("vorgesehen geplant verabredet angesetzt anberaumt soll sollen sollte sollten will wollen möchte möchten wollte wollten")
  /// What says that something is past, beside verbs in `te`.
  static let pasts = words("""
    war waren wurde wurden hatte hatten stand standen fand fanden ging gingen gab gaben lag lagen hieß hießen kam kamen worden hat haben empfing empfingen traf trafen sprach sprachen trug trugen zog zogen nahm nahmen bot boten
    schloss schlossen beschloss beschlossen unterschrieb unterschrieben fuhr fuhren flog flogen trat traten ließ ließen hielt hielten sah sahen lud luden brachte brachten begann begannen gewesen erhielt erhielten überreichte blieb
    """)
  static let presentsInTen = words("arbeiten warten leiten begleiten bieten vertreten beraten treten starten gestalten richten halten")

  private static let lands: Set<String> = Set((Gazetteer.countries + "\n" + Gazetteer.furtherCountries + "\n" + Gazetteer.furthestCountries).split(separator: "\n").compactMap { $0.split(separator: "|", omittingEmptySubsequences: false).first.map { String($0).trimmedBlanks } } + ["Europe", "Asia", "Africa", "European Union"])
  /// A country or continent.
  static func isLand(_ link: Link) -> Bool { if case .common(let name) = link { lands.contains(name) } else { false } }
  /// A town or region, or the body of one: `Kanton Thurgau`.
  static func isTerritory(_ one: Statements.Actor) -> Bool {
    one.kind == .place || one.party.text.lowercased().split(separator: " ").first.map { bodies.contains(String($0)) } ?? false
  }
}
