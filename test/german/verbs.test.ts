import { describe, expect, test } from 'vitest'
import {
  isFinite as canBeFinite,
  conjugate,
  lookupVerb,
  type VerbReading,
  verbs,
} from '../../extractors/german/verbs.ts'
import { extractors } from '../../extractors/index.ts'

const entry = (lemma: string) => verbs().find((verb) => verb.lemma === lemma)
const forms = (lemma: string, kind: VerbReading['form']) => {
  const verb = entry(lemma)
  if (!verb) throw new Error(`${lemma} is missing`)
  return [...new Set(conjugate(verb).flatMap((form) => (form.kind === kind ? [form.text] : [])))]
}
const readings = (lower: string, form: VerbReading['form']) =>
  lookupVerb(lower).flatMap((reading) => (reading.form === form ? [reading.lemma] : []))

describe('the table', () => {
  test('has every verb that an extractor lists', () => {
    const known = new Set(verbs().map(({ lemma }) => lemma))
    const listed = extractors.flatMap((extractor) => Object.values(extractor.verbs).flat())
    expect(listed.filter((lemma) => !known.has(lemma))).toEqual([])
    expect(listed.length).toBeGreaterThan(100)
  })

  test('has the verbs that facts hang on', () => {
    const wanted =
      `sein haben werden können müssen dürfen mögen sollen wollen ernennen berufen bestellen wählen einsetzen einführen
      vereidigen küren benennen bestimmen beauftragen betrauen übernehmen antreten nachfolgen folgen ablösen beerben bekleiden
      leiten führen amtieren verabschieden ausscheiden zurücktreten abberufen entlassen entbinden scheiden gehen verlassen
      niederlegen abgeben übergeben wechseln aufhören beschließen billigen unterzeichnen absegnen annehmen fortschreiben
      aktualisieren novellieren überarbeiten vorstellen präsentieren veröffentlichen vorlegen herausgeben erscheinen gründen
      errichten bilden einrichten schaffen entstehen hervorgehen aufnehmen starten eröffnen fusionieren zusammenführen
      zusammenlegen verschmelzen aufgehen eingliedern integrieren vereinen umbenennen heißen umwandeln überführen übergehen
      unterstellen zuordnen verlagern auflösen schließen abwickeln umfassen beinhalten enthalten zählen nutzen anbieten
      anbinden anschließen beitreten umsetzen abschließen planen fordern anstreben beabsichtigen erwägen prüfen vorsehen
      vorschlagen sagen erklären betonen mitteilen`.split(/\s+/u)
    expect(wanted.filter((lemma) => !entry(lemma))).toEqual([])
  })

  test('is large enough and made of words', () => {
    expect(verbs().length).toBeGreaterThan(1500)
    expect(verbs().filter(({ lemma }) => !/^\p{Ll}{2,}(?:n|tun)$/u.test(lemma))).toEqual([])
  })

  test('looks up every form that it conjugates', () => {
    const silent = new Set(
      'einig laut list weit reihe mein bekannt bestimmte bitte schade danke liebe gleiche nötige würdige besser'.split(
        ' ',
      ),
    )
    const missing = verbs().flatMap((verb) =>
      conjugate(verb)
        .filter(
          ({ text, kind }) =>
            !lookupVerb(text).some((reading) => reading.lemma === verb.lemma && reading.form === kind),
        )
        .map((form) => form.text),
    )
    expect(missing.filter((text) => ![...silent].some((stem) => text.startsWith(stem)))).toEqual([])
  })
})

describe('conjugate', () => {
  test.each([
    ['stellen', 'stellt stellen stelle stellst stellte stellten'],
    ['öffnen', 'öffnet öffnen öffne öffnest öffnete öffneten'],
    ['rechnen', 'rechnet rechnen rechne rechnest rechnete rechneten'],
    ['fördern', 'fördert fördern fördere förderst förderte förderten'],
    ['wechseln', 'wechselt wechseln wechsle wechsele wechselst wechselte wechselten'],
    ['nehmen', 'nimmt nehmen nehme nimmst nahm nahmen nähme nähmen'],
    ['gehen', 'geht gehen gehe gehst ging gingen ginge'],
    ['halten', 'hält halten halte hältst hielt hielten hielte'],
    ['können', 'kann können kannst konnte konnten könne könnte könnten'],
    ['haben', 'hat haben habe hast hatte hatten hätte hätten'],
    ['sein', 'ist sind bin bist war waren sei seien wäre wären'],
    ['werden', 'wird werden werde wirst wurde wurden würde würden'],
    ['beschließen', 'beschließt beschließen beschließe beschloss beschlossen beschlösse beschlössen'],
  ])('finite forms of %s', (lemma, expected) => {
    expect(forms(lemma, 'finite')).toEqual(expected.split(' '))
  })

  test.each([
    ['ernennen', 'ernannt'],
    ['umbenennen', 'umbenannt'],
    ['vorstellen', 'vorgestellt'],
    ['verabschieden', 'verabschiedet'],
    ['beauftragen', 'beauftragt'],
    ['novellieren', 'novelliert'],
    ['übernehmen', 'übernommen'],
    ['überarbeiten', 'überarbeitet'],
    ['abberufen', 'abberufen'],
    ['gestalten', 'gestaltet'],
    ['übergeben', 'übergeben'],
    ['weiterentwickeln', 'weiterentwickelt'],
    ['beerben', 'beerbt'],
    ['nachbessern', 'nachgebessert'],
    ['verschmelzen', 'verschmolzen'],
  ])('participle of %s is %s', (lemma, participle) => {
    expect(forms(lemma, 'participle')).toContain(participle)
  })

  test('gives separable verbs their joined, their separated and their zu- forms', () => {
    expect(forms('vorstellen', 'finite')).toContain('vorstellt')
    expect(forms('vorstellen', 'prefix-finite')).toContain('stellt')
    expect(forms('vorstellen', 'zu-infinitive')).toEqual(['vorzustellen'])
    expect(forms('umbenennen', 'zu-infinitive')).toEqual(['umzubenennen'])
    expect(forms('übernehmen', 'zu-infinitive')).toEqual([])
  })

  test.each([
    ['verabschieden', 'verabschiedung'],
    ['entwickeln', 'entwicklung'],
    ['fördern', 'förderung'],
    ['umwandeln', 'umwandlung'],
    ['regeln', 'regelung'],
    ['übernehmen', 'übernahme'],
    ['zurücktreten', 'rücktritt'],
    ['wählen', 'wahl'],
  ])('noun of %s', (lemma, noun) => {
    expect(forms(lemma, 'noun')).toEqual([noun])
  })
})

describe('lookupVerb', () => {
  test('tells tense, mood and number', () => {
    expect(lookupVerb('habe')).toContainEqual({
      lemma: 'haben',
      form: 'finite',
      tense: 'present',
      mood: 'konjunktiv1',
      number: 'singular',
      person: 3,
    })
    expect(lookupVerb('würden')).toContainEqual({
      lemma: 'werden',
      form: 'finite',
      tense: 'present',
      mood: 'konjunktiv2',
      number: 'plural',
      person: 3,
    })
    expect(lookupVerb('übernahm')).toContainEqual({
      lemma: 'übernehmen',
      form: 'finite',
      tense: 'past',
      mood: 'indicative',
      number: 'singular',
      person: 3,
    })
  })

  test('keeps apart a verb and one that lacks its prefix', () => {
    expect(readings('tritt', 'finite')).toEqual(['treten'])
    expect(lookupVerb('tritt').find(({ separable }) => separable === 'zurück')?.lemma).toBe('zurücktreten')
  })

  test('finds participles before nouns, and present participles', () => {
    expect(readings('verabschiedeten', 'adjective')).toEqual(['verabschieden'])
    expect(readings('amtierende', 'adjective')).toEqual(['amtieren'])
    expect(readings('umbenanntes', 'adjective')).toEqual(['umbenennen'])
  })

  test('finds nouns in their cases', () => {
    expect(lookupVerb('verabschiedung')[0]).toEqual({ lemma: 'verabschieden', form: 'noun', noun: 'Verabschiedung' })
    expect(readings('wechsels', 'noun')).toEqual(['wechseln'])
    expect(readings('gründungen', 'noun')).toEqual(['gründen'])
  })

  test('reads verbs in -ieren and prefixes before known verbs that the table lacks', () => {
    expect(readings('sanktioniert', 'participle')).toEqual(['sanktionieren'])
    expect(readings('sanktionierten', 'adjective')).toEqual(['sanktionieren'])
    expect(readings('sanktionierung', 'noun')).toEqual(['sanktionieren'])
    expect(readings('hinausgetragen', 'participle')).toEqual(['hinaustragen'])
    expect(readings('voranzuschaffen', 'zu-infinitive')).toEqual(['voranschaffen'])
    expect(readings('hinausgeht', 'finite')).toEqual(['hinausgehen'])
  })

  test('knows no verb in function words and adjectives', () => {
    for (const word of [
      'eine',
      'einigen',
      'öffentlichen',
      'einfachen',
      'freie',
      'laut',
      'tiefen',
      'weiter',
      'für',
      'zu',
    ]) {
      expect(lookupVerb(word)).toEqual([])
    }
  })
})

describe('isFinite', () => {
  test.each(['ist', 'soll', 'ernennt', 'habe', 'führen', 'stellte', 'gehe', 'beschloss'])('%s is known', (word) => {
    expect(canBeFinite(word)).toBe(true)
  })
  test.each(['ernannt', 'vorgestellt', 'vorzustellen', 'führende'])('%s is known not to be', (word) => {
    expect(canBeFinite(word)).toBe(false)
  })
  test.each(['twitterte', 'zoomt', 'kompostiert', 'schwadronierten'])('%s is guessed', (word) => {
    expect(canBeFinite(word)).toBe(true)
  })
  test.each([
    'digitale',
    'nicht',
    'jetzt',
    'bekannt',
    'heute',
    'zweite',
    'kommunalen',
    'effizient',
    'konkret',
    'gegen',
    'mit',
  ])('%s is guessed not to be', (word) => {
    expect(canBeFinite(word)).toBe(false)
  })
})
