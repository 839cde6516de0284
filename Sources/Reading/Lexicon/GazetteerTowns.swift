/// Further towns, several to a line: `English|German|Japanese|further names`, parted by `;`.
///
/// A name after `*` is also a family name or a common word: alone it counts only after a preposition of place, in Japanese only with 市.
extension Gazetteer {
  static let townsOfJapan = """
    Asahikawa||旭川; Otaru||小樽; Kushiro||釧路; Obihiro||帯広; Tomakomai||苫小牧; Muroran||室蘭; *Kitami||北見; *Ebetsu||江別; Hirosaki||弘前; Hachinohe||八戸; *Morioka||盛岡
    *Ichinoseki||一関; *Oshu||奥州; Kamaishi||釜石; *Miyako||宮古; Ishinomaki||石巻; Kesennuma||気仙沼; *Natori||名取; Tsuruoka||鶴岡; *Sakata||酒田; Yonezawa||米沢; Koriyama||郡山; *Iwaki||いわき
    Aizuwakamatsu||会津若松; Namie||浪江町; Minamisoma||南相馬; Mito||水戸; Tsuchiura||土浦; Hitachinaka||ひたちなか; Hitachi City||日立市; Tokai Village||東海村; *Koga||古河; *Toride||取手; *Oyama||小山
    *Ashikaga||足利; *Sano||佐野; Nikko||日光; Nasushiobara||那須塩原; Maebashi||前橋; *Takasaki||高崎; *Ota||太田; Isesaki||伊勢崎; Kiryu||桐生; Kusatsu||草津
    Kawagoe||川越; *Kumagaya||熊谷; *Kawaguchi||川口; Tokorozawa||所沢; Koshigaya||越谷; *Soka||草加; Kasukabe||春日部; *Ageo||上尾; *Toda||戸田; Niiza||新座; *Asaka||朝霞; *Sayama||狭山
    Funabashi||船橋; *Matsudo||松戸; Kashiwa||柏市; *Ichikawa||市川; Ichihara||市原; Yachiyo||八千代; Urayasu||浦安; Kisarazu||木更津; *Noda||野田; Nagareyama||流山; Choshi||銚子
    Hachioji||八王子; *Machida||町田; *Fuchu||府中; *Chofu||調布; Musashino||武蔵野; Mitaka||三鷹; Tachikawa||立川; *Hino||日野; Koganei||小金井; Kodaira||小平; *Ome||青梅; Kunitachi||国立市; *Tama||多摩
    Shinagawa||品川区; Meguro||目黒区; Setagaya||世田谷; Koto Ward||江東区; Sumida||墨田区; Bunkyo||文京区; Taito||台東区; Toshima||豊島区; Nerima||練馬; *Adachi||足立; Itabashi||板橋; *Ota Ward||大田区
    Ginza||銀座; Akihabara||秋葉原; Kasumigaseki||霞が関,霞ケ関; Nihonbashi||日本橋; Toranomon||虎ノ門; *Akasaka||赤坂; Ikebukuro||池袋; *Tsukiji||築地; Ariake||有明
    Sagamihara||相模原; *Fujisawa||藤沢; Hiratsuka||平塚; Chigasaki||茅ヶ崎,茅ケ崎; Atsugi||厚木; Odawara||小田原; *Yamato||大和市; Zushi||逗子; Ebina||海老名; Hakone||箱根; *Hadano||秦野; Minato Mirai||みなとみらい
    *Nagaoka||長岡; Joetsu||上越; Sado||佐渡; Kashiwazaki||柏崎; *Sanjo||三条; Tsubame||燕市; *Takaoka||高岡; Imizu||射水; *Hakusan||白山市; *Komatsu||小松; *Kaga||加賀
    Nanao||七尾; Wajima||輪島; Suzu||珠洲; *Noto||能登; Tsuruga||敦賀; Sabae||鯖江; Kofu||甲府; *Matsumoto||松本; *Ueda||上田; *Iida||飯田; *Suwa||諏訪; Shiojiri||塩尻; Karuizawa||軽井沢; Azumino||安曇野
    Ogaki||大垣; Kakamigahara||各務原; *Takayama||高山; Tajimi||多治見; *Seki||関市; Numazu||沼津; *Fuji||富士市; Fujinomiya||富士宮; *Fujieda||藤枝; *Iwata||磐田; Yaizu||焼津; Atami||熱海; *Mishima||三島
    Kakegawa||掛川; Shimizu Port||清水港; Izu||伊豆; Toyohashi||豊橋; *Okazaki||岡崎; Kasugai||春日井; Ichinomiya||一宮; *Toyokawa||豊川; Anjo||安城; Kariya||刈谷; Komaki||小牧; *Handa||半田; *Seto||瀬戸
    Tokoname||常滑; *Nishio||西尾; *Inazawa||稲沢; Gamagori||蒲郡; Nagakute||長久手; Yokkaichi||四日市; *Suzuka||鈴鹿; Tsu City||津市; *Matsusaka||松阪; Kuwana||桑名; *Ise||伊勢市; Iga||伊賀
    *Toba||鳥羽; *Shima||志摩; *Kameyama||亀山; Hikone||彦根; *Nagahama||長浜; *Higashiomi||東近江; *Moriyama||守山; *Uji||宇治; *Kameoka||亀岡; Maizuru||舞鶴; Fukuchiyama||福知山; Nagaokakyo||長岡京; Kyotanabe||京田辺
    Seika||精華町; Keihanna||けいはんな; Toyonaka||豊中; Suita||吹田; Takatsuki||高槻; Hirakata||枚方; *Ibaraki City||茨木市; Yao City||八尾市; Neyagawa||寝屋川; Higashiosaka||東大阪; Kishiwada||岸和田; Izumisano||泉佐野
    *Izumi||和泉; *Moriguchi||守口; Kadoma||門真; *Daito||大東市; *Minoh||箕面; *Ikeda||池田; Settsu||摂津; *Matsubara||松原; Yumeshima||夢洲; Sakishima||咲洲; Kansai Airport||関西国際空港
    Takarazuka||宝塚; *Itami||伊丹; *Kawanishi||川西; *Sanda||三田; *Miki||三木; *Ono||小野; Kasai||加西; *Nishiwaki||西脇; Tatsuno||たつの市; *Aioi||相生; *Ako||赤穂; *Shiso||宍粟; *Asago||朝来; *Yabu||養父
    Sasayama||篠山; Tamba-Sasayama||丹波篠山; Sumoto||洲本; Minamiawaji||南あわじ; Ashiya||芦屋; Shin-Onsen||新温泉町; Kami Town||香美町; Inami||稲美町; Kinosaki||城崎; Sannomiya||三宮; *Nada||灘区; Rokko Island||六甲アイランド
    Kashihara||橿原; Ikoma||生駒; Yamatokoriyama||大和郡山; Tenri||天理; *Tanabe||田辺; Kainan||海南市; *Kumano||熊野; Yonago||米子; Kurayoshi||倉吉; Sakaiminato||境港; Matsue||松江; *Izumo||出雲; *Hamada||浜田
    *Masuda||益田; Tsuyama||津山; *Soja||総社; Tamano||玉野; *Niimi||新見; *Fukuyama||福山; Higashihiroshima||東広島; Onomichi||尾道; *Mihara||三原; Hatsukaichi||廿日市; Shimonoseki||下関; *Ube||宇部; *Hofu||防府; Iwakuni||岩国; Shunan||周南
    *Hagi||萩市; Naruto||鳴門; *Anan||阿南; Marugame||丸亀; Sakaide||坂出; Naoshima||直島; Imabari||今治; Niihama||新居浜; *Saijo||西条; Uwajima||宇和島; Shikokuchuo||四国中央; Nankoku||南国市; Shimanto||四万十
    Kurume||久留米; Omuta||大牟田; *Iizuka||飯塚; *Itoshima||糸島; *Munakata||宗像; *Kasuga||春日市; Dazaifu||太宰府; *Tagawa||田川; Hakata||博多; Kokura||小倉北区; Karatsu||唐津; *Tosu||鳥栖; *Imari||伊万里; *Arita||有田
    Isahaya||諫早; *Omura||大村; Shimabara||島原; *Goto||五島; Tsushima||対馬; Yatsushiro||八代; Amakusa||天草; Minamata||水俣; Kikuyo||菊陽町; Beppu||別府; *Nakatsu||中津; *Saiki||佐伯; Yufuin||由布院; *Hita||日田
    Nobeoka||延岡; Miyakonojo||都城; *Hyuga||日向; Kirishima||霧島; Satsumasendai||薩摩川内; Kanoya||鹿屋; Yakushima||屋久島; Tanegashima||種子島; *Urasoe||浦添; Uruma||うるま; Nago||名護; *Itoman||糸満; *Ishigaki||石垣
    Miyakojima||宮古島; Onna||恩納村; Kurobe||黒部; Niseko||ニセコ; Furano||富良野; *Chitose||千歳; Rumoi||留萌; Wakkanai||稚内; Nemuro||根室; *Noshiro||能代; Yurihonjo||由利本荘; *Yokote||横手; Rokkasho||六ケ所村,六ヶ所村
    """
  static let townsOfGermany = """
    *Halle||ハレ|Halle an der Saale; *Hagen; *Hamm; *Hof; *Siegen||ジーゲン; *Minden; *Wesel; *Worms||ヴォルムス; *Marl; *Witten; *Herne; *Unna; *Ahlen; *Moers; *Düren; *Aalen; *Singen; *Lingen; *Leer; *Peine; *Gera||ゲーラ; *Celle||ツェレ
    Oberhausen||オーバーハウゼン; Gelsenkirchen||ゲルゼンキルヒェン; Mönchengladbach||メンヒェングラートバッハ; Solingen||ゾーリンゲン; Remscheid; Bottrop; Recklinghausen; Mülheim; Neuss||ノイス; Ratingen; Bergisch Gladbach; Troisdorf; Siegburg; Iserlohn
    Lüdenscheid; Gütersloh||ギュータースロー; Herford; Detmold; Lemgo; Lippstadt||リップシュタット; Arnsberg; Viersen; Velbert; Dormagen; Grevenbroich; Castrop-Rauxel; Gladbeck; Dorsten; Lünen; Bergheim; Hürth; Euskirchen; Jülich||ユーリヒ; Bocholt; Rheine; Dinslaken
    Meerbusch; Langenfeld; Kerpen; Ibbenbüren; Coesfeld; Soest; Höxter; Hilden; Erkrath; Kleve; Offenbach||オッフェンバッハ; Hanau||ハーナウ; Rüsselsheim||リュッセルスハイム; Fulda||フルダ; Wetzlar; Bad Homburg; Eschborn; Bensheim
    Rosenheim||ローゼンハイム; Fürth||フュルト; Landshut||ランツフート; Passau||パッサウ; Bad Kissingen; Kempten; Neu-Ulm; Schweinfurt||シュヴァインフルト; Aschaffenburg; Straubing; Amberg; Garching||ガルヒング; Herzogenaurach; Freising; Deggendorf; Ansbach; Coburg; Hof an der Saale
    Pforzheim||プフォルツハイム; Reutlingen||ロイトリンゲン; Esslingen||エスリンゲン; Ludwigsburg||ルートヴィヒスブルク; Tuttlingen||トゥットリンゲン; Ravensburg||ラーフェンスブルク; Villingen-Schwenningen; Offenburg||オッフェンブルク; Sindelfingen||ジンデルフィンゲン; Böblingen; Göppingen; Schwäbisch Gmünd; Schwäbisch Hall; Sinsheim; Rastatt; Baden-Baden||バーデン＝バーデン; Lörrach; Balingen
    Friedrichshafen; Walldorf||ヴァルドルフ; Waiblingen; Biberach; Heidenheim||ハイデンハイム; Nürtingen; Oberkochen; Neuwied; Frankenthal; Neustadt an der Weinstraße; Pirmasens; Speyer||シュパイアー; Ingelheim; Idar-Oberstein; Homburg; Neunkirchen; Völklingen; Saarlouis
    Delmenhorst||デルメンホルスト; Nordhorn; Meppen; Papenburg||パーペンブルク; Vechta; Cloppenburg; Hameln||ハーメルン; Gifhorn; Goslar||ゴスラー; Clausthal; Nienburg; Verden; Buxtehude; Norderney; Aurich; Garbsen; Langenhagen; Seevetal; Wunstorf; Nordenham; Varel; Jever
    Nordhausen; Eisenach||アイゼナハ; Gotha||ゴータ; Suhl; Ilmenau; Brandenburg an der Havel; Oranienburg; Eberswalde; Schwedt||シュヴェート; Frankfurt (Oder); Grünheide; Senftenberg; Neuruppin; Lauchhammer; Neubrandenburg; Güstrow; Anklam; Sassnitz; Warnemünde; Rügen; Usedom; Wolgast; Mukran; Lubmin
    Dessau||デッサウ; Merseburg; Leuna||ロイナ; Bitterfeld; Wittenberg; Halberstadt; Stendal; Bernburg; Freital; Bautzen||バウツェン; Hoyerswerda; Plauen; Meißen||マイセン; Pirna||ピルナ; Riesa; Radebeul; Mittweida; Hellerau; Golm; Adlershof; Geesthacht; Büdelsdorf; Tornesch; Uetersen
    Bargteheide; Lauenburg; Schwarzenbek; Neustadt in Holstein; Oldenburg in Holstein; Bad Bramstedt; Bad Malente; Schleswig||シュレースヴィヒ; Kappeln; Hohenlockstedt; Hemmingstedt; Reußenköge; Bredstedt; Tönning; Sankt Peter-Ording; Friedrichstadt; Wyk auf Föhr; Laboe; Heikendorf; Molfsee; Kronshagen
    Altenholz; Trappenkamp; Bad Schwartau; Lensahn; Puttgarden; Burg auf Fehmarn; Grömitz; Scharbeutz; Harrislee; Jagel; Handewitt; Amrum; Föhr; Pellworm; Wacken; Barsbüttel; Trittau; Großhansdorf; Halstenbek; Schenefeld; Rellingen; Barmstedt
    """
}
