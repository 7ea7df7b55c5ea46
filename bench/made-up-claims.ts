import { factId } from '../pipeline/identity.ts'
import { STATES } from '../pipeline/known/jurisdictions.ts'
import type { FactRecord } from '../pipeline/records.ts'
import { picker, randomFrom } from './seeded.ts'

/** Offices with holders one after the other, each told by several documents; plans, bodies and figures beside them. */
export function claimsOf(count: number): FactRecord[] {
  const random = randomFrom(7)
  const pick = picker(random)
  const claims: FactRecord[] = []
  for (let document = 0; claims.length < count; document += 1) {
    const place = random() < 0.4 ? pick(STATES).id : `Musterstadt ${Math.floor(random() * count ** 0.5)}`
    const year = 2005 + Math.floor(random() * 20)
    const day = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`
    const value = pick([day, day, day.slice(0, 7), day.slice(0, 4)])
    const precision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year'
    const date = { value, precision, basis: pick(['stated', 'publication'] as const) }
    const person = `${pick(FIRST)} ${pick(LAST)}${random() < 0.1 ? `-${pick(LAST)}` : ''}`
    const role = pick(['CIO', 'CDO', 'CISO'])
    const slots = pick([
      { type: 'appointment', event: 'appointed', person, role },
      { type: 'appointment', event: 'departed', person, role },
      { type: 'incumbency', event: 'holds', person, role },
      { type: 'incumbency', event: 'holds', person, role },
      { type: 'strategy', event: pick(['adopted', 'updated']), title: `${pick(PLANS)} ${year + 5}` },
      { type: 'agency', event: pick(['founded', 'renamed']), name: `${pick(BODIES)} ${place}` },
      {
        type: 'measure-count',
        event: 'counted',
        count: Math.floor(random() * 300),
        qualifier: 'exact',
        unit: 'services',
        unitLabel: 'Leistungen',
      },
    ])
    const sentence = `${person} und ${role} und ${place} und ${day}, wie es in Dokument ${document} steht.`
    const evidence = [
      {
        source: `https://example.org/${document}`,
        document: `sha256:${String(document).padStart(64, '0')}`,
        published: day,
        segment: 'main',
        quote: { exact: sentence, prefix: '', suffix: '' },
        position: { start: 10, end: 10 + sentence.length },
        rule: 'bench/made-up',
      },
    ]
    const claim = { ...slots, jurisdiction: place, date }
    claims.push({ id: factId(claim), ...claim, evidence } as unknown as FactRecord)
  }
  return claims
}

const two = (number: number) => String(number).padStart(2, '0')

const FIRST =
  'Anna Bernd Carla Detlef Eva Frank Gisela Hans Ina Jörg Karin Lutz Maria Nils Olga Peter Ruth Sven Tina Uwe'.split(
    ' ',
  )
const LAST =
  'Ahrens Berger Christ Dorn Engel Fuchs Graf Haase Iwers Jung Kern Lang Moser Noll Otto Pohl Rau Seidel Thal Ulrich Vogt Wolf Zorn'.split(
    ' ',
  )
const PLANS = ['Digitalstrategie', 'E-Government-Masterplan', 'Open-Data-Strategie', 'Digitale Agenda', 'IT-Strategie']
const BODIES = ['Landesamt für Digitales', 'Rechenzentrum', 'Digitalagentur', 'IT-Dienstleistungszentrum']
