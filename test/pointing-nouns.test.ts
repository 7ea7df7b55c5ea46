import { expect, test } from 'vitest'
import { extractFacts } from '../pipeline/index.ts'

/** Which body a text's facts are about, with what happens to it or who heads it. */
const told = (text: string) =>
  extractFacts(text, { published: '2020-05-15' }).facts.map((f) =>
    f.type === 'agency'
      ? `${f.event} ${f.name}`
      : `${'person' in f ? f.person : ''}: ${'organisation' in f ? f.organisation : ''}`,
  )

const SINCE = 'Seit dem 1. Mai 2019 leitet Erika Muster'

test.each([
  // whose it is
  ['Das LSI schützt die Netze Bayerns, das BSI berät.', 'Das Landesamt wurde 2017 gegründet.', 'founded LSI'],
  ['Das LSI hat gewarnt. Das BSI ebenso.', `${SINCE} das Landesamt.`, 'Erika Muster: LSI'],
  ['Das BSI hat gewarnt. Das LSI ebenso.', 'Das Bundesamt wurde 1991 gegründet.', 'founded BSI'],
  ['Das BSI hat gewarnt. Das LSI ebenso.', `${SINCE} das Bundesamt.`, 'Erika Muster: BSI'],
  [
    'Das BSI hat gewarnt. Das LSI ebenso.',
    'Am 1. Mai 2019 wurde Erika Muster zur Präsidentin des Bundesamtes ernannt.',
    'Erika Muster: BSI',
  ],
  ['IT.NRW hat neue Netze. Das ITZBund half.', 'Der Landesbetrieb wurde 2009 gegründet.', 'founded IT.NRW'],
  [
    'IT.NRW hat neue Netze. Das ITZBund half.',
    'Erika Muster ist Präsidentin des Landesbetriebs.',
    'Erika Muster: IT.NRW',
  ],
  ['Die BDBOS funkt. Die AKDB gratuliert.', 'Die Bundesanstalt wurde 2007 errichtet.', 'founded BDBOS'],
  // of what form
  ['Dataport rechnet. Das BSI prüft.', 'Die Anstalt wurde 2004 gegründet.', 'founded Dataport'],
  ['Dataport rechnet. Das BSI prüft.', `${SINCE} die Anstalt.`, 'Erika Muster: Dataport'],
  [
    'Die AKDB rechnet. Das LSI prüft.',
    'Am 1. Mai 2019 übernahm Erika Muster den Chefposten der Anstalt.',
    'Erika Muster: AKDB',
  ],
  [
    'Die KISA rechnet. Die Lecos GmbH hilft.',
    'Seit dem 1. Mai 2019 ist Erika Muster Geschäftsführerin des Zweckverbandes.',
    'Erika Muster: KISA',
  ],
  [
    'Die Lecos GmbH rechnet. Die KISA hilft.',
    'Seit dem 1. Mai 2019 ist Erika Muster Geschäftsführerin der Gesellschaft.',
    'Erika Muster: Lecos GmbH',
  ],
  [
    'Die KISA rechnet. Das BSI prüft.',
    'Der Zweckverband hat seit 2019 eine neue Chefin: Erika Muster.',
    'Erika Muster: KISA',
  ],
  // an office, no body
  [
    'Der Zweckverband Datenzentrale Nordheide hat Erika Muster zur Verbandsvorsteherin gewählt.',
    'Sie tritt das Amt am 1. Juni 2019 an.',
    'Erika Muster: Zweckverband Datenzentrale Nordheide',
  ],
  // a name that says nothing of it, and one of which the text has said it
  ['Die saarIT rechnet.', 'Der Landesbetrieb wurde 2016 gegründet.', 'founded saarIT'],
  ['Die Lecos GmbH wurde 2010 in eine Anstalt umgewandelt.', `${SINCE} die Anstalt.`, 'Erika Muster: Lecos GmbH'],
])('%s %s', (before, sentence, expected) => {
  expect(told(`${before} ${sentence}`)).toContain(expected)
})

test.each([
  ['Das BSI hat gewarnt.', 'Das Landesamt wurde 2017 gegründet.'],
  ['Das BSI hat gewarnt.', `${SINCE} das Landesamt.`],
  ['Das BSI hat gewarnt.', 'An die Spitze des Landesamtes rückte am 1. Mai 2019 Erika Muster.'],
  ['Das BSI hat gewarnt.', 'Die Landesbehörde hat seit 1. Mai 2019 eine neue Chefin: Erika Muster.'],
  ['Das LSI hat gewarnt.', 'Das Bundesamt wurde 1991 gegründet.'],
  ['Das LSI hat gewarnt.', `${SINCE} die Bundesbehörde.`],
  ['Das ITZBund hat gewarnt.', 'Der Landesbetrieb wurde 2009 gegründet.'],
  ['Das ITZBund hat gewarnt.', 'Am 1. Mai 2019 übernahm Erika Muster die Leitung des Landesbetriebs.'],
  ['Das BSI hat gewarnt.', 'Die Anstalt wurde 2004 gegründet.'],
  ['Das BSI hat gewarnt.', 'Erika Muster, Chefin der Anstalt, dankte.'],
  ['Das BSI hat gewarnt.', 'Der Zweckverband wurde 2004 gegründet.'],
  ['Das BSI hat gewarnt.', 'Erika Muster, Geschäftsführerin des Zweckverbandes, dankte.'],
  ['Das BSI hat gewarnt.', `${SINCE} das Ministerium.`],
  ['Die Lecos GmbH hat gewarnt.', 'Die Behörde wurde 2001 gegründet.'],
  ['Das Landesamt für Umwelt mietet Server. Partner ist saarIT.', 'Das Landesamt wurde 1990 gegründet.'],
])('%s %s: none of these', (before, sentence) => {
  expect(told(`${before} ${sentence}`)).toEqual([])
})
