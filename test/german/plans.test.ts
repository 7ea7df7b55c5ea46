import { describe, expect, it } from 'vitest'
import { findPlans, type PlanMention } from '../../extractors/german/plans.ts'
import { expectSpansInOrder, readMarked } from './spans.ts'

/** A sentence with the plan in ‹ ›, its title, and whatever else the row is about. */
type Row = [marked: string, title: string, extra?: Partial<PlanMention>]

const NAMED: Row[] = [
  ['Die ‹Digitalstrategie› steht.', 'Digitalstrategie', { digital: true, generic: false }],
  ['Das Land hat seine neue ‹Digitalstrategie› vorgestellt.', 'Digitalstrategie'],
  ['eine ganzheitliche ‹Digitalstrategie› für eine lebenswerte Stadt', 'Digitalstrategie'],
  ['das ‹integrierte Konzept zur Digitalisierung› steht', 'integriertes Konzept zur Digitalisierung'],
  ['die ‹Strategie Hessens zur digitalen Transformation› steht', 'Strategie Hessens zur digitalen Transformation'],
  ['Die ‹Digitalstrategie „Stadt. Land. Digital.“› steht.', 'Stadt. Land. Digital.', { digital: true }],
  ['die ‹Digitalisierungskonzeption „Auental 2030“› steht', 'Auental 2030', { digital: true, horizon: '2030' }],
  ['den ‹Aktionsplan „Büro ohne Papier“› verabschiedet', 'Büro ohne Papier', { digital: true }],
  ['den ‹Digitalen Rahmenplan „Auental 2025“› verabschiedet', 'Auental 2025', { digital: true }],
  ['die ‹Digitalisierungsoffensive „Auental geht voran“› steht', 'Auental geht voran', { digital: true }],
  ['das ‹Programm des Landes „Digitales Amt“› steht', 'Digitales Amt', { digital: true }],
  ['den ‹Leitplan Digitale Dienste› billigte', 'Leitplan Digitale Dienste', { digital: true }],
  ['die ‹Digitalstrategie.SH› steht', 'Digitalstrategie.SH', { digital: true }],
  ['die ‹„Smart City Strategy Ahaus“› steht', 'Smart City Strategy Ahaus', { digital: true }],
  ['den ‹„Digital Action Plan 2025“› steht', 'Digital Action Plan 2025', { digital: true }],
  ['die ‹Verwaltungsdatenstrategie› steht', 'Verwaltungsdatenstrategie', { digital: true }],
  ['Der Rat hat am 4. Mai ‹digital@ahaus› beschlossen.', 'digital@ahaus', { digital: true }],
  [
    'das ‹Leitbild für eine einfache, schnelle und digitale Verwaltung› steht',
    'Leitbild für eine einfache, schnelle und digitale Verwaltung',
    { digital: true },
  ],
  ['ein ‹Programm namens „Digitales Amt“› steht', 'Digitales Amt', { digital: true }],
  ['den ‹Plan „Digital 2025“› beschlossen', 'Digital 2025', { digital: true }],
  ['Der Rat hat seine ‹„Digital First“-Strategie› beschlossen.', 'Digital First', { digital: true, generic: false }],
  ['Der Rat beschloss ‹„Ahaus digital“›.', 'Ahaus digital', { digital: true, quoted: true }],
  ['‹„Amt.Digital.2022“› ist in Kraft.', 'Amt.Digital.2022', { digital: true }],
  ['‹„Ahaus digital“› wurde vorgestellt.', 'Ahaus digital', { digital: true }],
  ['Die ‹"Digitaloffensive MV"› steht.', 'Digitaloffensive MV', { digital: true }],
  ['die ‹Digitalstrategie Bayern Digital II› beschlossen', 'Digitalstrategie Bayern Digital II', { digital: true }],
  [
    'die ‹Smart-City-Strategie DigitalAuental 2030› steht',
    'Smart-City-Strategie DigitalAuental 2030',
    { digital: true },
  ],
  ['die ‹Datenstrategie Open Auental› steht', 'Datenstrategie Open Auental', { digital: true }],
  ['die ‹Digitalstrategie› Digitalminister Muster', 'Digitalstrategie', { digital: true }],
  ['die ‹Smart Green City Strategie› steht', 'Smart Green City Strategie', { digital: true }],
  ['das ‹eKreishaus-Konzept› steht', 'eKreishaus-Konzept', { digital: true }],
  [
    'die ‹Modernisierungsagenda für Staat und Verwaltung› steht',
    'Modernisierungsagenda für Staat und Verwaltung',
    { digital: true },
  ],
  [
    'die ‹Dachstrategie zur »Digitalen Transformation im Schulwesen«› steht',
    'Dachstrategie zur »Digitalen Transformation im Schulwesen«',
    { digital: true },
  ],
  ['Der ‹Aktionsplan Deutschland-Online› steht.', 'Aktionsplan Deutschland-Online', { digital: true }],
  ['mit der ‹Digitalstrategie 2.0› weiter', 'Digitalstrategie 2.0', { version: '2.0' }],
  ['Die ‹Digitalisierungsstrategie› der bayerischen Landeshauptstadt gilt.', 'Digitalisierungsstrategie'],
  ['die ‹E-Government-Strategie› des Landes', 'E-Government-Strategie', { digital: true }],
  ['der ‹Nationalen E-Government-Strategie› folgen', 'Nationale E-Government-Strategie', { digital: true }],
  ['Die ‹Föderale Digitalstrategie› wurde', 'Föderale Digitalstrategie'],
  ['zur ‹regionalen Digitalisierungsstrategie› haben', 'regionale Digitalisierungsstrategie'],
  ['der sächsischen ‹KI-Strategie› zufolge', 'KI-Strategie', { digital: true }],
  ['die ‹Datenstrategie› der Bundesregierung', 'Datenstrategie', { digital: true }],
  ['ihre ‹Smart-City-Strategie› beschließen', 'Smart-City-Strategie', { digital: true }],
  ['eine ‹Open-Data-Strategie› für', 'Open-Data-Strategie', { digital: true }],
  ['Die ‹Cybersicherheitsstrategie› wurde fortgeschrieben', 'Cybersicherheitsstrategie', { digital: true }],
  ['die ‹IT-Strategie› sei', 'IT-Strategie', { digital: true }],
  ['den ‹Masterplan Digitalisierung› beschlossen', 'Masterplan Digitalisierung', { digital: true }],
  ['den ‹Masterplan Digitale Verwaltung› verabschiedet', 'Masterplan Digitale Verwaltung', { digital: true }],
  ['Den ‹Masterplan für Digitalisierung› gibt es', 'Masterplan für Digitalisierung', { digital: true }],
  ['die ‹Digitale Agenda 2020› als', 'Digitale Agenda 2020', { horizon: '2020', digital: true }],
  ['mit der ‹Digitalen Agenda 2020› hat', 'Digitale Agenda 2020'],
  ['Die ‹digitale Agenda› des Kreises', 'digitale Agenda', { digital: true, generic: false }],
  ['Das ‹Handlungskonzept Open Data› der Stadt gilt', 'Handlungskonzept Open Data', { digital: true }],
  ['der ‹IT-Plan› der Freien Hansestadt', 'IT-Plan', { digital: true }],
  ['die ‹Leitsätze für E-Government› gelten', 'Leitsätze für E-Government', { digital: true }],
  ['den ‹Leitsätzen zur IT› folgen', 'Leitsätze zur IT', { digital: true }],
  ['die ‹Grundsätze für den Einsatz von KI› beschlossen', 'Grundsätze für den Einsatz von KI', { digital: true }],
  ['den ‹Nationalen Plan zum Schutz der IT› beschlossen', 'Nationaler Plan zum Schutz der IT', { digital: true }],
  ['die ‹Open-Data-Agenda Main-Kinzig› billigte', 'Open-Data-Agenda Main-Kinzig', { digital: true }],
  ['das ‹10-Punkte-Programm Digitalisierung› gilt', '10-Punkte-Programm Digitalisierung', { digital: true }],
  ['die ‹5G-Strategie› gilt', '5G-Strategie', { digital: true }],
  ['den ‹5-Punkte-Plan für die digitale Verwaltung›', '5-Punkte-Plan für die digitale Verwaltung', { digital: true }],
  ['die ‹Strategie #auentaldigital› gilt', 'Strategie #auentaldigital', { digital: true }],
  ['das ‹Programm Verwaltung 2025› billigte', 'Programm Verwaltung 2025', { digital: true, horizon: '2025' }],
  ['die ‹Social-Media-Leitlinie› gilt', 'Social-Media-Leitlinie', { digital: true }],
  ['die ‹Portal- und Servicekonto-Konzeption› gilt', 'Portal- und Servicekonto-Konzeption', { digital: true }],
  [
    'die ‹IT-Strategie des Landes für die Justiz, den Vollzug und die Polizei› vorgelegt',
    'IT-Strategie des Landes für die Justiz, den Vollzug und die Polizei',
  ],
  [
    'die ‹Strategie zur digitalen Transformation der Sächsischen Staatsverwaltung› verabschiedet',
    'Strategie zur digitalen Transformation der Sächsischen Staatsverwaltung',
    { digital: true },
  ],
  [
    'die ‹Strategie für E-Government und IT im Freistaat› fortgeschrieben',
    'Strategie für E-Government und IT im Freistaat',
    { digital: true },
  ],
  ['der ‹Strategie für digitale Souveränität› zustimmen', 'Strategie für digitale Souveränität', { digital: true }],
  [
    'die ‹Leitlinie für Informationssicherheit in der saarländischen Landesverwaltung›',
    'Leitlinie für Informationssicherheit in der saarländischen Landesverwaltung',
    { digital: true },
  ],
  ['‹Leitlinien für den Einsatz von KI› gelten', 'Leitlinien für den Einsatz von KI', { digital: true }],
  [
    'Das ‹Konzept zur Konsolidierung der IT des Bundes› wurde',
    'Konzept zur Konsolidierung der IT des Bundes',
    { digital: true },
  ],
  ['des ‹Grobkonzepts zur Konsolidierung der IT› liegt', 'Grobkonzept zur Konsolidierung der IT', { digital: true }],
  ['Der ‹Aktionsplan E-Government› umfasst', 'Aktionsplan E-Government', { digital: true }],
  ['des ‹Aktionsplans 2019› ', 'Aktionsplan 2019', { generic: false }],
  ['das ‹Programm Digitale Verwaltung› läuft', 'Programm Digitale Verwaltung', { digital: true }],
  ['das ‹Programm „Digitale Verwaltung Plus“› läuft', 'Digitale Verwaltung Plus', { digital: true, quoted: true }],
  ['Der ‹Umsetzungsplan Digitalisierung› liegt', 'Umsetzungsplan Digitalisierung', { digital: true }],
  ['die ‹Roadmap Verwaltungsmodernisierung› kommt', 'Roadmap Verwaltungsmodernisierung', { digital: true }],
  ['ein ‹Pakt für Digitalisierung› wurde', 'Pakt für Digitalisierung', { digital: true }],
  ['das ‹Leitbild Digitale Stadt› steht', 'Leitbild Digitale Stadt', { digital: true }],
  ['die ‹Charta für digitale Ethik› gilt', 'Charta für digitale Ethik', { digital: true }],
  ['die ‹Digitalstrategie NRW› gilt', 'Digitalstrategie NRW'],
  ['die ‹Digitalstrategie 2030+› gilt', 'Digitalstrategie 2030+', { horizon: '2030' }],
  ['die ‹Digitalstrategie 2025-2030› gilt', 'Digitalstrategie 2025-2030', { horizon: '2030' }],
  [
    '‹Strategie der Landesregierung für digitale Verwaltung›',
    'Strategie der Landesregierung für digitale Verwaltung',
    { digital: true },
  ],
  ['die ‹Gigabitstrategie› des Bundes', 'Gigabitstrategie', { digital: true }],
  ['eine ‹strategische Ausrichtung der IT› entstand', 'strategische Ausrichtung der IT', { digital: true }],
  ['die ‹Digitalisierungsstrategie› bis 2027 beschlossen', 'Digitalisierungsstrategie', { horizon: '2027' }],
  ['die ‹Digitalstrategie› bis zum Jahr 2030', 'Digitalstrategie', { horizon: '2030' }],
  ['die ‹Strategie Digitale Verwaltung 2025› ', 'Strategie Digitale Verwaltung 2025', { horizon: '2025' }],
  ['den ‹digitalen Masterplan› der Stadt', 'digitaler Masterplan', { digital: true }],
]

const SHAPES: Row[] = [
  ['die ‹IT- und E-Government-Strategie› des Freistaats', 'IT- und E-Government-Strategie', { digital: true }],
  ['die ‹Digital- und Datenstrategie› gilt', 'Digital- und Datenstrategie', { digital: true }],
  ['den ‹Masterplan MUSTER DIGITAL II› beschließen', 'Masterplan MUSTER DIGITAL II', { digital: true }],
  [
    'den ‹Masterplan E-Government und Open Data› der Stadt Bonn',
    'Masterplan E-Government und Open Data',
    { digital: true },
  ],
  ['den ‹Masterplan Digitalisierung› Anfang März vorgelegt', 'Masterplan Digitalisierung', { digital: true }],
  ['das ‹Rahmenkonzept Smart City› gilt', 'Rahmenkonzept Smart City', { digital: true }],
  [
    'die ‹Strategie für den Einsatz Künstlicher Intelligenz in der Verwaltung› kommt',
    'Strategie für den Einsatz Künstlicher Intelligenz in der Verwaltung',
    { digital: true },
  ],
  ['Die ‹Strategie› trägt den Titel ‹„Digital für alle“›', 'Strategie', { generic: true }],
  ['Mit dem Titel der ‹Strategie› ist alles gesagt', 'Strategie', { generic: true }],
  ['die ‹Strategie „digital@muster“› gilt', 'Strategie „digital@muster“', { digital: true }],
  ['die ‹Digitalisierungsstrategie› (2022–2027) gilt', 'Digitalisierungsstrategie', { horizon: '2027' }],
  ['die ‹Digitalstrategie› für die Jahre 2022 bis 2026', 'Digitalstrategie', { horizon: '2026' }],
  ['will mit der ‹Strategie› Unternehmen helfen', 'Strategie', { generic: true }],
  ['legte den ‹Masterplan› Innenminister Beispiel vor', 'Masterplan', { generic: true }],
  ['die ‹Strategie „Verwaltung vernetzt 2027“› gilt', 'Verwaltung vernetzt 2027', { digital: true, horizon: '2027' }],
  ['der ‹Masterplan „Verwaltung Hessen 2025“› gilt', 'Verwaltung Hessen 2025', { digital: true, horizon: '2025' }],
  ['das ‹Konzept „Zukunft der Verwaltung“› gilt', 'Zukunft der Verwaltung', { digital: true }],
  ['das ‹Konzept „Verwaltung 2030“› gilt', 'Verwaltung 2030', { digital: true, horizon: '2030' }],
]

const SPACED: Row[] = [
  ['Die ‹Smart City Strategie› wurde', 'Smart City Strategie', { digital: true }],
  ['Die ‹IT Strategie› wurde', 'IT Strategie', { digital: true }],
  ['die ‹Smart City Charta› gilt', 'Smart City Charta', { digital: true }],
  ['die ‹Föderale Modernisierungsagenda› beschlossen', 'Föderale Modernisierungsagenda', { digital: true }],
]

const QUOTED: Row[] = [
  ['die Fortschreibung der ‹„Digitalen Agenda“› beschloss', 'Digitale Agenda', { quoted: true, digital: true }],
  ['beispielsweise der ‹»Digitalstrategie 2030«› folgen', 'Digitalstrategie 2030', { quoted: true, horizon: '2030' }],
  [
    'Die ‹Digitalstrategie „Digitales Musterland – Wo morgen ist“› gilt',
    'Digitales Musterland – Wo morgen ist',
    { quoted: true, digital: true },
  ],
  [
    'Ihren ‹"Masterplan 2014 - Die E-Government-Strategie der Landesregierung"› beschloss sie',
    'Masterplan 2014 - Die E-Government-Strategie der Landesregierung',
    { quoted: true, digital: true },
  ],
  ['‹„Digitales Musterland“› heißt die ‹Strategie›, die', 'Digitales Musterland', { quoted: true, digital: true }],
  [
    'Sie schreibt die ‹»Strategie IT und E-Government des Freistaates«› fort',
    'Strategie IT und E-Government des Freistaates',
    { quoted: true },
  ],
  ['die ‹Strategie „Digital.NRW“› liegt vor', 'Strategie „Digital.NRW“', { quoted: true, digital: true }],
]

const OTHER: Row[] = [
  ['‹»ITDZ 2030«› heißt die Vorlage, die', 'ITDZ 2030', { quoted: true, digital: true, horizon: '2030' }],
  ['‹»Zukunft 2030«› heißt die Vorlage, die', 'Zukunft 2030', { quoted: true, digital: false }],
  ['Die ‹Strategie› gilt', 'Strategie', { generic: true, digital: false }],
  ['ihre ‹Agenda› steht', 'Agenda', { generic: true }],
  ['Der ‹Masterplan› sieht vor', 'Masterplan', { generic: true }],
  ['Die ‹Strategie› der Landesregierung gilt', 'Strategie', { generic: true }],
  ['Das ‹Gesamtkonzept› steht', 'Gesamtkonzept', { generic: true }],
  ['den ‹Masterplan Klimaschutz› beschlossen', 'Masterplan Klimaschutz', { digital: false }],
  ['die ‹Tourismusstrategie› des Landes', 'Tourismusstrategie', { digital: false, generic: false }],
  ['die ‹Agenda für Zusammenarbeit› beider Länder', 'Agenda für Zusammenarbeit', { digital: false }],
]

const WORDS =
  'Strategie Digitalstrategie Masterplan Agenda Digitale digitalen für zur und , der des Landes IT- KI-Strategie „ “ " » « heißt Titel 2030 2.0 bis Ausrichtung strategische IT Köln ( ) von im Verwaltung Leitlinien + Smart City Programm'.split(
    ' ',
  )

describe('findPlans', () => {
  it('gives spans in order, inside the sentence and never overlapping, whatever the words', () => {
    expectSpansInOrder(
      WORDS,
      (text) => findPlans(text),
      ({ title }) => title,
    )
  })

  it('gives a half word to the plan behind it', () => {
    const text = 'Der Masterplan der IT- und KI-Strategie gilt.'
    expect(findPlans(text).map((p) => text.slice(p.start, p.end))).toEqual(['IT- und KI-Strategie'])
  })

  it.each<Row>([...NAMED, ...SHAPES, ...SPACED, ...QUOTED, ...OTHER])('%s', (marked, title, extra = {}) => {
    const { text, spans } = readMarked(marked)
    const found = findPlans(text)
    expect(found.map((p) => text.slice(p.start, p.end))).toEqual(spans)
    expect(found[0]).toMatchObject({ title, ...extra })
  })

  it.each([
    'Das E-Government-Gesetz wurde novelliert.',
    'Der Staatsvertrag und die Rahmenvereinbarung gelten.',
    'Der IT-Planungsrat tagte.',
    'Der Digitalpakt Schule läuft aus.',
    'Strategien und Konzepte gibt es viele.',
    'Das Förderprogramm endet, das Wahlprogramm bleibt.',
    'Er plant eine Reise.',
    'Der Rat hat am 4. Mai an digital@ahaus.de beschlossen.',
    'Das Projekt digital@ahaus wurde beschlossen.',
    'Die „Smart City Conference Ahaus“ wurde vorgestellt.',
    'Das Onlinezugangsgesetz verpflichtet die Behörden.',
    'Der Bebauungsplan liegt aus.',
    'Die Digitalisierungsoffensive nimmt Gestalt an.',
    'Der Plan zur Einführung der IT wurde beschlossen.',
    'Der Rat verabschiedete das „Digitale Rathaus“.',
    'Der Rat hat sein „Digitales Rathaus“ beschlossen.',
    'Das Projekt „Ahaus digital“ wurde beschlossen.',
    'Die Vereinbarung „Digitale Verwaltung“ wurde unterzeichnet.',
    'Der Landtag beschloss „Gesetz zur elektronischen Verwaltung“.',
    '„Schule digital“ wurde vorgestellt.',
    'Man hat beschlossen, dass wir „Ahaus.Digital“ heißen.',
    'Das Spielzeitprogramm „Bühne digital“ wurde vorgestellt.',
  ])('finds none in: %s', (text) => {
    expect(findPlans(text).map((p) => p.title)).toEqual([])
  })

  it('reads a plan inside a quoted sentence by its head alone', () => {
    const text = '„Wir haben eine Digitalstrategie beschlossen“, sagte sie.'
    expect(findPlans(text)).toMatchObject([{ title: 'Digitalstrategie', quoted: false }])
  })

  it('finds several plans of a sentence', () => {
    const text = 'Digitalstrategie 2030, KI-Strategie und Masterplan Digitalisierung ergänzen sich.'
    expect(findPlans(text).map((p) => p.title)).toEqual([
      'Digitalstrategie 2030',
      'KI-Strategie',
      'Masterplan Digitalisierung',
    ])
  })
})
