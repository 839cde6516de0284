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
    Charité|
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
    """
}
