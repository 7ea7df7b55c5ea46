/**
 * First names that the generated list lacks: German rarities, and names from other languages as they occur among
 * officials in German administrations; among them what the German lists of `@faker-js/faker` 10.6.0 (MIT License) have
 * besides. Hand-kept; add a name in lower case to the line of its gender.
 */
export const FEMALE_NAMES_ADDED = `
  aaliyah adelheid agnieszka albertine aleksandra alena alessa alev aleyna alica aliya aliyah alke almut almuth alwine
  amal aminata amra aniko anikó anjali annabell annabelle annalena annegrit annekathrin annekatrin anneke anneli
  annelies annemieke annemone annett annkathrin annkatrin antje arzu ashok asli ates ateş awet aydan ayleen aylin
  aynur ayşe ayşegül aysel aysun ayten babett bahar bartłomiej beata beatrix behzad bernadett bernhild berthild betina
  bettina bibiane biljana bilkay birgitt birgitta birka birte bodil bogusław bożena brunhilde burga burgel burgi
  çağlar caitlin canan cansel cansu caren carolina catharina cathleen cemile ceyda ceylin cezary chayenne colleen
  cristina dalal dalia danuta daria darko darleen defne delara derya diana dietlinde dilara dilek doerte doreen dorit
  dorle dorota dörthe dragana duc dušan ebru edelgard edeltraut ediz edyta efe ege ekaterina elanur elea elfriede
  elgin elif elke ellinor elly elma elvan emel emelie emine emmely emrah ender enie enikő enna eray ercüment erdmute
  ergün erko ernestine ersin ertan ertuğrul eser esin esra evamaria evamarie evelin eveline fadia fadime fahrettin
  faik farah fariba farshad farzaneh fatema fatoumata fazlı felina felor femke fenja ferda fereshteh fevziye fidan
  filiz finia finja finnja florence florentine folkmar franca franka frauke frederike friedegund friederike friedlinde
  friedrun gaby gamze garrelt geesche gerburg gerhild gerko gerlind gerlinde gerulf gesche gesine giselheid gislinde
  gitte gonca gönül gordana grażyna grita gritta grzegorz gudrun gudula gülay gülcan gülistan gülsen gülseren gundel
  gundi gunhild gürkan güven gyde hacer hafize hala halim hanan hanife hannelore hansjörg hansjürgen hanspeter hasim
  hatice hayrettin hayriye hedda heide heidelinde heidelore heidrun heilwig heinrike heinzpeter helin helmi hilal
  hildburg hildegund hilmi hiltrud hinnerk hoda hülya hung hüsamettin ilayda ilknur ilsa ilsabe imke ina ingeburg
  ingelore inken insa ipek irem irena iris irmela irmi irmtrud isabell isolde ivana ivica iwona jacqueline jale jamila
  janin janina jannes jannike janning jarmila jarosław jasna jeannette jeannine jella jelle jendrik jenna jessy jette
  jiří joanna joelina joeline joleen jolien jolin jolina joline jonna jonte joost jördis jorinde josefa josefin
  josephin josephine josette josiane josie josy jovana jule juliane juliette julika julina juna justyna jutka kadriye
  kaja kamila karla karlfried karlotta karolin karolina karoline katarina katarzyna katharine kathi kathinka kathrein
  katrina katy kayra kazim kazimierz kazım kea kerim kiana kimberley kinga kirsi kirsten kirsti klarissa klaudija
  klausdieter kordula kriemhild kristin kristine krystyna kübra kunigunde kürşat kwame lale laleh lamia layla leann
  lech leif leila leman lene lenia lenja lennard lenya leokadia leoni levke leyla liah liesel lieselotte lilija lilith
  lillian lindsay linh linn linnea lioba lisann lisbeth liselotte liv ljiljana ljubica ljubomir loreen lorin lotta
  lubna ludmila luisa luitpold łukasz lütfi lütfiye luzia lynn maciej madita madleen madlen magdalene mahnaz mahsa
  maic maiko mailin malgorzata małgorzata malia malin malina malu mandy manja manon mara marah mareen mareile maresa
  margarete margarethe margita margrith marieke mariele marija marijana mariusz marleen marlena marlène marlies marlin
  marlis marnie maryam marzena mascha masoud mattis maurits maxi maxima maxine mayte mechthild mechtild medhi medine
  mehrdad melek melis meltem mely meral merete merle merlin merve mette michał micheline mieke mihriban mikail milad
  minh miodrag miray miriam mirijam mirja mirjana mirosław misbah mladen mohsen mona monia moreen morten morteza
  mortimer müge muhittin muhterem muzaffer nada nadeschda nadia naemi nagihan nagwa naika nalan nancy nasrin natallia
  naved navid nazan nazli nebojša necmettin negar nermin neslihan nesrin nevenka nevin nevzat nezahat nicoletta
  nicolette nike nilgün nilüfer nisa nora notburga nuran nurcan nurettin nurgül nurhan nursen ognjen oğuzhan okan
  oksana olcay olena ömür orkan ortrun ottilie ozan özden özge özgür özlem öznur parsa parvin paulina pauline paweł
  peggy pejman peppino pernille petr philine piet pinar priska priya przemysław rabea radosław rafał ragna ragnhild
  rahel rahim rania ranka raphaela raşit rayk reem regula reinald reingard reinhilde remigius rena rené reşat reto
  rhea riana richildis rieke rigo rik rike rima roda roderich roderick romina ronan ronja rosalia rosalie roselinde
  rosemarie rosi rötger rotraut roxana roya rukiye ruppert rutger ruxandra ryszard ryyan saadet sabiha sadık safiye
  şahin sakine sanem sanja sanna sarina sasa saša saskia savaş sawsan sayed şebnem seda sedef seher selda selin selman
  semih semra sena senay senta sepideh serap serhan serpil sevda sevgi sevil sevim seyran sezer shirin siamak sibel
  sieglind siglinde simin sindy sinja sinje sixten slavica sławomir smilla snezana snežana solveig solvejg soner
  songül sontje soraya stéphanie stig stina sude şükrü şule summer suna sunhild sünje sunna sunniva susann suse
  suzanne svea svetlana svitlana swaantje swanhild swantje sydney sylvana sylvester sylvio sylwia tabea taimur talat
  talea tamia tamim tamina tansel tarja tatiana tayyip telse thaddeus thalea theda thiemo thiess thimo thordis
  thorgard thure thurid thyra tiemo tihomir tilda tilly timm timmo tina tolgahan tomáš tomma toska traudl traute trixi
  trudi tuan tuba tugay tuğba tülay tülin turan turhan türkan uda ueli uğurcan ulaş ulrika ümmühan urs urszula urte
  utku václav vahid valeska veerle véronique vesna vinh vivian vivien vladan vojtěch vreni vroni walburga waldtraut
  waltraut waltrud wencke wenke wibke wiebeke wiebke wigand wigbert wilfriede wilka willfried winand wioletta witold
  władysław wolfdieter wolfhart xenia yael yalçın yaren yaşar yasmin yasmina yasmine yaya yeliz yesim yeşim yıldıray
  yıldız ylva ylvi ylvie yolande yorck york yücel yüksel yuliya yvette yvonne zahra zdeněk zehra zeinab zeliha željko
  zenzi zeynep ziya zoey zofia zohre zorica zrinka zübeyde zülfü zuzana
`

export const MALE_NAMES_ADDED = `
  achim adalbert adolf alaa albrecht alf alkmar ambros amit andrij anno arash arend arpad arved arvid arwed asmus
  aykan aykut azad bahadir bahri balázs baran baris bastiaan batuhan beat belit bennett berat berend bernardus bernt
  bertold bijan birk bjarne boje bolko bonifaz broder bünyamin burghard burkard burkhardt cahit cajus calvin carlhanns
  cay cédric cedrik cetin christiano cihan claas clas collin conner cord corvin coşkun curt cyril cyrill dagfinn
  damien dankmar dankwart danyal darian darren davin delf deniz dettmar dierk diether diethmar dimitrij dmitri dmitry
  domenik dustin dzenan eckard eckehard eckhardt eckhart eddi edzard egbert eggert eginhard ehrhard eiko eilert
  einhard ekkehard ekkehardt ekkehart ekrem elmer emilian emirhan emmeran enak enver erhan erk fabrice fedor ferat
  feridun fidelis fiete finlay finley finnley firat focke fokko folke folker folkert frantz frédéric frerk frithjof
  fuat gábor gangolf gérald gereon gerhardt gerhold gerolf gerriet gian giselher godehard gökay görgen gotthold habbo
  haiko haimo hanjo hansgeorg hansjoachim hansruedi hansueli hardo haro hartmuth heimo heinzgerd helfrid helge
  hellmuth hennes herrmann heyo hikmet hinnerk huschke ibo ihno ihsan ilhan ilkay imre ingbert isa iulian iven jabbo
  janko jannek jano jari jarne jarno jaron jaroslav jayson jelto jeremie jermaine jesse jo jochem jochim joerg jorg
  jorgo joris joscha jürg jürn jussi kaan kaj karamba karlhans karlo kaweh kaya keanu kenny keno kerem ketel kian
  kjell klaas korbinian kord korkmaz kristof ladislav lasse lenn lennie lennox lewis liborius lienhard loris lübbo
  ludolf luiz marian marijan marinko marlo marquard marwin matis matthis meik melchior melf menno metehan mevlüt mick
  milen milos mirac miroslaw mirza momme muammer muhammet necati necip nedim nejat nenad nepomuk nevio niclas niklaus
  nima nommen ocke oke okko oktay oleksandr olgun omid onno orkun oswin pankraz paulus pepe phillip pirmin predrag
  quentin quirin raed raj ralph rasmus rauf reemt reinhardt remigiusz remo renke reza riza rolfdieter ronny rostislav
  ruedi sadi safak sanjay sebald serdar serhat shawn siebo sigbert sigfried siggi sigmund sinisa slawomir soenke sönke
  sönnich stéphane tamino tamme tammo tassilo tayler teja teut thade thassilo thees thieß thore thorge tilman tilmann
  timon tizian tjark tjarko tolga toralf tore torge torolf traugott turgut tyll tyron ubbo ugur uğur ulfert ümit utz
  vasilis veith veli volkwin vratislav wasilis wiard wiegand wilko winfrid wojciech wolfdietrich wübbo wunibald yannic
  yannis yavuz yigit yunus yurii yury yven zacharias zafer zbigniew zdravko zlatko
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
