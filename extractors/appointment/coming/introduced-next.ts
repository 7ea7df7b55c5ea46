/** An office that somebody gets in one sentence, and who it is in the next: *Köln hat eine CDO. X kommt aus …*, *Es ist X*. */

import type { Chunk } from '../../german/chunks.ts'
import { findDates } from '../../german/dates.ts'
import { latin } from '../../german/latin.ts'
import { NOW } from '../../german/time-words.ts'
import { type Found, type Rule, refuse } from '../../rule.ts'
import { statedDate } from '../../when/dating.ts'
import { type NamedBehind, namedBehind } from '../../who/named-next.ts'
import { spokenOf } from '../../who/office-reach.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { appointedTo, named } from '../slots.ts'

/** What says that somebody gets an office, without saying who. */
const COMING = latin`bekomm|bekam|erhält|erhielt|gefunden|besetzt|(?:hat|haben|gibt)(?: [\p{L}\d.]+){0,6} (?:${NOW}|wieder|erstmals|eine[nr]?|neue[nr]?)(?!\p{L})`
const COMING_OR_GIVEN = latin`${COMING.source}|vergeben|berufen|ernannt|bestellt`

/** *Köln bekommt einen CIO*, *zum CIO ernannt wurde ein Physiker*, *neue CIO ist eine Juristin*. */
function tellsOfComing({ clause: { chunks }, sentence }: Found, chunk: Chunk): boolean {
  if (COMING.test(sentence.text)) return true
  const { office } = chunk.mentions
  // *Der Minister holt sich einen Kenner*: who appoints
  const article = chunks[chunks.indexOf(chunk) - 1]?.lower ?? ''
  if (chunks.some((c) => c.tags.has('Appoint') && !c.tags.has('VerbNoun')))
    return office?.isNew === true || /^(?:eine[nr]?|zum|zur|als|ihre[nr]?|seine[nr]?)$/.test(article)
  const is = chunks.findIndex((c) => c.tags.has('Sein') || c.tags.has('Werden'))
  return office?.isNew === true && /^eine?$/.test(chunks[is + 1]?.lower ?? '')
}

/** *X tritt die Stelle am 1. Mai an* */
const STARTS = latin.i`(?<!\p{L})(?:kam|kommt|tritt|trat|angetreten|beginnt|begann|begonnen|fängt|fing|angefangen|startet|startete|übernimmt|übernahm|übernommen|ab)(?!\p{L})|(?<!\p{L})seit [^,;:]{3,30} (?:im (?:Amt|Dienst)|an Bord|dabei|auf (?:de[mr]|diese[mr]))(?!\p{L})|^(?:Seit|Ab) `

/** *X folgt auf Y, der Ende Juni geht*: what is told of the one named, not of another. */
const ownPart = ({ sentence }: Pick<NamedBehind, 'sentence'>): string =>
  sentence.split(/, (?:der|die|dessen|deren|den|dem|nachdem|während|wenn|weil) /u)[0] ?? ''
const GOES = latin`(?<!\p{L})(?:Ruhestand|Pension|Rente|scheidet|schied|ausgeschieden|zurückgetreten|verabschiedet)(?!\p{L})`

/** From when somebody has the office, where the sentence that names them tells it, or when they got it, one between. */
function startTold({ between, sentence }: NamedBehind, published: string | undefined): string | undefined {
  const own = ownPart({ sentence })
  const told = STARTS.test(own) ? own : TOLD_OF_NAMING.test(between) ? between : ''
  return findDates(told, published ? { published } : {})[0]?.value ?? undefined
}

/** *Die Urkunde überreichte die Ministerin am 3. Mai* */
const TOLD_OF_NAMING = latin`(?:[Uu]rkunde|ernannt|gewählt|bestellt|berufen|vereidigt|eingestellt)(?!\p{L})`

export const introducedNext: readonly Rule[] = [
  {
    id: 'appointment/named-next',
    anchor: '^(es|er|sie|das|dies) (ist|heißt) .{0,3} [<person>#Person]',
    without: ['#Office', '(zuständig|verantwortlich)'],
    read: (found) => {
      const start = found.clause.chunks.find((c) => !c.tags.has('Shared'))?.start ?? 0
      const before = found.document.textBefore(found.sentence.offset, 220) + found.sentence.text.slice(0, start)
      if (!COMING_OR_GIVEN.test(before)) return refuse('nobody of whose coming the text has just spoken')
      const date =
        found.sentence.chunks.findLast((c) => c.start < start && c.mentions.date?.value)?.mentions.date?.value ??
        found.document.dateBefore(found.sentence.offset)
      const isNear = findDates(before).length > 0
      return appointedTo(found, {
        person: found.group('person'),
        offices: spokenOf(found),
        ...(date && isNear ? { more: { date: statedDate(date) } } : {}),
      })
    },
    examples: [
      {
        text: 'Der Kreis Soest bekam im Februar 2014 einen IT-Sicherheitsbeauftragten. Es ist Paul Beispiel, vormals bei der Polizei.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CISO', date: '2014-02' }],
      },
    ],
    counterexamples: ['Der Kreis Soest sucht einen IT-Sicherheitsbeauftragten. Es ist Paul Beispiel peinlich.'],
  },
  {
    id: 'appointment/introduced-next',
    anchor: '[<office>#Office]',
    with: ['(#Get|#Appoint|hat|haben|gibt|gefunden|besetzt|#Sein|#Werden)'],
    without: ['#Person', '#FormerOffice', '(sucht|suchte|suchen|gesucht|ausgeschrieben|braucht)'],
    read: (found) => {
      const office = found.group('office') as Chunk
      if (!tellsOfComing(found, office) || found.sentence.chunks.some(isPerson))
        return refuse('nobody’s coming is told')
      // *Amt bekommt neue Leiterin aus Kassel*
      if (found.clause.chunks[found.match.end]?.lower === 'aus') return refuse('told with where they come from')
      const next = namedBehind(found, office.mentions.office)
      if (!next) return refuse('nobody whom the next sentence introduces')
      if (GOES.test(ownPart(next))) return refuse('the next sentence tells who goes')
      const isDated = found.clause.chunks.some((c) => c.tags.has('Date'))
      const from = isDated ? undefined : startTold(next, found.document.published?.value)
      return appointedTo(found, {
        person: { ...office, mentions: { person: next.person } },
        offices: named(office),
        more: { proofTo: next.to, ...(from ? { date: statedDate(from) } : {}) },
      })
    },
    examples: [
      {
        text: 'Ab Juli 2020 hat der Kreis Lippe eine Chief Digital Officer. Erika Muster wechselt aus der Wirtschaft nach Detmold.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CDO', date: '2020-07' }],
      },
      {
        text: 'Die Stadt Herne bekommt einen CIO. Paul Beispiel tritt die Stelle am 1. Mai 2019 an.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', date: '2019-05-01' }],
      },
      {
        text: 'Zur CIO der Stadt Herne gewählt wurde am 2. Mai 2019 eine Physikerin aus Unna. Erika Muster heißt die 41-Jährige.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Herne', date: '2019-05-02' }],
      },
      {
        text: 'Die Stadt Herne hat einen CIO bestellt. Bisher arbeitete er beim Kreis Unna. Ab dem 1. Mai 2019 ist Paul Beispiel in Herne im Dienst.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Herne', date: '2019-05-01' },
        ],
      },
      {
        text: 'Dataport hat einen neuen Vorstand. Paul Beispiel tritt die Nachfolge von Erik Muster an, der Ende Juni 2019 geht.',
        published: '2019-05-03',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2019-05-03' }],
      },
      {
        text: 'Neue Präsidentin des BSI wird eine Juristin. Erika Muster kam am 1. Mai 2019 nach Bonn.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05-01' }],
      },
      {
        text: 'Hessen hat eine CIO. Die Urkunde überreichte der Ministerpräsident am 3. Mai 2019. Empfängerin war Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05-03' }],
      },
      {
        text: 'Hessen hat einen CIO. Das Kabinett hat ihn am 3. Mai 2019 bestellt. Es handelt sich um Paul Beispiel.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE', date: '2019-05-03' },
        ],
      },
      {
        text: 'Die Stadt Herne hat sich im Mai 2019 einen CIO geholt. Paul Beispiel (41) erzählt, was er vorfand.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Herne', date: '2019-05' }],
      },
    ],
    counterexamples: [
      'Der Kreis Lippe hat keinen Chief Digital Officer. Erika Muster kommt aus Detmold.',
      'Der Kreis Lippe sucht eine Chief Digital Officer. Erika Muster kommt aus Detmold und berät ihn.',
      'Der Kreis Lippe bekommt eine Chief Digital Officer. Paul Beispiel, Landrat des Kreises, freut sich.',
      'Der Kreis Lippe hat einen neuen CIO. Paul Beispiel ist einer der Stellvertreter.',
      'Der Kreis Lippe hat einen neuen CIO. Paul Beispiel geht nach zehn Jahren in den Ruhestand.',
      'Der Kreis Lippe bekommt eine Chief Digital Officer. Paul Beispiel war lange dagegen.',
      'Der Kreis Lippe bekommt einen CIO. Er soll im Herbst kommen. Paul Beispiel vom Bitkom freut sich darauf.',
      'Der CIO des Kreises Lippe holt sich Rat. Paul Beispiel aus Kassel hilft.',
      'Der Kreis Lippe hat nun eine Chief Digital Officer. Für Paul Beispiel kam das überraschend.',
    ],
  },
]
