/** Titles and appositions: *CIO Popp*, *Popp, CIO des Landes*, *Popp (CIO)*, *CIO: Popp*. */

import type { Chunk } from '../german/chunks.ts'
import { type Found, type Reading, type Refusal, type Rule, refuse } from '../rule.ts'
import { saysActing } from '../who/acting.ts'
import { ownOffices } from '../who/office-reach.ts'
import { officeReadings } from '../who/officeholder.ts'
import { isPerson, nameOf } from '../who/persons-of-clause.ts'
import { holderOf } from '../who/title-holder.ts'
import { whyNotToday } from './not-today.ts'

/** Every office that a clause gives the person as title or apposition, each by itself. */
function titled(found: Found): readonly Reading[] | Refusal {
  const { chunks } = found.clause
  const office = found.group('office') as Chunk
  if (office.mentions.office?.isNew) return refuse('a new holder is an appointment')
  const person = holderOf(chunks, chunks.indexOf(office))
  if (!person) return refuse('nobody’s title')
  const reason = whyNotToday(found, office, person)
  if (reason) return refuse(reason)
  const leads = chunks.some((c) => c.tags.has('Head') && !c.tags.has('VerbNoun'))
  if (office.mentions.office?.capacity === 'deputy' && leads && saysActing(found))
    return refuse('leads in the stead of the head')
  const reached = ownOffices(found, person).find(({ chunk }) => chunk === office)
  return officeReadings(found, { event: 'holds', person, offices: [reached] })
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
        text: 'Die Rede hielt die für Verwaltungsmodernisierung zuständige Staatssekretärin im Innenministerium, Erika Muster.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'state-secretary' }],
      },
      {
        text: 'Staatssekretär Paul Beispiel, der Beauftragte der Landesregierung für E-Government und Informationstechnik: „Mit dem Plan stellen wir sicher, dass die IT vorankommt.“',
        facts: [{ person: 'Paul Beispiel', role: 'CIO' }],
      },
      {
        text: 'Dabei waren der Geschäftsführer des Verlages, Ralf Grimm, der IT-Leiter der Stadt Köln, Paul Beispiel, und die Rektorin der Hochschule, Ute Kern.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Die CIO des Landes Hessen und Vorsitzende des IT-Planungsrats, Staatssekretärin Erika Muster aus dem Finanzressort, lobte das Netz.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Der CIO des Landes Hessen und Amtschef im Finanzministerium, Ministerialdirektor Paul Beispiel, lobte das Netz.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Die CDO der Stadt Köln, die frühere Lehrerin Erika Muster, lobte das Netz.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CDO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Nach den Worten des CIO der Stadt Köln, des Beigeordneten Paul Beispiel, hält das Netz.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'CIO', jurisdiction: 'Köln' }],
      },
      {
        text: 'Für das Land übernimmt Erika Muster, als CIO des Landes Hessen, diesen Part.',
        facts: [{ event: 'holds', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE' }],
      },
      {
        text: 'Hessens Minister für Digitales und Infrastruktur, Paul Beispiel, kam. Begleitet wurde er von Erika Muster (SPD), Staatssekretärin im HMDI.',
        facts: [
          { person: 'Paul Beispiel', role: 'minister' },
          { person: 'Erika Muster', role: 'state-secretary', jurisdiction: 'DE-HE' },
        ],
      },
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
        text: 'Das Amt des CIO hat Paul Beispiel inne, Staatssekretär im Digitalministerium des Landes Hessen.',
        facts: [{ event: 'holds', person: 'Paul Beispiel', role: 'state-secretary', jurisdiction: 'DE-HE' }],
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
      'Die KISA sucht einen Chef. Es kommt Paul Beispiel, zurzeit Rechenzentrumsleiter bei einem Lübecker Versicherer.',
      'Paul Beispiel, Präsident eines IT-Branchenverbandes, lobte die digitale Verwaltung der Stadt Köln.',
      'Paul Beispiel, Leiter der IT-Messe in Köln, lobte die digitale Verwaltung.',
      'Sozialministerin Erika Muster dankte dem für die IT der Ämter zuständigen Abteilungsleiter.',
      'Die Strategie zur digitalen Lehre hat Wissenschaftsministerin Erika Muster vorgestellt, deren Sprecher sagte, ihr Haus habe sie erarbeitet.',
      'Paul Beispiel, die CIO der Stadt Köln und der Landrat trafen sich.',
      'CIO von Bremen ist Sabine Muster. Foto: Die Staatssekretärin für Digitales',
      'Es geht um Stellen in Hessen, die früher dem Digitalstaatssekretär Paul Beispiel zugeordnet waren.',
      'Das ITZBund lud ein. Erika Muster, Geschäftsführerin von Musterlab, war da.',
      'Die FITKO lud ein. Paul Beispiel, Direktor für Informatik bei der Versorgungskammer, lobte das.',
      'Der IT-Verbund Landsberg lud ein. Paul Beispiel, Chef des Landratsamtes, lobte das.',
      'Bislang war der Chef der Staatskanzlei, Paul Beispiel (CDU), CIO des Saarlandes.',
      'Es kamen der CIO der Stadt Köln, der Landrat Paul Beispiel, die Ministerin und der Kämmerer.',
      'Es kamen der CIO der Stadt Köln, der Landrat Paul Beispiel und die Ministerin.',
      'Die CIO der Stadt Köln, der Beigeordnete Paul Beispiel und sein Team lobten das Netz.',
      'Der CIO der Stadt Köln und Vorsitzende der Verbände, Erika Muster und andere, lobten das Netz.',
      'Es sprach Hessens Minister für Digitales und Infrastruktur. Erika Muster, Staatssekretärin im HMWK, kam.',
      'Paul Beispiel tritt in Hessen die Nachfolge von CIO Erika Muster an.',
      'In Hessen folgt Paul Beispiel auf CIO Erika Muster.',
      'Die langjährige CIO des Landes Hessen, Erika Muster, heute Landrätin, kam auch.',
      'In Hessen war CIO Paul Beispiel, jetzt Staatssekretär, dagegen.',
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
