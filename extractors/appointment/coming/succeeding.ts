/** Somebody succeeds another, or is made responsible. */

import { FROM_NOW_ON, UNTIL_NOW } from '../../german/time-words.ts'
import { type Rule, refuse } from '../../rule.ts'
import { actor } from '../../who/actor-and-undergoer.ts'
import { ownOffices } from '../../who/office-reach.ts'
import { isPerson } from '../../who/persons-of-clause.ts'
import { namesPortfolio, needsPortfolio } from '../../who/portfolio.ts'
import { appointedTo, on } from '../slots.ts'
import { succeeds } from './successor.ts'

export const successions: readonly Rule[] = [
  {
    id: 'appointment/succeeds',
    anchor: '(#Succeed|#Successor|stelle|fußstapfen)',
    with: ['[<person>#Person]'],
    read: succeeds,
    examples: [
      {
        text: 'Auf Paul Beispiel folgte 2014 als CIO des Landes Hessen Erika Muster, auf sie 2018 Erik Muster.',
        facts: [
          { person: 'Erika Muster', role: 'CIO', date: '2014', predecessor: 'Paul Beispiel' },
          { person: 'Erik Muster', role: 'CIO', date: '2018', predecessor: 'Erika Muster' },
        ],
      },
      {
        text: 'Seit dem 1. Mai 2020 hat die Digitalagentur Hessen eine neue Leitung. An die Stelle von Paul Beispiel tritt Erika Muster.',
        published: '2020-05-04',
        facts: [{ event: 'appointed', person: 'Erika Muster', predecessor: 'Paul Beispiel', date: '2020-05-01' }],
      },
      {
        text: 'Wechsel an der Spitze des BSI. Erik Muster löste im März 2016 Paul Beispiel ab.',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'agency-head', organisation: 'BSI', date: '2016-03' },
        ],
      },
      {
        text: 'Erik Muster, CIO der Stadt Köln, begrüßte seine Nachfolgerin Erika Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Beispiel', role: 'CIO', predecessor: 'Erik Muster' }],
      },
      {
        text: 'Die AKDB hat einen neuen Chef. Erik Muster löst Paul Beispiel ab, der als CIO nach Hessen wechselt.',
        facts: [{ event: 'appointed', person: 'Erik Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Erika Muster wurde zur Direktorin des ITZBund ernannt. Muster folgt auf Paul Beispiel, seit Januar CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Die Versammlung der KISA hat Erik Muster zum Verbandsvorsteher bestimmt. Mit sofortiger Wirkung ist Muster Nachfolger von Paul Beispiel. Dieser ist seit September 2020 CIO des Landes Hessen.',
        facts: [{ event: 'appointed', person: 'Erik Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'CIO der Stadt Köln war Erik Muster. Mit Erika Beispiel habe man für die Nachfolge Musters jemanden gefunden, der sich auskenne, so Bürgermeisterin Anna Berg.',
        facts: [{ event: 'appointed', person: 'Erika Beispiel', role: 'CIO', predecessor: 'Erik Muster' }],
      },
      {
        text: 'Präsident des BSI war bis 2009 Erik Muster. Ihm folgte im Oktober 2009 Paul Beispiel nach.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', date: '2009-10' }],
      },
      {
        text: 'Präsident des BSI war bis 2009 Erik Muster, dem Erika Beispiel nachfolgte.',
        facts: [
          {
            event: 'appointed',
            person: 'Erika Beispiel',
            role: 'agency-head',
            predecessor: 'Erik Muster',
            date: '2009',
          },
        ],
      },
      {
        text: 'Verabschiedet wurde im Mai 2019 Paul Beispiel, CIO der Stadt Köln. Gut sei es, dass man mit Erika Muster eine Nachfolgerin gefunden habe.',
        published: '2019-05-07',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'Köln', date: '2019-05-07' }],
      },
      {
        text: 'Innenminister Erik Berg fördert Frauen. Jetzt hat er die Juristin Erika Muster zur neuen Präsidentin des ITZBund bestellt und damit zur Nachfolgerin von Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Das ITZBund stellt sich neu auf. Abschied von Paul Beispiel, Nachfolgerin auf dem Direktorenposten wird im Mai 2019 Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', date: '2019-05' }],
      },
      {
        text: 'Auf dem Präsidentenstuhl des BSI folgte ihm 2016 Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Paul Beispiel', role: 'agency-head', jurisdiction: 'DE', date: '2016' }],
      },
      {
        text: 'Nachfolger von Paul Beispiel an der Spitze des ITZBund wird im Mai 2019 Erik Muster.',
        facts: [
          { event: 'appointed', person: 'Erik Muster', role: 'agency-head', jurisdiction: 'DE', date: '2019-05' },
        ],
      },
      {
        text: 'Bei der KDRS folgt Erika Muster auf Ute Beispiel, beim Nachbarn KIRU Paul Beispiel auf Erik Muster.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', organisation: 'KDRS', predecessor: 'Ute Beispiel' },
          { event: 'appointed', person: 'Paul Beispiel', organisation: 'KIRU', predecessor: 'Erik Muster' },
        ],
      },
      {
        text: 'Das ITZBund in Bonn wird von Erika Muster geführt. Muster beerbt Paul Beispiel.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'agency-head', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'Die Juristin Erika Muster tritt zum 1. Juli 2023 als CDO der Stadt Köln in die Fußstapfen von Paul Beispiel.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CDO', predecessor: 'Paul Beispiel', date: '2023-07-01' },
        ],
      },
      {
        text: 'Weil der bisherige CIO von Hessen, Paul Beispiel, wechselt, hat das Kabinett Erika Muster im Mai 2018 zu seiner Nachfolgerin bestimmt.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', jurisdiction: 'DE-HE', date: '2018-05' }],
      },
      {
        text: 'Als CIO des Landes Hessen folgt Erika Muster auf Paul Beispiel.',
        published: '2018-03-04',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-03-04' },
        ],
      },
      {
        text: 'Auf Paul Beispiel, den CIO der Stadt Köln, folgt im Mai 2018 Erika Muster.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-05' },
        ],
      },
      {
        text: 'Nachfolgerin von CIO Paul Beispiel in Hessen wird Erika Muster.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel' }],
      },
      {
        text: 'CIO Paul Beispiel aus Hessen wurde im Mai 2018 durch Erika Muster abgelöst.',
        facts: [
          { event: 'appointed', person: 'Erika Muster', role: 'CIO', predecessor: 'Paul Beispiel', date: '2018-05' },
        ],
      },
    ],
    counterexamples: [
      'Chefwechsel im Verwaltungsrat des IT-Dienstleisters Dataport: Den Vorsitz bekommt Erik Muster. Zum 1. Juni löst der 41-Jährige Paul Beispiel ab.',
      'Landrätin Erika Muster führt ab Mai den Verwaltungsrat der AKDB. Sie folgt Paul Beispiel nach.',
      'CIO Erik Muster aus Köln hatte Paul Beispiel lange auf die Nachfolge vorbereitet.',
      'Paul Beispiel leitet das ITZBund. Wer ihm an der Spitze der Anstalt folgt, steht seit Mai 2019 fest.',
      'Paul Beispiel leitet die KISA. Die Versammlung wählte Paul Beispiel zum neuen Finanzchef. Er folgt damit auf Erik Muster, der im Mai in den Ruhestand ging.',
      'Der Rat sprach über die Ernennung einer Nachfolgerin für den CIO der Stadt Köln, Paul Beispiel.',
      'Innenminister Karl Berg präsentierte am Montag den Nachfolger von CIO Paul Beispiel.',
      'Innenministerin Eva Berg hat eine Nachfolgerin für CIO Paul Beispiel gefunden.',
      'Erik Muster, Geschäftsführer der AKDB, wurde zum Vorsitzenden gewählt und löst Paul Beispiel an der Spitze des Vereins ab.',
      'Erika Muster, CIO der Stadt Köln, folgt auf Paul Beispiel als Sprecherin des Arbeitskreises.',
      'Im Vorsitz des IT-Planungsrats folgt die hessische CIO Erika Muster auf Sachsens CIO Paul Beispiel.',
      'Erik Muster, Chef der AKDB, beerbt Paul Beispiel als Präsident des Bitkom.',
      'Paul Beispiel war Präsident des ITZBund. Heute hat Ministerin Erika Muster einen Nachfolger vorgestellt.',
      'Das ITDZ Berlin hat Kunden. Erika Muster folgt auf Paul Beispiel, der aus dem Verwaltungsrat des ITDZ Berlin ausschied.',
      'Das KRZN führt Verbandsvorsteher Erik Muster. Zur Vorsitzenden der Verbandsversammlung wurde Erika Muster gewählt. Muster folgt Paul Beispiel, der das Amt lange bekleidete.',
      'ITZBund-Direktor Paul Beispiel geht im Mai 2020. Über die Nachfolge entscheidet er mit dem Ministerium.',
      'Der Kölner Anlagenbauer Muster + Sohn hat einen neuen CIO: Paul Beispiel folgt auf Erika Muster.',
      'Bisheriger CDO der Stadt Köln war Paul Beispiel. Der Nachfolgerin wünschte er alles Gute.',
      'Verabschiedet wurde Digitalminister Erik Muster. Er freue sich auf den Nachfolger, sagte Ministerpräsident Paul Beispiel.',
      'Wer auf CIO Paul Beispiel folgt, ist offen.',
      'Hessen sucht einen CIO. Der Arbeitskreis im IT-Verband hat eine neue Vorsitzende. Auf Paul Beispiel folgt Erika Muster.',
      'Auf die Rede von CIO Paul Beispiel folgte eine Debatte.',
    ],
  },
  {
    id: 'appointment/made-responsible',
    anchor: '(zuständig|verantwortlich|federführend|verantwortet)',
    with: ['[<person>#Person]', `(#Since|#From|${FROM_NOW_ON})`],
    without: [`(bis|${UNTIL_NOW})`, '#Leaving', '#Depart', '#Remove'],
    read: (found) => {
      if (!namesPortfolio(found)) return refuse('no digital portfolio')
      const person = actor(found)
      const offices = ownOffices(found, person).filter(({ office }) => needsPortfolio(office))
      const { chunks } = found.clause
      const since = chunks.find((c) => c.tags.has('Since'))
      // *X, als Staatssekretär für IT zuständig, und Y, seit Mai CIO*: the other's time
      const between = since ? chunks.slice(found.match.end, chunks.indexOf(since)) : []
      if (between.some((c) => isPerson(c) && c.text.includes(' '))) return refuse('the time is that of another one')
      return appointedTo(found, {
        person,
        offices: offices.map((o) => ({ ...o, office: { ...o.office, digital: true } })),
        ...(since ? { more: on(since) } : {}),
      })
    },
    examples: [
      {
        text: 'Finanzministerin Erika Muster verantwortet in Hessen seit Mai 2020 auch die Digitalisierung der Verwaltung.',
        facts: [{ event: 'appointed', person: 'Erika Muster', role: 'minister', date: '2020-05' }],
      },
      {
        text: 'Für die Digitalisierung der Verwaltung ist in Hessen seit Mai 2020 Finanzminister Paul Beispiel zuständig.',
        facts: [
          { event: 'appointed', person: 'Paul Beispiel', role: 'minister', jurisdiction: 'DE-HE', date: '2020-05' },
        ],
      },
    ],
    counterexamples: [
      'Es unterschrieben Paul Beispiel, als Staatssekretär für Informationstechnik in Hessen zuständig, und Erik Muster, seit Mai CIO.',
      'Für Straßen ist in Hessen seit Mai 2020 Verkehrsminister Paul Beispiel zuständig, nicht die Digitalministerin.',
    ],
  },
]
