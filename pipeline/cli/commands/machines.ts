/** The commands for work on many machines: their arguments and help. */
import type { Command } from 'commander'
import type { DeadLetterFlags } from '../dead-letters.ts'
import { examples, redisOption, threadMemoryOption, timeBudgetOption, workersOption } from '../options.ts'
import type { WorkerFlags } from '../worker.ts'

export function addWorker(root: Command): void {
  root
    .command('worker')
    .description('fetch, read and extract for runs with --engine bullmq, on any number of machines, until stopped')
    .addOption(redisOption())
    .addOption(workersOption())
    .addOption(timeBudgetOption())
    .addOption(threadMemoryOption())
    .addHelpText('after', examples('worker --redis redis://10.0.0.5:6379', 'worker --workers 8'))
    .action(async (flags: WorkerFlags) => {
      const { worker } = await import('../worker.ts')
      process.exitCode = await worker(flags)
    })
}

export function addDeadLetters(root: Command): void {
  root
    .command('dead-letters')
    .description('list what workers gave up, with the reason, and have it tried again')
    .addOption(redisOption())
    .option('--replay [ids...]', 'put these back into their queues; without ids, all')
    .addHelpText('after', examples('dead-letters', 'dead-letters --replay'))
    .action(async (flags: DeadLetterFlags) => {
      const { listDeadLetters } = await import('../dead-letters.ts')
      process.exitCode = await listDeadLetters(flags)
    })
}
