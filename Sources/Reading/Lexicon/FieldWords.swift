import Domain

/// Nouns and adjectives of fields, offices and abstract things that stand with a capital and name nobody: `Wirtschaft, Handel`, `International Relations`. Small letters.
enum FieldWords {
  /// Whether a word says a field or thing of no name of its own.
  static func contains(_ lower: String, in language: Language) -> Bool {
    if both.contains(lower) { return true }
    return language == .de ? german.contains(lower) || abstractEnds.contains { lower.hasSuffix($0) && lower.count > $0.count + 3 } && !houses.contains { lower.hasSuffix($0) } : english.contains(lower)
  }
  /// Of what ends so, houses: Stiftung, Ratsversammlung.
  private static let houses = ["gesellschaft", "genossenschaft", "gewerkschaft", "botschaft", "stiftung", "zeitung", "vertretung", "förderung", "einrichtung", "gemeinschaft", "mannschaft", "verwaltung", "versammlung", "regierung", "innung", "vereinigung", "kaufmannschaft", "bürgerschaft", "union", "kommission", "organisation", "institution", "föderation", "universität", "fakultät", "abteilung", "leitung"]
  private static let abstractEnds = ["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "ismus", "ität", "itäten", "politik", "wirtschaft", "technik", "technologie", "technologien", "industrie", "elektronik", "batterien", "intelligenz", "gespräche", "projekte", "themen"]

  /// Short forms that stand for no house.
  static let shortForms = PersonWords.words("""
    mou mous loi lois mint ict iot aiot gdp gva gnp fdi fta ftas vat ceta cptpp rcep usmca nafta ttip wlan hiv aids hiv/aids covid sars bse teu mice oda smb smbs sme smes kmu sdg sdgs esg csr stem steam epc ppp b2b b2g b2c r&d r&i f&e
    faq faqs pdf ceo cfo cto coo cio hr it ki ai ar vr xr pr tv dvd cd gps lng lpg ccs ccus pv ev evs ice hvac nft ngo ngos npo vip vips ii iii iv vi vii viii ix xi xii xiii nrw-tag eu-us covid-19 brexit erasmus
    lh lr lhstv mag ddr kfz lkw pkw phd msc mba ba ma md
    """)

  private static let both = PersonWords.words("""
    delegation delegations mission missions form forms workshop workshops symposium seminar seminare seminars forum programm programme program projekt project team partner partners tsunami corona pandemie pandemic brexit marketing design engineering
    prototyping innovation export import logistics tourismus tourism sport sports kultur culture info information service services online digital
    """)
  private static let english = PersonWords.words("""
    trade industry industries industrial investment investments commerce commercial economy economic economics affairs foreign international relations relation cooperation co-operation collaboration development developments health healthcare care digital
    disease control prevention education educational training science sciences research technology technologies technical information communication communications energy environment environmental climate agriculture agricultural fisheries forestry food security safety
    defence defense justice interior finance financial transport transportation infrastructure housing labour labor employment skills jobs youth women family families social welfare culture cultural arts heritage tourism sport media public private sector
    protocol planning policy policies strategy strategic affairs senior junior deputy acting assistant adviser advisor advisers advisors officer officers manager managers entrepreneurship enterprise enterprises business businesses small medium industrialization industrialisation
    manufacturing production creative innovation innovations good co-operation friendship exchange exchanges partnership partnerships agreement agreements memorandum understanding declaration joint letter intent statement protocol treaty accord
    cabinet county city town village province state whole background backgrounder press release news update contact contacts notes editors summary highlights photo photos caption source sources event events agenda meeting meetings visit visits tour
    delegation delegates mission missions conference summit fair exhibition ceremony opening anniversary celebration week day days year years month today yesterday east west north south eastern western northern southern central metropolitan sister twin belt road co operation
    general new old great green blue smart first second third global regional local national federal european asian african american estonian mutual bilateral multilateral sustainable renewable clean circular carbon hydrogen
    lt gov sen rep hon mr mrs ms dr prof sir inter-institutional institutional cups world cup games equality gender human rights diversity inclusion water waste mining oil gas minerals logistics supply chain space aerospace marine maritime ocean
    opportunities opportunity growth prosperity resilience recovery reconstruction disaster risk reduction emergency management higher vocational graduate undergraduate student students faculty academic studies medicine nursing pharmacy law engineering
    investors exporters importers companies firms guests participants members readiness life lab room
    """)
  private static let german = PersonWords.words("""
    wirtschaft handel handels politik wissenschaft forschung bildung kultur tourismus sport soziales arbeit gesundheit pflege umwelt klima klimaschutz energie energien sicherheit verkehr bau wohnen finanzen inneres justiz recht europa internationales angelegenheiten
    landwirtschaft forsten ernährung verbraucherschutz digitales digitalisierung medien jugend familie familien frauen senioren integration migration gleichstellung handwerk industrie gewerbe mittelstand technologie technologien technik innovation innovationen export import
    außenwirtschaft gefolge einsatz künstlicher künstliche künstlichen intelligenz deutschen deutsche deutscher einheit delegation delegationen delegationsreise wirtschaftsdelegation form formen seite seiten ziel ziele gang frage fragen lehre gast gäste
    projektoren batterien textilien maschinen anlagen geräte produkte waren güter lebensmittel membran membranen elektronik automobil- industrieelektronik verlass länder vertrag verträge abkommen vereinbarung erklärung absichtserklärung memorandum
    jubiläum jahr jahre jahren jahrzehnt jahrzehnte jahrzehnten monat monate woche wochen tag tage zukunft vergangenheit gegenwart anlehnung kraft betracht anspruch aussicht absprache begleitung vertretung zusammenarbeit kontakt kontakte bezug hinblick
    folge kürze wirklichkeit ordnung richtung sachen person personen planung arbeit betrieb bewegung erinnerung gebrauch mode not ruhe serie sicht stand umlauf verbindung verhandlung verlegenheit vorbereitung wahrheit zahlung zukunft zweifel
    spitze höhe breite länge größe sprache sprachen landessprache englisch deutsch japanisch landessitte sitte brauch tradition traditionen heimat fremde ausland inland übersee mitte rahmen zuge laufe grund boden erde wasser luft feuer
    städte gemeinden kommunen regionen kreise bezirke staaten nationen völker menschen bürger bürgerinnen schüler schülerinnen studierende studenten lehrkräfte unternehmen betriebe firmen gesellschaften verbände vereine schulen hochschulen partnerschulen
    sonderkommission koordinationsstelle masterstudiengang studiengang stadtgeschichte geschichte literatur musik kunst tanz film fotografie architektur stadtplanung raumfahrt luftfahrt schifffahrt automobil logistik
    biotechnologie medizintechnik medizin pharma chemie physik mathematik informatik robotik optik photonik mikroelektronik nanotechnologie werkstoffe materialwissenschaften umwelttechnik wasserwirtschaft abfallwirtschaft wasserstoff windkraft windenergie solarenergie
    stromversorgung fachkräfte ausbildung weiterbildung berufsbildung hochschulbildung austausch jugendaustausch schüleraustausch studierendenaustausch städtepartnerschaft partnerschaft freundschaft frieden demokratie freiheit verständigung versöhnung
    regierungsrat stadtrat gemeinderat kantonsrat landesregierung staatsregierung bundesregierung stadtverwaltung verwaltung
    burg schloss rathaus altstadt innenstadt bahnhof marktplatz
    """)
}
