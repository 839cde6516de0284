import Domain

/// Firms without a legal form, in Japanese: a run of katakana or letters beside a word that only a firm or house has.
extension JapaneseForms {
  /// The run that begins at a token, if what stands before or after it says that it is a firm's.
  func coined(_ start: Int) -> Range<Int>? {
    guard isCoin(start), !isCoin(start - 1), !isCoinSign(start - 1) else { return nil }
    var end = start
    while isCoin(end) || isCoinSign(end) { end += 1 }
    var begin = start
    // ドイツ・ノルトヴィント: the country is a name of its own.
    for (range, kind) in known where kind == .place && range.lowerBound == begin && range.upperBound < end && block.token(range.upperBound)?.text == "・" && Self.countries.contains(block.text(range)) { begin = range.upperBound + 1 }
    let kindless = withoutKind(begin..<end).lowerBound
    let isOfKind = kindless > begin
    begin = kindless
    // 福島ロボットテストフィールド.
    if let place = known.first(where: { $0.value == .place && $0.key.upperBound == begin && block.tokens[$0.key.lowerBound].kind == .han })?.key, begin == start, place.count <= 3, !["県", "市", "国", "府", "州"].contains(block.text(place).suffix(1)) { begin = place.lowerBound }
    let name = block.text(begin..<end)
    let isKindBefore = Self.kindsBefore.contains(where: block.text(max(sentence.lowerBound, start - 10)..<start).hasSuffix)
    let isLatin = (begin..<end).allSatisfy { block.tokens[$0].kind != .katakana }
    guard name.unicodeScalars.count >= (isLatin ? 3 : 4), !isLatin || block.tokens[begin].isCapital, !known.keys.contains(where: { $0.overlaps(max(begin, start)..<end) && !(known[$0] == .place && $0.upperBound < end && block.token($0.upperBound)?.text == "・") }), isKindBefore ? !Self.commonRuns.contains(name) : !Self.isCommon(name) else { return nil }
    let before = block.text(max(sentence.lowerBound, start - 10)..<start)
    let after = block.text(end..<min(end + 14, sentence.upperBound))
    // A title makes a person of it.
    guard !after.hasPrefix("を見学者"), !PersonWords.suffixesJa.contains(where: after.hasPrefix), !["さん", "氏", "州", "市", "県", "大学", "語", "人", "系", "型", "式", "的", "化", "用", "性", "製品"].contains(where: after.hasPrefix) else { return nil }
    let isAnnounced = isOfKind || isKindBefore && ["は", "が", "の", "と"].contains(String(after.prefix(1))) || Self.announcers.contains(where: before.hasSuffix)
    // 水素ステーションを視察.
    let isGoal = ["を訪問し", "を訪れ", "を視察", "を訪ね", "を見学", "の訪問は", "の見学は", "の視察は", "への訪問", "の参加"].contains(where: after.hasPrefix)
    if isGoal, begin == start, !isOfKind, block.token(start - 1)?.kind == .han, start > sentence.lowerBound { return nil }
    let isFirm = Self.firmTails.contains(where: after.hasPrefix) || Self.partnerTails.contains(where: after.hasPrefix) && (isLatin || name.unicodeScalars.count >= 5)
    return isAnnounced || isFirm || isFounded(end, after) || isSeated(after) || isOfTown(begin, end, after) || isParty(end, after, isLatin ? 3 : name.unicodeScalars.count) ? begin..<end : nil
  }

  /// `鶴岡市のスパイバーは、…と提携`: a town's, and it does what firms do.
  private func isOfTown(_ begin: Int, _ end: Int, _ after: String) -> Bool {
    guard end - begin >= 4, block.token(begin - 1)?.text == "の", ["は", "が", "と"].contains(String(after.prefix(1))), known.contains(where: { $0.value == .place && $0.key.upperBound == begin - 1 }) else { return false }
    return Self.firmsDeeds.contains(where: block.text(end..<sentence.upperBound).contains)
  }

  /// `とも2021年に技術協力の覚書を交わした`: with whom something is signed.
  private func isParty(_ end: Int, _ after: String, _ length: Int) -> Bool {
    guard length >= 5 || length == 3, ["と", "とも", "との"].contains(where: after.hasPrefix), !after.hasPrefix("とい"), !after.hasPrefix("とし"), !after.hasPrefix("とな") else { return false }
    let stop = (end..<min(end + 28, sentence.upperBound)).first { block.tokens[$0].text == "。" || block.tokens[$0].text == "は" } ?? min(end + 28, sentence.upperBound)
    return ["覚書を", "契約を", "契約に", "協定を", "提携", "合意書", "覚書に", "取引"].contains(where: block.text(end..<stop).contains)
  }

  private func isCoin(_ at: Int) -> Bool { sentence.contains(at) && [.katakana, .word].contains(block.tokens[at].kind) }
  private func isCoinSign(_ at: Int) -> Bool {
    sentence.contains(at) && block.tokens[at].kind == .sign && ["・", "=", "＝", "-", "&"].contains(block.tokens[at].text) && isCoin(at - 1) && isCoin(at + 1)
  }

  /// `…は、1998年に設立された`, `…は大阪に本社を置く`.
  private func isFounded(_ end: Int, _ after: String) -> Bool {
    guard after.hasPrefix("は"), let rest = Optional(block.text(end..<sentence.upperBound)) else { return false }
    return ["に設立され", "に創業", "に創立", "に設立した", "年設立", "年創業", "本社を置", "本社を構", "に本拠を", "本部を置", "工場を持", "工場を建", "工場を新設", "日本法人", "を製造し", "を手掛け", "を手がけ"].contains(where: rest.contains)
  }

  /// `…（本社：大阪市）`, `…（ベルゲン市）`.
  private func isSeated(_ after: String) -> Bool { ["(本社", "(本部", "(所在地", "(代表"].contains(where: after.hasPrefix) }

  static func isCommonRun(_ name: String) -> Bool { isCommon(name) }

  private static func isCommon(_ name: String) -> Bool {
    commonRuns.contains(name) || !name.contains("・") && commonRuns.contains { name.hasSuffix($0) && $0.unicodeScalars.count >= 4 }
  }

  private static let announcers = [
    "大手", "大手の", "メーカー", "メーカーの", "ベンチャー", "ベンチャーの", "ベンチャー企業", "ベンチャー企業の", "スタートアップ", "スタートアップの", "新興企業", "新興企業の", "企業", "企業の", "会社", "会社の", "商社", "商社の", "社の", "財団", "財団の", "団体", "団体の",
    "事業者", "事業者の", "業者", "業者の", "老舗", "老舗の", "造船所", "醸造所", "出版社", "旅行社", "蒸留所", "蔵元", "劇団", "楽団", "工務店", "代理店", "代理店の", "造船所の", "子会社", "子会社の", "親会社の", "傘下の", "運営する", "機関の", "研究機関", "コンサルタントの", "受託製造の", "電力の", "銀行の", "生産者の", "本社を置く", "拠点を置く", "本部を置く", "本拠を置く", "を構える", "を手がける", "を手掛ける", "を製造する", "を開発する", "を運営する", "を営む", "拠点とする", "本拠とする", "加工の", "溶接の", "研磨の", "製造の", "開発の", "販売の", "工房", "醸造所の", "農園の", "港湾会社", "電力会社",
  ]
  private static let firmTails = [
    "本社", "社と", "社は", "社の", "社が", "の社長", "の会長", "の最高経営責任者", "のCEO", "の創業者", "の経営陣", "の幹部", "の本社", "の工場", "の日本法人", "の欧州本社", "の子会社", "の営業", "の開発責任者", "の技術者", "の担当者", "の研究所", "の代表取締役", "の取締役", "の株式", "日本法人", "ジャパン株式", "製の",
    "に出資", "を買収", "を子会社", "に資本参加", "を傘下", "に発注", "から受注", "に納入",
  ]
  private static let partnerTails = [
    "と提携", "と業務提携", "と資本業務提携", "と資本提携", "と技術提携", "と契約", "と覚書", "と基本合意", "と合意", "と協業", "と合弁", "と共同開発", "と共同で", "と共同研究", "と商談", "と連携", "と販売代理店", "と代理店契約", "と供給契約", "と秘密保持契約", "と売買契約", "と協定", "と包括", "と協議", "との協議", "と交渉", "との交渉", "への訪問", "の訪問は", "の見学は", "の視察は", "への出資", "の参加",
    "との提携", "との業務提携", "との資本", "との契約", "との合弁", "との共同", "との協業", "との商談", "との連携", "との覚書", "との基本合意", "との販売", "との供給", "を訪問し", "を訪れ", "を視察", "を訪ね", "を見学",
  ]
  /// Katakana words that name nobody.
  private static let commonRuns = PersonWords.words("""
    プロジェクト システム サービス センター グループ チーム メンバー スタッフ パートナー パートナーシップ セミナー フォーラム シンポジウム ワークショップ イベント フェア フェスティバル コンサート ホームステイ キャンパス ネットワーク プログラム プラットフォーム ソフトウエア ソフトウェア
    ハードウェア エンジン モーター ステーション パイプライン シェルター ワークス スタジオ グラウンド ポンプ バルブ タービン バッテリー センサー ロボット ドローン レーダー カメラ コンピューター インターネット クラウド データ データセンター デジタル アナログ テクノロジー イノベーション エネルギー エレクトロニクス プラント ターミナル コンテナ
    タンカー フェリー クルーズ ヨット ホテル レストラン カフェ スーパー デパート ショッピング ビジネス ビジネスマッチング マッチング マーケット マーケティング コンサルティング エンジニアリング スタートアップ ベンチャー メーカー サプライヤー サプライチェーン バイヤー ユーザー オペレーター
    ディーラー ライセンス ブランド モデル デザイン パイロット テスト ラボ ラボラトリー ワイン ビール チーズ ソーセージ チョコレート スポーツ サッカー オリンピック パラリンピック ボランティア インターンシップ インターン グローバル ローカル アジア ヨーロッパ アフリカ アメリカ オセアニア
    バイオマス バイオ水素 カーボンニュートラル グリーン グリーン水素 アンモニア メタノール メタン プラスチック ガラス アルミニウム リチウム レアアース ワクチン ゲノム ウイルス リハビリ ヘルスケア メディカル パビリオン ブース ステージ ホール ビル タワー ポート アイランド コミュニティ リーダー
    リーダーシップ トップ ミッション ビジョン テーマ キャンペーン コンクール コンテスト ピッチ アクセラレーター アクセラレータープログラム インキュベーター ファンド クラスター コンソーシアム アライアンス ジョイント ドイツ語 オンライン リモート ハイブリッド クリーンエネルギー ダブルディグリー
    マイスター ギムナジウム オーケストラ ミュージアム ギャラリー ライブラリー ロボティクス モビリティ スマートシティ サステナビリティ サーキュラーエコノミー メタバース ブロックチェーン サイバーセキュリティ セキュリティ インフラ インフラストラクチャー ロジスティクス
    """)
}
