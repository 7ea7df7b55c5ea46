/**
 * First names that the generated list lacks: German rarities, and names from other languages as they occur among
 * officials in German administrations; among them what the German lists of `@faker-js/faker` 10.6.0 (MIT License) have
 * besides. Hand-kept; add a name in lower case to the line of its gender.
 */
export const FEMALE_NAMES_ADDED = `
  aaliyah abena adelheid ágnes agnieszka albertine aleksandra alena alessa alev aleyna alica aliya aliyah alke almut
  almuth aloisia alwine amal aminata amra anikó aniko anjali annabell annabelle annalena annegrit annekathrin
  annekatrin anneke anneli annelies annemieke annemone annett annkathrin annkatrin antje aristea arzu ashok asli ates
  ateş aurélie awet aydan ayleen aylin aynur ayşe ayşegül aysel aysun ayten babett bahar bartłomiej beata beatrix
  begoña behzad bernadett bernhild berthild betina bettina bibiane biljana bilkay birgitt birgitta birka birte bodil
  bogusław bożena brunhilde burga burgel burgi burgl çağla çağlar caitlin canan cansel cansu caren carolina catharina
  cathleen cemile ceyda ceylin cezary chayenne chioma chloé colleen concepción cristina dalal dalia danuta daria darko
  darleen defne delara derya diana dietlinde dilara dilek dimitra doerte doina doreen dorit dorle dorota dörthe
  dragana duc dušan ebru edelgard edeltraut ediz edyta efe ege ekaterina elanur elea elfriede elgin elif elke ellinor
  elly elma elske elvan emel emelie emine emmely emrah ender enie enikő enna eray ercüment erdmute ergün erko
  ernestine ersin ertan ertuğrul eser esin esra éva evamaria evamarie evelin eveline fadia fadime fahrettin faik faina
  farah fariba farshad farzaneh fatema fatoumata fazlı felina felor femke fenja fenna ferda fereshteh fevziye fidan
  filiz finia finja finnja florence florentine folkmar franca franka frauke frederike friedegund friederike friedlinde
  friedrun gaby gamze garrelt gaëlle geesche geneviève gerburg gerhild gerko gerlind gerlinde gerulf gesche gesine
  giselheid gislinde gitte gökçe gonca gönül gordana grażyna grita gritta grzegorz gudrun gudula gülay gülcan gülistan
  gülsen gülseren gundel gundi gunhild gürkan güven gyde hacer hafize hala halim hanan hanife hannelore hansjörg
  hansjürgen hanspeter hasim hatice hayrettin hayriye hedda heide heidelinde heidelore heidrun heilwig heinrike
  heinzpeter helin helmi hélène hilal hildburg hildegund hilmi hiltrud hinnerk hoda hülya hung hüsamettin ilayda
  ildikó ilknur ilsa ilsabe imke ina inés ingeburg ingelore ingvild inken insa inês ipek irem irena iris irmela irmi
  irmtrud isabell isolde ivana ivica iwona jacqueline jale jamila janin janina jannes jannike janning jarmila jarosław
  jasna jeannette jeannine jella jelle jendrik jenna jessy jette jiří joanna joelina joeline jolanta joleen jolien
  jolin jolina joline jonna jonte joost jördis jorinde josefa josefin josephin josephine josette josiane josie josy
  jovana joëlle jule juliane juliette julika julina juna justyna jutka kadriye kaja kalliopi kamila karla karlfried
  karlotta karolin karolina karoline katarina katarzyna kateryna katharine kathi kathinka kathrein katrina katy kavita
  kayra kazim kazım kazimierz kea keiko kerim kerrin kiana kimberley kinga kirsi kirsten kirsti klarissa klaudija
  klausdieter kordula kriemhild kristin kristine krystyna kübra kunigunde kürşat kwame lakshmi lale laleh lamia layla
  leann lech leif leila leman lene lenia lenja lennard lenya leokadia leoni levke leyla liah liesel lieselotte lilija
  lilith lillian lindsay linh linn linnea lioba lisann lisbeth liselotte liv ljiljana ljubica ljubomir ljudmila loreen
  lorin lotta lubna ludmila luisa luitgard luitpold łukasz lütfi lütfiye luzia lynn lyudmila maciej madita madleen
  madlen magdalene mahnaz mahsa maic maiko mailin malgorzata małgorzata malia malin malina malu mandy manja manon mara
  marah mareen mareile maresa margarete margarethe margita margrith marieke mariele marija marijana mariusz marleen
  marlena marlies marlin marlis marlène marnie maryam marzena mascha masoud mattis maurits maxi maxima maxine mayte
  maëlle mechthild mechtild medhi medine meera mehrdad melek melis meltem mely meral merete merle merlin merve mette
  michał micheline mieke mihriban mikail milad minh miodrag miray miriam mirijam mirja mirjana mirosław misbah mladen
  mohsen mona monia moreen morten morteza mortimer müge muhittin muhterem muzaffer nada nadeschda nadia naemi nagihan
  nagwa naika nalan nancy nasrin natalija natallia naved navid nazan nazli nebojša necmettin negar neha nermin nermina
  neslihan nesrin nevenka nevin nevzat nezahat ngozi nicoletta nicolette nike nilgün nilüfer nisa noémie nora notburga
  nuran nurcan nurettin nurgül nurhan nursen ognjen oğuzhan okan oksana olcay olena olha ömür orkan ortrun ottilie
  ozan özden özge özgür özlem öznur paraskevi parisa parsa parvin paulina pauline paweł peggy pejman peppino pernille
  petr philine philomena piet pinar pooja priska priya przemysław rabea radegunde radmila radosław rafał ragna
  ragnhild rahel rahim rania ranka raphaela raşit rayk reem regula reinald reingard reinhilde réka remigius rena rené
  reşat reto rhea riana richildis rieke rigo rik rike rima rimma rocío roda roderich roderick romina ronan ronja
  rosalia rosalie roselinde rosemarie rosi rötger rotraut roxana roya rukiye rumjana ruppert rutger ruxandra ružica
  ryszard ryyan saadet sabiha sadık safiye şahin sakine sanem sanja sanna sarina sasa saša saskia savaş sawsan sayed
  şebnem seda sedef seher selda selin selman semih semra sena senay senta sepideh serap serhan serpil sevda sevgi
  sevil sevim şeyma seyran sezer shirin siamak sibel sieglind siglinde sigune simin sindy sinja sinje sixten slavica
  sławomir smilla snezana snežana snježana solveig solvejg solène soner songül sontje soraya stéphanie stig stina sude
  şükrü şule summer suna sunhild sünje sunna sunniva susann suse suzanne svea svetlana svitlana swaantje swanhild
  swantje sydney sylvana sylvester sylvio sylwia tabea taimur talat talea tamia tamim tamina tansel tarja tatiana
  tayyip telse thaddeus thalea thandiwe theda thérèse thiemo thiess thimo thordis thorgard thure thurid thusnelda
  thyra tiemo tihomir tilda tilly timm timmo tina tolgahan tomáš tomma toska traudl traute trixi trudi tuan tuba tugay
  tuğba tülay tülin turan turhan türkan uda ueli uğurcan ulaş ulrika ümmühan urs urszula urte utku utta václav vahid
  valeska vasiliki veerle véronique vesna vinh viorica vivian vivien vladan vojtěch vreni vroni walburga waldtraut
  waltraut waltrud wencke wenke wibke wiebeke wiebke wiesława wigand wigbert wilfriede wilka willfried winand wioletta
  witold władysław wolfdieter wolfhart wübke xenia yael yalçın yaren yaşar yasmin yasmina yasmine yaya yeliz yesim
  yeşim yıldıray yıldız ylva ylvi ylvie yolande yorck yordanka york yücel yuki yuko yüksel yuliya yvette yvonne zahra
  zdenka zdeněk zehra zeinab zeliha željka željko zenta zenzi zeynep ziya zoey zofia zohre zorica zrinka zsófia zsuzsa
  zübeyde zülfü zuzana
`

export const MALE_NAMES_ADDED = `
  achim adalbert adolf akira alaa albrecht alf alkmar ambros amit andrij anno arash arend arjun arkadi arpad arved
  arvid arwed asmus aykan aykut azad babak bahadir bahri balázs baran bardo baris bashir bastiaan batuhan beat béla
  belit bennett benoît berat berend bernardus bernt bertold bijan birk bjarne boje bolko bonifaz broder bünyamin
  burghard burkard burkhardt cahit cajus calvin carlhanns cay cédric cedrik cetin chinedu christiano cihan claas clas
  collin conner cord corvin coşkun costin curt cyril cyrill cătălin dagfinn damien dankmar dankwart danyal darian
  dariush darren davin deepak delf deniz dettmar dierk diether diethmar dimitrij dmitri dmitry dmytro domenik dustin
  dzenan eckard eckehard eckhardt eckhart eddi edzard egbert eggert eginhard ehrhard eiko eilert einhard ekkehard
  ekkehardt ekkehart ekrem elmer emeka emilian emirhan emmeran enak enver erhan erk étienne fabrice farhad fedor ferat
  ferenc feridun fidelis fiete finlay finley finnley firat focke focko fokko folke folker folkert frantz frédéric
  frerk frithjof fuat fürchtegott gábor gangolf geert gennadi georgij gérald gereon gerhardt gerhold gerolf gerriet
  gian giselher godehard gökay görgen gotthold gunthard györgy gyula habbo haiko haimo hanjo hansgeorg hansjoachim
  hansruedi hansueli hardo harmen haro hartmuth heimo heinzgerd helfrid helge hellmuth hennes herrmann heyo hikmet
  hinnerk hiroshi huschke ibo ignazio ihno ihsan ilhan ilkay imre ingbert ingwer ionuț isa istván iulian iven jaan
  jabbo janko jannek jano jari jarne jarno jaron jaroslav jayson jelto jeremie jermaine jérôme jesse jo joaquín jochem
  jochim joerg jorg jorgo joris joscha joão jürg jürn jussi kaan kaj karamba karlhans karlo kaveh kaweh kaya keanu
  kenji kenny keno kerem ketel kian kjell klaas korbinian kord korkmaz kostas krasimir kristof kwasi kyriakos ladislav
  landolf lasse lászló leberecht lenn lennie lennox lewis liborius lienhard liviu loris loïc lübbo ludolf luiz luís
  marbod marian marijan marinko marlo marquard marwin matis matthis meik melchior melf menno metehan mevlüt mick milen
  miloš milos mirac miroslaw mirsad mirza momme muammer muhammet nahne necati necip nedim nejat nenad nepomuk nevio
  niclas nikhil niklaus nima nommen ocke oke okko oktay oleksandr olgun omid onno orkun oswin pankraz paulus pepe
  phillip pirmin plamen pouya pradeep predrag quang quentin quirin radovan radu raed raj rajesh ralph ramón rasmus
  ratko rauf reemt reinhardt remigiusz remo rémy renke reza riza rolfdieter ronny rostislav ruedi rumen rupprecht
  răzvan sadi safak sandeep sanjay sead sebald senad serdar serhat serhij shahin shawn siebo sigbert sigfried siggi
  sigismund sigmund siim sinisa siniša sipho sixtus slawomir slobodan soenke söhnke sohrab sönke sönnich spyridon
  srđan stanisław stavros stéphane stoyan sunil suresh szabolcs taavi tamás tamino tamme tammo tassilo tayler teja
  tendai teut thade thassilo thees themba theodoros thieß thore thorge tilman tilmann timon tizian tjado tjark tjarko
  tjorven tolga tomislav toralf tore torge torolf traian traugott trudbert tsvetan turgut tyll tyron ubbo ugur uğur
  ulfert ümit urmas utz vasilis vassilis veith veli vijay vikram volkwin volodymyr vratislav vukašin wasilis wiard
  wiegand wilko winfrid wladislaw wojciech wolfdietrich wolodymyr wübbo wunibald yannic yannis yavuz yigit yunus yurii
  yury yven zacharias zafer zbigniew zdravko zdzisław zlatko zvonimir íñigo ștefan
`

/** Names of women and men alike, as German usage has them: they prove a person, but tell no gender. */
export const UNISEX_NAMES = `
  alex alexis ashley chris conny cornell danny dany deniz devrim dominique eike evren gerrit janne jean jo jona jules kay
  kersten kim kyle laurence luca luka maxime mika nicola nikola noa pat patrice quinn ricky riley robin ronny sam sandy sascha
  sidney sigi steffi tomke toni uli ulli umut yannick
`

/**
 * First names that are also ordinary words or months: no name right after an article, a number or a preposition that
 * takes such a noun (*der Roman …*, *im August …*, *2.000 Mark …*, *bis Mai …*).
 */
export const AMBIGUOUS_NAMES = new Set(
  `august bella bill christ else ernst frank grit guy harm heide horst jan job kai kate lee line linde lore mark
  max may mina mona neo pia real roman rosa rose sage sam till tim tom uli urban vital wilhelmine wolf`.split(/\s+/),
)
