import { describe, expect, it } from 'vitest'
import { eventsOf } from './facts-of-page.ts'

describe('pages about those who are no administration', () => {
  it('of an association of IT providers, whose board and plan are its own', () => {
    const text = [
      'Bundesvereinigung kommunaler IT wählt neuen Vorstand',
      '[3.5.2019] Die Bundesvereinigung kommunaler IT e. V. (BKIT) hat ihren Vorstand neu gewählt.',
      'Zum Stellvertreter wurde Paul Beispiel (Dataport) gewählt. In ihrem Amt bestätigt wurde Erika Muster (AKDB).',
      'Anna Beispiel war zuvor bei einem Systemhaus in Paderborn zunächst Beraterin, seit 2003 als CIO tätig.',
      'Ihren „Aktionsplan E-Government“ hat die Versammlung einstimmig verabschiedet. 38 Mitglieder sind beigetreten.',
    ]
    expect(eventsOf(text.join('\n'))).toEqual([])
  })

  it('not where a town presents its plan below a line on an association', () => {
    const text =
      '[3.5.2019] Wie ein Sprecher des Bitkom e. V. sagte, eilt es mit dem E-Government. Der Oberbürgermeister von Celle hat gestern die Digitalstrategie „Celle digital“ vorgestellt.'
    expect(eventsOf(text)).toEqual(['strategy/presented'])
  })

  it('of Switzerland, which has a federal council, too', () => {
    const text =
      'Juni 2019\nBundesrat wählt Delegierten für digitale Verwaltung\n\nPaul Beispiel war bisher im Departement für Verkehr. Vernetzte Schweiz heißt die Stelle. Die vom Bundesrat im April verabschiedete IT-Strategie 2020–2023 bleibt in Kraft. Der Bund bietet 14 Online-Dienste an.'
    expect(eventsOf(text)).toEqual([])
  })

  const DEEDS =
    'Der Vorstand hat die Digitalstrategie 2030 verabschiedet. Neuer CDO ist Paul Beispiel. Vierzig Online-Dienste sind verfügbar. E-Government ist das Vorbild.'

  it.each([
    'Evangelische Landeskirche – Pressestelle',
    'Bistum Essen',
    'SPD-Unterbezirk Celle',
    'CDU Kreisverband | Aktuelles',
    'Bündnis 90/Die Grünen – Ortsverband Celle',
    'ver.di | Fachbereich Verwaltung',
    'TSV Grün-Gold Celle',
    'DRK-Kreisverband Celle',
    'Volksbank Aller eG',
    'Presseinformation der Formblatt AG',
    'Universität Vechta',
    'Industrie- und Handelskammer Celle',
    'Klinikum Heide',
  ])('of %s, told by its head', (head) => {
    expect(eventsOf(`${head}\nAus der Sitzung\n\n${DEEDS}`)).toEqual([])
  })

  it.each([
    'Der Rat der Stadt Celle hat am 4. Mai 2021 die Digitalstrategie verabschiedet. Celle: E-Government',
    'Das Land Hessen hat die Digitalstrategie verabschiedet, das E-Government kommt voran.',
  ])('not what an administration does there: %s', (text) => {
    expect(eventsOf(`CDU Kreisverband | Aktuelles\n\n${text}`)).toEqual(['strategy/adopted'])
  })

  it('nor the parishes that use what a church offers', () => {
    expect(eventsOf('Kirchenkreis Celle\n60 Gemeinden nutzen das Portal. E-Government ist das Vorbild.')).toEqual([])
  })

  it.each(['Der Kreisvorstand', 'Die Landessynode', 'Der Landesparteitag', 'Die Tarifkommission'])(
    '%s decides for none',
    (organ) => {
      const text = `E-Government vor Ort\n${organ} hat die Digitalstrategie beschlossen. ${organ} hat Paul Beispiel zum Digitalbeauftragten gewählt.`
      expect(eventsOf(text)).toEqual([])
    },
  )
})
