import { describe, expect, it } from 'vitest'
import { knownBodies } from '../../extractors/german/bodies/table.ts'
import { type BodyMention, findBodies, lookupBody } from '../../extractors/german/bodies.ts'
import { expectSpansInOrder, readMarked } from './spans.ts'

/** A sentence with the body in ‹ ›, its name, its kind, and whatever else the row is about. */
type Row = [marked: string, name: string, kind: string, extra?: Partial<BodyMention>]

const KNOWN: readonly Row[] = [
  [
    'die ‹Kommunale Rechenzentrale Oberfranken (KRO)›',
    'Kommunale Rechenzentrale Oberfranken',
    'it-provider',
    { acronym: 'KRO' },
  ],
  [
    'der ‹Kommunalen Informationsdienste Sachsen-Nord (KIDS)›',
    'Kommunale Informationsdienste Sachsen-Nord',
    'it-provider',
  ],
  [
    'das ‹Zentrum für Offene Verwaltungssoftware›',
    'Zentrum für Offene Verwaltungssoftware',
    'agency',
    { digital: true },
  ],
  ['das ‹Landesamt für Nutzerkonten› wächst', 'Landesamt für Nutzerkonten', 'agency', { digital: true }],
  ['die ‹Digitalen Rathausdienste Elbe (DRE)›', 'Digitale Rathausdienste Elbe', 'it-provider', { acronym: 'DRE' }],
  ['der ‹IT-Verbund (ITV) Stormarn› wächst', 'IT-Verbund Stormarn', 'it-provider', { acronym: 'ITV' }],
  ['die ‹regioDATA Südwestfalen› wächst', 'regioDATA Südwestfalen', 'it-provider'],
  ['die ‹regio-DATA Oberfranken› wächst', 'regio-DATA Oberfranken', 'it-provider'],
  ['die ‹regioDATA Schul-IT GmbH› wächst', 'regioDATA Schul-IT GmbH', 'it-provider'],
  ['‹Sauerland-Daten› wächst', 'Sauerland-Daten', 'it-provider'],
  [
    'Die ‹FITKO› wächst.',
    'FITKO',
    'agency',
    { known: true, digital: true, jurisdiction: 'DE', form: 'acronym', acronym: 'FITKO' },
  ],
  [
    'Aufbau der ‹Föderalen IT-Kooperation (FITKO)›',
    'Föderale IT-Kooperation',
    'agency',
    { acronym: 'FITKO', known: true },
  ],
  ['die ‹Föderale IT-Kooperation, kurz FITKO›, entsteht', 'Föderale IT-Kooperation', 'agency', { acronym: 'FITKO' }],
  ['Beschluss des ‹IT-Planungsrats›', 'IT-Planungsrat', 'council', { known: true, digital: true }],
  ['Der ‹IT-Planungsrat› tagt', 'IT-Planungsrat', 'council', { jurisdiction: 'DE' }],
  ['‹Dataport› übernimmt', 'Dataport', 'it-provider', { jurisdiction: 'DE' }],
  ['‹Dataports› Angebot', 'Dataport', 'it-provider', { known: true }],
  ['bei der ‹Dataport AöR›', 'Dataport AöR', 'it-provider', { known: true }],
  ['das ‹ITDZ Berlin›', 'ITDZ Berlin', 'it-provider', { jurisdiction: 'DE-BE' }],
  [
    'des ‹IT-Dienstleistungszentrums Berlin (ITDZ)›',
    'IT-Dienstleistungszentrum Berlin',
    'it-provider',
    { jurisdiction: 'DE-BE', acronym: 'ITDZ' },
  ],
  ['‹IT.NRW› meldet', 'IT.NRW', 'it-provider', { jurisdiction: 'DE-NW' }],
  [
    'der ‹Landesbetrieb Information und Technik Nordrhein-Westfalen (IT.NRW)›',
    'Landesbetrieb Information und Technik Nordrhein-Westfalen',
    'it-provider',
    { jurisdiction: 'DE-NW', acronym: 'IT.NRW' },
  ],
  ['die ‹BITBW›', 'BITBW', 'it-provider', { jurisdiction: 'DE-BW' }],
  [
    'der ‹Landesoberbehörde IT Baden-Württemberg›',
    'Landesoberbehörde IT Baden-Württemberg',
    'it-provider',
    { known: true },
  ],
  [
    'die ‹Landesoberbehörde „IT Baden-Württemberg“ (kurz: BITBW)› entstand',
    'IT Baden-Württemberg',
    'it-provider',
    { acronym: 'BITBW' },
  ],
  [
    'den ‹Staatsbetrieb Sächsische Informatik Dienste (SID)›',
    'Staatsbetrieb Sächsische Informatik Dienste',
    'it-provider',
    { acronym: 'SID', jurisdiction: 'DE-SN' },
  ],
  ['der ‹Sächsischen Informatik Dienste›', 'Sächsische Informatik Dienste', 'it-provider', { known: true }],
  ['Die ‹AKDB› bietet', 'AKDB', 'it-provider', { jurisdiction: 'DE-BY' }],
  ['‹regio iT› aus Aachen', 'regio iT', 'it-provider', { jurisdiction: 'DE-NW' }],
  ['die ‹regio iT GmbH›', 'regio iT GmbH', 'it-provider', { known: true }],
  ['‹KDO›', 'KDO', 'it-provider', { jurisdiction: 'DE-NI' }],
  ['‹ekom21› in Gießen', 'ekom21', 'it-provider', { jurisdiction: 'DE-HE' }],
  ['‹Komm.ONE› entstand', 'Komm.ONE', 'it-provider', { jurisdiction: 'DE-BW' }],
  ['Das ‹krz› in Lemgo', 'krz', 'it-provider', { jurisdiction: 'DE-NW' }],
  ['‹citeq› betreibt', 'citeq', 'it-provider', { jurisdiction: 'Münster' }],
  ['die ‹d-NRW AöR›', 'd-NRW AöR', 'it-provider', { jurisdiction: 'DE-NW' }],
  ['die ‹Genossenschaft govdigital eG›', 'govdigital eG', 'it-provider', { jurisdiction: 'DE' }],
  ['das ‹ITZBund›', 'ITZBund', 'it-provider', { known: true }],
  [
    'Das ‹Informationstechnikzentrum Bund (ITZBund)› wurde',
    'Informationstechnikzentrum Bund',
    'it-provider',
    { acronym: 'ITZBund' },
  ],
  ['Das ‹BSI› warnt', 'BSI', 'agency', { jurisdiction: 'DE' }],
  [
    'des ‹Bundesamtes für Sicherheit in der Informationstechnik (BSI)›',
    'Bundesamt für Sicherheit in der Informationstechnik',
    'agency',
    { acronym: 'BSI' },
  ],
  [
    'beim ‹Landesamt für Sicherheit in der Informationstechnik› in Nürnberg',
    'Landesamt für Sicherheit in der Informationstechnik',
    'agency',
    { jurisdiction: 'DE-BY' },
  ],
  ['die ‹ZITiS› in München', 'ZITiS', 'agency', { known: true }],
  [
    'das ‹Bundesministerium für Digitales und Staatsmodernisierung (BMDS)›',
    'Bundesministerium für Digitales und Staatsmodernisierung',
    'ministry',
    { acronym: 'BMDS', digital: true, jurisdiction: 'DE' },
  ],
  ['im ‹Bundesdigitalministerium›', 'Bundesdigitalministerium', 'ministry', { digital: true, known: true }],
  ['Der ‹DigitalService des Bundes› hilft', 'DigitalService des Bundes', 'it-provider', { known: true }],
  ['das ‹ZenDiS›', 'ZenDiS', 'agency', { known: true }],
  [
    'die ‹Hessische Zentrale für Datenverarbeitung (HZD)›',
    'Hessische Zentrale für Datenverarbeitung',
    'it-provider',
    { acronym: 'HZD', jurisdiction: 'DE-HE' },
  ],
  ['der ‹Hessischen Zentrale für Datenverarbeitung›', 'Hessische Zentrale für Datenverarbeitung', 'it-provider'],
  ['‹IT.Niedersachsen› und der Rest', 'IT.Niedersachsen', 'it-provider', { jurisdiction: 'DE-NI' }],
  [
    'das ‹Thüringer Landesrechenzentrum (TLRZ)›',
    'Thüringer Landesrechenzentrum',
    'it-provider',
    { jurisdiction: 'DE-TH' },
  ],
  [
    'das ‹Landesamt für IT-Dienstleistungen (IT-DLZ)›',
    'Landesamt für IT-Dienstleistungen',
    'it-provider',
    { jurisdiction: 'DE-SL', acronym: 'IT-DLZ' },
  ],
  ['Der ‹Zweckverband eGo-Saar›', 'Zweckverband eGo-Saar', 'it-provider', { jurisdiction: 'DE-SL' }],
  [
    'der ‹Zweckverband Kommunale Informationsverarbeitung Sachsen (KISA)›',
    'Zweckverband Kommunale Informationsverarbeitung Sachsen',
    'it-provider',
    { acronym: 'KISA' },
  ],
  ['‹Vitako› fordert', 'Vitako', 'association', { digital: false }],
  ['Der ‹Deutsche Städtetag› begrüßt das', 'Deutscher Städtetag', 'association'],
  ['‹Bitkom› meldet', 'Bitkom', 'association'],
  ['Der Münchner ‹Eigenbetrieb it@M›', 'it@M', 'it-provider', { jurisdiction: 'München' }],
]

const PATTERNS: readonly Row[] = [
  [
    'das ‹Landesamt für Digitale Dienste› entstand',
    'Landesamt für Digitale Dienste',
    'agency',
    { known: false, digital: true },
  ],
  ['des ‹Landesamts für Digitale Dienste (LDD)›', 'Landesamt für Digitale Dienste', 'agency', { acronym: 'LDD' }],
  [
    'im ‹Hessischen Ministerium für Wissenschaft und Kunst›',
    'Hessisches Ministerium für Wissenschaft und Kunst',
    'ministry',
    { digital: false },
  ],
  [
    'das ‹Ministerium für Soziales, Arbeit, Transformation und Digitalisierung› teilte mit',
    'Ministerium für Soziales, Arbeit, Transformation und Digitalisierung',
    'ministry',
    { digital: true },
  ],
  [
    'das ‹Ministerium der Justiz und für Digitales› war',
    'Ministerium der Justiz und für Digitales',
    'ministry',
    { digital: true },
  ],
  ['des ‹Bundesministeriums der Finanzen (BMF)›', 'Bundesministerium der Finanzen', 'ministry', { acronym: 'BMF' }],
  ['Das ‹Digitalministerium› zieht um', 'Digitalministerium', 'ministry', { digital: true, form: 'name' }],
  ['Das ‹Finanz- und Digitalministerium› plant', 'Finanz- und Digitalministerium', 'ministry', { digital: true }],
  ['dem ‹Innenministerium› zufolge', 'Innenministerium', 'ministry', { digital: false }],
  ['Das ‹Ministerium› prüft', 'Ministerium', 'ministry', { form: 'generic' }],
  ['Die ‹Behörde› wächst', 'Behörde', 'agency', { form: 'generic' }],
  ['der ‹Sächsischen Staatskanzlei›', 'Sächsische Staatskanzlei', 'chancellery'],
  ['die ‹Senatskanzlei› in Hamburg', 'Senatskanzlei', 'chancellery'],
  ['in den ‹Staats- und Senatskanzleien›', 'Staats- und Senatskanzleien', 'chancellery'],
  ['im ‹Kanzleramt› sitzt', 'Kanzleramt', 'chancellery'],
  [
    'löst das ‹Kompetenzzentrum Digitale Verwaltung› Ende 2022 auf',
    'Kompetenzzentrum Digitale Verwaltung',
    'agency',
    { digital: true },
  ],
  [
    'das ‹Kompetenzzentrum Öffentliche IT› zum Jahresende',
    'Kompetenzzentrum Öffentliche IT',
    'agency',
    { digital: true },
  ],
  ['das ‹Kompetenzzentrum Verwaltung 4.0› startete', 'Kompetenzzentrum Verwaltung 4.0', 'agency', { digital: true }],
  [
    'das ‹Kompetenzzentrum für Personalverwaltung und Systemsteuerung› kam',
    'Kompetenzzentrum für Personalverwaltung und Systemsteuerung',
    'agency',
  ],
  ['Die ‹Koordinierungsstelle OZG-Kommunal› wird', 'Koordinierungsstelle OZG-Kommunal', 'agency', { digital: true }],
  ['die ‹Digitalagentur Muster GmbH›', 'Digitalagentur Muster GmbH', 'agency', { digital: true }],
  ['eine ‹Digital-Agentur Heidelberg GmbH› gründen', 'Digital-Agentur Heidelberg GmbH', 'agency', { digital: true }],
  [
    'der ‹Gemeinsamen Gebietsrechenzentren Köln und Hagen› als',
    'Gemeinsame Gebietsrechenzentren Köln und Hagen',
    'it-provider',
    { digital: true },
  ],
  ['des ‹Digitalbeirats›', 'Digitalbeirat', 'council', { digital: true }],
  ['vom ‹Digitalisierungsbeirat› kam', 'Digitalisierungsbeirat', 'council', { digital: true }],
  ['im ‹Beirat für Digitalisierung›', 'Beirat für Digitalisierung', 'council', { digital: true }],
  ['der ‹IT-Kooperationsrat› des Landes', 'IT-Kooperationsrat', 'council', { digital: true }],
  [
    'der ‹Zweckverband Digitale Verwaltung Oberland› wurde',
    'Zweckverband Digitale Verwaltung Oberland',
    'it-provider',
    { digital: true },
  ],
  [
    'der ‹Landesbetrieb für Digitale Infrastruktur›',
    'Landesbetrieb für Digitale Infrastruktur',
    'it-provider',
    { digital: true },
  ],
  ['das ‹Amt für IT und Digitalisierung› wurde', 'Amt für IT und Digitalisierung', 'agency', { digital: true }],
  ['des ‹Amtes für Digitales und IT› in Ulm', 'Amt für Digitales und IT', 'agency', { digital: true }],
  ['das ‹Zentrum für Cybersicherheit› in Mainz', 'Zentrum für Cybersicherheit', 'agency', { digital: true }],
  ['die ‹Anstalt für Digitales Bauen›', 'Anstalt für Digitales Bauen', 'agency'],
  [
    'im ‹Ausschuss für Digitales und Verwaltung›',
    'Ausschuss für Digitales und Verwaltung',
    'council',
    { digital: true },
  ],
  ['der ‹Digitalausschuss› tagt', 'Digitalausschuss', 'council', { digital: true }],
  ['die ‹Muster AG› lieferte', 'Muster AG', 'company', { digital: false }],
  ['der ‹Verein Digitales Land e. V.›', 'Verein Digitales Land e. V.', 'association'],
  ['die ‹Stabsstelle Digitalisierung› im Rathaus', 'Stabsstelle Digitalisierung', 'other', { standing: false }],
  ['im ‹IT-Referat› leitet', 'IT-Referat', 'other', { standing: false, digital: true }],
  ['des ‹Referats für Digitales›', 'Referat für Digitales', 'other', { standing: false }],
]

const SHAPES: readonly Row[] = [
  ['Die ‹Stadtwerke Muster GmbH› lieferte', 'Stadtwerke Muster GmbH', 'company'],
  ['der ‹Verein Muster Digital e.V›.', 'Verein Muster Digital e.V', 'association'],
  [
    'die ‹Zentrale Datenverarbeitungsstelle der Justiz (ZDV)› begann',
    'Zentrale Datenverarbeitungsstelle der Justiz',
    'it-provider',
    { acronym: 'ZDV' },
  ],
  [
    'das ‹Kommunale Rechenzentrum Lüneburger Heide› rechnet',
    'Kommunales Rechenzentrum Lüneburger Heide',
    'it-provider',
  ],
  ['die ‹KDZ Westpfalz› rechnet', 'KDZ Westpfalz', 'it-provider'],
  ['die ‹IT-Union Harz-Leine› wächst', 'IT-Union Harz-Leine', 'it-provider'],
  ['die ‹Kommunale IT Bergisches Land› rechnet', 'Kommunale IT Bergisches Land', 'it-provider'],
  ['die ‹Interkommunale IT Teutoburger Wald› rechnet', 'Interkommunale IT Teutoburger Wald', 'it-provider'],
  ['die ‹Kommunale Informatik Vogtland› rechnet', 'Kommunale Informatik Vogtland', 'it-provider'],
  ['bei der ‹Informatik Görlitz› arbeiten', 'Informatik Görlitz', 'it-provider'],
  ['der ‹IT-Service Altmark› hilft', 'IT-Service Altmark', 'it-provider'],
  ['die Tochter ‹KDO Service GmbH› wächst', 'KDO Service GmbH', 'company'],
  ['der ‹Zweckverband 5DV› wählt', 'Zweckverband 5DV', 'it-provider'],
  ['der ‹Landesbetrieb ZIT-TH› rechnet', 'Landesbetrieb ZIT-TH', 'it-provider'],
  [
    'aus dem Betrieb ist der ‹Hessische IT-Service (HITS)› geworden',
    'Hessische IT-Service',
    'it-provider',
    { acronym: 'HITS' },
  ],
  ['der ‹Beirat Rostock Digital› tagt', 'Beirat Rostock Digital', 'council'],
  ['die ‹NordWestIT› rechnet', 'NordWestIT', 'it-provider'],
  ['das ‹Rechenzentrum der Stadt Emden› rechnet', 'Rechenzentrum der Stadt Emden', 'it-provider'],
  ['die ‹Datenverarbeitungsgesellschaft Altmark› rechnet', 'Datenverarbeitungsgesellschaft Altmark', 'company'],
  [
    'der ‹Zweckverband für Datenverarbeitung Unterelbe› rechnet',
    'Zweckverband für Datenverarbeitung Unterelbe',
    'it-provider',
  ],
  ['der ‹Landesbetrieb Hessen Digital› rechnet', 'Landesbetrieb Hessen Digital', 'it-provider'],
  ['der ‹Kabinettsausschuss Digitalisierung› tagt', 'Kabinettsausschuss Digitalisierung', 'council'],
  ['der ‹E-Government-Rat› tagt', 'E-Government-Rat', 'council'],
  ['das ‹Computer-Notfallteam Hessen› hilft', 'Computer-Notfallteam Hessen', 'agency'],
  ['zur ‹Kommunal-IT Pfalz› verschmolzen', 'Kommunal-IT Pfalz', 'it-provider'],
  ['der ‹Zweckverband KDZ Mosel› rechnet', 'Zweckverband KDZ Mosel', 'it-provider'],
  ['im ‹Kommunalen Rechenzentrum Neckartal› aufgegangen', 'Kommunales Rechenzentrum Neckartal', 'it-provider'],
  [
    'das ‹Rechenzentrum der Finanzverwaltung (RZF)› begann',
    'Rechenzentrum der Finanzverwaltung',
    'it-provider',
    { acronym: 'RZF' },
  ],
  [
    'das ‹Regionale Rechenzentrum Südlicher Muster (RRSM)› entstand',
    'Regionales Rechenzentrum Südlicher Muster',
    'it-provider',
    { acronym: 'RRSM' },
  ],
  ['der ‹Rat für Digitalethik› tagt', 'Rat für Digitalethik', 'council', { digital: true }],
  ['das ‹Amt für Digitalisierung› der Stadt Ulm', 'Amt für Digitalisierung', 'agency'],
  ['das ‹CERT-rlp› im Land', 'CERT-rlp', 'agency', { digital: true }],
  ['das ‹Bayern-CERT› ging auf', 'Bayern-CERT', 'agency', { known: true }],
  ['vom ‹Digitalministerium Baden-Württemberg› kam', 'Digitalministerium Baden-Württemberg', 'ministry'],
  ['die ‹Interministerielle Kommission IT› tagt', 'Interministerielle Kommission IT', 'council', { digital: true }],
]

const GOVERNMENTS: readonly Row[] = [
  ['Die ‹Landesregierung› beschloss', 'Landesregierung', 'government'],
  ['der ‹Landesregierung Rheinland-Pfalz›', 'Landesregierung Rheinland-Pfalz', 'government'],
  ['Die ‹Bundesregierung› will', 'Bundesregierung', 'government'],
  ['die ‹Sächsische Staatsregierung›', 'Sächsische Staatsregierung', 'government'],
  ['das ‹Kabinett› stimmte zu', 'Kabinett', 'government'],
  ['im ‹Bundeskabinett› beschlossen', 'Bundeskabinett', 'government'],
  ['Das ‹Digitalkabinett› tagte', 'Digitalkabinett', 'council', { digital: true }],
  ['der ‹Ministerrat› billigte', 'Ministerrat', 'government'],
  ['der ‹Senat› hat', 'Senat', 'government'],
  ['des ‹Senats›', 'Senat', 'government'],
  ['Der Münchner ‹Stadtrat› verabschiedete', 'Stadtrat', 'parliament'],
  ['im ‹Gemeinderat›', 'Gemeinderat', 'parliament'],
  ['Der ‹Rat der Stadt Köln› stimmte zu', 'Rat der Stadt Köln', 'parliament'],
  ['der ‹Kreistag› hat', 'Kreistag', 'parliament'],
  ['die ‹Bürgerschaft› beschloss', 'Bürgerschaft', 'parliament'],
  ['der ‹Landtag› verabschiedete', 'Landtag', 'parliament'],
  ['die ‹Stadtverordnetenversammlung› gab', 'Stadtverordnetenversammlung', 'parliament'],
  ['bei der ‹Vollversammlung› gewählt', 'Vollversammlung', 'parliament'],
]

const WORDS =
  'Amt Landesamt Ministerium für Digitales und , der des Innern IT Dataport BSI ( ) kurz : „ “ " Zweckverband Digitale Verwaltung Rechenzentrum Köln Sächsische Rat Stadt Muster GmbH AG e. V. Finanz- Digitalministerium Anna CERT NRW Eigenbetrieb 4.0 Kabinett'.split(
    ' ',
  )

describe('findBodies', () => {
  it('gives spans in order, inside the sentence and never overlapping, whatever the words', () => {
    expectSpansInOrder(
      WORDS,
      (text) => findBodies(text),
      ({ name }) => name,
    )
  })

  it.each<Row>([...KNOWN, ...PATTERNS, ...SHAPES, ...GOVERNMENTS])('%s', (marked, name, kind, extra = {}) => {
    const { text, spans } = readMarked(marked)
    const found = findBodies(text)
    expect(found.map((b) => text.slice(b.start, b.end))).toEqual(spans)
    expect(found[0]).toMatchObject({ name, kind, ...extra })
  })

  it.each([
    ['RegioIT Westpfalz', undefined],
    ['ITEBO Nord', undefined],
    ['KDO Südwest', undefined],
    ['ITEBO Vorpommern', undefined],
    ['Dataport Nordhessen', undefined],
    ['HannIT Thüringen', undefined],
    ['HZD Wiesbaden', 'DE-HE'],
    ['Dataport Kiel', 'DE'],
    ['regio iT Aachen', 'DE-NW'],
    ['HZD Mitte Mai', 'DE-HE'],
  ])('a known name that goes on with another Land’s region is another body: %s', (name, jurisdiction) => {
    const [body] = findBodies(`Im Mai wurde die ${name} gegründet.`)
    expect(body?.jurisdiction).toBe(jurisdiction)
    expect(body?.name === name).toBe(jurisdiction === undefined)
  })

  it.each([
    'Er ist seit 2017 im Amt.',
    'Das Amt wurde gestern übergeben.',
    'Im Zentrum der Stadt steht ein Neubau.',
    'Die Gesellschaft wandelt sich.',
    'Der Landrat und der Aufsichtsrat kamen.',
    'Staatsrat Max Beispiel sprach.',
    'Der Dienst startet am Montag.',
    'Sie arbeitet ehrenamtlich im Verein.',
    'An dieser Stelle folgt ein Rat.',
    'Das Projekt Alpha ist neu',
    'Wir haben insgesamt fünf Bereiche.',
    'Am Tag der Einheit',
    'Ausgeschrieben heißt das Amt Bevollmächtigter für E-Government (CIO).',
    'Eine Anstalt des öffentlichen Rechts (AöR) entsteht.',
    'Die Digitale Agenda Verwaltung (DAV) liegt vor.',
    'Er lehrt Informatik Görlitz gegenüber.',
    'Die Informatik Aargau wächst.',
    'Das Computer-Notfallteam hilft.',
    'Ein Systemhaus liefert.',
    'Zentrales IT-Management Hessen (ZIM) ist wichtig.',
    'Die Elektronische Akte Niedersachsen (EAN) kommt.',
    'Das Sichere Datennetz Verwaltung (SDV) steht.',
    'der Initiative „Digitales Amt“ beitreten',
  ])('finds none in: %s', (text) => {
    expect(findBodies(text).map((b) => b.name)).toEqual([])
  })

  it('finds every body of the table by each of its names', () => {
    const names = knownBodies()
      .filter(({ kind }) => kind !== 'association')
      .flatMap(({ name, acronyms, otherNames }) => [name, ...acronyms, ...otherNames])
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter((name) => findBodies(`Das sagte ${name} gestern.`).length === 0)).toEqual([])
  })

  it('tells several bodies of a sentence apart', () => {
    const text = 'KIVBF, KDRS und KIRU fusionierten mit der Datenzentrale Baden-Württemberg zur Anstalt ITEOS.'
    expect(findBodies(text).map((b) => b.name)).toEqual([
      'KIVBF',
      'KDRS',
      'KIRU',
      'Datenzentrale Baden-Württemberg',
      'ITEOS',
    ])
  })

  it('does not swallow a person behind a ministry', () => {
    const text = 'Im Ministerium für Digitales Anna Muster zu treffen'
    expect(findBodies(text).map((b) => b.name)).toEqual(['Ministerium für Digitales'])
  })

  it('stops a list of fields where the sentence goes on', () => {
    const text = 'Das Ministerium für Digitales, Innenminister Beispiel und die Staatskanzlei'
    expect(findBodies(text).map((b) => b.name)).toEqual(['Ministerium für Digitales', 'Staatskanzlei'])
  })
})

describe('lookupBody', () => {
  it('knows a body by its short form alone', () => {
    expect(lookupBody('BSI')?.canonical).toBe('Bundesamt für Sicherheit in der Informationstechnik')
    expect(lookupBody('BSI warnt')).toBeUndefined()
  })
})
