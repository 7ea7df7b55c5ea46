import type { Example } from '../rule.ts'

/** Services that are there for whoever wants them. */
export const OFFERED_SERVICES: readonly Example[] = [
  {
    text: 'In Hessen haben alle die Möglichkeit, 280 Landesleistungen elektronisch zu beantragen.',
    facts: [{ count: 280, unit: 'services', jurisdiction: 'DE-HE' }],
  },
  {
    text: 'Das Serviceportal der Stadt Celle ermöglicht es, über 120 Leistungen online zu beantragen.',
    facts: [{ count: 120, qualifier: 'over', unit: 'services' }],
  },
  {
    text: 'Im Bürgerportal der Stadt Celle besteht die Möglichkeit, 45 Dienste online in Anspruch zu nehmen.',
    facts: [{ count: 45, unit: 'services' }],
  },
  {
    text: 'Derzeit bietet der Stadtkonzern in Celle 80 der 110 Verwaltungsleistungen online an.',
    facts: [
      { count: 80, unit: 'services' },
      { count: 110, unit: 'services' },
    ],
  },
  {
    text: 'Das Land Hessen hat 90 OZG-Leistungsobjekte umgesetzt.',
    facts: [{ count: 90, unit: 'services', unitLabel: 'OZG-Leistungsobjekte' }],
  },
]

export const NOT_OFFERED: readonly string[] = [
  'Bald haben die Bürger in Celle die Möglichkeit, 60 Online-Dienste zu nutzen.',
  'Die Bürger sollen die Möglichkeit haben, 575 Leistungen online zu beantragen.',
  'Die Stadt Celle prüft die Möglichkeit, 40 Leistungen online zu stellen.',
  'Die Kommunen haben die Möglichkeit, beim Land 40 digitale Projekte zu beantragen.',
]

/** *200 Angebote* of a text about online services. */
export const RESUMED: readonly Example[] = [
  {
    text: 'Ausbau der Online-Dienste in Celle (derzeit gibt es 200 Angebote)',
    facts: [{ count: 200, unit: 'services', unitLabel: 'Angebote' }],
  },
  {
    text: 'Das Serviceportal der Stadt Celle wächst. Mittlerweile finden sich dort 210 Angebote.',
    facts: [{ count: 210, unit: 'services' }],
  },
]

export const NOT_RESUMED: readonly string[] = [
  'Für den Betrieb der Online-Dienste lief eine Ausschreibung. Nun gibt es vier Angebote von Firmen.',
  'Das digitale Familienportal der Stadt Celle ist fertig. Dort finden sich 300 Angebote für Kinder.',
]
