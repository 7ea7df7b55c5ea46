import { expect, it } from 'vitest'
import { factsOfPage } from './facts-of-page.ts'

function programmeOf(text: string): string | undefined {
  return factsOfPage(`Stand: 15.05.2020\n\n${text}\n`).find((f) => f.type === 'measure-count')?.programme
}

it.each([
  ['Knapp 140 Dienste sind über unser Serviceportal erreichbar.', 'Serviceportal'],
  ['Im Serviceportal Niedersachsen stehen 212 Dienste bereit.', 'Serviceportal Niedersachsen'],
  ['Über das Bürgerportal des Kreises Borken sind 80 Anträge erreichbar.', 'Bürgerportal des Kreises Borken'],
  ['120 Kommunen haben sich an das Serviceportal Amt24 angeschlossen.', 'Amt24'],
  ['61 Kommunen haben das Bürgerportal „rathaus-weser“ im Einsatz.', 'rathaus-weser'],
  ['Auf service-bw sind 311 Onlinedienste freigeschaltet.', 'service-bw'],
  ['Über das Antragssystem ThAVEL waren 117 Verwaltungsleistungen verfügbar.', 'ThAVEL'],
  ['74 Gemeinden und Städte sind Teilnehmer im 115-Verbund.', '115-Verbund'],
  ['Mit der elektronischen Akte arbeiten inzwischen 31 Landesbehörden.', 'elektronische Akte'],
  ['Die elektronische Akte wird von 37 Landesbehörden genutzt.', 'elektronische Akte'],
  ['An den Zuständigkeitsfinder haben sich mehr als 60 Städte und Gemeinden angeschlossen.', 'Zuständigkeitsfinder'],
  ['Der landeseigene Formularserver wird von 60 Gemeinden genutzt.', 'Formularserver'],
  ['Das Formular „Elternzeit-Meldung“ wird von 19 Landkreisen genutzt.', 'Elternzeit-Meldung'],
  ['Gut 90 Landesbehörden nutzen die Plattform.', undefined],
])('%s', (text, programme) => {
  expect(programmeOf(`Das Land digitalisiert die Verwaltung. ${text}`)).toBe(programme)
})
