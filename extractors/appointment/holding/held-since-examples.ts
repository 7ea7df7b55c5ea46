/** Examples of `appointment/since`: since when somebody holds an office, or heads a body. */
import type { Rule } from '../../rule.ts'

export const SINCE_EXAMPLES: Rule['examples'] = [
  {
    text: 'Seit Oktober 2021 ist der CIO des Landes Hessen Paul Beispiel, Staatssekretär im Ministerium für Soziales.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2021-10' }],
  },
  {
    text: 'Paul Beispiel über das Digitale\nHerr Beispiel, Chief Digital Officer (CDO) der Stadt Köln sind Sie seit Mai 2017.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2017-05' }],
  },
  {
    text: 'Paul Beispiel leitet seit Mai 2015 die KISA, die Digitalisierungsgesellschaft der Stadt Leipzig.',
    facts: [
      { event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', organisation: 'KISA', date: '2015-05' },
    ],
  },
  {
    text: 'Der Zweckverband eGo-Saar wächst. Geleitet wird er seit Mai 2015 von Paul Beispiel.',
    facts: [
      {
        event: 'appointed',
        person: 'Paul Beispiel',
        role: 'agency-head',
        organisation: 'Zweckverband eGo-Saar',
        date: '2015-05',
      },
    ],
  },

  {
    text: 'Wechsel im Rathaus. Paul Beispiel leitet seit Oktober 2021 die Rathaus-IT der Stadt Gera.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Gera', date: '2021-10' }],
  },
  {
    text: 'Paul Beispiel leitet seit Oktober 2021 die EDV der Stadt Gera.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Gera', date: '2021-10' }],
  },
  {
    text: 'Erika Muster ist CISO des Landes Hessen. Kommissarisch hatte sie die Aufgabe bereits seit August 2017 versehen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CISO', capacity: 'acting', date: '2017-08' }],
  },
  {
    text: 'Dataport wächst. Die Anstalt steht seit Januar 2022 unter der Leitung von Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'Dataport' }],
  },
  {
    text: 'Erika Muster, seit 1995 CIO der Stadt Köln, ist Juristin.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', date: '1995' }],
  },
  {
    text: 'Digitalministerium Hessen\nMinisterin\nErika Muster\nAmtsantritt\n3. Mai 2019\nDienstsitz\nWiesbaden',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2019-05-03' }],
  },
  {
    text: 'Seit dem 1. Oktober 2015 ist der Leiter der Zentralabteilung, Paul Beispiel, auch CIO des Landes Hessen.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2015-10-01' }],
  },
  {
    text: 'CIO des Landes Hessen ist seit Mai 2015 der Staatssekretär im Innenministerium, Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2015-05' }],
  },
  {
    text: 'Seit dem 1. Oktober 2015 ist Paul Beispiel, Staatssekretär im Innenministerium, CIO des Landes Hessen.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2015-10-01' }],
  },
  {
    text: 'Neue CDO der Stadt Köln ist Erika Muster. Die Juristin war seit 2015 CDO des Landkreises Celle.',
    facts: [{ event: 'appointed', person: 'Erika Muster', jurisdiction: 'Landkreis Celle', date: '2015' }],
  },
  {
    text: 'Co-CIO in Hessen bleibt Paul Beispiel, der dieses Amt seit 2017 ausübt und der jetzt ins Ressort der Digitalministerin gewechselt ist.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', capacity: 'co', date: '2017' }],
  },
  {
    text: 'Paul Beispiel leitet seit dem 1. April 2022 die Abteilung Informationstechnik der Kreisverwaltung Höxter.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2022-04-01' }],
  },
  {
    text: 'Erika Muster kam im Juli 2021 in das Landratsamt. Seitdem ist sie die Digitalisierungsbeauftragte des Landkreises Görlitz.',
    facts: [{ person: 'Erika Muster', role: 'CDO', date: '2021-07' }],
  },
  {
    text: 'CIO des Landes Hessen ist nun Erika Muster. Seit April 2020 hatte Paul Beispiel, Staatssekretär im Ministerium für Digitales, das Amt ausgeübt.',
    facts: [{ person: 'Paul Beispiel', role: 'CIO', date: '2020-04' }],
  },
  {
    text: 'Der CIO, seit Mai 2018 Paul Beispiel, untersteht in Bremen der Finanzbehörde.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
  },
  {
    text: 'Paul Beispiel, seit Mai 2018 CIO des Landes Bremen, zieht Bilanz.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB', date: '2018-05' }],
  },
  {
    text: 'Geschäftsführer Paul Beispiel von der ekom21 bekommt Hilfe. Seit dem 1. Juli 2022 hat Erika Muster dieselbe Funktion.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-07-01' }],
  },
  {
    text: 'Das ITZBund steht seit Mai 2018 unter der Leitung von Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
  },
  {
    text: '„Seit Mai 2018 bin ich CIO der Stadt Köln“, sagt Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
  },
  {
    text: 'Am Telefon ist Erika Muster. Erika, du bist seit Mai 2018 CIO der Stadt Köln.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
  },
  {
    text: 'Am Telefon ist Erika Muster. Servus Erika, jetzt bist Du schon seit Mai 2018 als CIO der Stadt Köln tätig.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
  },
  {
    text: 'Gespräch mit Erika Muster\nWie geht es?\nErika Muster: Gut, danke. Es gibt viel zu tun.\nSeit Mai 2018 bin ich CIO der Stadt Köln.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2018-05' }],
  },
  {
    text: 'Beim ITZBund hat seit Mai 2018 Erika Muster das Sagen.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2018-05' }],
  },
  {
    text: 'Seit 2013 heißt der CIO in Kiel Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2013' }],
  },
  {
    text: 'Erika Muster ist seit April 2023 Staatssekretärin für Digitalisierung in Hessen und zugleich Chief Digital Officer.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'state-secretary', date: '2023-04' },
      { event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2023-04' },
    ],
  },
  {
    text: 'Direktorin Erika Muster verließ das ITZBund im Mai 2024; seither leitet es Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2024-05' }],
  },
  {
    text: 'Als CDO der Stadt Lübeck amtiert Erika Muster seit Anfang April 2019.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Lübeck', date: '2019-04' }],
  },
  {
    text: 'CDO der Stadt Herne ist Paul Beispiel. Beispiel ist seit Frühjahr 2019 in dieser Funktion tätig.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Herne', date: '2019' }],
  },
  {
    text: 'Seit September 2019 leitet Erika Muster das ITZBund.',
    facts: [
      { event: 'appointed', person: 'Erika Muster', role: 'agency-head', organisation: 'ITZBund', date: '2019-09' },
    ],
  },
  {
    text: 'Das ITZBund hat sein neues Haus bezogen. Geleitet wird es seit dem 2. Mai 2022 von Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2022-05-02' }],
  },
  {
    text: 'Neue CIO der Stadt Köln ist Erika Muster. Sie ist seit dem 1. Februar 2019 da.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-02-01' }],
  },
  {
    text: 'Direktorin Erika Muster, seit 2017 im Amt, lobt das ITZBund.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2017' }],
  },
  {
    text: 'Geschäftsführer Paul Beispiel, seit 2019 auf diesem Posten, lobt die ekom21.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019' }],
  },
  {
    text: 'Seit Mitte Januar 2014 darf sich Finanzminister Paul Beispiel in Hessen auch CIO nennen.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2014-01' }],
  },
  {
    text: 'Die Hansestadt Lübeck hat seit April 2019 einen CDO: Paul Beispiel.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', date: '2019-04' }],
  },
  {
    text: 'Köln leistet sich mit Paul Beispiel seit 2019 einen CDO.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Köln', date: '2019' }],
  },
  {
    text: 'Frau Muster, als CIO der Stadt Köln sitzen Sie seit Juli 2019 mit am Tisch.',
    facts: [{ event: 'appointed', person: 'Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-07' }],
  },
  {
    text: 'Paul Beispiel bleibt Vorstand der KISA. Dieses Amt hatte der frühere SAP-Manager seit Mai 2009 neben der Rolle des IT-Chefs inne.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2009-05' }],
  },
  {
    text: 'Anna Beispiel, die das Digitalministerium in Hessen seit 2017 aufgebaut und geführt hatte, geht.',
    facts: [{ event: 'appointed', person: 'Anna Beispiel', role: 'minister', date: '2017' }],
  },
  {
    text: 'In Hessen übernimmt Erik Muster das Digitalressort von Anna Beispiel, die das Haus seit 2017 geleitet hatte.',
    facts: [{ event: 'appointed', person: 'Anna Beispiel', role: 'minister', date: '2017' }],
  },
  {
    text: 'Ihr Vorgänger als CIO von Hessen, Paul Beispiel, bleibt Vorstand der KISA. Dieses Amt hatte der frühere SAP-Manager seit Mai 2009 inne.',
    facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2009-05' }],
  },
  {
    text: 'An der Spitze des ITZBund steht seit 2019 Erika Muster.',
    facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019' }],
  },
]

export const SINCE_COUNTEREXAMPLES: Rule['counterexamples'] = [
  'Seit Oktober 2021 ist der CIO des Landes Hessen Paul Beispiel krank.',
  'Paul Beispiel leitet seit Mai 2015 die Muster GmbH, die Digitalisierungsgesellschaft der Sparkasse.',
  'Das ITZBund wächst. Das Projekt steht seit Mai unter der Leitung von Paul Beispiel.',
  'Das BSI berät. Das Landesamt steht seit 2020 unter der Leitung von Paul Beispiel.',
  'Die KISA hat eine neue Abteilung. Geleitet wird sie seit Mai 2015 von Paul Beispiel.',
  'Paul Beispiel ist CDO der Stadt Düsseldorf. Seit 2015 amtiert er als Präsident eines Fußballvereins.',
  'Paul Beispiel leitet seit dem 1. April 2022 die Abteilung Straßenbau der Kreisverwaltung Höxter, nicht die IT.',
  'Seit 2018 gibt es in Bremen keinen CIO, sagt Paul Beispiel.',
  'Gespräch mit Erika Muster\nErika Muster: Gut, danke.\nWie lange geht das?\nSeit Mai 2018 bin ich CIO der Stadt Köln.',
  'Das Digitalressort in Hessen lobt Anna Beispiel, die das Haus ihrer Eltern seit 2017 führt.',
  'Erika Muster, seit Jahren CIO des Landes Bremen, lud ein.',
  'Für die Stadt Köln sucht Erika Muster seit 2019 einen CDO.',
  'Das ITZBund wächst. Seit 2018 steht Erika Muster an der Spitze ihres Verbandes.',
  'CIO Paul Beispiel lobt, was seit 2019 in Hessen im Amt für Digitales geschah.',
  'Seit September 2019 leitet Erika Muster eine Arbeitsgruppe der Digitalbranche.',
  'Seit 2018 arbeitet Erika Muster mit dem CIO des Landes Bremen zusammen.',
  'Beim Personal hat seit 2018 der Rat das Sagen, meint CIO Paul Beispiel aus Bremen.',
  'CIO Paul Beispiel aus Bremen wirbt seit 2018 für offene Standards.',
]
