/// Words that make a statement, in Japanese, as they stand at the beginning of a verb or noun.
enum JapaneseWords {
  /// What a verb or noun makes of the names around it.
  enum Frame {
    /// Who came, and the place or house with を, へ, に: 訪問.
    case goal
    /// The same with に, へ, まで only: 赴く.
    case direction
    /// The place is in the word: 来日, 来県, 来社.
    case arrival
    /// What somebody does at a house or place is a visit there: 公演, 出席.
    case attendance
    /// Who goes along with those of whom the text spoke: 同行.
    case company
    /// The guests are those of whom the text spoke, the house with へ, に, を: 案内.
    case guiding
    /// Somebody with から tells something: 説明を受け.
    case hearing
    /// Who sends whom where: 派遣.
    case dispatch
    /// Both alike, one of them with と: 会談.
    case meeting
    /// The guest with を: 出迎え.
    case reception
    case agreement
    case partnership
    /// The guest with を: 招待.
    case invitation
    /// The guest with に: 出席を要請.
    case request
    case founding
    case intent
    case entry

    var kind: Statement.Kind {
      switch self {
      case .goal, .direction, .arrival, .dispatch, .attendance, .company, .guiding: .visited
      case .meeting, .reception, .hearing: .met
      case .agreement: .agreed
      case .partnership: .partnerOf
      case .invitation, .request: .invited
      case .founding: .since
      case .intent: .plans
      case .entry: .siteOf
      }
    }
  }

  private static let table: [(Frame, String)] = [
    (.goal, "表敬訪問 公式訪問 訪問 視察 見学 訪れ 訪ね 巡っ 巡り 巡る 回っ 見て回 見て歩 見てまわ 表敬 歴訪 再訪 参観 訪う 往訪 旅行し 旅し 調査に訪 調査し 調査を行 調査を実 散策 見物 探訪 巡検 巡視 拝観 観覧 回り 回る まわり まわっ 下見 現地調査 視察旅行"),
    (.direction, "立ち寄 立寄 赴い 赴き 赴く 出張 渡航 滞在 到着 入りし 現地入り 足を運 足を延ば 足を伸ば 足をのば 足をはこ 出向い 出向き 出向く 向かう 向かい 向かっ 向けて出発 向け出発 出発 乗り込 伺い 伺っ 伺う 訪い 渡っ 渡り 移動 移り 移っ 入り 入っ 入る 移る 入国 行く 行き 行っ 行か 行け 行こ 来ら 来て 来た 来まし 来る 来ない やって来 やってき やってく お越し おいで お見え お邪魔 おじゃま 駆けつけ 駆け付け 出かけ 出掛け 着い 着き 着く 着。 へ。 とどま 留まり 留まっ お世話に 寄り 寄る 寄っ 寄れ 留学 赴任 遠征 飛び 飛ん 飛ぶ 逗留 寄港 入港 足を踏み入れ 巡回 講演し 講演す 講演を 講演さ 講義し 講義す 講義を 講義さ"),
    (.arrival, "来日 訪日 再来日 来独 訪独 渡独 来県 来市 来町 来村 来道 来訪 来庁 来社 来学 来所 来院 来校 来館 来場 訪米 渡米 訪英 渡英 訪中 訪韓 訪仏 訪台 訪欧 渡欧 来神 来阪 来札 来仙 来会 来園 来局 来室 来港 来福 来沖 来名 来広 来京 訪豪 渡豪 訪加 訪印 訪伊 渡仏 渡伊 来朝"),
    (.dispatch, "派遣 送り出 送り込"),
    (.attendance, "参加し 参加す 参加。 参加さ 参加を 参加は 参加の 参加で 出席 参列 列席 臨席 出展 出演 公演 演奏会 演奏し 演奏す 研修 実習 実演 披露 傍聴 体験し 体験す 体験を 聴講 登壇 学び 学ん 学ぶ 練習 合宿 競演 リサイタル ワークショップを"),
    (.company, "加わっ 加わり 同行し 同行す 同行さ 同行。 随行 引率し 引率す 引率さ 帯同し 同道"),
    (.guiding, "案内し 案内す 案内い 案内を 案内さ お連れ ご覧 見ていただ 見てもら"),
    (.hearing, "説明を受け 説明を聞 説明をう 話を聞 話を伺 話をうかが 話をお聞 案内を受け 指導を受け 助言を受け 教わっ 教わり 教わる 教えを受 教えを請 講義を受け 講話を聞 講演を聞 レクチャーを受"),
    (
      .meeting,
      """
      会談 面会 懇談 面談 会見 対談 歓談 会合 会食 対話 意見交換 交流会を 懇親会を 意見を交 情報交換 情報を交換 協議し 協議を行 協議を重 協議をし 協議いた 協議を始 協議に入 話し合 話合 商談 打ち合わせ 打合せ 顔を合わせ 顔合わせ 議論し 議論を交 議論を行 討議 \
      懇親 交渉し 交渉を行 交渉を始 ミーティング 会い 会う 会っ 会議を行 会議を持 言葉を交わ 夕食を共 昼食を共 食事を共 夕食をと 朝食会 昼食会 夕食会 語り合 膝を交 対話を 再会 知り合 出会っ 名刺を交 テーブルを囲 協議す 協議。 会議は
      """
    ),
    (.reception, "受け入れ 受入れ 迎え 歓迎し 歓迎を 出迎え 応対し もてなし もてなす 出迎"),
    (
      .agreement,
      """
      締結 調印 合意 署名 契約 協定を結 協定は結 協定を交 協定を取 協定書を 覚書を交 覚書を結 覚書を取 覚書を更 覚書は結 取り交わ 成約 妥結 趣意書を交 宣言を発表 ことで一致 で一致し 認識で一致 協定を更 協定を延 協定書に 覚書を延 約束を交 連携協定 \
      共同声明を 共同宣言を 合意書を 意向書を 基本合意 議事録を交 文書を交 文書を取 協定を締 更新に合 取引を始 代理店契約 協定は更 契約は更
      """
    ),
    (
      .partnership,
      """
      友好提携 友好協力 友好交流 姉妹都市 友好都市 姉妹提携 業務提携 資本提携 技術提携 資本業務提携 事業提携 販売提携 提携 協力し 連携し 交流し 協力す 連携す 交流す 協働す 協業す 交流が盛 協力関係 友好関係 姉妹関係 交流関係 提携関係 取引関係 信頼関係 協力を続 協力を進 協力を深 協力を重 連携を続 \
      連携を進 連携を深 連携を強 交流を続 交流を深 交流を重 交流を行 交流を進 交流があ 交流が続 交流が始 交流が行 共同研究を行 共同研究を続 共同研究を進 共同研究を実 共同研究に取 共同研究をし 共同研究中 共同開発を続 共同開発を重 共同で開発し 共同で研究し 共同開発を行 共同開発を進 共同開発をし 共同で \
      協働し 協業し 協業を 姉妹校 友好州 提携校 協定校 パートナー 姉妹県州 友好県州 姉妹県 友好県 姉妹港 友好港 提携先 連携先 交流先 協力先 提携機関 連携機関 協力機関 交流協定校 姉妹団体 の関係にあ 関係にあり 関係を結 関係を築 \
      関係を続 取引があ 取引を続 交流事業 つながりがあ 縁組 姉妹縁組 と取り組 と進め と続け 交流は 取引は 提携は 学生交換を 交換留学を 人材交流を 相互交流を 人事交流を 相互訪問を 共同事業を
      """
    ),
    (.invitation, "招待 招聘 招請 招い 招き 招か 招聘 お招き 招く 招こ 招へい お誘い 招致し"),
    (
      .request,
      "出席を要請 参加を要請 来日を要請 訪問を要請 来県を要請 来訪を要請 出席を依頼 参加を依頼 参加を呼び 来日を呼び 来訪を呼び 出席を呼び 来県を呼び 訪問を呼び 出席を求め 参加を求め 来訪を求め 来日を求め 来県を求め 訪問を求め 出席を願 来訪を促 訪問を促"
    ),
    (.founding, "設立 創業 創立 創設 開学 開校 発足 結成 開所 起業 創始 開設され 開院 設置され 誕生し 創建 旗揚げ 立ち上げられ"),
    (.intent, "計画 予定 方針 目指 検討 意向 考え めざ 構想 意欲 見通し 準備を進"),
    (.entry, "進出 に置かれ に所在 に立地し に立地す に位置し に位置す 本拠とす 拠点とす 本拠地とす"),
  ]
  /// Words by their first sign, the longer of two that begin alike first.
  static func byFirst(_ words: some Sequence<String>) -> [String: [String]] {
    Dictionary(grouping: words) { String($0.prefix(1)) }.mapValues { $0.sorted { ($0.count, $1) > ($1.count, $0) } }
  }
  /// Every word with its frame by its first sign, the longer of two that begin alike first.
  static let frames: [String: [(word: String, frame: Frame)]] = {
    var map: [String: [(word: String, frame: Frame)]] = [:]
    for (frame, words) in table { for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { map[String(word.prefix(1)), default: []].append((String(word), frame)) } }
    return map.mapValues { $0.sorted { ($0.word.count, $1.word) > ($1.word.count, $0.word) } }
  }()
  /// Which country is in a word of arrival.
  static let countries: [String: String] = [
    "来日": "Japan", "訪日": "Japan", "再来日": "Japan", "来独": "Germany", "訪独": "Germany", "渡独": "Germany", "訪米": "United States", "渡米": "United States", "訪英": "United Kingdom", "渡英": "United Kingdom",
    "訪中": "China", "訪韓": "South Korea", "訪仏": "France", "訪台": "Taiwan", "訪豪": "Australia", "渡豪": "Australia", "訪加": "Canada", "訪印": "India", "訪伊": "Italy", "渡伊": "Italy", "渡仏": "France", "来札": "Sapporo", "来仙": "Sendai", "来阪": "Osaka", "来福": "Fukuoka", "来沖": "Okinawa", "来名": "Nagoya", "来広": "Hiroshima", "来京": "Kyoto", "来道": "Hokkaido",
  ]
  /// Where somebody has a house.
  static let siteNouns = [
    "欧州統括会社", "地域統括会社", "統括会社", "統括拠点", "販売子会社", "製造子会社", "現地子会社", "本社工場", "技術センター", "駐在員事務所", "代表事務所", "研究開発拠点", "研究開発センター", "本拠地", "欧州本社", "欧州拠点", "欧州本部", "アジア拠点", "生産拠点", "研究拠点", "開発拠点", "販売拠点", "物流拠点", "保守拠点", "サービス拠点", "事業拠点", "海外拠点", "活動拠点", "現地法人", "現地拠点", "現地事務所", "現地工場", "日本法人", "ドイツ法人",
    "欧州法人", "日本支社", "日本支店", "日本事務所", "欧州事務所", "海外事務所", "連絡事務所", "営業拠点", "販売会社", "代表部", "製造拠点", "サテライトオフィス", "研究所", "研究センター", "研究施設", "事務所", "オフィス", "営業所", "事業所", "出張所", "製造所", "造船所", "本社", "本部", "本店", "本拠", "本校", "拠点", "支社",
    "支店", "支部", "支所", "分校", "分室", "窓口", "工場", "子会社", "合弁会社", "法人", "キャンパス", "センター", "倉庫", "ラボ", "店舗", "直営店", "海外拠点", "開発センター", "生産工場", "植物工場", "試験場", "研究室", "研修所", "駐在所", "営業部", "販売店", "配送センター", "物流センター", "データセンター", "製油所", "製鉄所", "発電所", "施設", "校舎", "工房", "ショールーム",
  ]
  /// Verbs that make a site of the noun, after を, も, は, が.
  static let siteVerbs = [
    "置", "構", "持", "設", "有", "開", "新設", "運営", "移", "建設", "展開", "もつ", "もち", "もっ", "おく", "おき", "おい", "稼働", "整備", "開業", "立ち上", "増設", "開所", "設置", "開設", "所在", "立地", "ある", "あり", "あっ", "ござい", "竣工", "完成", "設立", "新築", "つく", "作", "擁", "備え", "建て",
  ]
  /// What makes a site of the noun right before it.
  static let siteTails = ["の開設", "の設置", "の新設", "の設立", "の建設", "の整備", "開設", "設置", "新設", "設立", "建設", "整備"]
  static let people = PersonWords.words("""
    研究者 研究者ら 研究員 代表者 担当者 幹部 関係者 学生 教授陣 職員 社員 経営者 経営陣 首脳 首脳陣 代表 代表ら 一行 訪問団 代表団 使節団 視察団 議員団 医師団 技術者 技術陣 学長 社長 会長 理事長 総裁 役員 議員 生徒 教員 教授 研究チーム 研究グループ チーム 役員ら 幹部ら 専門家
    市長 知事 副市長 副知事 首相 事務局 メンバー 会員 青年 若者 高校生 中学生 学生ら 生徒ら 責任者 医師 医師ら 看護師 院長 所長 部長 課長 局長 団 団員 選手 農家 企業 会員企業 スタッフ 調査団 研修生 留学生 実習生 教職員 技師 講師 大臣 公使 側 首席 議長 理事 会頭 市民 団体 訪日団 経済使節団 経済ミッション ミッション 皆さん 皆様 皆さま 方々 人々 首長 公社 機構 政府 当局 港湾当局 国際部長 執行部 経済人 若手 顧問 大学院生 職人 団長 隊員 乗組員 児童 議会 児童ら 記者 卒業生 校長 教諭 先生 代議士 事務局長 書記官 館員 住民 同窓生 実務者 次官 選手団 楽団 合唱団
    """)
  /// Nouns that say that two are tied: XはYの姉妹都市である.
  static let partnerNouns: Set<String> = [
    "姉妹都市", "友好都市", "姉妹校", "友好州", "提携校", "協定校", "パートナー", "姉妹県州", "友好県州", "姉妹県", "友好県", "姉妹港", "友好港", "提携先", "連携先", "交流先", "協力先", "提携機関", "連携機関", "協力機関", "交流協定校", "姉妹団体", "友好提携",
  ]
  static let delegations = [
    "経済ミッション", "代表団", "訪問団", "視察団", "使節団", "議員団", "調査団", "訪日団", "訪独団", "派遣団", "医師団", "交流団", "研修団", "選手団", "経済団", "企業団", "市民団", "ミッション",
  ]
  /// Nouns after which a clause that stands before them says when or why, not whom: 訪れた際.
  static let occasions = [
    "際", "後", "時", "とき", "折", "ため", "中", "間", "上", "予定", "計画", "方針", "意向", "考え", "こと", "もの", "の", "ところ", "ほか", "場合", "日", "年", "月", "結果", "感想", "目的", "理由", "成果", "経験", "様子", "旨", "可能性", "見通し", "運び", "機会", "わけ", "はず", "点", "段階", "以", "翌", "直",
  ]
}
