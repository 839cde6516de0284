/// Words by which organisations are recognised.
enum OrganisationWords {
  /// Ends of German nouns that say what a firm does and stand before its name.
  static let kindEndsDe = [
    "bauer", "werft", "brauerei", "gießerei", "spedition", "verlag", "makler", "ausgründung", "tochter", "schmiede", "züchter", "verarbeiter", "veranstalter", "installateur", "integrator", "distributor", "exporteur", "importeur", "firma", "betrieb", "ausstatter", "planer",
    "kette", "entwickler", "hersteller", "anbieter", "betreiber", "händler", "konzern", "dienstleister", "zulieferer", "spezialist", "produzent", "lieferant", "ausrüster", "unternehmen", "bewerber", "konkurrent", "gewerkschaft", "softwarehaus", "molkerei", "druckerei", "rösterei", "kellerei", "manufaktur", "fluggesellschaft", "klassifikationsgesellschaft", "landesgesellschaft", "fördergesellschaft", "beratungsgesellschaft", "handelsgesellschaft", "vermarkter", "erzeuger", "mittelständler", "netzwerk", "genossenschaft", "fabrikant", "reederei", "versorger", "handelshaus",
  ]
  /// Legal forms at the end of a name, as the tokens of each: small letters without full stops.
  static let legalForms: [[String]] = [
    ["gmbh", "&", "co", "kgaa"], ["ag", "&", "co", "kgaa"], ["se", "&", "co", "kgaa"], ["gmbh", "&", "co", "kg"], ["ag", "&", "co", "kg"],
    ["gmbh", "und", "co", "kg"], ["ug", "haftungsbeschränkt"], ["co", "ltd"], ["co", "inc"], ["co", "kg"], ["pte", "ltd"], ["pty", "ltd"],
    ["ggmbh"], ["gmbh"], ["mbh"], ["ag"], ["se"], ["kgaa"], ["kg"], ["ohg"], ["gbr"], ["ug"], ["eg"], ["e", "v"], ["ev"], ["inc"], ["incorporated"],
    ["ltd"], ["limited"], ["corp"], ["corporation"], ["llc"], ["llp"], ["plc"], ["k"], ["kk"], ["sa"], ["sas"], ["spa"], ["bv"], ["b", "v"], ["nv"], ["n", "v"], ["s", "a"], ["s", "p", "a"], ["s", "l"],
    ["oy"], ["oyj"], ["ab"], ["oü"], ["as"], ["asa"], ["kft"], ["zrt"], ["nyrt"], ["s", "r", "o"], ["sp", "z", "o"], ["srl"], ["s", "r", "l"], ["sarl"], ["uab"], ["pvt", "ltd"], ["private", "limited"], ["sdn", "bhd"], ["bhd"], ["tbk"], ["jsc"],
    ["gesmbh"], ["sàrl"], ["aps"], ["a", "s"], ["holding"], ["holdings"],
  ]
  /// Japanese legal forms, before or after a name.
  static let legalJa = [
    "株式会社", "有限会社", "合同会社", "合資会社", "公益財団法人", "一般財団法人", "公益社団法人", "一般社団法人", "独立行政法人", "国立研究開発法人",
    "国立大学法人", "公立大学法人", "地方独立行政法人", "学校法人", "特定非営利活動法人", "NPO法人", "医療法人", "社会福祉法人", "財団法人", "社団法人", "技術研究組合",
    "(株)", "㈱",
  ]
  /// German nouns that begin or end an organisation's name. A name is one with a place, a proper name or `für …` at it.
  static let headsDe = PersonWords.words("""
    universität uni hochschule fachhochschule universitätsklinikum universitätsklinik klinikum klinik krankenhaus institut forschungsinstitut
    forschungszentrum zentrum stiftung ministerium bundesministerium verband bundesverband landesverband gesellschaft agentur kammer
    handelskammer handwerkskammer industrie- außenhandelskammer akademie gymnasium schule gesamtschule gemeinschaftsschule verein förderverein cluster botschaft generalkonsulat
    konsulat staatskanzlei bank sparkasse investitionsbank stadtwerke werft museum behörde bundesamt landesamt amt rundfunk verlag
    kunsthochschule musikhochschule bundesanstalt landesbank wirtschaftsförderung genossenschaft landtag parlament kunstmuseum museen diakonie entsorgungsbetriebe stadtbetriebe verkehrsbetriebe kaufmannschaft berufsfeuerwehr staatstheater theater bibliothek
    """)
  /// Ends of German compounds with a hyphen: `Fraunhofer-Institut`, `Waseda-Universität`.
  static let compoundHeadsDe = [
    "institut", "universität", "stiftung", "gesellschaft", "verband", "schule", "gymnasium", "klinik", "klinikum", "zentrum", "akademie", "hochschule", "museum",
    "bank", "einrichtung", "gruppe", "konzern", "werft", "gemeinschaft", "ministerium", "kammer", "werke",
  ]
  /// English nouns that end an organisation's name, or begin one with `of` or `for`.
  static let headsEn = PersonWords.words("""
    university college institute institution foundation ministry agency association center centre council chamber bank hospital museum school
    academy company group society federation consortium laboratory laboratories authority embassy consulate parliament department bureau organization
    organisation administration alliance union network cluster observatory clinic partners ventures fund technologies systems industries
    municipality electric motors pharmaceuticals pharma chemicals energy engineering semiconductor robotics therapeutics biosciences shipbuilding airlines
    railway newspaper press club orchestra theatre theater zoo forum government division brewery creamery board trust
    """)
  /// Of these a capitalised word before is enough; the others begin with `of` or `for` too.
  static let beginsEn = PersonWords.words("""
    university college institute institution foundation ministry agency association center centre council chamber bank hospital museum school academy
    society federation consortium laboratory authority embassy consulate department bureau forum alliance network
    """)
  /// Ends of German compounds that are such a noun: `Landesfeuerwehrschule`.
  static let headEndsDe = ["hochschule", "universität", "schule", "museum", "museums", "museen", "feuerwehr", "institut", "instituts", "klinik", "klinikum", "klinikums", "akademie", "parlament", "parlaments", "landtag", "landtags", "verband", "verbands", "theater", "werft", "bibliothek"]
  static func isHeadDe(_ lower: String) -> Bool {
    headsDe.contains(lower) || headEndsDe.contains { lower.hasSuffix($0) } && !["partner", "gast", "nachbar", "schwester", "heimat"].contains(where: lower.hasPrefix)
  }
  /// Words after which a capitalised name is an organisation's.
  static let announcersDe = PersonWords.words("""
    firma unternehmen konzern start-up startup hersteller maschinenbauer autobauer reederei werft softwarehaus technologiekonzern mischkonzern elektronikkonzern
    maschinenbauunternehmen familienunternehmen pharmakonzern chemiekonzern energieversorger netzbetreiber anlagenbauer medizintechnikhersteller
    medizintechnikunternehmen zulieferer traditionsunternehmen forschungsinstitut forschungseinrichtung verein organisation stiftung elektronikhersteller
    """)
  static let announcersEn = PersonWords.words("""
    company firm start-up startup manufacturer shipbuilder carmaker automaker conglomerate utility operator maker supplier developer provider producer retailer distributor insurer lender brewer airline shipyard subsidiary affiliate specialist
    consultancy contractor foundry refiner steelmaker chipmaker drugmaker integrator spin-off spinoff broker trader wholesaler builder exporter importer spinout scale-up scaleup brewery shipper forwarder generator steelworks winery distillery group house chain creamery dairy society
    """)

  /// Ends of Japanese organisations' names.
  static let endsJa = [
    "高等専門学校", "商工会議所", "商業会議所", "産業会議所", "振興公社", "経済振興公社", "公社", "連合会", "高等学校", "総領事館", "名誉領事館", "大学病院", "附属病院", "大学院", "研究センター", "研究機構", "支援機構", "推進機構", "振興機構", "研究所", "研究院", "製作所", "重工業", "商工会",
    "大使館", "領事館", "博物館", "美術館", "図書館", "州議会", "県議会", "市議会", "議会", "県庁", "府庁", "都庁", "市役所", "区役所", "州政府", "連邦政府", "委員会", "協議会", "大学", "病院", "機構", "協会", "財団", "連盟", "学会", "学院", "学園", "高校",
    "中学校", "小学校", "銀行", "新聞社", "新聞", "放送", "工業", "電機", "電気", "製薬", "薬品", "化学", "商事", "建設", "自動車", "鉄道", "電鉄", "航空", "証券", "生命", "組合", "製鋼", "造船", "海運",
    "技研", "化成", "精機", "精工", "機械", "食品", "製菓", "酒造", "水産", "電力", "電工", "重工", "石油", "通商", "運輸", "商店", "硝子", "紡績", "百貨店", "振興会", "友好協会", "交流協会", "友の会", "協同組合", "公団", "基金", "港湾局", "経済局", "産業局", "王立研究所", "工科大学",
    "エンジニアリング", "システムズ", "ソリューションズ", "モーターズ", "エナジー", "ファーマ", "ロボティクス", "マリン", "フーズ", "インスツルメンツ", "マテリアル", "ケミカル", "スチール", "エレクトロニクス", "ダイナミクス", "セラピューティクス", "アナリティクス", "インダストリーズ", "ハイドロジェン", "パートナーズ", "アビエーション",
    "物産", "資料館", "記念館", "水族館", "科学館", "ギムナジウム", "アカデミー", "カレッジ", "フィルハーモニー", "オーケストラ", "ミュージアム", "クリニック", "コンソーシアム", "刃物", "測器", "鉄鋼", "化工", "興業", "合金", "特殊鋼", "電装", "興産", "実業", "織物", "製茶", "海産", "鉱業", "製網", "製版", "製氷", "鋳鉄", "鍛造", "陶器", "陶業", "製陶", "樹脂", "製鎖", "鋼管", "鋼材", "発酵", "酪農", "乳業", "飼料", "製袋", "紙業", "紙工", "商船", "汽船", "光学", "醸造", "製紙", "製鉄", "鋳造", "鉄工所", "鉄工", "眼鏡", "工務店", "窯業", "鋼業", "工機", "計器", "商会", "製粉", "製糖", "電子", "金属", "塗料", "製靴", "楽器", "時計", "繊維", "染色", "漆器", "農園", "牧場", "印刷", "倉庫", "物流", "機工", "農機", "製缶", "木材", "設計", "計測", "分光計測", "製材", "金型", "精密", "電線", "油脂", "製油", "硝子工業", "香料", "気象局", "気象台", "電子シンクロトロン", "シンクロトロン", "局", "院", "公庫", "管弦楽団", "交響楽団", "歌劇場", "劇場", "動物園", "植物園", "天文台", "産業", "ホールディングス", "グループ", "コーポレーション", "テクノロジーズ", "センター", "省", "庁", "古戦場", "国立公園", "軍事公園", "国定公園", "保存館", "歴史館", "史料館", "万博", "博覧会", "高専", "県人会", "商工連盟", "首相府", "外交部",
  ]
  /// Ends that are also common words: what comes before has to be a name, in katakana, letters or with a place.
  static let weakEndsJa = PersonWords.words("技研 化成 精機 精工 機械 食品 製菓 酒造 水産 電力 電工 重工 石油 通商 運輸 商店 硝子 紡績 百貨店 振興会 協同組合 公団 基金 港湾局 経済局 産業局 エンジニアリング システムズ ソリューションズ モーターズ エナジー ファーマ ロボティクス マリン フーズ インスツルメンツ マテリアル ケミカル スチール エレクトロニクス パートナーズ 産業 電気 化学 生命 建設 航空 自動車 センター グループ 委員会 協議会 議会 工業 放送 新聞 学会 組合 鉄道 薬品 証券 造船 海運 大学院 連邦政府 省 庁 財団 公社 商工会 機構 病院 博物館 美術館 図書館 銀行 高校 中学校 小学校 資料館 記念館 水族館 科学館 ギムナジウム アカデミー カレッジ フィルハーモニー オーケストラ ミュージアム クリニック コンソーシアム 刃物 測器 鉄鋼 化工 興業 合金 特殊鋼 電装 興産 実業 織物 製茶 海産 鉱業 製網 製版 製氷 鋳鉄 鍛造 陶器 陶業 製陶 樹脂 製鎖 鋼管 鋼材 発酵 酪農 乳業 飼料 製袋 紙業 紙工 商船 汽船 光学 醸造 製紙 製鉄 鋳造 鉄工所 鉄工 眼鏡 工務店 窯業 鋼業 工機 計器 商会 製粉 製糖 電子 金属 塗料 製靴 楽器 時計 繊維 染色 漆器 農園 牧場 印刷 倉庫 物流 機工 農機 製缶 木材 設計 計測 分光計測 製材 金型 精密 電線 油脂 製油 香料 気象局 気象台 局 院 公庫 管弦楽団 交響楽団 歌劇場 劇場 動物園 植物園 天文台 シンクロトロン 古戦場 国立公園 軍事公園 国定公園 保存館 歴史館 史料館 万博 博覧会 高専 県人会 首相府 外交部")
  /// Trades that end a firm's name of common signs (瀬戸海重工): what stands around it has to say that it is a firm's.
  static let tradesJa = PersonWords.words("技研 化成 精機 精工 機械 食品 製菓 酒造 水産 電工 重工 硝子 紡績 商店 製鋼 造船 海運 刃物 測器 鉄鋼 化工 興業 合金 特殊鋼 電装 興産 実業 織物 製茶 海産 鉱業 製網 製版 製氷 鋳鉄 鍛造 陶器 陶業 製陶 樹脂 製鎖 鋼管 鋼材 発酵 酪農 乳業 飼料 製袋 紙業 紙工 商船 汽船 光学 醸造 製紙 製鉄 鋳造 鉄工所 鉄工 眼鏡 工務店 窯業 鋼業 工機 計器 商会 製粉 製糖 電子 金属 塗料 製靴 楽器 時計 繊維 染色 漆器 農園 牧場 印刷 倉庫 物流 機工 農機 製缶 木材 設計 計測 製材 金型 精密 電線 油脂 製油 香料 運輸 通商 薬品 電気 化学 工業 建設")
  /// Ends that only an authority or house with a place before it has.
  static let officesJa = PersonWords.words("局 院 公庫")
  /// Whole names that are common words.
  static let genericJa = PersonWords.words("""
    附属図書館 中央図書館 日本人学校 国際首脳会議 各国外交部 大学外交部 トップセールス トッププロモーション ラッピングバス 上院 下院 州下院 州上院 県人会 市民病院
    大学 同大学 同大 本学 各大学 両大学 国立大学 私立大学 州立大学 県立大学 他大学 国内大学 海外大学 医科大学 工科大学 総合大学 研究所 同研究所 研究センター 同センター 病院 同病院 大学病院 附属病院 機構 同機構 協会 同協会 財団 同財団 政府 州政府 同州政府
    連邦政府 両州政府 県庁 同県庁 市役所 同庁 省庁 各省庁 関係省庁 官公庁 高校 同校 高等学校 議会 県議会 市議会 州議会 委員会 実行委員会 協議会 銀行 地方銀行 商工会議所 同会議所 大使館 総領事館 領事館 地元企業 重工業 製造業 工業 重化学工業 産業 水素産業 医療産業 自動車 自動運転 化学 電気
    建設 航空 国際航空 水素 放送 新聞 地元新聞 グループ 企業グループ 同社グループ 研究グループ センター 医療センター 省 省エネ 帰省 反省 学会 国際学会 経済産業 次世代産業 主要産業 基幹産業 地場産業 環境産業 県庁舎 大学院 組合 医療機関 研究機構 支援センター 総合病院 基幹病院 協力病院 市民病院 公立病院 地域病院 民間病院 専門病院 応用科学大学 専門大学 技術大学 芸術大学 音楽大学 教育大学 外国語大学 女子大学 農業大学 科学技術大学 応用 経済振興公社 国際ビジネス委員会 特別委員会 常任委員会 視察団 訪問団 大学校
    """)
}
