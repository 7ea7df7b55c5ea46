import type { z } from 'zod'

/** What is wrong with a value, in one line: each slot with its problem; `whole` names the value itself. */
export const problemsOf = ({ issues }: Pick<z.ZodError, 'issues'>, whole: string): string =>
  issues.map(({ path, message }) => `${path.join('.') || whole}: ${message}`).join('; ')
