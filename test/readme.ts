import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../pipeline/package.ts'

/** The README's text. */
export function readme(): string {
  return readFileSync(join(packageFolder(), 'README.md'), 'utf8')
}

/** The contents of the code blocks of one language in the README, or in another page. */
export function codeBlocks(language: string, page = readme()): string[] {
  const blocks = [...page.matchAll(/^```(?<language>\w*)\n(?<code>[\s\S]*?)^```$/gm)]
  return blocks.filter(({ groups }) => groups?.language === language).map(({ groups }) => groups?.code ?? '')
}

/** The README's one example of the library, and what it says that the example prints. */
export function libraryExample(): { code: string; output: string } {
  const [code] = codeBlocks('js')
  const [output] = codeBlocks('text')
  if (code === undefined || output === undefined)
    throw new Error('README.md has no js block followed by its text block')
  return { code, output }
}

/** The shell commands that the README gives, one each. */
export function shellCommands(): string[] {
  return codeBlocks('sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
