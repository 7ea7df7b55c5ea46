/** Bodies that go, or are put, into operation. */
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { type Participant, participantsOf } from '../bodies/participants.ts'
import { factOf, factsOf } from '../slots.ts'
import { isFounder, plainPhrases } from '../voice.ts'
import { subjectsOrSpoken } from './arisen.ts'

/** A data centre that goes into operation is most often the building. */
const isBuilding = ({ name, phrase }: Participant) => /rechenzentr/i.test(`${name} ${phrase.heads.at(-1)?.lower}`)

/** *A ging in Betrieb*, *A wurde in Betrieb genommen*: said of the subject. */
const readGoes = (found: Found): readonly Reading[] | Refusal =>
  factsOf(
    subjectsOrSpoken(found)
      .filter((b) => !isBuilding(b))
      .map((b) => factOf('founded', b, found)),
    'no body goes into operation',
  )

/** *Das Ministerium hat A in Betrieb gesetzt*: of the object, where the subject is one who founds. */
function readPut(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  if (chunks.some((c) => /^(?:wieder|erneut|gegangen)$/.test(c.lower))) return refuse('not for the first time')
  if (chunks.some((c) => c.tags.has('Werden') && c.tags.has('Finite'))) return readGoes(found)
  const plain = plainPhrases(found)
  const acts = plain.find(isFounder)
  const we = chunks.some((c) => /^(?:wir|er|sie)$/.test(c.lower))
  if (!acts && !we) return refuse('who puts it into operation is not said')
  const bodies = plain.filter((p) => p !== acts).flatMap((p) => participantsOf(p, found))
  return factsOf(
    bodies.filter((b) => !b.reference && !isBuilding(b)).map((b) => factOf('founded', b, found)),
    'no body is put into operation',
  )
}

export const operation: readonly Rule[] = [
  {
    id: 'agency/goes-into-operation',
    anchor: 'in betrieb',
    with: ['#Go'],
    read: readGoes,
    examples: [
      {
        text: 'Für Smart City ist die Digitalagentur Hessen da. Sie ging im Januar 2018 in Betrieb.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2018-01' }],
      },
    ],
    counterexamples: [
      'Das Portal der Digitalagentur Hessen ging im Januar 2018 in Betrieb.',
      'Das Rechenzentrum Nord ging 2018 in Betrieb.',
      'Die Digitalagentur Hessen wächst. Das neue Rechenzentrum ging 2018 in Betrieb.',
    ],
  },
  {
    id: 'agency/put-into-operation',
    anchor: 'in (betrieb|dienst)',
    with: ['(gesetzt|setzt|setzte|genommen|nimmt|nahm|gestellt|stellt|stellte)', '(#Body|#Meant)'],
    without: ['(außer|#Go)'],
    read: readPut,
    examples: [
      {
        text: 'Der Innenminister hat am 2. Januar 2006 die Bundesstelle für Informationstechnik in Betrieb genommen.',
        facts: [{ event: 'founded', name: 'Bundesstelle für Informationstechnik', date: '2006-01-02' }],
      },
      {
        text: 'Am 4. Mai 2021 wurde die Digitalagentur Hessen offiziell in Dienst gestellt.',
        facts: [{ event: 'founded', name: 'Digitalagentur Hessen', date: '2021-05-04' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen hat am 4. Mai 2021 ein Portal in Betrieb genommen.',
      'Der Minister hat am 4. Mai 2021 das Rechenzentrum Nord in Betrieb genommen.',
      'Der Server der Digitalagentur Hessen wurde 2021 in Betrieb genommen.',
      'Der Minister stellt sich 2021 in Dienst der Digitalagentur Hessen.',
    ],
  },
]
