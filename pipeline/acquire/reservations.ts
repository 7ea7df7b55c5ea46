/**
 * Reservations against text and data mining (§ 44b UrhG, Art. 4 of Directive 2019/790), as the TDM Reservation Protocol
 * of the W3C community group has them: in a header, in a page's head, in /.well-known/tdmrep.json; and as robots.txt
 * files say it.
 */
export interface Reservation {
  /** `header`, `meta`, `tdmrep.json`, `robots.txt`. */
  readonly where: string
  /** Address of the terms, where given. */
  readonly policy?: string
}

/** A reservation in the answer itself: its header, or the head of its markup. */
export function reservationIn(headers: Readonly<Record<string, string>>, bytes: Uint8Array): Reservation | undefined {
  const header = headers['tdm-reservation']?.trim()
  if (header === '1') return withPolicy('header', headers['tdm-policy'])
  // An explicit 0 in the header settles it: the protocol ranks the header over the page.
  if (header === '0') return undefined
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536)).toString('latin1')
  if (!/tdm-reservation/i.test(head)) return undefined
  const metas = [...head.matchAll(/<meta\b[^>]{0,500}>/gi)].map(([tag]) => tag)
  return metas.some((tag) => nameOf(tag) === 'tdm-reservation' && contentOf(tag) === '1')
    ? withPolicy('meta', metas.filter((tag) => nameOf(tag) === 'tdm-policy').map(contentOf)[0])
    : undefined
}

/** What a site's tdmrep.json says of a path; the first rule whose location fits holds. */
export function reservationInFile(tdmrep: string, path: string): Reservation | undefined {
  let rules: unknown
  try {
    rules = JSON.parse(tdmrep)
  } catch {
    return undefined
  }
  if (!Array.isArray(rules)) return undefined
  const rule = (rules as Record<string, unknown>[]).find(
    (candidate) => typeof candidate?.location === 'string' && fits(path, candidate.location),
  )
  if (Number(rule?.['tdm-reservation']) !== 1) return undefined
  return withPolicy('tdmrep.json', typeof rule?.['tdm-policy'] === 'string' ? rule['tdm-policy'] : undefined)
}

/** `tdm-reservation: 1`, and `Content-Usage: … tdm=n` of the IETF's AI preferences draft. */
export function reservationInRobots(robots: string): Reservation | undefined {
  const lines = robots.split(/\r\n?|\n/).map((line) => (line.split('#', 1)[0] ?? '').trim())
  const reserved = lines.some(
    (line) => /^tdm-reservation\s*:\s*1$/i.test(line) || /^content-usage\s*:(?:[^=]*[\s,])?tdm\s*=\s*n\b/i.test(line),
  )
  return reserved ? { where: 'robots.txt' } : undefined
}

/** Locations as robots.txt has its paths: a prefix, `*` for anything, `$` for the end. */
function fits(path: string, location: string): boolean {
  const ends = location.endsWith('$')
  const [first = '', ...rest] = (ends ? location.slice(0, -1) : location).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, piece] of rest.entries()) {
    const last = ends && index === rest.length - 1
    const found = last ? path.length - piece.length : path.indexOf(piece, at)
    if (found < at || !path.startsWith(piece, found)) return false
    at = found + piece.length
  }
  return !ends || at === path.length
}

function nameOf(tag: string): string | undefined {
  return attributeOf(tag, 'name')?.toLowerCase()
}

function contentOf(tag: string): string | undefined {
  return attributeOf(tag, 'content')?.trim()
}

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(
    `\\s${name}\\s*=\\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\\s"'>]+))`,
    'i',
  ).exec(tag)
  return found?.groups?.double ?? found?.groups?.single ?? found?.groups?.bare
}

function withPolicy(where: string, policy: string | undefined): Reservation {
  return policy ? { where, policy } : { where }
}
