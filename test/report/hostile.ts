import { factId } from '../../pipeline/identity.ts'
import type { FactRecord } from '../../pipeline/records.ts'

/** Strings that break pages and spreadsheets which do not mind them. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  "' onmouseover='alert(4)",
  '<svg/onload=alert(5)>',
  '</title></style><iframe src="https://example.org/"></iframe>',
  '<!-- <base href="https://example.org/"> -->',
  'javascript:alert(6)',
  '=HYPERLINK("https://example.org/?"&A1;"click")',
  '+cmd|/C calc!A0',
  '-2+3+cmd|/C calc!A0',
  '@SUM(1+1)*cmd|/C calc!A0',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  'a"b;c\r\nd;"=1+1"',
  'rtl \u202Egnp.exe\u202C end',
  'isolate \u2066\u2067 mark\u200F',
  'control \u0000\u0001\u0007\u001B[31m\u007F\u0085',
  'line\u2028separator\u2029paragraph',
  'lone \uD800 surrogate',
  `long ${'x'.repeat(10_000)}`,
  `<b>${'y'.repeat(10_000)}`,
  'constructor',
  '__proto__',
  "'); DROP TABLE facts; --",
]

/** Facts that carry them in every slot that comes from a page. */
export function hostileFacts(): FactRecord[] {
  return HOSTILE.flatMap((text, at) => {
    const evidence = [
      {
        source: text,
        document: `sha256:${String(at).padStart(64, '0')}`,
        title: text,
        publisher: text,
        published: '2019-03-01',
        segment: 'main' as const,
        quote: { exact: text, prefix: text, suffix: text },
        position: { start: 0, end: Math.max(1, text.length) },
        link: at % 2 === 0 ? `https://example.org/${at}#:~:text=a` : 'javascript:alert(7)',
        rule: 'appointment/hostile',
      },
    ]
    const date = { value: `20${String(10 + (at % 10))}-02-03`, precision: 'day', basis: 'stated' } as const
    const common = { jurisdiction: at % 3 === 0 ? text : 'DE-SN', date, evidence }
    const appointment = {
      type: 'appointment',
      event: 'appointed',
      ...common,
      person: `Eva ${text}`,
      role: 'CIO',
      roleLabel: text,
    } as const
    const strategy = { type: 'strategy', event: 'adopted', ...common, title: text, adopter: text } as const
    const agency = {
      type: 'agency',
      event: 'renamed',
      ...common,
      name: text,
      formerly: [`${text} alt`],
      acronym: text,
      parent: text,
    } as const
    const figure = {
      type: 'measure-count',
      event: 'counted',
      ...common,
      count: at,
      qualifier: 'exact',
      unit: 'measures',
      unitLabel: text,
      programme: text,
    } as const
    return [appointment, strategy, agency, figure].map(
      (fact) => ({ id: factId(fact), ...fact }) as unknown as FactRecord,
    )
  })
}
