import { describe, expect, it } from 'vitest'
import { extractFacts, readDocument } from '../pipeline/index.ts'

const eventsOf = (text: string) =>
  extractFacts(readDocument({ source: 'page.txt', bytes: Buffer.from(text), contentType: 'text/plain' })).facts.map(
    (fact) => `${fact.type}/${fact.event}`,
  )

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
})
