/** Figures in rows, with one noun for several numbers, kinds of municipalities beside each other, wholes and owners. */
import type { Rule } from '../rule.ts'

export const SHARED_NOUNS: Rule['examples'] = [
  {
    text: 'Der Aktionsplan Digitales umfasst zwölf Meilensteine, dazu 31 ihnen zugeordnete Aktionen.',
    facts: [
      { count: 12, unit: 'measures' },
      { count: 31, unit: 'measures' },
    ],
  },
  {
    text: 'Die Digitalstrategie nennt elf kurz-, 19 mittel- und sechs langfristige Vorhaben.',
    facts: [
      { count: 11, unit: 'measures' },
      { count: 19, unit: 'measures' },
      { count: 6, unit: 'measures' },
    ],
  },
  {
    text: 'Das Serviceportal nutzen 22 Ämter, sieben amtsfreie Gemeinden und alle elf Zulassungsstellen.',
    facts: [
      { count: 22, unit: 'adopters' },
      { count: 7, unit: 'adopters' },
      { count: 11, unit: 'adopters' },
    ],
  },
  {
    text: 'Der IT-Verbund umfasst vier Landkreise sowie 29 Märkte und Gemeinden.',
    facts: [
      { count: 4, unit: 'adopters' },
      { count: 29, unit: 'adopters' },
    ],
  },
  {
    text: 'Das digitale Bürgerkonto nutzen elf (von 23) Kommunen.',
    facts: [
      { count: 11, unit: 'adopters' },
      { count: 23, unit: 'adopters' },
    ],
  },
  {
    text: 'Von elf zugesagten Online-Diensten der Stadt Celle sind sieben fertig.',
    facts: [{ count: 11, unit: 'services' }],
  },
  {
    text: 'Das BayernPortal nutzen 19 Märkte und 64 Gemeinden.',
    facts: [
      { count: 19, unit: 'adopters', jurisdiction: 'DE-BY' },
      { count: 64, unit: 'adopters', jurisdiction: 'DE-BY' },
    ],
  },
  {
    text: 'Die Digitalstrategie nennt anderthalb Dutzend Vorhaben.',
    facts: [{ count: 18, unit: 'measures' }],
  },
  {
    text: 'Über das Serviceportal der Stadt Celle lassen sich 75 Anträge stellen.',
    facts: [{ count: 75, unit: 'services' }],
  },
  {
    text: 'Die digitale Landesplattform nutzen 17 Landesbehörden und sechs Hochschulen.',
    facts: [{ count: 17, unit: 'adopters' }],
  },
  {
    text: 'Die E-Akte nutzen drei Ministerien und 14 ihnen unterstellte Behörden.',
    facts: [
      { count: 3, unit: 'adopters' },
      { count: 14, unit: 'adopters' },
    ],
  },
  {
    text: 'Die Digitalstrategie zählt acht „Quick Wins“ und ein knappes Dutzend Leitprojekte.',
    facts: [
      { count: 8, unit: 'measures' },
      { count: 12, unit: 'measures', qualifier: 'about' },
    ],
  },
]
