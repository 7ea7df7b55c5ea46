import { dataFolder, readConflicts, readDocuments, readFacts, readSummary, readTenures } from '../dataset.ts'
import { reportPage } from './page.ts'

/** What a report is called, unless somebody names it. */
const REPORT_TITLE = 'Aktenkundig: digitale Verwaltung in Deutschland'

/** The report of a run's or a release's folder, as a page. Throws a `StageError` where there is no data set. */
export function reportOf(folder: string, options: { title?: string; date?: string } = {}): string {
  const data = dataFolder(folder)
  const texts = new Map(readDocuments(data).map(({ id, text }) => [id, text]))
  return reportPage({
    facts: readFacts(data),
    tenures: readTenures(data),
    conflicts: readConflicts(data),
    textOf: (document) => texts.get(document),
    title: options.title ?? REPORT_TITLE,
    date: options.date ?? readSummary(data)?.startedAt.slice(0, 10) ?? '?',
  })
}
