/**
 * First names that the generated list lacks: German rarities, and names from other languages as they occur among
 * officials in German administrations. Hand-kept; add a name in lower case to the line of its gender.
 */
export const FEMALE_NAMES_ADDED = `
  alev aminata amra annalena annekatrin anneke annemieke antje arzu asli aylin aynur ayşe bahar beatrix bernadett
  bettina bilkay birte canan cansel cansu cemile cristina dalia daria delara derya diana dilara dilek doreen dörthe
  ebru ekaterina elif elke emel emine esin esra fadime fatema fatoumata felor ferda fevziye franca frederike
  friederike gesche gesine gönül gülay gülistan gülsen gülseren hafize hanife hatice heidrun heinrike hilal hildegund
  ilknur imke inken insa irem iris jale janina jarmila jördis jorinde josefa jule juliane julika kadriye karoline
  katarina katarzyna katharine kathinka kirsi klarissa kordula krystyna lale leyla lilija lioba ljiljana lotta ludmila
  luisa madlen magdalene malgorzata małgorzata manja mareile marlies marnie maryam mayte melek meltem mely meral merle
  merve mihriban miriam mirijam mirja mona monia muhterem nadia nagihan naika nalan natallia nazan nazli neslihan
  nezahat nicoletta nicolette nilgün nilüfer nora nuran nursen oksana olena özden özge özlem pinar raphaela reem
  regula rieke roda rosi ruxandra saadet saskia sawsan seda sedef selin semra senay serap serpil sevda sevgi sevim
  seyran sibel simin snezana solvejg songül svitlana tabea tatiana theda tina traudl tuba tuğba ümmühan veerle vesna
  wencke wibke wiebke xenia yasmin yasmina yeliz yvette zehra zeynep zrinka zübeyde
`

export const MALE_NAMES_ADDED = `
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
  alex alexis ashley chris conny cornell danny dany deniz devrim dominique eike evren gerrit inge janne jean jo jona jules kay
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
