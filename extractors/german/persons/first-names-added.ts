/**
 * First names that the generated list lacks: German rarities, and names from other languages as they occur among
 * officials in German administrations; among them what the German lists of `@faker-js/faker` 10.6.0 (MIT License) have
 * besides. Hand-kept; add a name in lower case to the line of its gender.
 */
export const FEMALE_NAMES_ADDED = `
  aaliyah abena adelheid ágnes agnieszka albertine aleksandra alena alessa alev aleyna alica aliya aliyah alke almut
  almuth aloisia alwine amal aminata amra aniko anikó anjali annabell annabelle annalena annegrit annekathrin
  annekatrin anneke anneli annelies annemieke annemone annett annkathrin annkatrin antje aristea arzu asli ates
  aurélie awet aydan ayleen aylin aynur ayşe ayşegül aysel aysun ayten babett bahar beata beatrix begoña bernadett
  bernhild berthild betina bettina bibiane biljana bilkay birgitt birgitta birka birte bodil bożena brunhilde burga
  burgel burgi burgl çağla caitlin canan cansel cansu caren carolina catharina cathleen cemile ceyda ceylin chayenne
  chioma chloé colleen concepción cristina dalal dalia danuta daria darleen defne delara derya diana dietlinde dilara
  dilek dimitra doerte doina doreen dorit dorle dorota dörthe dragana ebru edelgard edeltraut edyta efe ekaterina
  elanur elea elfriede elgin elif elke ellinor elly elma elske elvan emel emelie emine emmely enie enikő enna erdmute
  ernestine eser esin esra éva evamaria evamarie evelin eveline fadia fadime faina farah fariba farzaneh fatema
  fatoumata felina felor femke fenja fenna ferda fereshteh fevziye fidan filiz finia finja finnja florence florentine
  franca franka frauke frederike friedegund friederike friedlinde friedrun gaby gaëlle gamze geesche geneviève gerburg
  gerhild gerlind gerlinde gesche gesine giselheid gislinde gitte gökçe gonca gönül gordana grażyna grita gritta
  gudrun gudula gülay gülcan gülistan gülsen gülseren gundel gundi gunhild güven gyde hacer hafize hala hanan hanife
  hannelore hatice hayriye hedda heide heidelinde heidelore heidrun heilwig heinrike hélène helin helmi hilal hildburg
  hildegund hiltrud hoda hülya ilayda ildikó ilknur ilsa ilsabe imke ina inés inês ingeburg ingelore ingvild inken
  insa ipek irem irena iris irmela irmi irmtrud isabell isolde ivana ivica iwona jacqueline jale jamila janin janina
  jannike jarmila jasna jeannette jeannine jella jendrik jenna jessy jette joanna joelina joeline joëlle jolanta
  joleen jolien jolin jolina joline jonna jördis jorinde josefa josefin josephin josephine josette josiane josie josy
  jovana jule juliane juliette julika julina juna justyna jutka kadriye kaja kalliopi kamila karla karlotta karolin
  karolina karoline katarina katarzyna kateryna katharine kathi kathinka kathrein katrina katy kavita kayra kea keiko
  kerrin kiana kimberley kinga kirsi kirsten kirsti klarissa klaudija kordula kriemhild kristin kristine krystyna
  kübra kunigunde lakshmi lale laleh lamia layla leann leila leman lene lenia lenja lenya leokadia leoni levke leyla
  liah liesel lieselotte lilija lilith lillian lindsay linh linn linnea lioba lisann lisbeth liselotte liv ljiljana
  ljubica ljudmila loreen lotta lubna ludmila luisa luitgard lütfiye luzia lynn lyudmila madita madleen madlen maëlle
  magdalene mahnaz mahsa mailin malgorzata małgorzata malia malin malina malu mandy manja manon mara marah mareen
  mareile maresa margarete margarethe margita margrith marieke mariele marija marijana marleen marlena marlène marlies
  marlin marlis marnie maryam marzena mascha maxi maxima maxine mayte mechthild mechtild medhi medine meera melek
  melis meltem mely meral merete merle merve mette micheline mieke mihriban miray miriam mirijam mirja mirjana mona
  monia moreen müge muhterem nada nadeschda nadia naemi nagihan nagwa naika nalan nancy nasrin natalija natallia naved
  nazan nazli negar neha nermin nermina neslihan nesrin nevenka nevin nezahat ngozi nicoletta nicolette nike nilgün
  nilüfer nisa noémie nora notburga nuran nurcan nurgül nurhan nursen oksana olcay olena olha ömür orkan ortrun
  ottilie özden özge özgür özlem öznur paraskevi parisa parvin paulina pauline peggy pernille philine philomena pinar
  pooja priska priya rabea radegunde radmila ragna ragnhild rahel rania ranka raphaela reem regula reingard reinhilde
  réka rena rhea riana richildis rieke rike rima rimma rocío roda romina ronja rosalia rosalie roselinde rosemarie
  rosi rotraut roxana roya rukiye rumjana ruxandra ružica ryyan saadet sabiha safiye sakine sanem sanja sanna sarina
  sasa saša saskia sawsan şebnem seda sedef seher selda selin semra sena senay senta sepideh serap serpil sevda sevgi
  sevil sevim şeyma seyran sezer shirin sibel sieglind siglinde sigune simin sindy sinja sinje slavica smilla snezana
  snežana snježana solène solveig solvejg songül sontje soraya stéphanie stina sude şule summer suna sunhild sünje
  sunna sunniva susann suse suzanne svea svetlana svitlana swaantje swanhild swantje sydney sylvana sylwia tabea talea
  tamia tamina tansel tarja tatiana telse thalea thandiwe theda thérèse thordis thorgard thure thurid thusnelda thyra
  tilda tilly tina tomma toska traudl traute trixi trudi tuba tuğba tülay tülin türkan uda ulrika ümmühan urszula urte
  utta valeska vasiliki veerle véronique vesna viorica vivian vivien vreni vroni walburga waldtraut waltraut waltrud
  wencke wenke wibke wiebeke wiebke wiesława wilfriede wilka wioletta wübke xenia yael yaren yasmin yasmina yasmine
  yaya yeliz yesim yeşim yıldız ylva ylvi ylvie yolande yordanka yuki yuko yüksel yuliya yvette yvonne zahra zdenka
  zehra zeinab zeliha željka zenta zenzi zeynep zoey zofia zohre zorica zrinka zsófia zsuzsa zübeyde zülfü zuzana
`

export const MALE_NAMES_ADDED = `
  achim adalbert adolf akira alaa albrecht alf alkmar ambros amit andrij anno arash arend arjun arkadi arpad arved
  arvid arwed ashok asmus ateş aykan aykut azad babak bahadir bahri balázs baran bardo baris bartłomiej bashir
  bastiaan batuhan beat behzad béla belit bennett benoît berat berend bernardus bernt bertold bijan birk bjarne
  bogusław boje bolko bonifaz broder bünyamin burghard burkard burkhardt çağlar cahit cajus calvin carlhanns cătălin
  cay cédric cedrik cetin cezary chinedu christiano cihan claas clas collin conner cord corvin coşkun costin curt
  cyril cyrill dagfinn damien dankmar dankwart danyal darian dariush darko darren davin deepak delf deniz dettmar
  dierk diether diethmar dimitrij dmitri dmitry dmytro domenik duc dušan dustin dzenan eckard eckehard eckhardt
  eckhart eddi ediz edzard egbert ege eggert eginhard ehrhard eiko eilert einhard ekkehard ekkehardt ekkehart ekrem
  elmer emeka emilian emirhan emmeran emrah enak ender enver eray ercüment ergün erhan erk erko ersin ertan ertuğrul
  étienne fabrice fahrettin faik farhad farshad fazlı fedor ferat ferenc feridun fidelis fiete finlay finley finnley
  firat focke focko fokko folke folker folkert folkmar frantz frédéric frerk frithjof fuat fürchtegott gábor gangolf
  garrelt geert gennadi georgij gérald gereon gerhardt gerhold gerko gerolf gerriet gerulf gian giselher godehard
  gökay görgen gotthold grzegorz gunthard gürkan györgy gyula habbo haiko haimo halim hanjo hansgeorg hansjoachim
  hansjörg hansjürgen hanspeter hansruedi hansueli hardo harmen haro hartmuth hasim hayrettin heimo heinzgerd
  heinzpeter helfrid helge hellmuth hennes herrmann heyo hikmet hilmi hinnerk hiroshi hung hüsamettin huschke ibo
  ignazio ihno ihsan ilhan ilkay imre ingbert ingwer íñigo ionuț isa istván iulian iven jaan jabbo janko jannek jannes
  janning jano jari jarne jarno jaron jaroslav jarosław jayson jelle jelto jeremie jermaine jérôme jesse jiří jo joão
  joaquín jochem jochim joerg jonte joost jorg jorgo joris joscha jürg jürn jussi kaan kaj karamba karlfried karlhans
  karlo kaveh kaweh kaya kazim kazimierz kazım keanu kenji kenny keno kerem kerim ketel kian kjell klaas klausdieter
  korbinian kord korkmaz kostas krasimir kristof kürşat kwame kwasi kyriakos ladislav landolf lasse lászló leberecht
  lech leif lenn lennard lennie lennox lewis liborius lienhard liviu ljubomir loïc lorin loris lübbo ludolf luís
  luitpold luiz łukasz lütfi maciej maic maiko marbod marian marijan marinko mariusz marlo marquard marwin masoud
  matis matthis mattis maurits mehrdad meik melchior melf menno merlin metehan mevlüt michał mick mikail milad milen
  milos miloš minh miodrag mirac miroslaw mirosław mirsad mirza misbah mladen mohsen momme morten morteza mortimer
  muammer muhammet muhittin muzaffer nahne navid nebojša necati necip necmettin nedim nejat nenad nepomuk nevio nevzat
  niclas nikhil niklaus nima nommen nurettin ocke ognjen oğuzhan okan oke okko oktay oleksandr olgun omid onno orkun
  oswin ozan pankraz parsa paulus paweł pejman pepe peppino petr phillip piet pirmin plamen pouya pradeep predrag
  przemysław quang quentin quirin radosław radovan radu raed rafał rahim raj rajesh ralph ramón raşit rasmus ratko
  rauf rayk răzvan reemt reinald reinhardt remigius remigiusz remo rémy rené renke reşat reto reza rigo rik riza
  roderich roderick rolfdieter ronan ronny rostislav rötger ruedi rumen ruppert rupprecht rutger ryszard sadi sadık
  safak şahin sandeep sanjay savaş sayed sead sebald selman semih senad serdar serhan serhat serhij shahin shawn
  siamak siebo sigbert sigfried siggi sigismund sigmund siim sinisa siniša sipho sixten sixtus slawomir sławomir
  slobodan soenke söhnke sohrab soner sönke sönnich spyridon srđan stanisław stavros ștefan stéphane stig stoyan şükrü
  sunil suresh sylvester sylvio szabolcs taavi taimur talat tamás tamim tamino tamme tammo tassilo tayler tayyip teja
  tendai teut thaddeus thade thassilo thees themba theodoros thiemo thiess thieß thimo thore thorge tiemo tihomir
  tilman tilmann timm timmo timon tizian tjado tjark tjarko tjorven tolga tolgahan tomáš tomislav toralf tore torge
  torolf traian traugott trudbert tsvetan tuan tugay turan turgut turhan tyll tyron ubbo ueli ugur uğur uğurcan ulaş
  ulfert ümit urmas urs utku utz václav vahid vasilis vassilis veith veli vijay vikram vinh vladan vojtěch volkwin
  volodymyr vratislav vukašin wasilis wiard wiegand wigand wigbert wilko willfried winand winfrid witold wladislaw
  władysław wojciech wolfdieter wolfdietrich wolfhart wolodymyr wübbo wunibald yalçın yannic yannis yaşar yavuz yigit
  yıldıray yorck york yücel yunus yurii yury yven zacharias zafer zbigniew zdeněk zdravko zdzisław željko ziya zlatko
  zvonimir
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
