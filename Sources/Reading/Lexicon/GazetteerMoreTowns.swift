/// Towns of Japan above fifty thousand and of Germany above some twenty thousand, with what is visited of smaller ones, written as `Gazetteer.townsOfJapan` is.
extension Gazetteer {
  static let townsOfJapanFurther = """
    Kitakami; Hanamaki; Ofunato; Rikuzentakata; *Osaki; Shiogama; Tagajo; *Iwanuma; Daisen; Odate; Kazuno; *Tendo; *Higashine; Shinjo; Sukagawa; *Shirakawa; *Soma; Sukumo; Goshogawara
    Towada; Misawa; Mutsu; Iwamizawa; *Eniwa; Kitahiroshima; Ishikari; Noboribetsu; Abashiri; Takikawa; Nayoro; Shibetsu; Otofuke; Nanae
    Tsukubamirai; Ushiku; Ryugasaki; *Moriya; Kashima; *Kamisu; Chikusei; *Joso; Kasama; Naka City; *Yuki; Moka; *Kanuma; Otawara; Tatebayashi; *Shibukawa; Fujioka; Annaka; Numata
    Midori City; *Chichibu; *Fukaya; *Honjo; Higashimatsuyama; Sakado; Iruma; Hanno; Fujimi; *Fujimino; *Shiki; Misato; Yashio; Satte; Kuki; *Hasuda; Konosu; *Kazo; *Hanyu; Gyoda
    Narashino; Abiko; Kamagaya; Inzai; Shiroi; Mobara; Togane; Kimitsu; Futtsu; Sodegaura; Tateyama; Kamogawa; Asahi City; Tomisato
    Higashimurayama; Higashikurume; Kokubunji; Nishitokyo; Akishima; Fussa; Hamura; Akiruno; Komae; Inagi; Kiyose; Musashimurayama; Higashiyamato; Edogawa; Katsushika; Arakawa; *Nakano
    Suginami; Isehara; *Ayase; *Zama; Minamiashigara; *Miura; Kozu; Hayama; Oiso; Yugawara
    Shibata; Tokamachi; Murakami City; Minamiuonuma; Uonuma; *Ojiya; Gosen; Itoigawa; Uozu; *Himi; Tonami; Nanto; Namerikawa; Nomi; Nonoichi; *Echizen; Ono City; *Awara; Fujiyoshida
    Minami-Alps; Kai City; Fuefuki; Hokuto; Otsuki; *Chino; Okaya; Ina City; Saku; Komoro; Chikuma; Suzaka; Hakuba; Omachi
    Minokamo; *Hashima; Kani; Nakatsugawa; Ena; Toki; *Mino; *Gero; Gujo; Hida; Sekigahara; Shirakawa-go; Yaotsu; Fukuroi; Shimada City; Susono; Gotemba; Kosai; *Makinohara; Kikugawa
    Ito City; Shimoda; Fuji City
    Toyoake; Nisshin City; Obu; Chiryu; Tokai City; Chita; Tsushima City; *Inuyama; *Konan; Kiyosu; Owariasahi; *Hekinan; Takahama; Iwakura; Shinshiro; Tahara; *Kitanagoya; *Nabari
    Inabe; Owase; *Omihachiman; *Ritto; *Koka; Yasu; Maibara; Takashima City; Joyo; *Yawata; Muko; Kizugawa; Ayabe; Miyazu; Kyotango; *Nantan
    Tondabayashi; Kawachinagano; Habikino; Fujiidera; Kashiwara; *Kaizuka; Izumiotsu; Sennan; Hannan; Shijonawate; Katano; Ikaruga; *Yamatotakada; Kashiba; Sakurai City; *Gojo; Uda City
    Asuka; Hashimoto City; *Arida; Shingu; Gobo; Iwade; Kinokawa; *Koya; Shirahama
    Kasaoka; Ibara; Bizen; Setouchi City; Akaiwa; *Maniwa; Mimasaka; Takahashi City; *Otake; Miyoshi; *Shobara; Etajima; Hikari; Kudamatsu; Sanyo-Onoda; *Nagato; Mine City; Yanai
    Oda City; Yasugi; Gotsu; Oki Islands; Komatsushima; Yoshinogawa; Mima; Kan'onji; Mitoyo; *Zentsuji; *Sanuki; Shodoshima; Seiyo; Yawatahama; Ozu; Tosa City; Kami City; Muroto
    Kasuga City; Onojo; Yukuhashi; *Chikushino; Fukutsu; Nogata; *Yanagawa; Yame; Asakura; *Takeo; Ogi; *Ureshino; *Unzen; Hirado; Goto City; *Arao; Tamana; *Uki; *Koshi; Kikuchi City
    *Aso; Hitoyoshi; Mashiki; *Usuki; Usa City; *Yufu; *Nichinan; *Kobayashi; Ibusuki; *Aira; Amami City; Okinawa City; Ginowan; Nanjo; *Tomigusuku; Yomitan
    """
  static let townsOfGermanyFurther = """
    Sankt Augustin; Niederkassel; Hennef; Königswinter; Bornheim; *Rheinbach; Meckenheim; *Brühl; Wesseling; Frechen; Pulheim; Erftstadt; Bedburg; Elsdorf; Kaarst; *Willich; *Kempen
    Tönisvorst; *Nettetal; Geldern; *Goch; Kevelaer; Emmerich am Rhein; *Rees; Kamp-Lintfort; Rheinberg; Voerde; Neukirchen-Vluyn; Xanten; Haan; *Mettmann; Wülfrath; Heiligenhaus
    Monheim am Rhein; Leichlingen; Wermelskirchen; Radevormwald; Wipperfürth; Gummersbach; *Overath; Rösrath; Lohmar; Eschweiler; *Stolberg; Alsdorf; Herzogenrath; *Würselen; Baesweiler
    Heinsberg; Erkelenz; Geilenkirchen; Hückelhoven; Wegberg; Mechernich; Schleiden; Monschau
    Ahaus; Gronau; Borken; Dülmen; Emsdetten; Greven; Steinfurt; Lengerich; *Beckum; Oelde; Warendorf; Telgte; Haltern am See; Datteln; Oer-Erkenschwick; Waltrop; *Werne; *Kamen
    Bergkamen; Selm; *Schwerte; Fröndenberg; Holzwickede; *Menden; Hemer; Altena; Plettenberg; Werdohl; Attendorn; Olpe; *Lennestadt; Kreuztal; Netphen; Hilchenbach; Bad Berleburg
    Schwelm; Gevelsberg; Ennepetal; Hattingen; Wetter an der Ruhr; Sprockhövel; Meschede; Sundern; Schmallenberg; Brilon; Warstein; Werl; Geseke; Delbrück; Salzkotten; Büren
    Bad Lippspringe; Rheda-Wiedenbrück; Rietberg; Verl; Schloß Holte-Stukenbrock; Harsewinkel; Halle (Westf.); Bünde; Löhne; *Enger; Bad Oeynhausen; Porta Westfalica; Lübbecke
    Espelkamp; Petershagen; Bad Salzuflen; *Lage; Blomberg; Horn-Bad Meinberg; *Warburg; Brakel; Bad Driburg
    Bad Nauheim; Bad Vilbel; *Friedberg; Butzbach; Oberursel; Kronberg im Taunus; Königstein im Taunus; Hofheim am Taunus; Kelkheim; Hattersheim; Flörsheim; Hochheim; Taunusstein
    Idstein; Rüdesheim; Eltville; Limburg an der Lahn; Weilburg; Dillenburg; Herborn; Haiger; Stadtallendorf; Schwalmstadt; Bad Hersfeld; Bebra; Eschwege; Witzenhausen; Hann. Münden
    Hofgeismar; Baunatal; Korbach; Bad Wildungen; Bad Arolsen; *Frankenberg; Gelnhausen; Maintal; Bruchköbel; Nidderau; *Langen; Dreieich; Neu-Isenburg; Dietzenbach; Rodgau; Rödermark
    Seligenstadt; Mühlheim am Main; Obertshausen; Mörfelden-Walldorf; Groß-Gerau; Riedstadt; Pfungstadt; Weiterstadt; Griesheim; *Dieburg; Michelstadt; *Erbach; Heppenheim; *Lorsch
    Viernheim; Lampertheim; Bürstadt; Wetteraukreis
    Worms am Rhein; Bad Kreuznach; Bingen am Rhein; Alzey; Grünstadt; Bad Dürkheim; Landau in der Pfalz; Germersheim; Wörth am Rhein; Haßloch; Schifferstadt; Zweibrücken; Andernach
    Mayen; Boppard; Lahnstein; Montabaur; Bad Neuenahr-Ahrweiler; Remagen; Sinzig; Bitburg; Wittlich; Prüm; Konz; Birkenfeld; Kusel; Merzig; St. Wendel; St. Ingbert; Dillingen; Lebach
    Püttlingen; Bexbach; Blieskastel; Bolanden; Kirchheimbolanden
    Bruchsal; Ettlingen; Bretten; Stutensee; Rheinstetten; Waghäusel; Pfinztal; *Bühl; Gaggenau; Gernsheim; Achern; Kehl; Lahr; Oberkirch; Emmendingen; Waldkirch; Weil am Rhein
    Rheinfelden; Schopfheim; Bad Säckingen; Waldshut-Tiengen; Donaueschingen; Rottweil; Schramberg; Freudenstadt; Horb am Neckar; Nagold; Calw; Bad Wildbad; Mühlacker
    Vaihingen an der Enz; Bietigheim-Bissingen; Kornwestheim; Remseck; Ditzingen; Leonberg; Herrenberg; Renningen; Holzgerlingen; Filderstadt; Leinfelden-Echterdingen; Ostfildern
    Plochingen; Kirchheim unter Teck; Wendlingen; Metzingen; Pfullingen; Bad Urach; Münsingen; Rottenburg am Neckar; Mössingen; Hechingen; Albstadt; Ebingen; Sigmaringen; Pfullendorf
    Überlingen; Meersburg; Radolfzell; Stockach; Tettnang; *Weingarten; Wangen im Allgäu; Leutkirch; Isny; Bad Waldsee; Laupheim; Ehingen; Blaubeuren; Geislingen an der Steige
    Eislingen; Schorndorf; Fellbach; Backnang; Winnenden; Welzheim; Ellwangen; Crailsheim; Bad Mergentheim; Wertheim; Tauberbischofsheim; Lauda-Königshofen; *Buchen; Mosbach; Eberbach
    Weinheim; Schwetzingen; Hockenheim; Leimen; Wiesloch; Neckarsulm; Öhringen; Künzelsau; Schwaigern; Eppingen; Bad Rappenau
    Memmingen; Kaufbeuren; Lindau; Sonthofen; Immenstadt; Füssen; Mindelheim; Günzburg; Dillingen an der Donau; Donauwörth; Nördlingen; Neuburg an der Donau; Aichach
    Friedberg in Bayern; Königsbrunn; Gersthofen; Landsberg am Lech; Starnberg; Germering; Fürstenfeldbruck; Dachau; Unterschleißheim; Oberschleißheim; Ismaning; Ottobrunn; *Haar
    Unterhaching; Erding; Pfaffenhofen; Eichstätt; Weilheim; Penzberg; Garmisch-Partenkirchen; Murnau; Bad Tölz; Miesbach; Holzkirchen; Traunstein; Traunreut; Bad Reichenhall
    Berchtesgaden; Mühldorf am Inn; Waldkraiburg; Burghausen; Altötting; Dingolfing; Vilsbiburg; Kelheim; Abensberg; Neutraubling; *Cham; Schwandorf; Weiden in der Oberpfalz
    Tirschenreuth; Neumarkt in der Oberpfalz; Sulzbach-Rosenberg; *Roth; Schwabach; Zirndorf; Lauf an der Pegnitz; Forchheim; Höchstadt; Kulmbach; Lichtenfels; Kronach; Marktredwitz
    *Selb; Münchberg; Rothenburg ob der Tauber; Dinkelsbühl; Weißenburg; Gunzenhausen; Neustadt an der Aisch; Kitzingen; Ochsenfurt; Karlstadt; Lohr am Main; Marktheidenfeld; Alzenau
    Miltenberg; Haßfurt; Bad Neustadt an der Saale; Münnerstadt; *Regen; Zwiesel; Freyung; Vilshofen; Osterhofen; Plattling
    Laatzen; Lehrte; *Springe; Barsinghausen; Neustadt am Rübenberge; Burgdorf; Burgwedel; Isernhagen; Ronnenberg; Stadthagen; Rinteln; Bückeburg; Bad Pyrmont; Holzminden; Alfeld
    Sarstedt; Einbeck; Northeim; Osterode am Harz; Duderstadt; Seesen; Bad Harzburg; Clausthal-Zellerfeld; Helmstedt; Königslutter; Uelzen; Soltau; Walsrode; Bergen bei Celle; Winsen
    Buchholz in der Nordheide; Rotenburg (Wümme); Zeven; Bremervörde; Osterholz-Scharmbeck; *Achim; *Syke; Weyhe; Stuhr; Diepholz; Sulingen; *Lohne; *Damme; Dinklage; Friesoythe; *Haren
    Sögel; Lathen; *Werlte; Bramsche; Georgsmarienhütte; *Melle; Bad Essen; Bersenbrück; Quakenbrück; Schüttorf; Bad Bentheim; *Brake; Elsfleth; Bad Zwischenahn; Westerstede; Wittmund
    Esens; Weener; Rhauderfehn; Borkum; Juist; Langeoog; Wangerooge; *Sande; Schortens; Zetel; Otterndorf; Esterwegen
    Altenburg; Apolda; Arnstadt; Saalfeld; Rudolstadt; Pößneck; *Greiz; Schmalkalden; Meiningen; Sonneberg; Hildburghausen; Bad Salzungen; Bad Langensalza; Mühlhausen; Sondershausen
    Sömmerda; Heiligenstadt; Zella-Mehlis; Zeulenroda; Hermsdorf; Naumburg; Zeitz; Weißenfels; Sangerhausen; Eisleben; Hettstedt; Quedlinburg; Wernigerode; *Thale; Aschersleben
    Staßfurt; Schönebeck; Burg bei Magdeburg; Haldensleben; Gardelegen; Salzwedel; Köthen; Zerbst; Dessau-Roßlau; Bitterfeld-Wolfen; Wolfen; Schkopau; Querfurt; Lutherstadt Wittenberg
    Lutherstadt Eisleben
    Limbach-Oberfrohna; Mylau; Beierfeld; *Aue; *Schwarzenberg; Annaberg-Buchholz; *Marienberg; Olbernhau; Flöha; Glauchau; Meerane; Crimmitschau; Werdau; Reichenbach im Vogtland
    *Auerbach; Oelsnitz; Markneukirchen; Klingenthal; Döbeln; Grimma; Wurzen; Oschatz; Torgau; Delitzsch; Eilenburg; Markkleeberg; Schkeuditz; Borna; Coswig; Großenhain; Kamenz; Zittau
    Löbau; Weißwasser; Niesky; *Heidenau; Bannewitz; *Rechenberg; Seiffen
    Falkensee; Bernau bei Berlin; Strausberg; Fürstenwalde; Eisenhüttenstadt; Ludwigsfelde; Königs Wusterhausen; Hennigsdorf; Hohen Neuendorf; Teltow; Werder (Havel); Rathenow; Nauen
    Wittenberge; Pritzwalk; Perleberg; Wittstock; Templin; Prenzlau; Angermünde; Bad Freienwalde; Forst (Lausitz); Guben; Spremberg; Finsterwalde; Luckenwalde; Jüterbog; Lübben
    Lübbenau; Wildau; Schönefeld; Kleinmachnow; Stahnsdorf; Zossen; Seelow; Küstrin; Schwarzheide; Waren (Müritz); Parchim; Ludwigslust; Hagenow; Boizenburg; Grevesmühlen; Bad Doberan
    Ribnitz-Damgarten; Bergen auf Rügen; *Barth; Grimmen; Demmin; Pasewalk; Ueckermünde; Torgelow; Neustrelitz; Teterow; Malchin; Heringsdorf; Ahlbeck; Peenemünde; *Binz; Sellin; Zingst
    Prerow; Kühlungsborn; Heiligendamm
    Glinde; Wentorf; Bad Bevensen; Lütjenburg; Heiligenhafen; Burg in Dithmarschen; *Marne; Wilster; Kellinghusen; Nortorf; Hohenwestedt; *Kropp; Süderbrarup; *Leck; Bordesholm
    Flintbek; Wahlstedt; Bornhöved; Boostedt; Stockelsdorf; Ratekau; Lieth; Wittdün; Nebel auf Amrum; Hallig Hooge; *Hooge; *Nordstrand; Helgoländer Düne; Altona; Eimsbüttel; Wandsbek
    Bergedorf; *Harburg; Hamburg-Mitte; Finkenwerder; Blankenese; Wilhelmsburg; HafenCity; St. Pauli; Charlottenburg; Kreuzberg; Neukölln; Spandau; Köpenick; Pankow; Steglitz; Tempelhof
    *Lichtenberg; Marzahn; Reinickendorf; Moabit; Schwabing; Vegesack; Birlinghoven; Godesberg; Bad Godesberg; *Deutz; *Ehrenfeld; Sachsenhausen; *Höchst; Dahlem
    """
}
