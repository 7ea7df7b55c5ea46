import { type LookupAddress, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { StageError } from '../errors.ts'

/**
 * Keeps requests off private networks: a page must not lead the pipeline to a router, a cloud's metadata service or the
 * machine itself. Literal addresses are checked before connecting (no lookup is made for them), names at their lookup,
 * whose very answer is then connected to: nothing can change in between.
 */
export function guardedLookup(lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const found = addresses as LookupAddress[]
      const blocked = found.find(({ address }) => !isPublicAddress(address))
      const [first] = found
      if (blocked || first === undefined) callback(privateAddress(hostname), '', 0)
      else if (options.all) callback(null, found)
      else callback(null, first.address, first.family)
    })
  }
}

/** Throws a StageError (`private-address`) where the host of an address is itself a private IP, in whatever spelling. */
export function checkLiteral(url: URL): void {
  // The URL parser has already made 0x7f.1, 2130706433 and 0177.0.0.1 into 127.0.0.1.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !isPublicAddress(host)) throw privateAddress(host)
}

/** Whether an IP address belongs to the public internet; IPv4 inside IPv6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  // Of IPv6 only 2000::/3 is given out: ::127.0.0.1 (compatible, not mapped) lies outside.
  return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || ip.match(GLOBAL_IPV6))
}

const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number]

function privateAddress(host: string): StageError {
  return new StageError('acquire', 'private-address', `${host} is not on the public internet`)
}
