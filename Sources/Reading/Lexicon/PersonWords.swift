/// Words by which persons are recognised. Small letters; parted by blanks, `_` stands for a blank within a word.
enum PersonWords {
  /// Titles and functions that stand before a name, in every gender and number that the languages have.
  static let titles = words("""
    ministerpräsident ministerpräsidentin regierungschef regierungschefin minister ministerin wirtschaftsminister wirtschaftsministerin
    wissenschaftsminister wissenschaftsministerin umweltminister umweltministerin energieminister energieministerin
    digitalminister digitalministerin finanzminister finanzministerin außenminister außenministerin innenminister innenministerin
    kultusminister kultusministerin bildungsminister bildungsministerin verkehrsminister verkehrsministerin
    gesundheitsminister gesundheitsministerin landwirtschaftsminister landwirtschaftsministerin justizministerin justizminister
    europaminister europaministerin bundesminister bundesministerin vizekanzler vizekanzlerin
    staatssekretär staatssekretärin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident bundespräsidentin premierminister
    premierministerin premier landtagspräsident landtagspräsidentin vizepräsident vizepräsidentin präsident präsidentin gouverneur
    gouverneurin vizegouverneur vizegouverneurin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtpräsident
    stadtpräsidentin landrat landrätin senator senatorin botschafter botschafterin generalkonsul generalkonsulin konsul konsulin
    honorarkonsul honorarkonsulin abgeordneter abgeordnete abgeordneten fraktionschef fraktionschefin fraktionsvorsitzender
    fraktionsvorsitzende fraktionsvorsitzenden vorsitzender vorsitzende vorsitzenden vorstand vorständin vorstandschef vorstandschefin
    vorstandsvorsitzender vorstandsvorsitzende vorstandsvorsitzenden vorstandsmitglied geschäftsführer geschäftsführerin geschäftsführers firmenchef
    firmenchefin firmengründer firmengründerin gründer gründerin mitgründer mitgründerin inhaber inhaberin ceo cto cfo coo
    direktor direktorin institutsdirektor institutsdirektorin leiter leiterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin
    referatsleiter referatsleiterin professor professorin prof doktor dr dekan dekanin prodekan prodekanin rektor rektorin prorektor prorektorin
    kaiser kaiserin unipräsident unipräsidentin universitätspräsident universitätspräsidentin schulleiter schulleiterin
    sprecher sprecherin regierungssprecher regierungssprecherin pressesprecher pressesprecherin clustermanager clustermanagerin
    manager managerin prokurist prokuristin herr herrn frau kollege kollegin forscher forscherin wissenschaftler wissenschaftlerin
    physiker physikerin mediziner medizinerin ingenieur ingenieurin unternehmer unternehmerin chef chefin
    hauptgeschäftsführer hauptgeschäftsführerin vizeminister vizeministerin
    governor vice-governor mayor minister-president president vice-president chairman chairwoman chairperson chair chief director
    secretary ambassador consul consul-general professor mr mrs ms miss dr sir senator chancellor premier prime representative
    founder co-founder executive spokesman spokeswoman spokesperson rector dean provost principal engineer researcher
    gov lt sen rep hon congressman congresswoman assemblyman deputy undersecretary vice-minister ministerialdirektor ministerialdirigent marschall marschallin woiwode woiwodin staatsschreiber staatsschreiberin regierungsrat regierungsrätin landammann
    landeshauptmann landeshauptfrau landesrat landesrätin stadtammann gemeindeammann ständerat nationalrat nationalrätin staatsrat staatsrätin ministerialrat bundesrat bundesrätin stadträtin bürgerschaftspräsident bürgerschaftspräsidentin
    staatspräsident staatspräsidentin regierungspräsident regierungspräsidentin erzbischof bischof propst pfarrer hofrat magistratsdirektor parteisekretär parteichef starost starostin
    cllr alderman manager head commissioner councillor councilor parliamentarian captain lord lady king queen emperor empress prince princess
    """)
  /// Titles that take a surname alone: after these one capitalised word is enough.
  static let courtesies = words("""
    herr herrn frau mr mrs ms miss dr prof professor professorin ministerpräsident ministerpräsidentin minister ministerin governor mayor gouverneur
    gouverneurin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin staatssekretär staatssekretärin präsident präsidentin
    president ambassador botschafter botschafterin wirtschaftsminister wirtschaftsministerin kanzler kanzlerin bundeskanzler landtagspräsidentin
    landtagspräsident minister-president chancellor senator senatorin generalkonsul generalkonsulin
    """)
  /// What may stand between a title and the name.
  static let degrees = words("dr prof med ing phil rer nat dipl h c mult jur oec habil msc mba ph d pd mag ddr lic dkfm theol pharm vet agr iur univ phdr mudr judr")
  static let particles = words("von van de der den del della di da du la le zu zum zur vom af ter ten bin al el dos")
  /// Particles that some languages write with a capital.
  static let capitalParticles = words("ó ní nic mac uí van von de di del della le la al el ben ter ten dos dela st")
  /// German and English functions after a comma or in brackets: `Name, Geschäftsführerin der …`.
  static let saying = words("""
    recalls recalled adds explains notes pointed berichtet erzählt erinnert bilanziert resümiert ergänzt erläuterte bekräftigte urteilte bilanzierte sagte sagt erklärte erklärt betonte betont so berichtete ergänzte meinte unterstrich lobte begrüßte freute kündigte dankte würdigte resümierte
    said says explained added stated emphasized emphasised stressed noted told commented remarked
    """)

  /// Given names that are common where the two regions' articles are written; titles make up for those that are missing.
  static let given = words("""
    adam adrian ahmed aiko akiko akio akira alan albert albrecht alexander alexandra alfred ali alice alina aline alois amelie amy ana andrea andreas
    andrew andré angela angelika anja anke ann anna anne annegret anneliese annette annika anthony antje anton antonia arne arndt arno arthur astrid
    atsushi axel ayako ayaka aylin ayumi barbara bastian beate ben benedikt bengt benjamin benno bernd bernhard bert berthold bettina birgit birte bjarne björn
    bodo boris brian brigitte britta bruno carina carl carla carmen carola carolin caroline carsten caspar catherine chiara chie chihiro christa christel christian
    christiane christina christine christoph christopher clara claudia claus clemens constantin constanze cord cordula cornelia daiki daisuke dagmar
    daniel daniela david dennis detlef detlev diana dieter dietmar dietrich dirk dominik doris dorothea dorothee dörte eckhard edgar edith edward eiji elena elias
    elisabeth elizabeth elke ella ellen elmar else emi emiko emil emily emma enno eric erich erik erika erwin eric etsuko eva evelyn fabian felix ferdinand
    fiete finn florian frank franz franziska frauke fred frederik friederike friedrich fritz fumiko fumio gabriele gabi george georg gerald gerd gerda gerhard
    gerrit gesa gesche gesine gisela goro gudrun guido gunnar gunter gustav günter günther hajo hanna hannah hannelore hannes hanno hans hans-jürgen
    hans-peter harald haruka haruki haruto hartmut hauke heike heiko heiner heinrich heinz helen helena helga helge helmut hendrik henning henrik henry herbert
    heribert hermann hideaki hideki hideo hilde hinrich hiroaki hiroki hiroko hiromi hiroshi hisashi holger horst hubert hugo ichiro ilka ilona ilse imke ina inga
    inge ingeborg ingo ingrid insa ines irene iris irmela irmgard isabel isabella ivonne jack jacob jakob james jan jana jane janina jannik jasmin jasper
    jean jennifer jens jeremy jessica jessika jiro jo joachim joanna jochen joe johann johanna johannes john jonas jonathan jörg jörn jörn-uwe josef joseph
    joshua judith julia julian juliane jun junichi junko jürgen jutta kai karen karin karina karl karl-heinz karla karola karsten kaori kathrin katharina
    katja katrin kathleen kay kazuhiko kazuki kazuko kazuo kazuya kei keiichi keiji keiko keita ken kenichi kenji kenta kerstin kevin kim kimiko kirsten klara klaus
    knut koichi koji konrad konstantin kosuke kristin kristina kumiko kunio kurt kyoko lara lars laura lea lena lennart leon leonie levke lina linda lisa lorenz lothar
    louis louisa lucas lukas ludwig luisa lutz magdalena mai maike makoto malte mami manabu manfred manuel manuela marc marcel marco marcus mareike margarete margret
    maria marianne mariko marie marina mario marion marius mark markus marlene marlies marta martha martin martina mary masaaki masahiro masako masao masaru
    masato masayuki mathias matthew matthias mattis maurice max maximilian mayumi megumi meike melanie merle mia michael michaela michel michiko miho miki
    miriam misaki mitsuru moritz momme monika motohiko nadine nadja nana nancy naoki naoko naomi natalie natsuki neele nele nicholas nicola nicole niels niklas nico nike nikolaus nils
    nina nora norbert noriko norio nobuo nobuyuki ole olaf oliver ondrej osamu oskar otto pascal patricia patrick paul paula peer peggy per peter petra philip philipp
    pia rainer ralf ralph ramona raphael rasmus rebecca regina regine reiko reimer reiner reinhard reinhold renate ria ricarda richard rie rika rita robert
    robin rolf roland roman ronald rosemarie rudolf ruth ryo ryoichi ryota ryuichi sabine sabrina sachiko sakura samuel sandra sara sarah sascha satoko satoru satoshi
    sayaka sebastian seiji severin shigeru shin shingo shinichi shinji shinzo shiro shizuka sho shoichi shuichi shuji shun sibylle sigrid silke silvia simon
    simone sina solveig sonja sophia sophie sota sönke stefan stefanie steffen stephan stephanie stephen steven sumiko susan susanne sven svenja svea swantje sylvia
    tadashi taichi takahiro takako takashi takayuki takeo takeshi takumi tanja taro tatjana tatsuya ted teruo tetsuya thea theo theodor theresa thies thilo thomas
    thore thorben thorsten tilman till tim timo tina tjark tobias tom tomoko tomohiro tomoya torben torge torsten toru toshio toshiko tsutomu udo ulf ulla ulrich ulrike
    ursula uta ute uwe valentin vanessa vera verena veronika victor victoria viktoria vincent volker volkmar waldemar walter waltraud wataru werner wiebke wilfried wilhelm
    will william willi wolf wolfgang wolfram yannick yasmin yasuhiro yasuko yasuo yoichi yoko yoshiaki yoshiko yoshihiro yoshio yosuke yui yuichi yuji yuki yukiko yukio
    yuko yumi yumiko yuriko yusuke yutaka yvonne zoe theresia winfried walther rené rene jorgo kadri olga irina jakub piotr marek pierre françois jacques luc michiel pieter masatoshi minori michio mitsuo kazunari shunichi
    shigeo norihiko katsunobu yasutoshi kizo hisao kazuhiro yoshimasa nobuhiro tomohiko yasushi hideyuki kunihiko mitsuhiro hirokazu kiyoshi susumu minoru mikio morio norihito shinya tsuyoshi
    amir omar hassan fatima mohammed muhammad priya rajesh anil sunil arjun arvind deepak sanjay vikram ananya raghavan pedro juan carlos josé miguel diego lucía paolo giovanni giuseppe luca francesca giulia claude camille sophie antoine guillaume
    nicolas mathieu chloé étienne mette søren sören anders mikkel lasse morten aksel astrid sigrun bjørn liv synnøve eirik håkon aino juha mika jari pekka tarmo kristjan liina andris janis tomasz wojciech agnieszka katarzyna ewa zofia pavel jiří tomáš zoltán istván ildikó ioana dimitris nikos mehmet mustafa
    ayşe emre elif oksana oleksandr dmytro sergei natalia svetlana minh budi dewi mari satomi haruna kumi rina mayu asuka tetsuo isamu makio yoshito akihiro takuya shohei ryosuke daichi naoto hayato megan heather emma linda karen brian kevin scott bruce gary greg jason ryan sean ian colin fiona niamh
    mitsuko yoshihiko fenja marit eduard yoshiro toru kuno sibylle antonia mareile hartwig daigo tomke adelheid tilo morag ewan emi ellinor per-olof naoki rieke chihiro kazuhiro norikazu ayako falk shinsuke takeru miyu ricarda lorenz natsuki haruka
    akane noriko wilko frauke tilman ingeborg annelie malin linnea elin freja ebba signe agnes sigurd torbjörn torbjørn leif knud jesper rasmus emil kirsti marit solveig ragnhild turid gunhild oddvar arne egil sverre trond geir øyvind ståle
    kjell lennart göran gösta björn pär maja tuomas timo mikko antti jukka kari heikki matti sanna päivi tiina riikka outi eero kalle toomas mart peeter jaan kaja ilze dace inga jurgis vytautas rasa agnė marta paweł grzegorz krzysztof marcin
    łukasz michał magdalena joanna małgorzata jana lenka petr jiri ondřej martina zsuzsa gábor lászló katalin péter andrás éva cristina radu mihai elena bogdan stoyan ivana marko luka ana nikola milica jovan
    gareth rhys owen sian bronwyn alistair angus hamish duncan fergus callum isla catriona ailsa eilidh aoife siobhan declan eoin brendan patrick nigel trevor clive graham geoffrey harriet charlotte imogen rupert hugo oscar archie beatrice
    florence georgina gillian hazel heather jacqueline janet jill joyce lesley lorna lynn maureen muriel pauline rosalind sheila shirley tracy wendy yvette desmond douglas edmund ernest franklin gordon harvey howard irving kenneth leonard lloyd
    malcolm marvin melvin mitchell morris neil norman perry ralph raymond roger ronald roy russell sidney stanley stuart terence vernon warren wayne wesley
    akinori akitoshi atsuko chiaki chieko chiharu daigo eiichi eisuke eri etsuo fuminori fuyuko genki haruo hatsue hidekazu hidenori hidetoshi hiromasa hiromichi hironori hirotaka hisako hitomi hitoshi honoka ikuko ikuo isao itsuki jiro junko
    kaede kana kanako katsuhiko katsumi katsuya kazue kazuhisa kazuma kazunori kazuto kazuyuki keigo keisuke kenichiro kenzo kinuko kiyoko kohei koichiro kotaro kozo kumi kyohei madoka mai manami mariko masae masafumi masaharu masakazu masami
    masamichi masanobu masashi masataka masaya masayoshi masumi megumu michiaki michihiro michinori midori mihoko mitsuaki mitsuhiko mitsuyo miyako miyoko mizuki momoko morihiro motoki motoko nagisa naohiro naoya naoyuki natsuko nobuaki nobuhiko
    nobuko noboru norimasa noriyuki osamu reina rei reo rikuto rumi rumiko ryoko ryuji ryunosuke ryuta saburo saeko sakiko satoe sawako seiichi seiko setsuko shigeki shigeko shigenori shigeyuki shihoko shinichiro shinobu shogo shoko shoji shota
    shun'ichi soichiro sumio suzuka tadao tadahiro taiga takaaki takafumi takahisa takanori takaya takayoshi taku tamotsu tatsuo tatsuro teiko terumi tokiko tomio tomoaki tomoe tomohisa tomomi tomonori tomoyuki toshiaki toshihiko toshihiro toshiki
    toshimitsu toshiya toshiyuki tsubasa tsuneo umeko wakako yae yasuaki yasue yasuhiko yasunori yasuyo yasuyuki yayoi yohei yoshie yoshifumi yoshikazu yoshimi yoshinori yoshitaka yoshiyuki yosuke yukako yukari yukihiro yuko yumeko yuriko yusaku yuta yuto yuya
    ahn jin-woo min-jun ji-hoon soo-jin hyun-woo wei ming xiu lin jing mei li hua jun chen arjun rohan aditya kavita sunita lakshmi meera pooja neha ravi suresh ramesh manoj ashok vijay nguyen thanh linh huong siti putri agus andi rizal
    anneliese anselm ansgar arnulf bärbel burkhard carsten cay claas corinna detlev ditmar edelgard egon eike elfriede ellen engelbert erhard erwin eugen ewald fenna folkert frieda frithjof geert gerlinde gero gisbert gitta götz gotthard gundula
    hartmut heidrun heino helmar hella henrike heribert hiltrud hinnerk hubertus ingmar ingeburg irmtraud isolde jelka joost jost jochim jutta kaja karl-friedrich karsten kersten kilian klaas kristof kurt-georg laurenz leberecht levin liane lieselotte
    linus lioba ludger lüder lutz magnus malwine marten mechthild meino meinolf merten merve mirko momme nadja nele nikolas oda olga ortrud oskar ottmar paul-gerhard philippa raimund reinhild reiner rosa roswitha rüdiger runa sönke sigmar sigmund
    silja stella stine susann svantje swen tammo tede theodora thilo thore tilmann timm tomma torge traute trutz ulfert urs ursel veit volkert waltraut wencke wendelin wibke wilma wolf-dieter xaver zita edeltraud hiltraud kornelia kornelius
    masahiko masanori masaki sanae makiko kazuyo kiyomi natsumi chika riko mio hina aoi haruma yuma aminata karien robert monika bernd-uwe claus-christian hans-werner
    """).union(GivenNames.all)

  /// Japanese family names in their usual characters, the most frequent ones.
  static let familyKanji = words("""
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水 山崎 森 池田 橋本 阿部 石川 山下
    中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田
    石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 武田 野口
    松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 菊地 菊池 杉本 市川 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田
    関 中田 久保田 服部 東 川崎 岩田 土屋 福島 本田 辻 樋口 秋山 田口 永井 山中 中西 吉村 川上 大橋 石原 松岡 浜田 馬場 森本 矢野 浅野 松下 星野 大久保 吉岡
    小池 野田 荒木 熊谷 松浦 大谷 内藤 黒田 尾崎 川村 永田 望月 松村 田辺 菅野 荒井 堀 西山 平井 大島 広瀬 岩本 片山 早川 横田 岡崎 荒川 大石 鎌田 成田 宮田 小田
    石橋 篠原 須藤 河合 高山 大川 三宅 岡 小西 栗原 松永 榎本 岸田 石破 安倍 菅 麻生 河村 福井 金井 奥村 長尾 西尾 大竹 有本 黒川 大友 湯川 北川 神田 岸 沢田 澤田 服部
    赤羽 今村 久元 小坂 上月 江藤 城 梅田 津田 江口 富田 岩井 堤 白石 南 北野 植田 角田 土井 水谷 奥田 松原 村井 吉野 児玉 甲斐 比嘉 宮城 町田 井口 米田 飯塚 白井
    徳永 岡部 橋爪 福原 宇野 大森 大沢 大澤 大城 大野田 片岡 金沢 金澤 川端 神谷 神戸 菊池 岸本 北原 木原 桐山 草野 楠 黒木 桑原 小泉 古賀 小柳 小松原 近江 佐久間 笹川 沢村 塩田 篠田 島崎 島村 下田 白川 新田 末永 杉浦 杉原 鈴村 瀬川 関口 関根 高井 高島 高瀬 高畑 滝沢 竹田 竹中 武井 武藤 竹村 田島
    田畑 田原 千田 塚本 辻本 寺田 寺島 戸田 富永 富山 豊田 長岡 長島 永野 中井 中尾 中谷 中原 中森 中本 南部 西岡 西沢 西野 西本 根本 野崎 野本 萩原 長谷 畑 花田 早坂 林田 東山 日高 平川 平山 広田 深沢 福地 福永 藤川 藤岡 藤沢 藤村 藤山 細川 堀内 堀江 本間 前川 前原 牧野 正木 増井 松岡 松山 松沢 真鍋 間宮 三上
    三木 水島 三田 宮内 宮川 宮下 宮原 宮脇 村山 村松 室井 森岡 森下 森永 森山 門田 八木 矢島 安井 柳 柳田 柳沢 山岸 山岡 山形 山川 山根 山村 横井 吉井 吉沢 吉原 若林 若松 渡瀬 和久 井出 石黒 石塚 泉 磯部 市村 稲垣 稲葉 犬飼 岩永 岩瀬 梅本 浦田 江川 榎 大家 大場 大平 岡村 沖田 小倉 落合 小野寺 笠原 柏木 梶原
    大槻 岡野 尾上 福山 有馬 竹下 島袋 小平 今西 小沢 金田 川島 榊原 坂口 櫻井 清野 須田 瀧本 立花 谷 中沢 西 橋口 濱田 原口 古田 牧 松島 丸尾 逢坂 青山 赤松 浅井 天野 石丸 伊東
    入江 植村 臼井 遠山 大原 荻野 荻原 桂 加納 亀井 川本 倉田 越智 小宮 今野 斉木 坂井 坂田 相良 志村 庄司 新谷 曽根 平良 高松 高見 宝田 竹本 多田 谷川 玉城 月岡 東條 外山 鳥居
    仲田 長野 永山 二宮 西原 丹羽 能勢 野中 羽田 長谷部 服田 原島 平松 福本 藤木 藤野 藤森 船越 別府 細田 堀川 堀田 槇 松川 松野 三好 向井 村川 室田 本山 森川 森谷 諸橋 安部 柳川
    山路 山城 結城 湯浅 吉本 与那嶺 鷲尾 綾部 粟田 生田 池上 池内 石倉 石崎 一色 岩佐 上原 上村 内山 海野 江原 大木 大越 大下 大関 岡林 長田 織田 鹿島 片桐 勝田 神山 亀山 川田 神崎
    菊田 木戸 木本 清原 窪田 黒沢 郡司 小出 香川 河田 河内 小森 近田 斎木 佐伯 酒巻 迫田 佐竹 里見 沢井 塩見 鹿野 重松 宍戸 柴山 島本 下村 城田 新城 杉田 砂川 諏訪 相馬 園田 高岡
    高倉 高柳 武内 立石 田代 館 田上 田淵 塚田 土田 鶴田 寺本 土肥 徳田 冨田 中根 名取 難波 新村 西島 沼田 野上 萩野 橋田 畠山 八田 林原 播磨 日野 平岡 平賀 平塚 深谷 福岡 藤谷
    藤巻 古谷 北条 穂積 本多 松崎 松谷 三島 三井 緑川 峰 宮島 村瀬 目黒 持田 森崎 門脇 安川 山上 山際 山脇 吉住 若山 脇坂 渡会
    国頭 生駒 秋葉 谷村 安達 石毛 井川 浜名 佐原 夏目 内海 大村 三日月 鷹野 小暮 岩元 大井川 川勝 蒲島 湯崎 達増 一見 伊原木 村岡 飯泉 花角 本村 黒岩 内堀 浜田省 国枝 塚越 笹原 坂東 坂上 坂元 阪本 阪口 阪田 阪井 櫻田 桜庭 宇佐美 宇都宮 宇田川
    歌川 内野 内村 梅原 浦野 浦上 江島 江崎 海老原 海老名 大内 大倉 大崎 大坪 大貫 大沼 大庭 大畑 大林 大堀 大山 大和田 岡山 岡谷 岡戸 小笠原 小柴 小澤 小関 小栗 小田切 小田島 小高 小幡 小原 小俣 尾形 尾関 緒方 奥山 奥野 奥井 長部 押田 折田
    貝塚 海部 垣内 加地 梶田 梶山 糟谷 片倉 片瀬 桂木 金山 金城 金丸 金森 上野山 神尾 神野 神原 神林 唐沢 唐木 刈谷 川井 川合 川又 川中 川西 川辺 川原 川野 川瀬 河井 河上 河口 河崎 河島 河原 菊川 岸川 喜多 北沢 北島 北尾 北岡 北畠
    北山 木島 木内 木田 木場 木元 京極 桐生 日下 日下部 楠木 楠本 久我 久野 久米 熊田 熊野 倉橋 倉本 蔵本 黒崎 黒瀬 桑田 桑名 桑野 小石 五島 後藤田 小寺 小橋 小浜 小嶋 駒井 駒田 小室 権田 紺野 財津 齋木 斉田 西郷 才木 坂野 坂部 坂巻
    酒向 崎山 桜木 佐川 櫻木 佐々 笹井 笹本 貞方 佐田 佐武 佐分利 沢口 沢野 塩沢 塩谷 塩野 重田 重野 重光 篠塚 篠宮 芝田 渋沢 澁谷 島津 嶋田 清川 下川 下平 下山 首藤 城島 白鳥 白浜 白木 新保 神保 陣内 末松 末広 菅沼 菅谷 杉村 杉江
    鈴江 須山 瀬戸 瀬尾 瀬古 関谷 関川 関野 千石 仙波 曽我 外園 染谷 高垣 高坂 高崎 高嶋 高杉 高須 高津 高藤 高中 高林 高原 高部 高村 滝川 滝口 滝本 瀧川 武石 竹山 竹原 竹島 竹林 武山 武村 立川 辰巳 龍田 館野 棚橋 谷本 谷山 谷岡
    玉井 玉川 玉木 田宮 田部 田崎 田川 田嶋 為末 千野 茅野 近松 塚原 月山 津川 津村 津島 辻井 辻村 辻野 筒井 都築 恒川 坪井 坪田 鶴見 鶴岡 手島 手塚 寺井 寺尾 寺岡 寺沢 寺村 寺西 土居 土橋 東郷 東野 戸塚 戸川 富沢 友田 友野 豊島
    鳥越 鳥海 鳥山 直井 中嶋 中條 中条 中塚 中津 中辻 中林 中溝 中平 永瀬 永沢 永岡 永原 長井 長沢 長澤 長瀬 長沼 長浜 長縄 仲村 仲井 夏井 七尾 並木 名和 成瀬 成沢 南條 新美 新山 新島 新妻 二階堂 西出 西井 西浦 西垣 西崎 西澤 西脇
    仁科 額田 布施 根岸 根津 野沢 野澤 野尻 野々村 野原 野間 野見山 野呂 袴田 橋詰 橋村 畠中 羽生 羽田野 馬渕 浜口 濱本 浜野 早瀬 早田 原山 春名 半田 番場 飛田 疋田 肥田 菱田 人見 日比野 檜山 平尾 平岩 平木 平瀬 平林 平原 広井 広岡 廣瀬
    廣田 深井 深川 深津 福沢 福留 福村 藤枝 藤島 藤城 藤代 藤松 藤吉 二村 古市 古屋 古沢 古澤 古畑 別所 逸見 保坂 星川 星田 保科 堀越 堀口 堀野 堀部 堀本 本庄 本城 本郷 本橋 本宮 前野 前島 前沢 前澤 牧原 牧田 正岡 増子 増尾 増永
    松木 松園 松平 松坂 松倉 松葉 松林 松丸 松宮 丸岡 丸本 三沢 三澤 三品 三谷 三田村 三輪 御手洗 水上 水口 水沼 水原 溝口 溝上 光岡 三橋 皆川 南川 南野 美濃部 宮入 宮尾 宮澤 宮沢 宮地 宮野 宮村 宮森 宮武 明神 武者 宗像 村越 村木 村尾
    茂木 毛利 元木 本木 桃井 森井 森内 森口 森重 森島 森脇 守屋 守山 八代 八幡 矢口 矢崎 矢沢 矢田 矢部 安岡 安永 安原 保田 柳沼 柳井 柳瀬 柳生 柳原 山浦 山木 山県 山北 山嵜 山瀬 山添 山辺 山室 山元 湯本 由利 横尾 横川 横溝 横沢
    横内 横手 横倉 吉浦 吉崎 吉沼 吉松 吉見 吉森 米山 米倉 米川 米谷 若井 若月 若杉 若宮 鷲見 和気 綿貫 渡井 亘理 藁谷 植木 植松 宇賀 鵜飼 牛島 牛山 臼田 打田 宇津木 有田 有賀 有村 有吉 有山 安西 安斎 安東 伊井 飯島 飯沼 飯野 飯村
    猪狩 猪股 猪瀬 猪俣 井熊 池谷 池尻 池辺 池本 伊沢 石坂 石沢 石津 石野 石山 石渡 石森 石本 石神 泉谷 井関 磯田 磯野 磯貝 板垣 板倉 板橋 市原 市田 市来 一條 一ノ瀬 伊達 出口 井手 糸井 稲田 稲川 稲森 犬塚 井原 今泉 今川 今田 今福
    岩淵 岩間 岩城 岩下 岩谷 岩沢 岩松 植草 浮田 氏家 相川 相沢 相澤 相田 相原 会田 青柳 青野 青島 青沼 赤木 赤池 赤石 赤井 赤坂 赤塚 赤堀 赤嶺 秋元 秋吉 秋本 朝倉 浅田 浅川 浅沼 浅見 浅利 芦田 芦沢 東谷 麻田 阿久津 姉崎 安孫子 我妻
    吾妻 雨宮 天谷 荒巻 荒牧 新井田 新垣 大田 大矢 大浜 大浦 大江 大垣 大久 大熊 大迫 大塩 大杉 大瀬 大高 大滝 大月 大辻
    """)

  /// What follows a Japanese name.
  static let suffixesJa = words("""
    知事 副知事 市長 副市長 町長 村長 区長 州首相 首相 総理 総理大臣 大統領 副大統領 大臣 副大臣 政務官 長官 次官 議長 副議長 州議会議長 議員 会長 副会長 会頭 副会頭 社長 副社長 代表取締役 代表取締役社長
    社長執行役員 代表取締役社長執行役員 執行役員 取締役 専務 常務 専務理事 常務理事 理事 理事長 副理事長 代表 代表理事 専務取締役 常務取締役 教授 准教授 特任教授 名誉教授 助教 講師 博士 学長 副学長 総長 学部長 研究科長 校長 所長 副所長
    院長 センター長 部長 課長 局長 室長 支店長 団長 総領事 名誉領事 領事 大使 公使 参事官 氏 さん 様 先生 女史 選手 監督 首席 社員 研究員 主任研究員 代表者 委員長 理事官 会頭代行 本部長 州経済相 経済相 外相 財務相
    相 州経済大臣 知事室長 事務局長 事務総長 CEO 最高経営責任者 館長 機構長 病院長 創業者 編集長 記者 総裁 副総裁 医師 医師団長 副会頭 副団長 主席 市議会議長 県議会議長 最高技術責任者 最高財務責任者 最高執行責任者 支配人 事務次長 代表社員 学科長 部門長 外科部長 副院長 事業部長 執行役 統括部長 COO CTO CFO 部会長 研究部長 医学部長 副管理者 管理者 書記官 一等書記官 次官補 技師長 園長 駅長 船長 工場長 参与 顧問 頭取 経済大臣 経済産業相 書記長 主幹 課長補佐 首席領事 副部長 次長 経営責任者 主任 理事長代行 代表幹事 学院長 研究主幹 室長補佐 支社長
    副首相 第一副首相 省長 副省長 書記 副書記 党書記 国家主席 副区長 副町長 副村長 教育長 総局長 副総局長 学長代理 学長補佐 上院議員 下院議員 州議会議員 代理大使 臨時代理大使 副領事 総領事代理 政務次官 外務次官 副校長 教頭 組合長 副組合長 名誉会長 名誉総領事 局次長 処長 司長 副局長 副課長 議長代行 報道官 副学部長 副学長補佐 副総領事 経済部長 港湾局長 国際局長 副委員長 副会長代行 総支配人 最高顧問 特別顧問 名誉顧問 団長代行 総監督 県議会副議長
    市議会副議長 道議会議長 都議会議長 府議会議長 市会議長 市会副議長 県会議長 州議会副議長 外務大臣 首相補佐官 大統領補佐官 参事官補 特使 幹事長 座長 学監 船団長 最高投資責任者 最高戦略責任者 副代表 共同代表 共同議長 特命全権大使
    """)

  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}

extension PersonWords {
  private static let titleEnds = [
    "chef", "chefin", "minister", "ministerin", "ministern", "direktor", "direktorin", "präsident", "präsidentin", "präsidenten", "leiter", "leiterin", "sprecher", "sprecherin", "meister", "meisterin", "geschäftsführer", "geschäftsführerin",
    "vorstand", "sekretär", "sekretärin", "senator", "senatorin", "beauftragter", "beauftragte", "referent", "referentin", "kommissar", "kommissarin", "vorsitzender", "vorsitzende", "vorsitzenden", "konsul", "konsulin", "konsuls",
    "botschafter", "botschafterin", "manager", "managerin", "rektor", "rektorin", "gouverneur", "gouverneurin", "professor", "professorin", "beigeordneter", "beigeordnete", "student", "studentin", "stipendiat", "stipendiatin", "präfekt", "stadtrat", "stadträtin", "ingenieur", "ingenieurin", "arzt", "ärztin",
  ]
  private static let moreTitles = words("präsidenten ministers präsidentin gouverneurs botschafters leiters direktors bürgermeisters ministerpräsidenten konsuls chefs direktoren professoren vizegouverneurs oberbürgermeisters geschäftsführers präses oberarzt oberärztin chefarzt chefärztin dezernent dezernentin kurator kuratorin intendant intendantin kapitän kapitänin landeshauptmann attaché convener curator kurators kaufmann kaufmanns kauffrau maler malers malerin künstler künstlers künstlerin autor autorin stipendiat stipendiatin doktorand doktorandin preisträger preisträgerin absolvent absolventin architekt architektin meisterkoch gesandter gesandte abteilungschef gouverneurs")
  /// A title or function, compounds too: `Europachef`, `Konzernchefin`.
  static func isTitle(_ lower: String) -> Bool {
    titles.contains(lower) || moreTitles.contains(lower) || titleEnds.contains { lower.hasSuffix($0) && lower.count > $0.count + 1 }
  }
}
