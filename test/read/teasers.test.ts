import { describe, expect, test } from 'vitest'
import { readFixture, readString, textsOf } from './page.ts'

/** Fixture → the page's own date, and the date and headline of each teaser, in order. */
const CASES: Record<string, { published?: string; teasers: readonly string[] }> = {
  'typo3-news-list.html': {
    teasers: [
      '2024-03-12 Landkreis bekommt eine Digitalchefin',
      '2024-02-27 Bauantrag jetzt auch am Bildschirm',
      '2024-01-30 Kreistag verabschiedet Digitalstrategie',
    ],
  },
  'typo3-article-related.html': {
    published: '2023-09-05',
    teasers: [
      '2023-06-14 Amt für Digitalisierung nimmt die Arbeit auf',
      '2023-05-02 Freies WLAN rund um den Markt ausgebaut',
    ],
  },
  'gsb-overview.html': {
    teasers: [
      '2022-07-01 Führungswechsel im Bundesamt',
      '2022-05-20 Portal für Anträge erweitert',
      '2022-04-11 Jahresbericht zeigt mehr Anfragen',
    ],
  },
  'gsb-article-aside.html': {
    published: '2021-11-18',
    teasers: ['2021-10-04 IT-Rat der Ressorts gegründet', '2021-08-16 Verwaltungscloud: Standards veröffentlicht'],
  },
  'wordpress-archive.html': {
    teasers: [
      '2025-05-06 Hannover: Neue CIO tritt an',
      '2025-04-22 Stadtarchiv scannt Melderegister',
      '2025-04-01 Kabinett beschließt Digitale Agenda',
    ],
  },
  'wordpress-related.html': {
    published: '2024-10-09',
    teasers: ['2024-09-04 Schwerin: Neue CIO ernannt', '2024-08-19 Die Schriftform stirbt langsam'],
  },
  'drupal-views.html': {
    teasers: [
      '2024-06-21 Erster Beauftragter für Informationssicherheit',
      '2024-06-05 Schulen bekommen schnelleres Netz',
      '2024-05-13 Ministerium auf der Messe vertreten',
    ],
  },
  'drupal-article-block.html': {
    published: '2024-01-08',
    teasers: ['2023-12-15 IT-Amt bekommt neue Leiterin aus Kassel', '2023-11-29 Kita-Platz suchen ohne Warteschlange'],
  },
  'own-table.html': {
    teasers: [
      '2019-10-17 Breitband: Letzte Straße ist angeschlossen',
      '2019-09-03 Zweckverband für IT gegründet worden',
      '2019-08-12 Neue Öffnungszeiten im Bürgerbüro ab Herbst',
    ],
  },
  'own-definition-list.html': {
    teasers: [
      '2020-12-09 Kreistag einig über Strategie',
      '2020-11-24 Sitzung fand am Bildschirm statt',
      '2020-11-02 Radweg entlang der Bahn freigegeben',
    ],
  },
  'own-bracket-paragraphs.html': {
    published: '2018-11-14',
    teasers: [
      '2018-11-12 Schleswig-Holstein: Wechsel an der Spitze',
      '2018-11-08 Kiel: Parken mit dem Telefon',
      '2018-11-05 Bremen: Strategie vorgestellt',
    ],
  },
  'linked-cards.html': {
    teasers: [
      '2023-03-30 Digitalagentur unter neuer Leitung',
      '2023-03-14 Werkstatt für Verwaltungen geöffnet',
      '2023-02-28 Zwischenbilanz der Onlinedienste',
    ],
  },
  'article-with-lead-cards.html': {
    published: '2024-02-14',
    teasers: [
      '2024-02-11 Bund und Länder ordnen ihre Zusammenarbeit neu',
      '2024-02-12 Stadt richtet Digitalbeirat ein',
      '2024-02-09 Freibad verkauft Karten im Netz',
    ],
  },
  'news-bracket.txt': {
    published: '2022-05-17',
    teasers: [
      '2022-05-12 Saarland: Neuer IT-Chef',
      '2022-05-09 Ulm: Anträge ohne Papier',
      '2022-05-04 Berlin: Streit um Zuständigkeiten',
    ],
  },
  'captions-first.txt': {
    published: '2023-07-12',
    teasers: [
      '2023-07-10 Rostock: Chefposten neu besetzt',
      '2023-07-07 Niedersachsen: Schutz vor Angriffen',
      '2023-07-05 Kreis Unna: Portal im neuen Gewand',
    ],
  },
  'overview-date-first.txt': {
    teasers: [
      '2021-04-19 Land beruft Datenbeauftragten',
      '2021-04-12 Feuerwehren bekommen neue Funkgeräte',
      '2021-03-30 Kabinett billigt Digitalstrategie',
      '2021-03-22 Polizei übt im Hafen',
    ],
  },
  'overview-headline-first.txt': {
    teasers: [
      '2022-02-03 Neues Amt für Digitales',
      '2022-01-26 Winterdienst gut gerüstet',
      '2022-01-17 Melderegister zieht um',
    ],
  },
  'inline-dates.txt': {
    teasers: [
      '2020-11-24 Kabinett einigt sich',
      '2020-11-16 Rechenzentrum bekommt zweite Leitung',
      '2020-11-02 Schulung für neue Beschäftigte',
    ],
  },
  'dateless-under-heading.txt': {
    published: '2020-03-09',
    teasers: ['- Neue Leiterin für das Rechenzentrum', '- Ausweis am Automaten abholen'],
  },
}

describe('teasers', () => {
  test.each(Object.entries(CASES))('%s', (name, expected) => {
    const document = readFixture(`teaser--${name}`)
    const items = new Set(document.segments.flatMap(({ kind, item }) => (kind === 'teaser' && item ? [item] : [])))
    expect([...items].map((item) => `${item.published ?? '-'} ${item.title}`)).toEqual(expected.teasers)
    expect(document.published?.value).toBe(expected.published)
  })

  test('have a lead each, no dates and no "mehr" in it', () => {
    const leads = textsOf(readFixture('teaser--own-bracket-paragraphs.html'), 'teaser')
    expect(leads[1]).toBe('Karla Petersen ist neue CIO des Landes Schleswig-Holstein.')
    expect(leads.join(' ')).not.toMatch(/mehr\.\.\.|\d{4}\]/)
  })

  test('keep the link, absolute where the page has an address', () => {
    const cards =
      '<div class="teaser"><h3><a href="../eins">Eine Meldung mit eigenem Titel</a></h3><p>12.03.2024</p></div>'
    const page = `<html><body><article><h1>Titel der Seite</h1><p>${'Das ist der Text der Seite. '.repeat(9)}</p></article>${cards}</body></html>`
    const document = readString(page, { url: 'https://amt.example/aktuelles/heute/' })
    expect(document.segments.at(-1)?.item?.link).toBe('https://amt.example/aktuelles/eins')
  })

  test('captions share the item of the teaser that they stand with', () => {
    const captions = (name: string) => readFixture(name).segments.filter((s) => s.kind === 'caption')
    expect(captions('teaser--news-bracket.txt').map((s) => s.item?.title)).toEqual(['Saarland: Neuer IT-Chef'])
    expect(captions('teaser--captions-first.txt').map((s) => s.item?.published)).toEqual(['2023-07-07', '2023-07-05'])
  })

  test('what stands above a headline is of its item: a place, a rubric', () => {
    const items = ['Hessen', 'Sachsen'].flatMap((land, i) => [
      `\n${land}`,
      `Der Plan Nummer ${i} steht`,
      `[0${4 - i}.03.2026] Das Kabinett hat ihn am Dienstag beschlossen. mehr...`,
    ])
    const { segments } = readString(['Newsletter', 'Guten Tag, das ist neu in dieser Woche.', ...items].join('\n'))
    const titles = new Set(segments.flatMap(({ item }) => item?.title ?? []))
    expect([...titles]).toEqual(['Hessen: Der Plan Nummer 0 steht', 'Sachsen: Der Plan Nummer 1 steht'])
  })

  test('a chronicle is no overview: its entries run upward and are the text itself', () => {
    const chronicle = [
      'Geschichte',
      '1. Januar 1998',
      'Das Rechenzentrum öffnet.',
      '1. Mai 2004',
      'Ein zweites kommt hinzu.',
      '3. Juni 2011',
      'Beide ziehen um.',
    ]
    expect(textsOf(readString(chronicle.join('\n')), 'teaser')).toEqual([])
  })
})
