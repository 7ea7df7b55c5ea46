import { describe, expect, test } from 'vitest'
import { createPeople } from '../../extractors/german/coreference.ts'

/** Resolves the pronoun, surname or description that stands between ‹ and ›. */
function at(marked: string) {
  const offset = marked.indexOf('‹')
  const word = marked.slice(offset + 1, marked.indexOf('›'))
  return { offset, word, people: createPeople(marked.replace('‹', '').replace('›', '')) }
}
const surname = (marked: string) => {
  const { people, word, offset } = at(marked)
  return people.resolve(word, offset)?.name
}
const pronoun = (marked: string) => {
  const { people, word, offset } = at(marked)
  return people.pronoun(word, offset)?.name
}

describe('surnames', () => {
  test.each([
    ['Thomas Popp ist CIO. Das Land dankte ‹Popp›.', 'Thomas Popp'],
    ['Thomas Popp ist CIO. ‹Popps› Vorgänger schweigt.', 'Thomas Popp'],
    ['Stefan Krebs ist CIO. ‹Krebs’› Vorgänger schweigt.', 'Stefan Krebs'],
    ['Es bleibt bei CIO ‹Popp›. Thomas Popp ist seit Mai im Amt.', 'Thomas Popp'],
    ['Thomas Popps Plan steht. Thomas Popp stellte ihn vor. Nun hat ‹Popp› das Wort.', 'Thomas Popp'],
    ['Ursula von der Leyen kam. Dann sprach ‹Leyen›.', 'Ursula von der Leyen'],
    ['Ute Muster geht. Uwe Muster kommt. Das sagte Frau ‹Muster›.', 'Ute Muster'],
    ['Ute Muster geht. Uwe Muster kommt. Das sagte Minister ‹Muster›.', 'Uwe Muster'],
    ['Ute Muster geht. Uwe Muster kommt. Das sagte Staatssekretärin Dr. ‹Muster›.', 'Ute Muster'],
  ])('%s', (marked, name) => {
    expect(surname(marked)).toBe(name)
  })

  test('the one named last wins, but not over one named beside', () => {
    const filler =
      'Danach geschah lange Zeit gar nichts mehr in dieser Sache, und niemand sprach weiter davon im ganzen Haus.'
    expect(surname(`Ute Muster geht. ${filler} ${filler} Anna Muster kommt. Nun hat ‹Muster› das Wort.`)).toBe(
      'Anna Muster',
    )
    expect(surname('Ute Muster und Anna Muster kommen. Nun hat ‹Muster› das Wort.')).toBeUndefined()
  })

  test('nobody of that name or gender', () => {
    expect(surname('Thomas Popp ist CIO. Dann kam ‹Krebs›.')).toBeUndefined()
    expect(surname('Thomas Popp ist CIO. Dann kam Frau ‹Popp›.')).toBeUndefined()
  })

  test('a mention by title resolves to its first full form', () => {
    const people = createPeople('Prof. Thomas Popp ist CIO. Laut Dr. Popp bleibt es dabei.')
    const mention = {
      start: 5,
      end: 9,
      name: 'Popp',
      surname: 'Popp',
      full: false,
      titles: ['Dr.'],
      evidence: 'title',
    } as const
    expect(people.resolve(mention, 36)).toMatchObject({ name: 'Thomas Popp', start: 0, end: 17 })
  })
})

describe('findSurnames', () => {
  const people = createPeople(
    'Thomas Popp, Martin Hagen, Gerd Richter, Stephan Weil und Dr. Xyloph Abendroth trafen sich.',
  )
  test.each([
    ['Popp sagte zu.', ['Popp']],
    ['Das ist Popps Werk.', ['Popp']],
    ['Dann kam Xyloph Abendroth.', ['Xyloph Abendroth']],
    ['Dann kam Thomas Popp.', []],
    ['Weil betonte das.', ['Weil']],
    ['Weil die Stadt es will.', []],
    ['Er wohnt in Hagen.', []],
    ['Das entschied der Richter.', []],
    ['Die Popp-Nachfolge ist offen.', []],
    ['Auch Anna Popp kam.', []],
  ])('%s', (text, expected) => {
    expect(people.findSurnames(text).map((mention) => mention.name)).toEqual(expected)
  })

  test('spans are into the piece', () => {
    const text = 'Dem stimmte Popp zu.'
    const [mention] = people.findSurnames(text, 500)
    expect(mention && text.slice(mention.start, mention.end)).toBe('Popp')
    expect(mention?.full).toBe(false)
  })

  test('without persons there is nothing to find', () => {
    expect(createPeople('Das Kabinett tagte.').findSurnames('Popp kam.')).toEqual([])
  })
})

describe('pronouns', () => {
  test.each([
    ['Nach dem Weggang von Erik Muster wurde Paul Beispiel Direktor. ‹Ihm› folgte ein Jurist.', 'Paul Beispiel'],
    ['Die Stadt holte Thomas Popp vom Bund und machte ‹ihn› zum CIO.', 'Thomas Popp'],
    ['Thomas Popp kam 2018. Der Minister, Karl Klein, berief ‹ihn› zum CIO.', 'Thomas Popp'],
    ['Thomas Popp kam 2018. Karl Klein, Minister des Innern, hat ‹ihn› zum CIO berufen.', 'Thomas Popp'],
    ['Thomas Popp kam 2018. Karl Klein (CDU), der ihn kannte, machte ‹ihn› zum CIO.', 'Thomas Popp'],
    ['Der Minister schätzt Thomas Popp, weshalb er ‹ihn› zum CIO machte.', 'Thomas Popp'],
    ['Petra Braun kam 2018. Ministerin Anna Klein berief ‹sie› zur CIO.', 'Petra Braun'],
    ['Nach München kam Thomas Popp, und der Rat machte ‹ihn› zum CIO.', 'Thomas Popp'],
    ['Thomas Popp wird CIO. ‹Er› folgt auf einen Parteifreund.', 'Thomas Popp'],
    ['Neue Ministerin ist Kristina Sinemus. ‹Sie› leitete bisher ein Büro.', 'Kristina Sinemus'],
    ['Thomas Popp sagte, ‹er› freue sich.', 'Thomas Popp'],
    ['Staatssekretär Thomas Popp löst Stefan Krebs ab. ‹Er› ist Jurist.', 'Thomas Popp'],
    ['Thomas Popp lobte Kristina Sinemus. ‹Sie› habe viel erreicht.', 'Kristina Sinemus'],
    ['Thomas Popp wird CIO. Er ist Jurist. ‹Er› kommt aus Dresden.', 'Thomas Popp'],
    ['Thomas Popp ist Jurist. In Bonn studierte er Physik. Zum Land kam ‹er› 2012.', 'Thomas Popp'],
    ['Thomas Popp ist Jurist. Seine erste Stelle war in Bonn. Zum Land kam ‹er› 2012.', 'Thomas Popp'],
    ['Der neue CIO heißt Thomas Popp. ‹Er› ist Jurist.', 'Thomas Popp'],
    ['Thomas Popp geht. Mit ‹ihm› endet eine Zeit.', 'Thomas Popp'],
    ['Auf Thomas Popp (CDU), ‹der› in den Ruhestand geht, folgt eine Frau.', 'Thomas Popp'],
    ['Es kam Kristina Sinemus, ‹deren› Amt neu ist.', 'Kristina Sinemus'],
    ['Thomas Popp traf Stefan Krebs. ‹Dieser› war erfreut.', 'Stefan Krebs'],
    ['Thomas Popp traf Stefan Krebs. ‹Jener› war erfreut.', 'Thomas Popp'],
    ['Es kamen Thomas Popp und Laura Dornheim. ‹Ersterer› wird CIO.', 'Thomas Popp'],
    ['Kaum war ‹er› im Amt, änderte Thomas Popp alles.', 'Thomas Popp'],
    ['Zwei Jahre, nachdem ‹sie› gewählt wurde, zog Laura Dornheim Bilanz.', 'Laura Dornheim'],
    ['In dem Brief, mit dem ‹er› sich verabschiedet, dankt Thomas Popp allen.', 'Thomas Popp'],
    ['Seither spart Thomas Popp, seitdem ‹er› CIO wurde, an allem.', 'Thomas Popp'],
    ['Es kamen Thomas Popp und Laura Dornheim. Ersterer wird CIO, ‹letztere› CDO.', 'Laura Dornheim'],
    ['Der Gemeinderat hat Bernd Muster zum CIO gewählt. Am 1. Mai tritt ‹er› das Amt an.', 'Bernd Muster'],
    ['Die Landesregierung berief Ute Muster zur CIO. ‹Sie› beginnt im Mai.', 'Ute Muster'],
    ['Die Stadt hat Ute Muster als CDO eingestellt. ‹Sie› beginnt im Mai.', 'Ute Muster'],
    ['Thomas Popp wird CIO. Der 49-Jährige lebt in Bonn. Seit 2017 ist ‹er› Leiter.', 'Thomas Popp'],
    ['Laura Dornheim wird CIO. Die Juristin folgt auf Ute Muster. ‹Sie› kommt aus Ulm.', 'Laura Dornheim'],
  ])('%s', (marked, name) => {
    expect(pronoun(marked)).toBe(name)
  })

  test.each([
    ['two of that gender, none the subject', 'Gestern trafen sich Thomas Popp und Stefan Krebs. ‹Er› ist Jurist.'],
    ['a noun may be meant', 'Die Strategie stellte Kristina Sinemus vor. ‹Sie› gilt bis 2030.'],
    ['the plural', 'Kristina Sinemus stellte die Pläne vor. ‹Sie› sollen bis Mai gelten.'],
    ['the polite form', 'Kristina Sinemus lädt ein. Kommen ‹Sie› vorbei.'],
    ['the other gender', 'Thomas Popp wird CIO. ‹Sie› freut das.'],
    ['a gap of another sentence', 'Thomas Popp wird CIO. Das Kabinett tagt. ‹Er› ist neu.'],
    ['of three, which', 'Es kamen Thomas Popp, Stefan Krebs und Karl Klein. ‹Ersterer› ist neu.'],
    ['the last one has the other gender', 'Thomas Popp traf Laura Dornheim. ‹Dieser› war erfreut.'],
    ['an article', 'Thomas Popp wird CIO. Das sagte ‹der› Sprecher.'],
    ['a demonstrative before a noun', 'Thomas Popp wird CIO. ‹Dieser› Schritt war nötig.'],
    ['a stranger of that gender', 'Kristina Sinemus und Frau Meier kamen. ‹Sie› ist neu.'],
    ['a new block', 'Thomas Popp wird CIO.\n\n\n\nEr'.replace('Er', '‹Er› ist da.')],
    [
      'another noun behind a description',
      'Laura Dornheim bleibt. Die Juristin hofft. Von der Regierung sei zu hören, dass ‹sie› zahle.',
    ],
    ['a council', 'Der Gemeinderat hat Bernd Muster gelobt. Am 1. Mai beschloss ‹er› den Haushalt.'],
    ['what is no council', 'Der Plan hat Bernd Muster zum CIO gemacht. Am 1. Mai trat ‹er› in Kraft.'],
  ])('none: %s', (_, marked) => {
    expect(pronoun(marked)).toBeUndefined()
  })
})

describe('descriptions', () => {
  test.each([
    ['Thomas Popp wird CIO. ‹Der› Volkswirt kommt aus Bonn.', 'm', 'Thomas Popp'],
    ['Laura Dornheim kommt. Das Haus wächst. ‹Die› 38-Jährige freut sich.', 'f', 'Laura Dornheim'],
    ['Thomas Popp wird CIO. Popp löst Stefan Krebs ab. ‹Der› Jurist geht.', 'm', 'Stefan Krebs'],
    ['Thomas Popp lobte Laura Dornheim. ‹Die› Juristin dankte.', 'f', 'Laura Dornheim'],
    ['Minister Stefan Krebs hat Dr. Thomas Popp zum CIO ernannt. ‹Der› Jurist kommt aus Bonn.', 'm', 'Thomas Popp'],
    ['Thomas Popp geht. Mit dabei war Kämmerer Karl Klein. ‹Der› 65-Jährige dankte.', 'm', 'Thomas Popp'],
  ] as const)('%s', (marked, gender, name) => {
    const { people, offset } = at(marked)
    expect(people.description(offset, gender)?.name).toBe(name)
  })

  test('refused where two fit', () => {
    const { people, offset } = at('Es kamen Thomas Popp und Stefan Krebs. ‹Der› Jurist sprach.')
    expect(people.description(offset, 'm')).toBeUndefined()
  })
})

test('one person however written', () => {
  const people = createPeople('T. Popp kam. Prof. Thomas Popp sprach. THOMAS POPP ging.')
  expect(people.persons.map((person) => person.name)).toContain('Thomas Popp')
  expect(people.persons).toHaveLength(1)
})
