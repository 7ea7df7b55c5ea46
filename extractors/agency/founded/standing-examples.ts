import type { Rule } from '../../rule.ts'

/** Sentences in which a body is there since a date. */
export const THERE_SINCE_EXAMPLES: Rule['examples'] = [
  {
    text: 'Die Umsetzung steuert der Lenkungsausschuss E-Government des Landes Hessen. Er besteht seit dem 5. Juli 2011.',
    facts: [{ event: 'founded', name: 'Lenkungsausschuss E-Government', date: '2011-07-05' }],
  },
  {
    text: 'Im IT-Planungsrat arbeiten Bund und Länder zusammen. Tätig ist der Rat seit dem 1. April 2010.',
    facts: [{ event: 'founded', name: 'IT-Planungsrat', date: '2010-04-01' }],
  },
  {
    text: 'Was ist Dataport?\n\nSeit dem 1. Januar 2004 gibt es die Anstalt des öffentlichen Rechts, die mehrere Länder tragen.',
    facts: [{ event: 'founded', name: 'Dataport', date: '2004-01-01' }],
  },
  {
    text: 'Anna Muster leitet das Digitalministerium in Hessen. Ihr Haus gibt es erst seit September 2021.',
    facts: [{ event: 'founded', name: 'Digitalministerium', jurisdiction: 'DE-HE', date: '2021-09' }],
  },
  {
    text: 'Der Zweckverband IT Mitte hält die Technik am Laufen. Uns gibt es seit 2010.',
    facts: [{ event: 'founded', name: 'Zweckverband IT Mitte', date: '2010' }],
  },
  {
    text: 'Seit dem 1. Mai 2019 hat Hessen eine neue Behörde: das Landesamt für Informationssicherheit.',
    facts: [{ event: 'founded', name: 'Landesamt für Informationssicherheit', date: '2019-05-01' }],
  },
  {
    text: 'Seit 2019 gibt es den IT-Verbund. Der IT-Verbund Emsland betreut 20 Orte.',
    facts: [{ event: 'founded', name: 'IT-Verbund Emsland', date: '2019' }],
  },
  {
    text: 'Seit dem 1. Dezember 2017 besteht das LSI rechtlich.',
    facts: [{ event: 'founded', name: 'LSI', jurisdiction: 'DE-BY', date: '2017-12-01' }],
  },
  {
    text: 'Die Digitalagentur Hessen gibt es seit 2021.',
    facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021' }],
  },
  {
    text: 'Abgelöst wird der IT-Rat Hessen, den es seit 1970 gab und der nun Geschichte ist.',
    facts: [{ event: 'founded', name: 'IT-Rat Hessen', date: '1970' }],
  },
  {
    text: 'Die Stadt Fulda hat seit Mai 2019 einen Digitalbeirat.',
    facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2019-05' }],
  },
]

/** Sentences in which something else is there since a date. */
export const NO_THERE_SINCE_EXAMPLES: Rule['counterexamples'] = [
  'Das ITZBund ist seit 2016 für die Zollverwaltung tätig.',
  'Wie das ITZBund seit 2016 besteht',
  'Die Datenzentrale Hessen und drei Zweckverbände haben fusioniert. Die neue Anstalt besteht seit dem 1. Juli 2018.',
  'Der Eigenbetrieb IT-Dienste Celle besteht seit dem 1. Januar 2013 als Anstalt fort.',
  'Die Digitalagentur Hessen leitet Anna Muster. Sie arbeitet seit 2015 bei der Stadt Fulda.',
  'Die Digitalagentur Hessen besteht in ihrer jetzigen Form seit 2021.',
  'Die Digitalagentur Hessen hat seit 2021 einen Chef.',
  'Die Digitalagentur Hessen arbeitet seit 2021 an einem Netz.',
  'Die Digitalagentur Hessen arbeitet seit 2021 unter neuer Leitung.',
  'Die Digitalagentur Hessen hat seit 2021 viel erreicht.',
  'Seit 2021 gibt es bei der Digitalagentur Hessen Kurse.',
  'Seit 2015 besteht Streit um die Digitalagentur Hessen.',
  'Die Digitalagentur Hessen rät: Bei uns gibt es seit 2010 Kurse.',
  'Seit 2019 hat Hessen einen neuen Kunden: das Landesamt für Informationssicherheit.',
]
