/// Places that a reader knows without a register: `English|German|Japanese|further names`, parted by `,` within a cell.
///
/// Written by hand from common knowledge: countries, the German states, the prefectures of Japan, and cities that press releases
/// of the two regions name. An empty cell is the same as the English one; Japanese is empty where no usual form is known.
enum Gazetteer {
  /// What a firm is called after, and stands in texts for itself.
  static let rivers = PersonWords.words("weser elbe rhein main donau isar spree oder trave eider mosel neckar saale ems havel lahn alster")
  static let countries = """
    Japan||日本|
    Germany|Deutschland|ドイツ|Federal Republic of Germany,Bundesrepublik Deutschland,ドイツ連邦共和国
    China||中国|People's Republic of China,Volksrepublik China
    South Korea|Südkorea|韓国|Republic of Korea,Republik Korea,大韓民国
    Taiwan||台湾|
    United States|Vereinigte Staaten|アメリカ|USA,米国,United States of America,Vereinigten Staaten,U.S.,US,アメリカ合衆国
    United Kingdom|Großbritannien|イギリス|英国,Vereinigtes Königreich,Vereinigten Königreich,Great Britain,Britain,UK,Vereinigtes Königreich Großbritannien und Nordirland
    France|Frankreich|フランス|
    Italy|Italien|イタリア|
    Spain|Spanien|スペイン|
    Portugal||ポルトガル|
    Netherlands|Niederlande|オランダ|Niederlanden,オランダ王国
    Belgium|Belgien|ベルギー|
    Luxembourg|Luxemburg|ルクセンブルク|
    Denmark|Dänemark|デンマーク|
    Sweden|Schweden|スウェーデン|
    Norway|Norwegen|ノルウェー|
    Finland|Finnland|フィンランド|
    Iceland|Island|アイスランド|
    Estonia|Estland|エストニア|
    Latvia|Lettland|ラトビア|
    Lithuania|Litauen|リトアニア|リトアニア共和国
    Poland|Polen|ポーランド|
    Czechia|Tschechien|チェコ|Czech Republic,Tschechische Republik,チェコ共和国
    Austria|Österreich|オーストリア|
    Switzerland|Schweiz|スイス|
    Hungary|Ungarn|ハンガリー|
    Greece|Griechenland|ギリシャ|
    Turkey|Türkei|トルコ|Türkiye
    Ukraine||ウクライナ|
    Russia|Russland|ロシア|Russian Federation,Russische Föderation,Rußland
    Ireland|Irland|アイルランド|
    Canada|Kanada|カナダ|
    Mexico|Mexiko|メキシコ|
    Brazil|Brasilien|ブラジル|
    Chile||チリ|
    Argentina|Argentinien|アルゼンチン|
    India|Indien|インド|
    Indonesia|Indonesien|インドネシア|
    Vietnam||ベトナム|Viet Nam,ベトナム社会主義共和国
    Thailand||タイ王国|タイ
    Malaysia||マレーシア|
    Singapore|Singapur|シンガポール|
    Philippines|Philippinen|フィリピン|
    Australia|Australien|オーストラリア|豪州
    New Zealand|Neuseeland|ニュージーランド|
    South Africa|Südafrika|南アフリカ|
    Namibia||ナミビア|
    Egypt|Ägypten|エジプト|
    Israel||イスラエル|
    Saudi Arabia|Saudi-Arabien|サウジアラビア|
    United Arab Emirates|Vereinigte Arabische Emirate|アラブ首長国連邦|Vereinigten Arabischen Emiraten,Vereinigten Arabischen Emirate,UAE,VAE
    """
  static let regions = """
    Schleswig-Holstein||シュレースヴィヒ＝ホルシュタイン|シュレスヴィヒ＝ホルシュタイン,シュレスヴィヒ・ホルシュタイン,シュレースビヒ・ホルシュタイン,シュレースヴィヒ・ホルシュタイン,シュレスヴィッヒ・ホルシュタイン,シュレースヴィッヒ・ホルシュタイン,シュレスウィッヒ・ホルシュタイン,シュレスウィヒ・ホルシュタイン,SH州
    Lower Saxony|Niedersachsen|ニーダーザクセン|
    North Rhine-Westphalia|Nordrhein-Westfalen|ノルトライン＝ヴェストファーレン|NRW,ノルトライン・ヴェストファーレン,ノルトライン・ウェストファーレン,ノルトライン＝ウェストファーレン
    Bavaria|Bayern|バイエルン|
    Baden-Württemberg||バーデン＝ヴュルテンベルク|バーデン・ヴュルテンベルク,バーデン・ビュルテンベルク,バーデン＝ビュルテンベルク
    Hesse|Hessen|ヘッセン|
    Saxony|Sachsen|ザクセン|
    Saxony-Anhalt|Sachsen-Anhalt|ザクセン＝アンハルト|
    Thuringia|Thüringen|テューリンゲン|
    Brandenburg||ブランデンブルク|
    Mecklenburg-Western Pomerania|Mecklenburg-Vorpommern|メクレンブルク＝フォアポンメルン|
    Rhineland-Palatinate|Rheinland-Pfalz|ラインラント＝プファルツ|
    Saarland||ザールラント|
    Hokkaido|Hokkaidō|北海道|
    Aomori||青森|
    Iwate||岩手|
    Miyagi||宮城|
    Akita||秋田|
    Yamagata||山形|
    Fukushima||福島|
    Ibaraki||茨城|
    Tochigi||栃木|
    Gunma||群馬|
    Saitama||埼玉|さいたま
    Chiba||千葉|
    Tokyo|Tokio|東京|Tōkyō
    Kanagawa||神奈川|
    Niigata||新潟|
    Toyama||富山|
    Ishikawa||石川|
    Fukui||福井|
    Yamanashi||山梨|
    Nagano||長野|
    Gifu||岐阜|
    Shizuoka||静岡|
    Aichi||愛知|
    Mie||三重|
    Shiga||滋賀|
    Kyoto||京都|Kyōto
    Osaka||大阪|Ōsaka
    Hyogo||兵庫|Hyōgo
    Nara||奈良|
    Wakayama||和歌山|
    Tottori||鳥取|
    Shimane||島根|
    Okayama||岡山|
    Hiroshima||広島|
    Yamaguchi||山口|
    Tokushima||徳島|
    Kagawa||香川|
    Ehime||愛媛|
    Kochi||高知|Kōchi
    Fukuoka||福岡|
    Saga||佐賀|
    Nagasaki||長崎|
    Kumamoto||熊本|
    Oita||大分|Ōita
    Miyazaki||宮崎|
    Kagoshima||鹿児島|
    Okinawa||沖縄|
    Kansai||関西|
    Kanto|Kantō|関東|
    Kyushu|Kyūshū|九州|
    Massachusetts||マサチューセッツ|
    California|Kalifornien|カリフォルニア|
    Texas||テキサス|
    Ohio||オハイオ|
    Hawaii||ハワイ|Hawai'i
    Michigan||ミシガン|
    Indiana||インディアナ|
    Scotland|Schottland|スコットランド|
    Wales||ウェールズ|
    Flanders|Flandern|フランドル|
    Catalonia|Katalonien|カタルーニャ|
    Nouvelle-Aquitaine|||
    Southern Denmark|Süddänemark||Syddanmark
    Bretagne||ブルターニュ|Brittany
    Zealand|Seeland||
    """
  static let cities = """
    Kiel||キール|
    Lübeck||リューベック|
    Flensburg||フレンスブルク|フレンスブルグ
    Neumünster||ノイミュンスター|
    Norderstedt||ノルダーシュテット|ノルダーシュタット
    Elmshorn||エルムスホルン|
    Pinneberg|||
    Itzehoe||イツェホー|イッツェホー
    Heide||ハイデ|
    Husum||フーズム|
    Rendsburg||レンツブルク|レンズブルク
    Eckernförde||エッケルンフェルデ|
    Brunsbüttel||ブルンスビュッテル|
    Büsum||ビュズム|
    Geesthacht|||
    Ahrensburg||アーレンスブルク|
    Bad Segeberg|||
    Bad Oldesloe|||
    Bad Schwartau|||
    Eutin||オイティーン|
    Plön|||
    Preetz|||
    Ratzeburg||ラッツェブルク|
    Mölln||メルン|
    Schwentinental|||
    Reinbek|||
    Wedel|||
    Quickborn|||
    Kaltenkirchen|||
    Henstedt-Ulzburg|||
    Glückstadt||グリュックシュタット|
    Meldorf|||
    Niebüll|||
    Westerland||ヴェスターラント|
    Sylt|||
    Fehmarn|||
    Helgoland||ヘルゴラント|Heligoland
    Dithmarschen|||
    Nordfriesland|||
    Ostholstein|||
    Stormarn|||
    Travemünde|||
    Timmendorfer Strand|||
    Hamburg||ハンブルク|ハンブルグ
    Bremen||ブレーメン|
    Bremerhaven||ブレーマーハーフェン|
    Berlin||ベルリン|
    Munich|München|ミュンヘン|ミュンヒェン
    Cologne|Köln|ケルン|
    Frankfurt|Frankfurt am Main|フランクフルト|
    Stuttgart||シュトゥットガルト|シュツットガルト
    Düsseldorf||デュッセルドルフ|
    Dortmund||ドルトムント|
    Essen||エッセン|
    Duisburg||デュースブルク|
    Bochum||ボーフム|
    Leipzig||ライプツィヒ|ライプチヒ
    Dresden||ドレスデン|
    Chemnitz||ケムニッツ|
    Hanover|Hannover|ハノーファー|ハノーバー
    Braunschweig||ブラウンシュヴァイク|Brunswick
    Wolfsburg||ヴォルフスブルク|
    Göttingen||ゲッティンゲン|ゲッチンゲン
    Osnabrück|||
    Oldenburg||オルデンブルク|
    Lüneburg||リューネブルク|
    Stade||シュターデ|
    Cuxhaven||クックスハーフェン|
    Wilhelmshaven||ヴィルヘルムスハーフェン|
    Emden||エムデン|
    Rostock||ロストック|
    Schwerin||シュヴェリーン|
    Wismar||ヴィスマール|
    Stralsund||シュトラールズント|
    Greifswald||グライフスヴァルト|
    Nuremberg|Nürnberg|ニュルンベルク|ニュルンベルグ
    Augsburg||アウクスブルク|アウグスブルク
    Regensburg||レーゲンスブルク|
    Würzburg||ヴュルツブルク|
    Erlangen||エアランゲン|エルランゲン
    Ulm||ウルム|
    Freiburg||フライブルク|フライブルグ
    Karlsruhe||カールスルーエ|
    Mannheim||マンハイム|
    Heidelberg||ハイデルベルク|ハイデルベルグ
    Tübingen||テュービンゲン|
    Bonn||ボン市|ボン
    Aachen||アーヘン|
    Münster||ミュンスター|
    Bielefeld||ビーレフェルト|
    Paderborn||パーダーボルン|
    Wuppertal||ヴッパータール|
    Mainz||マインツ|
    Wiesbaden||ヴィースバーデン|
    Darmstadt||ダルムシュタット|
    Kassel||カッセル|
    Marburg|||
    Gießen|||
    Saarbrücken||ザールブリュッケン|
    Trier||トリーア|
    Koblenz|||
    Erfurt||エアフルト|エルフルト
    Jena||イエナ|イェーナ
    Weimar|||
    Magdeburg||マクデブルク|マグデブルク
    Potsdam||ポツダム|
    Cottbus||コットブス|
    Görlitz||ゲルリッツ|
    Zwickau||ツヴィッカウ|
    Freiberg|||
    Bayreuth|||
    Bamberg||バンベルク|
    Ingolstadt||インゴルシュタット|
    Konstanz||コンスタンツ|
    Heilbronn||ハイルブロン|
    Leverkusen|||
    Krefeld|||
    Hildesheim|||
    Wolfenbüttel|||
    Salzgitter|||
    Ludwigshafen|||
    Kaiserslautern|||
    Friedrichshafen||フリードリヒスハーフェン|
    Kobe|Kōbe|神戸|
    Himeji||姫路|
    Nishinomiya||西宮|
    Akashi||明石|
    Amagasaki||尼崎|
    Takasago||高砂|
    Kakogawa||加古川|
    Toyooka||豊岡|
    Awaji||淡路|
    Sayo|||
    Harima||播磨|
    Tajima||但馬|
    Tamba||丹波|
    Sakai||堺市|
    Yokohama||横浜|
    Kawasaki||川崎|
    Yokosuka||横須賀|
    Kamakura||鎌倉|
    Nagoya||名古屋|
    Toyota City||豊田市|
    Sapporo||札幌|
    Sendai||仙台|
    Hamamatsu||浜松|
    Kitakyushu|Kitakyūshū|北九州|
    Matsuyama||松山|
    Takamatsu||高松|
    Kurashiki||倉敷|
    Kanazawa||金沢|
    Tsukuba||つくば|
    Wako||和光市|
    Hakodate||函館|
    Otsu|Ōtsu|大津|
    Kure||呉市|
    Naha||那覇|
    Sasebo||佐世保|
    Utsunomiya||宇都宮|
    Narita||成田|
    Haneda||羽田|
    Shinjuku||新宿|
    Shibuya||渋谷|
    Roppongi||六本木|
    Minato||港区|
    Chiyoda||千代田区|
    Odaiba||お台場|
    Otemachi|Ōtemachi|大手町|
    Marunouchi||丸の内|
    Makuhari||幕張|
    Port Island||ポートアイランド|
    Paris||パリ|
    London||ロンドン|
    Brussels|Brüssel|ブリュッセル|
    Amsterdam||アムステルダム|
    Rotterdam||ロッテルダム|
    Antwerp|Antwerpen|アントワープ|
    Copenhagen|Kopenhagen|コペンハーゲン|
    Aarhus||オーフス|
    Odense||オーデンセ|オデンセ
    Sønderborg|||Sonderburg
    Stockholm||ストックホルム|
    Gothenburg|Göteborg|ヨーテボリ|イエテボリ
    Malmö||マルメ|
    Oslo||オスロ|
    Helsinki||ヘルシンキ|
    Tallinn||タリン|
    Riga||リガ|
    Vilnius||ビリニュス|
    Gdańsk|Danzig|グダニスク|
    Warsaw|Warschau|ワルシャワ|
    Prague|Prag|プラハ|
    Vienna|Wien|ウィーン|ウイーン
    Zurich|Zürich|チューリッヒ|チューリヒ
    Geneva|Genf|ジュネーブ|ジュネーヴ
    Basel||バーゼル|
    Milan|Mailand|ミラノ|
    Rome|Rom|ローマ|
    Madrid||マドリード|
    Barcelona||バルセロナ|
    Brest|||
    Beijing|Peking|北京|
    Shanghai|Schanghai|上海|
    Wuhan||武漢|
    Nanjing||南京|
    Guangzhou||広州|
    Qingdao||青島|
    Tianjin||天津|
    Chengdu||成都|
    Suzhou||蘇州|
    Hangzhou||杭州|
    Zhejiang||浙江|
    Shenzhen||深圳|
    Hong Kong|Hongkong|香港|
    Seoul||ソウル|
    Busan||釜山|
    Taipei|Taipeh|台北|
    Hanoi||ハノイ|
    Bangkok||バンコク|
    Jakarta||ジャカルタ|
    Mumbai||ムンバイ|
    Delhi||デリー|New Delhi,Neu-Delhi
    Bangalore||ベンガルール|
    New York||ニューヨーク|
    Washington||ワシントン|
    Boston||ボストン|
    Chicago||シカゴ|
    Seattle||シアトル|
    San Francisco||サンフランシスコ|
    Los Angeles||ロサンゼルス|
    Houston||ヒューストン|
    Detroit||デトロイト|
    Silicon Valley||シリコンバレー|
    Toronto||トロント|
    Sydney||シドニー|
    Melbourne||メルボルン|
    Perth||パース|
    Queensland||クイーンズランド|
    Dubai||ドバイ|
    Baltic Sea|Ostsee|バルト海|
    North Sea|Nordsee|北海|
    """
  /// Place names that are also words of a language or family names: taken only after a preposition of place, or with what makes a place of them.
  static let ambiguous = PersonWords.words(
    "essen heide stade wedel ulm brest reading island saga mie kure minato sakai perth nara kochi otsu sayo wako zealand seeland harima awaji tajima washington wismar oita akashi tamba")
    .union(all.filter { $0.entry.isShared }.flatMap { Array($0.entry.cells[0...1]).filter { !$0.isEmpty }.map(Spelling.key) })

  /// One place of the lists.
  struct Entry {
    /// Names in English, German and Japanese, and further ones, parted by commas.
    var cells: [String]
    var isShared: Bool
  }

  /// Every place with the kind of place it is.
  static let all: [(entry: Entry, scope: Territory.Scope)] = [
    (countries, Territory.Scope.country), (furtherCountries, .country), (regions, .region), (furtherRegions, .region), (cities, .city), (townsOfJapan, .city), (townsOfGermany, .city),
    (furtherCities, .city), (furthestCountries, .country), (furthestRegions, .region), (furthestCities, .city), (townsOfJapanFurther, .city), (townsOfGermanyFurther, .city),
  ].flatMap { list, scope in
    list.split(whereSeparator: { $0 == "\n" || $0 == ";" }).map { item in
      let text = String(item).trimmedBlanks
      var cells = text.drop { $0 == "*" }.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmedBlanks }
      cells += Array(repeating: "", count: max(0, 4 - cells.count))
      return (Entry(cells: cells, isShared: text.hasPrefix("*")), scope)
    }
  }
}
