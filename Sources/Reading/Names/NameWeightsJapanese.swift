extension NameModel {
  /// By what names in Japanese are told, as `Benchmarks/learn_names.py` learned and wrote it.
  static let japanese = NameModel(
    #"""
    > steps
    oo20 oN1 oP-4 oL-15 No-7 NN-1 Nn-2 NP-1 NL-1 no8 nN-4 nn20 nP-2 nL-3 Po-13 PN-1 PP-1 Pp7 PL-1 po8 pN-1 pP-1 pp-2
    pL1 Lo-18 LN-2 LP-1 LL-2 Ll12 lo6 lN-4 lP-1 lL11 ll-2
    > word[0]
    =( o4 n-3 =8 o-2 n2 =、 o7 n-3 =い o2 =が n2 =く l2 =た o2 =つ o-2 L2 =で o2 =と o2 =に o4 n-2 =の o7 n-4 =は o2 n-2 =び n-2
    =り n2 =る o2 =わ o-2 n2 =ん o-3 n3 =ア N2 n-2 =ィ n3 l-3 =イ L2 =ェ n2 =エ N3 l-2 =オ o-2 n3 L2 l-2 =ク n2 p-2 l4 =グ N-2 n3
    =ケ o-2 N-2 L3 =ザ L3 =シ N2 l-3 =ジ N4 l-2 =ズ o-2 l4 =セ n-2 l3 =タ l-3 =ッ o2 n-3 l2 =ツ o-2 l3 =テ o2 =デ o-2 n3 L2
    =ド o-3 n4 =ノ o-2 =ハ o-3 N4 n-2 =ビ N-2 l2 =プ o2 =ベ o-2 l2 =ホ o2 N-2 L-2 =ボ l-2 =マ l-2 =ム o-2 n-2 l3 =メ o2 L-3
    =ュ o-3 l2 =リ o-2 l2 =ル l2 =レ L-2 =ン p2 L-2 l3 =ヴ o-2 n2 =・ o-3 n5 p2 l-2 =ー o2 N-2 n2 p2 L-2 =一 p2 =三 o-3
    =上 o-2 p2 L2 =両 o3 L-2 =中 L3 l-2 =予 n2 =事 o2 =交 o2 =京 o-4 L3 l4 =人 o-3 N3 =代 o2 =任 o2 =企 o3 =会 o2 n4 l-2 =佐 o-4 p4
    =係 o2 =信 o-2 n2 =健 p2 =先 o3 =光 n3 =兵 o-2 L4 =内 o6 l-6 =副 o5 p-4 =力 o2 =北 o-4 L4 =医 N-2 n2 =及 o3 n-2 =友 n2 =取 o2
    =古 o-3 N3 n-2 l2 =台 o-5 N2 L4 =同 o5 N-3 n2 L-4 =名 L2 =員 o4 n-3 =商 o2 N-2 =問 o2 =団 o3 =国 o-2 n-2 l6 =在 N3 =外 o2
    =大 o-4 L4 =委 o3 n-3 =姫 o-2 L3 =子 p2 =学 n2 =宗 o-4 P4 =宮 o-2 L2 =小 o-4 L4 =山 o-7 l7 =岡 o-3 L2 =岩 o-3 N2 =島 o-6 l6
    =川 o-2 =州 o-9 l13 =工 o2 =市 o-11 N-2 n-5 p-2 l22 =平 o-2 p2 =年 o2 n2 l-3 =庫 o-4 n3 p-2 l3 =当 o5 L-2 =後 o2 l-2
    =戸 n2 p-2 l2 =所 n3 =手 o3 n-2 =教 o2 =料 o3 p-2 =日 L2 l-2 =明 o-3 p2 =最 o3 =本 n-2 L-3 l3 =来 o2 L-2 =東 o-3 N5 =松 o-2 l2
    =株 N4 n-2 =業 o4 l-2 =樽 o-2 l4 =機 n2 =気 o-2 n3 =江 o-3 l2 =流 o2 =浜 o-3 L2 =海 l2 =深 o-2 L2 =済 n2 =港 n3 =湖 o-3 l3
    =湾 o-6 n3 l4 =熊 o-3 L3 =独 o3 =理 o2 N2 n-3 =生 n2 =町 o-5 l5 =病 o3 p-2 =発 o3 n-2 =相 N2 =県 o-7 p-3 l12 =知 l2 =研 o2 N-2
    =社 o9 n-2 p-2 l-4 =神 L2 =立 n-2 L2 =経 o3 p-2 =者 o3 l-2 =術 o3 =見 o2 L-3 =計 o-2 n3 =訪 o3 p-2 =路 o-3 l2 =通 o-4 n6 =連 l2
    =部 o6 n-3 l-2 =野 o-2 n2 =長 P3 =開 o3 =関 o5 L-2 =阪 o-3 l2 =防 N-4 n4 =際 o2 =電 n3 =高 o2 n-2 =鯖 o-3 L3
    > word[-1]
    =( N2 n-3 L2 =: o-4 P4 L3 =、 o-4 N5 n-4 P2 L2 =「 o2 L-2 =い o2 =が o-3 n2 L2 =く L-2 =た o-2 N3 =つ l2 =で N2 P2 L-2
    =と o-3 L4 =に n-2 P4 =の N3 n-4 P4 L-2 =は o-8 N4 L4 =び o-2 =も n-2 =り n2 =る N4 L-2 =れ o2 =わ o-2 n2 =を o2 N-2 L2
    =ん N-2 n3 =ア l-2 =ィ n2 l-2 =イ l3 =ェ o-2 n2 =エ n2 l-2 =オ o-2 n3 =ク n2 =ケ o-2 n-2 l3 =シ n3 l-2 =ジ n3 l-3 =ス l2
    =ズ o-2 n-2 l4 =セ n-2 l2 =タ p2 =ダ o2 l-2 =ツ o6 l-5 =テ o2 p2 l-2 =ド n2 =ノ l3 =ハ o-2 n2 =ヒ o-2 l2 =ビ o2 n-2 =ベ l3
    =ホ o2 n-2 =ボ o3 =マ p2 =メ o3 l-2 =ュ l2 =ラ o-2 p2 =リ o-2 l3 =ル n-2 l4 =レ o2 =ロ n3 l-3 =ン n-6 l8 =ヴ n2
    =・ o-3 N-3 n5 p2 L2 l-2 =ー p-3 l3 =一 o2 =上 o-2 l2 =両 o3 l-2 =中 o-2 l2 =予 n2 =交 o2 =京 o-3 l4 =人 o-4 n3 =企 o2
    =会 o4 l-2 =信 o-3 n3 =光 o-2 n2 =兵 o-2 l3 =北 o-2 l3 =友 n2 =古 o-3 l2 =台 o-5 l4 =同 o5 l-4 =名 l2 =員 o3 n-2 =商 o3 n-3
    =問 o2 =国 o3 =在 N-2 n2 =大 o-6 n2 l4 =姫 o-2 l2 =学 o4 N-2 n-2 =宗 o-4 p4 =宮 o-2 l2 =小 o-3 l5 =岡 o-2 l2 =岩 o-3 n2 =崎 o-2
    =州 o2 L3 l-3 =工 o2 =市 o8 n-2 l-5 =年 n2 =庫 o-3 l3 =式 n2 =当 o5 l-2 =戸 n2 =所 o3 n-2 =手 n-2 =日 o-3 N2 l2 =最 o3
    =本 o6 n-2 l-4 =来 o2 l-2 =東 o-3 n4 =株 n2 =機 o2 =流 o2 =浜 o-3 l2 =深 o-2 l2 =済 n2 =湾 o-2 n3 =熊 o-3 l3 =独 N2 L2 =理 o2
    =生 n2 =発 n-2 =相 o-2 n2 =県 o4 L9 l-10 =知 o-2 l2 =研 o2 =社 o2 N7 n-6 =神 l2 =究 n2 =立 n-2 l2 =経 o2 =術 o2 =見 o3 l-3
    =計 o-2 n2 =訪 o3 =路 o-2 =部 n-2 L4 =都 L4 l-2 =野 o-2 n2 =長 o-2 p3 =開 o3 n-2 =関 o4 l-2 =阪 o-3 n2 =際 o2 =鯖 o-3 l3
    > word[1]
    =( o-4 n6 =) o-5 p3 l4 =8 o-2 n2 =: o2 == l2 =_ o2 =、 o2 n-4 =「 o2 =」 n2 =が o-6 n5 p4 l-3 =く o-2 L2 =し o4 l-2
    =で n-6 l8 =と o-9 N4 n3 l4 =な o-2 n3 =に o-3 n-4 p-2 l9 =の n-3 p-3 l6 =は o-2 n8 l-4 =び o4 n-3 =へ o-7 n5 l3 =わ o-2 N2
    =ん o-3 n3 =ア o2 n-2 =ィ n2 l-3 =イ o2 L3 l-3 =ェ o-2 N3 =エ o2 l-2 =オ n3 =キ o2 =ク L2 =グ o-2 n3 =シ l-2 =ジ o3 l-2
    =セ n-2 l3 =タ n2 l-3 =ッ o2 n-2 l2 =ツ o-2 l3 =テ o2 =デ o-2 =ト o2 =ド o-3 n2 =ハ o2 n-3 =ビ l2 =フ l2 =プ o2 =ベ N-2 L2 =ホ l2
    =ボ o3 =マ o2 n-2 l-2 =ミ o3 =ム n-2 l3 =メ N-2 =ュ o-4 L5 l-3 =ル n2 =ロ n3 l-3 =ン N-2 =・ o-5 n4 p2 =ー o2 N3 n-3 p2 l-3
    =一 o-2 p2 =上 P2 =中 o2 =予 o-2 N2 =事 o3 =交 o2 =京 o-2 L4 =代 p2 =任 o2 =企 l2 =会 n3 p2 l-3 =佐 o-4 P4 =係 o2 =信 n2 =健 p2
    =光 o-2 n3 =内 o-3 l4 =副 p2 =力 o2 =化 o2 n-3 =医 n2 =古 n-2 L2 =合 o2 =員 o5 n-3 =問 o2 =団 o3 =国 o-5 L6 =在 o2 =報 n-2 =場 o2
    =大 o4 N-2 =子 p2 =学 N-2 n2 L-2 =定 o2 =察 o2 =専 o-4 p4 =山 o-7 L5 =岡 o-2 =島 o-6 L5 =州 o-4 n-3 l7 =工 p-2 l3
    =市 o-8 n-5 p-3 l15 =平 o-2 =年 o2 n2 L-2 =庫 o-4 n2 L4 =式 N4 n-2 =戸 P-2 L2 =手 o2 n-2 =料 o3 N-2 =日 o3 =明 o-2 p2
    =最 o-3 n-2 p3 l2 =本 L3 =松 o-2 L2 =株 o3 n-2 =業 o5 =樽 o-2 L4 =機 n2 =氏 p3 =江 o-3 L3 =流 o2 =海 o-3 L2 =済 n2 =湾 o-6 n2 L4
    =災 N-4 n4 =理 n-2 p2 =生 N2 =産 l2 =田 P2 L-2 =町 o-6 l5 =発 o3 =県 o-6 p-3 L-2 l11 =知 o-2 L2 =研 n2 =社 n6 L-2 l-5
    =立 o4 N-3 =者 o4 l-2 =船 n2 =術 o3 =視 l2 =計 o-2 n3 =訪 l2 =語 o3 l-2 =路 o-3 L3 =通 o-5 n6 =連 L2 =部 o7 n-3 p-2 l-2 =都 L2
    =野 N4 n-2 =長 o6 n-2 p-2 =開 o2 =関 o3 =阪 o-3 N2 L2 =防 o-4 n4 =院 o4 p-2 =際 o2 n-2 =電 n3 =首 l2 =高 o3 n-3
    > word[-2]
    =( n-2 l2 =: o-4 n-2 p4 l3 =_ o-3 p3 L-2 l2 =、 N-4 n2 P-2 p3 L-4 l3 =「 o3 l-2 =」 o-2 =あ N2 =い o-3 N3 L2 =か o-3 L2
    =が N-2 L-2 l2 =た o-4 n3 L-2 =で o-2 N-2 p2 L2 l-2 =と N-2 L-2 l4 =に o-6 N3 p4 =の o4 N-3 p5 L-2 l-2
    =は N-3 n4 P-2 L-4 l5 =り o-3 N2 =る o2 n2 l-2 =れ o5 L-3 =わ n2 =を n-2 l2 =ア n-2 =イ o3 n-2 =ェ o-2 n3 l-2 =エ n2 l-2
    =オ l2 =カ o-2 =ク l-3 =ケ n-2 l2 =ゲ o3 n-2 =シ n2 l-2 =ジ n5 l-3 =ス o2 n-4 l2 =セ n-2 l3 =ダ L2 =ッ o-2 l2 =ツ n2 L5 l-4
    =デ o-2 l3 =ト L-2 =ド o-4 n3 =ナ o3 l-2 =ハ o-2 n2 =ビ o2 n-2 =ベ o-2 l3 =ホ o2 n-2 =ボ o2 =ミ o3 =メ o3 l-2 =ュ o-2 l2
    =リ o-2 n3 l-2 =ル o-3 n2 l2 =レ o2 =ロ l-2 =ン o4 l-3 =ヴ n2 =・ o-2 n2 p2 =ー N2 n-3 p-3 l4 =両 o2 =中 L2 =予 o-2 n2
    =京 o-2 L2 =人 N-3 n4 =代 o2 =会 N5 n-4 =信 o-2 n3 =兵 o-3 l3 =内 o2 =力 o2 =北 o-5 L2 l2 =友 o3 =名 l2 =商 N4 n-4 =国 o-2 L2
    =大 l2 =学 o2 n-3 =宮 o-2 l2 =川 o-2 =州 N-2 L3 =市 N6 n-2 L-2 =庫 L2 l-3 =式 o-2 n2 =当 o3 =戸 n2 =所 n-2 =手 N2 =日 o-4 n2 L2
    =月 o2 P-2 =本 l-2 =株 n2 =構 o-2 N3 =機 o2 =済 n2 =田 o-2 p3 =相 o-3 n2 L2 =県 n-2 l3 =社 o-6 N2 n2 P-2 L6 =福 o-2 =科 l2
    =立 o2 n-2 =者 o4 N-5 =見 o2 l-3 =訪 o2 =議 o3 n-3 =部 o-2 n-2 l3 =都 o-2 l3 =野 o-3 n2 =長 o-5 P6 =開 n-2 =関 o2 =際 o2
    > word[2]
    =( o-5 n8 =) o-5 p3 =: o2 =_ o3 n-2 =、 o6 N-2 P-2 l-2 =「 o2 =」 n2 =か o-2 n2 =が o-5 N2 n3 P2 p2 L-2 l-2
    =し o7 n-2 L-2 =す o3 =た o3 l-2 =つ o-3 n4 =で n-5 L4 l4 =と o-4 N2 n3 p-2 =な n2 =に N-3 n-3 p-2 L3 l7 =の o-2 p-4 l6
    =は o5 N-2 L-3 l-2 =へ o-6 n3 l2 =も o-3 n4 =ら o-2 n2 =る o2 =れ o2 =を o3 n3 P2 p-2 L-2 l-2 =ん o-3 n3 =ア n-2
    =ィ o2 n2 l-3 =イ o3 N-2 n2 l-3 =エ o2 n-2 =オ n3 =ク N-2 n3 =グ o-3 N3 =シ o-3 L-2 l3 =ス N2 n-3 =セ N-3 L3 =タ N-2 n3 L-2
    =ッ N-4 L4 l-2 =ツ o-3 N-2 n2 L3 =テ N2 n-2 =デ N4 n-3 =ト N2 =ド o-2 l2 =ハ n-3 l2 =バ o-2 =フ N2 n-2 =ブ o-2 n2 =プ o2
    =ベ l-2 =マ o3 n-2 =ム n-2 l4 =リ N-2 n2 =ル L-3 l2 =レ o-2 =ロ n3 l-4 =ン l2 =・ o-5 n3 p2 =ー o7 N-4 l-3 =一 p2 =中 o3
    =事 o-2 p2 =交 o4 l-2 =代 o-4 n2 P2 l2 =以 o-2 p3 =任 o-2 p3 =会 N3 L-2 =信 o-2 n2 =健 P2 =光 o-2 N2 =共 o3 n-2 =内 o-2 N2 l2
    =分 o2 =化 o3 n-2 =医 n3 =協 o2 =友 o-2 =員 o4 n-3 =問 l2 =団 o3 =地 o2 =報 o2 n-2 =場 p-2 l2 =大 N2 =委 o4 n-3 =子 p2 =察 l2
    =専 o-3 P2 p2 =山 o-3 l2 =州 o-2 n-3 l5 =工 o-6 n4 P-2 L4 l2 =市 o-7 n-5 L13 =年 n3 l-2 =式 o4 n-2 =当 o2 =後 o2 =手 o3 n-2
    =招 p2 =提 o2 =教 p2 =最 o-3 n-2 p3 L2 =本 n2 l2 =株 o2 N-2 =業 l3 =機 n3 =氏 p3 =気 n3 =水 l2 =流 o2 =済 o-2 n2 =港 n2 l-2
    =災 o-4 n4 =理 o-2 =産 l2 =用 n2 =町 o-5 L5 =発 o2 =県 o-7 n-2 P-2 L11 =知 o-2 =研 n4 l-2 =社 n5 l-3 =神 n2 =究 n2 =管 o2
    =経 N2 l2 =置 o2 =者 o4 L-2 =船 n2 =表 o-2 p2 =見 o-4 n2 l2 =視 o-3 n2 =計 n3 =訪 o-7 n2 l5 =語 o3 l-2 =販 o2 n-2
    =通 o-4 N7 n-2 =部 o4 p-3 l2 =都 o3 =野 o3 n-2 =長 o2 n-3 p3 =開 n-2 l2 =関 o5 =防 o-4 N4 =電 N3 =頭 p2 =高 n-2 p3
    > word[-3]
    =( o-2 L2 =: o-5 n-2 p4 l4 =_ N2 n3 P-2 p-2 L-3 l2 =、 N-3 L-2 l4 =」 o-2 l2 =あ o-2 =い o-3 l2 =か o-2 l2 =く o2 =し p2
    =す N-2 n2 =ず o-3 l2 =た L-4 l2 =て o-5 N3 L2 =と n-2 =に o-5 n5 p2 =の N-2 n-2 p7 L2 l-5 =は o3 N-4 n3 =ほ o-2 N2
    =ま o-3 P2 =も o-4 N2 n2 =り o-3 n4 =る o3 =れ o6 n-2 l-3 =を o2 =ア o-2 =ィ n2 =イ N-2 L5 l-3 =ウ o2 n-3 =エ n2 =ザ o2 n-3 l2
    =ス l2 =ズ o2 n-2 =タ N2 =ッ o2 L-2 =ツ L3 =デ o2 n-2 l2 =ト o2 l-2 =ド o5 n4 l-7 =ナ N-2 L2 l-2 =ノ n-2 l3 =ハ o-3 n3 =ヘ o2
    =ベ o-3 l5 =マ o-2 =メ o3 l-3 =ュ o-2 l3 =ラ n-2 l2 =リ L2 =レ o3 n-2 =ン o3 =ヴ o-2 n2 =・ o-3 p2 =ー o2 n-3 p-2 l4 =一 L2
    =中 o-5 L4 l2 =任 o5 N-4 =会 N3 n-2 =信 o-2 n3 =兵 L2 l-3 =内 o3 =友 o3 =同 o4 n-2 =営 N2 =器 o3 l-2 =団 o-2 =国 o-2 l4
    =報 n-2 l2 =大 o-2 N3 l-2 =学 o2 n-2 =小 p2 =州 l2 =市 N-2 n4 l-2 =式 o2 n-2 =当 L3 =念 o-2 P2 =戸 o-3 l2 =新 L2 l-2
    =日 o-2 N-2 n3 l2 =春 o-3 L2 l2 =昨 o-2 P2 =月 o2 L-2 l2 =本 L4 =来 o-2 L2 =東 o-2 L2 =株 o-2 n2 =機 N3 L-2 =済 n2 =用 o3
    =相 o-3 l2 =県 n-3 l3 =社 o-6 n4 P4 p-2 L-3 l5 =福 l-2 =科 l2 =行 n-2 l2 =術 o2 =製 N2 =訪 o3 L-3 =議 o2 n-3 P2 =造 o-2 L2
    =部 o-2 n-2 l4 =都 l3 =野 o-2 =長 o-4 p8 =開 o2 =関 o2 =際 o4 =首 o-3 L2 l2
    > word[3]
    =( o-5 n6 =) o-5 n2 p3 =_ o5 n-3 l2 =、 L3 =。 o2 =「 o5 N-3 =」 n2 =い o2 n2 l-3 =か o-3 n2 =が n2 l-2 =き o-4 n2 l2 =け o3
    =し o6 n-3 l-2 =す o3 l-2 =た o4 l-2 =つ n3 =て o4 n-2 =で o5 n-5 L2 =と o-4 N-2 n4 L2 =な n2 =に o4 n-4 l4 =の o2 p-7 L4
    =は o-3 N-3 n4 p5 L-2 =へ o-5 n2 =ま o2 =め o2 l-2 =も o-3 n5 =ら o-4 n2 =り o3 =る l2 =れ o-2 l3 =を o4 N2 n-3 l-2 =ん o-3 N3
    =ア n-2 =ィ N3 L-2 =イ L-2 l2 =ェ L2 l-2 =オ n3 =ク N-2 n4 =シ N-2 =ス o3 n-3 =セ L2 l-2 =タ o-2 n3 =ッ o2 l-2 =ツ o-3 N2 L2
    =テ o3 n-3 L-2 =デ o2 n-2 =ト o2 =ド o-2 n2 =ハ n-3 =フ n-3 l2 =マ o2 =ム n-2 L2 =ュ o-2 N2 n-3 L-2 l4 =リ N4 n-2 =ル N2 n-2
    =ロ N2 n2 L-2 =ン o-6 N-3 L3 l3 =ヴ N2 =・ o-5 n3 p2 =ー o3 L-2 =一 P2 =下 o-3 p3 =事 o-6 P2 p2 l2 =交 o3 =代 o-4 L2 =以 p2
    =会 o5 N-2 l-2 =信 o-2 =共 o4 n-2 =内 L2 =出 o2 =分 o2 =副 o-4 p5 =加 n3 l-2 =医 o-2 n3 =協 n3 =参 n2 l-3 =友 o-2 =合 L2
    =同 o4 N-2 =員 o4 n-3 =問 o-4 n2 =団 n-2 =報 o2 =場 o-5 n2 P-2 L2 l2 =売 o2 n-2 =大 L2 l-2 =学 N2 =察 o-2 =山 o-3 L2 =州 n-3 l5
    =工 o-6 n2 L3 =市 o-5 n-3 L3 l6 =年 o-5 N3 n3 =式 o2 N-2 =待 p2 l-2 =戸 n2 =手 o3 n-2 =招 P2 L2 l-2 =提 n3 l-2 =携 o2
    =木 o-3 l2 =本 o-3 n4 l2 =来 N-3 n3 =業 o-2 l2 =気 o-2 N4 =水 l2 =流 o4 l-2 =済 o-2 N2 =災 o-4 N4 =理 n2 =産 L2 =発 o2 =相 o2
    =県 o2 =研 n3 =社 o-4 N5 L-2 =究 n4 l-2 =約 o2 n-2 =経 o-2 p3 L3 =結 o2 =置 o2 =者 o2 =船 N3 =表 o-3 P2 l2 =見 o-6 n4 l2
    =視 o-2 l2 =計 n3 =訪 o-10 n5 l5 =資 o2 =通 o2 n-2 =進 o-2 l3 =部 l3 =野 o4 n-2 =長 o-6 n-3 P3 p7 =開 n-2 =関 o3 =電 o2
    =面 o3 n-2 =頭 p2 =高 n-2 p3
    > word[-1] word[0]
    =_|両 o3 L-2 =_|同 o2 =_|当 o2 =イ|ツ l2 =ク|市 o-2 l2 =シ|ュ p2 =ッ|ト o3 n-2 =ツ|・ o4 l-3 =デ|ィ n2 l-2 =デ|ン l3 =ド|イ l2 =ブ|ル l2
    =ラ|ン n-2 l2 =ロ|ボ o2 =ン|・ o-2 n2 =ン|州 o-6 l7 =ン|社 o3 n-3 =ー|ス o2 =ー|社 o-2 n2 =交|流 o2 =京|都 o-3 l4 =企|業 o2 =兵|庫 o-2 l3
    =国|際 o2 =大|学 n2 =大|阪 o-3 l2 =姫|路 o-2 l2 =小|樽 o-2 l4 =庫|県 o-3 l3 =式|会 n2 =日|本 o-3 l3 =本|社 o2 =東|京 o-2 l4 =株|式 n2
    =熊|本 o-3 l3 =県|内 o3 l-3 =社|と o2 n-2 =神|戸 p-2 l2 =訪|問 o2 =開|発 o2 =関|係 o2 =鯖|江 o-3 l3
    > word[0] word[1]
    =イ|ツ l2 =シ|ュ L2 l-3 =ッ|ト o3 n-2 =ツ|の l2 =デ|ィ n2 l-2 =デ|ン l2 =ハ|ー o-2 N3 =ホ|ル l2 =ラ|ン n-2 l2 =リ|ー o3 l-2 =ロ|ボ o2
    =ン|州 l2 =ー|ス o2 =交|流 o2 =京|都 o-3 L3 =企|業 o2 =光|学 n3 =兵|庫 o-2 L4 =内|に o3 l-2 =及|び o3 n-2 =国|の o-4 l4 =国|際 o2 n-2
    =大|阪 o-3 N2 L2 =委|員 o3 n-3 =姫|路 o-2 L3 =小|樽 o-2 L4 =市|) o-3 l4 =市|、 o-2 l4 =市|で o-2 l2 =市|に o-3 l4 =市|の o-2 l3
    =市|を o-2 l2 =庫|県 o-2 l3 =式|会 n2 =日|本 o-3 L4 =本|社 o2 =東|京 o-2 L4 =株|式 N4 n-2 =熊|本 o-3 L3 =病|院 o3 p-2 =県|内 o-2 l3
    =社|と o2 =社|の n2 =社|は n2 =社|を o2 n-2 =社|長 o2 =神|戸 P-2 L2 =経|済 n2 =訪|問 o2 =開|発 o2 =関|係 o2 =防|災 N-4 n4 =鯖|江 o-3 L3
    > word[1] word[2]
    =)|と o-2 N2 =)|は N-3 p3 =_|_ o2 =、|以 o-2 p3 =す|る o2 =で|、 o2 n-2 =で|の o-4 l4 =で|は l2 =で|開 o-2 l3 =と|し o2 =と|の o-2 n4
    =と|も o-3 n3 =に|あ l2 =に|つ o-3 n4 =に|は o2 =に|も o-2 =に|工 o-3 l3 =に|本 o-2 l3 =の|工 o-2 n3 =の|経 o-2 l2 =は|、 o-2 n3
    =へ|の o-4 n3 =を|招 o-2 p2 =を|見 o-3 n3 =を|視 o-2 n2 =を|訪 o-8 n2 l5 =イ|ン l-2 =ス|ト o-3 l2 =ッ|ト o3 n-2 =ベ|ッ L3 =ホ|ル l2
    =ボ|ッ o3 =ュ|ッ L2 =ル|シ l2 =ン|州 l2 =ー|の o3 =ー|ス o2 =交|流 o2 =代|表 o-2 p2 =企|業 l2 =国|の o-4 L4 =大|学 o2 N-2 n3 =工|場 o-2 l4
    =市|) o-2 l3 =市|、 o-2 L2 l2 =市|に o-3 l2 =市|の l2 =庫|県 o-2 L4 =式|会 N4 n-2 =最|高 n-2 p3 =株|式 o3 n-2 =業|の o2 =理|事 o-2 p2
    =研|究 n2 =社|と n2 =社|の n2 =社|長 o-2 p3 =経|済 o-2 n2 =視|察 l2 =訪|問 l2 =都|市 o2 l-2 =長|は o2 =防|災 o-4 n4
    > word[-2] word[-1]
    =_|両 o3 l-2 =_|同 o2 =_|大 o-2 =_|当 o2 =あ|る N2 =い|た o-4 N2 L2 =か|、 o-2 N2 =が|、 o3 L-2 =し|、 o-2 =た|、 o-2 =で|、 N-2
    =で|は o-2 =に|は N2 =に|も L2 =は|、 o2 L-2 =は|「 o3 =り|、 o-2 N3 =れ|、 o2 N-2 L-2 =ィ|ヒ l2 =イ|ツ o7 l-6 =イ|ン o-2 n-2 l6
    =セ|ン o-2 l3 =タ|ー o3 =ッ|ク o-3 l2 =ツ|の o2 =ツ|・ L4 l-3 =デ|ン o-2 l3 =ド|イ l2 =ブ|ル l2 =ベ|ッ l2 =ラ|ン n-2 l3 =ル|ク o-2 n3
    =ロ|ボ o2 =ン|州 L2 l-2 =交|流 o2 =会|社 N5 n-3 =兵|庫 o-3 l3 =国|の o-3 L3 =大|学 o4 n-2 =大|阪 o-3 n2 =市|と o-2 L2 =市|に o2
    =市|の o-3 N6 L-2 =庫|県 L2 l-3 =式|会 o-2 n2 =月|に o-2 =株|式 n2 =研|究 n2 =社|: o-2 L4 =社|と N2 n-2 =社|の o-2 L3 =神|戸 l2
    =経|済 n2 =訪|問 o2 =議|所 o2 n-2 =長|: o-2 P4 =長|の o-2 P3 =開|発 n-2
    > word[-1] word[0] word[1]
    =ド|イ|ツ l2 =兵|庫|県 o-2 l3 =式|会|社 n2 =株|式|会 n2
    > word[0] word[1] word[2]
    =ホ|ル|シ l2 =兵|庫|県 o-2 L4 =式|会|社 n2 =株|式|会 N4 n-2
    > word[-2] word[-1] word[0]
    =_|_|両 o3 L-2 =_|_|同 o2 =_|_|当 o2 =イ|ン|州 o-4 l4 =ド|イ|ツ l2 =ベ|ッ|ク l2 =兵|庫|県 o-3 l3 =式|会|社 o-2 n2 =株|式|会 n2
    > shape[0]
    =han N-8 n5 L-2 l5 =hiragana o16 N-3 n-5 P-3 p-2 L-2 =katakana o-8 N-5 n6 P-3 p5 L-3 l7 =sign o7 N-3 P-2 p2 L-3
    =word o-13 N7 n7
    > shape[-1] shape[0]
    =_|han o2 =_|word o-2 N3 =han|han N-8 n10 P-8 p7 L-2 =han|hiragana o10 N-2 n-3 l-2 =han|katakana o3 n3 p-2 L2 l-4
    =han|sign o4 =hiragana|han o-3 n-3 P4 =hiragana|hiragana N-3 n5 L-2 l3 =hiragana|katakana o-6 N5 n-4 P3 L5 l-2
    =hiragana|sign o3 =hiragana|word o-5 N5 =katakana|han N-2 n4 p-7 l5 =katakana|hiragana o9 n-6 l-2
    =katakana|katakana N-10 n9 P-7 p6 L-14 l15 =katakana|sign o2 p2 =number|han o4 =sign|han o-5 N3 n-2 P4
    =sign|hiragana o-2 L2 =sign|katakana o-4 N2 n-2 p2 L4 =sign|number o-2 n2 =sign|word o-2 =word|han o3 n-3
    =word|sign o-4 n4 =word|word o-3 n4
    > shape[0] shape[1]
    =han|han o8 N-7 n-4 P3 p-4 L3 =han|hiragana o-5 n7 P-3 L-4 l5 =han|katakana o3 l-2 =han|number o3
    =han|sign o-7 n2 p4 l2 =hiragana|han o7 N-3 =hiragana|hiragana o-2 =hiragana|katakana o8 n-4 l-2 =hiragana|sign o2
    =katakana|han o-3 p8 l-3 =katakana|hiragana o-6 n3 p-4 l9 =katakana|katakana o7 N-2 P-2 l-2
    =katakana|sign o-5 n3 l2 =number|han o3 =sign|han o4 =sign|katakana o4 p2 L-2 =sign|number o-2 n2
    =word|hiragana o-7 N6 n2 =word|sign o-2 N3 =word|word o-3 n3
    > shape[-1] shape[0] shape[1]
    =han|han|han o5 N-6 P-5 p3 L2 =han|han|hiragana o-4 n6 P-2 L-3 l2 =han|han|katakana o5 N-2 l-2 =han|han|number o2
    =han|han|sign o-7 n3 p4 =han|hiragana|han o4 n-2 =han|hiragana|hiragana o2 =han|hiragana|katakana o4 n-2
    =han|katakana|katakana o3 n3 p-2 L2 l-4 =han|sign|katakana o2 =hiragana|han|han o-4 n-2 P5 L2
    =hiragana|han|hiragana o3 =hiragana|hiragana|han N-2 n2 =hiragana|hiragana|hiragana o-3 n3 l2
    =hiragana|katakana|katakana o-6 N5 n-4 P3 L5 l-2 =hiragana|word|hiragana o-3 N3 =katakana|han|han o6 p-6
    =katakana|han|hiragana o-8 n5 l4 =katakana|hiragana|han o3 n-2 =katakana|hiragana|hiragana o3 n-2
    =katakana|hiragana|katakana o3 =katakana|katakana|han o-3 p8 l-3 =katakana|katakana|hiragana o-6 n3 p-4 l9
    =katakana|katakana|katakana o15 N-7 n3 P-6 L-13 l6 =katakana|katakana|sign o-5 n3 l2 =katakana|sign|katakana p2
    =number|han|han o2 =sign|han|han o-2 n-2 P4 =sign|hiragana|hiragana o-2 L2 =sign|katakana|katakana o-4 N2 n-2 p2 L4
    > shape[-2] shape[-1] shape[0]
    =_|_|han o2 =_|_|word o-2 N3 =_|han|han N-2 p2 =_|katakana|katakana p2 =han|han|han o-2 N-2 n7 P-4 p-2 L5 l-2
    =han|han|hiragana o8 n-3 =han|han|katakana o2 N2 l-2 =han|han|sign o3 =han|hiragana|han o-4 n-2 P5
    =han|hiragana|hiragana o2 N-2 =han|hiragana|katakana n-2 P3 =han|katakana|katakana o5 n3 p-3 L-2 l-2
    =han|number|han o2 =han|sign|han o-3 P2 =han|sign|katakana o-3 L4 =hiragana|han|han o-3 N-4 P-2 p7 L-3 l5
    =hiragana|hiragana|han N2 P-2 =hiragana|hiragana|hiragana o-3 n4 =hiragana|hiragana|katakana o-3 N3
    =hiragana|hiragana|sign o2 =hiragana|katakana|katakana N-2 P-2 p2 L-3 l4 =hiragana|sign|han P2 L-2
    =hiragana|sign|katakana L-2 =katakana|han|han o7 n3 p-4 l-5 =katakana|hiragana|han o2
    =katakana|hiragana|hiragana o2 n-2 =katakana|hiragana|katakana o-3 N2 n-2 L4 =katakana|katakana|han N-2 n4 p-7 l5
    =katakana|katakana|hiragana o9 n-6 l-2 =katakana|katakana|katakana N-5 n5 P-4 p2 L-7 l10
    =katakana|katakana|sign o2 p2 =katakana|sign|katakana o-3 p2 L3 =number|han|han N2 =sign|han|han N-2 p5 L-3 l3
    =sign|hiragana|hiragana o-2 l2 =sign|katakana|katakana o-2 p3 L-2 l3
    > shape[0] shape[1] shape[2]
    =han|han|han o-5 N-5 n-2 P5 p-2 L6 l3 =han|han|hiragana o9 N-3 p-4 =han|han|katakana o4 N3 n-3 =han|han|number o2
    =han|han|sign o-2 N-2 n3 P-2 p4 l-2 =han|hiragana|han o-2 N2 L-2 l3 =han|hiragana|hiragana N-2 n6
    =han|hiragana|katakana o-5 p2 l4 =han|hiragana|number o-2 n2 =han|hiragana|sign o2 l-2
    =han|katakana|katakana o3 l-2 =han|number|han o2 =han|sign|han o-2 p2 =han|sign|hiragana o-6 p3 l3
    =han|sign|katakana o3 =hiragana|han|han o6 N-3 =hiragana|hiragana|han o-2 n2 l2 =hiragana|hiragana|hiragana o-2 N3
    =hiragana|katakana|katakana o8 n-4 l-2 =katakana|han|han n-4 p8 l-2 =katakana|han|hiragana o-2 n4 l-2
    =katakana|hiragana|han o3 p-3 l2 =katakana|hiragana|hiragana o-4 n5 =katakana|hiragana|katakana o-4 n-3 l8
    =katakana|katakana|han p7 l-5 =katakana|katakana|hiragana o2 p-6 L-2 l6
    =katakana|katakana|katakana o8 n-3 p-2 L2 l-4 =katakana|katakana|sign o-4 n2 =katakana|sign|han n3
    =katakana|sign|katakana o-3 p2 l3 =sign|han|han o4 n-2 =sign|katakana|katakana o4 p2 L-2 =word|hiragana|han o-3 N3
    > run[0]
    = o7 N-3 n2 P-2 L-2 =first2 o4 L2 l-4 =first3 p-2 l3 =first4 n-2 p-3 L3 =first5 o-3 P2 L2 l-2 =first6 o-2 n-2 P3 L2
    =first7 o-3 N6 n-5 P7 p-2 l-3 =in3 o4 N-2 n2 L-4 =in4 o3 N-4 n2 P-2 L-6 l5 =in5 o4 N-3 n2 P-2 p3 L-4 =in6 P-2 p3 L2
    =in7 o2 N-4 n2 P-5 p4 l2 =last2 n6 P-2 L-3 =last3 o-3 N-2 n3 L-2 l4 =last4 N-2 n4 p4 l-4 =last5 o-2 l2
    =last6 o-5 n4 l4 =last7 o-6 n5 p2 =one1 o6 N5 n-6 P-2 p-2 L-2
    > run[0] shape[0]
    =first2|han o4 L2 l-4 =first2|hiragana o3 =first3|han N-2 n-2 p-2 l4 =first3|hiragana o-3 N2 L2
    =first3|katakana N-2 n3 =first4|han N-2 n2 p-3 =first4|katakana N3 n-3 L2 =first5|han o-2 P2 =first5|katakana L3
    =first6|han n-2 P2 =first6|katakana o-2 L3 l-2 =first7|han N2 n-2 P4 L-2 =first7|katakana o-2 N5 n-3 P3 p-2 L2 l-3
    =in3|han o5 n-2 L-3 =in3|hiragana o-3 n2 l2 =in3|katakana o2 l-2 =in4|han N-2 n2 p3 L-4 l2 =in4|katakana L-2 l4
    =in5|han n3 p3 l-3 =in5|katakana o3 N-2 L-3 l4 =in6|han o2 N-2 n-3 L5 =in6|hiragana o-4 n2 =in6|katakana p3 L-3
    =in7|han o-2 p-2 L4 l2 =in7|katakana o3 N-3 n2 P-4 p4 L-2 =in7|sign p2 =last2|han n3 L-2 =last2|hiragana o2
    =last3|han o-2 l4 =last3|hiragana o-2 n2 =last4|han n3 p5 l-7 =last4|katakana o-3 l3 =last5|katakana o-2 l3
    =last6|han o-2 n2 p-2 l3 =last6|katakana o-2 =last7|katakana o-6 n4 p2 =one1|han o-2 l4
    =one1|hiragana o16 N-2 n-8 l-3 =one1|word o-8 N7 n2 =|sign o7 N-3
    > run[0] shape[0] tail[0]
    =first2|han|本社 o2 =first3|katakana|ール o-2 =first5|katakana|ルク L2 l-2 =first7|katakana|ルク N2 =in4|han|県内 o-3 l4
    =in4|han|都市 o3 l-2 =in4|katakana|カー o2 =in4|katakana|ット o4 n-2 =in5|han|議所 o-2 n2 =in5|katakana|ギー o5 n-3
    =in5|katakana|マス o3 =in5|katakana|ルク l2 =in5|katakana|ーク l2 =in6|han|大学 n3 =in6|han|病院 n2 =in6|han|知事 o-2 p3
    =in6|han|議所 o3 n-3 =in6|katakana|ウム o3 l-2 =in6|katakana|クス n3 l-2 =in6|katakana|ック n2 =in7|han|事長 o-3 n4
    =in7|han|会社 o-2 n3 =in7|han|市長 o-2 L2 =in7|han|議所 o-2 n3 =in7|katakana|ァー p2 =in7|katakana|イン l3
    =in7|katakana|ゲン l3 =in7|katakana|リー o4 n-3 =in7|katakana|ルク n2 p-2 =in7|katakana|ルト l2 =in7|katakana|ール n-2 l2
    =in7|katakana|ーン n-2 p2 =last3|katakana|ール o-2 =one1|han|州 o-3 l5 =one1|han|市 o-3 l4 =one1|han|社 o2 l-2
    =one1|hiragana|の o6 n-3 =one1|hiragana|は o2 =|sign| o7 N-3
    > run[0] shape[0] word[1]
    =first2|han|国 o-6 L7 =first2|han|学 n2 =first2|han|島 o-3 L2 =first2|han|市 o-2 L3 =first2|han|社 o5 n-3
    =first2|han|部 o4 =first3|han|大 o3 n-2 =first3|han|学 o2 =first3|katakana|ー n3 L-2 =first4|katakana|ェ N3 L-2
    =first5|katakana|ン l-2 =first7|katakana|イ n-2 L3 =first7|katakana|ュ l-2 =first7|katakana|ル N2 =first7|katakana|ー N2
    =in3|han|会 o3 =in3|han|市 o-6 l8 =in3|han|町 o-4 l5 =in3|han|県 o-4 l5 =in3|han|者 o2 l-2 =in4|han|企 l2
    =in4|han|内 o-3 l4 =in4|han|学 o-2 n2 =in4|han|工 o-2 l4 =in4|han|市 l3 =in4|katakana|ン o-3 l5
    =in4|katakana|ー o6 n-3 l-3 =in5|katakana|ル o3 l-3 =in6|han|学 o-2 l2 =in6|han|県 l2 =in6|hiragana|す o-2 N2
    =in6|katakana|ー l2 =in7|han|任 o2 =in7|han|会 o-2 n2 =in7|han|市 p-2 l2 =in7|han|式 N2 n-2 =in7|han|県 l3 =in7|han|社 n2
    =in7|katakana|ア o2 =in7|katakana|ィ n2 l-2 =in7|katakana|ク n3 =in7|katakana|ッ l2 =in7|katakana|ツ l2
    =in7|katakana|ュ L2 =in7|katakana|リ o2 =in7|katakana|ル l3 =in7|katakana|・ o-3 p2 l2 =in7|katakana|ー n-2
    =in7|sign|ホ l2 =last2|han|、 o4 l-2 =last2|han|が o-4 n4 p2 l-2 =last2|han|し o3 l-2 =last2|han|で o-3 n-2 l5
    =last2|han|と o-4 N2 =last2|han|に n-2 l4 =last2|han|の o-2 l3 =last2|han|は o3 l-2 =last2|han|を n-2 p2
    =last2|han|・ o-2 n3 =last3|han|と o-3 l5 =last3|han|の l2 =last3|han|は o2 =last3|han|を o-4 n4 =last4|han|) o-4 p3
    =last4|han|が o-2 =last4|han|で o2 =last4|han|に o3 l-2 =last4|han|の o5 l-3 =last4|han|は o-2 n2 =last4|katakana|の l2
    =last6|han|、 l3 =last7|katakana|に l2 =last7|katakana|州 l2 =last7|katakana|社 n3 l-2 =one1|han|か n-2 =one1|han|と N2
    =one1|han|の o-4 l3 =one1|han|は o-2
    > tail[0] shape[0]
    =|sign o7 N-3 =した|hiragana o2 =には|hiragana o2 =の|hiragana o6 n-3 =は|hiragana o2 =よび|hiragana o2 n-2 =らは|hiragana o2
    =ァー|katakana o-2 p2 =イス|katakana p-3 L2 l2 =イツ|katakana l2 =イン|katakana o3 l-3 =ウム|katakana o4 l-2
    =ェン|katakana o-2 p2 =エア|katakana o3 n-3 =ガー|katakana o-2 p4 l-3 =クス|katakana o-2 n5 l-2 =ゲン|katakana o-3 n-2 p2 l3
    =シュ|katakana o-3 N2 n2 l-2 =セン|katakana o-2 n-2 p-2 L3 l5 =ター|katakana n-2 p3 =ック|katakana o-4 n-2 p-2 L4 l6
    =デン|katakana o-3 n-2 l5 =ニア|katakana o4 =ネス|katakana o3 n-2 =ヘン|katakana o-2 n2 =マス|katakana o4 n-2
    =マン|katakana o-2 p2 =ラム|katakana o3 =ラー|katakana o-4 n2 p2 =リア|katakana o-6 l6 =リン|katakana o-4 L2 l4
    =ルク|katakana o-5 n2 p-2 L2 l3 =ルツ|katakana p-2 l4 =ルト|katakana p2 l-2 =ング|katakana n-2 =ンズ|katakana o4 l-2
    =ンツ|katakana o-2 l2 =ント|katakana o-3 p2 =ンド|katakana o3 n-2 =ーマ|katakana o4 l-2 =ール|katakana n-2 l3
    =ーン|katakana o-2 n-2 p2 l2 =予定|han o2 =事長|han o-5 n4 =交流|han o3 n-2 =今回|han o2 =今後|han o2 =会社|han o4 N-2 n2 l-2
    =会長|han o-3 p3 =会頭|han o-2 p2 =使館|han n2 =光学|han o-9 N2 n8 =公社|han o5 n-3 =分野|han o3 =務所|han o2 =北部|han o2
    =協会|han o-3 n4 =協定|han o4 n-2 =参入|han o3 l-2 =可能|han o2 =同州|han o2 =大学|han o2 n3 L-2 l-2 =大手|han o7 n-5 =契約|han o4
    =学校|han o-4 n5 =学生|han o2 =学長|han o-3 P2 p2 =州|han o-3 l5 =市|han o-3 l4 =市長|han o-2 P2 =年度|han o2 =提携|han o4 l-2
    =支援|han o3 n-2 =時点|han o2 =本社|han o3 n-2 =機器|han o2 =法人|han o2 =理事|han p2 =町長|han o-2 p2 =病院|han o2
    =知事|han o-3 n-2 P2 p2 =研修|han o2 =社|han o2 l-2 =管理|han o4 n-2 =締結|han o3 =翌日|han o2 =装置|han o2 =計測|han o-5 n7
    =訪問|han o2 =議所|han n3 =近郊|han o3 =部品|han o2 =部長|han o7 P-2 p-4 =関係|han o3
    > long[0] shape[0]
    =|sign o7 N-3 =および|hiragana o2 n-2 =からは|hiragana o2 =には|hiragana o2 =の|hiragana o6 n-3 =は|hiragana o2
    =アップ|katakana o5 n-3 =ウエア|katakana o3 n-3 =エルン|katakana n3 l-2 =オマス|katakana o3 n-2 =キール|katakana o-4 l2
    =グリー|katakana o2 n-2 =ション|katakana o6 n-3 l-2 =ジウム|katakana o4 l-2 =ジネス|katakana o3 n-2 =タイン|katakana o-2 n-3 p2 l4
    =ッシュ|katakana o-3 N2 n2 l-2 =テーマ|katakana o4 l-2 =ドイツ|katakana l2 =ハンド|katakana o5 l-3 =ビール|katakana o3
    =ファー|katakana o-2 =フェン|katakana o-2 n-4 p3 l2 =ブルク|katakana o-3 L2 l3 =ブース|katakana o4 l-2
    =ベック|katakana o-2 N-2 n-4 L4 l6 =ベルク|katakana n-2 l4 =ボット|katakana o5 n-3 l-2 =マーク|katakana o-2 l2
    =リティ|katakana o3 n-2 =ルート|katakana o4 n-2 =レンズ|katakana o4 l-2 =ンガー|katakana n-3 p6 l-2 =ンター|katakana p2
    =ンヘン|katakana o-2 n2 =ーカー|katakana o4 n-2 =事務所|han o2 =今回|han o2 =今後|han o2 =会議所|han n3 =同大学|han o4 n-2 =同州|han o2
    =品産業|han o4 n-4 =器大手|han o2 =場参入|han o3 l-2 =大使館|han n2 =大学|han n2 =好都市|han o4 l-2 =妹都市|han o4 l-3 =学病院|han o-2 n2
    =州|han o-3 l5 =市|han o-3 l4 =市提携|han o2 =式会社|han o-4 n7 =役社長|han o2 =本社|han o3 n-2 =流協定|han o2 =現時点|han o2
    =理事長|han o-5 n4 =生可能|han o2 =社|han o2 l-2 =翌日|han o2 =蓄電池|han o3 =術支援|han o2 =見本市|han o9 L-3 l-5 =近郊|han o3
    =関係|han o2 =電会社|han o2 n-2
    > head[0] shape[0]
    =|sign o7 N-3 =およ|hiragana o2 n-2 =から|hiragana o3 n-2 =など|hiragana o3 n-3 =には|hiragana o2 =の|hiragana o6 n-3
    =は|hiragana o2 =アウ|katakana n3 l-2 =アン|katakana n3 p4 L-2 l-7 =イン|katakana o-7 p2 l3 =ウル|katakana p2
    =エス|katakana o-7 l6 =オン|katakana o6 l-4 =オー|katakana o-2 l3 =カー|katakana n2 l-2 =キー|katakana o-3 l2 =クリ|katakana p2
    =グリ|katakana N-2 n6 l-3 =サイ|katakana o6 n-3 l-2 =シュ|katakana o-2 l2 =スタ|katakana o5 n-3 =セン|katakana o3
    =ダブ|katakana o2 n-2 =ティ|katakana o-2 p4 =デジ|katakana o6 n-3 =デン|katakana o-2 l2 =ドイ|katakana N-2 n-3 p-5 L4 l8
    =ドレ|katakana o-5 n3 =ニュ|katakana o5 l-3 =ノル|katakana o-3 p-2 l5 =ハン|katakana o-3 l2 =バイ|katakana n4 l-3
    =バル|katakana o-2 n4 l-3 =バン|katakana L2 =フラ|katakana o-2 n3 =ブー|katakana o4 l-2 =プロ|katakana o4 n-3
    =ヘル|katakana n5 p-2 =ベル|katakana o-3 n2 l2 =ポー|katakana o-2 n4 p-2 =マイ|katakana o-2 N2 n2 =マル|katakana n-2 p3
    =ミッ|katakana o3 l-2 =ミュ|katakana o-4 n5 =メデ|katakana o2 =メー|katakana o4 n-2 =ヤン|katakana p2 =ヴェ|katakana o-2 n2 l-2
    =一般|han n2 =京都|han o-6 L2 l4 =今回|han o2 =今後|han o2 =代表|han o3 =会社|han o2 =共同|han o4 =兵庫|han o-7 n4 L2 =内視|han o2
    =再生|han o3 =参加|han o2 =友好|han o4 l-2 =同商|han o3 n-2 =同大|han o4 n-2 =同州|han o2 =同研|han o2 n-2 =名古|han o-6 L2 l5
    =大学|han n3 =大阪|han o-7 N2 L3 l3 =姉妹|han o7 L-2 l-4 =姫路|han o-5 L2 l3 =小樽|han o-4 L2 l2 =岡山|han o-2
    =岩手|han o-4 L2 l2 =州|han o-3 l5 =市|han o-3 l4 =帰国|han o7 L-3 l-3 =広島|han o-5 n4 =当社|han o4 =手術|han o4 n-2
    =技術|han o3 =日本|han o-7 n2 L4 l2 =最高|han o9 n-6 p-2 =本社|han o3 n-2 =来年|han o3 =東京|han o-5 n-2 p-2 L5 l6
    =株式|han o-4 n6 l-2 =森林|han o7 L-2 l-2 =洋上|han o2 =海外|han o4 l-2 =液化|han o4 n-3 =港湾|han n4 =熊本|han o-9 L4 l5
    =燃料|han o3 n-2 =現時|han o2 =眼鏡|han o3 n-2 =研修|han o3 =研究|han n2 =社|han o2 l-2 =神戸|han o-6 P-2 p-3 L2 l9 =系統|han o2
    =翌日|han o2 =船舶|han o2 n-2 =若手|han o3 =見本|han o5 L-2 l-3 =視察|han o5 n-3 =訪問|han o2 =調印|han o3 =販売|han o2 =近郊|han o3
    =長野|han o-3 n4 p-2 =関係|han o4 =電力|han o2 =青少|han o3 =鯖江|han o-8 n2 L2 l3
    > tail[0] run[0]
    =| o7 N-3 n2 P-2 L-2 =の|one1 o6 n-3 =は|one1 o2 =ァー|in7 p2 =イン|in7 o-2 l5 =ウム|in6 o3 l-2 =カー|in4 o2 =ギー|in5 o5 n-3
    =クス|in6 n3 l-2 =ゲン|in7 l3 =ック|in6 n2 =ック|in7 p-2 =ット|in4 o4 n-2 =マス|in5 o3 =リー|in7 o4 n-3 =ルク|first5 L2 l-2
    =ルク|first7 N2 =ルク|in5 l2 =ルク|in7 n2 p-2 =ルト|in7 l2 =ーク|in5 l2 =ール|first3 o-2 =ール|in7 n-2 l2 =ール|last3 o-2
    =ーン|in7 n-2 p2 =事長|in7 o-3 n4 =会社|in7 o-2 n3 =大学|in6 n3 =州|one1 o-3 l5 =市|one1 o-3 l4 =市長|in7 o-2 L2 =本社|first2 o2
    =病院|in6 n2 =県内|in4 o-3 l4 =知事|in6 o-2 p3 =社|one1 o2 l-2 =議所|in5 o-2 n2 =議所|in6 o3 n-3 =議所|in7 o-2 n3 =都市|in4 o3 l-2
    > list[0]
    = o-2 N-7 n-2 P-6 p15 L-3 l4 =family o-10 N4 P3 p2 L-2 l2 =family-in o-7 p6 l3 =house N-6 n12 P-2 p-4
    =house-in o-4 N-2 n10 p-2 L-2 =title o18 n-5 p-10 L-2 =title-in o7 p-2
    > list[-1]
    = N-4 n5 P-5 p6 L-3 l3 =family o-8 N-2 n5 P-2 p5 L-2 l4 =family-in o-4 n2 l3 =house N-2 n8 p-2
    =house-in o5 N-2 n-2 l3 =title o8 p-3 l-2 =title-in o3
    > list[1]
    = n9 P-10 L-5 l5 =_ o2 =family o-4 P2 p-2 l3 =family-in o-7 P5 l2 =house N-5 n12 p-3 L-2
    =house-in o4 N-6 n6 P-2 p-2 l2 =title o-5 n-5 p16 L-2 =title-in o13 n-3 p-5
    > list[0] run[0]
    =family-in|in3 l2 =family-in|in4 o-2 =family-in|in6 l2 =family-in|last2 p2 =family|first2 N2 L-2 =family|first4 P2
    =family|first5 P2 =family|first6 L2 =family|first7 N2 =house-in|in4 o-2 n-2 l5 =house-in|in5 n2
    =house-in|in6 o3 n-2 =house-in|in7 n2 =house-in|last2 n2 =house-in|last3 o2 =house-in|last5 o-2 n2
    =house-in|last6 o-3 n4 =house-in|last7 n2 =house|first2 n2 =house|first3 l2 =house|first4 L2 =house|in3 o3 n-2
    =house|in4 o2 =house|in5 n2 p-2 =house|in6 n2 =house|in7 n2 =title|first2 N2 =title|first3 o2 p-2 l2 =title|in4 o2
    =title|in5 o4 p-3 =title|in6 o2 =title|in7 o3 p-2 =| o7 N-3 n2 P-2 L-2 =|first2 o5 N-2 n-2 L4 l-3 =|first3 o-5 L2
    =|first4 p-3 L2 =|first5 o-2 L3 l-2 =|first6 P4 l-3 =|first7 o-2 N5 n-4 P7 p-2 l-3 =|in3 N-2 n5 L-3
    =|in4 o4 N-3 n2 L-4 =|in5 N-3 n-2 p6 L-2 =|in6 o-4 p4 L2 =|in7 N-3 n-4 P-5 p7 l3 =|last2 n5 p-2 L-2 l2
    =|last3 o-4 N-2 n3 l3 =|last4 n2 p4 l-3 =|last5 n-4 l2 =|last6 o-3 l4 =|last7 o-3 n2 p2
    =|one1 o4 N5 n-6 P-2 p-2 L-2
    > list[-1] list[0]
    =_|family o-2 N2 =family-in| o-8 p5 l4 =family-in|house n2 p-2 =family-in|title o3 p-2 =family| n2
    =family|family p2 =family|family-in o-7 p6 l3 =family|house o-2 =house-in| o10 N-2 n-8 l2
    =house-in|house-in o-4 n5 l2 =house|house n2 =house|house-in n5 p-2 =title-in| o2 =title| o-2 n2 =title|title o2
    =title|title-in o7 n-2 p-2 =| o-5 N-2 n3 P-6 p12 =|family o-7 N2 P3 l3 =|house o3 N-5 n5 P-2 =|title o8 n-3 p-6
    > list[0] list[1]
    =family-in| o-5 p2 l5 =family-in|house n2 =family-in|title o-2 p4 =family| N4 P-3 =family|family-in o-7 P5 l2
    =family|title o-2 p3 =house-in| o-4 n8 =house-in|house-in l2 =house| o-4 n4 =house|house n2
    =house|house-in o4 N-5 n5 P-2 =title-in| o6 n-2 =title| N2 =title|title o6 p-5 =title|title-in o12 n-3 p-5
    =| o8 N-3 P-5 =|_ o2 =|family o-3 n-2 p-2 L2 l3 =|house o2 N-4 n6 =|title o-11 n-4 p16
    > list[-2] list[-1] shape[0]
    =_|_|han o2 =_|_|word o-2 N3 =_|family|han o-2 n3 =_||han n-2 =_||katakana n-2 =family-in|house|han o-2 n2
    =family-in||han o-6 p6 L2 =family|family-in|han o-4 l4 =family||han p2 =house-in|house-in|katakana o-3 n2 l2
    =house-in||han o3 N3 n-5 =house-in||hiragana o2 n-2 =house-in||katakana L-2 =house-in||word o-4 N4
    =house|house-in|han o6 n-3 =house|house-in|hiragana o3 n-3 =house|house-in|katakana o-3 n2 l2
    =title-in||han o-2 P5 L-2 =title|title-in|han o2 =title||han o-3 L2 =|family|han o-5 n2 p3 L-2 l3
    =|house|han o5 n2 l-3 =|title|han o4 =||han o5 N-4 n3 P-4 p-9 L4 l4 =||hiragana o6 N-4 n2 P-2 L-2
    =||katakana P-6 p5 L-2 l2 =||number n2 =||sign o4 N-2 p2 L-2 =||word o-6 n6
    > shape[0] list[1] list[2]
    =han|family-in| o-5 N-2 P2 L2 l2 =han|family-in|house N3 =han|family-in|title P3 =han|family| n2
    =han|house-in| o6 N-2 n2 L-2 l-2 =han|house-in|house N-2 n2 =han|house-in|house-in o2 =han|house| o-3 n4
    =han|house|house n2 =han|house|house-in o3 N-4 n4 p-2 =han|title-in| o10 n-3 p-4 =han|title-in|title-in o2
    =han|title|title l2 =han|title|title-in n-2 p5 =han|| o2 N2 n-6 P-3 L4 =han||house n3 =han||title o-6 n-2 p4 l2
    =hiragana|| o8 P-2 L-2 =katakana|house-in|house-in o-3 n2 L2 =katakana|house|house-in n2
    =katakana|title|title-in o-3 n-2 p7 l-2 =katakana|| o5 N-2 n8 P-2 p-10 L-4 l6 =katakana||house n2
    =katakana||title o-3 n-4 p9 l-2 =sign|| o5 N-2 p2 L-2 =word|| o-11 N6 n7
    > list[0] shape[0] word[-1]
    =family-in|han|神 p-2 l2 =family|han|: P2 =family|han|_ o-2 N2 =family|han|、 N2 L-2 =house-in|han|大 n2
    =house-in|han|研 n2 =house|han|、 o2 =house|han|の o2 N-2 =house|han|ク o-2 l2 =house|han|同 o3 n-2 =title|han|ー o2
    =|han|( n-2 =|han|: o-3 P2 L2 =|han|_ o2 N-3 =|han|、 N2 n-2 =|han|た o-2 L3 =|han|と o-2 N-2 n2 L3 =|han|に o-3 P4
    =|han|の N3 P2 L-2 =|han|は N4 n-2 P-2 L2 =|han|る o3 L-2 =|han|を o2 =|han|ス n4 l-2 =|han|ツ l-2 =|han|ル o3 n-2
    =|han|ン o-2 n-3 l6 =|han|上 o-2 l2 =|han|両 o3 l-2 =|han|中 o-2 l2 =|han|予 n2 =|han|交 o2 =|han|京 o-3 l4 =|han|企 o2
    =|han|会 o3 l-2 =|han|光 o-2 n2 =|han|兵 o-2 l3 =|han|友 n2 =|han|古 o-3 l2 =|han|台 o-5 l4 =|han|同 n2 l-3 =|han|商 o2 n-2
    =|han|国 o4 =|han|大 o-5 l5 =|han|姫 o-2 l2 =|han|学 o4 n-3 =|han|宗 o-4 p4 =|han|小 o-2 l4 =|han|岡 o-2 =|han|工 o2
    =|han|市 o6 l-4 =|han|年 n2 =|han|庫 o-2 l4 =|han|式 n2 =|han|当 o3 =|han|戸 l2 =|han|日 o-4 N2 l2 =|han|最 o3
    =|han|本 o5 n-2 l-4 =|han|来 o3 l-2 =|han|東 o-3 n4 =|han|株 n2 =|han|業 o2 =|han|熊 o-3 l3 =|han|発 n-2 =|han|県 o3 L8 l-9
    =|han|研 o3 n-2 =|han|立 o-2 l2 =|han|経 n2 =|han|術 o2 =|han|見 o3 l-3 =|han|計 o-2 n2 =|han|訪 o3 =|han|都 L2 l-2
    =|han|長 o-3 p4 =|han|開 o3 n-2 =|han|関 o3 l-2 =|han|鯖 o-3 l3 =|hiragana|、 o-2 L2 =|hiragana|い o2 =|hiragana|が o-2 n2
    =|hiragana|つ l2 =|hiragana|に o2 =|hiragana|は o-3 n3 =|hiragana|り o-2 n2 =|hiragana|る o-2 N2 =|hiragana|わ n2
    =|hiragana|人 o-4 n4 =|hiragana|学 o2 =|katakana|が L2 =|katakana|と L2 =|katakana|の n-2 P2 =|katakana|は o-2 L3
    =|katakana|ア l-2 =|katakana|ィ n2 l-2 =|katakana|イ l3 =|katakana|ェ o-2 n2 =|katakana|エ n2 l-2 =|katakana|ケ n-2 l3
    =|katakana|シ n3 l-2 =|katakana|ジ n3 l-3 =|katakana|ス l4 =|katakana|ズ o-4 l5 =|katakana|セ n-2 l3 =|katakana|タ p2
    =|katakana|テ o3 n-2 p2 l-2 =|katakana|ド o-2 n2 =|katakana|ノ l3 =|katakana|ハ o-2 n2 =|katakana|ビ o2 n-2
    =|katakana|フ o2 l-2 =|katakana|ベ l3 =|katakana|ホ o2 n-2 =|katakana|ボ o2 =|katakana|マ p2 =|katakana|メ o3 l-2
    =|katakana|ュ o-2 l2 =|katakana|ラ o-2 p2 =|katakana|リ o-2 l3 =|katakana|ル o-2 n-2 l5 =|katakana|レ o2
    =|katakana|ン o4 n-4 p2 =|katakana|ヴ n2 =|katakana|・ o-2 p2 L2 l-2 =|katakana|社 o-2 N6 n-3 =|sign|ツ o4 l-3
    =|sign|ヒ l2 =|sign|社 o2 n-2 =|word|_ o-2 N3
    > used[0]
    = o16 N-19 n9 P-9 p4 L-11 l10 =XX o-6 N7 =Xx o-6 N2 n5
    """#)
}
