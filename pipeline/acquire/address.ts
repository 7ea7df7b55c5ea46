/** Parameters that say where a visitor came from, not what the page is. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|wt_\w+|cmpid|etcc_\w+|at_\w+)$/i
const SESSION = /;jsessionid=[^/?#]*/i

/**
 * One spelling for one page: without fragment, credentials, tracking parameters and session ids; host and default port
 * as the URL standard has them. Throws a TypeError for what is no URL.
 */
export function normalUrl(address: string, base?: string): string {
  const url = new URL(address, base)
  url.hash = ''
  url.username = ''
  url.password = ''
  url.pathname = url.pathname.replace(SESSION, '')
  const tracking = url.search === '' ? [] : [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Untouched where nothing is to go: searchParams would write the others anew (%20 as +).
  for (const name of tracking) url.searchParams.delete(name)
  if (url.search === '') url.search = ''
  return url.href
}

/** Whether an address can be fetched at all. */
export function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

/** Whether an address matches a pattern in which `*` stands for anything. Linear in both. */
export function matchesPattern(address: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return address === pattern
  const last = rest.pop() ?? ''
  if (!address.startsWith(first) || address.length < first.length + last.length || !address.endsWith(last)) return false
  let at = first.length
  for (const piece of rest) {
    const found = address.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at <= address.length - last.length
}

/** Whether a source wants an address: one of `include` where there are any, and none of `exclude`. */
export function isWanted(
  address: string,
  { include, exclude }: { include?: string[] | undefined; exclude?: string[] | undefined },
): boolean {
  if (include !== undefined && !include.some((pattern) => matchesPattern(address, pattern))) return false
  return !exclude?.some((pattern) => matchesPattern(address, pattern))
}
