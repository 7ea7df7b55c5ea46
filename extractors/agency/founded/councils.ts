/** Councils, which are there when they are called or first meet. */
import { latin } from '../../german/latin.ts'
import { isOutsider } from '../../outsiders.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { whoseBy } from '../../whose/jurisdiction.ts'
import { attributeDate } from '../attribute-date.ts'
import { type Participant, participantsOf, phrases } from '../bodies/participants.ts'
import { spokenObject, spokenSubject } from '../bodies/spoken.ts'
import { dateIn } from '../dates.ts'
import { factOf, factsOf } from '../slots.ts'
import { anchorOf, patients, plainPhrases, voiceOf } from '../voice.ts'
import { subjects } from './arisen.ts'
import { digitalCouncilOf, ofTheField } from './field-councils.ts'

/** *trat zum ersten Mal zusammen*, *konstituierende Sitzung*: a council is there when it first meets. */
function readConvened(found: Found): Reading | readonly Reading[] | Refusal {
  if (!/(?<!\p{L})(?:erstmals|ersten Mal|konstituierend\p{L}*|erste[nr]? Sitzung)(?!\p{L})/u.test(found.sentence.text))
    return refuse('not its first meeting')
  if (/(?<!\p{L})(?:nach der|in diesem Jahr|des Jahres|Wahlperiode|Legislatur|Sommerpause)/u.test(found.sentence.text))
    return refuse('the first of a time')
  if (isOfAssociation(found)) return refuse('a council of an association')
  if (
    !anchorOf(found).tags.has('Convene') &&
    found.clause.chunks.some((c) => c.tags.has('Convene') && c.tags.has('Participle'))
  )
    return refuse('read at the verb')
  const own = [...subjects(found), ...membersOf(found)]
  const meets = own.length || plainPhrases(found).length > 0 ? own : [spokenSubject(found, 200) ?? []].flat()
  const councils = meets.filter((b) => b.kind === 'council')
  const told = found.document.textBefore(found.sentence.offset, FOUNDING_REACH)
  if (councils.some((b) => b.reference) && FOUNDED_BEFORE.test(told)) return refuse('its founding is told before')
  return factsOf(
    councils.map((b) => factOf('founded', b, found)),
    'no council meets',
  )
}

/** *Der Digitalrat ist berufen worden. Das Gremium tagte am 2. September zum ersten Mal*. */
const FOUNDED_BEFORE = latin`(?<!\p{L})(?:(?:ein)?berufen|eingesetzt|gegründet|eingerichtet|geschaffen|gebildet)(?!\p{L})`
const FOUNDING_REACH = 160

/** *Die 15 Mitglieder des Digitalbeirats trafen sich …*, *die konstituierende Sitzung des Digitalbeirats fand statt* */
const membersOf = (found: Found): Participant[] =>
  phrases(found)
    .filter(
      (p) => p.owner && !p.owner.preposition && p.owner.heads.some((h) => /^(?:mitglieder|sitzung)$/.test(h.lower)),
    )
    .flatMap((p) => participantsOf(p, found))

/** *15 Fachleute in den neuen Digitalbeirat berufen*: the new one is there with its members. */
const newOneIn = (found: Found): Participant[] =>
  phrases(found)
    .filter(
      (p) => p.preposition === 'in' && found.clause.chunks.slice(p.start, p.end).some((c) => /^neuen?$/.test(c.lower)),
    )
    .flatMap((p) => participantsOf(p, found))

/** *Die Stadt hat einen Digitalbeirat berufen*: a council is there when it is called. */
function readInstalled(found: Found): Reading | readonly Reading[] | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive') return refuse('no verb of the clause')
  const extra = voice === 'attribute' ? attributeDate(found) : dateOfMain(found)
  if (!extra) return refuse('presupposed: no date beside the participle')
  const by = digitalCouncilOf(found)
  const own = patients(found)
  const named = own.length || voice === 'attribute' ? own : newOneIn(found)
  const councils = (named.length ? named : calledBefore(found)).filter(
    (b) => b.kind === 'council' && (!b.reference || named.length === 0 || isSetUp(found)),
  )
  return factsOf(
    councils
      .map((b) => factOf('founded', by && b.name !== by.name ? ofTheField(b) : b, found, extra))
      .map((r) => ('refused' in r || !by?.jurisdiction ? r : { ...r, jurisdiction: whoseBy(by.jurisdiction) })),
    'no council is called',
  )
}

/** *Er besteht seit 2011, als ihn das Kabinett eingesetzt hat*: when, the main clause says. */
function dateOfMain({ clause, sentence }: Found): { date?: Reading['date'] } {
  if (clause.conjunction !== 'als' || clause.chunks.some((c) => c.mentions.date)) return {}
  const date = dateIn(sentence.chunks.filter((c) => c.tags.has('Since')))
  return date ? { date } : {}
}

/** *Das Gremium hat der Rat im Mai eingesetzt*: said of councils, not of their members. */
const isSetUp = (found: Found): boolean =>
  anchorOf(found).verbs.some((v) => v.lemma === 'einsetzen') && found.clause.chunks.some((c) => c.mentions.date?.value)

/** *Der Verband wurde 2006 gegründet, sein Digitalausschuss tagte gestern zum ersten Mal* */
const isOfAssociation = ({ clause: { chunks }, sentence }: Found): boolean =>
  chunks.some((c, i) => /^(?:sein|ihr)$/.test(c.lower) && chunks[i + 1]?.mentions.body?.kind === 'council') &&
  sentence.chunks.some(isOutsider)

/** *Beraten wird sie vom Digitalrat. Den hat das Kabinett 2019 berufen*: no person, whom one calls too. */
function calledBefore(found: Found): readonly Participant[] {
  const { clause, document, sentence } = found
  const body = voiceOf(found) === 'active' ? spokenObject(found, 150) : undefined
  const isPerson = clause.chunks.some((c) => c.mentions.person || c.mentions.office)
  const isMan = clause.chunks.some((c) => /^(?:den|diesen|ihn)$/.test(c.lower))
  return body && !isPerson && !document.personBefore(sentence.offset, isMan ? 'm' : 'f') ? [body] : []
}

/** Councils that are called, and their first meetings. */
export const councils: readonly Rule[] = [
  {
    id: 'agency/convened',
    anchor: '(#Convene|sitzung)',
    with: ['(#Council|gremium|rat|beirat|ausschuss|er|es)'],
    read: readConvened,
    examples: [
      {
        text: 'Der Digitalrat des Landes Hessen ist am 4. Mai 2021 erstmals zusammengetreten.',
        facts: [{ event: 'founded', name: 'Digitalrat', jurisdiction: 'DE-HE', date: '2021-05-04' }],
      },
      {
        text: 'Die konstituierende Sitzung des Digitalbeirats der Stadt Fulda wurde am 4. Mai 2021 abgehalten.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2021-05-04' }],
      },
      {
        text: 'Am 4. Mai 2021 haben sich die Mitglieder des Digitalrats des Landes Hessen zur konstituierenden Sitzung getroffen.',
        facts: [{ event: 'founded', name: 'Digitalrat', jurisdiction: 'DE-HE', date: '2021-05-04' }],
      },
    ],
    counterexamples: [
      'Der IT-Planungsrat ist am 4. Mai 2021 zusammengetreten.',
      'Den Digitalbeirat der Stadt Fulda leitet Anna Muster. Am 4. Mai 2021 traf er erstmals die Mitglieder.',
      'Der Verein Muster e. V. wurde 2006 gegründet, sein Digitalausschuss tagte 2021 zum ersten Mal.',
    ],
  },
  {
    id: 'agency/installed',
    anchor: '#Install',
    with: ['(#Council|gremium|den|die|diesen|diese|ihn|sie)'],
    read: readInstalled,
    examples: [
      {
        text: 'Die Digitalisierung kommt voran. Der jetzt für diese Wahlperiode eingesetzte Digitalrat stimmt die Vorhaben ab.',
        published: '2021-09-14',
        facts: [{ event: 'founded', name: 'Digitalrat', date: '2021-09-14' }],
      },
      {
        text: 'Die Umsetzung steuert der IT-Lenkungsausschuss. Er besteht seit Mai 2011, als die Landesregierung von Hessen ihn einsetzte.',
        facts: [{ event: 'founded', name: 'IT-Lenkungsausschuss', date: '2011-05' }],
      },
      {
        text: 'Rat holt sich die Ministerin beim Digitalrat Hessen. Den hat die Landesregierung 2019 berufen.',
        facts: [{ event: 'founded', name: 'Digitalrat Hessen', jurisdiction: 'DE-HE', date: '2019' }],
      },
      {
        text: 'Die Stadt Fulda hat im Mai 2021 einen Digitalbeirat berufen.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2021-05' }],
      },
      {
        text: 'Die Stadt Fulda hat am 4. Mai 2021 zwölf Fachleute in den neuen Digitalbeirat berufen.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2021-05-04' }],
      },
      {
        text: 'Rat gibt der Digitalbeirat der Stadt Fulda. Das zehnköpfige Gremium hat der Magistrat im Mai 2021 eingesetzt.',
        facts: [{ event: 'founded', name: 'Digitalbeirat', jurisdiction: 'Fulda', date: '2021-05' }],
      },
      {
        text: 'Der durch Beschluss vom 7. Mai 1996 eingesetzte Ausschuss für Informationstechnik wird zum 1. Juli 2021 aufgelöst.',
        facts: [{ event: 'founded', name: 'Ausschuss für Informationstechnik', date: '1996-05-07' }],
      },
    ],
    counterexamples: [
      'Die Digitalisierung kommt voran. Der jetzt eingesetzte Kabinettsausschuss stimmt die Vorhaben ab.',
      'Die Ministerin hat Anna Muster 2021 in den Digitalbeirat berufen.',
      'Den Digitalrat Hessen leitet Jan Muster. Den hat die Landesregierung 2019 berufen.',
    ],
  },
]
