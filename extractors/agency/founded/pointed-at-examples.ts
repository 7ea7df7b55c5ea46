import type { Rule } from '../../rule.ts'

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
  {
    text: 'Am 3. Mai 2011 wurde in Kiel die neue Agentur für die Digitalisierung gegründet.\nSie heißt Digitalagentur Förde.',
    facts: [{ event: 'founded', name: 'Digitalagentur Förde', date: '2011-05-03' }],
  },
  {
    text: 'Thüringen hat am 1. Juli 2011 eine Landesgesellschaft für Digitalisierung gegründet. Ihr Name: Digitalagentur Thüringen GmbH.',
    facts: [{ event: 'founded', name: 'Digitalagentur Thüringen GmbH', date: '2011-07-01' }],
  },
  {
    text: 'Das neue Amt wurde am 2. Mai 2011 in Mainz errichtet. Es nennt sich Landesamt für IT Rheinland-Pfalz.',
    facts: [{ event: 'founded', name: 'Landesamt für IT Rheinland-Pfalz', date: '2011-05-02' }],
  },
  {
    text: 'Am 2. Mai 2011 haben Gemeinden in Hessen einen IT-Zweckverband gegründet. Er heißt ekom Nordhessen.',
    facts: [{ event: 'founded', name: 'ekom Nordhessen', jurisdiction: 'DE-HE' }],
  },
  {
    text: 'Der Staatsbetrieb Sächsische Datendienste feiert\nZum Geburtstag kamen viele. Gegründet worden war das Haus am 1. Januar 2008.',
    facts: [{ event: 'founded', name: 'Staatsbetrieb Sächsische Datendienste', date: '2008-01-01' }],
  },
  {
    text: 'Koordinierungsstelle für IT-Normen, Bremen: Das Gremium wurde 2011 eingerichtet.',
    facts: [{ event: 'founded', name: 'Koordinierungsstelle für IT-Normen', date: '2011' }],
  },
]
