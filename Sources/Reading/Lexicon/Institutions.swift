/// Organisations that a reader knows without a register: `name|further names`. Written by hand from common knowledge.
enum Institutions {
  static let known = """
    European Union|Europäische Union,Europäischen Union,EU,欧州連合
    European Commission|EU-Kommission,Europäische Kommission,欧州委員会
    European Parliament|Europäisches Parlament,Europaparlament,欧州議会
    United Nations|Vereinte Nationen,国際連合,国連
    OECD|経済協力開発機構
    World Health Organization|WHO,Weltgesundheitsorganisation,世界保健機関
    UNESCO|ユネスコ
    NATO|北大西洋条約機構
    Federal Government|Bundesregierung,German government,German federal government,ドイツ連邦政府,ドイツ政府
    Government of Japan|Japanese government,japanische Regierung,日本政府
    Bundestag|Deutscher Bundestag,Deutschen Bundestag,ドイツ連邦議会
    Bundesrat|連邦参議院
    Federal Foreign Office|Auswärtiges Amt,Auswärtigen Amt,Auswärtigen Amtes,ドイツ外務省
    BMWK|Bundeswirtschaftsministerium,Bundesministerium für Wirtschaft und Klimaschutz
    BMBF|Bundesforschungsministerium,Bundesministerium für Bildung und Forschung
    Deutsche Bundesbank|Bundesbank
    KfW|Kreditanstalt für Wiederaufbau
    Germany Trade & Invest|GTAI,Germany Trade and Invest
    DIHK|Deutsche Industrie- und Handelskammer
    Fraunhofer-Gesellschaft|Fraunhofer Society,フラウンホーファー研究機構
    Max-Planck-Gesellschaft|Max Planck Society,マックス・プランク協会
    Helmholtz-Gemeinschaft|Helmholtz Association,Helmholtz Centre,ヘルムホルツ協会
    Leibniz-Gemeinschaft|Leibniz Association
    Deutsche Forschungsgemeinschaft|DFG,German Research Foundation,ドイツ研究振興協会
    DAAD|Deutscher Akademischer Austauschdienst,German Academic Exchange Service,ドイツ学術交流会
    Goethe-Institut|Goethe Institute,ゲーテ・インスティトゥート
    Alexander von Humboldt-Stiftung|Humboldt-Stiftung,Alexander von Humboldt Foundation,フンボルト財団
    Konrad-Adenauer-Stiftung|
    Friedrich-Ebert-Stiftung|
    Alfred-Wegener-Institut|Alfred Wegener Institute,AWI
    DESY|Deutsches Elektronen-Synchrotron
    Charité|シャリテ,シャリテ大学病院
    NDR|Norddeutscher Rundfunk
    ZDF|
    Deutsche Bahn|
    Lufthansa|Deutsche Lufthansa,ルフトハンザ
    Deutsche Telekom|Telekom
    Deutsche Bank|
    Commerzbank|
    Siemens|シーメンス
    Siemens Energy|
    Siemens Healthineers|
    Siemens Gamesa|
    Bosch|Robert Bosch,ボッシュ
    Volkswagen|フォルクスワーゲン
    BMW|
    Mercedes-Benz|Daimler,メルセデス・ベンツ
    Porsche|ポルシェ
    Audi|アウディ
    BASF|
    Bayer AG|
    Merck|
    BioNTech|
    Infineon|インフィニオン
    SAP|
    ThyssenKrupp|thyssenkrupp
    Airbus|エアバス
    Northvolt|
    Vattenfall|
    TenneT|
    Ørsted|Orsted
    RWE|
    E.ON|
    EnBW|
    Vestas|
    Nordex|
    Linde|
    Continental|
    ZEISS|Carl Zeiss,カールツァイス
    Jungheinrich|
    Beiersdorf|
    Hapag-Lloyd|
    Maersk|
    Danfoss|
    Dräger|
    Tesla|テスラ
    Google|グーグル
    Microsoft|マイクロソフト
    Amazon|アマゾン
    Intel|インテル
    IBM|
    Apple|
    NVIDIA|エヌビディア
    Toyota|Toyota Motor,Toyota Motor Corporation,トヨタ,トヨタ自動車
    Honda|Honda Motor,ホンダ,本田技研工業
    Nissan|Nissan Motor,日産,日産自動車
    Mazda|マツダ
    Subaru|スバル
    Suzuki Motor|スズキ株式会社
    Sony|ソニー
    Panasonic|パナソニック
    Hitachi|日立,日立製作所
    Mitsubishi|Mitsubishi Corporation,三菱商事
    Mitsubishi Electric|三菱電機
    Mitsui|Mitsui & Co.,三井物産
    Sumitomo|Sumitomo Corporation,住友商事
    Itochu|ITOCHU,伊藤忠商事,伊藤忠
    Marubeni|丸紅
    Toyota Tsusho|豊田通商
    NEC|日本電気
    NTT|日本電信電話
    KDDI|
    SoftBank|ソフトバンク
    Rakuten|楽天
    Canon|キヤノン
    Nikon|ニコン
    Olympus|オリンパス
    Ricoh|リコー
    Seiko Epson|Epson,セイコーエプソン
    Kyocera|京セラ
    Murata Manufacturing|村田製作所
    Omron|OMRON,オムロン
    Keyence|キーエンス
    FANUC|ファナック
    Yaskawa|Yaskawa Electric,安川電機
    Daikin|ダイキン工業,ダイキン
    Kubota|クボタ
    Komatsu|コマツ
    IHI|株式会社IHI
    Kobe Steel|Kobelco,KOBELCO,神戸製鋼所,神戸製鋼
    Nippon Steel|日本製鉄
    Takeda|Takeda Pharmaceutical,武田薬品工業,武田薬品
    Astellas|アステラス製薬
    Eisai|エーザイ
    Daiichi Sankyo|第一三共
    Terumo|テルモ
    Asics|ASICS,アシックス
    Yamaha|ヤマハ
    Yanmar|ヤンマー
    Osaka Gas|大阪ガス
    Tokyo Gas|東京ガス
    Kansai Electric Power|KEPCO,関西電力
    TEPCO|Tokyo Electric Power,東京電力
    ENEOS|エネオス
    Air Water|エア・ウォーター
    Asahi Kasei|旭化成
    Toray|東レ
    Japan Airlines|JAL,日本航空
    ANA|All Nippon Airways,全日本空輸,全日空
    JR East|JR東日本
    JR West|JR西日本
    Yomiuri Shimbun|読売新聞
    Asahi Shimbun|朝日新聞
    Nikkei|日本経済新聞
    NHK|日本放送協会
    Keidanren|経団連,日本経済団体連合会
    University of Tokyo|Universität Tokio,Tokyo University,東京大学,東大
    Osaka University|Universität Osaka,大阪大学
    Tohoku University|Universität Tohoku,東北大学
    Nagoya University|Universität Nagoya,名古屋大学
    Kyushu University|九州大学
    Hokkaido University|北海道大学
    Keio University|Keiō-Universität,慶應義塾大学
    Waseda University|Waseda-Universität,早稲田大学
    Tokyo Institute of Technology|東京工業大学
    Tokyo Medical and Dental University|東京医科歯科大学
    Kwansei Gakuin University|関西学院大学
    JAXA|宇宙航空研究開発機構
    JICA|国際協力機構
    JST|Japan Science and Technology Agency,科学技術振興機構
    JSPS|日本学術振興会
    RIKEN|理化学研究所,理研
    Ministry of Foreign Affairs of Japan|外務省
    Ministry of the Environment of Japan|環境省
    MEXT|文部科学省,文科省
    MLIT|国土交通省,国交省
    MHLW|厚生労働省,厚労省
    Ministry of Economy, Trade and Industry|経産省
    CDU|
    SPD|
    FDP|
    Federal Ministry for Economic Affairs and Energy|BMWE,Bundesministerium für Wirtschaft und Energie,Federal Ministry for Economic Affairs and Climate Action,ドイツ連邦経済・気候保護省,ドイツ連邦経済エネルギー省
    Federal Ministry of Research, Technology and Space|BMFTR,Bundesministerium für Forschung, Technologie und Raumfahrt,Federal Ministry of Education and Research,ドイツ連邦教育研究省
    Federal Ministry for Digital and Transport|BMDV,Bundesverkehrsministerium,Bundesministerium für Verkehr
    Federal Ministry of Agriculture|BMEL,BMLEH,Bundeslandwirtschaftsministerium,Bundesministerium für Ernährung und Landwirtschaft
    Federal Ministry for the Environment|BMUV,BMUKN,Bundesumweltministerium
    Federal Ministry of Finance|Bundesfinanzministerium,Bundesministerium der Finanzen
    Federal Ministry of Defence|Bundesverteidigungsministerium,Bundesministerium der Verteidigung
    Federal Ministry of Health|Bundesgesundheitsministerium
    Federal Ministry of the Interior|Bundesinnenministerium
    Federal Chancellery|Bundeskanzleramt,Kanzleramt
    Ministry of Foreign Affairs of Japan|MOFA,japanisches Außenministerium,japanische Außenministerium,japanischen Außenministerium
    METI|Japanese Ministry of Economy, Trade and Industry,Ministerium für Wirtschaft, Handel und Industrie
    Ministry of Agriculture, Forestry and Fisheries|MAFF,農林水産省,農水省
    Ministry of Finance of Japan|財務省
    Ministry of Defense of Japan|防衛省
    Ministry of Internal Affairs and Communications|総務省
    Ministry of Justice of Japan|法務省
    Cabinet Office of Japan|内閣府
    Cabinet Secretariat of Japan|内閣官房
    Japan Tourism Agency|観光庁
    Agency for Natural Resources and Energy|資源エネルギー庁
    Small and Medium Enterprise Agency|中小企業庁
    Japan Patent Office|特許庁
    Agency for Cultural Affairs|文化庁
    Japan Meteorological Agency|気象庁
    Japan Coast Guard|海上保安庁
    Digital Agency|デジタル庁,Digitalagentur Japans
    NEDO|New Energy and Industrial Technology Development Organization,新エネルギー・産業技術総合開発機構
    AIST|National Institute of Advanced Industrial Science and Technology,産業技術総合研究所,産総研
    NIMS|National Institute for Materials Science,物質・材料研究機構
    AMED|日本医療研究開発機構
    JOGMEC|エネルギー・金属鉱物資源機構
    JBIC|Japan Bank for International Cooperation,国際協力銀行
    NEXI|日本貿易保険
    CRIEPI|電力中央研究所
    Bank of Japan|日本銀行,日銀
    Japan Foundation|国際交流基金
    CLAIR|自治体国際化協会
    Japan Chamber of Commerce and Industry|日本商工会議所,日商
    Keizai Doyukai|経済同友会
    Kyodo News|共同通信社,共同通信
    Mainichi Shimbun|毎日新聞
    Japan Hydrogen Association|水素バリューチェーン推進協議会
    Business Finland|ビジネス・フィンランド
    Business Sweden|ビジネス・スウェーデン
    Business France|ビジネス・フランス
    Innovation Norway|イノベーション・ノルウェー
    Innovation Centre Denmark|Innovation Center Denmark
    Enterprise Estonia|エストニア企業庁
    Enterprise Ireland|アイルランド政府商務庁
    Invest in Denmark|
    Flanders Investment & Trade|Flanders Investment and Trade
    KOTRA|大韓貿易投資振興公社
    Bayern International|
    NRW.Global Business|
    Baden-Württemberg International|
    Bavarian State Government|Bayerische Staatsregierung,Bayerischen Staatsregierung
    Technical University of Denmark|DTU
    ETH Zurich|ETH Zürich
    Delft University of Technology|TU Delft,デルフト工科大学
    RWTH Aachen|RWTH,RWTH Aachen University,アーヘン工科大学
    Technical University of Munich|TUM,TU München,Technische Universität München,ミュンヘン工科大学
    CERN|
    European Space Agency|ESA,欧州宇宙機関
    EMBL|
    European Investment Bank|Europäische Investitionsbank,欧州投資銀行
    World Bank|Weltbank,世界銀行
    International Energy Agency|Internationale Energieagentur,IEA,国際エネルギー機関
    Energinet|
    Equinor|エクイノール
    Statkraft|
    Hydro-Québec|
    Iberdrola|イベルドローラ
    Engie|ENGIE
    TotalEnergies|トタルエナジーズ
    Shell|シェル石油
    Air Liquide|エア・リキード
    Thales|
    Alstom|アルストム
    Schneider Electric|シュナイダーエレクトリック
    Philips|フィリップス
    ASML|
    Nokia|ノキア
    Ericsson|エリクソン
    Volvo|ボルボ
    Novo Nordisk|ノボノルディスク
    Carlsberg|
    Yara|
    Kongsberg Gruppen|Kongsberg
    Wärtsilä|バルチラ
    Neste|
    ABB|
    Roche|ロシュ
    Novartis|ノバルティス
    Nestlé|ネスレ
    Samsung|サムスン電子,Samsung Electronics
    LG Energy Solution|
    Hyundai|現代自動車,Hyundai Motor
    POSCO|ポスコ
    SK Hynix|
    TSMC|台湾積体電路製造
    Foxconn|鴻海精密工業,鴻海
    Huawei|ファーウェイ
    BYD|
    CATL|
    Tata|タタ・グループ
    Reliance Industries|
    Boeing|ボーイング
    General Electric|GE
    General Motors|GM
    Ford|フォード
    Rolls-Royce|ロールス・ロイス
    Thyssengas|
    Gasunie|
    Uniper|
    MAN Energy Solutions|Everllence
    Evonik|
    Covestro|
    Henkel|
    Schaeffler|
    ZF Friedrichshafen|
    Trumpf|TRUMPF
    Festo|
    KUKA|
    Rheinmetall|
    TKMS|thyssenkrupp Marine Systems
    Salzgitter AG|
    Mitsui O.S.K. Lines|MOL,商船三井
    Nippon Yusen|NYK Line,NYK,日本郵船
    K Line|川崎汽船
    Mitsubishi Chemical|三菱ケミカル
    Sumitomo Electric|住友電気工業,住友電工
    Denso|DENSO,デンソー
    Aisin|アイシン
    Fujifilm|富士フイルム
    Nidec|ニデック,日本電産
    TDK|
    Sharp|シャープ株式会社
    Idemitsu|出光興産
    Cosmo|コスモ石油
    Chiyoda Corporation|千代田化工建設
    JGC|日揮
    Obayashi|大林組
    Kajima|鹿島建設
    Taisei|大成建設
    Shimizu Corporation|清水建設
    Takenaka|竹中工務店
    Kao|花王
    Shiseido|資生堂
    Unicharm|ユニ・チャーム
    Kirin|キリンホールディングス
    Suntory|サントリー
    Ajinomoto|味の素
    Hoya|HOYA
    Shimadzu|島津製作所
    Horiba|HORIBA,堀場製作所
    SCREEN|
    Rapidus|ラピダス
    Kioxia|キオクシア
    Renesas|ルネサス,ルネサスエレクトロニクス
    Hanwa|阪和興業
    Sojitz|双日
    Mizuho|みずほ銀行,Mizuho Bank
    SMBC|三井住友銀行,Sumitomo Mitsui Banking Corporation
    MUFG|三菱UFJ銀行
    Chubu Electric|中部電力
    Kyushu Electric|九州電力
    Tohoku Electric|東北電力
    Chugoku Electric|中国電力
    J-POWER|電源開発
    Hanshin Electric Railway|阪神電気鉄道
    Hankyu|阪急電鉄
    Kansai Airports|関西エアポート
    Ritsumeikan University|立命館大学
    Doshisha University|同志社大学
    Kansai University|関西大学
    Sophia University|Sophia-Universität,上智大学
    Chuo University|中央大学
    Hitotsubashi University|Hitotsubashi-Universität,一橋大学
    University of Tsukuba|Universität Tsukuba,筑波大学
    Institute of Science Tokyo|東京科学大学
    Okinawa Institute of Science and Technology|OIST,沖縄科学技術大学院大学
    """
}
