import Domain

/// What a verb says that its subject does, in German and English.
enum Deed { case visit, travel, stay, comeBack, receive, meet, talk, invite, agree, cooperate, brief, lead, call, expect, speak, walk, shown, see, leave, dine, ask, look }

/// The words by which clauses are read: verbs by what they say, nouns by what they stand for.
enum FrameWords {
  typealias Words = StatementWords
  static let words = PersonWords.words

  static let conjunctions = words("und and sowie & oder or but aber sondern while as than wie denn dass that who which whose when where if")
  static let links = words("und and sowie & , auch also außerdem ferner beziehungsweise as well sowohl wie or oder dem der die das den the")
  static let counts = words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty kein keine keinen keiner keinem no some several many mehrere mehreren einige einigen viele vielen alle allen all each every jede jeder jeden jedes")
  static let adverbs = words("""
    also today yesterday tomorrow then now later already last first again there here too not never only still just earlier previously recently currently jointly together further furthermore meanwhile however
    nevertheless instead afterwards subsequently thereby alongside back on-site away yet abroad twice once soon
    """)

  static let prepositions: [String: String] = Words.prepositions.merging(words("""
    während wegen trotz statt innerhalb seitens entgegen anlässlich aufgrund zugunsten samt nebst gegenüber mithilfe seit gemäß inklusive außerhalb entlang dank around over toward towards within off against throughout during after before
    since following besides upon onto round across behind beyond alongside
    """).map { ($0, $0) }) { old, _ in old }
  /// What begins a German sentence with a capital and is no noun.
  static let germanLeads = CommonWords.german.union(words("""
    damals zuvor danach dort hier heute gestern morgen nicht ganz auch dabei damit darin dazu dafür denn doch eben erst etwa gemeinsam ferner außerdem zudem zuletzt zunächst anschließend später ebenfalls so wie wenn wer was wo
    nachdem obwohl bereits seither seitdem inzwischen mittlerweile darüber daneben rund mehr gerade schon noch nun dann eigens unter nirgends überall künftig derzeit aktuell gleichzeitig zeitgleich insgesamt daraufhin
    darunter deshalb daher dennoch jedoch allerdings vielmehr leider erstmals erneut wieder seinerseits ihrerseits anders weder sowohl entweder ob falls sobald solange soweit mehrere viele einige weitere zahlreiche knapp
    geplant vorgesehen begleitet empfangen deren dessen tags vormittags nachmittags abends morgens mittags nachts frühmorgens früh spät beeindruckt untergebracht eingeladen gestrichen ausgefallen abgesagt begeistert zweimal dreimal einmal mehrmals
    hinzu hernach nachher vorher zuerst schließlich endlich diesmal jüngst kürzlich neulich unterdessen währenddessen eigentlich ursprünglich tatsächlich immerhin dagegen hingegen umgekehrt
    """))
  /// Verbs that need a contract beside them, more of them.
  static let needNoun = words("""
    finalise initial verlängert verlängerte verlängerten erneuert erneuerte erneuerten gezeichnet zeichneten verabschiedet verabschiedeten eingegangen getroffen abgegeben ausgetauscht beschlossen
    renew renewed renews extend extended extends endorse endorsed endorses adopt adopted adopts prolong prolonged entered exchanged
    """)
  static func isBase(_ lower: String) -> Bool { ["welcome", "visit", "tour", "host", "head", "work", "talk", "lead", "support", "travel", "return", "stay", "sign", "partner", "start", "launch", "help", "study", "plan", "supply", "share", "show"].contains(lower) }

  // MARK: - Verbs

  /// Stems of weak German verbs with all their endings, then forms as they are.
  private static func german(_ stems: String, _ forms: String = "") -> [String] {
    words(stems).flatMap { stem -> [String] in
      let ending = ["t", "d", "chn", "ffn"].contains { stem.hasSuffix($0) } ? ["e", "et", "en", "ete", "eten"] : ["e", "t", "en", "te", "ten"]
      return ending.map { stem + $0 } + ["ge" + stem + (ending[1])]
    } + Array(words(forms))
  }
  private static func separable(_ prefixes: String, _ forms: String) -> [String] { words(prefixes).flatMap { prefix in words(forms).map { prefix + $0 } } }
  private static func english(_ stems: String, _ forms: String = "") -> [String] {
    words(stems).flatMap { stem -> [String] in
      if stem.hasSuffix("e") { return [stem, stem + "s", stem + "d", stem.dropLast() + "ing"] }
      if stem.hasSuffix("y") { return [stem, stem.dropLast() + "ies", stem.dropLast() + "ied", stem + "ing"] }
      let plural = ["s", "sh", "ch", "x"].contains { stem.hasSuffix($0) } ? "es" : "s"
      return [stem, stem + plural, stem + "ed", stem + "ing"]
    } + Array(words(forms))
  }

  static let verbsDe: [String: Deed] = table([
    (.visit, german("besuch besichtig inspizier erkund bereis", "aufgesucht aufsuchte aufsuchten aufsuchen aufzusuchen kennengelernt kennenlernte kennenlernten kennenlernen kennenzulernen")), (.brief, ["vorführen", "vorgeführt", "unterrichtete", "unterrichteten"]),
    (.travel, german("reis pilger", """
      flog flogen fliegt fliegen geflogen fuhr fuhren fährt fahren gefahren führte fahre fliege reise komme kam kamen kommt kommen gekommen eintraf eintrafen eingetroffen eintreffen einzutreffen angereist anreiste anreisten anreisen weitergereist
      weiterreiste weiterreisten weiterreisen landet landete landeten landen gelandet brechen bricht aufbrechen aufbricht aufzubrechen begab begaben begibt aufgebrochen aufbrach aufbrachen brach brachen ging gingen gehen geht weiterflog weiterflogen weitergeflogen ankam ankamen angekommen
      """) + separable("weiter an ab ein mit hin zurück heim nach", "reist reiste reisten reisen gereist zureisen fährt fuhr fuhren fahren gefahren zufahren fliegt flog flogen fliegen geflogen zufliegen")),
    (.look, german("", """
      sah sahen sieht sehen schaut schaute schauten schauen angesehen angeschaut anzusehen anzuschauen anschauen ansehen ansah ansahen anschaute anschauten umgesehen umzusehen umsehen umsah umsahen umgeschaut
      vorbeischauen vorbeigeschaut vorbeischaut vorbeischaute vorbeischauten vorbeizuschauen vorbeikommen vorbeigekommen
      """)),
    (.stay, german("weil gastier hospitier", "aufgehalten aufhielt aufhielten aufhalten aufhält aufzuhalten hält verbringe unterwegs verbracht verbrachte verbrachten verbringt verbringen gewesen")),
    (.comeBack, german("", "zurückgekehrt zurückkehrte zurückkehrten kehrte kehrten zurückkam zurückkamen zurückgekommen heimgekehrt heimkehrte heimkehrten zurückkehren zurückkehrt zurückzukehren zurück heim")),
    (.receive, german("begrüß", "empfing empfingen empfängt empfangen bewirtete bewirteten bewirtet willkommen")),
    (.meet, german("", "traf trafen trifft treffen getroffen begegnete begegneten begegnet begegnen")),
    (.talk, german("", """
      sprach sprachen spricht sprechen gesprochen beriet berieten berät beraten diskutierte diskutierten diskutiert diskutieren verhandelte verhandelten verhandelt verhandeln austauschte austauschten ausgetauscht
      auszutauschen austauschen zusammenkam zusammenkamen zusammengekommen zusammentraf zusammentrafen zusammengetroffen zusammenzutreffen zusammentreffen zusammenkommen tauschte tauschten tauschen unterhielt unterhielten
      rede reden redet redete redeten geredet besprach besprachen besprochen besprechen erörterte erörterten erörtert erörtern debattierte debattierten debattiert debattieren konferierte konferierten austauschen
      """)),
    (.invite, german("", "lud luden lädt laden eingeladen einlud einluden einlädt einladen einzuladen einlade geladen")),
    (.agree, german("unterzeichn vereinbar besiegel paraphier ratifizier", """
      unterschrieb unterschrieben unterschreibt unterschreiben geeinigt einigte einigten einigen verständigte verständigten verständigt schloss schlossen geschlossen schließt schließen abgeschlossen abschloss abschlossen
      abschließen abzuschließen verlängert verlängerte verlängerten erneuert erneuerte erneuerten gezeichnet zeichneten verabschiedet verabschiedeten setzten setzte setzen setzt
      verabredet verabredete verabredeten abgemacht eingegangen getroffen abgegeben ausgetauscht beschlossen
      """)),
    (.cooperate, german("kooperier", """
      zusammenarbeiten zusammenarbeitet zusammenarbeitete zusammenarbeiteten zusammengearbeitet zusammenzuarbeiten verbunden verschwistert verpartnert befreundet arbeitet arbeiten arbeitete arbeiteten forscht forschen forschten
      """)),
    (.brief, german("", "informierte informierten informiert informieren erläutern erklären zeigen zeigte zeigten geführt unterrichtet unterrichten vorführen")),
    (.lead, german("leit führ begleit geleit", "")), (.brief, ["zeigt", "gezeigt", "vorstellen"]), (.expect, ["erwartet", "erwarten", "erwartete", "erwarteten", "erwarte"]), (.speak, ["hielt", "hielten", "gehalten"]), (.walk, ["lief", "liefen", "gelaufen"]),
  ])

  static let verbsEn: [String: Deed] = table([
    (.visit, english("visit tour inspect revisit")),
    (.travel, english("travel journey arrive head return fly", "travelled travelling flew flown drove driven drive drives sailed sail sails cycled cycle rode ride rides hiked moved move moves journeying came come comes coming went go goes gone going")),
    (.stay, english("stay", "spent spend spends spending")),
    (.receive, english("receive welcome host greet")),
    (.meet, english("", "met meet meets meeting")),
    (.talk, english("talk confer negotiate exchange discuss", "spoke speak speaks spoken talks conferred sat")),
    (.invite, english("invite")),
    (.agree, english("sign conclude agree ink finalise finalize formalise formalize ratify initial seal renew extend endorse adopt prolong", "struck reached entered put puts shook shaken shake")),
    (.cooperate, english("cooperate collaborate partner work", "twinned")),
    (.call, ["call", "called", "calls", "calling", "looked", "look", "looks", "dropped", "drop", "drops", "popped", "pop", "stopped"]), (.shown, ["seconded", "posted", "assigned", "dispatched", "invited over", "shown", "taken", "driven", "guided", "escorted", "led", "steered", "ferried"]),
    (.see, ["see", "saw", "seen", "sees", "seeing"]), (.leave, english("depart land reach", "leave leaves left leaving set sets")), (.dine, english("dine lunch breakfast consult", "ran bumped run bump")), (.ask, ["asked", "asks", "ask"]), (.expect, ["expected"]), (.speak, ["lectured", "lectures", "lecture", "gave", "give", "delivered", "deliver", "gives", "addressed", "addresses", "address", "exhibit", "exhibited", "exhibits", "performed", "perform", "performs", "sang", "played"]), (.walk, ["walked", "strolled", "walk", "walks", "wandered", "climbed"]),
    (.brief, english("brief")),
    (.lead, english("head", "led lead leads leading")),
  ])

  private static func table(_ rows: [(Deed, [String])]) -> [String: Deed] {
    var map: [String: Deed] = [:]
    for (deed, forms) in rows { for form in forms where map[form] == nil { map[form] = deed } }
    return map
  }

  private static let englishVerbs: Set<String> = Set(verbsEn.keys).union(english("""
    build open establish develop plan intend want hope expect announce send use launch create join include found employ supply attend accompany explain discuss present support operate run produce make take give
    help prepare explore extend expand strengthen deepen show see study learn look speak share provide deliver discover promote participate begin start continue sign set hold
    """, "held took gave made built began said says told led saw drew won ran has have had is are was were be been being will would can could may might should must do does did took becomes became"))
    .subtracting(words("meeting building talks plan plans work works visit visits tour tours present partner head host study state talk show support start share help supply opening launch")).union(["visit"])
  static func isEnglishVerb(_ lower: String) -> Bool { englishVerbs.contains(lower) }

  private static let participles = ["be", "ver", "er", "ent", "zer", "unter", "über", "ein", "aus", "an", "auf", "ab", "vor"]
  /// `Empfangen wurde`, `Begleitet werden`: a participle that leads a German sentence.
  static func isFronted(_ block: Block, _ at: Int) -> Bool {
    ["wurde", "wurden", "wird", "werden", "hat", "hatte", "hatten", "haben", "ist", "sind", "war", "waren", "sei", "seien"].contains(block.lower(at + 1)) && ["t", "en"].contains(where: block.lower(at).hasSuffix) && !(block.token(at)?.isAllCapitals ?? false)
      && (verbsDe[block.lower(at)] != nil || block.lower(at).contains("ge") || block.lower(at).hasSuffix("iert") || participles.contains(where: block.lower(at).hasPrefix) && block.lower(at).count > 6)
  }

  // MARK: - Nouns

  static let demonyms = words("japaner japanern japanerinnen dänen schweden norweger norwegern finnen esten letten litauer polen niederländer niederländern franzosen koreaner koreanern chinesen amerikaner amerikanern kanadier kanadiern briten iren schotten waliser italiener italienern spanier spaniern portugiesen österreicher österreichern schweizer schweizern belgier belgiern tschechen japanese danes swedes norwegians finns")
  private static let kinds: [[String]] = [
    ["hochschul", "universit", "college", "uni"], ["institut"], ["kammer", "chamber", "ihk"], ["verband", "verbänd", "association", "verein", "society"], ["klinik", "krankenh", "hospital", "clinic"],
    ["hafen", "häfen", "port"], ["museum", "museen"], ["stiftung", "foundation"], ["schul", "school", "gymnasi"], ["werft", "shipyard", "yard"], ["cluster", "netzwerk", "network"], ["rat", "council"],
    ["akademie", "academ"], ["orchest", "philharmoni", "sinfoni"], ["garten", "garden", "gärten"], ["bahn", "railway"], ["bibliothek", "librar"], ["archiv"], ["feuerwehr", "wehr"], ["gewerkschaft", "union"],
    ["genossenschaft", "co-op", "cooperative", "co-operative"], ["tierpark", "zoo"], ["theat"], ["bank", "sparkasse"], ["club", "klub"], ["trust"], ["federation", "föderation"], ["conservatoire"], ["brauerei", "brewer"], ["ensemble"],
  ]
  /// The beginnings or ends of words for the same kind of house: `Hochschule` for a `Universität`.
  static func alike(_ noun: String) -> [String]? { kinds.first { $0.contains { noun.hasPrefix($0) && noun.count <= $0.count + 4 } } }
  static func isCalled(_ name: String, _ stems: [String]) -> Bool {
    name.lowercased().split { !$0.isLetter }.contains { word in stems.contains { word.hasPrefix($0) && word.count <= $0.count + 5 || $0.count > 4 && word.contains($0) } }
  }

  private static let people = Words.peopleNouns.union(Words.delegationNouns).union(words("""
    angehörige angehörigen stadtoberhäupter ratsmitglieder ratsmitgliedern
    ärztinnen ärzte ärzten fachärztinnen teilnehmer teilnehmern teilnehmerinnen teilnehmenden reisende reisenden abgeordnete abgeordneten mitarbeitende mitarbeitenden forscherinnen expertinnen vertreterin leitung führung
    geschäftsleitung geschäftsführung spitze management vorstand kollegen kolleginnen kollege kollegin dozenten dozentinnen lehrende gastgeber gastgebern gastgeberin verantwortlichen verantwortliche arbeitsgruppe
    forschungsgruppe wissenschaftlern forschern unternehmern start-ups verbände kammern mitgliedsunternehmen aussteller ausstellern stipendiaten gruppe reisegruppe runde landsleute bürger bürgerinnen bürgern
    leadership board doctors physicians nurses colleagues participants party mission group representative delegation teachers lecturers professors leaders organisers hosts counterparts counterpart partners members suppliers
    members mitgliedern mitglieder teams cohort class founders travellers councillors choir orchestra trainees producers makers entrepreneurs businesses firms companies trainees pupil graduates mayors ministers deputies councillors citizens guests host gastfamilien
    """))
  static func isPeople(_ lower: String) -> Bool {
    people.contains(lower) || EnglishWords.people.contains(lower) || crowds.contains(lower) || PersonWords.isTitle(lower) || crowdEnds.contains(where: { lower.hasSuffix($0) && lower.count > $0.count + 1 }) || ["vertreter", "vertretern", "vertreterinnen", "innen", "delegation", "abordnung", "teilnehmer", "gäste", "gästen", "leute", "team", "forscher", "experten"].contains(where: { lower.hasSuffix($0) && lower.count > $0.count })
  }
  static func isCompany(_ lower: String) -> Bool {
    Words.companyNouns.contains(lower) || companies.contains(lower) || ["hersteller", "unternehmen", "konzern", "anbieter", "institut", "firma", "reederei", "werft", "gesellschaft", "verband", "zentrum", "agentur"].contains(where: lower.hasSuffix)
  }
  private static let companies = words("maker producer supplier operator developer house hospital manufacturer shipbuilder trader retailer start-up spin-off subsidiary unit clinic school university college specialist provider distributor business brand bank shipowner forwarder laboratory ausgründung tochter tochterfirma klinik krankenhaus schule anbieter betrieb händler spezialist start-up gründung")
  static func isHouse(_ lower: String) -> Bool { Words.houseNouns.contains(lower) || ["committee", "authority", "commission", "trust", "union", "society", "federation", "academy", "library", "hospital", "college", "garden", "orchestra", "club", "board", "office", "klinikum", "kammer", "cluster", "hafen", "museum", "stiftung", "bank", "werft", "ministerium", "ministry", "embassy", "botschaft", "council", "fund", "agentur", "agency", "centre", "center"].contains(lower) }
  /// Nouns for several houses: `both institutions`, `die beiden Häuser`.
  static func isHouses(_ lower: String) -> Bool { houses.contains(lower) }
  private static let houses = words("""
    partners partner partnern
    akademien orchester orchestern bahnen firmen unternehmen häuser häusern einrichtungen institute instituten institutionen hochschulen universitäten schulen gymnasien vereine vereinen verbände verbänden kammern kliniken krankenhäuser museen werften
    organisationen gesellschaften gewerkschaften feuerwehren wehren archive archiven theater theatern bibliotheken zoos genossenschaften banken stiftungen reedereien brauereien gärten clubs büros agenturen behörden zentren cluster ämter
    academies orchestras railways companies firms houses institutions institutes universities schools colleges societies associations chambers hospitals clinics museums yards shipyards organisations organizations unions services archives theatres
    theaters libraries zoos co-ops cooperatives banks foundations lines breweries gardens clubs agencies authorities centres centers clusters businesses bodies groups start-ups manufacturers makers carriers airlines operators ensembles federations ports
    """)
  private static let parts = words("""
    labore labor anlage anlagen gelände produktion fertigung abteilung entwicklungsabteilung forschungsabteilung hauptsitz stammsitz zentrale werkstatt werkstätten hallen halle betrieb betriebe hafen stand messestand
    reinräume operationssaal campus museum archiv bibliothek rathaus umschlaganlage terminal elektrolyseur windpark kraftwerk speicher
    rooms room centre center park terminal station laboratory laboratories labs lab campus stand booth hospital clinic site facilities production headquarters shipyard plant works workshops depot museum library
    """)
  /// Nouns that stand for the house or the people of whose they are.
  static func isRelational(_ lower: String) -> Bool {
    isPeople(lower) || isCompany(lower) || Words.siteNouns.contains(lower) || parts.contains(lower) || isVisit(lower) || Words.isAgreement(lower) || Words.partnerNouns.contains(lower) || Words.meetNouns.contains(lower)
      || Words.siteEnds.contains(where: lower.hasSuffix) || ["einladung", "invitation", "abteilung", "leitung"].contains(where: lower.hasSuffix)
  }

  private static let visits = Words.visitNouns.union(words("reise trip mission tour journey tours trips visits rundgang fahrt klassenfahrt studienfahrt vereinsfahrt mitgliederfahrt konzertfahrt kursfahrt gruppenfahrt landung führung rundfahrt rundfahrten weiterfahrt weiterreise stadtführung werksführung betriebsführung hospitation stippvisiten antrittsbesuch gegenbesuch arbeitsbesuch aufenthalt stay"))
  static func isVisit(_ lower: String) -> Bool {
    visits.contains(lower) || ["reise", "besuch", "besuchs", "besuches", "besuche", "besichtigung", "visite", "rundgang", "erkundung", "exkursion", "ausflug", "abstecher", "aufenthalt", "besichtigungen"].contains(where: { lower.hasSuffix($0) && lower.count > $0.count + 2 }) && !lower.hasSuffix("kreise") && !lower.hasSuffix("preise")
  }
  /// Names of houses that are sights.
  static func isSight(_ name: String) -> Bool { ["museum", "castle", "cathedral", "garden", "gallery", "palace", "temple", "shrine", "park", "zoo", "aquarium", "observatory", "abbey", "terminal", "stadium", "arena"].contains(where: name.lowercased().contains) }
  /// Nouns for those who travel together.
  static func isGroup(_ lower: String) -> Bool { groups.contains(lower) || lower.hasSuffix("delegation") }
  /// German nouns for several persons, by how they end.
  static func isCrowd(_ lower: String) -> Bool { groups.contains(lower) || crowds.contains(lower) || crowdEnds.contains { lower.hasSuffix($0) && lower.count > $0.count + 1 } }
  private static let crowds = words("""
    schüler schülern kinder kindern mädchen jungen leute leuten männer männern frauen ärzte ärzten landwirte landwirten winzer winzern musiker musikern sänger sängern lehrer lehrern forscher forschern techniker technikern
    meister meistern gründer gründern bauern beamte beamten räte räten azubis lehrlinge lehrlingen studenten absolventen experten fachleute fachleuten kollegen kameraden trainer trainern spieler spielern sportler sportlern
    jugendliche jugendlichen auszubildende auszubildenden studierende studierenden forschende forschenden lehrende lehrenden beschäftigte beschäftigten abgeordnete abgeordneten delegierte delegierten ehrenamtliche ehrenamtlichen
    betriebsräte betriebsräten vertrauensleute ausbilder ausbildern pfleger pflegern planer planern ingenieure ingenieuren architekten handwerker handwerkern unternehmer unternehmern kaufleute mitglieder mitgliedern
    mitarbeiter mitarbeitern mitarbeitende mitarbeitenden touristen nachwuchskräfte besucher besuchern freunde freunden deutschen norddeutschen ausschussmitglieder ausschussmitgliedern stipendiaten eltern familien
    mannschaft klasse chor ensemble orchester kapelle trupp truppe tross riege abteilung belegschaft crew team teams runde schar klassen jugend spitze herren damen herrschaften
    """)
  /// German nouns for a man by what he does.
  static func isMan(_ lower: String) -> Bool { men.contains(lower) || ["meister", "loge", "iker", "unternehmer", "forscher", "ingenieur", "arzt", "händler", "architekt", "journalist", "chef", "leiter", "sprecher", "mann", "pfleger"].contains { lower.hasSuffix($0) && lower.count > $0.count + 1 } }
  private static let men = words("oberst general hauptmann kommandant kapitän geograph geograf architekt künstler pianist dirigent cellist journalist pfarrer imker winzer landwirt bäcker tischler bauer gärtner manager politiker diplomat gelehrte wissenschaftler schreiner koch lehrer trainer experte stipendiat student doktorand professor arzt forscher ingenieur attaché gesandte")
  private static let crowdEnds = ["innen", "leute", "leuten", "lingen", "linge", "kräfte", "kräften", "schüler", "schülern", "ärzte", "ärzten", "wirte", "wirten", "bauern", "techniker", "technikern", "musiker", "musikern", "experten", "vertreter", "vertretern", "forscher", "forschern", "trainer", "trainern", "mitglieder", "mitgliedern", "studenten", "absolventen", "meister", "meistern", "lehrer", "lehrern", "gäste", "gästen", "gruppe", "mannschaft", "klasse", "chor", "orchester", "abordnung", "teilnehmer", "teilnehmern", "berater", "beratern", "spezialisten", "ingenieure", "ingenieuren", "jugendliche", "jugendlichen", "räte", "räten", "team", "ausbilder", "ausbildern", "pfleger", "pflegern"]
  private static let groups = words("truppe tross ensemble runde besuchergruppe leute teilnehmern gästen besuchern abgeordneten studierenden reisende councillors cohort party participants visitors guests mission group delegation trainees teilnehmer teilnehmerinnen teilnehmenden reisenden gäste besucher gruppe reisegruppe delegation abordnung besucherinnen delegationsmitglieder")
  static func isTown(_ lower: String) -> Bool { ["stadt", "präfektur", "provinz", "hansestadt", "gemeinde", "city", "town", "prefecture", "region"].contains(lower) || lower.hasSuffix("stadt") }
  /// That one goes there, which a programme may only intend.
  static func isTrip(_ lower: String) -> Bool { ["reise", "trip", "mission", "journey", "trips", "erkundung", "exkursion"].contains(where: lower.hasSuffix) || lower.hasSuffix("fahrt") && visits.contains(lower) && !lower.hasPrefix("rund") }
}

extension Calendar {
  private static let spans = PersonWords.words("""
    montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen tag tage tagen monat monate monaten jahr jahre jahren abend morgen nachmittag vormittag wochenende herbst frühjahr frühling sommer winter anfang ende mitte
    week weeks day days month months year years morning evening afternoon weekend spring summer autumn monday tuesday wednesday thursday friday saturday sunday half decade time zeit rande rahmen anschluss tags vormittags nachmittags abends morgens mittags mittag nachts stunde stunden minuten nacht wochenenden auftakt abschluss
    """)
  /// A noun that says when.
  static func isTime(_ lower: String) -> Bool { spans.contains(lower) || month(lower) != nil }
}
