/** Bodies that change their legal form: *wird in eine Anstalt umgewandelt*. */

import { type Found, type Reading, type Refusal, type Rule, refuse } from '../../rule.ts'
import { type Participant, participantsOf, phrases, spokenOf } from '../bodies/participants.ts'
import { spokenSubject } from '../bodies/spoken.ts'
import { factOf, phrasesWith } from '../slots.ts'
import { anchorOf, patients, plainPhrases, voiceOf } from '../voice.ts'
import { isLegalForm } from './legal-forms.ts'
import { isNamedAnew } from './renamed.ts'

function readConverted(found: Found): Reading | Refusal {
  const voice = voiceOf(found)
  if (voice === 'noun' || voice === 'infinitive' || voice === 'attribute') return refuse('no verb of the clause')
  const isRearranged = anchorOf(found).verbs.some((v) => v.lemma === 'umstellen')
  const into = phrasesWith(found, isRearranged ? /^auf$/ : /^(?:in|zu)$/)
  // *in die Rechtsform eines Landesbetriebs überführt*
  const form = into.find((p) => isLegalForm(p) || phrases(found).some((o) => o.owner === p && isLegalForm(o)))
  if (!form) return refuse('into what form is not said')
  if (isNamedAnew(found)) return refuse('form and name change together: a renaming')
  const body =
    ofItself(found) ??
    patients(found).find((b) => b.phrase !== form) ??
    spokenSubject(found) ??
    spokenOf(found, anchorOf(found), 200)
  return body ? factOf('converted', body, found) : refuse('no body that changes')
}

/** *Vom Amt zum Landesbetrieb wandelte sich die HZD*. */
const ofItself = (found: Found): Participant | undefined =>
  found.clause.chunks.some((c) => c.lower === 'sich')
    ? plainPhrases(found)
        .flatMap((p) => participantsOf(p, found))
        .find((b) => !b.unfit)
    : undefined

/** *Das RRZ wechselt die Rechtsform*: the forms stand elsewhere, or nowhere. */
function readFormChanges(found: Found): Reading | readonly Reading[] | Refusal {
  const noun = phrases(found).find((p) => p.heads.some((h) => FORM_NOUN.test(h.lower)))
  if (!noun || (noun.preposition && noun.preposition !== 'mit')) return refuse('no legal form that changes')
  const verb = found.clause.chunks.some((c) => CHANGES.test(c.lower))
  const isNew = found.clause.chunks.some((c) => /^(?:neue[nrs]?|andere[nrs]?)$/.test(c.lower))
  // *erhält die Rechtsform eines Zweckverbands*
  const gets =
    found.clause.chunks.some((c) => GETS.test(c.lower)) &&
    phrases(found).some((p) => p.owner === noun && isLegalForm(p))
  // *änderte die Form der Sitzungen*: one of law only where it says which
  const isRank = noun.heads.some((h) => /^(?:rang|form$)/.test(h.lower))
  if (!gets && (isRank || (!verb && !isNew))) return refuse('no change: it has that form')
  const bodies = plainPhrases(found)
    .filter((p) => p !== noun)
    .flatMap((p) => participantsOf(p, found))
  const owners = phrases(found)
    .filter((p) => p.owner === noun && !isLegalForm(p))
    .flatMap((p) => participantsOf(p, found))
  const spoken = bodies.length || owners.length ? undefined : spokenSubject(found)
  // *gab der Datenzentrale die Rechtsform eines Eigenbetriebs*
  const given = phrases(found)
    .filter((p) => gets && !p.preposition && !p.owner && /^(?:dem|der)$/.test(p.determiner ?? ''))
    .flatMap((p) => participantsOf(p, found))
  const body = owners[0] ?? bodies[0] ?? given[0] ?? spoken
  return body ? factOf('converted', body, found) : refuse('no body that changes')
}

const FORM_NOUN =
  /^(?:rechtsform|rechtskleid|rechtsgewand|rechtsstatus|rechtsstellung|status|organisationsform|betriebsform|form|rang(?:e?s)?)$/
const GETS =
  /^(?:trägt|trug|erhält|erhielt|erhalten|bekommt|bekam|bekommen|erwirbt|erwarb|erlangt|erlangte|gibt|gab|gegeben|verlieh|verliehen)$/
const CHANGES =
  /^(?:wechselt|wechselte|wechselten|gewechselt|ändert|änderte|geändert|verändert|tauscht|tauschte|getauscht)$/

/** *…, ab 2003 Landesbetriebe*: a form set beside a date in a chronicle. */
function readFormSince(found: Found): Reading | Refusal {
  const form = found.group('form')
  if (!form || !isLegalForm({ start: 0, end: 0, heads: [form], group: 0, denied: false }))
    return refuse('no legal form')
  const before = phrases(found).filter((p) => p.end <= found.match.start)
  // *Seit 1.1.1990 Eigenbetrieb nach dem Gesetz*: alone in the history of a body
  const opens = found.clause.chunks[0] === found.group('since') && found.group('since')?.tags.has('Date')
  const body =
    before.flatMap((p) => participantsOf(p, found)).find((b) => !b.unfit) ??
    (opens && before.length === 0 ? spokenOf(found, form, 500) : undefined)
  if (!body) return refuse('no body that changes')
  const date = found.group('since')?.mentions.date
  if (!date?.value) return refuse('no date')
  const reading = factOf('converted', body, found)
  return 'refused' in reading
    ? reading
    : { ...reading, date: { value: date.value, precision: date.precision, basis: 'stated' } }
}

/** How German says that a body changed its legal form. */
export const converted: readonly Rule[] = [
  {
    id: 'agency/converted',
    anchor: '#Convert',
    read: readConverted,
    examples: [
      {
        text: 'Digitalwerk Thüringen\n\nDas Digitalwerk Thüringen ist der zentrale IT-Dienstleister der Thüringer Landesverwaltung. Es arbeitet mit der Datenzentrale Süd zusammen. 2008 wurde die Einrichtung in eine Anstalt umgewandelt.',
        facts: [{ event: 'converted', name: 'Digitalwerk Thüringen', date: '2008' }],
      },
      {
        text: '1970 gegründet und 1986 in einen Zweckverband umgewandelt, ging die Datenzentrale Pfalz 2004 im Rechenzentrum Südwest auf.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '1986' }],
      },
      {
        text: 'Seit 1970 ein Zweckverband, wurde die Datenzentrale Pfalz 2004 in eine Anstalt umgewandelt.',
        facts: [{ event: 'converted', name: 'Datenzentrale Pfalz', date: '2004' }],
      },
      {
        text: 'Das Landesrechenzentrum Hessen wurde 2007 in den Rang einer Landesoberbehörde erhoben.',
        facts: [{ event: 'converted', name: 'Landesrechenzentrum Hessen', date: '2007' }],
      },
      {
        text: 'Vom Amt zum Landesbetrieb wandelte sich die Digitalagentur Hessen im Jahr 1998.',
        facts: [{ event: 'converted', name: 'Digitalagentur Hessen', date: '1998' }],
      },
      {
        text: 'Die Digitalagentur Hessen gibt es schon lange. Zum 1. Januar 2003 stellte das Land sie auf einen Landesbetrieb um.',
        facts: [{ event: 'converted', name: 'Digitalagentur Hessen', date: '2003-01-01' }],
      },
      {
        text: 'Zum 1. Januar 2021 wurde das ITZBund in eine Anstalt des öffentlichen Rechts umgewandelt.',
        facts: [{ event: 'converted', name: 'ITZBund', jurisdiction: 'DE', date: '2021-01-01' }],
      },
      {
        text: 'Die Stadt überführte den Eigenbetrieb Muster-IT 2009 in eine GmbH.',
        facts: [{ event: 'converted', name: 'Eigenbetrieb Muster-IT', date: '2009' }],
      },
    ],
    counterexamples: [
      'Das ITZBund soll in eine Anstalt umgewandelt werden.',
      'Das ITZBund hat 2021 Daten in ein neues Format umgewandelt.',
    ],
  },
  {
    id: 'agency/changes-form',
    anchor:
      '(rechtsform|rechtskleid|rechtsgewand|rechtsstatus|rechtsstellung|status|organisationsform|betriebsform|form|rang)',
    with: [
      '(wechselt|wechselte|wechselten|gewechselt|ändert|änderte|geändert|tauscht|tauschte|getauscht|trägt|trug|erhält|erhielt|erhalten|bekommt|bekam|bekommen|gibt|gab|gegeben|verlieh|verliehen|hat)',
    ],
    read: readFormChanges,
    examples: [
      {
        text: 'Seit Mai 2014 trägt die Datenzentrale Nord ein neues Rechtskleid.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2014-05' }],
      },
      {
        text: 'Der Kreis gab der Datenzentrale Nord 2005 die Rechtsform eines Eigenbetriebs.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2005' }],
      },
      {
        text: 'Die Datenzentrale Nord, die 2019 die Form einer Anstalt des öffentlichen Rechts erhielt, wächst.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2019' }],
      },
      {
        text: 'Das Rechenzentrum Westsachsen erhielt 2016 den Rang eines Landesamtes.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Westsachsen', date: '2016' }],
      },
      {
        text: 'Zum 1. Januar 2003 erhält das Rechenzentrum Westsachsen die Rechtsform eines Zweckverbands.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Westsachsen', date: '2003-01-01' }],
      },
      {
        text: 'Das Rechenzentrum Emden (RZE) wechselte 2004 die Rechtsform, der Name blieb.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Emden', date: '2004' }],
      },
      {
        text: 'Die Datenzentrale Nord hat zum 1. Januar 2009 eine neue Rechtsform erhalten.',
        facts: [{ event: 'converted', name: 'Datenzentrale Nord', date: '2009-01-01' }],
      },
    ],
    counterexamples: [
      'Die Digitalagentur Hessen hat die Rechtsform einer GmbH.',
      'Die Digitalagentur Hessen gab 2019 ihren Plänen einen neuen Rang.',
      'Die Digitalagentur Hessen berät Betriebe, die 2021 die Rechtsform gewechselt haben.',
      'Die Digitalagentur Hessen soll 2026 die Rechtsform wechseln.',
    ],
  },
  {
    id: 'agency/form-in-chronicle',
    anchor: '[<since>(#From|#Since|#Date)] [<form>(#Body|landesbetrieb|landesbetriebe|eigenbetrieb|anstalt|gmbh|aör)]',
    needs: ['#LegalForm'],
    without: ['#Finite'],
    read: readFormSince,
    examples: [
      {
        text: 'Das Rechenzentrum Weser wurde 1969 errichtet. Seit 1.1.1990 Eigenbetrieb nach dem Gesetz des Landes.',
        facts: [{ event: 'converted', name: 'Rechenzentrum Weser', date: '1990-01-01' }],
      },
      {
        text: '1977 Errichtung des Rechenzentrums Köln, ab 2003 Landesbetrieb',
        facts: [{ event: 'converted', date: '2003' }],
      },
    ],
    counterexamples: ['1977 Errichtung des Rechenzentrums Köln, ab 2003 Neubau'],
  },
]
