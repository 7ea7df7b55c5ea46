import type { Rule } from '../rule.ts'

/** Sentences that found a body which they do not name plainly: by a pronoun, behind its kind, at their end, by what was before. */
export const POINTED_AT_EXAMPLES: Rule['examples'] = [
  {
    text: 'Die Digitalagentur Hessen ist gefragt. 2019 als Tochter des Landes gegründet, vertrauen ihr heute 40 Kommunen.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019' }],
  },
  {
    text: 'Am 3. Mai 2020 hat sich ein Zweckverband gegründet, der die Digitalisierung der Verwaltung voranbringt: der Zweckverband „Digitale Orte Hessen“.',
    facts: [{ event: 'founded', name: 'Digitale Orte Hessen', date: '2020-05-03' }],
  },
  {
    text: 'Das Staatsministerium für Digitales in Bayern ist jung. Es wurde am 12. November 2018 als erstes Digitalministerium gegründet.',
    facts: [{ event: 'founded', name: 'Staatsministerium für Digitales', date: '2018-11-12' }],
  },
  {
    text: 'Der Landesbetrieb IT Hessen wurde 2009 als Nachfolgeeinrichtung der Datenzentrale Nord errichtet.',
    facts: [{ event: 'founded', name: 'Landesbetrieb IT Hessen', formerly: 'Datenzentrale Nord', date: '2009' }],
  },
  {
    text: 'Die bereits 2019 gegründete, beim Land angesiedelte Digitalagentur Hessen ist jetzt tätig.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2019' }],
  },
  {
    text: 'Die EDV landet nun bei dem 2014 neu geschaffenen IT-Systemhaus des Landes mit der Bezeichnung IT.Niedersachsen.',
    facts: [{ event: 'founded', name: 'IT.Niedersachsen', date: '2014' }],
  },
  {
    text: 'Die Tochtergesellschaft Stadt-IT Service GmbH der Stadt Celle wurde 2004 gegründet.',
    facts: [{ event: 'founded', name: 'Stadt-IT Service GmbH', date: '2004' }],
  },
]
