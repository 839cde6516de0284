extension GivenNames {
  /// Given names of more countries, in the letters of English and German texts; those that are also common words are left out.
  static let world = PersonWords.words("""
    adrianna aleksander aleksandra alicja andrzej anita antoni arkadiusz artur bartłomiej bartosz beata bogdan bogusław bożena cezary czesław damian danuta dariusz dawid dominika dorota edyta
    elżbieta emilia filip franciszek gabriela grażyna halina henryk hubert igor irena iwona izabela jadwiga janina jarosław jaroslaw jerzy joachim jolanta jędrzej kacper kamil kamila karolina
    kazimierz kinga konrad krystian krystyna leszek lidia lucyna ludwik maciej małgorzata malgorzata marcelina mariusz maryla mateusz mieczysław mirosław miroslaw natalia norbert oliwia patryk
    paulina pawel przemysław przemyslaw radosław radoslaw rafał rafal ryszard sebastian sławomir slawomir stanisław stanislaw stefania sylwia szymon tadeusz teresa urszula wacław waldemar
    weronika wiesław wiesława wiktor witold władysław włodzimierz wojciech zdzisław zenon zuzanna zygmunt łucja
    alena aleš andrej barbora blanka bohumil bohuslav božena břetislav dagmar dalibor daniela david denisa dušan eliška emil františek hana helena ivan ivana ivo iveta jakub jan jarmila jaromír
    jaroslav jindřich jiřina jitka josef juraj kateřina klára květa ladislav lubomír lucie luboš ludvík marcel marek markéta martin michal milan miloslav miloš miroslav monika ondřej otakar pavla
    peter petra radek radim radomír renata rostislav rudolf růžena simona stanislav šárka štěpán tereza vaclav václav veronika viktor vít vladimír vladimir vlasta vojtěch zbyněk zdeněk zuzana
    žaneta ľubica ľuboš matúš marián jozef tibor
    aleksandar ana andrija ante biljana bojan boris branimir branko danijela darija davor dejan dragan dragana dražen dubravka đorđe duro edin emina goran gordana hrvoje ivica jadranka jasna
    jelena josip katarina kolinda krešimir ljiljana ljubica maja marija marijana mario matija mirela mirjana mislav mladen nataša nebojša nedžad nenad nermin nikola ognjen olivera petar predrag
    radovan ratko sanja saša senad siniša slađana slavica slavko slobodan snežana srđan stipe stjepan svetlana tatjana tihomir tomislav vedran vesna vjekoslav vlado vladan zdravko zlatko zoran
    zorica zvonimir željko živko borut franc janez jože matej metka miha mojca primož tadej urška žiga
    albana agim arben ardian bekim besnik blerim edi edmond fatmir flamur hashim ilir isa kujtim lulzim ramush shpend valon vjosa vlora visar atanas boyko dimitar georgi hristo ivaylo kiril
    krasimir mariya nadezhda nikolay petko plamen rumen stefka tsvetan valentina vasil yordan zhivko adina alexandru anca andreea călin carmen cătălin claudiu corina corneliu cosmin cristian dan
    dinu doina dorin dumitru emilian florin gheorghe horia ileana ilie ion ionel ionuț iulia klaus liviu lucian mădălina marius mihaela mircea nicolae oana octavian ovidiu petru răzvan roxana
    silviu sorin ștefan teodor tudor vasile viorica vlad
    ágnes ákos anikó anett attila balázs barna bence béla csaba dénes dóra edina endre enikő erzsébet ferenc gabriella gergely gergő györgy gyula ibolya imre ilona ildiko istvan jános józsef
    judit kálmán karoly károly krisztián krisztina lajos laszlo levente lőrinc márta mátyás mihály miklós nándor nóra orsolya pál péter piroska réka róbert sándor szabolcs szilvia tamás tímea
    tünde viktória virág zoltan zsolt zsuzsanna
    aleksandr aleksandre aleksei aleksey alexei alexey alyona anatoli anatoliy andrei andrey andrii andriy anton arkady artem artyom bohdan borys daria denys diana dmitri dmitry dmytro egor
    ekaterina elena evgeni evgeny evgeniya fyodor galina gennady georgy gleb grigory halyna hanna hryhoriy ihor ilya inna iryna khrystyna kirill konstantin kostiantyn ksenia larysa leonid
    liudmyla lyubov lyudmila maksim maksym maxim mikhail mykhailo mykola nadiya natalya natalija nikita nikolai oksana oleg oleh oleksandra oleksii olena olha pavlo petro ruslan serhii sergey
    sergei sergiy serhiy sofiya stepan taras tatiana tatyana tetiana tetyana timofey vadim vadym valentyn valentyna valeriy vasily vasyl viacheslav viktoriia vitali vitaliy vitaly vladislav
    volodymyr vyacheslav yana yaroslav yegor yelena yevhen yevgeny yulia yuliia yuri yurii yuriy zinaida
    gintaras gitanas dalia ingrida jonas jurgita kęstutis linas mantas mindaugas rimantas rolandas saulius simonas tomas valdas vaidas violeta vilija aivars andris arvils dzintars edgars egils
    einars guntis ieva ilmārs imants indulis ivars jānis kaspars krišjānis laila līga mārtiņš māris normunds raimonds rihards sandra uldis valdis zane alar andrus anneli hannes helle henn indrek
    ivar jüri kadi kairi katrin kersti krista kristiina külli lauri madis maarja mailis margus marko meelis mihkel priit raivo riina siim sirje taavi taavet tarmo tiit tõnis tõnu triin urmas urve
    urmo vello viljar
    abdelaziz abdelkader abdellah abdul abdulaziz abdullah abdulla abdulrahman abubakar adel adil adnan ahmad ahmadu aisha akram amal amina amine amjad anas anwar ashraf asma ayman aziz aziza
    badr bakr bashir bilal brahim dalal driss emad faisal farah farid fawzi fayez fouad ghada habib haitham hamad hamdan hamid hamza hanan hani haroon hassan hatem hisham hussein hussain ibrahim
    idris imad imane imran ismail jaber jalal jamal jamila jasim kamal kareem karim khadija khaled khalid khalifa khalil lamia latifa layla leila loubna mahmoud majid mansour marwan maryam mehdi
    mohamad mohamed mohammad mohammed moncef mounir moustafa muna munir mustapha nabil nadia naima najat najib nasser nawal nayef nizar nora noura omar osama othman rabia rachid rafik rahma ramzi
    rana rania rashed rashid reem riad saad saeed saif salma salman samia samir samira sara saud sayed shaima sharif sheikha soraya suhail sulaiman taha tahar talal tamer tarek tareq tariq wael
    waleed walid yasmine yasser yassine younes yousef yousif youssef yusuf zahra zainab zakaria zayed zeinab ziad
    ayesha bushra fahad farhan farooq hina iqbal irfan javed kashif mehreen naveed nawaz rizwan sadia saima shahbaz shahid shehbaz tahira usman yasir zubair afsana habibur hasina mizanur rezaul
    tasnim abhijit abhishek ajay ajit akash alok amit amitabh amrita anand anant anjali ankit anurag aparna aruna arun ashish ashwin atul avinash bharat bhavna bhupendra biren chandrababu
    chandrashekhar chetan devendra dinesh divya dhruv eknath gaurav gautam geeta girish gopal govind harish harsh hemant indira ishaan jagdish jayesh jyoti kailash kamala kapil karthik kiran
    lalit lata madhav madhu mahesh mahendra manish manju manmohan manohar milind mohan mukesh mukund nagesh naresh narendra naveen neelam neeraj nikhil nirmala nitin nishant padma pankaj parag
    piyush pradeep prakash pramod pranav prashant pratap praveen puneet purushottam radha raghav rahul raja rajat rajeev rajendra rajesh rajiv rajnath rakesh ramachandra raman ranjan ranjit
    rashmi ratan rekha revanth ritu rohit rupa sachin sameer sandeep sanjeev santosh sarita sarbananda satish saurabh savita shailesh shashi sheila shilpa shivraj shobha shreya shweta siddharth
    siddaramaiah smita sneha sonal sourav srinivas subhash sudhir sujata suman sumit suneet surendra suresh sushma swati tanvi tejas uday usha vaishali varun vasundhara venkat venkatesh vidya
    vijaya vikas vinay vineet vinod vipin vishal vivek yash yogesh yogi pinarayi kavinda chaminda dilini dinusha kasun mahinda nimal ranil ruwan sajith sanath sunethra thilini
    abena abiodun abiola adaeze adaobi ade adebayo adeola adesuwa adunni akinwumi akosua akua akwasi ama amadou aminu amaka ayodele babajide babatunde bamidele bola boubacar chiamaka chidi
    chidinma chinedu chinwe chukwuemeka chukwuma dapo efua ekow emeka emmanuella esi fatou fatoumata femi folake funke funmilayo godwin ibrahima ifeanyi ifeoma ikechukwu issa issoufou iyabo
    kayode kelechi kofi kojo kwabena kwaku kwame kwasi kweku lamine macky mamadou mariama mawuli modou moussa musa nana nana-kwame ndidi ngozi nkechi nnamdi nneka obinna olajide olamide olufemi
    olumide olusegun oluwaseun oumar ousmane peju rotimi sade salif segun seydou sekou simi souleymane tayo temitope thierno tolulope tunde uche uchenna uzoma wale yaa yaw yemi yetunde yinka
    achieng adhiambo akinyi anyango atieno auma barasa chebet cheptoo chepkoech jepkorir jomo juma kamau kariuki karanja kipchoge kiplagat kimani kiprono lupita macharia mbugua muthoni mwangi
    mwende mutua nafula naliaka ndung'u njeri njoroge nyambura nyokabi ochieng odhiambo okello okoth omondi onyango opiyo otieno owino raila uhuru wachira wairimu wambui wangari wanjiku wanjiru
    waweru anyang' amani bahati faraja furaha jakaya kassim neema rehema zuhura bongani buhle busisiwe cyril dumisani ayanda andile lerato lindiwe lungile mandla mpho naledi nandi nelson
    nkosazana nokuthula nomsa nomvula ntombi palesa pravin refilwe sibusiso sifiso siphiwe sipho siyabonga tebogo thabiso thabo thandeka thandi themba thoko tito tshepo tumelo vusi xolani zanele
    zodwa zweli hage netumbo nangolo penda saara selma tangeni tjama chanda chilufya chisomo emmerson fungai hakainde kudzai lazarus mulenga mutinta mwamba ngonidzashe rudo ruvimbo tafadzwa
    tariro tatenda tendai thandiwe tinashe tsitsi wezi yeukai genet getachew hailemariam mekdes meseret mulatu sahle-work selamawit tewodros tigist yohannes zewde abiy alemayehu
    adriana adrián agustín aldo alejandra alejandro alfonso álvaro alvaro amparo andrés angélica ángel antonio aránzazu arturo asier azucena begoña belén benito bernardo blanca carlota carolina
    cayetana cecilia celia césar claudio cristóbal dámaso darío débora dionisio eduardo elisa elvira emiliano emilio enric enrique ernesto esteban eugenia eugenio eusebio fabián fabiola felipe
    fermín fernanda fernando fidel francisco francisca gabriel genoveva germán gerardo gilberto gisela gonzalo gregorio guadalupe guillermo gustavo héctor hernán horacio humberto ignacio imanol
    inmaculada iñaki iñigo isidro iván jacinto jacinta jaime javier jimena joan joaquín jordi jorge josefa josefina josep josu juana juanita julián julieta julio karla laia leandro leonor
    leopoldo leticia lorena lorenzo lourdes lucas luciana luciano luisa macarena magdalena manuela marcelo margarita mariana mariano maribel maricarmen marisol maritza mateo matías mauricio
    maximiliano mayra mikel milagros montserrat mónica nerea nicolás núria octavio oriol óscar oskar pablo pascual patricio patxi pere pilar rafael raimundo ramiro ramón raquel raúl rebeca
    reinaldo renato ricardo roberta roberto rocío rodolfo rodrigo rogelio román rosalía rosana rubén saúl sergi sergio silvana sofía susana tamara teodoro teófilo tomás valeria valentín vicenta
    vicente vicenç xabier xavi xavier ximena yolanda
    adriano afonso alberto aline almir alzira anabela armando augusta baltazar beatriz benedita bernardete bruna caio camila cátia cláudia cláudio conceição cristiano damião danilo dilma diogo
    dinis domingos duarte edson eduarda eliane emanuel estêvão fabiana fábio fátima fernão filipa filipe flávia flávio geraldo gilson gisele gonçalo graça guilherme henrique hélder heloísa
    hermínio hugo ilda inácio inês isabela ivone jair jandira joana joão joaquim josé josué juliana juliano júlia júlio leonardo letícia lígia lisete lourenço lúcia lúcio luís luiz luiza luzia
    mafalda manoel marcela márcia márcio marcos margarida marília marta mário matheus maurício mauro miguel moisés nélson nuno orlando osvaldo otávio patrícia paula paulo pedro rafaela raul
    regina renan rita rogério rosa rosângela rubens rui sebastião sérgio sílvia sónia sônia tânia tarcísio teodora thaís thiago tiago tomé valdemar valéria vanda vasco vinícius vítor zulmira
    agostino alessandra alessandro alessia alessio alfredo amedeo angelo annamaria annalisa antonella antonello arianna arnaldo arrigo attilio augusto aurelio barbara benedetta benedetto beppe
    bianca biagio bruno camilla carla carlo carlotta carmela carmine caterina cesare chiara cinzia clara claudia corrado cosimo costanza cristiana cristina daniele dario davide debora delia
    domenico donatella donato edoardo eleonora elio elisabetta emanuele emanuela enrica enrico enzo ermanno ettore fabio fabrizio fausto federica federico ferdinando filippo flavia flavio franca
    franco fulvio gaetano gaia gennaro giacomo giampaolo giancarlo gianfranco gianluca gianni gianna gianpiero gino giorgia giorgio giosuè giovanna girolamo giuliana giuliano giuseppina graziano
    guglielmo guido ignazio ilaria irene italo ivano laura lavinia letizia liliana livia livio loredana lorenza loris luana lucio lucia ludovica ludovico luigi maddalena manlio marcella marcello
    margherita mariangela marilena marina marinella marisa massimiliano massimo matilde matteo mattia maura maurizia maurizio michela michele milena mirella mirko moreno nicoletta nicolò nino
    nunzia oreste ornella ottavio paola pasquale patrizia piera piero pierluigi pietro raffaele raffaella remo renzo riccardo rinaldo rocco romano romina rosanna rossana rossella ruggero
    salvatore samuele sandro saverio serena silvano silvio simone stefano susanna tiziana tiziano tommaso tullio ugo umberto urbano valerio vanessa veronica vincenza vincenzo vito vittoria
    vittorio walter
    adèle adrien agathe agnès alain albane alexandrine alexia alexis alix amandine amaury amélie anaïs anatole anne-laure anne-marie anne-sophie annick annie ariane armand arnaud arthur astrid
    aude audrey aurélie aurélien axelle baptiste bastien baudouin béatrice bénédicte benoît benoit bérengère bernadette bertrand blandine brice camélia capucine carole caroline cécile cedric
    cédric célestine céline chantal christelle christèle christiane clarisse claudette claudine clémence clément clothilde coralie corentin corinne cyrille damien danièle danielle delphine denise
    didier dieudonné dominique dorothée édith édouard edwige élisabeth élise élodie éloïse emeric émile émilie émilien emmanuel emmanuelle éric estelle eugénie évelyne ève fabien fabienne fabrice
    fanny faustine félicien fernand flavie florent florian francine francis franck françoise frédéric frédérique gaël gaëlle gaëtan gaspard gauthier geneviève geoffroy georges gérald géraldine
    gérard germaine ghislain ghislaine gilbert gilberte gilles ginette gisèle grégoire grégory guénaëlle gwenaël gwenaëlle gwendoline hadrien hélène henri henriette hervé hippolyte hortense
    hugues inès irène isabelle jacqueline jacques jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
    jean-philippe jean-pierre jean-yves jeanine jeanne jeannine jérémie jérémy jérôme joël joëlle joseph joséphine judith jules julien julienne juliette justine karine katia laetitia laure
    laurence laurent laurette léa léon léonie léopold liliane loïc lorraine louise luc lucette lucien lucienne ludivine ludovic lydie madeleine maël magali manon marceau marcelle margaux
    marguerite marie-christine marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise marie-pierre marie-thérèse marielle marilyne martine marylène maryse
    maryvonne mathilde matthieu maud maxence maxime mélanie mélissa michèle micheline mireille monique morgane muriel myriam mylène nadège nadine natacha nathalie nathan noémie noël noëlle odette
    odile olivier ophélie orianne pascal pascale pascaline patrice pauline perrine philippine quentin rachel raoul raphaël raphaëlle raymonde régine régis rémi rémy renaud renée réjean richard
    rodolphe rodrigue romain rosalie roxane sabrina salomé sandrine sébastien séverine serge sidonie solange solène sophie stanislas stéphane stéphanie suzanne sylvain sylvaine sylvette sylviane
    sylvie tanguy théo théodore théophile thibaud thibault thierry thomas timothée tristan ulysse urbain valentine valérie valéry véronique vincent virginie viviane yann yannick yohann yolande
    yvan yves yvon yvonne zacharie zoé
    aad adriaan albertus anneleen annelien annemarie annemieke anouk antoon arjan arjen barend bastiaan bert bieke bram bregje brecht cees chiel coen dieuwke diederik elien elke emiel erwin
    evelien ewoud femke floor floris frans freek gert gijs greet griet guus hanneke hans-peter harm hein hendrika herman hetty hilde ilse ineke inge ingeborg jacco jacoba jeroen jelle jesse joke
    jolanda jolien jorrit joop jos jurgen jurriaan kaat karel karlijn katleen katrien klaartje koen koenraad kris kurt lara leendert lieke lieve liesbet lieven lodewijk lotte luuk maaike machteld
    margriet marieke marijn marike marjan marjolein marleen marloes martijn mathijs menno mieke mirjam niek nienke noortje onno oscar patrick philippe pim reinier remco rianne rik robbert roel
    roeland roelof ronny rosanne ruben rutger sabien sander sanneke servaas siebe sigrid sietske sjaak sjoerd sofie steven stijn suzan sven tessa theo thijmen tine tineke tjeerd toon trees veerle
    wendy werner wiebe willemijn wilfried wim wietske
    aase agneta allan andreas anette annelise annika arvid asbjørn asger ásgeir aud benny berit bertil bettina birger bodil brit britt cathrine charlotta christer cecilie claes dagfinn dagny
    ditte ditlev dorte ebbe eivind elina elisabet ellinor embla emelie erlend erling espen eva-lena eyvind flemming fredrik frida frode geirr gitte grete gry gudbrand gudmund gunilla gunn
    gunnhild gustaf guðni guðrún håkan hallgrímur halldór halvor heidi helene hjalmar hjördis hrafnhildur ida inger ingvar ingvild isak jannike jeanette jens-peter jesper joakim johan jon jón
    jorunn jostein jørgen jórunn julie kai kaare kåre karianne karl-erik karoline katarína katja katrine kirsten kjersti kjetil klas klara kristian kristoffer lars-erik lasse lena leni lill
    linnéa lisbet lisbeth lotta ludvig maiken maj malene margareta margrethe marianne marte mats merethe mikael mogens nanna nina oddbjørn oddny ólafur olav olof otto øystein palle per-erik
    pernilla pernille petter pia poul ragna rakel randi rebecka reidar roar rønnaug sif sigbjørn sigrún sigríður sigurður simen siri sissel siv sofia solrun staffan stein stellan stian stig stine
    sunniva susanne svein sven-erik svend tage terje thor thorbjørn thorleif þór tobias tone tore torhild toril torkel torun trine troels trude truls tuva ulla ulrika unni vegard veslemøy vibeke
    viggo vilde viveka vidar yngve ylva åge åke åsa åse østen
    aapo anne-maria anniina annukka arja arto atte eeva eija emmi ensio erkki esko eveliina hannu harri heini helinä henna henriikka hilkka ilkka ilmari inkeri irma iiro jaakko jani janne jarkko
    jarmo jenni joni jorma jouko jouni juha-pekka juhani juho jussi jyrki kaarina kalervo katariina kauko keijo kimmo kirsi kyösti leena liisa maarit maija marja marja-leena markku marjo martti
    matias mauri merja mervi miia minna mirva niina niilo olavi olli paavo pauliina pentti perttu petteri pirjo pirkko raija raimo reijo reetta risto ritva sakari samu seija seppo sirkka sirpa
    soile suvi taina taneli tarja teemu teppo terhi tiia tuija tuomo tuula tytti urpo ulla-maija valtteri veera veijo vesa ville virpi vuokko
    alastair aidan ailbhe aisling aoibhe aoibheann bairbre bláthnaid bláithín breandán bridie brónagh caoimhe caoimhín cathal ciarán cian cillian cliona clodagh colm colmán conchúr cormac críona
    dáithí daithí damhnait darragh declan deaglán dearbhla diarmuid diarmaid dymphna éabha eamonn éanna eimear éimear eithne enda eoghan eoin fearghal fergal fiachra fidelma finbarr fintan
    fionnuala fionn gearóid gráinne íde iarla jarlath kealan laoise liadh maeve máire máiréad mairéad malachy maolíosa micheál mícheál muireann nessa niall nollaig nuala oisín oonagh orlaith orla
    pádraic pádraig peadar proinsias ríona ronán róise rory ruairí sadhbh saoirse seosamh síle sile sorcha séamus seamus tadhg treasa uinseann úna
    alasdair calum catrìona coinneach eòin eilidh fionnlagh iain isobel kirsty mairi màiri mhairi morven ruaridh seonaid shona torquil aled alun angharad arwel bethan branwen bryn carwyn catrin
    ceri cerys dafydd delyth dylan eifion eirian elin eluned emrys enid euros ffion geraint gethin gwen gwenllian gwilym gwyneth heledd huw hywel ieuan ifan ioan iolo iwan jac lleucu llinos lowri
    mair mared marged megan meirion menna mererid morfydd myfanwy nerys nia olwen owain rhian rhiannon rhodri rhun rhydian rhys sioned siân steffan tegid trystan vaughan wyn
    abigail aileen alana alec alfie alison allison amos annabel annabelle ariel arlene ashleigh aubrey barney barry becky belinda bernie beryl bethany betsy betty beverley beverly bob bobby
    bonnie brad bradley brandon brenda brent bret brett brianna bridget brittany bryan bryce caleb callie calvin cameron candace candice carlton carolyn carrie carter cassandra cassie celeste
    cheryl chloe christie christy chuck clark clayton clifford clint cody connie connor conrad corey cory courtney craig curtis damon dana danny daphne darlene darrell darren darryl deanna debbie
    debra della demetrius derek derrick desiree devin devon diane dianne dominic donald donna doreen dorian dorothy doug dustin dwayne dwight eddie edna edwin effie eileen elaine elbert eleanor
    eli elijah elise ellie elliot elliott elmer elsie elspeth elvin emerson emmett erica erin ervin esme ethan ethel eunice evan evangeline evelyn ezra felicia finlay floyd frances frankie
    freddie freya gabe gabrielle gail garrett garth gavin gayle geoff georgie gerry gina gladys glenn gloria gracie greer griffin gwendolyn haley hank harlan harrison harry hattie haydn hayley
    henrietta herbie horace howie imelda irvin irwin isaac isaiah jackie jaclyn jake jameson janelle janette janice jared jarrod jasmine jayden jayne jean-anne jed jeff jeffrey jenna jennie jenny
    jerome jerry jess jessie jillian jimmy jo-anne joann joanne jocelyn jodie jody joel joey johnnie johnny jonathon josephine josh josie judy julianne juliet justin kaitlyn kara kari kasey
    katelyn katherine kathryn kathy katie kayla keely keira keith kelley kelly kelsey kendra kenny kerri kieran kimberley kimberly kirk kirstie kirstin kristen kristi kristy krystal kyla kylie
    lacey lana larry latoya lauren laurie lawson leanne lenny leo leona leroy leslie levi lewis lexi libby lila lilian lillian lily lindsay lindsey lizzie logan lois lola lonnie loretta lori
    lottie louie lucinda lucille lucy luella lydia lyle lynda lyndon lynette lynne mackenzie maddie madeline maggie maisie mallory mandy marci marcia marcy marian marilyn marjorie marlon marshall
    marsha maryann marylou mathew matilda matt maude mavis maxine mckenzie meghan melinda melissa melody meredith merrill micah mickey mildred miles millicent millie milly milo milton mindy
    minnie miranda mitch moira mollie molly moses murray myra myrtle natasha nathaniel nellie nettie neville nicky nigella nikki nolan nona noreen norris ollie olivia ophelia orville oswald pam
    pamela patsy patti paulette penelope percy phillip phoebe phyllis polly priscilla quincy rachael randal randall randolph randy reggie reginald rhoda rhonda ricky riley robbie robyn rochelle
    roderick rodney ron ronnie rosemary rosie roxanne rudy rufus russ ruthie sadie sally samantha sammy sasha saul scarlett scottie selena selina seth shana shane sharron shaun shauna shawn
    shawna shayla sheldon shelley shelly sheri sherman sherri sherry sheryl sonia sonny spencer stacey stacy stan stewart stu susie suzanna suzette sybil sylvester tabitha tami tammy tania tara
    taylor terri terry thaddeus thelma tiffany tilly timmy timothy toby todd tommy tonia tony tonya tracey traci travis trent tricia trina trisha trudy tucker tyler valerie vaughn velma verity
    verna vicki vicky vince virgil viv vivian vivienne wallace walt wanda wendell whitney wilbert wilbur wilfred willa willard willie willis winifred winnie winston xander zac zach zachary zack
    zadie zander zara zelda zeke zoey
    adisorn anchalee apichai arisara arthit boonchai chaiyaporn chaiwat chatchai chalermchai kanya kittisak kriengsak nattapong niran nopporn orapin paetongtarn panadda pichai pimchanok pornthip
    prayut prasert preecha prawit saranya sirikit somchai somkid somporn somsak srettha suchart sudarat supachai surachai suthep thaksin thanakorn thanathorn thawatchai wanchai wichai wichit
    wirat yingluck agung airlangga anies asep bambang budiman cahyo dian dedi dwi eko endang fitri ganjar gunawan hadi hendra heru indah irwan joko kartika khofifah luhut lestari mulyani nurul
    prabowo pramono puspita ratna retno ridwan rudi sandiaga sugeng suharso sulistyo susilo teguh wahyu wayan widodo yanti yudi azlina azman faridah hafiz halimah mahathir muhyiddin nazri
    norhayati rahim rosmah shahrul zulkifli
    bongbong benigno corazon edgardo isko jejomar liza manny rommel teresita aung htun khin kyaw maung myint nyein phyo thandar thiha zaw bounthavy bounnhang khamphet khamtay phankham souliya
    thongloun chanthol chea kosal phally pheakdey samdech sokha sopheap sophal sovann veasna vannak
    binh bich cuong giang hanh hien hieu huyen khanh loan manh ngoc nguyet nhung phuc phuong quoc quyen quynh thang thao thuan thuy toan trang trung truong tuan tuyet xuan
    doron efrat eitan gideon gilad golda hadas idan itai itzhak keren lior limor meirav moran moshe nadav naftali nir noa ofer ofir ohad oren orna roni shai shalom shimon shira shlomo shmuel
    tamar tomer tzipi yael yair yaakov yehuda yigal yitzhak yoav yossi yotam zeev zehava zvi abbas alireza amirhossein arash azadeh bahram behnaz behrouz dariush ebrahim elham fariba farhad
    farzad fatemeh ghasem gholamreza hamidreza hossein javad kambiz kaveh kourosh laleh mahsa masoud mehrdad mohsen morteza nasrin nazanin nima parisa parviz pejman reza roya saeid sepideh
    shahram shirin siavash soheila vahid ahmet arzu asuman aykut ayhan barış berat binali bülent burak burcu canan cem cemal cengiz ceren ebru ece ekrem emel enver erdem erdoğan erkan erol ersin
    esra fahrettin faruk fatih fatma ferhat figen filiz funda gökhan gülay gülşen hakan halil hande hasan haydar hülya hüseyin ilker ismet kadir kemal kerem koray leyla levent mansur mehtap melih
    melike meltem meral mesut mevlüt muhammet murat nazım nesrin nilgün nurettin nuri oğuz okan onur orhan osman ömer önder özgür özlem pelin pınar ramazan recep sabri sedat selçuk selim selin
    semih serap serdar serkan sibel sinan soner suat süleyman şebnem taner tansu tayfun tayyip tolga tuğba tuncay tülay uğur volkan yalçın yavuz yiğit yunus zehra zeynep zeki
    reto urs ueli regula vreni ruedi köbi jürg jörg-peter hansruedi hanspeter hansjörg beatrix gallus gion flurin curdin andri ladina seraina corsin duri luzius gian gian-andrea pirmin kaspar
    balthasar melchior sepp alfons aloisia amalia anselma apollonia arnold augustin babette benedikta bernhardine bertram brunhilde burghard christfried cilly cölestin dankwart dietlind ditta
    donatus eckart eckehard eginhard ehrenfried eilert elfi elisabetha emmerich erdmann erdmuthe ernst eva-maria franz-josef franz-peter friedbert friedemann friedhelm friedl gebhard gerfried
    gernot gerold gottfried gotthilf gregor gretel gudula hans-christian hans-dieter hans-georg hans-joachim hans-jörg hans-josef hans-ulrich hans-wilhelm harro hasso hedda hedwig heiderose
    heinz-josef heinz-peter helfried helmfried helmtrud herta hildburg hilmar horst-dieter horst-günter ignaz immanuel immo ingelore iring irmhild isabell jannes jens-uwe jörg-uwe justus kai-uwe
    karl-christian karl-ernst karl-georg karl-hans karl-josef karl-ludwig karl-otto karl-peter karl-theodor karl-ulrich karl-wilhelm kasimir klaus-dieter klaus-jürgen klaus-peter kunibert
    kunigunde leonhard liesel luitgard luitpold margot marie-luise meinhard meinrad notburga notker odilo ortwin oswin otfried otmar ottilie ottokar reimar reimund reinold resi roderich rosalinde
    rosel rosina rotraud ruprecht sebald senta siegbert siegfried sieghard sieglinde siegmar siegmund sigismund sixtus sonnhild stanislaus thaddäus theobald theodolinde thorwald traudl traugott
    trudi utz vinzenz volkhard volkhart walburga waltraude wendel wenzel wieland wigbert wilfriede wilhelmine willibald winfriede wolfhard wunibald zacharias zenzi
    """)
}
