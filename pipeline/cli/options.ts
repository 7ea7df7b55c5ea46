/** Options that several commands have, what is let through as their values, and how examples are shown. */

import { InvalidArgumentError, Option } from 'commander'

export const workersOption = () =>
  new Option('--workers <n>', 'threads that read and extract (default: cores − 1; 0: none)').argParser(wholeNumber)
export const timeBudgetOption = () =>
  new Option('--time-budget <seconds>', 'what a thread gives to one document (default: 60)').argParser(timeBudget)
export const threadMemoryOption = () =>
  new Option('--thread-memory <MB>', 'what a thread’s heap may take (default: 1024)').argParser(threadMemory)

export const redisOption = () =>
  new Option('--redis <url>', 'Redis or Valkey, where runs with --engine bullmq and workers meet')
    .env('AKTENKUNDIG_REDIS')
    .argParser(redisAddress)
    .default('redis://127.0.0.1:6379')

/** What ioredis makes of anything else is a host, a port or a file that nobody meant. */
function redisAddress(given: string): string {
  if (!/^rediss?:\/\/./.test(given) || !URL.canParse(given))
    throw new InvalidArgumentError('an address such as redis://10.0.0.5:6379 is needed')
  return given
}

export function aName(given: string): string {
  if (given === '') throw new InvalidArgumentError('a name is needed')
  return given
}

function timeBudget(given: string): number {
  if (wholeNumber(given) === 0) throw new InvalidArgumentError('at least 1 is needed')
  return Number(given)
}

/** With less than the rules take by themselves V8 ends the process, not the thread. */
function threadMemory(given: string): number {
  if (wholeNumber(given) < 96) throw new InvalidArgumentError('at least 96 are needed')
  return Number(given)
}

function wholeNumber(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('a whole number is needed')
  return Number(given)
}

/** What a command's help ends with. */
export function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  aktenkundig ${line}`).join('\n')}`
}
