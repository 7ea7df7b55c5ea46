import { describe, expect, it } from 'vitest'
import { countedPhraseAfter, findCountedNouns, unitOf } from '../../extractors/german/units.ts'

describe('unitOf', () => {
  it.each([
    [
      'measures',
      'Maßnahmen Massnahmen Einzelmaßnahmen Projekte Projekten Leuchtturmprojekte Teilprojekten Digitalisierungsprojekte Vorhaben Einzelvorhaben Schritte Schritten Leuchttürme Maßnahmenpakete Digitalisierungsvorhaben Pilotprojekten Meilensteine Maßnahmenbündel Aktionen Pilotierungen Schlüsselinitiativen Umsetzungspakete Quick-Wins Etappen Anwendungsfälle Use-Cases Umsetzungsaufträge Aktionspunkte Maßnahmebündel Ausbauprojekte',
    ],
    [
      'services',
      'Leistungen Verwaltungsleistungen OZG-Leistungen Online-Dienste Onlinediensten Online-Diensten Verwaltungsdienste Dienste Verfahren IT-Verfahren Fachverfahren Online-Anträge Online-Formulare Onlineservices Services Dienstleistungen EfA-Leistungen Antragsverfahren Basisdienste Formularassistenten Fachanträge Self-Service-Angebote Meldeformulare Fachportale Amtsgänge Bürgeranliegen Servicepakete Basisanwendungen Standardprozesse EfA-Lösungen Antragstypen KI-Anwendungen Basiskomponenten Verwaltungsprodukte',
    ],
    [
      'fields',
      'Handlungsfelder Handlungsfeldern Ziele Zielen Hauptziele Leitlinien Säulen Themenfelder Themenbereiche Themenbereichen Schwerpunkte Leitprinzipien Felder Bereiche Aktionsfelder Handlungsbereiche Leitsätze Grundsätzen Teilziele Lebenslagen Themengebiete Leitfelder Zukunftsthemen Prioritäten Leitplanken Wirkungsbereiche Bausteine Aufgabenfelder Anwendungsbereiche Handlungsachsen Handlungsebenen Digitalisierungsbausteine Leitbilder Kernelemente',
    ],
    [
      'adopters',
      'Kommunen Städte Städten Gemeinden Kreise Kreisen Landkreise Landkreisen Länder Ländern Bundesländern Behörden Ausländerbehörden Modellkommunen Bürgerämter Gesundheitsämtern Kommunalverwaltungen Gebietskörperschaften Gerichte Bezirke Ordnungsämter Grundbuchämtern Hauptzollämter Vergabestellen Fahrerlaubnisstellen Arbeitsgerichte Oberlandesgerichte Forstverwaltungen Trägerländer Mitgliedsländer Märkte Jobcenter Handwerkskammern Polizeipräsidien Polizeidirektionen Polizeidienststellen Justizvollzugsanstalten Familienkassen Stadtstaaten Partnerkommunen Pilotlandkreise Verwaltungseinheiten Generalstaatsanwaltschaften Bürgerbüros Stadtbezirke Landesbetriebe IHKs Landeshauptstädte Stadtarchive Auslandsvertretungen Botschaften Ministerien Bundesministerien Staatskanzleien Ressorts Eigenbetriebe Kreishäuser Regionalverbände Sozialversicherungsträger Vollstreckungsstellen',
    ],
  ])('%s', (unit, nouns) => {
    for (const noun of nouns.split(' ')) expect([noun, unitOf(noun)]).toEqual([noun, unit])
  })

  it('knows no unit for money, staff, users, departments, pages, percent, years, meetings and members', () => {
    const others =
      'Euro Millionen Prozent Beschäftigte Mitarbeiter Köpfe Bedienstete Stellen Nutzer Bürger Einwohner Abteilungen Referate Videobotschaften Vertretungen Friedensbotschaften Wohnungsbauprojekte Ladesäulen Postämter Leistungsträger ' +
      'Seiten Jahre Jahren Monaten Sitzungen Mitglieder Teilnehmer Personen Dienstrechner Fortschritte Bundesbedienstete Unternehmen Rettungsdienste Ausland Klicks Standorte ' +
      'Gerichtsverfahren Nachrichtendienste Hauptstädte Reiseziele Objekte Kirchengemeinden Nachbarländern Bewerbungen Schulen Uhr Rückschritte Vergabeverfahren ' +
      'Ehrenämter Wahlämter Führungsämtern Fachämter Hausverwaltungen Selbstverwaltungen Fertiggerichte Redaktionen Fraktionen Transaktionen Gottesdienste Bauanträge Bußgeldverfahren Dienststellungen Arbeitsstellen Baustellen Partner Partnerländer Emissionen Kommissionen Grundlagen Anlagen Krankenkassen Konzerndirektionen Schwimmbäder Papierformulare Supermärkte Arbeitsmärkte Bürgerbüro'
    for (const noun of others.split(' ')) expect([noun, unitOf(noun)]).toEqual([noun, undefined])
  })
})

/** The number stands before ‹, the phrase in ‹ ›. */
type Row = [marked: string, unit: string]

const PHRASES: Row[] = [
  ['73| ‹Maßnahmen›.', 'measures'],
  ['alle 128| ‹nach dem Onlinezugangsgesetz (OZG) vorgezogenen Leistungen› im Netz', 'services'],
  ['64| ‹gemäß Gesetz verpflichtende Online-Dienste› an', 'services'],
  ['100| ‹neue digitale Verwaltungsdienste› wurden eingeführt', 'services'],
  ['fünf| ‹wesentliche Handlungsfelder›:', 'fields'],
  ['18| ‹sogenannte „Leuchtturmprojekte“› und drei', 'measures'],
  ['drei| ‹„Hebelprojekte“› [1]', 'measures'],
  ['17| der ‹seinerzeit festgelegten Maßnahmen› sind', 'measures'],
  ['14| von 18 ‹kurzfristigen Zielen› hat', 'fields'],
  ['18| ‹kurzfristigen Zielen› hat', 'fields'],
  ['über 270| ‹Ausländerbehörden› die', 'adopters'],
  ['214| ‹Kommunen und Landkreise› sind', 'adopters'],
  ['30| ‹Städte, Gemeinden und Landkreise› nutzen', 'adopters'],
  ['18| ‹Städte, Ämter und Gemeinden› nutzen', 'adopters'],
  ['zehn| ‹kreisangehörigen Städte› online', 'adopters'],
  ['40| ‹Leuchtturm- und Teilprojekte› laufen', 'measures'],
  ['12| ‹im Masterplan festgelegte Maßnahmen› sind', 'measures'],
  ['45| ‹in der Digitalstrategie der Stadt Celle genannten Projekte› laufen', 'measures'],
  ['drei| ‹von der Stadt Celle im vergangenen Jahr gestarteten Leuchtturmprojekte› laufen', 'measures'],
  ['sechs| ‹strategische Leitlinien› und sieben strategische Ziele', 'fields'],
  ['50| ‹Kommunen› und 12 Landkreise', 'adopters'],
  ['rund 575| ‹OZG-Leistungen› online', 'services'],
  ['13| der 16 ‹Bundesländer› machen mit', 'adopters'],
  ['alle 16| ‹Länder› unterzeichneten', 'adopters'],
  ['acht| ‹bayerische Kommunen› nutzen', 'adopters'],
  ['acht| ‹Große Kreisstädte› nutzen', 'adopters'],
  ['acht| ‹EfA-konforme Dienste› sind', 'services'],
  ['acht| ‹sofort nutzbare Dienste› sind', 'services'],
  ['acht| ‹OZG Leistungen› sind', 'services'],
  ['acht| ‹„Quick Wins“›.', 'measures'],
  ['acht| ‹vom Land benannte Projekte› laufen', 'measures'],
  ['acht| ‹von den Städten gemeldete Projekte› laufen', 'measures'],
  ['acht| ‹wasserrechtliche Vorgänge› sind', 'services'],
  ['vier| ‹Thüringer Landkreise› nutzen', 'adopters'],
  ['sieben| ‹zentrale, miteinander verzahnte Handlungsfelder›', 'fields'],
  ['60| ‹weitere Online-Anträge› folgen', 'services'],
  ['120| ‹neue und überarbeitete Leistungen› sind', 'services'],
  ['20| ‹Themenbereiche› deckt er ab', 'fields'],
  ['30| der insgesamt 80 ‹Vorhaben› sind fertig', 'measures'],
  ['elf| (von 23) ‹Kommunen› nutzen', 'adopters'],
  ['elf (von 23|) ‹Kommunen› nutzen', 'adopters'],
  ['12| kurz-, 31 mittel- und sechs ‹langfristige Maßnahmen›', 'measures'],
  ['acht| laufende, 14 begonnene sowie rund 40 ‹offene Projekte›', 'measures'],
  ['16| Bürger-, 31 Unternehmens- und vier ‹Vereinsdienste›', 'services'],
  ['sechs| ‹kommunale Gesellschafter› tragen', 'adopters'],
  ['neun| ‹kommunale Teilnehmer› machen mit', 'adopters'],
  ['knapp 120| solcher ‹Dienste› sind online', 'services'],
  ['98| ‹ihnen zugeordnete Maßnahmen› sind', 'measures'],
]

describe('countedPhraseAfter', () => {
  it.each<Row>(PHRASES)('%s', (marked, unit) => {
    const plain = marked.replace(/[‹›]/g, '')
    const text = plain.replace('|', '')
    const label = /‹(?<label>[^›]*)›/.exec(marked)?.groups?.label
    const found = countedPhraseAfter(text, plain.indexOf('|'))
    expect(found).toMatchObject({ unit, unitLabel: label })
    expect(text.slice(found?.start, found?.end)).toBe(label)
  })

  it('gives the number that stands between a part and its noun', () => {
    const text = '14 von 18 Zielen'
    const found = countedPhraseAfter(text, 2)
    expect(text.slice(found?.partOf?.start, found?.partOf?.end)).toBe('18')
  })

  it.each([
    '73| Millionen Euro',
    '20| Prozent der Kommunen',
    '50| Seiten lang',
    '30| Köpfe',
    '12| Beschäftigte in drei Behörden',
    '15| Bundesfilialen',
    '650| verfügbar',
    '170| befinden sich',
    '2018| die Strategie',
    'zwei| Jahren an den Start ging, mit Projekten',
    '14| Tage später',
    '5| wurden Projekte',
    '1| a. Welche Maßnahmen',
    'sechs| Partner aus der Wirtschaft, Kommunen',
    '(14|) Kommunen',
  ])('finds none in: %s', (marked) => {
    expect(countedPhraseAfter(marked.replace('|', ''), marked.indexOf('|'))).toBeNull()
  })
})

describe('findCountedNouns', () => {
  it('gives every counted noun with its place', () => {
    const text = 'Die Dienste helfen Kommunen, ihre Ziele zu erreichen.'
    expect(findCountedNouns(text).map((n) => [text.slice(n.start, n.end), n.unit])).toEqual([
      ['Dienste', 'services'],
      ['Kommunen', 'adopters'],
      ['Ziele', 'fields'],
    ])
  })

  it('finds none where nothing is counted', () => {
    expect(findCountedNouns('Am Abend kam der Regen.')).toEqual([])
  })
})
