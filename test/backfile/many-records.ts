import { picker, randomFrom } from '../../bench/seeded.ts'
import type { Step } from '../../pipeline/backfile/summary.ts'
import { answer, htmlPage, pageRecord, warcRecord } from './warc-file.ts'

/** Records as a crawl has them, from a seeded generator in own words; which of them state a fact, and why others are skipped. */
export interface ManyRecords {
  readonly records: Iterable<Buffer>
  /** Grows while `records` are made. */
  readonly expected: {
    readonly skipped: Record<Step, number>
    readonly sources: string[]
    pages: number
    total: number
  }
  /** Hosts that are asked for, one a line. */
  readonly hosts: string
  readonly minLength: number
}

export function manyRecords(count: number, seed = 1): ManyRecords {
  const random = randomFrom(seed)
  const pick = picker(random)
  const sentences = (list: readonly string[], length: number) =>
    Array.from({ length }, () => pick(list).replace('{n}', String(2 + Math.floor(random() * 90)))).join(' ')
  const skipped = { type: 0, status: 0, media: 0, length: 0, host: 0, language: 0, words: 0 }
  const expected = { skipped, sources: [] as string[], pages: 0, total: 0 }

  function make(index: number): Buffer {
    const url = `https://www.stadt-${index % 97}.example/meldung/${index}`
    const skip = (step: Step, record: Buffer) => {
      skipped[step] += 1
      return record
    }
    const kind = random()
    const plain = () => htmlPage(pick(TOPICS), sentences(ORDINARY, 30))
    if (kind < 0.2)
      return skip('type', warcRecord({ type: 'request', url, content: `GET /meldung/${index} HTTP/1.1\r\n\r\n` }))
    if (kind < 0.25) return skip('type', warcRecord({ type: 'metadata', url, content: 'fetchTimeMs: 12\r\n' }))
    if (kind < 0.3) return skip('status', pageRecord(url, plain(), { status: '404 Not Found' }))
    if (kind < 0.4) return skip('media', pageRecord(url, Buffer.alloc(500, index), { type: 'image/jpeg' }))
    if (kind < 0.45) return skip('length', pageRecord(url, '<html><body>umgezogen</body></html>'))
    if (kind < 0.5) return skip('host', pageRecord(`https://fremd-${index}.example/`, plain()))
    if (kind < 0.55) return skip('language', pageRecord(url, htmlPage('Council news', sentences(ENGLISH, 30), 'en')))
    if (kind < 0.6) {
      const headers = { 'WARC-Identified-Content-Language': 'fra,eng' }
      return skip('language', warcRecord({ url, headers, content: answer(plain()) }))
    }
    if (kind < 0.95) return skip('words', pageRecord(url, plain()))
    expected.pages += 1
    if (kind < 0.97) return pageRecord(url, htmlPage('Digitale Verwaltung', sentences([...ORDINARY, ...FIELD], 30)))
    expected.sources.push(url)
    const person = `${pick(FIRST)} ${pick(LAST)}`
    const news = `${person} wurde am ${1 + Math.floor(random() * 28)}. März 20${10 + Math.floor(random() * 14)} zum CIO des Landes ${pick(LAENDER)} ernannt.`
    return pageRecord(url, htmlPage('Neuer CIO', `${news} ${sentences(ORDINARY, 20)}`))
  }

  function* records() {
    for (let index = 0; index < count; index++) {
      expected.total += 1
      yield make(index)
    }
  }
  const hosts = `# asked for\n${Array.from({ length: 97 }, (_, i) => `stadt-${i}.example`).join('\n')}\n`
  return { records: records(), expected, hosts, minLength: 200 }
}

const TOPICS = ['Neuer Radweg', 'Sommerfest', 'Hochwasser', 'Ausstellung', 'Ernte']
const FIRST = ['Anna', 'Bernd', 'Claudia', 'Dieter', 'Florian', 'Gerda', 'Hannes', 'Irene']
const LAST = ['Albrecht', 'Brinkmann', 'Dreyer', 'Eggers', 'Hartwig', 'Iversen', 'Jansen']
const LAENDER = ['Hessen', 'Brandenburg', 'Niedersachsen', 'Thüringen']
const ORDINARY = [
  'Auf dem Marktplatz haben sich am Abend rund {n} Menschen versammelt, und es blieb friedlich.',
  'Der Regen der letzten Tage hat die Wiesen am Fluss unter Wasser gesetzt.',
  'Die Feuerwehr rückte mit {n} Kräften aus; verletzt wurde niemand.',
  'Für das Freibad werden noch Helfer gesucht, die an den Wochenenden den Kiosk öffnen.',
  'Wer mitsingen möchte, kommt am Donnerstag um {n} Minuten nach sieben in die Aula.',
  'Im Garten hinter der alten Mühle blüht jetzt auf {n} Beeten der Mohn.',
]
const FIELD = ['Über digitale Verwaltung und E-Government wurde danach lange gesprochen.']
const ENGLISH = [
  'The council met on Tuesday evening and talked about the new bridge for {n} minutes.',
  'Nobody was hurt when a tree fell across the road behind the old mill.',
]
