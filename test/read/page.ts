import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../../pipeline/document.ts'
import { readDocument } from '../../pipeline/read.ts'

const encoder = new TextEncoder()

/** Reads a text or markup given as a string. */
export function readString(
  text: string,
  options: { url?: string; contentType?: string; retrieved?: string } = {},
): Document {
  return readDocument({ source: 'test', bytes: encoder.encode(text), ...options }, { dropped: true })
}

/** An HTML page around a body. */
export function htmlPage(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures', name)))
}

export function readFixture(name: string): Document {
  return readDocument({ source: name, bytes: fixtureBytes(name) })
}

/** The texts of a document's segments of one kind. */
export function textsOf(document: Document, kind: string): string[] {
  return document.segments.filter((s) => s.kind === kind).map((s) => document.text.slice(s.start, s.end))
}

/** Two sentences that any reader takes for an article's text. */
export const PROSE = [
  '<p>Die Stadtverwaltung hat am Vormittag mitgeteilt, dass das Bürgerbüro länger offen bleibt. Viele hatten sich das gewünscht.</p>',
  '<p>Wer einen Termin braucht, bekommt ihn jetzt am selben Tag. Nur an Brückentagen kann es länger dauern, sagt das Amt.</p>',
].join('\n')
