/// German words that bind two sides: papers they sign, what they are to each other, who asked whom, where a house is.
enum TieWords {
  private static func words(_ text: String) -> Set<String> { PersonWords.words(text) }

  /// What is said of a paper that is there, or will be.
  static let signs = words("""
    unterzeichnet unterzeichnete unterzeichneten unterzeichnen unterzeichnung unterzeichneter unterschrieben unterschrieb unterschreiben unterschreibt unterschreiben unterschrift unterschriften besiegelt besiegelte besiegelten besiegeln besiegelung
    paraphiert paraphierte paraphierten vereinbart vereinbarte vereinbarten vereinbaren verabredet verabredete verabredeten geschlossen schloss schlossen schließen schließt abgeschlossen abschließen abschloss abschlossen abschluss
    verlängert verlängerte verlängerten verlängern verlängerung erneuert erneuerte erneuerten erneuern erneuerung bekräftigt bekräftigte bekräftigten getroffen eingegangen gingen ging eingehen zustande signiert signierte signierten ratifiziert
    ratifizierte ratifizierten verabschiedet verabschiedeten besteht bestehen bestand existiert existieren gibt liegt vor perfekt gesetzt setzten setzte setzt setzen leisteten leistete geleistet ausgetauscht tauschten
    festgehalten fixiert fixierten geeinigt einigten einigte verständigt verständigten verständigte verpflichtet verpflichteten verpflichtete festgelegt festlegten gezeichnet zeichneten erweitert erweiterten ausgeweitet ergänzt
    """)
  /// Who agreed on something without a paper.
  static let settles = words("verständigten verständigte verständigt einigten einigte geeinigt verabredeten verabredete verabredet vereinbarten vereinbarte vereinbart verpflichteten verpflichtete besiegelten besiegelte besiegelt paraphierten unterzeichneten unterschrieben")
  static let morePapers = words("""
    letter of-intent loi mou moa absichtspapier protokoll protokolle rahmenabkommen charta kooperationspapier vertragswerk verwaltungsvereinbarung zusatzvereinbarung folgevereinbarung anschlussvertrag vertragsabschluss vertragsunterzeichnung
    partnerschaftserklärung freundschaftserklärung freundschaftsabkommen freundschaftsvertrag gründungsurkunde patenschaftsvertrag kooperationsverträge kooperationsverträgen verträgen übereinkunft deal pakt arbeitsübereinkommen partnerabkommen
    """)
  static func isPaper(_ lower: String) -> Bool {
    CueWords.isPaper(lower) || morePapers.contains(lower) || ["vereinbarungen", "abkommens", "vertrags", "vertrages", "verträge", "verträgen", "erklärungen"].contains(where: lower.hasSuffix) && lower.count > 8
  }
  static let ahead = words("""
    soll sollen sollte sollten will wollen wolle möchte möchten geplant vorgesehen angestrebt anstreben anstrebt strebt streben vorbereitet verhandelt verhandeln verhandlungen verhandelten plant planen beabsichtigt beabsichtigen künftig künftige
    abzuschließen zu-unterzeichnen angedacht anvisiert bevor demnächst vorbereitung vorhat
    """)
  static let unsure = words("könnte könnten würde würden wäre wären hätte hätten dürfte dürften ob mögliche möglichen möglicher möglichkeit möglichkeiten vielleicht denkbar hofft hoffen wunsch wünscht anregt")
  static let negations = words("nicht kein keine keinen keinem keiner nie weder abgelehnt abgesagt gescheitert geplatzt beendet beendete gekündigt kündigte ausgesetzt aufgekündigt verschoben verschiebung")

  /// Nouns for two sides that a sentence does not name: `beide Städte`.
  static let townNouns = words("""
    stadt städte städten kommune kommunen gemeinde gemeinden kanton kantone kantonen land länder ländern region regionen provinz provinzen präfektur präfekturen kreis kreise kreisen landkreis landkreise bundesland bundesländer landeshauptstadt
    hansestadt metropole metropolen ort orte orten bezirk bezirke bezirken hafenstadt hafenstädte partnerstädte partnerstädten partnerregionen freistaat markt bergländer nachbarländer staaten hauptstädte stadtoberhäupter bürgermeister oberbürgermeister
    rathäuser stadtverwaltung stadtverwaltungen landesregierung
    """)
  static let houseNouns = words("""
    hochschule hochschulen universität universitäten uni unis unternehmen firma firmen haus häuser häusern kammer kammern klinik kliniken klinikum kliniken krankenhaus krankenhäuser institut institute instituten einrichtung einrichtungen verein vereine
    vereinen verband verbände verbänden gesellschaft gesellschaften schule schulen museum museen konzern konzerne organisation organisationen institution institutionen parlament parlamente maximalversorger hafen häfen forschungseinrichtungen
    forschungsinstitute betriebe fakultäten gymnasien bibliotheken stiftung stiftungen partnerhochschulen partneruniversitäten bahnen sender verlage messegesellschaften zoos rektoren präsidenten hersteller
    """)
  static let eitherNouns = words("seiten partner partnern parteien vertragspartner vertragsparteien kooperationspartner delegationen")

  /// What two are to each other by a noun that needs no more.
  static func isFirmBond(_ lower: String) -> Bool {
    !lower.hasPrefix("partnerschafts") && (lower.hasSuffix("partnerschaft") || lower.hasSuffix("partnerschaften") || ["verschwisterung", "jumelage", "städtefreundschaft", "allianz", "bündnis", "schulbündnis", "städtebund"].contains(lower))
  }
  /// Those that may be anything: they count where the sentence says between whom, or since when.
  static let looseBonds = words("""
    freundschaft freundschaften kooperation kooperationen zusammenarbeit beziehung beziehungen verbindung verbindungen austausch studierendenaustausch studentenaustausch schüleraustausch jugendaustausch austauschprogramm kontakte bande bindung bindungen
    wissenschaftskooperation forschungskooperation hochschulkooperation abkommen vereinbarung kooperationsabkommen kooperationsvereinbarung kooperationsvertrag freundschaftsvertrag partnerschaftsvertrag partnerschaftsabkommen
    """)
  static let warm = words("""
    enge engen enger engem eng traditionell traditionelle traditionellen langjährige langjährigen langjähriger lange langem freundschaftliche freundschaftlichen freundschaftlicher guten gute guter bestehende bestehenden bestehender gewachsenen
    gewachsene intensiven intensive intensiver jahrzehntelange jahrzehntelangen nachbarschaftlichen nachbarschaftliche strategische strategischen strategischer regelmäßigen regelmäßiger besonderen bewährte bewährten
    """)
  static let keeps = words("""
    pflegt pflegen pflegte pflegten unterhält unterhalten unterhielt besteht bestehen bestand verbindet verbinden verband verknüpft hat haben hatte gibt existiert feiert feiern feierte feierten begehen begeht beging begingen vertiefen vertieft
    vertieften begründet begründete begründeten geknüpft knüpften gewonnen eingegangen gingen ging geschlossen schloss schlossen schließt schließen vereinbart vereinbarten besiegelt besiegelten besiegelte ist sind reicht
    läuft ausgebaut ausbauen bauen stärken stärkten intensivieren erneuert erneuerten erneuern verlängert verlängern verlängerten aufgenommen begann erlaubt auffrischen frischt setzen fortgesetzt fortsetzen lebt gelten gilt würdigten
    """)
  static let bound = words("verbunden verschwistert befreundet verpartnert verbündet liiert verschwisterten befreundeten partnerschaftlich")

  /// What one is to another: `Partnerstadt`, `Schwesterbahn`.
  static func isRole(_ lower: String) -> Bool {
    (lower.hasPrefix("partner") || lower.hasPrefix("schwester") || lower.hasPrefix("freundschafts") || lower.hasPrefix("paten")) && lower.count > 8 && !lower.hasPrefix("partnerschaft") && !lower.hasPrefix("freundschaftss")
      && roleEnds.contains(where: lower.hasSuffix) || ["kooperationspartner", "projektpartner", "partner", "städtepartner", "forschungspartner", "partnerin"].contains(lower)
  }
  private static let roleEnds = ["stadt", "städte", "städten", "region", "regionen", "provinz", "provinzen", "präfektur", "land", "gemeinde", "gemeinden", "kommune", "kommunen", "kreis", "kreises", "kreise", "bezirk", "kanton", "universität", "universitäten", "uni", "hochschule", "hochschulen", "schule", "schulen", "kammer", "hafen", "bahn", "institut", "klinik", "verein", "verband", "organisation", "unternehmen", "gymnasium", "zoo", "club", "klub", "staat", "bundesland", "gesellschaft", "museum", "parlament"]
  static func isTownRole(_ lower: String) -> Bool { ["stadt", "städte", "städten", "region", "regionen", "provinz", "provinzen", "präfektur", "land", "gemeinde", "gemeinden", "kommune", "kommunen", "kreis", "kreises", "kreise", "bezirk", "kanton", "staat"].contains(where: lower.hasSuffix) }

  static let invites = words("eingeladen einlud einluden lud luden lädt laden einlädt einladen geladen lade gebeten bat baten bitten bittet")
  static let invitations = words("einladung einladungen")

  /// What a house has in a town.
  static let seats = words("""
    sitz hauptsitz firmensitz stammsitz konzernsitz unternehmenssitz dienstsitz amtssitz hauptverwaltung verwaltung hauptquartier europazentrale deutschlandzentrale zentrale konzernzentrale firmenzentrale unternehmenszentrale niederlassung
    niederlassungen standort standorte standorten werk werke werken stammwerk büro büros filiale filialen fabrik fabriken labor labore laboren tochtergesellschaft tochter tochterfirma tochterunternehmen tochterfirmen vertretung vertretungen
    zweigstelle geschäftsstelle repräsentanz repräsentanzen auslandsbüro außenstelle campus forschungszentrum entwicklungszentrum logistikzentrum testzentrum produktion fertigung produktionsstätte produktionsstätten depot lager terminal
    terminals seehafenterminals ableger dependance institut institute labors räume räumen hauptgebäude zentrum europasitz geschäftsstellen regionalbüro verbindungsbüro verbindungsbüros auslandsvertretung auslandsvertretungen produktionswerk
    produktionsstandort produktionsstandorte forschungsstandort europabüro werft haus stützpunkt
    """)
  static func isSeat(_ lower: String) -> Bool { seats.contains(lower) || ["sitz", "zentrale", "niederlassung", "niederlassungen", "standort", "standorte", "werk", "werke", "werken", "büro", "büros", "fabrik", "labor", "filiale", "terminal", "terminals", "werft"].contains { lower.hasSuffix($0) && lower.count > $0.count + 2 } && !["netzwerk", "handwerk", "kunstwerk", "bauwerk", "laufwerk", "stellwerk", "besitz", "vorsitz", "handwerke", "netzwerke", "kunstwerke", "netzwerken", "kunstwerken", "feuerwerk", "tagwerk", "bergwerk"].contains { lower.hasSuffix($0) } }
  static let dwells = words("ansässig ansässige ansässigen beheimatet angesiedelt produziert sitzt residiert zuhause firmiert stationiert vertreten forscht fertigt")
}
