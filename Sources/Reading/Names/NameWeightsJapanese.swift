extension NameModel {
  /// By what names in Japanese are told, as `Benchmarks/learn_names.py` learned and wrote it.
  static let japanese = NameModel(
    #"""
    > steps
    oo20 oN-2 oP-3 oL-15 No-7 NN-2 Nn-2 NP-1 NL-1 no7 nN-4 nn20 nP-2 nL-2 Po-13 PN-2 PP-1 Pp8 PL-2 po5 pN2 pP-1 pp-3
    pL1 Lo-18 LN-2 LP-1 LL-3 Ll12 lo7 lN-5 lP-1 lL11
    > word[0]
    =( o3 n-3 =8 o-2 n2 =、 o6 n-3 =が n2 =さ o-2 l2 =た o2 =で o2 =と o2 =に o4 n-3 =の o6 n-3 =は o2 n-2 =び n-2 =り n2 =る o2
    =わ o-2 n2 =ん o-4 n3 l2 =ア o2 p-2 =イ L2 l2 =ェ n2 =エ N2 =オ o-2 n3 L2 =ク o-2 L-2 l4 =グ N-2 n3 =ケ o-2 N-2 L3 =ゲ p2
    =ザ L4 =シ N2 l-3 =ジ o3 N3 p-2 l-2 =セ p-2 l3 =タ p2 L2 l-3 =ツ o-3 l3 =テ o2 L-2 =デ N-3 n4 l-2 =ド o-3 n3 =ニ N2 =ネ o4 n-3
    =ノ o-2 =ハ o-3 N3 n-2 =プ o2 =ベ o-2 l2 =ホ o2 L-2 l2 =ボ l-2 =マ l-2 =ム o-2 n-2 l4 =メ o3 L-3 =ュ o-2 l2 =リ o-3 l2
    =ル o-2 p3 l2 =レ n3 L-2 =ン L-2 l5 =・ o-3 n5 p2 l-2 =ー o2 N-2 p2 L-2 =一 p3 =三 o-4 P2 =上 o-2 L3 =両 o3 L-2 =中 L3 l-2
    =事 o2 =京 o-4 L2 l4 =人 o-3 N3 =介 o-2 p2 =任 o2 p-2 =企 o2 =会 o2 n4 l-2 =係 o2 =健 o-2 p3 =先 o2 =兵 o-2 L3
    =内 o5 N-2 P2 l-5 =副 o5 p-4 =力 o2 =務 o2 =北 o-3 L3 =医 o2 N-2 =友 n2 =古 o-3 N2 l3 =台 o-5 N2 L4 =同 o6 N-3 n2 L-4 =名 L3
    =和 p2 =員 o4 n-3 =商 o2 N-2 =問 o2 =団 o3 =国 o-2 N2 n-2 p-2 l5 =在 N4 n-2 =外 o2 =大 o-4 L3 =委 o3 n-2 =姫 o-2 L3 =子 p2
    =学 n2 =定 o2 =宮 o-2 L2 =専 o3 p-2 =小 o-3 L3 =山 o-6 l6 =岡 o-3 l2 =岩 o-3 N2 =島 o-6 l5 =川 o-2 p2 =州 o-9 l12
    =市 o-11 N-2 n-4 p-2 l21 =平 o-2 p2 =年 o4 l-3 =庫 o-4 n3 l2 =式 n2 =当 o6 L-2 =後 o2 l-2 =戸 n2 p-2 l2 =所 n3 =手 o2 n-2
    =教 o2 =料 o2 p-2 =新 P3 =日 o2 L2 l-2 =明 o-4 p2 L3 =最 o2 =本 L-3 l3 =来 o2 L-2 =東 o-3 N5 P-2 =松 o-2 l2 =株 N4 n-2
    =業 o4 l-2 =樽 o-2 l3 =機 n2 =氏 o2 =江 o-3 l3 =流 o2 =浜 o-4 L2 l2 =海 o-2 p2 l3 =済 n2 =港 N-2 n3 =湖 o-3 l3 =湾 o-5 l4
    =熊 o-3 L3 =独 o3 N-2 =現 o2 =理 N2 n-2 =生 o2 =産 o2 =田 o-2 p2 =町 o-4 l5 =病 o2 =発 o3 n-2 =県 o-8 p-3 l13 =知 l2 =石 o-3 l2
    =研 o3 =社 o9 n-2 p-2 l-4 =神 P-2 L2 =立 L2 =経 o2 =者 o2 l-2 =術 o2 =見 L-2 =訪 o2 =設 o3 n-2 =談 o2 =路 o-3 l2 =通 o-5 n6
    =部 o7 n-4 l-2 =野 o-2 n2 =長 n-2 P2 =開 o2 =関 o5 L-2 =阪 o-3 n2 =防 N-3 n4 =院 o2 =際 o3 p-2 =電 n3 =館 o-2 n2 =鯖 o-3 L4
    > word[-1]
    =( N2 n-3 L2 =: o-4 P3 L2 =、 o-5 N5 n-4 P3 L2 =「 o3 N2 L-2 =い o2 =が o-3 n2 L3 =さ o-2 l2 =た o-3 N3 =で N2 P2
    =と o-3 L5 =に n-2 P4 =の N2 n-3 P4 =は o-8 N4 P2 L4 =び N2 =ら N-2 =り n2 =る o2 N4 n-2 P-2 L-3 =れ o2 =わ o-2 n2 =を o2 N-2
    =ん o-3 n3 l2 =イ l2 =ェ o-2 =エ n2 =オ o-2 n3 =ク n3 =ケ o-2 n-2 l3 =ザ l3 =シ n3 l-2 =ジ o3 n2 p-2 l-3 =ズ o-3 l4 =セ p-2 l2
    =タ p2 =ツ o6 l-5 =テ o2 p2 l-3 =ド n2 p-2 l2 =ノ l2 =ハ o-2 n2 =ヒ o-2 =ビ n-3 =ヘ n2 =ベ l3 =ホ o2 =ボ o3 l-2 =マ p2 =ミ o2
    =メ o3 l-2 =ュ l2 =ラ o-2 =リ o-2 l2 =ル n-2 l2 =レ n2 l-2 =ン n-5 l7 =ヴ n2 =・ o-2 N-4 n5 p3 L2 l-2 =ー N2 p-4 l2 =一 o2
    =三 o-4 n2 p2 =上 o-3 l2 =両 o3 l-2 =中 o-3 l3 =京 o-3 l3 =人 o-4 n4 =企 o2 =会 o4 l-2 =信 o-3 n3 =兵 o-2 l3 =内 p2 =北 o-2 l3
    =医 o2 =友 n2 =古 o-3 l3 =台 o-5 l5 =同 o5 l-4 =名 o-2 l2 =和 p2 =員 o3 n-2 =商 o3 n-3 =国 o3 p-2 =在 N-2 n2 =大 o-7 n2 l5
    =姫 o-2 l2 =子 o2 =学 o4 n-2 =宗 o-4 p4 =宮 o-2 l2 =専 o2 p-2 =小 o-3 l4 =岡 o-2 =岩 o-3 n2 =崎 o-2 n2 =州 o2 L2 l-3
    =市 o7 n-2 l-4 =年 l-2 =庫 o-2 l3 =式 n2 =当 o6 n-2 l-2 =戸 n2 =所 o3 n-2 =手 N2 n-2 =新 p3 =日 o-4 N2 l2 =明 o-2 l2 =最 o2
    =本 o6 n-2 l-4 =来 o2 l-2 =東 o-3 n4 p-2 =株 n2 =浜 o-3 l3 =済 n2 =湾 n2 =熊 o-3 l3 =独 N2 n-2 =現 o2 =生 o2 N-2 =産 o2 =田 p2
    =発 n-2 =相 n2 =県 o4 p-2 L9 l-10 =知 o-2 l2 =研 o2 =社 o2 N7 n-6 =神 l2 =科 l2 =立 l2 =見 o2 l-2 =訪 o3 =設 o2 n-2 =議 n2
    =路 o-3 n2 =部 n-2 L3 =都 L4 l-2 =野 o-3 n2 =長 o-2 p2 =開 o2 n-2 =関 o4 l-2 =阪 o-3 n2 =院 o2 n-2 =鯖 o-3 l3
    > word[1]
    =( o-4 n6 =) o-5 p4 l3 =8 o-2 n2 =: o2 == l2 =_ o2 =、 o2 n-3 =「 o2 =」 n2 =が o-6 n5 p4 l-3 =し o4 l-2 =で n-5 l8
    =と o-8 N4 n3 l3 =な o-2 n3 =に o-3 n-4 p-2 l9 =の n-3 p-3 l5 =は o-2 n8 l-5 =び o4 n-3 =へ o-7 n3 l5 =わ o-2 N2 =を n2
    =ん o-5 n3 l2 =ア o2 n-2 =ィ l-3 =イ L5 l-4 =ェ o-2 N2 =エ l-2 =オ n3 =キ o2 =ク L2 =グ o-2 n3 =ゲ p2 =ザ o2 =シ l-2
    =ジ o5 N-2 p-2 =ス o2 l-2 =セ l3 =タ o2 p2 l-3 =ッ n-3 l2 =ツ o-2 l3 =デ n3 =ト o2 =ド o-3 =ネ o3 n-2 =ハ n-3 =フ n-2 l2 =プ o3
    =ベ N-2 L2 =ホ l2 =ボ o2 =マ o2 l-2 =ミ o2 =ム n-2 l3 =メ N-2 =ュ o-3 L5 l-2 =ル o-2 =レ o-2 N3 =ロ n2 l-3 =ン l2 =・ o-5 n4 p2
    =ー o3 N3 n-4 L-2 =一 o-3 p3 =中 o2 =事 l2 =京 L4 =代 p2 =任 o2 p-2 =企 l2 =会 n3 p2 l-3 =係 o3 =健 o-2 p2 =内 o-3 l3 =力 o2
    =加 o2 =務 o3 =化 o2 n-3 =医 n2 =友 o-2 n2 =古 n-2 L3 =同 n2 =名 o2 =和 p2 =品 o2 =員 o5 n-3 =問 o2 =団 o3 =国 o-7 L6
    =在 o2 n-2 p2 =報 n-2 =場 o2 =大 o3 N-2 =委 o3 n-3 =子 p2 =学 o3 L-2 =定 o2 =察 o2 =専 o-2 p3 =山 o-6 L5 =岡 o-2 L2 =島 o-6 L5
    =崎 o-2 N3 =州 o-4 n-2 l6 =工 o-2 p-2 l3 =市 o-8 n-4 p-3 l15 =年 o4 L-2 =庫 o-4 n2 L3 =式 N4 n-2 =戸 P-2 L2 =手 o2 n-2 =教 p2
    =料 o3 N-2 =日 o3 L-2 =明 o-2 p2 =最 o-2 l2 =本 L4 =松 o-2 L2 =株 o2 n-2 =業 o5 =樽 o-2 L3 =機 n2 =氏 o-2 p4 =江 o-3 L3 =派 l2
    =流 o2 =浜 o-2 L2 =海 o-4 P2 L3 =済 o2 n2 =港 o-2 n2 =湾 o-5 L5 =災 N-3 n4 =理 n-2 p2 =産 l2 =用 n2 =田 o-2 P2 L-2 =町 o-5 l5
    =発 o3 =県 o-6 p-4 L-2 l12 =知 o-2 L2 =石 o-2 L3 =社 n7 L-2 l-5 =立 o3 N-3 n2 =経 o-3 l2 =者 o3 l-2 =術 o2 =見 N2 =視 l2 =訪 l2
    =設 o3 =談 o2 =路 o-3 L3 =通 o-5 n7 =連 L2 =部 o11 n-4 p-4 l-2 =野 N4 n-2 =長 o6 n-3 p-2 =開 o2 =関 o2 =阪 o-3 N2 =防 o-4 n4
    =院 o2 =際 o3 N2 n-2 p-2 =電 n3
    > word[-2]
    =( l2 =: o-4 p3 l3 =_ o-2 p3 L-3 =、 N-4 n2 p4 L-4 l3 =「 o3 l-2 =あ N2 =い o-3 N3 L2 =か o-2 N2 L2 =が o2 N-2 L-2 l3
    =さ o-2 l2 =た o-5 n3 P2 L-2 l2 =ち o-2 =で o-3 N-2 p2 L3 =と N-2 L-2 l4 =に o-6 N2 p4 L-2 =の o4 N-3 p5 L-2
    =は N-3 n3 P-2 p2 L-4 l5 =り o-2 N3 L-2 =る o3 n2 p-2 l-2 =れ o5 n-2 P2 L-4 =わ n2 =を o2 n-2 =ア n-2 =ィ o-2 =イ o5 n-3
    =ェ o-2 n2 l-2 =エ l-2 =カ o-3 N2 =ク n2 l-3 =ケ n-2 l2 =ゲ o4 n-3 =ザ l3 =シ n2 l-2 =ジ n4 l-3 =ス o2 n-3 l2 =セ o-2 l3 =タ o2
    =ダ L2 =ッ o-3 l2 =ツ L5 l-4 =デ l2 =ト n-2 L-2 l2 =ド o-4 n4 p-2 l2 =ナ o3 l-2 =ハ o-2 n2 =ヒ l2 =ビ o2 n-3 =ヘ n2 l-2
    =ベ o-2 l3 =ホ o2 =ボ o2 l-2 =ミ o2 =メ o3 l-3 =ュ o-2 l2 =リ n4 l-3 =レ o2 =ン o5 n-2 p2 l-3 =ヴ n2 =・ o-2 p2 =ー N2 p-3 l3
    =三 o-3 n2 =両 o2 =中 o-2 =事 o2 =京 o-3 =人 N-2 n4 =会 N6 n-4 =信 o-3 n3 =兵 o-2 l3 =内 o2 p2 =北 o-4 l2 =友 o2 =古 o-2 =同 o2
    =名 o-2 l2 =商 N3 n-3 =団 o-2 L2 =国 o-3 L2 =大 n-2 l4 =子 o2 =学 n-3 =川 o-2 =州 L2 =市 N4 n-2 L-2 =年 o-2 =庫 o2 l-3
    =式 o-2 n2 =当 o3 =戸 n2 =所 n-2 =手 N2 =新 o2 =日 o-4 n2 =本 l-2 =株 n2 =機 n-2 =海 p2 =済 n2 =港 l2 =熊 o-2 l2 =生 o2 =田 o-2 p3
    =相 o-3 N-2 n2 L2 =県 l2 =社 o-5 N2 P-3 L6 =福 o-2 =科 l2 =立 o2 n-2 =経 n2 =者 o4 N-5 =見 l-2 =訪 o2 =議 o3 n-3 =部 n-2 l2
    =都 o-2 l3 =野 o-3 n2 =長 o-6 P6 =開 n-2 =際 o2
    > word[2]
    =( o-6 n9 l-2 =) o-4 p3 =: o2 =_ o3 n-2 =、 o5 N-2 =「 o3 =」 n2 =あ l2 =が o-5 N2 n3 P2 p2 L-2 l-2 =し o7 n-2 L-2 =す o3
    =た o3 l-2 =つ o-3 n3 =て o2 =で n-5 L3 l4 =と n3 p-3 =な n2 =に N-3 n-3 p-2 L3 l5 =の o-3 n2 p-3 l5
    =は o4 N-2 n2 p2 L-4 l-2 =へ o-6 n2 l3 =も n3 =る o3 =れ o3 =を o3 n2 p-2 L-2 =ん o-4 n3 =ア n-2 =ィ n2 l-2 =イ o2 N-2 n2 l-3
    =エ N2 n-2 =オ n2 =キ l2 =ク N-2 n3 =グ o-3 N3 =シ o-2 L-2 l3 =ス o2 N2 n-3 l-2 =セ N-2 L3 =タ N-3 n4 L-2 =ダ N3 n-2 l2
    =ッ N-3 L3 =ツ o-3 N-2 n3 L3 =デ N3 =ト n-2 =ド o-2 N2 n-2 l2 =ハ n-2 =バ o-2 =フ n-3 =プ o3 =ベ o2 l-2 =マ o3 =ム n-2 l4 =ュ o2
    =リ n2 p-2 =ル L-3 l3 =レ o-2 l-2 =ロ n3 l-4 =ン N-2 l3 =・ o-5 n2 p2 =ー o6 N-4 L2 l-3 =一 p2 =中 o3 =事 o-2 l3 =交 o3 l-2
    =代 o-4 n2 =以 o-2 p3 =任 o-2 p2 =企 L2 =会 N3 L-2 =供 o3 n-2 =信 o-2 n3 =健 o-2 P2 =共 o3 n-2 =内 o-2 N2 l2 =分 o2 =務 l2
    =化 o4 n-2 =医 n3 =協 o2 =友 o-2 =古 o2 =名 o2 =員 o4 n-3 =問 l2 =団 o3 =国 o-2 =地 o2 =報 o2 n-2 =場 p-2 l2 =大 N2 =委 o4 n-3
    =子 p2 =学 l-2 =察 l2 =専 o-2 p2 =屋 o-3 L3 =山 o-3 l2 =州 o-2 n-2 p-2 l4 =工 o-6 n5 P-2 L3 l2 =市 o-7 n-5 L14 =年 o2
    =式 o3 n-2 =当 o2 =後 o2 =手 o4 n-3 =招 p2 =授 o-2 p2 =提 o2 =教 p2 =日 p2 =明 o-2 P2 =最 o-2 L2 =株 o2 N-2 =業 l3 =機 n3 =氏 p4
    =派 L2 =流 o2 =済 o-3 n2 l2 =港 o-2 n3 l-2 =災 o-4 n4 =燃 n2 =理 o-2 =生 o3 n-2 =産 n-2 l2 =用 n2 =町 o-5 L5 =病 N-2 =発 o2
    =相 o3 =県 o-8 N2 n-2 P-3 L12 =研 n4 l-2 =社 n6 l-4 =神 n2 =移 o-2 l3 =管 o3 p-2 =経 o-2 N2 l3 =者 o3 L-2 =見 o-4 n2 l3
    =視 o-3 n2 =訪 o-8 n2 l6 =設 o3 =販 o2 n-2 =通 o-5 N7 n-2 =遣 l2 =部 o7 n-2 p-6 l2 =都 o4 =野 o3 n-2 =長 n-4 p5 =開 l2 =関 o5
    =防 o-3 N4 =院 n-2 p2 =際 o-2 =電 N3
    > word[-3]
    =( o-2 l2 =) n-2 =5 L2 =: o-6 p4 l3 =_ o-2 n3 L-4 l2 =、 N-4 p2 l4 =」 o-2 =い o-3 l3 =か l2 =が o2 =す N-2 n2 =ず o-2 l2
    =た N-2 p2 L-4 l2 =ち o-2 =て o-5 N3 L2 =と n-2 l2 =に o-4 n4 p3 =の o2 N-2 n-3 p7 L2 l-5 =は N-4 n2 =ほ o-2 N2 =ま o-3 P2
    =も o-4 N2 n2 =り o-2 n5 l-2 =る o4 l-2 =れ o6 n-2 p2 l-3 =を o2 n-2 =ア o-3 p2 =ィ L-2 =イ o3 N-2 p-3 L4 l-3 =ウ n-3 =エ n2
    =ク n-2 l2 =ザ o2 n-4 l3 =ジ n2 l-2 =ス l2 =ズ o2 =セ o2 =タ N2 =ッ o3 N2 n-2 =ツ o-2 L2 l2 =ト o2 =ド o5 n4 l-7 =ナ N-2 L2 l-2
    =ノ n-2 l3 =ハ o-2 n2 =ビ n-2 l2 =フ o-2 =ブ l-2 =ヘ l-2 =ベ o-3 l5 =マ o-3 =メ o4 l-4 =ュ o-2 l3 =ラ n-2 l2 =リ L2 =ル L2
    =レ o2 n-2 =ン l-2 =ヴ o-2 n2 =・ o-3 p3 =ー o2 N2 n-3 p-3 l3 =三 o-3 n2 =中 o-5 L4 =交 o2 =京 o-2 =任 o4 N-4 =会 N2 l-2
    =信 o-2 n3 =兵 o2 l-3 =内 o2 n-2 =友 o2 =同 o4 n-2 =営 N2 =器 o2 =団 o-2 l2 =国 o-3 l3 =報 l2 =外 o-2 L3 =大 o-3 N2 =子 o2
    =学 o2 n-2 =小 p2 =州 o-2 l2 =工 n2 =市 N-2 n2 =年 o-2 n2 =式 o2 n-2 =当 L3 =念 o-2 P2 =戸 o-3 =新 L2 l-2 =日 o-2 N-2 n3 l2
    =春 o-2 l2 =昨 o-2 P2 =月 o2 L-2 =本 n-2 L4 =来 o-3 L2 =東 o-2 L2 =株 o-2 n3 =機 N3 n-2 =浜 o-3 l2 =海 N2 =港 n-2 l2 =産 o2
    =用 o3 n-2 =相 o-3 l2 =県 n-2 l2 =社 o-5 n3 P3 p-3 L-2 l5 =科 l2 =素 o2 =経 n2 =翌 o-2 N2 =訪 o2 P3 L-3 =議 o2 n-3 =部 n-2 l3
    =都 l3 =野 o-2 =長 o-2 p5 =開 o2 =関 o2 =際 o3 =首 o-3 L2 l2
    > word[3]
    =( o-6 n8 =) o-6 n4 p2 =_ o5 n-4 l2 =、 L3 l-2 =。 o2 =「 o5 N-3 =」 n2 =い o2 n2 l-3 =か o-3 =が n2 p2 l-3 =き o-2 l2
    =け o3 =し o6 n-3 l-2 =す o4 l-2 =た o4 l-2 =つ n3 =て o5 n-2 =で o4 n-4 L2 =と o-2 n4 p-2 L2 =な n2 =に o3 n-3 l4
    =の o3 n2 p-7 L5 =は o-3 N-2 n3 p6 L-3 =へ o-4 L2 =ま o3 =め o2 l-2 =も n3 =ら o-4 p2 =り o3 l-2 =る l3 =れ o-4 l5 =を o4 n-3
    =ん o-3 N3 =ア n-3 =ィ N2 L-2 =イ N2 n-2 L-2 l2 =ェ L2 l-2 =オ n2 =ク n2 l-2 =ス o3 n-3 p2 =セ o2 L2 l-3 =タ o-3 n3 =ッ o2 l-2
    =ツ o-3 n2 L2 =テ N2 n-2 L-2 =デ n-2 L2 l-2 =ト o3 n-2 =ド o-2 p2 l2 =ネ n-2 =ノ N-2 =ハ n-3 =フ n-3 l2 =ム n-2 L2
    =ュ N2 n-3 L-2 l4 =リ N4 n-2 =ロ N2 n2 L-2 =ン o-7 N-2 n2 L5 l2 =ヴ N2 n-2 =・ o-5 n2 p4 L2 =ー o3 L-2 =一 P3 =下 o-2 p3
    =事 o-5 n-2 P2 l3 =交 o3 =代 o-4 L2 =以 o-3 p2 =会 o6 N-2 l-3 =共 o4 l-2 =内 L2 =分 o2 =副 o-3 p4 =加 n3 l-2 =動 o-2 l3 =務 l3
    =医 o-2 n3 =協 n2 =参 n2 l-2 =合 o-2 L2 =同 o3 N-2 =名 o2 =員 o4 n-3 =問 o-2 =国 L2 =在 o-2 p2 =場 o-5 n3 P-2 L2 l2 =売 o2 n-2
    =大 L3 =学 N2 L-2 =察 o-3 =山 o-2 L2 =州 o-2 n-2 p-2 l6 =工 o-5 n3 L3 =市 o-4 n-3 L2 l6 =年 o-4 N2 n4 =式 o2 N-2 =待 p2 l-2
    =戸 n2 =手 o4 n-2 =招 P2 L2 l-2 =授 o-2 p2 =提 n3 l-2 =携 o2 =料 n3 =日 p2 =木 o-3 l2 =本 o-2 n3 =来 N-2 n3 =業 o-2 =氏 p3
    =気 o-2 N3 =水 l2 =流 o4 =済 N2 l2 =災 o-3 N4 =理 n3 =生 o2 n-2 =産 L2 =用 o2 =発 o2 =相 o3 =県 o2 =研 n3 =社 o-2 N5 L-2 =究 n4
    =管 o2 p-2 =約 o2 =経 o-2 L2 =結 o2 =給 o3 n-2 =置 o2 =船 N2 =表 o-2 =見 o-6 n3 l3 =視 l2 =訪 o-10 n5 l6 =資 o2 =進 o-2 l2 =遣 L2
    =部 l2 =野 o4 n-2 =長 o-4 n-4 P4 p5 =関 o3 =院 N-2 =電 o2 =面 o2 n-2 =頭 o-2 p2
    > word[-1] word[0]
    =_|両 o2 =_|同 o2 =_|当 o2 =、|ド N2 L-2 =イ|ツ l2 =カ|ー o2 =タ|イ o-2 =ッ|ト o3 n-2 =ツ|・ o4 l-3 =デ|ン l2 =ド|イ l2 =メ|ー o2 n-2
    =ラ|ン n-2 l2 =ン|・ o-2 =ン|州 o-7 l7 =ー|ル o-2 =京|都 o-3 l3 =企|業 o2 =兵|庫 o-2 l3 =国|際 o3 p-2 =大|阪 o-3 n2 =姫|路 o-2 l2
    =小|樽 o-2 l3 =市|内 o3 l-3 =庫|県 o-2 l3 =式|会 n2 =当|社 o2 =日|本 o-3 l3 =東|京 o-2 l4 =株|式 n2 =熊|本 o-3 l3 =県|内 o2 l-2
    =社|と o2 n-2 =神|戸 p-2 l2 =経|済 n2 =訪|問 o2 =議|所 o-2 n2 =開|発 o2 =関|係 o2 =鯖|江 o-3 l3
    > word[0] word[1]
    =イ|ツ l2 =カ|ー o2 n-2 =ザ|ク L3 =シ|ュ L2 l-2 =セ|ン l2 =タ|イ o-2 L2 =ッ|ト o3 n-2 =ド|レ N2 =メ|ー o2 =ラ|ン n-2 l2 =ン|州 p-2 l2
    =京|都 o-3 L2 =企|業 o2 =兵|庫 o-2 L3 =内|に o3 l-2 =内|の o2 l-2 =及|び o3 n-2 =名|古 o-2 L3 =国|の o-3 l3 =国|際 o3 N2 n-2 p-2
    =大|学 o2 =大|阪 o-3 N2 =委|員 o3 n-2 =姫|路 o-2 L3 =小|樽 o-2 L3 =市|) o-3 l4 =市|、 o-2 l3 =市|で o-2 l2 =市|に o-3 l3 =市|の o-2 l3
    =市|を l2 =庫|県 o-2 l3 =式|会 n2 =当|社 o2 =日|本 o-3 L3 =明|石 o-2 L3 =東|京 o-2 L4 =株|式 N4 n-2 =熊|本 o-3 L3 =社|は n2 =神|戸 P-2 L2
    =経|済 o2 n2 =視|察 o2 =訪|問 o2 =関|係 o3 =防|災 N-3 n4 =鯖|江 o-3 L4
    > word[1] word[2]
    =)|と o-2 N2 =)|は N-3 p3 =_|_ o2 =、|以 o-2 p3 =す|る o2 =で|、 o2 =で|の o-4 l4 =で|は l2 =で|開 o-2 l3 =と|し o3 n-2 =と|の o-2 n3
    =と|も o-2 n2 =に|あ o-2 l3 =に|つ o-2 n3 =に|は o2 =に|本 o-2 l3 =に|関 o2 =の|共 o2 =の|工 o-3 n3 =の|経 o-2 =は|、 o-2 n3
    =へ|の o-4 n4 =を|招 o-2 p2 =を|見 o-3 n2 =を|視 o-2 n2 =を|訪 o-10 n3 l7 =イ|ン l-2 =カ|ー o2 n-2 =ク|セ L3 =セ|ン l2 =ッ|ト o3 n-2
    =ベ|ッ L2 =ホ|ル l2 =ボ|ッ o3 =ン|州 p-2 =ー|の o3 =企|業 l2 =会|社 o2 =古|屋 o-2 L3 =国|の o-3 L3 =国|際 o-2 =大|学 N-2 n3 =委|員 o3 n-3
    =工|場 o-2 p-2 l3 =市|) o-2 l2 =市|、 o-2 L2 l2 =市|で l2 =市|に o-2 l2 =市|の o-2 l2 =庫|県 o-2 L3 =式|会 N4 n-2 =教|授 p2
    =株|式 o2 n-2 =業|の o2 =派|遣 l2 =理|事 o-2 p2 =社|と n3 =社|の n2 =社|長 o-2 p3 =経|済 o-3 n2 l2 =視|察 l2 =訪|問 l2 =部|長 o4 p-3
    =長|は o2 =防|災 o-4 n4
    > word[-2] word[-1]
    =_|両 o2 =_|同 o2 =_|当 o2 =、|ド n2 l-2 =あ|る N2 =い|た o-4 N2 L3 =か|、 o-2 N2 =が|、 o3 N-2 =し|、 o-2 =た|、 o-2 P2 =で|は o-3 L2
    =に|は P2 =は|、 o2 =は|「 o3 =り|、 o-2 N4 L-2 =れ|、 o2 N-2 P2 L-2 =れ|る o2 L-2 =ィ|ヒ l2 =イ|ツ o8 l-6 =イ|ン n-3 l4 =カ|ー o-2 N3
    =ゲ|ル o3 n-3 =セ|ン o-3 l3 =タ|ー o3 p-2 =ッ|ク o-3 l2 =ツ|の o2 =ツ|・ L4 l-3 =デ|ン o-3 l3 =ド|イ l2 =ブ|ル l2 =ベ|ッ l2 =メ|ー o3 n-2
    =ラ|ン n-2 l2 =ル|ク n3 l-2 =ロ|ボ o2 =ン|・ L-2 =ン|州 L2 l-2 =ー|ズ o-4 l4 =京|都 o-2 =会|社 N6 n-3 =会|議 o-2 n2 =兵|庫 o-2 l3
    =名|が o-2 =団|が o-2 L2 =国|の o-3 L3 =大|学 o5 n-3 =大|阪 o-3 n2 =市|と o-2 L2 =市|の N5 L-2 =庫|県 o2 l-3 =式|会 o-2 n3 =月|に o-2
    =株|式 n2 =熊|本 o-2 l2 =社|: o-2 L4 =社|の o-2 L3 =経|済 n2 =議|所 o2 n-2 =長|: o-2 P3 =長|の o-2 P2
    > word[-1] word[0] word[1]
    =、|ド|イ L-2 =ド|イ|ツ l2 =メ|ー|カ o2 n-2 =ー|カ|ー o2 n-2 =兵|庫|県 o-2 l3 =式|会|社 n2 =株|式|会 n2
    > word[0] word[1] word[2]
    =ザ|ク|セ L3 =メ|ー|カ o2 =ー|カ|ー o2 n-2 =兵|庫|県 o-2 L3 =名|古|屋 o-2 L3 =式|会|社 n2 =株|式|会 N4 n-2
    > word[-2] word[-1] word[0]
    =_|_|両 o2 =_|_|同 o2 =_|_|当 o2 =、|ド|イ l-2 =イ|ン|州 o-3 l4 =セ|ン|州 o-3 l3 =ド|イ|ツ l2 =メ|ー|カ o2 n-2 =ー|カ|ー o2 n-2
    =会|議|所 o-2 n2 =兵|庫|県 o-2 l3 =式|会|社 o-2 n3 =株|式|会 n2
    > shape[0]
    =han o2 N-8 n6 L-3 l5 =hiragana o14 N-4 n-5 P-3 L-3 l2 =katakana o-8 N-4 n6 P-3 p5 L-3 l7 =number n2
    =sign o7 N-3 P-2 L-2 l-2 =word o-13 N6 n9
    > shape[-1] shape[0]
    =_|han o2 =_|katakana P2 =_|word o-2 N2 =han|han N-8 n9 P-8 p7 L-3 =han|hiragana o9 N-3 n-3
    =han|katakana o3 n3 p-2 L2 l-4 =han|sign o4 n-2 =han|word N-2 n3 =hiragana|han o-4 n-3 P4 l2
    =hiragana|hiragana o-2 N-3 n5 L-2 l4 =hiragana|katakana o-6 N5 n-4 P3 L6 l-2 =hiragana|sign o3
    =hiragana|word o-4 N5 =katakana|han o2 N-2 n5 p-7 l3 =katakana|hiragana o8 n-5 l-2
    =katakana|katakana N-8 n9 P-7 p5 L-13 l14 =katakana|sign o2 p2 =number|han o4 =sign|han o-5 N2 P3 L2
    =sign|hiragana o-2 =sign|katakana o-4 N2 n-3 p3 L3 l-2 =sign|number o-2 n2 =sign|word o-3 N2 n2 =word|han o3 n-3
    =word|sign o-4 n4 =word|word o-3 n4
    > shape[0] shape[1]
    =han|han o9 N-6 n-5 P2 p-2 L3 =han|hiragana o-5 n7 P-3 L-4 l6 =han|katakana o3 p-2 l-2 =han|number o2
    =han|sign o-6 n3 p4 =hiragana|han o6 N-3 l2 =hiragana|hiragana o-2 l3 =hiragana|katakana o8 n-4 l-2
    =hiragana|sign o2 =katakana|han o-2 N-2 p5 =katakana|hiragana o-7 n3 p-4 l9 =katakana|katakana o6 p2 l-3
    =katakana|sign o-6 n3 l2 =number|han o3 =sign|han o3 =sign|katakana o5 n-2 p2 L-2 =sign|number o-2 n2
    =word|hiragana o-7 N6 =word|sign o-2 N2 =word|word o-3 n3
    > shape[-1] shape[0] shape[1]
    =_|katakana|katakana P2 =han|han|han o5 N-6 n-2 P-5 p4 L2 =han|han|hiragana o-2 n5 P-2 L-3 l2
    =han|han|katakana o5 N-2 p-2 =han|han|number o2 =han|han|sign o-8 n5 p4 =han|hiragana|han o5 n-2
    =han|hiragana|hiragana l2 =han|hiragana|katakana o4 n-2 =han|katakana|katakana o3 n3 p-2 L2 l-4
    =han|sign|katakana o2 n-2 =hiragana|han|han o-4 n-3 P5 L2 =hiragana|han|hiragana l2
    =hiragana|hiragana|han o-2 N-2 n2 l3 =hiragana|hiragana|hiragana o-2 n3
    =hiragana|katakana|katakana o-6 N5 n-4 P3 L6 l-2 =hiragana|word|hiragana o-2 N3 =katakana|han|han o7 p-6
    =katakana|han|hiragana o-8 n5 l4 =katakana|hiragana|han o3 n-2 =katakana|hiragana|hiragana o3 n-2
    =katakana|hiragana|katakana o3 =katakana|katakana|han o-2 N-2 p5 =katakana|katakana|hiragana o-7 n3 p-4 l9
    =katakana|katakana|katakana o15 N-6 P-6 p3 L-12 l4 =katakana|katakana|sign o-6 n4 l2 =katakana|sign|katakana p2
    =number|han|han o2 =number|han|hiragana o2 =sign|han|han o-3 n-2 P3 L2 =sign|hiragana|hiragana o-2
    =sign|katakana|katakana o-4 N2 n-3 p3 L3 l-2
    > shape[-2] shape[-1] shape[0]
    =_|_|han o2 =_|_|katakana P2 =_|_|word o-2 N2 =_|han|han N-2 p2 =_|katakana|katakana p2
    =han|han|han o-3 N-2 n6 P-4 L5 =han|han|hiragana o6 N-2 n-2 =han|han|katakana N2 l-2 =han|han|sign o3
    =han|han|word N-2 n3 =han|hiragana|han o-3 n-2 P5 =han|hiragana|hiragana N-2 l2 =han|hiragana|katakana n-2 P3
    =han|katakana|katakana o5 n3 p-2 L-2 =han|number|han o2 =han|sign|han o-2 P2 =han|sign|katakana o-2 N3 n-2 L2
    =hiragana|han|han o-2 N-4 P-2 p7 L-3 l5 =hiragana|hiragana|han o-2 N2 l3 =hiragana|hiragana|hiragana o-2 n4
    =hiragana|hiragana|katakana o-2 N2 =hiragana|hiragana|sign o2 =hiragana|katakana|katakana N-2 p3 L-3 l4
    =hiragana|sign|han o-2 N2 P2 L-2 =hiragana|sign|katakana L-2 =katakana|han|han o8 n4 p-4 l-6
    =katakana|hiragana|han o2 n-2 =katakana|hiragana|hiragana o2 n-2 =katakana|hiragana|katakana o-3 N2 L5
    =katakana|katakana|han o2 N-2 n5 p-7 l3 =katakana|katakana|hiragana o8 n-5 l-2
    =katakana|katakana|katakana N-3 n5 P-4 L-6 l10 =katakana|katakana|sign o2 p2 =katakana|sign|katakana o-3 p3 L3
    =number|han|han N2 =sign|han|han N-2 p5 L-3 l3 =sign|katakana|katakana o-2 p4 L-2 l2
    > shape[0] shape[1] shape[2]
    =han|han|han o-4 N-6 n-3 P5 L7 l2 =han|han|hiragana o10 N-3 n-2 p-3 L-3 l2 =han|han|katakana o4 N3 n-3 p-2
    =han|han|number o2 =han|han|sign o-3 N-2 n5 P-2 p3 l-2 =han|hiragana|han o-3 N2 L-2 l4
    =han|hiragana|hiragana N-3 n6 p-2 =han|hiragana|katakana o-5 p2 l4 =han|hiragana|sign o2 l-2
    =han|katakana|katakana o3 p-2 l-2 =han|number|han o2 =han|sign|hiragana o-6 p4 l3 =han|sign|katakana o3
    =han|sign|word o-3 n3 =hiragana|han|han o7 N-3 =hiragana|han|hiragana l2 =hiragana|hiragana|han o-3 n2 l3
    =hiragana|hiragana|hiragana N2 =hiragana|katakana|katakana o8 n-4 l-2 =katakana|han|han n-5 p6 l2
    =katakana|han|hiragana n4 l-2 =katakana|hiragana|han o3 n-2 p-2 l2 =katakana|hiragana|hiragana o-4 n4
    =katakana|hiragana|katakana o-5 n-3 l8 =katakana|katakana|han o2 N-2 p4 l-5
    =katakana|katakana|hiragana o2 p-5 L-2 l5 =katakana|katakana|katakana o7 n-5 p2 l-6
    =katakana|katakana|sign o-5 n2 p2 =katakana|sign|han n3 =katakana|sign|katakana o-4 p2 l3 =sign|han|han o4
    =sign|katakana|katakana o5 n-2 p2 L-2 =word|hiragana|han o-3 N3
    > run[0]
    = o7 N-2 L-2 =first2 o3 L3 l-4 =first3 p-2 l2 =first4 N2 n-3 P2 p-4 L3 =first5 o-2 n2 P2 =first6 o-3 n-2 P3 L2
    =first7 o-3 N6 n-4 P6 p-2 l-3 =in3 o5 N-2 n2 L-5 =in4 o2 N-4 n2 P-2 p3 L-6 l5 =in5 o3 N-4 P-2 p3 L-3
    =in6 n-2 P-2 p3 L2 =in7 o2 N-3 n2 P-5 p3 =last2 o-3 N-2 n5 P-2 L-3 l4 =last3 o-2 N-2 n2 L-2 l3 =last4 N-2 n4 p4 l-3
    =last5 o-2 l3 =last6 o-5 n5 p-2 l3 =last7 o-4 n6 l2 =one1 o6 N5 n-5 P-2 p-2 L-2
    > run[0] shape[0]
    =first2|han o6 l-5 =first2|hiragana l2 =first3|han n-3 p-2 L2 l3 =first3|hiragana o-3
    =first3|katakana o2 N-3 n4 L-2 =first4|han N-3 n2 P2 p-3 =first4|katakana N4 n-4 L2 =first5|han n2
    =first5|katakana L3 =first6|han n-2 P3 =first6|katakana o-2 L2 =first7|han o-2 N2 P3 L-2
    =first7|katakana N4 n-4 P3 L2 l-3 =in3|han o4 n-2 L-3 l2 =in3|hiragana o-2 n2 =in3|katakana o3 l-2
    =in4|han N-2 n2 p3 L-4 l2 =in4|katakana L-2 l3 =in5|han n3 p2 l-3 =in5|katakana o3 N-2 n-2 L-3 l3
    =in6|han n-5 p2 L5 =in6|hiragana o-4 n3 =in6|katakana o2 p2 L-3 l2 =in7|han p-3 L3 =in7|katakana N-2 P-4 p5
    =in7|sign p2 =last2|han n3 L-2 =last2|hiragana l2 =last3|han o-2 l4 =last3|hiragana n2 =last3|katakana o2 l-2
    =last4|han n3 p4 l-6 =last4|katakana o-3 l3 =last5|han o-2 n2 =last5|katakana l2 =last6|han o-3 n3 p-2 l2
    =last6|katakana o-2 =last7|han n2 =last7|katakana o-5 n5 l2 =one1|han o-2 l5 =one1|hiragana o16 N-2 n-8 l-3
    =one1|word o-8 N6 n3 =|number n2 =|sign o7 N-2
    > run[0] shape[0] tail[0]
    =first4|han|大学 N2 =first5|katakana|ルク L2 l-2 =in4|han|県内 o-3 l4 =in4|han|都市 o3 l-2 =in4|katakana|カー o2
    =in4|katakana|ット o4 n-2 =in5|han|議所 n2 =in5|katakana|マス o3 =in5|katakana|ョン o3 =in5|katakana|ーク l2
    =in6|han|大学 n2 l-2 =in6|han|病院 o-2 n3 =in6|han|知事 o-2 p2 =in6|han|社長 p2 =in6|han|議所 o3 n-3 =in6|katakana|ウム o3
    =in6|katakana|クス n3 l-2 =in6|katakana|ック n2 =in7|han|事長 o-2 n3 =in7|han|会社 n2 =in7|han|議所 o-2 n3
    =in7|katakana|イン l3 =in7|katakana|ェン n-2 l2 =in7|katakana|ガー o-2 n2 =in7|katakana|ゲン l2 =in7|katakana|セン l-2
    =in7|katakana|ター n-2 l3 =in7|katakana|リー o5 n-3 =in7|katakana|ーン p2 =one1|han|州 o-3 l4 =one1|han|市 o-3 l4
    =one1|han|社 o2 l-2 =one1|hiragana|の o6 n-3 =one1|hiragana|は o2 =|number| n2 =|sign| o7 N-2
    > run[0] shape[0] word[1]
    =first2|han|内 o2 =first2|han|国 o-6 L7 =first2|han|市 o-2 L3 =first2|han|業 o2 =first2|han|社 o5 n-3 =first2|han|見 N2
    =first2|han|部 o4 =first2|hiragana|は o2 =first2|hiragana|ん o-4 n2 l2 =first3|han|大 o3 =first3|katakana|イ N-2
    =first3|katakana|ー n2 L-2 =first4|katakana|ェ N3 L-2 =first5|katakana|ン l-2 =first7|katakana|イ L3
    =first7|katakana|ュ l-2 =first7|katakana|ル N2 n-2 =in3|han|会 o3 =in3|han|市 o-6 l8 =in3|han|町 o-4 l4
    =in3|han|県 o-4 l5 =in3|han|者 o2 =in4|han|内 o-3 l4 =in4|han|学 o-2 =in4|han|工 o-2 p-2 l4 =in4|han|市 l2
    =in4|katakana|ン o-4 l5 =in4|katakana|ー o5 n-3 =in5|katakana|ル o3 l-3 =in6|han|県 l2 =in6|hiragana|す o-2 N2
    =in6|katakana|ー l3 =in7|han|任 o2 p-2 =in7|han|会 o-2 n3 =in7|han|国 o-2 =in7|han|式 N2 =in7|han|所 o-2 n2 =in7|han|県 l3
    =in7|han|際 o3 n-2 =in7|katakana|ア o3 n-2 =in7|katakana|ィ n2 l-2 =in7|katakana|ク n2 p-2 L2 =in7|katakana|ジ p-2
    =in7|katakana|セ l3 =in7|katakana|ッ n-2 l2 =in7|katakana|ツ l2 =in7|katakana|ト o2 =in7|katakana|ュ L2
    =in7|katakana|リ o2 =in7|katakana|ル L-2 l3 =in7|katakana|・ o-3 p2 l2 =in7|katakana|ー N2 n-2 =in7|sign|ホ l2
    =last2|han|、 o4 l-2 =last2|han|が o-3 n3 p2 l-2 =last2|han|し o3 l-2 =last2|han|で o-2 n-2 l4 =last2|han|と o-3 N2
    =last2|han|に o-2 n-2 l5 =last2|han|の n-2 l2 =last2|han|は o2 l-3 =last2|han|を n-2 p2 =last2|han|・ o-2 n2
    =last3|han|と o-3 l4 =last3|han|の l2 =last3|han|は o2 =last3|han|を o-3 n3 =last3|katakana|の l2 =last4|han|) o-4 p3
    =last4|han|が o-3 n2 =last4|han|で o2 =last4|han|に o3 l-2 =last4|han|の o3 l-3 =last4|han|は n2 =last4|han|を o3
    =last4|katakana|の n-2 l2 =last6|han|、 l3 =last6|han|の n2 =last7|katakana|に l2 =last7|katakana|州 l3
    =last7|katakana|社 n3 l-2 =one1|han|か n-2 =one1|han|と N2 =one1|han|の o-3 l2 =one1|han|を l2
    > tail[0] shape[0]
    =|number n2 =|sign o7 N-2 =ある|hiragana o2 n-2 =した|hiragana o2 =には|hiragana o2 n-2 =の|hiragana o6 n-3 =は|hiragana o2
    =よび|hiragana o3 n-3 =らは|hiragana o2 =ァー|katakana o-2 p2 =イス|katakana o-2 p-3 L2 l2 =イン|katakana o4 L-2 l-2
    =ウム|katakana o4 l-2 =ェン|katakana n-3 l2 =ガー|katakana o-3 n3 l-2 =クス|katakana o-2 n5 l-2 =ゲン|katakana o-3 l2
    =シュ|katakana o-2 n2 l-2 =セン|katakana o-2 L2 =ター|katakana n-2 p2 =ック|katakana o-3 n-2 L3 l5 =デン|katakana o-3 n-3 l4
    =ナル|katakana o5 n2 p-2 l-3 =ニア|katakana o2 =ネス|katakana o3 n-2 =ヘン|katakana o-2 n2 =ラー|katakana o-4 n2 p2
    =リア|katakana o-6 L2 l6 =リン|katakana o-4 L2 l4 =ルク|katakana o-5 p-2 L2 l3 =ルツ|katakana p-2 l3 =ルト|katakana p2
    =ンツ|katakana l2 =ント|katakana o2 l-3 =ンド|katakana o3 n-2 =ーア|katakana o-3 n3 =ーズ|katakana o2 =ール|katakana o-2 p-2 l4
    =ーン|katakana o-3 n-5 p2 L2 l5 =一行|han o2 =予定|han o2 =事長|han o-4 n3 =交流|han o3 n-2 =今回|han o2 =今後|han o2
    =会社|han o4 N-2 p-2 =会長|han o-5 P2 p4 =会頭|han o-5 n3 p2 =使館|han o-2 n3 =供給|han o2 =光学|han o-3 n3 =公社|han o3 n-2
    =分野|han o2 =務所|han o4 n-2 =協会|han o-2 n4 =協定|han o3 n-2 =参入|han o3 l-2 =合会|han n2 =商社|han o3 n-2
    =大学|han o3 n3 L-2 l-3 =大手|han o8 n-6 =契約|han o4 =学校|han o-4 n5 =学長|han o-3 P2 p2 =察団|han o2 =州|han o-3 l4
    =工場|han o-2 P-2 p-2 L3 l2 =市|han o-3 l4 =市長|han P2 =年度|han o2 =提携|han o5 l-2 =支援|han o2 =教授|han o-2 p2
    =本社|han o3 n-2 =機器|han o2 =理事|han o-2 p2 =町長|han o-2 p2 =病院|han n3 =知事|han o-2 P2 =社|han o2 l-2 =社長|han p2
    =究所|han o-2 =管理|han o4 n-2 =締結|han o2 =翌日|han o2 =装置|han o3 n-2 =訪問|han o2 =議所|han n2 =部品|han o2 =銀行|han o-2 n2
    =関係|han o3 =院長|han n-3 P2 p3
    > long[0] shape[0]
    =|number n2 =|sign o7 N-2 =および|hiragana o3 n-3 =には|hiragana o2 n-2 =の|hiragana o6 n-3 =は|hiragana o2
    =アップ|katakana o5 n-2 =キール|katakana o-4 L2 l3 =クセン|katakana p-2 L3 l2 =グリー|katakana o2 n-2 =ジウム|katakana o4 l-2
    =ジネス|katakana o3 n-2 =スデン|katakana o-2 n-3 l3 =タイン|katakana o-2 n-2 l4 =ッシュ|katakana o-2 n2 l-2
    =ハンド|katakana o5 l-4 =ビール|katakana o3 n-2 =ファー|katakana o-2 =フェン|katakana n-3 l2 =ブルク|katakana o-3 l3
    =ベック|katakana o-2 N-2 n-5 L3 l6 =ベルク|katakana n-2 l3 =ボット|katakana o6 n-2 l-2 =マーク|katakana o-2 l2 =ミナー|katakana o2
    =リティ|katakana o3 n-2 =ルート|katakana o3 =レンズ|katakana o5 l-2 =ンガー|katakana p3 =ンゲン|katakana l2 =ンター|katakana p2
    =ンヘン|katakana o-2 n2 =ーカー|katakana o3 =ーバー|katakana o-2 l2 =一行|han o2 =事務所|han o4 n-2 =今回|han o2 =今後|han o2
    =会議所|han n2 =同大学|han o3 n-2 =品産業|han o4 n-4 =営会社|han o2 n-2 =器大手|han o3 n-2 =場参入|han o3 l-2 =大使館|han o-2 n3
    =好都市|han o4 l-2 =妹都市|han o5 l-3 =学大学|han o3 n-2 =学病院|han o-2 n2 =州|han o-3 l4 =市|han o-3 l4 =市提携|han o3 l-2
    =式会社|han o-6 n8 =本社|han o3 n-2 =流協定|han o2 =理事長|han o-4 n3 =病院長|han n-2 =研究所|han o-2 =社|han o2 l-2 =翌日|han o2
    =蓄電池|han o2 =術支援|han o2 =見本市|han o9 L-2 l-5 =視察団|han o2 =連合会|han n2
    > head[0] shape[0]
    =|number n2 =|sign o7 N-2 =およ|hiragana o3 n-3 =から|hiragana o3 n-2 =にあ|hiragana o2 n-2 =には|hiragana o2 n-2
    =の|hiragana o6 n-3 =は|hiragana o2 =アウ|katakana n2 =アン|katakana n5 p2 L-2 l-6 =イン|katakana o-4 n2 l2 =ウル|katakana p2
    =エス|katakana o-7 l6 =オン|katakana o5 l-4 =オー|katakana o-2 l3 =キー|katakana o-4 l3 =クラ|katakana o4 n-3 =クリ|katakana p2
    =グリ|katakana o2 N-2 n5 l-3 =サイ|katakana o5 n-2 l-2 =ザビ|katakana n-2 p2 =シュ|katakana o-2 l2 =スタ|katakana o5 n-2
    =セミ|katakana o2 =セン|katakana o3 =ダブ|katakana o2 n-2 =デン|katakana o-2 l2 =ドイ|katakana N-2 n-3 p-4 L4 l7
    =ドレ|katakana o-3 n2 =ノル|katakana o-4 p-2 l5 =ハイ|katakana o-2 =ハノ|katakana o-2 l2 =ハン|katakana o-3 n2 l2
    =バイ|katakana n3 l-3 =バル|katakana n5 l-4 =バン|katakana L2 =フェ|katakana n3 l-4 =フォ|katakana n4 l-5
    =フラ|katakana o-2 n3 l2 =ブレ|katakana o-2 l3 =プロ|katakana o3 n-2 =ヘル|katakana n3 =ベル|katakana o-3 l2
    =ポー|katakana o-3 n4 =マイ|katakana o-2 n3 p-2 =マル|katakana n-2 p2 =ミッ|katakana o4 n-2 l-2 =ミュ|katakana o-4 n3
    =ヴェ|katakana o-2 n2 =一般|han o-2 n2 =一行|han o2 =事務|han o2 =京都|han o-6 L2 l4 =今回|han o2 =今後|han o2 =代表|han o2
    =会社|han o2 n-2 =共同|han o4 n-2 =兵庫|han o-6 n4 L2 =再生|han o5 n-3 =半導|han o2 =参加|han o2 =友好|han o5 l-3 =同商|han o3 n-3
    =同大|han o3 n-2 =名古|han o-5 l4 =商工|han o-2 n3 =国立|han o2 n-2 =基本|han o3 n-2 =大学|han n2 =大阪|han o-7 N2 L2 l2
    =姉妹|han o7 L-2 l-4 =姫路|han o-5 L2 l3 =小樽|han o-4 L2 l2 =岡山|han o-2 =岩手|han o-4 L2 l2 =州|han o-3 l4 =州経|han o-3 n3
    =市|han o-3 l4 =帰国|han o6 L-2 l-3 =広島|han o-5 n4 =当社|han o5 =手術|han o4 =技術|han o3 =日本|han o-7 n4 L3 =最高|han o2
    =本社|han o3 n-2 =東京|han o-4 n-2 p-3 L5 l6 =株式|han o-5 n6 =森林|han o6 l-2 =横浜|han o-6 L2 l4 =洋上|han o3 =海外|han o5 l-2
    =液化|han o4 n-2 =港湾|han o4 N-2 =瀬戸|han n4 p-3 =熊本|han o-4 n-6 L4 l5 =燃料|han o3 n-2 =現地|han o2 =産業|han o3 n-2
    =研修|han o3 =研究|han n2 =社|han o2 l-2 =神戸|han o-6 n3 P-2 p-3 L2 l8 =福井|han p-2 l2 =系統|han o3 =締結|han o2
    =船舶|han o3 n-2 =若手|han o2 =見本|han o4 l-3 =視察|han o5 n-4 =訪問|han o2 =調印|han o2 =販売|han o2 =連邦|han o-3 n4
    =長野|han o-3 n4 p-2 =関係|han o4 =電力|han o2 =青少|han o2 =鯖江|han o-7 L3 l4
    > tail[0] run[0]
    =| o7 N-2 L-2 =の|one1 o6 n-3 =は|one1 o2 =イン|in7 o-2 L-2 l5 =ウム|in6 o3 =ェン|in7 n-2 l2 =カー|in4 o2 =ガー|in7 o-3 n2
    =クス|in6 n3 l-2 =ゲン|in7 l2 =セン|in7 p2 l-2 =ター|in7 n-2 l3 =ック|in6 n2 =ット|in4 o4 n-2 =デン|in7 n-3 p2 =マス|in5 o3
    =ョン|in5 o3 =リー|in7 o5 n-3 =ルク|first5 L2 l-2 =ルク|in7 l2 =ーク|in5 l2 =ーン|in7 p2 =事長|in7 o-2 n3 =会社|in7 n2
    =大学|first4 N2 =大学|in6 n2 l-2 =州|one1 o-3 l4 =市|one1 o-3 l4 =病院|in6 o-2 n3 =県内|in4 o-3 l4 =知事|in6 o-2 p2
    =社|one1 o2 l-2 =社長|in6 p2 =議所|in5 n2 =議所|in6 o3 n-3 =議所|in7 o-2 n3 =都市|in4 o3 l-2
    > list[0]
    = N-7 n-2 P-5 p13 L-3 l4 =family o-11 N5 P2 p4 L-3 l2 =family-in o-7 p6 l2 =house o2 N-7 n12 P-2 p-4
    =house-in o-4 N-2 n11 p-2 L-2 =title o16 n-5 p-11 L-2 l2 =title-in o6 n-2 p-2
    > list[-1]
    = N-5 n6 P-5 p6 L-5 l3 =family o-8 N-2 n5 P-2 p6 L-2 l2 =family-in o-4 n2 l3 =house o2 N-2 n7 p-3 L-2 l-2
    =house-in o5 N-2 n-2 l2 =title o6 p-2
    > list[1]
    = N2 n9 P-11 L-4 l5 =_ o2 =family o-5 P4 p-2 l3 =family-in o-6 P4 l2 =house N-6 n11 L-3 l-2
    =house-in o4 N-7 n7 P-2 p-2 =title o-5 n-5 p13 L-2 =title-in o12 n-4 p-5
    > list[0] run[0]
    =family-in|in4 o-2 p2 =family-in|in6 l2 =family-in|last2 p2 =family|first2 L-2 =family|first4 P2 =family|first5 P2
    =family|first6 L2 =family|first7 N3 =family|in3 l2 =family|in4 o-2 p2 =family|in6 p2 =family|in7 n2
    =house-in|in3 o2 =house-in|in4 n-3 l4 =house-in|in6 o4 n-2 =house-in|in7 o-3 n5 =house-in|last2 o-3 n4
    =house-in|last3 o4 n-2 =house-in|last4 n2 =house-in|last5 o-2 n3 =house-in|last6 o-3 n3 =house-in|last7 o-2 n3
    =house|first2 o-2 n4 =house|first4 L2 =house|first5 o2 =house|in3 o3 n-2 =house|in4 n2 =house|in5 n2 =house|in6 n2
    =house|in7 o3 n-2 =title-in|last2 l2 =title|first2 N2 l2 =title|first3 o2 =title|in4 o2 =title|in5 o3 p-3
    =title|in6 o2 =title|in7 o4 p-2 =| o7 N-2 L-2 =|first2 o6 N-2 n-4 P-2 L6 l-4 =|first3 o-3 n2 =|first4 N2 p-3 L2
    =|first5 o-2 n2 L2 l-2 =|first6 o-2 n-2 P5 l-2 =|first7 o-2 N4 n-4 P6 p-2 l-3 =|in3 N-2 n5 L-3
    =|in4 o4 N-3 n2 L-4 l2 =|in5 N-3 p6 =|in6 o-4 p4 =|in7 o-2 n-3 P-5 p7 L2 l2 =|last2 n3 p-2 L-2 l3
    =|last3 o-3 N-2 n3 p2 l2 =|last4 p5 l-2 =|last5 n-3 l3 =|last6 o-2 l4 =|last7 n2 l2 =|one1 o4 N5 n-5 P-2 L-2 l2
    > list[-1] list[0]
    =_|family o-2 N2 =family-in| o-8 p4 l4 =family-in|house n2 =family-in|title o4 p-3 =family| n3 =family|family p2
    =family|family-in o-7 p6 l2 =house-in| o9 n-8 =house-in|house n2 =house-in|house-in o-3 n4 =house| o2 n-2
    =house|house-in n7 p-2 =title-in| l2 =title-in|title-in o2 =title| n2 =title|title o2 =title|title-in o5 n-2 p-2
    =| o-2 N-3 n3 P-5 p11 L-2 l-3 =|family o-7 N3 P2 p2 l2 =|house o3 N-6 n6 P-2 =|title o6 n-3 p-6 l3
    > list[0] list[1]
    =family-in| o-4 p2 l4 =family-in|house n2 =family-in|title o-2 p4 =family| N4 P-3 L-2 l2
    =family|family-in o-6 P4 l2 =family|house o-3 p3 =house-in| o-4 n8 =house| o-5 n6 =house|house o3
    =house|house-in o3 N-6 n7 P-2 p-2 =title-in| o4 n-2 =title-in|title-in o2 =title| N2 =title|title o5 p-5 l2
    =title|title-in o9 n-3 p-4 =| o7 N-2 P-6 p2 =|_ o2 =|family o-4 n-2 P3 p-2 l3 =|house N-4 n7 L-2
    =|title o-7 n-5 p12
    > list[-2] list[-1] shape[0]
    =_|_|han o2 =_|_|katakana P2 =_|_|word o-2 N2 =_|family|han o-2 n2 =_||han l2 =_||katakana n-2 p2
    =family-in|house|han o-2 n2 =family-in||han o-6 p6 L2 l-2 =family|family-in|han o-4 n2 l4 =family|family|han o-2 p3
    =house-in|house-in|han o-2 n2 =house-in|house-in|katakana o-3 n2 l2 =house-in||han o4 N3 n-6
    =house-in||hiragana o2 n-2 =house-in||katakana o2 N2 n-2 L-3 =house-in||word o-3 N4 =house|house-in|han o7 n-4
    =house|house-in|hiragana o3 n-2 =house|house-in|katakana o-4 n2 l2 =house|house|han o2 =title-in||han o-2 P5 L-2
    =title|title-in|han l2 =title||han o-2 L2 =|family|han o-4 n3 p2 L-2 l3 =|house|han o2 n5 l-3 =|title|han o4 p-2
    =|title|hiragana o-2 l2 =||han o4 N-3 n4 P-3 p-7 L3 l3 =||hiragana o6 N-4 n2 P-2 L-2 =||katakana P-6 p5
    =||number n2 =||sign o4 N-2 p2 L-2 l-2 =||word o-11 N5 n7
    > shape[0] list[1] list[2]
    =han|family-in| o-4 N-2 P2 l2 =han|family-in|house N3 =han|family-in|title P3 =han|family| n2
    =han|family|family-in o-2 =han|family|house o-4 P3 =han|house-in| o6 N-2 n2 L-2 l-2 =han|house-in|house N-2 n2
    =han|house-in|house-in o3 N-2 n-2 =han|house| o-2 n4 =han|house|house-in N-4 n6 =han|house|title-in p2
    =han|title-in| o10 n-3 p-3 =han|title-in|title o2 =han|title-in|title-in o3 =han|title| p2 =han|title|title o2 p-2
    =han|title|title-in o-4 n-2 p5 l3 =han|| N3 n-4 P-3 p2 L5 l-2 =han||house o-2 n4 =han||title o-3 n-2 l3
    =hiragana|family|family-in o2 =hiragana|| o8 N-2 P-2 L-2 =hiragana||family o2 =katakana|house-in|house-in o-2 n2 L2
    =katakana|house|house-in n2 =katakana|title|title-in o-2 n-2 p6 l-2 =katakana|| o3 n7 P-2 p-8 L-3 l5
    =katakana||house o-2 n3 =katakana||title n-4 p7 l-2 =number|| n2 =sign|| o5 N-2 p2 L-2 =word|| o-12 N6 n8
    > list[0] shape[0] word[-1]
    =family-in|han|神 p-2 l2 =family|han|: P2 =family|han|_ o-2 N2 =family|han|、 N2 =house-in|han|大 n2
    =house-in|han|議 n2 =house|han|、 o2 =house|han|の o2 N-2 =house|han|同 o3 n-3 =house|han|学 o2 =title|han|ン l2
    =title|han|ー o2 =|han|( n-2 =|han|: o-3 L2 =|han|_ N-2 =|han|、 o-3 N2 n-2 P2 =|han|が L2 =|han|た o-2 L3
    =|han|と o-2 L3 =|han|に o-3 P4 =|han|の P3 L-2 =|han|は o-2 N3 n-2 L2 =|han|る o4 L-2 =|han|を o2 =|han|ア o-2 n2
    =|han|ス n3 l-2 =|han|ツ o2 l-2 =|han|ル o3 n-2 =|han|ン n-2 l4 =|han|ー n2 =|han|三 o-3 n2 =|han|上 o-3 l3 =|han|両 o3 l-2
    =|han|中 o-3 l3 =|han|京 o-3 l3 =|han|企 o2 =|han|会 o3 l-2 =|han|兵 o-2 l3 =|han|内 p2 =|han|友 n2 =|han|古 o-3 l2
    =|han|台 o-5 l5 =|han|同 n2 l-3 =|han|名 o-2 l2 =|han|商 o3 n-3 =|han|国 o4 p-2 =|han|大 o-4 l4 =|han|姫 o-2 l2 =|han|学 o3
    =|han|宗 o-4 p4 =|han|小 o-2 l3 =|han|岡 o-2 =|han|工 o2 =|han|市 o6 l-4 =|han|年 l-2 =|han|庫 o-2 l4 =|han|式 n2
    =|han|当 o3 =|han|戸 n2 =|han|日 o-4 N2 l2 =|han|本 o5 l-4 =|han|来 o3 l-2 =|han|東 o-3 n4 =|han|株 n2 =|han|業 o2
    =|han|浜 o-3 l3 =|han|熊 o-3 l3 =|han|現 o2 =|han|発 n-2 =|han|県 o2 L8 l-9 =|han|研 o3 n-2 =|han|立 o-2 l2 =|han|経 n2
    =|han|見 o3 l-2 =|han|訪 o2 =|han|都 o2 l-2 =|han|長 o-2 p2 =|han|開 o2 =|han|関 o3 l-2 =|han|鯖 o-3 l3 =|hiragana|、 o-2
    =|hiragana|い o2 =|hiragana|が o-2 n2 =|hiragana|に o2 n-2 =|hiragana|は o-2 n3 =|hiragana|り o-2 n2 =|hiragana|る o-2 N2
    =|hiragana|ー o2 =|hiragana|人 o-4 n4 =|hiragana|社 o2 =|katakana|_ P2 =|katakana|、 P2 =|katakana|と L2
    =|katakana|の o-2 N2 n-2 P2 =|katakana|は o-2 L2 =|katakana|イ l2 =|katakana|ェ o-2 =|katakana|エ n2 =|katakana|オ o-2 n2
    =|katakana|ク n2 =|katakana|ケ o-2 l3 =|katakana|ザ l3 =|katakana|シ n3 l-2 =|katakana|ジ o3 n2 p-2 l-3 =|katakana|ス l3
    =|katakana|セ p-2 l2 =|katakana|タ n-2 p2 =|katakana|テ o2 p2 l-2 =|katakana|ド o-2 n2 p-2 l3 =|katakana|ノ l2
    =|katakana|ハ o-2 n2 =|katakana|ビ n-3 =|katakana|フ o2 p2 l-2 =|katakana|ヘ n2 =|katakana|ベ l3 =|katakana|ホ o2
    =|katakana|ボ o3 l-2 =|katakana|マ p2 =|katakana|ミ o2 =|katakana|メ o3 l-2 =|katakana|ュ l2 =|katakana|ラ o-2
    =|katakana|リ o-2 l2 =|katakana|ル o-2 p2 l3 =|katakana|レ o2 n2 l-2 =|katakana|ン o3 n-3 p2 =|katakana|ヴ n2
    =|katakana|・ p3 L2 l-2 =|katakana|ー N2 =|katakana|社 o-2 N7 n-4 =|sign|ツ o4 l-3 =|sign|ヒ l2 =|sign|ン o-2
    =|sign|社 o2 n-2 =|word|_ o-2 N2
    > used[0]
    = o15 N-19 n8 P-9 p5 L-11 l12 =AA o-6 N6 =Aa o-7 N2 n6 =aa N-2 n3
    """#)
}
