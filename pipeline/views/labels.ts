/** What codes are called, for people: German and English. */
export interface Label {
  readonly de: string
  readonly en: string
}

export const ROLES: Readonly<Record<string, Label>> = {
  CIO: { de: 'CIO', en: 'CIO' },
  CDO: { de: 'CDO', en: 'CDO' },
  CISO: { de: 'CISO', en: 'CISO' },
  minister: { de: 'Ministerin / Minister', en: 'Minister' },
  'state-secretary': { de: 'Staatssekretär/in', en: 'State secretary' },
  'agency-head': { de: 'Leitung', en: 'Head' },
}

export const EVENTS: Readonly<Record<string, Label>> = {
  appointed: { de: 'Amtsantritt', en: 'appointed' },
  departed: { de: 'Amtsende', en: 'departed' },
  holds: { de: 'im Amt', en: 'in office' },
  adopted: { de: 'beschlossen', en: 'adopted' },
  updated: { de: 'fortgeschrieben', en: 'renewed' },
  presented: { de: 'vorgestellt', en: 'presented' },
  founded: { de: 'gegründet', en: 'founded' },
  merged: { de: 'zusammengelegt', en: 'merged' },
  renamed: { de: 'umbenannt', en: 'renamed' },
  converted: { de: 'umgewandelt', en: 'converted' },
  transferred: { de: 'übergegangen', en: 'transferred' },
  dissolved: { de: 'aufgelöst', en: 'dissolved' },
  counted: { de: 'gezählt', en: 'counted' },
}

export const CAPACITIES: Readonly<Record<string, Label>> = {
  deputy: { de: 'Stellvertretung', en: 'deputy' },
  acting: { de: 'kommissarisch', en: 'acting' },
  co: { de: 'gemeinsam', en: 'co-holder' },
}

export const CONFLICTS: Readonly<Record<string, Label>> = {
  'two-holders': { de: 'zwei zugleich im Amt', en: 'two holders at once' },
  'end-before-start': { de: 'Ende vor dem Anfang', en: 'end before the start' },
  'two-start-dates': { de: 'zwei Anfangsdaten', en: 'two start dates' },
  'two-end-dates': { de: 'zwei Enddaten', en: 'two end dates' },
  'outside-tenure': { de: 'außerhalb der Amtszeit genannt', en: 'named outside the tenure' },
  'two-founding-dates': { de: 'zwei Gründungsdaten', en: 'two founding dates' },
  'two-event-dates': { de: 'zwei Daten für ein Ereignis', en: 'two dates of one event' },
  'adopted-twice': { de: 'zweimal beschlossen', en: 'adopted twice' },
}

export const TYPES: Readonly<Record<string, Label>> = {
  tenure: { de: 'Amtszeit', en: 'Tenure' },
  appointment: { de: 'Personalie', en: 'Appointment' },
  incumbency: { de: 'Amtsträger', en: 'Incumbency' },
  strategy: { de: 'Strategie', en: 'Strategy' },
  agency: { de: 'Behörde', en: 'Agency' },
  'measure-count': { de: 'Kennzahl', en: 'Figure' },
}
