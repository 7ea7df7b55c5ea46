/**
 * First names that the generated list lacks: German rarities, and names from other languages as they occur among
 * officials in German administrations. Hand-kept; add a name in lower case to the line of its gender.
 */
export const FEMALE_NAMES_ADDED = `
  agnieszka aleksandra alena alev amal aminata amra aniko anikó annalena annegrit annekathrin annekatrin anneke anneli
  annemieke annemone annett annkathrin annkatrin antje arzu ashok asli ates ateş awet aydan aylin aynur ayşe ayşegül aysel
  aysun ayten babett bahar bartłomiej beata beatrix behzad bernadett bettina biljana bilkay birka birte bogusław
  bożena çağlar canan cansel cansu cathleen cemile cezary cristina dalal dalia danuta daria darko delara derya diana
  dilara dilek doreen dorle dorota dörthe dragana duc dušan ebru edelgard ediz edyta efe ege ekaterina elfriede elif
  elke elma elvan emel emine emrah ender enikő eray ercüment ergün erko ersin ertan ertuğrul eser esin esra evamaria
  evelin fadia fadime fahrettin faik farah fariba farshad farzaneh fatema fatoumata fazlı felor ferda fereshteh
  fevziye fidan filiz folkmar franca franka frauke frederike friederike friedlinde friedrun gamze garrelt gerhild
  gerko gerlind gerlinde gerulf gesche gesine gonca gönül gordana grażyna gritta grzegorz gudrun gülay gülcan gülistan
  gülsen gülseren gürkan güven gyde hacer hafize hala halim hanan hanife hannelore hansjörg hansjürgen hanspeter hasim
  hatice hayrettin hayriye hedda heidelinde heidrun heilwig heinrike heinzpeter helmi hilal hildegund hilmi hiltrud
  hinnerk hoda hülya hung hüsamettin ilknur ilsa ilsabe imke ina ingeburg inken insa ipek irem irena iris irmela irmi
  irmtrud isabell isolde ivana ivica iwona jacqueline jale jamila janina jannes jannike janning jarmila jarosław jasna
  jeannette jeannine jelle jendrik jiří joanna jonte joost jördis jorinde josefa josephin josephine jovana jule
  juliane juliette julika justyna jutka kadriye kamila karla karlfried karolin karolina karoline katarina katarzyna
  katharine kathi kathinka kathrein katrina katy kazim kazimierz kazım kea kerim kinga kirsi kirsten kirsti klarissa
  klaudija klausdieter kordula kristin kristine krystyna kübra kunigunde kürşat kwame lale laleh lamia layla lech leif
  leila leman lennard leokadia levke leyla lieselotte lilija lioba lisbeth liv ljiljana ljubica ljubomir lorin lotta
  lubna ludmila luisa luitpold łukasz lütfi lütfiye luzia lynn maciej madlen magdalene mahnaz mahsa maic maiko
  malgorzata małgorzata malin malina malu mandy manja manon mara mareen mareile maresa marija marijana mariusz marlies
  marlin marlis marnie maryam marzena mascha masoud mattis maurits mayte mechthild medhi mehrdad melek meltem mely
  meral merete merle merlin merve michał mihriban mikail milad minh miodrag miriam mirijam mirja mirjana mirosław
  misbah mladen mohsen mona monia moreen morten morteza mortimer müge muhittin muhterem muzaffer nada nadeschda nadia
  nagihan nagwa naika nalan nancy nasrin natallia naved navid nazan nazli nebojša necmettin negar nermin neslihan
  nesrin nevenka nevin nevzat nezahat nicoletta nicolette nilgün nilüfer nora notburga nuran nurcan nurettin nurgül
  nurhan nursen ognjen oğuzhan okan oksana olcay olena ömür orkan ottilie ozan özden özge özgür özlem öznur parsa
  parvin paulina pauline paweł peggy pejman peppino pernille petr piet pinar przemysław rabea radosław rafał ragna
  ragnhild rahel rahim rania raphaela raşit rayk reem regula reinald reinhilde remigius rena rené reşat reto rhea
  richildis rieke rigo rik rima roda roderich roderick romina ronan ronja rosalia roselinde rosemarie rosi rötger
  rotraut roxana roya rukiye ruppert rutger ruxandra ryszard ryyan saadet sabiha sadık safiye şahin sakine sanem sanna
  sarina sasa saša saskia savaş sawsan sayed şebnem seda sedef seher selda selin selman semih semra senay sepideh
  serap serhan serpil sevda sevgi sevil sevim seyran sezer shirin siamak sibel sieglind siglinde simin sindy sinje
  sixten slavica sławomir smilla snezana snežana solveig solvejg soner songül sontje soraya stig stina şükrü şule suna
  sunhild sünje sunna sunniva suse suzanne svea svetlana svitlana swaantje swanhild swantje sylvester sylvio sylwia
  tabea taimur talat talea tamim tamina tansel tatiana tayyip telse thaddeus theda thiemo thiess thimo thordis
  thorgard thure thurid thyra tiemo tihomir tilda tilly timm timmo tina tolgahan tomáš tomma toska traudl trixi trudi
  tuan tuba tugay tuğba tülay tülin turan turhan türkan uda ueli uğurcan ulaş ulrika ümmühan urs urszula utku václav
  vahid valeska veerle vesna vinh vivian vivien vladan vojtěch walburga waldtraut wencke wibke wiebeke wiebke wigand
  wigbert wilfriede wilka willfried winand wioletta witold władysław wolfdieter wolfhart xenia yael yalçın yaşar
  yasmin yasmina yasmine yaya yeliz yesim yeşim yıldıray yıldız ylva yorck york yücel yüksel yuliya yvette yvonne
  almut ortrun mechtild burgi vroni zenzi gerburg hildburg adelheid berthild dietlinde erdmute ellinor friedegund liselotte
  traute waltraut linh priya anjali
  zahra zdeněk zehra zeinab zeliha željko zeynep ziya zofia zohre zorica zrinka zübeyde zülfü zuzana
`

export const MALE_NAMES_ADDED = `
  milen nejat toralf cyrill cyril okko fokko reemt ubbo siebo eilert focke gerriet habbo heyo ihno jabbo lübbo momme ocke
  tamme thore cédric ulfert wübbo broder edzard jürn tassilo tilman traugott wolfdietrich bonifaz burkard burghard egbert eckehard
  emmeran gangolf gereon godehard korbinian marquard nepomuk pankraz sebald tyll wiegand raj sanjay fiete thees ketel melf
  nommen cay kaj
  achim alaa albrecht alkmar amit andrij anno arash arend arpad arvid asmus aykan aykut azad bahadir bahri balázs
  baris bastiaan belit berend bernardus bernt bijan birk bjarne boje bünyamin cahit cajus carlhanns cetin cihan
  claas clas coşkun dagfinn danyal deniz diethmar dimitrij dmitri dmitry dzenan eckard eckhardt eckhart eginhard eiko
  ekkehard ekkehart ekrem elmer enak enver erhan fedor ferat feridun firat folke folkert frerk fuat gábor gökay görgen
  haiko haimo hanjo hardo hartmuth helfrid helge herrmann hikmet hinnerk huschke ibo ihsan ilhan ilkay imre ingbert
  isa iulian jaroslav jelto jo jochim jorg jorgo jussi kaan karamba karlhans kaweh kaya keno kerem klaas korkmaz
  kristof ladislav lasse liborius lienhard marian marijan marinko meik menno metehan mevlüt milos miroslaw mirza
  muammer muhammet necati necip nedim nenad nima oke oktay oleksandr olgun omid onno orkun paulus phillip predrag
  quirin raed ralph rasmus rauf remigiusz remo renke reza riza ronny rostislav sadi safak serdar serhat sigfried siggi
  sigmund sinisa slawomir soenke sönke sönnich tamino teut thade thieß tjark tjarko tolga torge torolf turgut ugur
  uğur ümit vasilis veith veli volkwin vratislav wasilis wiard wilko winfrid wojciech yannis yavuz yigit yunus yurii
  yury zafer zbigniew zdravko zlatko
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
  `august bella bill christ else ernst frank grit guy harm horst jan job kai kate lee line linde lore mark
  max may mina mona neo pia real roman rosa rose sage sam till tim tom uli urban vital wilhelmine wolf`.split(/\s+/),
)
