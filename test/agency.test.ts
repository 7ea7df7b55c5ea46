import { describe, expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

/** `event name date` of each fact about a body in a text. */
const eventsIn = (text: string) =>
  factsOfPage(text).flatMap((f) => (f.type === 'agency' ? [`${f.event} ${f.name} ${f.date.value}`] : []))

describe('which body is meant', () => {
  it.each([
    [
      'one body, with its Land before and behind, and grown out of another',
      '[4.9.2019] Das Breitbandzentrum Thüringen ist zur Digitalagentur Thüringen ausgebaut worden. Die Thüringer Digitalagentur wurde zum 1. August 2019 errichtet.',
      ['founded Thüringer Digitalagentur 2019-08-01'],
    ],
    [
      'two bodies, each of its Land',
      '[4.9.2019] Die Digitalagentur Thüringen wurde zum 1. August 2019 errichtet, die Digitalagentur Hessen zum 1. August 2019 aufgelöst. Die Digitalagentur Sachsen wurde zum 1. August 2019 errichtet.',
      [
        'founded Digitalagentur Thüringen 2019-08-01',
        'dissolved Digitalagentur Hessen 2019-08-01',
        'founded Digitalagentur Sachsen 2019-08-01',
      ],
    ],
    [
      'what the page is about, not whose decision it goes back to',
      'Zentrum für Verwaltungssoftware\nRechtsform GmbH\nSitz Cottbus\n\nDas Zentrum für Verwaltungssoftware (ZVS) ist ein öffentliches Unternehmen der IT.\nDie Einrichtung geht auf einen Beschluss des IT-Planungsrats aus dem Jahr 2020 zurück. Im Mai 2021 wurde sie gegründet.',
      ['founded Zentrum für Verwaltungssoftware 2021-05'],
    ],
    [
      'a ministry by what papers call it',
      '[7.5.2025] Digitalministerium beginnt mit der Arbeit\nDas Ministerium für Digitalisierung und Staatsmodernisierung des Bundes hat heute seine Arbeit aufgenommen.',
      ['founded Ministerium für Digitalisierung und Staatsmodernisierung 2025-05-07'],
    ],
    [
      'one body, with its legal form and without',
      'Dataport AöR\nGründung 2004\n\nDataport ist IT-Dienstleister. Die Anstalt wurde zum 1. Januar 2004 gegründet.',
      ['founded Dataport 2004-01-01'],
    ],
    [
      'two unions, of none of the same',
      'Das Rechenzentrum Nord und das Rechenzentrum Süd wurden im Landesbetrieb IT Hessen zusammengelegt. 2017 ging die Datenzentrale West im Landesbetrieb IT Hessen auf.',
      ['merged Landesbetrieb IT Hessen null', 'merged Landesbetrieb IT Hessen 2017'],
    ],
    [
      'a motion, and nothing done',
      'Bielefeld. Die FDP stellt folgenden Änderungsantrag zur Neuordnung der IT:\n\nDer Eigenbetrieb IT-Dienste Celle wird zum 31. Dezember 2017 aufgelöst.',
      [],
    ],
    [
      'the one that is called so, not the last one named',
      '[2.4.2017] Über die Fusion der Kommunalen Datenzentrale Spreetal mit dem Zweckverband IT Elbe stimmte der Rat ab. Die Datenzentrale war 1992 gegründet worden.',
      ['founded Kommunale Datenzentrale Spreetal 1992'],
    ],
    [
      'a form that the last one does not have',
      '[6.6.2016] Zweckverband KDZ Mosel und Landesbetrieb LDI arbeiten zusammen. Der Verband entstand 1975 in Trier.',
      ['founded Zweckverband KDZ Mosel 1975'],
    ],
    [
      'the last one, where its name says nothing of its form',
      'Zweckverband und Dataport sind Partner. Der IT-Verbund Schleswig-Holstein betreut Kommunen. Entstanden ist die Anstalt zum 1. Januar 2019.',
      ['founded IT-Verbund Schleswig-Holstein 2019-01-01'],
    ],
    [
      'not the one that goes into it',
      'Der Landesbetrieb IT Hessen feiert. Die alte Landesstelle für Datenverarbeitung ging schon 1998 in dem Betrieb auf.',
      ['merged Landesbetrieb IT Hessen 1998'],
    ],
    [
      'whither the ministry named before has taken it',
      'Thüringens Digitalministerium bekommt das Landesrechenzentrum. Die Behörde wechselt am 1. Januar 2025 vom Finanzressort dorthin.',
      ['transferred Landesrechenzentrum 2025-01-01'],
    ],
    [
      'in ihr: what became one',
      '[9.2.2019] ITEOS ist jung. Am 1. Juli 2018 verschmolzen in ihr drei Zweckverbände und die Datenzentrale Baden-Württemberg.',
      ['merged ITEOS 2018-07-01'],
    ],
    [
      'the short form of a quoted name',
      'Das TLRZ in Erfurt hieß früher „Zentrum für Informationsverarbeitung“ (ZIV). Das ZIV wiederum war im Jahr 2000 eingerichtet worden.',
      ['founded Zentrum für Informationsverarbeitung 2000'],
    ],
    [
      'a form with the short form that the text has introduced',
      'Die Kommunale Datenverarbeitung Ems (KDEM) rechnet für 20 Gemeinden. 2005 wird aus dem Zweckverband KDEM eine Anstalt des öffentlichen Rechts.',
      ['converted Kommunale Datenverarbeitung Ems 2005'],
    ],
    [
      'a provider by a pronoun, whose name may look like several',
      'Der Brandenburgische IT-Dienstleister sitzt in Potsdam. Bislang dem Innenministerium nachgeordnet, gehört er seit dem 1. Januar 2025 zum Digitalministerium.',
      ['transferred Brandenburgischer IT-Dienstleister 2025-01-01'],
    ],
    [
      'a compound of a form',
      '[3.2.2016] Um die Netze kümmert sich Dataport. Das Landesrechenzentrum Sachsen-Anhalt war 2014 in der Mehrländeranstalt aufgegangen.',
      ['merged Dataport 2014'],
    ],
    [
      'a pronoun in a sentence with nothing else but a date',
      'Die FITKO wird von Bund und Ländern getragen. Zum 1. Januar 2020 nahm sie in Frankfurt die Arbeit auf.',
      ['founded FITKO 2020-01-01'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('who founds', () => {
  it.each([
    [
      'whoever has done something else with the same verb',
      'Das war in Hannover: Zum 1. Januar 2014 haben wir den alten LSKN aufgelöst und IT.Niedersachsen als eigenen Landesbetrieb errichtet.',
      ['dissolved LSKN 2014-01-01', 'founded IT.Niedersachsen 2014-01-01'],
    ],
    [
      'said in front with a participle',
      'Im Jahr 2000 eingerichtet, betreute das Landesrechenzentrum Hessen zunächst nur die Steuerverwaltung.',
      ['founded Landesrechenzentrum Hessen 2000'],
    ],
    [
      'towns and districts that join in it',
      '1974: Der Landkreis Lörrach, die Stadt Freiburg und weitere Kommunen schließen sich zum Regionalen Rechenzentrum Südlicher Oberrhein zusammen.',
      ['founded Regionales Rechenzentrum Südlicher Oberrhein 1974'],
    ],
    [
      'a town and a provider beside it, which is not founded',
      'Gegründet hatten die Lecos GmbH die Stadt Leipzig und die KISA im Jahr 2001.',
      ['founded Lecos GmbH 2001'],
    ],
    [
      'a first meeting, where the text has no founding',
      '[5.9.2016] Der Digitalrat Hessen ist berufen worden. Das Gremium tagte am 2. September zum ersten Mal.',
      ['founded Digitalrat Hessen 2016-09-05'],
    ],
    [
      'a company: none of the administration’s',
      'Microsoft hat 2021 in Berlin ein Digitalzentrum für Behörden eröffnet.',
      [],
    ],
    [
      'a council of the field: another council',
      '[22.3.2023] Der IT-Planungsrat hat auf seiner Sitzung am Mittwoch einen Beirat für Registerdaten eingesetzt.',
      ['founded Beirat für Registerdaten 2023-03-22'],
    ],
    [
      'for a task since a day',
      'Die Aufgaben nimmt seit dem 1.1.2017 der dafür gegründete Eigenbetrieb IT-Service Plauen wahr.',
      ['founded Eigenbetrieb IT-Service Plauen 2017-01-01'],
    ],
    [
      'several towns, one body',
      '[6.2.1974] In Uelzen gründen mehrere Städte und Gemeinden die Kommunale Datenzentrale Heide.',
      ['founded Kommunale Datenzentrale Heide 1974-02-06'],
    ],
    [
      'one, as others before it',
      '[2.2.2021] Wie zuvor andere Städte richtet nun auch Worms einen Digitalbeirat ein.',
      ['founded Digitalbeirat 2021-02-02'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('what several bodies became', () => {
  it.each([
    [
      'both, in the next sentence',
      '[6.1.2020] Die KDZ Spreetal und das Rechenzentrum Oder sind seit Jahresbeginn Geschichte. Beide sind zur Spree-Oder-IT verschmolzen.',
      ['merged Spree-Oder-IT 2020-01'],
    ],
    [
      'in their place',
      '[4.1.2013] Seit Neujahr sind die Datenzentrale Lippe und die KDZ Höxter Geschichte. An ihre Stelle ist der Zweckverband Weser-Lippe-IT getreten.',
      ['merged Zweckverband Weser-Lippe-IT 2013-01-01'],
    ],
    [
      'under a name that the next sentence gives',
      '2005 vereinigten sich das Rechenzentrum Kassel und die Datenzentrale Fulda. Der neue Zweckverband bekam den Namen KommunalIT Hessen.',
      ['merged KommunalIT Hessen 2005'],
    ],
    [
      'under a name in front',
      'Als Südthüringen-IT firmieren seit 2011 die beiden Zweckverbände KDZ Suhl und KDZ Meiningen.',
      ['merged Südthüringen-IT 2011'],
    ],
    [
      'and is called so since',
      '2003 fusionierte die Kommunale Datenzentrale Saar mit dem IT-Verbund Blies und heißt seither Saar-Blies-IT.',
      ['merged Saar-Blies-IT 2003'],
    ],
    [
      'in it, one that is not named',
      'Das CERT Nord wacht über die Netze der Verwaltung. In ihm ging 2019 das frühere Notfallteam auf.',
      ['merged CERT Nord 2019'],
    ],
    [
      'several that are named by their towns',
      '2009 gingen die Rechenzentren Hameln und Rinteln in der Kommunalen Datenzentrale Weserbergland auf.',
      ['merged Kommunale Datenzentrale Weserbergland 2009'],
    ],
    [
      'into one whose short form vouches for it',
      'bergIT und die Kommunale Datenzentrale Oberberg verschmelzen 2012 zur Bergisch-Oberbergischen Informationstechnik (BOIT).',
      ['merged Bergisch-Oberbergische Informationstechnik 2012'],
    ],
    [
      'by the verb zusammengehen',
      '2011: Die Datenzentrale Leer und die KDZ Emden gehen zum 1. April im Zweckverband IT Ostfriesland zusammen.',
      ['merged Zweckverband IT Ostfriesland 2011-04-01'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('companies', () => {
  it.each([
    [
      'of a town, taken up by a pronoun',
      '[4.5.2021] Für Fördermittel ist die Smart Region Speyer GmbH da. Die hat die Stadt Speyer 2019 als Tochter gegründet. Ihr Auftrag ist die Digitalisierung der Verwaltung.',
      ['founded Smart Region Speyer GmbH 2019'],
    ],
    [
      'of a provider, in its chronicle, later by a short name',
      'Kommunale Datenverarbeitung Oberharz\n2003\nSchulen ans Netz: Dafür gründen wir eine Tochter, die KlassenNetz Harz GmbH.\n2010\nKlassenNetz wird zum Jahresende aufgelöst.',
      ['founded KlassenNetz Harz GmbH 2003', 'dissolved KlassenNetz Harz GmbH 2010-12'],
    ],
    [
      'whose kind is the object, and whose name stands with mit',
      '[4.4.2019] Die Stadt Darmstadt hat 2018 mit der Digitalstadt Darmstadt GmbH eine eigene Gesellschaft gegründet.',
      ['founded Digitalstadt Darmstadt GmbH 2018'],
    ],
    [
      'kept since a year',
      'Für ihre Rathaus-IT unterhält die Stadt Ingolstadt seit 2010 eine eigene Gesellschaft, die IN-Digital GmbH.',
      ['founded IN-Digital GmbH 2010'],
    ],
    [
      'of a company: none of the administration’s',
      '[2.2.2018] Die Muster AG hat 2017 ein Rechenzentrum gegründet und die Tochter CloudNow GmbH aufgelöst.',
      [],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('whom a relative clause means', () => {
  it.each([
    [
      'the body that an apposition describes, by the gender of its noun',
      'IT-Partner ist die Kommunale Datenverarbeitung Oldenburg, ein Zweckverband der Kommunen, der 1972 gegründet wurde.',
      ['founded Kommunale Datenverarbeitung Oldenburg 1972'],
    ],
    [
      '… behind the particle of the verb',
      'Viele arbeiten mit Dataport zusammen, der Anstalt des öffentlichen Rechts, die 2004 errichtet wurde.',
      ['founded Dataport 2004'],
    ],
    [
      '… and not where it is whose they are',
      'Partner ist Dataport, ein Unternehmen der Länder, die 1990 gegründet wurden.',
      [],
    ],
    [
      'the body that somebody heads, not the office',
      'Vorstand der Kommunalen Datenverarbeitung Oldenburg, die 1972 von 30 Kommunen gegründet wurde, ist Rolf Beyer.',
      ['founded Kommunale Datenverarbeitung Oldenburg 1972'],
    ],
    [
      'a provider by its bare name',
      '2001 wurde er Geschäftsführer des städtischen IT-Betriebs Weserdat, der zum 1. Januar 2007 in der Anstalt Dataport aufging.',
      ['merged Dataport 2007-01-01'],
    ],
    [
      'the council, not who sits in it',
      'Den Plan begleitet der IT-Ausschuss der Staatssekretäre, den die Landesregierung im Mai 2005 gebildet hat.',
      ['founded IT-Ausschuss der Staatssekretäre 2005-05'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('lines of chronicles', () => {
  it.each([
    [
      'parts, forms, first meetings',
      'Chronik der Datenzentrale Hellweg\n\n1974\nGründung der Datenzentrale Hellweg\n\n1998\nDie Datenzentrale wird Eigenbetrieb.\n\n2018\nDie Datenzentrale Hellweg wird Teil von Dataport.\n\n15. Mai 2019 – Konstituierung des Digitalrats der Stadt Soest',
      [
        'founded Datenzentrale Hellweg 1974',
        'converted Datenzentrale Hellweg 1998',
        'merged Dataport 2018',
        'founded Digitalrat 2019-05-15',
      ],
    ],
    [
      'a form that an adjective denies something of',
      'Zum 1. Januar 2021 wurde das ITZBund eine nicht rechtsfähige Anstalt des öffentlichen Rechts.',
      ['converted ITZBund 2021-01-01'],
    ],
    ['a kind is no name', '[5.7.2022] Aus dem Digitalministerium in Kiel wird wieder ein Umweltministerium.', []],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('rows', () => {
  it.each([
    [
      'of a company that a heading names, in a report of its owner',
      'Beteiligungsbericht der Stadt Gera 2018\n\n4.2 Informatik- und Organisations-\ngesellschaft Gera mbH\n\nSitz: Gera\nGesellschafter: Stadt Gera 100 %\nGründung: 01.03.2016\n\n4.3 Wohnbau Gera GmbH\nSitz: Gera',
      ['founded Informatik- und Organisationsgesellschaft Gera mbH 2016-03-01'],
    ],
    [
      'of a box under the last name, on a page under the first: one body each',
      'Gebietsrechenzentrum Ilmenau-Saale\n\nilmIT\nRechtsform GmbH\nGründung 3. Mai 1971\nAuflösung 31. Dezember 2006\nSitz Gera\n\nDas Gebietsrechenzentrum Ilmenau-Saale (GIS), zuletzt ilmIT GmbH, war ein kommunaler IT-Dienstleister. Gegründet wurde das GIS am 3. Mai 1971. Den Namen ilmIT trug das Haus ab dem 1. Juli 2001. Die ilmIT wurde zum 31. Dezember 2006 aufgelöst.',
      [
        'dissolved ilmIT 2006-12-31',
        'founded Gebietsrechenzentrum Ilmenau-Saale 1971-05-03',
        'renamed ilmIT GmbH 2001-07-01',
      ],
    ],
    [
      'since when it stands, whatever was before it',
      'Zentrum für Informationstechnik Saar\nVorgänger: Landesrechenstelle\nBestehen seit 1. Juli 2013\nMitglieder: 14',
      ['founded Zentrum für Informationstechnik Saar 2013-07-01'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('dates', () => {
  it.each([
    [
      'of the decree that somebody signed',
      '[12.12.2024] Mit dem Organisationserlass, den die Ministerpräsidentin gestern unterzeichnete, heißt das Verkehrsministerium nun Ministerium für Verkehr und Digitales.',
      ['renamed Ministerium für Verkehr und Digitales 2024-12-11'],
    ],
    [
      'of the clause before, taken up by seitdem',
      'Am 8. Juli 2021 wechselte die Zuständigkeit: Der Landesbetrieb IT Hessen untersteht seitdem dem Innenministerium.',
      ['transferred Landesbetrieb IT Hessen 2021-07-08'],
    ],
    [
      'the last day of the year',
      '[3.2.2021] Seit Silvester existiert der Zweckverband Kommunale IT Saale nicht mehr.',
      ['dissolved Zweckverband Kommunale IT Saale 2020-12-31'],
    ],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('forms and ends', () => {
  it.each([
    [
      'as what it works, under the same name',
      'Die Landesdatenzentrale Saar entstand 1968. Ab 1996 arbeitete sie unter gleichem Namen als Landesbetrieb.',
      ['founded Landesdatenzentrale Saar 1968', 'converted Landesdatenzentrale Saar 1996'],
    ],
    [
      'since the year until which it had another form',
      'Bis 2003 war die Hessische Zentrale für Datenverarbeitung ein Amt, seither ist sie Landesbetrieb.',
      ['converted Hessische Zentrale für Datenverarbeitung 2003'],
    ],
    [
      'into the form of',
      'Zum 1. April 2002 wurde das Rechenzentrum Kassel in die Rechtsform eines Eigenbetriebs überführt.',
      ['converted Rechenzentrum Kassel 2002-04-01'],
    ],
    [
      'exists no more: a finite verb that looks like a participle',
      'Die Versammlung hat ihn aufgelöst; seit dem 31.12.2020 existiert der Zweckverband Kommunale IT Saale nicht mehr.',
      ['dissolved Zweckverband Kommunale IT Saale 2020-12-31'],
    ],
    [
      'ceased to exist',
      '[7.7.2006] Mit Ablauf des 30. Juni hat das Landesrechenzentrum Thüringen aufgehört zu existieren.',
      ['dissolved Landesrechenzentrum Thüringen 2006-06-30'],
    ],
    ['a history is no end', 'Das Landesrechenzentrum Thüringen ist ein Teil der langen Geschichte des Landes.', []],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('new parents', () => {
  it.each([
    [
      'comes to a ministry',
      'Nach der Wahl 2016 kam der Landesbetrieb Daten und Information vom Finanz- zum Innenministerium.',
      ['transferred Landesbetrieb Daten und Information 2016'],
    ],
    [
      'taken out of one and put under another',
      '[9.7.2009] Das Landesrechenzentrum Hessen wurde zum 1. Juli aus dem Innenministerium herausgelöst und direkt dem Finanzministerium unterstellt.',
      ['transferred Landesrechenzentrum Hessen 2009-07-01'],
    ],
    [
      'by a decree, taken up by a pronoun',
      'Ein Erlass löste den Landesbetrieb IT Mainz im Frühjahr 2009 aus dem Innenministerium und ordnete ihn dem Finanzministerium zu.',
      ['transferred Landesbetrieb IT Mainz 2009'],
    ],
    [
      'hung up elsewhere',
      '[3.2.2025] Das Landesrechenzentrum Hessen ist seit Januar nicht mehr beim Finanzministerium aufgehängt, sondern beim Digitalministerium.',
      ['transferred Landesrechenzentrum Hessen 2025-01'],
    ],
    ['comes to a fair', 'Nach der Wahl 2016 kam der Landesbetrieb Daten und Information zur Messe.', []],
  ])('%s', (_, text, expected) => expect(eventsIn(text)).toEqual(expected))
})

describe('what was voted down', () => {
  it.each([
    'Beschluss: Es wird ein Digitalbeirat eingerichtet.\nAbstimmungsergebnis: 12 Ja-Stimmen, 40 Nein-Stimmen',
    'Beschluss: Es wird ein Digitalbeirat eingerichtet.\n\nAbstimmungsergebnis:\nmehrheitlich abgelehnt',
  ])('%j', (text) =>
    expect(eventsIn(`Niederschrift der Sitzung des Kreistags Celle vom 14.12.2020\n${text}`)).toEqual([]),
  )

  it('is what had more for than against it', () =>
    expect(
      eventsIn(
        'Niederschrift der Sitzung des Kreistags Celle vom 14.12.2020\nBeschluss: Es wird ein Digitalbeirat eingerichtet.\nAbstimmungsergebnis: 40 Ja-Stimmen, 12 Nein-Stimmen',
      ),
    ).toEqual(['founded Digitalbeirat 2020-12-14']))
})

describe('what is not said to have happened', () => {
  it.each([
    'Sollte der Landtag zustimmen, wird das Landesamt für Cybersicherheit zum 1. Januar 2024 gegründet.',
    'Wenn der Landtag zustimmt, wird das Landesamt für Cybersicherheit zum 1. Januar 2024 gegründet.',
    'Das Landesamt für Cybersicherheit wird zum 1. Januar 2024 gegründet, sofern der Landtag zustimmt.',
    'Geplant ist, dass KDRS und KIRU zum Zweckverband KommunalIT Süd fusionieren und eine Anstalt tragen.',
    'In Kiel hält sich das Gerücht, Dataport werde in eine GmbH umgewandelt.',
    'Wäre es nach der Opposition gegangen, hätte Hessen 2015 ein Digitalministerium gegründet.',
    'Auch ob die Digitalagentur Hessen eine andere Rechtsform bekommt, blieb offen.',
    'Der Vorstand weiß nicht, wann das Rechenzentrum Nord in Dataport aufgeht.',
    'Die Digitalagentur Hessen ist jung. Voraussichtlich wird sie am 1. Mai 2026 aufgelöst.',
  ])('%s', (text) => expect(eventsIn(`[3.5.2021] ${text}`)).toEqual([]))
})

describe('what is called so now', () => {
  it.each([
    [
      'Das Amt für IT und Digitale Infrastruktur, so heißt seit dem 1. März 2017 das vormalige Amt für Informationstechnik in Celle, sucht Personal.',
      ['renamed Amt für IT und Digitale Infrastruktur 2017-03-01'],
    ],
    [
      'Die Digitalagentur Hessen, wie die frühere Landesstelle für IT seit 2018 heißt, sucht Personal.',
      ['renamed Digitalagentur Hessen 2018'],
    ],
    ['Die Stadt Celle, so heißt es seit 2018 bei der Digitalagentur Hessen, spart.', []],
  ])('%s', (text, events) => expect(eventsIn(`[3.5.2021] ${text}`)).toEqual(events))
})

describe('participles before a colon', () => {
  it.each([
    [
      'Gegründet 1971, aufgelöst 2016: das Rechenzentrum der Stadt Celle.',
      ['founded Rechenzentrum der Stadt Celle 1971', 'dissolved Rechenzentrum der Stadt Celle 2016'],
    ],
    [
      '1970 errichtet, 1994 in einen Eigenbetrieb umgewandelt, noch immer gefragt: Die Geschichte des Rechenzentrums der Stadt Celle ist lang.',
      ['founded Rechenzentrum der Stadt Celle 1970', 'converted Rechenzentrum der Stadt Celle 1994'],
    ],
    ['Geplant für 2021, gescheitert 2022: die Digitalagentur Celle.', []],
    ['Im Mai gestartet, im Juni beendet: das Projekt der Datenzentrale Südheide.', []],
  ])('%s', (text, events) => expect(eventsIn(`[3.5.2021] ${text}`)).toEqual(events))
})

describe('a pronoun before the body that it stands for', () => {
  it.each([
    [
      'Weil sie 2018 in eine Anstalt des öffentlichen Rechts umgewandelt wurde, darf die ekom21 Kredite aufnehmen.',
      ['converted ekom21 2018'],
    ],
    [
      'Nachdem er 2010 aus zwei Rechenzentren entstanden war, zog der Landesbetrieb IT.Niedersachsen nach Hannover.',
      ['founded Landesbetrieb IT.Niedersachsen 2010'],
    ],
    [
      'Bevor sie 2019 aufgelöst wurde, betreute die Datenzentrale Südheide 80 Städte.',
      ['dissolved Datenzentrale Südheide 2019'],
    ],
    ['Solange sie nicht gegründet ist, hat die Digitalagentur Berlin kein Geld.', []],
    ['Als sie 2010 gegründet wurde, hatte die Muster GmbH, die heute mit Dataport arbeitet, drei Leute.', []],
    ['Obwohl er 2019 eingesetzt wurde, kennt die Digitalagentur Berlin den Wunsch der Kunden nicht.', []],
  ])('%s', (text, events) => expect(eventsIn(`[3.5.2021] ${text}`)).toEqual(events))
})

describe('what somebody did with the body just named', () => {
  it.each([
    [
      '2010 schuf die Stadt Celle das Rechenzentrum Celle. Vier Jahre später wandelte sie dieses in einen Eigenbetrieb um.',
      ['founded Rechenzentrum Celle 2010', 'converted Rechenzentrum Celle 2014'],
    ],
    [
      'Im Jahr 2011 richtete Bremen einen IT-Beirat ein. 2014 löste es diesen auf.',
      ['founded IT-Beirat 2011', 'dissolved IT-Beirat 2014'],
    ],
    [
      '2010 entstand die Digitalagentur Celle. 2015 löste sie diese Abteilung auf.',
      ['founded Digitalagentur Celle 2010'],
    ],
    ['2018 ließ Hessen die Digitalagentur Hessen auflösen.', ['dissolved Digitalagentur Hessen 2018']],
    ['Der Minister ließ prüfen, ob er die Digitalagentur Hessen auflösen kann.', []],
  ])('%s', (text, events) => expect(eventsIn(`[3.5.2021] ${text}`)).toEqual(events))
})
