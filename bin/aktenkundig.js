#!/usr/bin/env node
// The command. Plain JavaScript of an older kind, so that any Node can read it and say what is missing.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'

const source = new URL('../pipeline/cli.ts', import.meta.url)
const built = new URL('../dist/cli.js', import.meta.url)
const pinned = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
// A checkout always runs its source, never rules that somebody built last week.
const inCheckout = existsSync(source)

if (fits()) start()
else if (existsSync(pinned) && process.env.AKTENKUNDIG_NODE !== 'pinned') startAgain()
else refuse()

// Not the version alone: the early 24 are newer than 22.22.1, and decode windows-1252 wrongly.
function fits() {
  const decodes = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80)) === '€'
  const strips = !inCheckout || Boolean(process.features.typescript)
  return Number.parseInt(process.versions.node, 10) >= 22 && decodes && strips
}

function start() {
  module.enableCompileCache?.()
  import((inCheckout ? source : built).href)
    .then((cli) => cli.main(process.argv.slice(2)))
    .catch((error) => {
      console.error(error)
      process.exitCode = 70
    })
}

// The checkout brings its own Node as a development dependency.
function startAgain() {
  const env = { ...process.env, AKTENKUNDIG_NODE: 'pinned' }
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env })
  // They reach this process alone, but for Ctrl-C in a terminal, which goes to both: the command takes two at once for one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', refuse)
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code ?? 70
    else process.exitCode = signal === 'SIGINT' ? 130 : 143
  })
}

function refuse() {
  console.error(`aktenkundig needs Node 22.22.1 or later of the 22 line, or 24.7 or later; this is ${process.version}.`)
  console.error(inCheckout ? 'In a checkout, `npm ci` brings the right one.' : 'See https://nodejs.org/en/download.')
  process.exitCode = 78
}
