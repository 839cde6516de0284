/// The rest of the countries, parts of the world, and the first parts into which countries are divided, written as `Gazetteer.townsOfJapan` is.
extension Gazetteer {
  static let furthestCountries = """
    Korea; Democratic Republic of the Congo|Demokratische Republik Kongo|コンゴ民主共和国|Democratic Republic of Congo,DR Congo,DRC,Demokratischen Republik Kongo,DR Kongo
    Republic of the Congo|Republik Kongo|コンゴ共和国|Congo-Brazzaville,Kongo
    Cameroon|Kamerun|カメルーン; Gabon|Gabun|ガボン; Equatorial Guinea|Äquatorialguinea|赤道ギニア; Chad|Tschad; Niger||ニジェール; Mali||マリ; Burkina Faso||ブルキナファソ; Togo||トーゴ; Benin||ベナン
    Sierra Leone||シエラレオネ; Liberia||リベリア; Guinea||ギニア; Guinea-Bissau||ギニアビサウ; Gambia||ガンビア|The Gambia; Cape Verde|Kap Verde|カーボベルデ|Cabo Verde,Kapverden,Kapverdische Inseln; Burundi||ブルンジ
    South Sudan|Südsudan|南スーダン; Sudan||スーダン
    Somalia||ソマリア; Djibouti|Dschibuti|ジブチ; Eritrea||エリトリア; Malawi||マラウイ; Lesotho||レソト; Eswatini||エスワティニ|Swasiland; Comoros|Komoren|コモロ; Seychelles|Seychellen|セーシェル; Libya|Libyen|リビア
    Central African Republic|Zentralafrikanische Republik|中央アフリカ共和国
    Sao Tome and Principe|São Tomé und Príncipe|サントメ・プリンシペ; Syria|Syrien|シリア; Yemen|Jemen|イエメン; Palestine|Palästina|パレスチナ; Afghanistan||アフガニスタン; Tajikistan|Tadschikistan|タジキスタン
    Kyrgyzstan|Kirgisistan|キルギス|Kirgistan; Turkmenistan||トルクメニスタン
    Bhutan||ブータン; Maldives|Malediven|モルディブ; East Timor|Osttimor|東ティモール|Timor-Leste; Samoa||サモア; Tonga||トンガ; Vanuatu||バヌアツ; Solomon Islands|Salomonen|ソロモン諸島; Kiribati||キリバス; Tuvalu||ツバル
    Nauru||ナウル; Palau||パラオ; Micronesia|Mikronesien|ミクロネシア; Marshall Islands|Marshallinseln|マーシャル諸島; Cook Islands|Cookinseln|クック諸島
    New Caledonia|Neukaledonien|ニューカレドニア; French Polynesia|Französisch-Polynesien|フランス領ポリネシア; El Salvador||エルサルバドル; Honduras||ホンジュラス; Nicaragua||ニカラグア; Belize||ベリーズ
    Dominican Republic|Dominikanische Republik|ドミニカ共和国; Haiti||ハイチ; Jamaica|Jamaika|ジャマイカ; Trinidad and Tobago|Trinidad und Tobago|トリニダード・トバゴ
    Barbados||バルバドス; Bahamas||バハマ; Guyana||ガイアナ; Suriname||スリナム; Saint Lucia|St. Lucia|セントルシア; Grenada||グレナダ; *Dominica||ドミニカ国; Puerto Rico||プエルトリコ; Guam||グアム; Bermuda||バミューダ
    Andorra||アンドラ; San Marino||サンマリノ; Vatican City|Vatikanstadt|バチカン市国
    Africa|Afrika|アフリカ; Asia|Asien|アジア; North America|Nordamerika|北米|北アメリカ; South America|Südamerika|南米|南アメリカ; Latin America|Lateinamerika|中南米|ラテンアメリカ
    Central America|Mittelamerika|中米|Zentralamerika; Oceania|Ozeanien|オセアニア|大洋州; *Caribbean|Karibik|カリブ海; Central Asia|Zentralasien|中央アジア; East Asia|Ostasien|東アジア
    South Asia|Südasien|南アジア
    Northeast Asia|Nordostasien|北東アジア; West Africa|Westafrika|西アフリカ; East Africa|Ostafrika|東アフリカ; Southern Africa|Südliches Afrika|南部アフリカ; North Africa|Nordafrika|北アフリカ
    Sub-Saharan Africa|Subsahara-Afrika|サブサハラ・アフリカ|Subsahara; Middle East|Naher Osten|中東|Nahost,Nahen Osten,Mittlerer Osten,Mittleren Osten; Eastern Europe|Osteuropa|東欧
    Western Europe|Westeuropa|西欧
    Central Europe|Mitteleuropa|中欧; Northern Europe|Nordeuropa|北欧; Southern Europe|Südeuropa|南欧; Southeastern Europe|Südosteuropa|南東欧|South-East Europe,Southeast Europe
    Western Balkans|Westbalkan|西バルカン|Westlicher Balkan; Balkans|Balkan|バルカン; Benelux||ベネルクス; Nordic countries|Nordische Länder|北欧諸国; Caucasus|Kaukasus|コーカサス
    South Caucasus|Südkaukasus|南コーカサス; Antarctica|Antarktis|南極; *Arctic|Arktis|北極圏; Eurasia|Eurasien|ユーラシア
    Great Lakes|Große Seen|五大湖; *Mediterranean|Mittelmeer|地中海|Mittelmeerraum; *Adriatic|Adria|アドリア海; Black Sea|Schwarzes Meer|黒海|Schwarzen Meer; Crimea|Krim|クリミア
    Gulf of Mexico|Golf von Mexiko|メキシコ湾; Asia-Pacific|Asien-Pazifik|アジア太平洋; Lake Constance|Bodensee|ボーデン湖; Alps|Alpen|アルプス; Danube Region|Donauraum
    Korean Peninsula|Koreanische Halbinsel|朝鮮半島; Lake Biwa|Biwa-See|琵琶湖
    """
  static let furthestRegions = """
    Delaware; Rhode Island; New Hampshire; *Maine; Kansas; Nebraska; North Dakota; South Dakota; New Mexico; Wyoming; Arkansas; Mississippi; West Virginia
    New York State|Bundesstaat New York; Washington State|Bundesstaat Washington
    New England|Neuengland; *Midwest|Mittlerer Westen; Bay Area; Prince Edward Island; Yukon; Nunavut; Northwest Territories|Nordwest-Territorien
    Newfoundland and Labrador|Neufundland und Labrador; Labrador; Atlantic Canada
    Anhui; Hebei; Henan; Jiangxi; Shanxi; Shaanxi; Gansu; Qinghai; Yunnan; Guizhou; Guangxi; Ningxia; Xinjiang; Tibet; Inner Mongolia|Innere Mongolei||Inneren Mongolei; Pudong
    Greater Bay Area; Yangtze River Delta|Jangtse-Delta; Pearl River Delta|Perlflussdelta
    South Chungcheong|Süd-Chungcheong||Chungcheongnam-do,Chungnam; North Chungcheong|Nord-Chungcheong||Chungcheongbuk-do,Chungbuk; South Jeolla|Süd-Jeolla||Jeollanam-do,Jeonnam
    North Jeolla|Nord-Jeolla||Jeollabuk-do,Jeonbuk; South Gyeongsang|Süd-Gyeongsang||Gyeongsangnam-do,Gyeongnam; North Gyeongsang|Nord-Gyeongsang||Gyeongsangbuk-do,Gyeongbuk
    Gangwon|||Gangwon-do; Gyeonggi-do; Jeju-do|||Jeju Island; Sejong
    Andhra Pradesh; Arunachal Pradesh; Assam; Bihar; Chhattisgarh; Haryana; Himachal Pradesh; Jharkhand; Madhya Pradesh; Manipur; Meghalaya; Mizoram; Nagaland; Odisha|||Orissa; Punjab
    Rajasthan; Sikkim; Tripura; Uttar Pradesh; Uttarakhand; West Bengal|Westbengalen; Kashmir|Kaschmir; Ladakh
    Binh Duong; Dong Nai; Ba Ria-Vung Tau; Quang Ninh; Hai Phong; Ha Nam; Hai Duong; Hung Yen; Bac Ninh; Bac Giang; Thai Nguyen; Nghe An; Thanh Hoa; Ha Tinh; Quang Nam; Quang Ngai
    Quang Tri; Quang Binh; Thua Thien Hue; Khanh Hoa; Lam Dong; Dak Lak; Long An; Tien Giang; Dong Thap; An Giang; Kien Giang; Soc Trang; Ca Mau; Vinh Phuc; Phu Tho; Lao Cai; Ninh Binh
    Nam Dinh; Thai Binh; Binh Dinh; Binh Thuan; Ninh Thuan; Tay Ninh; Vinh Long; Ben Tre; Ha Giang; Son La; Hoa Binh; Phu Yen; Gia Lai; Mekong Delta|Mekongdelta
    Lower Silesia|Niederschlesien||Dolny Śląsk; Upper Silesia|Oberschlesien||Górny Śląsk; Greater Poland|Großpolen||Wielkopolska,Wielkopolskie
    Lesser Poland|Kleinpolen||Małopolska,Małopolskie; Masovia|Masowien||Mazowieckie,Mazowsze; Lubusz|Lubuskie||Lebus Land; Opole Voivodeship|Oppelner Land
    Kuyavia-Pomerania|Kujawien-Pommern||Kujawsko-Pomorskie; Warmia-Masuria|Ermland-Masuren||Warmińsko-Mazurskie; Masuria|Masuren; Podlasie|Podlachien||Podlaskie
    Subcarpathia|Karpatenvorland||Podkarpackie,Podkarpacie; Lublin Voivodeship|Woiwodschaft Lublin; Łódź Voivodeship|Woiwodschaft Łódź; Świętokrzyskie; Zachodniopomorskie; Pomorskie
    Śląskie; Dolnośląskie
    Aargau; Appenzell; Appenzell Ausserrhoden; Basel-Stadt|||Basel City; Basel-Landschaft|||Baselland,Baselbiet; Fribourg|Freiburg im Üechtland; Glarus; Graubünden|||Grisons; Nidwalden
    Obwalden; Schaffhausen; Schwyz; Solothurn; Thurgau; Ticino|Tessin; Valais|Wallis; Vaud|Waadt; Neuchâtel|Neuenburg; Central Switzerland|Zentralschweiz; Eastern Switzerland|Ostschweiz
    Lower Austria|Niederösterreich; Burgenland; Vorarlberg; Salzburg State|Salzburger Land; East Tyrol|Osttirol; North Tyrol|Nordtirol
    Burgundy|Burgund||Bourgogne; Bourgogne-Franche-Comté; Franche-Comté; Centre-Val de Loire; Provence-Alpes-Côte d'Azur; Corsica|Korsika; Lorraine|Lothringen; *Champagne
    Aquitaine|Aquitanien; Picardy|Picardie; Auvergne; Rhône-Alpes; Limousin; Poitou-Charentes; Vendée; Loire-Atlantique; Haut-Rhin|||Oberelsass; Bas-Rhin; Essonne; Yvelines; Val-d'Oise
    Seine-Maritime; Finistère; Morbihan; Ille-et-Vilaine; Côtes-d'Armor; Savoy|Savoyen||Savoie; Haute-Savoie; Isère; Gironde; Dordogne; Hérault; Vaucluse; Moselle; Upper Rhine|Oberrhein
    French Guiana|Französisch-Guayana; Guadeloupe; Martinique; La Réunion
    Aragon|Aragonien||Aragón; Asturias|Asturien; Balearic Islands|Balearen; Canary Islands|Kanarische Inseln||Kanaren; Cantabria|Kantabrien
    Castile and León|Kastilien und León||Kastilien-León,Castilla y León; Castilla-La Mancha|Kastilien-La Mancha; Extremadura; La Rioja; Murcia; Navarre|Navarra; Mallorca
    Tenerife|Teneriffa; Biscay|Bizkaia; Gipuzkoa
    Abruzzo|Abruzzen; Aosta Valley|Aostatal; Apulia|Apulien||Puglia; Basilicata; Calabria|Kalabrien; Campania|Kampanien; Friuli-Venezia Giulia|Friaul-Julisch Venetien||Friaul
    Lazio|Latium; *Marche|Marken; Molise; Sardinia|Sardinien; Sicily|Sizilien; Trentino; Trentino-South Tyrol|Trentino-Südtirol||Trentino-Alto Adige; Umbria|Umbrien
    Algarve; Alentejo; Azores|Azoren; Madeira; Crete|Kreta; Rhodes|Rhodos; Attica|Attika; Istria|Istrien; Dalmatia|Dalmatien; Transylvania|Siebenbürgen; Banat; Vojvodina|Wojwodina
    South Moravia|Südmähren; Central Bohemia|Mittelböhmen; Moravia-Silesia|Mährisch-Schlesische Region; Transcarpathia|Transkarpatien
    Australian Capital Territory; Canterbury; Waikato; Otago; Bahia; Ceará; Minas Gerais; Paraná; Pernambuco; Rio Grande do Sul; Rio Grande do Norte; Santa Catarina; Goiás; Mato Grosso
    Amazonas; Espírito Santo; Piauí
    Aguascalientes; Baja California|Niederkalifornien; Chiapas; Chihuahua; Coahuila; Guanajuato; Guerrero; *Hidalgo; Jalisco; Michoacán; Nuevo León; Oaxaca; Puebla; Quintana Roo
    San Luis Potosí; Sinaloa; Sonora; Tabasco; Tamaulipas; Veracruz; Yucatán; Zacatecas; Patagonia|Patagonien; Magallanes; Mendoza; Misiones
    Drenthe; Flevoland; Gelderland; Limburg; North Brabant|Nordbrabant||Noord-Brabant; North Holland|Nordholland||Noord-Holland; South Holland|Südholland||Zuid-Holland; Overijssel
    Hainaut|Hennegau; Flemish Brabant|Flämisch-Brabant; Walloon Brabant|Wallonisch-Brabant; East Flanders|Ostflandern; West Flanders|Westflandern; Fryslân
    Capital Region of Denmark|Hauptstadtregion Kopenhagen||Region Hovedstaden; Funen|Fünen||Fyn; Bornholm; Lolland; Falster; Northern Jutland|Nordjütland
    South Jutland|Südjütland||Sønderjylland; North Schleswig|Nordschleswig; Småland; Dalarna; Gotland; Öland; Halland; Jämtland; Västernorrland; Gävleborg; Uppland; Södermanland
    Östergötland; Västmanland; Blekinge; Kronoberg; Jönköping County; Viken; Innlandet; Vestfold; Telemark; Agder; Trøndelag; Finnmark; Troms; Svalbard|Spitzbergen; Åland; Kainuu
    Pirkanmaa; Satakunta; Kymenlaakso; Southwest Finland|Südwestfinnland; Northern Ostrobothnia|Nordösterbotten; Karelia|Karelien; North Karelia|Nordkarelien; Ida-Viru; Saaremaa
    Hiiumaa; Harju County; Kurzeme|Kurland; Latgale; Vidzeme|Livland
    North East England; North West England; Yorkshire; West Midlands; East Midlands; East Anglia; Greater Manchester; Merseyside; Tyneside; Teesside; *Kent; *Essex; Sussex; Surrey
    Hampshire; Cornwall; *Devon; Dorset; Somerset; Wiltshire; Oxfordshire; Cambridgeshire; Norfolk; Suffolk; Lincolnshire; Nottinghamshire; Derbyshire; Staffordshire; Warwickshire
    Worcestershire; Gloucestershire; Cheshire; Lancashire; Cumbria; Northumberland; County Durham; Lake District; Orkney|Orkneyinseln; Shetland; *Highlands; Fife; Isle of Man|Insel Man
    *Jersey; Guernsey; Ayrshire; Humber; North Wales; South Wales|Südwales
    Wexford; Waterford; Kilkenny; *Clare; *Kerry; Limerick; Tipperary; *Donegal; *Mayo; Sligo; Roscommon; *Leitrim; Cavan; Monaghan; Louth; Meath; Westmeath; Longford; Offaly; Laois
    Kildare; Wicklow; Carlow; Antrim; *Armagh; *Derry|Londonderry; *Tyrone; Fermanagh; *Munster; Leinster; Ulster; Connacht
    Gauteng; Western Cape|Westkap; Eastern Cape|Ostkap; Northern Cape|Nordkap; KwaZulu-Natal; Limpopo; Mpumalanga; North West Province; Katanga; Haut-Katanga; Copperbelt; Erongo; Kunene
    Khomas; *Karas; Kisumu County; Kwara; Kano; Rivers State; Cross River State; Ogun State; Lagos State; Oromia; Tigray; Zanzibar|Sansibar
    Phuket; Chiang Rai; Rayong; Ayutthaya; Khon Kaen; Nakhon Ratchasima; Prachuap Khiri Khan; Songkhla; Surat Thani; Udon Thani; Ubon Ratchathani; Samut Prakan; Nonthaburi; Pathum Thani
    Chachoengsao; Krabi; Kanchanaburi; Lampang; Lamphun; Phitsanulok; Eastern Economic Corridor
    West Java|Westjava||Jawa Barat; East Java|Ostjava; Central Java|Zentraljava; Bali; Sumatra; North Sumatra|Nordsumatra; South Sumatra|Südsumatra; West Sumatra|Westsumatra; Sulawesi
    South Sulawesi|Südsulawesi; Kalimantan; East Kalimantan|Ostkalimantan; Aceh; Banten; *Papua; Yogyakarta; Riau; Lampung; Batam; Nusa Tenggara; Borneo
    Luzon; Mindanao; Visayas; Metro Manila; Cavite; *Laguna; Batangas; Bulacan; Pampanga; Johor; *Sabah; Perak; Kedah; Pahang; Malacca|Malakka||Melaka; Negeri Sembilan; Kelantan
    Terengganu; Perlis; Labuan; Savannakhet; Champasak; Luang Prabang; Vientiane Province; Kandal; Siem Reap; Sihanoukville; Mandalay
    Antalya; Bursa; Adana; Konya; Gaziantep; Kayseri; Mersin; Kocaeli; Sakarya; Manisa; Denizli; Eskişehir; Trabzon; Samsun; Diyarbakır; Anatolia|Anatolien; Cappadocia|Kappadokien
    Erzurum; *Hatay; Balıkesir; Tekirdağ; Çanakkale; Muğla; Bodrum
    Tatarstan; Primorye|Primorje; Khabarovsk; Sakhalin|Sachalin; Bashkortostan|Baschkortostan; Siberia|Sibirien; Kaliningrad Region|Oblast Kaliningrad
    Leningrad Region|Leningrader Gebiet; Kurdistan; Sharjah|Schardscha; Ras Al Khaimah; Ajman; Fujairah; West Bank|Westjordanland; Gaza; Galilee|Galiläa; Negev; Adjara|Adscharien
    Rhein-Sieg-Kreis; Rhein-Neckar|Rhein-Neckar-Kreis; Rhine-Main|Rhein-Main-Gebiet; Rhine-Ruhr|Rhein-Ruhr; Münsterland; Sauerland; Siegerland; Bergisches Land; Niederrhein; Eifel
    Hunsrück; Westerwald; Taunus; Odenwald; Spessart; Rhön; Harz; Eichsfeld; Vogtland; Erzgebirge; Ore Mountains|Erzgebirge||Krušné hory; Uckermark; Prignitz; Havelland; Spreewald
    Oderbruch; Vorpommern; Mecklenburg; Altmark; Börde; Lüneburger Heide; Wendland; Ammerland; Friesland District|Landkreis Friesland; Oldenburger Land; Osnabrücker Land
    Grafschaft Bentheim; Upper Bavaria|Oberbayern; Lower Bavaria|Niederbayern; Upper Palatinate|Oberpfalz; Upper Franconia|Oberfranken; Middle Franconia|Mittelfranken
    Lower Franconia|Unterfranken; Palatinate|Pfalz; Saarpfalz-Kreis; Swabian Jura|Schwäbische Alb; Hohenlohe; Ortenau|||Ortenaukreis; Breisgau; Markgräflerland; Kraichgau; Oberschwaben
    Ostalbkreis; Bodenseekreis; Städteregion Aachen|StädteRegion Aachen; Nordhessen; Mittelhessen; Südhessen; Ostwestfalen; Ostwestfalen-Lippe|||OWL; Central Germany|Mitteldeutschland
    Northern Germany|Norddeutschland; Southern Germany|Süddeutschland; Eastern Germany|Ostdeutschland; Western Germany|Westdeutschland
    Chugoku Region; Sanin|San'in; Sanyo Region; Koshinetsu; Ise Bay; Noto Peninsula|Noto-Halbinsel; Izu Peninsula|Izu-Halbinsel; Amami; Goto Islands; Awaji Island|Insel Awaji; Shonan
    Okhotsk; Tokachi; Sanriku; Tsugaru; Hamadori; Aizu
    """
}
