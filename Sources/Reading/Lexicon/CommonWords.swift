/// Words of German and English that begin sentences with a capital, or are nouns, and are no part of a name.
enum CommonWords {
  /// Function words; also used to tell the languages apart.
  static let german = PersonWords.words("""
    der die das den dem des ein eine einen einem einer eines und oder aber auch nicht kein keine keinen keiner mit von vom zu zum zur in im ins an am ans auf aus bei beim
    für durch über unter vor nach seit bis gegen ohne um als wie wenn weil dass daß ob so sehr mehr noch schon nur sowie sich er sie es wir ihr ich man
    ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können könnte soll sollen sollte will wollen möchte seine sein seiner ihre ihrer
    ihren diese dieser dieses diesem diesen jetzt heute gestern dort hier damit dabei dazu danach zudem außerdem während zwischen rund etwa beide beiden
    alle allen anderen andere dann denn doch jedoch sondern falls unser unsere unserem unserer deren dessen welche welcher was wer wo neben laut dank trotz
    """)
  static let english = PersonWords.words("""
    the a an and or but not no with from to in at on of for by as is are was were be been has have had will would could should may might can this that these those
    its it he she they we you i his her their our your who which what when where while after before since also into over under about between during both all
    than then there here if so more most other new some such only one two first last next today yesterday later afterwards meanwhile however despite among
    """)
  /// Capitalised words, most of them German nouns, that stand beside names without belonging to them. Small letters.
  static let besideNames = PersonWords.words("""
    land stadt präfektur region partnerregion landeshauptstadt hansestadt bundesland bundesstaat staat kreis insel hauptstadt republik hafen universität institut firma
    unternehmen konzern hersteller start-up startup spezialist anbieter betreiber partner delegation gruppe gast gäste besuch reise vertrag abkommen
    vereinbarung absichtserklärung partnerschaft kooperation zusammenarbeit projekt programm präsidium vorstand geschäftsführung leitung
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    monday tuesday wednesday thursday friday saturday sunday january february march may june july october december frühjahr sommer herbst winter
    ende anfang mitte jahr jahre jahren woche tag tage uhr euro dollar yen prozent millionen milliarden foto fotos bild quelle presse pressemitteilung pressekontakt kontakt
    tochter mutter zulieferer dienstleister veranstalter mobilfunkanbieter messe konferenz forum abend morgen mittag austausch gespräch treffen cluster
    europa-zentrale niederlassung standort werk zentrale hauptsitz sitz büro labor campus fakultät fachbereich abteilung referat haus
    photo image source contact press release home menu search imprint impressum datenschutz cookie cookies newsletter website
    north south east west nord süd ost european europäische japanese german japanischer deutscher deutsche deutschen japanische japanischen
    vertreter vertreterin vertretern vertreterinnen mitglied mitglieder mitgliedern teilnehmer teilnehmerinnen unternehmens konzerns instituts
    bundesrepublik erneuerbare erneuerbaren energien energie wasserstoff medizin robotik wissenschaft wirtschaft politik forschung
    """)
}
