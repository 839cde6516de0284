/// More of the larger cities of the world, written as `Gazetteer.townsOfJapan` is.
extension Gazetteer {
  static let furthestCities = """
    *Nancy; *Nice|Nizza; *Tours; *Angers; Reims; *Metz; Mulhouse|Mülhausen; Colmar; Clermont-Ferrand; Saint-Étienne; Le Mans; Caen; Amiens; Limoges; Poitiers; Orléans; Besançon; Avignon
    Aix-en-Provence; Toulon; Cannes; Perpignan; Nîmes; *Pau; Bayonne; Biarritz; Annecy; Chambéry; Lorient; Vannes; Quimper; Saint-Malo; Versailles; Sophia Antipolis; La Défense; Saclay
    Évry; Fontainebleau; Troyes; Épinal; Belfort; Valenciennes; Arras; Roubaix; Boulogne-sur-Mer; Chartres; Bourges; Ajaccio; *Cognac; Cadarache; Thiepval; Courcelette; Beaumont-Hamel
    Verdun
    Sheffield; Nottingham; Leicester; *Bradford; *Derby; Stoke-on-Trent; Wolverhampton; Sunderland; Middlesbrough; Newcastle upon Tyne; Gateshead; Portsmouth; Brighton; *Bath; Exeter
    Norwich; Ipswich; Peterborough; *Lincoln; *Hull; Grimsby; *York; Harrogate; Huddersfield; *Wakefield; Barnsley; Doncaster; Rotherham; *Preston; Blackpool; *Bolton; *Warrington
    *Chester; Swindon; Milton Keynes; Luton; Watford; Slough; Guildford; Dover; Felixstowe; Tilbury; *Hastings; Bournemouth; Gloucester; Cheltenham; *Worcester; *Hereford; Shrewsbury
    Telford; *Carlisle; *Durham; Stratford-upon-Avon; *Warwick; Swansea; *Newport; Bangor; Aberystwyth; Wrexham; Holyhead; Dundee; Inverness; *Stirling; St Andrews; Lerwick; Kirkwall
    *Livingston; Falkirk; Lisburn; Daresbury; Harwell; Canary Wharf; Docklands
    Drogheda; Dundalk; Athlone; Letterkenny; Tralee; *Ennis; *Shannon; Killarney; *Navan; *Swords; Dún Laoghaire; Cobh; *Tuam
    Haarlem; Almere; Breda; Tilburg; 's-Hertogenbosch; Den Bosch; Zwolle; Leeuwarden; Apeldoorn; Amersfoort; Deventer; Hengelo; Emmen; Assen; Dordrecht; Zoetermeer; Venlo; Roermond
    Heerlen; Middelburg; Vlissingen; Terneuzen; Den Helder; Alkmaar; *Gouda; Schiphol; Veldhoven; Aalsmeer; Noordwijk; IJmuiden; Hoofddorp; Delfzijl; Mechelen|||Mecheln; Hasselt; Genk
    Kortrijk; Ostend|Ostende; *Mons; Tournai; Ypres|Ypern||Ieper; Eupen; Verviers; Louvain-la-Neuve; Aalst; Roeselare; Vilvoorde; Esch-sur-Alzette; Differdange; Dudelange; Belval
    Biel; *Thun; Köniz; *Chur; *Zug; Frauenfeld; Wil SG; Rapperswil-Jona; *Baden; Aarau; Olten; Liestal; Bellinzona; Locarno; Montreux; Vevey; *Sion; Interlaken; Zermatt; St. Moritz
    Kreuzlingen; Rorschach; Villigen; Fribourg City; La Chaux-de-Fonds; Yverdon
    Wels; Villach; St. Pölten|Sankt Pölten; Dornbirn; Wiener Neustadt; Steyr; Feldkirch; Leoben; Krems; Leonding; Klosterneuburg; Kapfenberg; Hallein; Kufstein; Amstetten; Eisenstadt
    Kitzbühel; Lustenau; Hallstatt; Schwechat; Bischofshofen; Spittal an der Drau
    Bergamo; Brescia; *Como; Cremona; Ferrara; Ravenna; Rimini; Reggio Emilia; Piacenza; Perugia; Siena; *Lucca; Livorno; *Prato; Arezzo; Ancona; Pescara; L'Aquila; Salerno; Taranto
    Lecce; Brindisi; Matera; Catania; Messina; Syrakus; Cagliari; Sassari; Trento|Trient; Merano|Meran; *Brixen; Udine; Gorizia|Görz; Vicenza; Treviso; Cortina d'Ampezzo; Novara
    Alessandria; *Asti; *Cuneo; Ivrea; Savona; La Spezia; Varese; Monza; Pavia; Mantua|||Mantova; Ispra; Frascati; Reggio Calabria
    Granada; *Córdoba; Almería; Huelva; Jerez; Algeciras; Alicante; Castellón; Cartagena; Elche; Tarragona; Girona; Lleida; Pamplona; Vitoria-Gasteiz; Logroño; Burgos; Valladolid; *León
    *Salamanca; Toledo; Oviedo; Gijón; A Coruña; Santiago de Compostela; *Lugo; Ourense; Pontevedra; Palma de Mallorca; Las Palmas; Badajoz; Cáceres; Mérida; Guimarães; *Faro; Setúbal
    Évora; Funchal; Leiria; Viseu; Cascais; *Sintra
    Gliwice|Gleiwitz; Częstochowa|Tschenstochau; Radom; Kielce; Białystok; Olsztyn|Allenstein; Elbląg|Elbing; Słupsk; Zielona Góra; Gorzów Wielkopolski; Opole|Oppeln; Legnica|Liegnitz
    Jelenia Góra; Wałbrzych; Zgorzelec; Słubice; Lidzbark Warmiński; Zabrze; Bytom|Beuthen; Tychy; Bielsko-Biała|Bielitz; Rybnik; Tarnów; Nowy Sącz; Zakopane; Płock; Kalisz|Kalisch
    Leszno; Piła|Schneidemühl; Gniezno|Gnesen; Oświęcim|Auschwitz; Stargard; Kołobrzeg|Kolberg; Przemyśl; Zamość; Świdnica|Schweidnitz; Grudziądz|Graudenz; Malbork
    Olomouc|Olmütz; Liberec; Ústí nad Labem|Aussig; Hradec Králové|Königgrätz; Pardubice; České Budějovice|Budweis; Karlovy Vary|Karlsbad; Zlín; Jihlava|Iglau; Cheb; Děčín|Tetschen
    Český Krumlov|Krumau; Mladá Boleslav; Žilina; Nitra; Trnava; Trenčín; Banská Bystrica; Prešov; Poprad; Pécs|Fünfkirchen; Szeged; Miskolc; Székesfehérvár|Stuhlweißenburg
    Sopron|Ödenburg; Szombathely; Veszprém; Kecskemét; Esztergom; Nyíregyháza; Herend
    Celje; Kranj; Koper|Capodistria; Novo Mesto; Osijek|Esseg; Zadar; Pula; Dubrovnik; Šibenik; Varaždin; Karlovac; Novi Pazar; *Niš|Nisch; Kragujevac; Subotica; Banja Luka; Mostar
    Tuzla; Zenica; Podgorica; Cetinje; Pristina|||Prishtina,Priština; Prizren; Peja; Bitola; Ohrid; Tetovo; Durrës; Shkodra; Vlora; Burgas; *Ruse; Stara Zagora; Veliko Tarnovo; Pleven
    Gabrovo; Iași|Jassy; Brașov|Kronstadt; Sibiu|Hermannstadt; Cluj-Napoca|Klausenburg; Oradea|Großwardein; Arad; Craiova; Galați; Ploiești; Pitești; Satu Mare; Târgu Mureș; Bacău
    Suceava; Baia Mare; Chișinău; Tiraspol; Bălți
    Patras; Heraklion; Volos; *Larissa; Ioannina; Chania; Kavala; Corfu|Korfu; Limassol; Larnaca|Larnaka; Famagusta; Paphos; Sliema; Zaporizhzhia|Saporischschja; Dnipro
    Mykolaiv|Mykolajiw; Kherson|Cherson; Mariupol; Donetsk|Donezk; Luhansk; Chernihiv|Tschernihiw; Chernivtsi|Czernowitz; Ivano-Frankivsk|Iwano-Frankiwsk; Ternopil; Uzhhorod|Uschhorod
    Vinnytsia|Winnyzja; Zhytomyr|Schytomyr; Poltava|Poltawa; Sumy; Bucha|Butscha; Irpin; Chernobyl|Tschernobyl; Kryvyi Rih; Trostyanets; Rivne; Lutsk|Luzk; Brest-Litovsk; Grodno; Gomel
    Vitebsk|Witebsk; Mogilev
    Novosibirsk|Nowosibirsk; Yekaterinburg|Jekaterinburg; Kazan|Kasan; Nizhny Novgorod|Nischni Nowgorod; *Samara; Ufa; *Perm; Omsk; Tomsk; Krasnoyarsk|Krasnojarsk; Irkutsk
    Vladivostok|Wladiwostok; Yuzhno-Sakhalinsk; Rostov-on-Don|Rostow am Don; Volgograd|Wolgograd; Krasnodar; Sochi|Sotschi; Murmansk; Arkhangelsk|Archangelsk; Pskov|Pskow
    Veliky Novgorod|Weliki Nowgorod; Smolensk; Yaroslavl|Jaroslawl; Petrozavodsk|Petrosawodsk; Voronezh|Woronesch; Chelyabinsk|Tscheljabinsk; Tver; Vyborg
    Batumi; Kutaisi; Gyumri; Vanadzor; Ganja; Sumqayit; Nur-Sultan; Shymkent; Karaganda; Aktau; Aktobe; Atyrau; Samarkand; Bukhara|Buchara; Namangan; Fergana; Andijan; Bishkek|Bischkek
    Osh|Osch; Dushanbe|Duschanbe; Ashgabat|Aschgabat; Erdenet; Darkhan; Kabul; Herat; Kandahar
    Sialkot; Faisalabad; Rawalpindi; Multan; Peshawar; Quetta; Gujranwala; Chittagong|||Chattogram; Sylhet; Pokhara; Thimphu; Kandy; *Galle; Jaffna; *Malé; Coimbatore; Madurai
    Thiruvananthapuram|||Trivandrum; Visakhapatnam|||Vizag; Vijayawada; Mysuru|||Mysore; Mangalore|Mangaluru; Hubli; Tumakuru; Nagpur; Nashik|||Nasik; Aurangabad; Surat
    Vadodara|||Baroda; Rajkot; Gandhinagar; Indore; Bhopal; Lucknow; Kanpur; Varanasi|||Benares; Agra; Meerut; Ghaziabad; Faridabad; Chandigarh; Ludhiana; Amritsar; Dehradun; Roorkee
    Patna; Ranchi; Raipur; Bhubaneswar; Guwahati; Imphal; Kohima; Shillong; Neemrana; Udaipur; Jodhpur; Manipal; Kharagpur; Tiruchirappalli; Puducherry|Pondicherry; Srinagar; Kuttanad
    Leshan; Liyang; Changzhou; Nantong; Yangzhou; Zhenjiang; Xuzhou; Lianyungang; Yancheng; Taizhou; Huai'an; Kunshan; Taicang; Zhangjiagang; Wenzhou; Shaoxing; Jiaxing; Huzhou; Jinhua
    Yiwu; Quanzhou; Fuzhou; Zhangzhou; Nanchang; Jingdezhen; Changsha; Zhuzhou; Xiangtan; Yueyang; Yichang; Xiangyang; Zhuhai; Shantou; Huizhou; Zhongshan City; Jiangmen; Nanning
    Guilin; Liuzhou; Beihai; Haikou; Sanya; Guiyang; Lhasa; Lanzhou; Xining; Yinchuan; Urumqi|Ürümqi; Hohhot; Baotou; Ordos; Taiyuan; Datong; Shijiazhuang; Tangshan; Baoding
    Qinhuangdao; Luoyang; Kaifeng; Yantai; Weifang; Weihai; Zibo; Linyi; Jining; Qufu; Tai'an; Rizhao; Dongying; Jilin City; Qiqihar; Daqing; Mudanjiang; Jiamusi; Heihe; Anshan; Yingkou
    Dandong; Jinzhou; Fushun; Mianyang; Deyang; Wuhu; Ma'anshan; Bengbu; Huangshan; Xiong'an; Xicheng; Dongcheng; Chaoyang; Haidian; Minhang; Jiading; Songjiang; Fengxian; Bao'an
    Nanshan; Panyu
    New Taipei; Changhua; Chiayi; Hualien; Taitung; Pingtung; Yilan; Miaoli; Nantou; Yunlin
    Gyeongju; Jeonju; Cheongju; Cheonan; Asan; Seongnam; Goyang; Yongin; Bucheon; Ansan; Anyang; Hwaseong; Gwangyang; Yeosu; Suncheon; Mokpo; Gunsan; Iksan; Gumi; Andong; Chuncheon
    Wonju; Gangneung; Sokcho; Gongju; Buyeo; Gimhae; Jinju; Geoje; Tongyeong; Paju; Uijeongbu; Pyeongtaek; Icheon; Boryeong; Seosan; Dangjin; Pyongyang|Pjöngjang; Gangnam
    Nha Trang; *Hue; Can Tho; Vung Tau; Ha Long; Hoi An; Da Lat; Quy Nhon; Bien Hoa; Me Linh; Thu Duc; Battambang; Naypyidaw; Pattaya; Hat Yai; Davao|||Davao City; Quezon City; Makati
    Baguio; Iloilo; Bacolod; Cagayan de Oro; Subic; Taguig; Semarang; Medan; Makassar; Palembang; Surakarta; Malang; Bogor; Bekasi; Tangerang; Denpasar; Balikpapan; Nusantara; Padang
    Karawang; Cikarang; George Town; Ipoh; Kuching; Kota Kinabalu; Shah Alam; Petaling Jaya; Putrajaya; Cyberjaya; Kulim; Port Klang; Bintulu; Bandar Seri Begawan; Jurong; Dili
    Port Moresby; Suva; Apia; Nuku'alofa; Honiara; Nouméa; Papeete; Pago Pago
    Manama; Muscat|Maskat; Salalah; Sohar; Duqm; Kuwait City|Kuwait-Stadt; Dammam; Dhahran; Jubail; Yanbu; Mecca|Mekka; *Medina; NEOM; Al Ain; Masdar City; Sana'a|Sanaa; Aden; Ramallah
    Bethlehem; Nablus; Hebron; Jericho; Nazareth; Beersheba|Beerscheba||Be'er Sheva; Rehovot; Herzliya; Eilat; Ashdod; Aqaba; Irbid; Tripoli; Damascus|Damaskus; Aleppo; Homs; Basra
    Erbil; Mosul; Sulaymaniyah; Kirkuk; Isfahan; Shiraz; Tabriz; Mashhad; Qom; Persepolis
    Giza|Gizeh; Luxor; Aswan|Assuan; Port Said; Suez|Sues; Ain Sokhna; Hurghada; Sharm el-Sheikh|Scharm asch-Schaich||Sharm El Sheikh; Benghazi|Bengasi; Misrata; Sfax; Sousse; Bizerte
    Oran; *Constantine; Annaba; Marrakesh|Marrakesch||Marrakech; Fez|Fès; Tangier|Tanger; Agadir; Ouarzazate; Kenitra; Nouakchott; Bamako; Ouagadougou; Bobo-Dioulasso; Niamey; N'Djamena
    Khartoum|Khartum; Juba; Asmara; Mogadishu|Mogadischu; Hargeisa; Kampala; Entebbe; Jinja; Bujumbura; Kisumu; Nakuru; Eldoret; Dodoma; Arusha; Mwanza; Lilongwe; Blantyre; Lusaka
    Ndola; Kitwe; Mufulira; *Livingstone; Harare; Bulawayo; Gaborone; Maseru; Mbabane; Antananarivo; Port Louis; Beira; Nampula; Nacala; Benguela; Lobito; Huambo; Kinshasa; Lubumbashi
    Goma; Kolwezi; Sakania; Brazzaville; Pointe-Noire; Libreville; Yaoundé|Jaunde; Douala|Duala; Malabo; Cotonou; Porto-Novo; Lomé; Kumasi; Takoradi; Tema; Abidjan; Yamoussoukro
    Monrovia; Freetown; Conakry; Bissau; Banjul; Praia; Mindelo; São Vicente; Thiès; Saint-Louis; Ibadan; Port Harcourt; Kaduna; Enugu; Benin City; Calabar; Swakopmund; Oshakati
    Keetmanshoop; Gqeberha|||Port Elizabeth; East London; Bloemfontein; Stellenbosch; *Kimberley; Polokwane; Nelspruit|Mbombela; Pietermaritzburg; Richards Bay; Saldanha Bay; Coega
    Soweto; Vanderbijlpark; Boegoebaai; Tshwane; Ekurhuleni; Victoria Falls; Moroni; Djibouti City
    *Hamilton; Mississauga; Brampton; *Markham; *Kingston; Kitchener; *Waterloo; Guelph; *Windsor; Sudbury; Thunder Bay; Niagara Falls; Oshawa; Laval; Gatineau; Sherbrooke
    Trois-Rivières; Saguenay; Lévis; Moncton; Fredericton; Charlottetown; Point Tupper; *Regina; Saskatoon; Burnaby; Kelowna; Kamloops; Nanaimo; Prince Rupert; Prince George; Kitimat
    *Whistler; Banff; Red Deer; Lethbridge; Fort McMurray; Yellowknife; Whitehorse; Iqaluit; Argentia
    *Jackson; *Charlotte; Raleigh; Greensboro; Winston-Salem; *Columbia; *Charleston; Greenville; Spartanburg; Savannah; *Augusta; *Macon; Jacksonville; *Orlando; Tampa; Fort Lauderdale
    Tallahassee; Gainesville; Cape Canaveral; *Montgomery; Huntsville; *Mobile; Tuscaloosa; Memphis; Knoxville; Chattanooga; Louisville; *Lexington; *Columbus; Akron; *Dayton
    Indianapolis; Fort Wayne; *Lafayette; Bloomington; Ann Arbor; Grand Rapids; *Lansing; *Flint; Kalamazoo; Dearborn; *Madison; Green Bay; Kenosha; Racine; Saint Paul|St. Paul; Duluth
    Rochester; Des Moines; Cedar Rapids; *Davenport; *Ames; Omaha; Kansas City; Wichita; Topeka; Springfield; Peoria; Rockford; Champaign; Urbana; Naperville; Schaumburg; Evanston
    Little Rock; Fayetteville; Baton Rouge; Shreveport; Lake Charles; Oklahoma City; Tulsa; Fort Worth; Plano; Arlington; Waco; *Bryan; College Station; El Paso; Corpus Christi
    Galveston; Lubbock; Laredo; Albuquerque; Santa Fe; Las Cruces; Los Alamos; Tucson; Tempe; Scottsdale; Flagstaff; *Reno; Carson City; *Boulder; Colorado Springs; *Aurora
    Fort Collins; Provo; Boise; Idaho Falls; Missoula; Bozeman; Cheyenne; *Fargo; Sioux Falls; Spokane; Tacoma; Bellevue; Redmond; *Olympia; *Everett; *Eugene; Beaverton; Hillsboro
    Corvallis; Oakland; Berkeley; Mountain View; Sunnyvale; Santa Clara; Cupertino; Fremont; Menlo Park; San Mateo; Long Beach; Anaheim; Irvine; Pasadena; Santa Barbara; Santa Monica
    *Riverside; Fresno; Bakersfield; *Stockton; Santa Cruz; Hollywood; Torrance; Anchorage; Fairbanks; Juneau; Hilo; Maui; *Buffalo; *Albany; Syracuse; Ithaca; Schenectady; Manhattan
    Brooklyn; Long Island; Newark; Jersey City; Hoboken; *Trenton; *Camden; Atlantic City; Wilmington; Harrisburg; Allentown; Scranton; *Erie; *Hershey; Gaithersburg; Bethesda
    Annapolis; *Richmond; Virginia Beach; Newport News; Blacksburg; Roanoke; Charlottesville; *Hartford; New Haven; Stamford; *Providence; *Lowell; *Concord; *Burlington; Montpelier
    Tijuana; Ciudad Juárez; Mexicali; Hermosillo; Saltillo; Torreón; Tampico; Pachuca; Cuernavaca; Morelia; Cancún; Acapulco; Toluca; Guatemala City|Guatemala-Stadt; San Salvador
    Tegucigalpa; San Pedro Sula; Managua; Colón; Santo Domingo; Port-au-Prince; Santiago de Cuba; Port of Spain; Bridgetown; Nassau; San Juan; Georgetown; Paramaribo; Maracaibo
    Guayaquil; Cuenca; Cali; Barranquilla; Cartagena de Indias; Bucaramanga; Arequipa; Cusco|||Cuzco; *Trujillo; Callao; La Paz; Santa Cruz de la Sierra; Cochabamba; *Sucre; Oruro
    Potosí; Ciudad del Este; La Plata; Mar del Plata; Bahía Blanca; Ushuaia; *Salta; San Miguel de Tucumán; Neuquén; Concepción; Viña del Mar; Valdivia; Puerto Montt; Iquique; Calama
    Temuco; Salvador da Bahia; Campinas; *Santos; São José dos Campos; Ribeirão Preto; Florianópolis; Joinville; Blumenau; Londrina; Maringá; Goiânia; Vitória; *Natal; Belém; São Luís
    Cuiabá; Campo Grande; Pecém; Foz do Iguaçu; Caxias do Sul
    Gold Coast; Cairns; *Darwin; Wollongong; Ballarat; Bendigo; Launceston; *Gladstone; Rockhampton; Toowoomba; Sunshine Coast; Bunbury; Karratha; Port Hedland; Margaret River
    Kalgoorlie; Whyalla; Rockingham; Parramatta; Tauranga; Rotorua; *Napier; Queenstown; Invercargill; Palmerston North; New Plymouth; Taranaki; Whangarei
    Kristianstad; Halmstad; Jönköping; Borås; Eskilstuna; Gävle; Sundsvall; Östersund; Falun; Borlänge; Karlstad; Södertälje; Visby; Landskrona; Ystad; Kista; Solna; Lidköping; Skövde
    Trollhättan; Oskarshamn; *Boden; Porvoo; Rauma; Pori; Hämeenlinna; Kuopio; Joensuu; Rovaniemi; Lappeenranta; Seinäjoki; Mikkeli; Kokkola; Kajaani; Naantali; Hamina; Kemi; Hanko
    Fredrikstad; Porsgrunn; Skien; Arendal; Bodø; Narvik; Hammerfest; Kirkenes; Harstad; Molde; Kristiansund; Gjøvik; Hamar; Lillehammer; Tønsberg; Larvik; Longyearbyen; Mo i Rana
    Svolvær; Akureyri; Keflavík; Hafnarfjörður; Ísafjörður; Kópavogur; Ilulissat; Sisimiut
    Køge; Slagelse; Vordingborg; Nakskov; Rødby; Rødbyhavn; Gedser; Hvide Sande; Thyborøn; Hanstholm; Grenaa; Ebeltoft; Skive; Struer; Lemvig; Tårnby; Gladsaxe; Frederiksberg
    Kalundborg; Holbæk; Ringsted; Nykøbing; Sæby; Brønderslev; Hjørring; Hobro; Vejen; Varde; Gråsten|Gravenstein; Nordborg|Norburg; Augustenborg|Augustenburg; Rødekro|Rothenkrug
    Kruså|Krusau; Christiansfeld; Ærø
    Valmiera; Jelgava; Daugavpils; Jūrmala; Rēzekne; Cēsis; Sigulda; Šiauliai; Panevėžys; Alytus; Palanga; Druskininkai; Trakai; Viljandi; Rakvere; Haapsalu; Kuressaare; Paldiski; Jõhvi
    İzmir; Edirne; Gebze; Izmit; Sivas; Malatya; Şanlıurfa; Aydın; Afyonkarahisar; Kütahya; Isparta; Alanya; Nevşehir
    """
}
