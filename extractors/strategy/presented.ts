/** Plans that are presented, handed over or brought in. */

import { isOnlyFinite } from '../german/clauses/parts.ts'
import { latin } from '../german/latin.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { eventChunk, readAttribute, readNoun, readVerb } from './forms.ts'

export const PRESENTING_VERBS = {
  Present: ['vorstellen', 'präsentieren', 'veröffentlichen', 'vorlegen', 'herausgeben', 'publizieren', 'verkünden'],
  Appear: ['erscheinen', 'vorliegen'],
  HandOver: ['übergeben', 'überreichen', 'zuleiten', 'unterbreiten'],
} as const

/** *Sie schreiben die Strategie fort und stellen sie vor*: an advert for a post. */
const ADDRESSED = latin`^Sie (?!haben|hatten|sind|waren|wurden|werden)\p{Ll}+en (?!am |im |gestern|heute)`

/** *Die Stadt plant eine Strategie, die nun vorgestellt wurde*: what was shown is the plan to write one. */
function isOnlyPlanned({ clause, sentence: { clauses } }: Found): boolean {
  const above = clauses[clauses.indexOf(clause) - 1]
  const [plan, article] = [above?.chunks.at(-1), above?.chunks.at(-2)]
  const isIndefinite = plan?.tags.has('Plan') === true && /^eine[ns]?$/.test(article?.lower ?? '')
  return clause.kind === 'relative' && isIndefinite && above?.mood.planned !== undefined
}

function readPresentation(found: Found): readonly Reading[] | Refusal {
  const event = eventChunk(found)
  const { chunks } = found.clause
  const at = chunks.indexOf(event)
  // *stellte sich im Ausschuss vor*
  if (chunks.some((c) => c.lower === 'sich') && event.verbs.some((v) => v.lemma === 'vorstellen'))
    return refuse('introduces herself')
  // *ein Konzept, das der Magistrat 2018 vorlegen werde*
  if (found.clause.mood.future) return refuse(`future: «${found.clause.mood.future}»`)
  if (isOnlyPlanned(found)) return refuse('planned in the clause above')
  if (ADDRESSED.test(found.sentence.text)) return refuse('a task for whom the text addresses')
  const active = isOnlyFinite(event)
  const subjects = ['Person', 'Body', 'Place', 'Pronoun', 'Office', 'Organ']
  const plan = chunks.findIndex((c) => c.tags.has('Plan'))
  // *ihr Aktionsplan, den sie gestern präsentierte*
  const isGoverned =
    found.clause.kind === 'relative' && chunks.slice(plan + 1, at).some((c) => subjects.some((t) => c.tags.has(t)))
  // *als sie ihr Konzept vorstellte*
  const isSaid =
    found.clause.kind === 'subordinate' &&
    chunks.slice(0, plan).some((c) => /^(?:ich|er|sie|wir|man)$/.test(c.lower) || c.tags.has('Person'))
  const planLeads = !isSaid && plan >= 0 && plan < at && !isGoverned
  if (active && planLeads && !chunks.slice(at).some((c) => subjects.some((t) => c.tags.has(t)) || c.tags.has('Noun')))
    return refuse('the plan presents something')
  return readVerb({ event: 'presented' })(found)
}

const PUBLIC =
  /^(?:öffentlichkeit|presse|landtag(?:s|es)?|bundestag(?:s|es)?|plenum|hohen|kreistag|stadtrat|rat|abgeordneten|bürgerschaft|medien|gemeinderat|ministerpräsident(?:in|en)?|kabinett)$/

/** *übergab sie der Öffentlichkeit*, *hat dem Landtag die Agenda zugeleitet*. */
function readHandOver(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const toMany = chunks.some(
    (c, i) =>
      (PUBLIC.test(c.lower) || c.tags.has('Government')) &&
      (/^(?:dem|der|den)$/.test(chunks[i - 1]?.lower ?? '') || chunks[i - 2]?.lower === 'an'),
  )
  return toMany ? readPresentation(found) : refuse('to whom it is handed over is not said')
}

export const presented: readonly Rule[] = [
  {
    id: 'strategy/handed-over',
    anchor: '(#HandOver && !#VerbNoun)',
    without: ['(#HandOver && #Attributive && !#Finite)'],
    read: readHandOver,
    examples: [
      {
        text: 'Minister Holger Stahlknecht hat dem Landtag am 12. Juni 2018 die Digitale Agenda des Landes Sachsen-Anhalt zugeleitet.',
        facts: [{ event: 'presented', title: 'Digitale Agenda', jurisdiction: 'DE-ST', date: '2018-06-12' }],
      },
    ],
    counterexamples: [
      'Der Landrat übergab die Umsetzung der Digitalstrategie dem Kreistag.',
      'Die Fachleute haben der Verwaltung die Digitalstrategie zur Prüfung überreicht.',
    ],
  },
  {
    id: 'strategy/presented',
    anchor: '(#Present && !#VerbNoun)',
    read: readPresentation,
    examples: [
      {
        text: 'Der Digitalbeirat der Stadt Ulm wächst. Im Mai 2019 legte der Beirat seine Agenda „Ulm weiterdenken“ vor.',
        facts: [{ event: 'presented', title: 'Ulm weiterdenken', jurisdiction: 'Ulm', date: '2019-05' }],
      },
      {
        text: 'Es regnete, als Ministerin Erika Muster, CIO des Landes Hessen, am 3. Mai 2019 die Digitalstrategie vorstellte.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2019-05-03' }],
      },
      {
        text: 'Am Montag hat sich die Stadt Celle auf der Messe in Linz gezeigt. Bei dieser Gelegenheit stellte sie die Digitalstrategie vor.',
        published: '2019-05-09',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2019-05-06' }],
      },
      {
        text: 'Die Digitalstrategie der Stadt Celle ist 40 Seiten stark. Vorgestellt wurde das Papier am 3. Mai 2019.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2019-05-03' }],
      },
      {
        text: 'Digitalminister Jan Beispiel hat dem Kabinett am 4. Mai 2022 die Digitalstrategie des Landes Hessen vorgestellt.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', adopter: 'Jan Beispiel', date: '2022-05-04' }],
      },
      {
        text: 'Die Stadt Celle hat ein Konzept für die Digitalisierung präsentiert. Bürgermeister Jörg Nigge stellte die Digitalstrategie „Celle vernetzt“ vor.',
        published: '2017-05-23',
        facts: [
          { event: 'presented', title: 'Celle vernetzt', adopter: 'Celle', date: '2017-05-23' },
          { event: 'presented', title: 'Celle vernetzt', adopter: 'Jörg Nigge', date: '2017-05-23' },
        ],
      },
      {
        text: 'Gibt es eine Digitalstrategie? Ja. Unter dem Titel „Celle vernetzt“ hat die Stadt sie im Mai 2017 vorgelegt.',
        facts: [{ event: 'presented', title: 'Celle vernetzt', date: '2017-05' }],
      },
      {
        text: 'Die Stadt Celle hat im Mai 2017 eine Datenstrategie vorgestellt. Vorbild war die Digitalstrategie „Gera vernetzt“.',
        facts: [{ event: 'presented', title: 'Datenstrategie', date: '2017-05' }],
      },
      {
        text: 'Das Kabinett in Dresden traf sich im Mai 2023: Minister Paul Beispiel präsentierte ihm „sachsen digital 2030: sicher und schnell“.',
        facts: [{ event: 'presented', title: 'sachsen digital 2030: sicher und schnell', date: '2023-05' }],
      },
      {
        text: 'Digitale Verwaltung in Bochum\nDie Stadt hat mit der „Smart City Roadmap“ im Mai 2017 ihren Fahrplan für die Zukunft vorgestellt.',
        facts: [{ event: 'presented', title: 'Smart City Roadmap', jurisdiction: 'Bochum', date: '2017-05' }],
      },
      {
        text: 'Unter dem Motto „Einfach machen“ hat die Stadt Celle im Mai 2017 die Digitalstrategie vorgestellt.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2017-05' }],
      },
      {
        text: 'Schub verspricht sich Ministerin Ina Scharrenbach von ihrem „Aktionsplan Digitale Dienste“, den sie am 8. Mai 2023 in Düsseldorf präsentierte.',
        facts: [{ event: 'presented', title: 'Aktionsplan Digitale Dienste', date: '2023-05-08' }],
      },
      {
        text: '„Ahaus digital“ wurde im Mai 2019 von der Stadtverwaltung vorgestellt.',
        facts: [{ event: 'presented', title: 'Ahaus digital', jurisdiction: 'Ahaus', date: '2019-05' }],
      },
      {
        text: '„Smart City Ahaus 2030 – Bürger. Stadt. Netz.“ wurde im Mai 2019 vorgestellt.',
        facts: [{ event: 'presented', title: 'Smart City Ahaus 2030 – Bürger. Stadt. Netz.', date: '2019-05' }],
      },
      {
        text: 'Im Mai 2019 wurde die Digitalstrategie BW vorgestellt.',
        facts: [{ event: 'presented', title: 'Digitalstrategie BW', jurisdiction: 'DE-BW', date: '2019-05' }],
      },
      {
        text: 'Im Juli 2017 hat die Landesregierung ihre Digitalisierungsstrategie digital@hessen vorgestellt.',
        facts: [{ event: 'presented', title: 'Digitalisierungsstrategie digital@hessen', date: '2017-07' }],
      },
      {
        text: 'Am 11. Dezember 2018 hat die Landesregierung die Zukunftsstrategie Digitales Brandenburg vorgelegt.',
        facts: [{ event: 'presented', title: 'Zukunftsstrategie Digitales Brandenburg', date: '2018-12-11' }],
      },
      {
        text: 'Verwaltung wird digital in Bayern. Im Juli 2022 habe ich dem Hohen Haus den Digitalplan Bayern vorgelegt.',
        facts: [{ event: 'presented', title: 'Digitalplan Bayern', jurisdiction: 'DE-BY', date: '2022-07' }],
      },
      {
        text: 'Hamburg hat am 22. Januar 2025 seine neue Digitalstrategie präsentiert.',
        facts: [
          {
            event: 'presented',
            title: 'Digitalstrategie',
            adopter: 'Hamburg',
            jurisdiction: 'DE-HH',
            date: '2025-01-22',
          },
        ],
      },
      {
        text: 'Oberbürgermeister Frank Baranowski stellte am 3. März 2019 in Gelsenkirchen die Digitalstrategie vor.',
        facts: [{ event: 'presented', adopter: 'Frank Baranowski', date: '2019-03-03' }],
      },
    ],
    counterexamples: [
      'Der Digitalbeirat der Stadt Ulm wächst. Im Mai 2019 legte der Rat das Konzept „Ulm radelt“ vor.',
      'Erika Muster hat das Buch „Masterplan E-Government“ vorgestellt.',

      'Die Digitalstrategie der Stadt Celle wird derzeit überarbeitet und im Herbst 2024 vorgestellt.',
      'Fast alle Kommunen in Hessen haben ihre Smart-City-Strategie vorgelegt.',
      'Das Digitalprogramm der FDP wurde im Mai 2019 in Celle vorgestellt.',
      'Die Digitalstrategie der IG Metall wurde im Mai 2019 in Celle vorgestellt.',
      'Die Digitalstrategie der Deutschen Bahn wurde im Mai 2019 in Celle vorgestellt.',
      'Die Europäische Digitalstrategie wurde im Mai 2019 in Celle vorgestellt.',
      'Die CDU-Digitalstrategie wurde im Mai 2019 in Celle vorgestellt.',
      'Die SPD hat im Mai 2019 in Celle ihre Digitalstrategie vorgestellt.',
      'Mit Geld vom Land plant der Landrat in Celle eine Digitalstrategie, die gestern im Kreistag präsentiert wurde.',
      'Der Magistrat in Celle sagt, er arbeite an einer Digitalstrategie, die er 2018 vorlegen werde.',
      'Die Digitalstrategie der Stadt Offenbach kommt. Im Ausschuss stellte sich diese im Dezember 2021 vor.',
      'Die Verwaltung legt dem Kreistag Gifhorn im Herbst eine Digitalstrategie vor.',
      'Sie schreiben die Digitalstrategie fort und stellen sie den Gremien der Stadt Celle vor.',
      'Die Digitalstrategie wird am 24. Juni dem Rat der Stadt Celle zur Beschlussfassung vorgelegt.',
      'Hamburg will seine neue Digitalstrategie im Herbst vorstellen.',
      'Der Rat beauftragt die Verwaltung, bis zum Jahresende eine Digitalstrategie vorzulegen.',
      'Im Rahmen der Digitalstrategie hat das Land drei Vorhaben vorgestellt.',
      'Der Minister hat den Entwurf der Digitalstrategie vorgestellt.',
      'Die Ministerin stellte den Umsetzungsbericht zur Digitalstrategie vor.',
    ],
  },
  {
    id: 'strategy/presented-attribute',
    anchor: '(#Present && #Attributive)',
    mood: 'any',
    read: readAttribute('presented'),
    examples: [
      {
        text: 'Mit „Hessen vernetzt“, seiner im Mai 2018 vorgestellten Digitalstrategie, geht das Land Hessen voran.',
        facts: [{ event: 'presented', title: 'Hessen vernetzt', date: '2018-05' }],
      },

      {
        text: 'Die im Mai 2021 vorgestellte Digitalstrategie des Landkreises Uelzen ist ehrgeizig.',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2021-05' }],
      },
    ],
    counterexamples: ['Die vorgestellte Digitalstrategie ist ehrgeizig.'],
  },
  {
    id: 'strategy/presented-noun',
    anchor: '(#Present && #VerbNoun)',
    mood: 'any',
    read: readNoun('presented'),
    examples: [
      {
        text: 'Bei der Vorstellung der Digitalstrategie am Montag in Mainz warb Minister Alexander Schweitzer um Geduld.',
        published: '2023-05-10',
        facts: [{ event: 'presented', title: 'Digitalstrategie', date: '2023-05-08' }],
      },
    ],
    counterexamples: [
      'Zur Vorstellung der Digitalstrategie lädt die Stadt am Freitag ein.',
      'Die Vorstellung der Digitalstrategie ist für Mai geplant.',
    ],
  },
]
