import type { Rule } from '../rule.ts'

/** Sentences in which those who decide vote for a plan. */
export const VOTE_EXAMPLES: Rule['examples'] = [
  {
    text: 'Die Digitalstrategie der Stadt Schwerin ist alt. Inzwischen liegt die zweite Auflage vor, der die Stadtvertretung am 5. September 2022 zustimmte.',
    facts: [{ event: 'updated', title: 'Digitalstrategie', date: '2022-09-05' }],
  },
  {
    text: 'Auf den alten Plan folgt „Digitaler Staat 3.0“: So heißt das Programm, dem das Bundeskabinett am 4. Mai 2011 in Berlin zugestimmt hat.',
    facts: [{ event: 'adopted', title: 'Digitaler Staat 3.0', jurisdiction: 'DE', date: '2011-05-04' }],
  },
  {
    text: 'Mit großer Mehrheit stimmte der Kreistag in Nauen der Digitalen Agenda zu.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Kreistag' }],
  },
  {
    text: 'Grundlage ist das Konzept „Gera wird digital“, dem der Stadtrat am 27.06.2019 zugestimmt hat.',
    facts: [{ event: 'adopted', title: 'Gera wird digital', adopter: 'Stadtrat', date: '2019-06-27' }],
  },
  {
    text: 'Bund und Länder haben sich am 3. Dezember 2025 auf die Föderale Modernisierungsagenda für die digitale Verwaltung verständigt.',
    facts: [{ event: 'adopted', date: '2025-12-03' }],
  },
  {
    text: 'Einstimmig hat sich der Rat der Stadt Bochum hinter die Digitalstrategie gestellt.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Rat der Stadt Bochum' }],
  },
  {
    text: 'Der Rat votierte einstimmig für die IT-Strategie.',
    facts: [{ event: 'adopted', title: 'IT-Strategie' }],
  },
  {
    text: 'Einstimmig sprach sich der Kreistag in Celle im Mai 2021 für die Digitale Agenda aus.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', adopter: 'Kreistag', date: '2021-05' }],
  },
  {
    text: 'Über die Digitalstrategie der Stadt Celle war lange beraten worden. Am 4. Mai 2021 stimmte der Rat ohne Gegenstimme zu.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie', adopter: 'Rat', date: '2021-05-04' }],
  },
  {
    text: 'Die Digitalstrategie der Stadt Celle lag dem Rat am Montag vor. Er hat zugestimmt.',
    facts: [{ event: 'adopted', title: 'Digitalstrategie' }],
  },
  {
    text: 'Am 4. Mai 2021 hat der Rat zugestimmt. Damit hat Celle ein Fundament. Es heißt „Digitale Agenda Celle“.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda Celle', date: '2021-05-04' }],
  },
  {
    text: 'Die Digitale Agenda der Stadt Celle steht: Der Rat hat am 4. Mai 2021 zugestimmt.',
    facts: [{ event: 'adopted', title: 'Digitale Agenda', date: '2021-05-04' }],
  },
]

/** Sentences in which they do not, or it is no plan of theirs. */
export const NO_VOTE_EXAMPLES: Rule['counterexamples'] = [
  'Der Rat stimmte über die IT-Strategie ab.',
  'Der Kreistag in Celle stimmte der Beauftragung eines Instituts zur Erstellung einer Digitalstrategie zu.',
  'Der Rat der Stadt Celle hat der Vergabe der Digitalstrategie an ein Büro zugestimmt.',
  'Die Digitale Agenda der Stadt Celle lag dem Rat vor. Er hat der Vergabe des Auftrags zugestimmt.',
  'Die Digitalstrategie der Stadt Celle nennt Ziele. Der Bürgermeister mag sie. Er hat zugestimmt.',
  'Bund und Länder haben sich nicht auf die Digitalstrategie verständigt.',
  'Der IT-Planungsrat stimmte dem Haushalt zur Digitalstrategie zu.',
  'Der Landrat sprach sich im Kreistag Celle für eine Digitale Agenda aus.',
  'Die Digitalstrategie der Stadt Celle liegt vor. Der Rat hat dem Haushalt am 4. Mai 2021 zugestimmt.',
  'Zur Digitalstrategie der Stadt Celle gehört ein neuer Vertrag. Der Rat hat am 4. Mai 2021 zugestimmt.',
  'Für die Umsetzung der Digitalstrategie der Stadt Celle fehlte Geld. Der Rat hat nun zugestimmt.',
  'Die Digitalstrategie der Stadt Celle ist bekannt. Der Rat beschloss einstimmig, einen CDO einzustellen.',
  'Dem IT-Sicherheitskonzept der Stadt fehlt die Zustimmung des Stadtrats.',
  'Beschlussvorschlag: 1. Der Digitalstrategie wird zugestimmt.',
  'Beschlussvorschlag\n\nDer Rat der Stadt Fulda beschließt die als Anlage 1 beigefügte Digitalstrategie 2030.',
]
