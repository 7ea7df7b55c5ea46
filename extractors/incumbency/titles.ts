/** Titles and appositions: *CIO Popp*, *Popp, CIO des Landes*, *Popp (CIO)*, *CIO: Popp*. */
import { saysActing } from '../acting.ts'
import type { Chunk } from '../german/chunks.ts'
import { ownOffices } from '../office-reach.ts'
import { officeReadings } from '../officeholder.ts'
import { isPerson, nameOf } from '../participants.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { eachOf, namesFrom } from '../several.ts'
import { officesOfSuperior } from '../superior.ts'
import { apposedAs, holderOf } from '../title-holder.ts'

const DEATH = /^(?:tot|tod(?:e?s)?|ableben|verstorbene[nrms]?)$/

/** Every office that a clause gives the person as title or apposition, each by itself. */
function titled(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const office = found.group('office') as Chunk
  if (office.mentions.office?.isNew) return refuse('a new holder is an appointment')
  const person = holderOf(chunks, chunks.indexOf(office))
  if (!person) return refuse('nobody’s title')
  const before = chunks[chunks.indexOf(office) - 1]?.lower ?? ''
  const comma = chunks[chunks.indexOf(office) - 2]
  // *X, als Minister für Digitales zuständig, …*
  const isApposed =
    apposedAs(chunks, chunks.indexOf(office)) !== undefined ||
    (before === 'als' &&
      comma?.tags.has('Comma') === true &&
      isPerson(chunks[chunks.indexOf(office) - 3]) &&
      !isPerson(chunks[chunks.indexOf(office) + 1]))
  if (
    !isApposed &&
    /^(?:früher|damals|einst|bis|vormals|zuvor|bislang|bisher|ehemals|zuletzt|seinerzeit|künftig|als)$/.test(before)
  )
    return refuse(`no title of today: «${before}»`)
  // *meinem Vorgänger im Amt des CIO, X*
  const ahead = chunks.slice(Math.max(0, chunks.indexOf(office) - 5), chunks.indexOf(office))
  if (ahead.some((c) => /^(?:amts)?vorgänger(?:n|s|in)?$/.test(c.lower)) && !ahead.some((c) => c.tags.has('Comma')))
    return refuse('of a predecessor')
  if (
    /^langjährige[rn]? /u.test(office.text) &&
    chunks.some((c) => c.tags.has('Werden')) &&
    chunks[chunks.indexOf(office) + 1] !== person
  )
    return refuse('held for long, and now something else')
  if (chunks.some((c) => c.verbs.some((v) => /^(?:ver)?sterben$/.test(v.lemma)))) return refuse('has died')
  if (/\?\s*$/.test(found.sentence.text) && !chunks.some((c) => c.tags.has('Finite')))
    return refuse('asked whether it is so')
  const [lead, article] = [chunks[chunks.indexOf(office) - 2]?.lower ?? '', before]
  const next = chunks[chunks.indexOf(office) + 1]
  // *Verstärkung für den Vorstand: X komplettiert …*
  if (next?.tags.has('Colon') && [lead, article].some((w) => /^(?:für|im|in|zum|zur|beim|bei|vom|von|mit)$/.test(w)))
    return refuse('a heading about the office, no title')
  // *Nach dem Tod von CIO X*
  if (chunks.some((c) => DEATH.test(c.lower) && (c.start < office.start || c.lower === 'tot')))
    return refuse('has died')
  if (timeOf(chunks, office)) return refuse('an office with its time is an appointment')
  const leads = chunks.some((c) => c.tags.has('Head') && !c.tags.has('VerbNoun'))
  if (office.mentions.office?.capacity === 'deputy' && leads && saysActing(found))
    return refuse('leads in the stead of the head')
  const reached = ownOffices(found, person).find(({ chunk }) => chunk === office)
  return officeReadings(found, { event: 'holds', person, offices: [reached] })
}

/** *, seit Mai CIO*, *, bis Mai CIO*, *, CIO von 2012 bis 2017*. */
function timeOf(chunks: readonly Chunk[], office: Chunk): boolean {
  const at = chunks.indexOf(office)
  const isTime = (c: Chunk | undefined) => ['Since', 'Until', 'Range', 'RangeEnd', 'From'].some((t) => c?.tags.has(t))
  // *CIO | X | seit 2017*
  const [bar, name, second, time] = chunks.slice(at + 1, at + 5)
  if (bar?.text === '|' && isPerson(name) && second?.text === '|' && isTime(time)) return true
  return (
    (isTime(chunks[at - 1]) && chunks[at - 2]?.tags.has('Comma') === true) ||
    (isTime(chunks[at + 1]) && !isPerson(chunks[at + 1]))
  )
}

export const titles: readonly Rule[] = [
  {
    id: 'incumbency/title-or-apposition',
    anchor: '[<office>#Office]',
    with: ['#Person'],
    mood: 'any',
    read: titled,
    examples: [
      {
        text: 'E-Government: Zu Gast war auch Paul Beispiel, MdL (Bayern-CIO).',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-BY' }],
      },
      {
        text: 'Der Ministerin stehen zwei Fachleute zur Seite, von denen der eine, Paul Beispiel, als CIO des Landes Hessen auch im IT-Planungsrat sitzt.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Podium: Paul Beispiel / Staatssekretär im Finanzministerium / CIO des Landes Hessen',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Eröffnung durch Erika Muster, MdL, Digitalministerin in Hessen',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Zu Gast war Paul Beispiel (Beauftragter des Oberbürgermeisters für Digitalisierung der Stadt Gera).',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'Gera' }],
      },
      {
        text: 'Paul Beispiel, Staatssekretär im Innenministerium und nebenher Beauftragter der Landesregierung für Informationstechnik, lobte das Team.',
        facts: [{ person: 'Paul Beispiel', role: 'CIO' }],
      },
      {
        text: 'Das hessische Ministerium für Wirtschaft, Verkehr und Digitalisierung zahlt. Wirtschaftsministerin Erika Muster lobte die ekom21.',
        facts: [{ person: 'Erika Muster', role: 'minister', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'sagte Paul Beispiel, Chief Digital Officer der Freien und Hansestadt',
        facts: [{ person: 'Paul Beispiel', role: 'CDO' }],
      },
      {
        text: 'Der Vorsitzende der KISA und Bürgermeister der Stadt Pirna, Paul Beispiel, begrüßte die Gäste.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head', organisation: 'KISA' }],
      },
      {
        text: 'Der Zweckverband KISA wächst. Das freut den Vorsitzenden des Verbandes, Landrat Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'agency-head' }],
      },
      {
        text: 'Erika Muster, Landrätin des Kreises Olpe als Verbandsvorsteherin der KDZ Westfalen-Süd, begrüßte die Gäste.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head' }],
      },
      {
        text: 'Um Netze und Fachverfahren kümmert sich Paul Beispiel, Leiter des Fachdienstes IT der Stadt Osnabrück.',
        facts: [{ person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Osnabrück' }],
      },
      {
        text: 'Die Beauftragten berichten Staatssekretär Paul Beispiel, dem CIO und CDO des Landes Hessen.',
        published: '2024-03-05',
        facts: [
          { event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' },
          { event: 'holds', person: 'Paul Beispiel', role: 'CDO', jurisdiction: 'DE-HE' },
        ],
      },
      {
        text: 'Bei uns ist das Thema bei Erika Muster gelandet, CIO des Landes Hessen.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Erika Muster, Dezernentin für Digitales und Ordnung der Stadt Herne, eröffnete die Messe.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Herne' }],
      },
      {
        text: '„Das Netz hält“, sagt Landes-CIO Erika Muster aus Hessen.',
        published: '2020-01-02',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2020-01-02' }],
      },
      {
        text: 'Ministerium für Digitales des Landes Hessen. In Vertretung: Erika Muster Staatssekretärin Druck: Landtag',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'state-secretary', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Erika Muster, Chief Digital Officer der Stadt Köln, eröffnete die Messe.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Erika Muster, Staatssekretärin und Landes-CIO im Saarland, eröffnete die Messe.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-SL' }],
      },
      {
        text: 'Es begrüßt Sie der CIO des Freistaats Sachsen und Staatssekretär Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-SN' }],
      },
      {
        text: 'Es entscheidet der CIO des Landes Bremen, derzeit Staatsrat Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'Der CIO des Landes Bremen, Paul Beispiel, eröffnete die Messe.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HB' }],
      },
      {
        text: 'CIO des Landes Bremen: Paul Beispiel',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO' }],
      },
      {
        text: 'Mit dabei: Paul Beispiel (CIO der Stadt Köln) und andere.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln' }],
      },
    ],
    counterexamples: [
      'Ich danke meinem Vorgänger im Amt des CIO des Landes Hessen, Minister Paul Beispiel, sehr.',
      'Es sprachen zum E-Government: Paul Beispiel, Direktor des Bundesamts für Informatik in Bern, und andere.',
      'E-Government: Erika Muster, Stadträtin für Soziales in Celle, lobte das Bürgerportal.',
      'Die Wahl eines Geschäftsführers der ekom21, bei der Erika Muster antreten wird, ist verschoben.',
      'Das hessische Ministerium für Wirtschaft und Digitalisierung zahlt. Finanzministerin Erika Muster lobte die ekom21.',
      'Das hessische Ministerium für Wirtschaft und Digitalisierung zahlt. Der frühere Wirtschaftsminister Paul Beispiel lobte es.',
      'Der Vorsitzende der Verbandsversammlung der KISA, Paul Beispiel, begrüßte die Gäste.',
      'Der Vorsitzende des IT-Planungsrats und Bürgermeister der Stadt Pirna, Paul Beispiel, begrüßte die Gäste.',
      'Ob die KISA ihr Ziel erreicht, fragt der Verwaltungsrat. Dessen Vorsitzender Paul Beispiel bittet um Geduld.',
      'Die KISA wächst. Das freut den Städtebund e. V., dessen Vorsitzender Paul Beispiel ist.',
      'Das ITZBund wächst. Es freut sich der Vorsitzende des Verbandes Muster e. V., Paul Beispiel.',
      'Verstärkung für den Vorstand der AKDB: Erika Muster ist auf der Messe.',
      'Der langjährige CIO des Landes Hessen, Paul Beispiel, ist tot.',
      'Nach dem Tod von CIO Paul Beispiel ordnet Hessen seine IT neu.',
      'Erika Muster, CIO der MusterWa, sprach in München über die digitale Verwaltung.',
      'CIO Paul Beispiel aus Hessen? Falsch.',
      '+++ Die Sparkassen-Tochter Nordnetz trennt sich von CIO Erika Muster.',
      'Erika Muster, Dezernentin für Ordnung und Digitales der Stadt Herne, eröffnete die Messe.',
      'Der frühere CIO Paul Beispiel aus Hessen blickt zurück.',
      'Siemens-CIO Erika Muster lobt den Bund.',
      'Der CIO und Erika Muster sprachen miteinander.',
      'Erika Muster, ehemalige CIO des Landes Hessen, eröffnete die Messe.',
      'Erika Muster, damals CIO des Landes Hessen, eröffnete die Messe.',
      'Erika Muster, Staatssekretärin, und der CIO eröffneten die Messe.',
      'Erika Muster, seit 2019 CIO des Landes Hessen, eröffnete die Messe.',
      'CIO des Landes Bremen: unbesetzt',
    ],
  },
  {
    id: 'incumbency/deputy',
    anchor:
      '[<word>(stellvertretung|stellvertreter|stellvertreterin|vertretung|vertreter|vertreterin)] in? dieser? (funktion|aufgabe|position|rolle)? (#Colon|ist|sind|bleibt|bleiben|fungiert|amtiert) .{0,2} [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const first = found.group('person') as Chunk
      const word = found.group('word') as Chunk
      const { chunks } = found.clause
      const near = found.document.officeNear(found.sentence.offset + first.start)
      const several = chunks.some((c) => c.lower === 'sind') ? namesFrom(chunks, chunks.indexOf(first)) : [first]
      return eachOf(several, (person) =>
        officeReadings(found, {
          event: 'holds',
          person,
          offices: [...(near ? [near] : []), ...officesOfSuperior(found, word, person)].map((office) => ({
            office: { ...office, capacity: 'deputy' as const, label: word.text },
          })),
        }),
      )
    },
    examples: [
      {
        text: 'CIO des Landes Hessen: Erika Muster. Stellvertretung: Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
      {
        text: 'CIO des Landes Hessen ist Erika Muster. Stellvertreter in dieser Funktion ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
      {
        text: 'CIO des Landes Hessen ist Erika Muster. Als Stellvertreter fungiert Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'CIO des Landes Hessen: unbesetzt. Stellvertretung: unbesetzt.',
      'CIO des Landes Hessen: Erika Muster. Stellvertreter im Kreistag ist Paul Beispiel.',
    ],
  },
  {
    id: 'incumbency/deputy-of-one-before',
    anchor:
      '(sein|seine|ihr|ihre|deren|dessen|als) [<word>(stellvertreter|stellvertreterin|vize|vertreter|vertreterin)] .* [<person>#Person]',
    without: [
      '(#Appoint && !#VerbNoun)',
      '(#Werden && !#Hold)',
      '(#Depart && !#VerbNoun)',
      '(#Head && !#VerbNoun)',
      '#TakeOffice',
      '#Succeed',
      '#Since',
      '#Until',
      '#Range',
      '#From',
    ],
    read: (found) => {
      const word = found.group('word') as Chunk
      const { chunks } = found.clause
      const at = chunks.indexOf(word)
      const person = chunks.slice(at + 1).find((c) => isPerson(c) && c.text.includes(' '))
      if (!person) return refuse('nobody named who deputises')
      const between = chunks.slice(at + 1, chunks.indexOf(person))
      if (
        chunks[at - 1]?.lower !== 'als' &&
        between.some((c) => !/^(?:ist|sind|bleibt|heißt|dr|frau|herr)$/.test(c.lower))
      )
        return refuse('deputy and name stand apart')
      const offices = officesOfSuperior(found, word, person)
      return officeReadings(found, {
        event: 'holds',
        person,
        offices: offices.map((office) => ({
          office: { ...office, isNew: false, capacity: 'deputy' as const, label: word.text },
        })),
      })
    },
    examples: [
      {
        text: 'Direktor des ITZBund ist Paul Beispiel. Seine Stellvertreterin Erika Muster sitzt in Hannover.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
      {
        text: 'CIO der Stadt Köln ist Paul Beispiel; als Stellvertreterin steht ihm Erika Muster zur Seite.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Minister für Digitales in Hessen ist Erik Muster. Sein Vertreter Paul Beispiel kommt aus Kassel.',
      'CIO der Stadt Köln war Paul Beispiel. Seine Stellvertreterin Erika Muster wurde im Mai 2019 gewählt.',
    ],
  },
  {
    id: 'incumbency/is-deputy',
    anchor:
      '[<person>#Person] (ist|bleibt) (sein|seine|ihr|ihre|deren|dessen) [<word>(stellvertreter|stellvertreterin|vize|vertreter|vertreterin)]',
    read: (found) =>
      officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        offices: officesOfSuperior(found, found.group('word') as Chunk, found.group('person')).map((office) => ({
          office: { ...office, isNew: false, capacity: 'deputy' as const, label: found.group('word')?.text ?? '' },
        })),
      }),
    examples: [
      {
        text: 'Die Geschäfte des ITZBund führt Paul Beispiel; Erika Muster ist seine Stellvertreterin.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Das ITZBund wächst. Den Bund der Steuerzahler führt Paul Beispiel; Erika Muster ist seine Vertreterin.',
    ],
  },
  {
    id: 'incumbency/deputy-by-rank',
    anchor:
      '(stellvertretende|stellvertretender) [<word>(beauftragte|beauftragter|bevollmächtigte|bevollmächtigter)] (#Colon|ist|bleibt) [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const office = found.document.officeNear(found.sentence.offset)
      const word = found.group('word')?.text.toLowerCase() ?? ''
      if (!office?.label || !/^(?:\p{L}*-?)?(?:beauftragt|bevollmächtigt)|CIO|CDO|CISO/iu.test(office.label))
        return refuse('deputy of what is not said')
      return officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        offices: [{ office: { ...office, isNew: false, capacity: 'deputy', label: `Stellvertretende ${word}` } }],
      })
    },
    examples: [
      {
        text: 'Beauftragte für Informationssicherheit des Landes Hessen ist Erika Muster. Stellvertretender Beauftragter ist Paul Beispiel.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CISO', capacity: 'deputy' }],
      },
    ],
    counterexamples: [
      'Minister für Digitales in Hessen ist Erik Muster. Stellvertretender Beauftragter ist Paul Beispiel.',
    ],
  },
  {
    id: 'incumbency/row-of-holders',
    anchor: '[<office>#Office] #Colon #Person #Comma? [<person>#Person]',
    mood: 'any',
    read: (found) => {
      const office = found.group('office') as Chunk
      const first = found.clause.chunks.find(isPerson)
      if (nameOf(first) === nameOf(found.group('person'))) return refuse('one person')
      if (!office.mentions.office?.roles.includes('agency-head')) return refuse('an office of one')
      if (found.sentence.clauses.some((c) => c.kind === 'fragment' && c.chunks.some((d) => d.tags.has('Date'))))
        return refuse('a row with the times of each')
      return officeReadings(found, {
        event: 'holds',
        person: found.group('person'),
        offices: [{ office: office.mentions.office, chunk: office }],
      })
    },
    examples: [
      {
        text: 'Vorstand von Dataport: Paul Beispiel (Vorsitz), Erika Muster',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'agency-head', organisation: 'Dataport' }],
      },
    ],
    counterexamples: ['CIO der Stadt Köln: Paul Beispiel, Erika Muster fehlte'],
  },
]
