import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LAENDER } from '../../extractors/german/places/laender.ts'
import { jurisdictionOfPublisher, jurisdictionOfUrl } from '../../extractors/german/places/of-publisher.ts'
import { findPlaces } from '../../extractors/german/places.ts'

/** `jurisdiction kind form` of everything found. */
const read = (text: string) => findPlaces(text).map((place) => `${place.jurisdiction} ${place.kind} ${place.form}`)
const jurisdictions = (text: string) => findPlaces(text).map((place) => place.jurisdiction)

describe('Länder', () => {
  test.each(LAENDER.flatMap(({ code, names }) => names.map((name) => [name, code] as const)))('%s', (name, code) => {
    expect(jurisdictions(`Die Landesregierung von ${name} beschloss das.`)).toEqual([code])
  })

  test.each(LAENDER.flatMap(({ code, adjectives }) => adjectives.map((adjective) => [adjective, code] as const)))(
    '%s in all its endings',
    (adjective, code) => {
      for (const ending of ['e', 'er', 'en', 'em', 'es']) {
        expect(read(`Das ist der ${adjective}${ending} Plan.`)).toEqual([`${code} land adjective`])
      }
      const capital = adjective[0]?.toUpperCase() + adjective.slice(1)
      expect(jurisdictions(`${capital}es Staatsministerium`)).toEqual([code])
    },
  )

  test.each([
    ['Sachsens Kabinett', 'DE-SN land name'],
    ['Baden-Württembergs CIO', 'DE-BW land name'],
    ['die IT des Saarlandes', 'DE-SL land name'],
    ['Thüringer Finanzministerium', 'DE-TH land adjective'],
    ['der Berliner Senat', 'DE-BE land adjective'],
    ['Hamburger und Bremer Behörden', 'DE-HH land adjective'],
    ['der Baden-Württemberg-CIO', 'DE-BW land compound'],
    ['das Rechenzentrum Westsachsen', 'DE-SN land region'],
    ['Bayernweit sind es mehr', 'DE-BY land name'],
    ['hessenweit am höchsten', 'DE-HE land name'],
    ['Anmeldung im Portal rathaus.nrw', 'DE-NW land region'],
    ['die Regierung von Oberbayern', 'DE-BY land name'],
    ['die Bezirksregierung Arnsberg', 'DE-NW land name'],
    ['der Landschaftsverband Rheinland', 'DE-NW land name'],
    ['die Senatsverwaltung für Inneres', 'DE-BE land name'],
    ['die Hessische Landesvertretung in Berlin', 'DE-HE land adjective'],
    ['Hessen-CIO wird abgelöst', 'DE-HE land compound'],
    ['NRW-Digitalminister', 'DE-NW land compound'],
    ['das Land NRW', 'DE-NW land name'],
    ['die Regierung in MV', 'DE-MV land name'],
    ['in SH beschlossen', 'DE-SH land name'],
    ['BW-Digitalminister', 'DE-BW land compound'],
    ['in der Freien und Hansestadt Hamburg', 'DE-HH land name'],
    ['Freie Hansestadt Bremen', 'DE-HB land name'],
    ['Freistaat Thüringen', 'DE-TH land name'],
    ['Sachsen-Anhalts Ministerpräsident', 'DE-ST land name'],
    ['niedersächsische Kommunen', 'DE-NI land adjective'],
    ['die niedersächsischen Landkreise', 'DE-NI land adjective'],
    ['die Landkreise Sachsens', 'DE-SN land name'],
    ['sechs Landkreise Verfahren aus Hessen', 'DE-HE land name'],
  ])('%s', (text, expected) => {
    expect(read(text)[0]).toBe(expected)
  })

  test.each([
    'Der FC Bayern gewann.',
    'Das schrieb die Berliner Zeitung.',
    'Der Hessische Rundfunk berichtet.',
    'Die Berliner sind gespannt.',
    'Der Wert BW liegt bei drei.',
    'Anna Bremer kommt.',
    'Frau Hamburger sprach.',
    'Das Ländle freut sich.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('the federation', () => {
  test.each([
    ['Der Bund zahlt.', 'DE federation name'],
    ['Die Steuerung liegt bei Bund und Ländern.', 'DE federation name'],
    ['der Bundes-CIO', 'DE federation name'],
    ['das Bundeskanzleramt', 'DE federation name'],
    ['das Bundesinnenministerium', 'DE federation ministry'],
    ['die IT des Bundes', 'DE federation name'],
    ['in ganz Deutschland', 'DE federation name'],
    ['die deutsche Verwaltung', 'DE federation adjective'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  test.each([
    'Das gilt bundesweit.',
    'Jedes Bundesland entscheidet selbst.',
    'Die Bundesländer stimmten zu.',
    'Der Bundesverband lobte das.',
    'Er spielt in der Bundesliga.',
    'Er ist im Bund mit anderen.',
    'Der Bund der Steuerzahler klagt.',
    'Die Deutsche Bahn kommt.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('municipalities', () => {
  test.each([
    ['Köln bekommt einen CDO.', 'Köln', '05315000'],
    ['Lübecks erster CDO', 'Lübeck', '01003000'],
    ['Die Hansestadt Lübeck handelt.', 'Lübeck', '01003000'],
    ['Der Kölner Stadtrat tagte.', 'Köln', '05315000'],
    ['Die Düsseldorfer Stadtverwaltung', 'Düsseldorf', '05111000'],
    ['Der Tübinger Oberbürgermeister', 'Tübingen', '08416041'],
    ['Das Karlsruher Rathaus', 'Karlsruhe', '08212000'],
    ['Die Darmstädter Verwaltung', 'Darmstadt', '06411000'],
    ['Das Dresdner Rathaus', 'Dresden', '14612000'],
    ['Der Jenaer Stadtrat', 'Jena', '16053000'],
    ['Der Münchner IT-Referent', 'München', '09162000'],
    ['Das Recklinghäuser Rathaus', 'Recklinghausen', '05562032'],
    ['Das Bad Homburger Rathaus', 'Bad Homburg', undefined],
    ['Die Stadt Frankfurt am Main', 'Frankfurt am Main', '06412000'],
    ['Die Stadt Frankfurt (Oder)', 'Frankfurt (Oder)', '12053000'],
    ['Die Stadt Halle (Saale)', 'Halle (Saale)', '15002000'],
    ['Die Stadt Mülheim an der Ruhr', 'Mülheim an der Ruhr', '05117000'],
    ['Der Rat von Castrop-Rauxel in Castrop-Rauxel', 'Castrop-Rauxel', '05562004'],
    ['Bremerhaven führt das ein.', 'Bremerhaven', '04012000'],
    ['Die Stadt Hagen hat es beschlossen.', 'Hagen', '05914000'],
    ['In Essen gilt das.', 'Essen', '05113000'],
    ['Die Stadt Hof stellt um.', 'Hof', '09464000'],
    ['Die Gemeinde Musterhausen macht mit.', 'Musterhausen', undefined],
    ['Frankfurt/Oder bekommt einen CDO.', 'Frankfurt (Oder)', '12053000'],
    ['In Halle an der Saale', 'Halle (Saale)', '15002000'],
    ['Neustadt a. d. Aisch, 3. Mai', 'Neustadt an der Aisch', '09575153'],
    ['Münster (Hessen) bekommt einen CDO.', 'Münster (Hessen)', '06432015'],
    ['Münster (Westfalen) bekommt einen CDO.', 'Münster', '05515000'],
    ['Halle (Westf.) bekommt einen CDO.', 'Halle (Westf.)', '05754012'],
    ['Oldenburg in Holstein plant.', 'Oldenburg in Holstein', '01055033'],
    ['Ulm (Donau) plant.', 'Ulm', '08421000'],
    ['Esslingen am Neckar plant.', 'Esslingen am Neckar', '08116019'],
    ['Bad Belzig plant.', 'Bad Belzig', '12069020'],
    ['die Samtgemeinde Barnstorf', 'Samtgemeinde Barnstorf', undefined],
    ['Verbandsgemeinde Montabaur', 'Verbandsgemeinde Montabaur', undefined],
    ['Der Amtsausschuss des Amtes Nordsee-Treene', 'Amt Nordsee-Treene', undefined],
    ['Die Stadt Brandenburg an der Havel', 'Brandenburg an der Havel', '12051000'],
  ])('%s', (text, name, ags) => {
    const [place] = findPlaces(text)
    expect(place).toMatchObject({ jurisdiction: name, kind: 'municipality' })
    if (ags) expect(place?.ags).toBe(ags)
  })

  test('behind the adjective of its Land a town is meant, though its name is a word', () => {
    expect(read('Im bayerischen Lindau heißt sie so.')).toEqual(['DE-BY land region', 'Lindau municipality name'])
    expect(read('Die bayerische Staatsregierung')).toEqual(['DE-BY land adjective'])
  })

  test('the Land a town lies in comes with it', () => {
    expect(findPlaces('Die Stadt Köln')[0]?.land).toBe('DE-NW')
  })

  test.each([
    'Das Essen war gut.',
    'In der Halle ist Platz.',
    'Weil es regnet, singen alle.',
    'Martin Hagen sprach.',
    'Julia Hamburg sprach mit Paul Hessen.',
    'Herr Celle kam.',
    'Sie ist in Lage, das zu tun.',
    'Die Waren kamen an.',
    'Regen und Wetter sind schlecht.',
    'Nach Siegen der Mannschaft war Ruhe.'.replace('Nach', 'Von'),
    'Die Universität Potsdam forscht.',
    'Das Landgericht Köln entschied.',
    'Der Kölner Stadt-Anzeiger schrieb es.',
    'Lars von Trier drehte.',
    'Konrad-Adenauer-Essen',
    'Er wohnt in Musterhausen.',
    'Der Kuchen im Foyer schmeckt.',
    'Das Amt Digitalisierung wächst.',
    'Die Verwaltungsgemeinschaft Ordnung',
    'Das Essen (Buffet) war gut.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('seats of government', () => {
  test.each([
    ['Das Potsdamer Innenministerium teilte das mit.', 'DE-BB land capital'],
    ['Die Staatskanzlei in Dresden teilte das mit.', 'DE-SN land capital'],
    ['In Mainz gab das Ministerium die Pläne bekannt.', 'DE-RP land capital'],
    ['In Mainz sagte das Ministerium den Kommunen Geld zu.', 'DE-RP land capital'],
    ['Erfurt (dpa/th) – Mit viel Geld', 'DE-TH land capital'],
    ['Er stellte das in Wiesbaden vor.', 'DE-HE land capital'],
    ['Der Dresdner Stadtrat stimmte zu.', 'Dresden municipality adjective'],
    ['Die Landeshauptstadt Dresden plant.', 'Dresden municipality name'],
    ['Die bayerische Landeshauptstadt plant.', 'München municipality adjective'],
    ['Die Landeshauptstadt Thüringens plant.', 'Erfurt municipality adjective'],
    ['Die Hauptstadt von Hessen plant.', 'Wiesbaden municipality adjective'],
    ['Die Hauptstadt Deutschlands plant.', 'DE federation name'],
    ['Der Fuldaer Digitalbeirat tagt.', 'Fulda municipality adjective'],
    ['Münchens CIO geht.', 'München municipality name'],
    ['In Stuttgart entschied der Oberbürgermeister.', 'Stuttgart municipality name'],
  ])('%s', (text, expected) => {
    expect(read(text)[0]).toBe(expected)
  })

  test('the other reading is kept', () => {
    expect(findPlaces('Er stellte das in Wiesbaden vor.')[0]?.alternatives).toEqual([
      expect.objectContaining({ jurisdiction: 'Wiesbaden', kind: 'municipality', ags: '06414000' }),
    ])
    expect(findPlaces('Die Stadt Wiesbaden')[0]?.alternatives?.[0]?.jurisdiction).toBe('DE-HE')
  })
})

describe('places that only say where', () => {
  const locative = (text: string) => findPlaces(text).filter((place) => place.locative).length
  test.each([
    'Die Messe findet in Dortmund statt.',
    'Das Amt mit Hauptsitz Bonn wächst.',
    'Amtssitz: Köln',
    'Die Firma Muster (München) liefert.',
    'Hamburg (dpa) – Mehr Dienste',
    'Sie tagten in Hamburg.',
  ])('%s', (text) => {
    expect(locative(text)).toBe(1)
  })

  test.each([
    'Dortmunds CIO',
    'Die Stadt Dortmund',
    'In der Stadt Dortmund',
    'In Sachsen hat das Kabinett',
    'Der Hamburger Senat',
  ])('not: %s', (text) => {
    expect(locative(text)).toBe(0)
  })

  test('a list shares the mark of its first place', () => {
    expect(locative('Es gibt Büros in Köln, Bonn und Dortmund.')).toBe(3)
  })

  test('in Berlin may be the federation, unless Berlin itself is spoken of', () => {
    expect(findPlaces('Der Minister stellte das in Berlin vor.')).toEqual([
      expect.objectContaining({
        jurisdiction: 'DE-BE',
        form: 'capital',
        alternatives: [expect.objectContaining({ jurisdiction: 'DE' })],
      }),
    ])
    expect(findPlaces('Der Senat stellte das in Berlin vor.')[0]?.form).toBe('name')
    expect(findPlaces('Berlin bekommt eine CDO.')[0]?.form).toBe('name')
  })
})

describe('districts', () => {
  test.each([
    ['Der Kreis Recklinghausen macht mit.', 'Kreis Recklinghausen', '05562'],
    ['Der Landrat des Kreises Recklinghausen', 'Kreis Recklinghausen', '05562'],
    ['im Landkreis Kitzingen', 'Landkreis Kitzingen', '09675'],
    ['Der Kreistag des Rhein-Kreises Neuss tagt.', 'Rhein-Kreis Neuss', '05162'],
    ['Der Rhein-Sieg-Kreis plant.', 'Rhein-Sieg-Kreis', '05382'],
    ['die Verwaltung des Rhein-Sieg-Kreises', 'Rhein-Sieg-Kreis', '05382'],
    ['im Märkischen Kreis', 'Märkischer Kreis', '05962'],
    ['der Hochsauerlandkreis', 'Hochsauerlandkreis', '05958'],
    ['die Städteregion Aachen', 'Städteregion Aachen', '05334'],
    ['die Region Hannover', 'Region Hannover', '03241'],
    ['Landkreis Rotenburg (Wümme)', 'Landkreis Rotenburg (Wümme)', '03357'],
    ['das Landratsamt Dachau', 'Landkreis Dachau', '09174'],
    ['der Landkreis Rostock', 'Landkreis Rostock', '13072'],
    ['Potsdam-Mittelmark plant.', 'Landkreis Potsdam-Mittelmark', '12069'],
    ['Minden-Lübbeckes Landrätin', 'Kreis Minden-Lübbecke', '05770'],
    ['der Kreistag Borken', 'Kreis Borken', '05554'],
  ])('%s', (text, name, ags) => {
    expect(findPlaces(text)).toEqual([expect.objectContaining({ jurisdiction: name, kind: 'district', ags })])
  })

  test.each([
    'Im Kreis der Familie',
    'Ein Kreis Vertrauter',
    'Der Arbeitskreis tagt.',
    'Die SPD Minden-Lübbecke klagt.',
  ])('none: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('adjectives before somebody private', () => {
  test.each([
    'Es zieht ihn zu einem Münchner Chiphersteller.',
    'Sie kommt von einem bayerischen Autobauer.',
    'Er war bei einem Hamburger Softwarehaus.',
    'Sie leitete eine Kölner Unternehmensberatung.',
    'ein niedersächsischer Versicherer',
    'ein Berliner Start-up',
  ])('%s', (text) => {
    expect(findPlaces(text)).toEqual([])
  })
})

describe('foreign places', () => {
  test.each([
    'Österreichs Kanzler',
    'die österreichische Verwaltung',
    'das Schweizer Parlament',
    'die eidgenössische Kanzlei',
    'ein Modell aus Estland',
    'die Europäische Kommission',
    'die Stadt Wien',
    'der Wiener Magistrat',
    'EU-Verordnung',
  ])('%s', (text) => {
    expect(findPlaces(text)[0]).toMatchObject({ jurisdiction: '', kind: 'foreign' })
  })

  test.each([
    'Der englische Begriff CIO',
    'in der englischen Sprache',
    'Die englischen Bezeichnungen',
    'eine französische Übersetzung',
  ])('a language: %s', (text) => {
    expect(findPlaces(text)).toEqual([])
  })

  test('the Austrian federal government is not ours', () => {
    expect(jurisdictions('Die österreichische Bundesregierung')).toEqual([''])
  })
})

describe('publishers', () => {
  test.each([
    ['https://www.sk.sachsen.de/a/b', 'DE-SN'],
    ['http://service.bremen.de', 'DE-HB'],
    ['https://www.land.nrw/presse', 'DE-NW'],
    ['https://www.cio.bund.de/x', 'DE'],
    ['www.it-planungsrat.de', 'DE'],
    ['https://www.stadt-koeln.de/', 'Köln'],
    ['https://www.muenchen.de/rathaus', 'München'],
    ['https://www.kreis-re.de/', 'Kreis Recklinghausen'],
    ['https://www.kreis-borken.de/', 'Kreis Borken'],
    ['https://www.rhein-sieg-kreis.de/', 'Rhein-Sieg-Kreis'],
    ['https://www.example.com/sachsen.de', undefined],
    ['https://notsachsen.de/', undefined],
    ['/tmp/a01.txt', undefined],
  ])('%s', (url, expected) => {
    expect(jurisdictionOfUrl(url)).toBe(expected)
  })

  test.each([
    ['Sächsische Staatskanzlei', 'DE-SN'],
    ['Hessisches Ministerium für Digitale Strategie', 'DE-HE'],
    ['Bundesministerium des Innern', 'DE'],
    ['Landeshauptstadt München', 'München'],
    ['Stadt Köln', 'Köln'],
    ['Landesportal Saarland', 'DE-SL'],
    ['Kreis Recklinghausen', 'Kreis Recklinghausen'],
    ['Sächsische Zeitung', undefined],
    ['Bayerischer Rundfunk', undefined],
    ['Kommune21', undefined],
  ])('%s', (name, expected) => {
    expect(jurisdictionOfPublisher(name)).toBe(expected)
  })
})

test('spans lie inside the text, in order, and never overlap, whatever comes in', () => {
  const word = fc.constantFrom(
    'Bundes',
    'Stadt',
    'Köln',
    'Kreis',
    'Bad',
    'Halle',
    '(Saale)',
    '-',
    'in',
    'Sachsen',
    'er',
    's',
    'St.',
    'NRW',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), fc.constantFrom('', ' '), (words, gap) => {
      const text = words.join(gap)
      let last = 0
      for (const { start, end } of findPlaces(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
