/// Words of English clauses that are told by lists alone.
enum EnglishWords {
  static let words = PersonWords.words

  /// Past forms that have no `-ed`: they make a clause wherever no article stands before them.
  static let pasts = words("""
    spent sat left sent brought went gone saw seen drove driven flew rode sailed sang sung swam spoke broke broken chose chosen threw threw wrote written ate drank slept fell felt fought fled froze forgot forgave
    got gotten grew hid kept knelt laid lay leapt lent lost meant paid put quit rang ran said sought sold shook shone shot shut slid sold stole struck stuck swore swept swung taught tore told thought
    understood undertook withdrew withstood woke won wore wove overtook underwent outdid became began bent bid bound bred built bought caught clung crept dealt dug drew fed flung gave hung heard held hurt kept knew learnt
    led let lit made met mistook overcame proved rose sank shrank spread sprang stood stung tried watched
    """)
  /// Third persons of verbs that are no common nouns.
  static let thirds = words("""
    accompanies acknowledges adds addresses admits advises allows announces appears appoints arrives asks assumes attends becomes begins belongs brings builds buys carries celebrates comes concludes confirms connects
    considers consists continues cooperates decides declines delivers departs describes discusses dines drives enables ends enjoys enters establishes explains explores expresses extends finances finds finishes flies follows
    gathers gives goes grows hears helps holds hopes inaugurates inspects intends introduces invests invites involves joins keeps knows lacks lectures leads learns leaves lets likes makes maintains manages means meets
    moves needs negotiates notes obtains occurs offers opens organises organizes owns pays plays postpones prepares produces promises proposes proves provides publishes pulls reaches reads recalls receives recommends
    refuses regards remembers replaces replies represents resumes returns says seems sees selects sells sends serves shares shows signs sings sits speaks specialises specializes spends stands starts stays strengthens
    studies succeeds supplies takes teaches tells thanks thinks tries unveils uses wants watches wears welcomes wins wishes writes
    """)

  /// People by what they do or are, who are meant by whom they come from: `four cataloguers from Ohm`.
  static let people = words("""
    academics administrators agronomists ambassadors anglers apprentices archaeologists archers architects archivists artisans artists assessors athletes attendees auditors authors bakers bankers bioengineers biologists
    boatbuilders botanists bowlers boys brewers builders businesspeople businessmen businesswomen candidates captains carers carpenters ceramicists chefs chemists children choristers civil clergy climbers clinicians
    coaches colleagues commissioners composers conductors conservators consultants cooks cooperators coordinators craftsmen craftspeople crews curators cyclists dancers dealers deans dentists designers developers
    diplomats directors distillers divers doctors drivers ecologists economists editors educators entrepreneurs envoys evaluators examiners exporters families farmers fellows fencers filmmakers firefighters fishermen
    fishers foresters founders friends gardeners geologists girls governors growers guides gymnasts hikers historians hoteliers hydrologists importers inspectors instructors interns inventors investors
    journalists judges judoka jurors kayakers knitters landscapers lawyers leaders lecturers legislators librarians linguists locals makers marines masons mathematicians mayors mechanics mediators medics men mentors
    merchants midwives ministers monks musicians negotiators nurses observers officers operators oncologists organists pensioners performers pharmacists photographers physicians physicists pilots planners players
    playwrights poets postdocs postgraduates potters practitioners printers prefects producers programmers promoters psychologists publishers radiologists rangers rectors rescuers residents restaurateurs restorers
    retailers rowers runners sailors scientists scouts sculptors secretaries seismologists senators shipbuilders shopkeepers singers skaters skiers skippers smiths sociologists specialists staffers stewards storytellers
    surgeons surveyors swimmers teachers teenagers technicians technologists therapists townspeople traders trainees trainers translators trustees tutors undergraduates unionists veterans vets veterinarians
    vintners violinists volunteers weavers winegrowers winemakers winners women workers wrestlers writers youngsters youths
    parliamentarians mps councillors counsellors delegates lawmakers officials executives engineers managers students pupils researchers scholars experts representatives employees
    stevedores cataloguers neurologists growers farmers committee growers neighbours neighbors clerks specialists contingent deputation panel squad troupe orchestra choir crew cohort staff
    """)
  /// Those of whom a text on a journey speaks all along.
  static let visitors = words("""
    guests visitors group party delegation mission team participants members travellers travelers panel delegates contingent deputation squad newcomers arrivals tourists entourage companions delegations fellows pair duo trio
    quartet
    """)
  /// What a journey has that may be dropped.
  static let stops = words("""
    stop stopover call visit tour trip excursion outing journey leg detour tasting flight ascent climb crossing secondment placement appearance appointment stay voyage sail cruise ride walk hike
    """)
  static let meals = words("lunch dinner supper breakfast tea coffee banquet meal brunch luncheon drinks")
}
