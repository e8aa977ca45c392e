import { readFile } from 'node:fs/promises'
import { type Dossier, explainFault, InvalidInputError } from 'pensie-invaliditate'
import { answered } from './answered.js'
import type { Settings } from './arguments.js'
import type { Width } from './layout.js'
import { ENDS, type Outcome } from './outcome.js'
import { type Place, WORDS } from './words.js'

const FROM_STANDARD_INPUT = '-'

const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

const toldFaults = ({ issues }: InvalidInputError, { language }: Settings): readonly string[] => [
  WORDS[language].notADossier,
  ...issues.map(issue => {
    const told = explainFault(issue, { language })
    // What has no name is told by its path already.
    return `  - ${issue.path === '' || told.startsWith(issue.path) ? '' : `${issue.path}: `}${told}`
  }),
]

/** Where the parser stopped, where it says so; its own words are English. */
const placeIn = (text: string, { message }: SyntaxError): Place | undefined => {
  const position =
    /position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON') ? text.length : undefined)
  if (position === undefined) return undefined
  const before = text.slice(0, Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

const whatIsWrong = (error: unknown, file: string, text: string, settings: Settings): readonly string[] => {
  const words = WORDS[settings.language]
  if (error instanceof InvalidInputError) return toldFaults(error, settings)
  if (error instanceof SyntaxError) return [words.notJson(file, placeIn(text, error))]
  if (isOfTheSystem(error)) return [words.unreadable(file, error.code ?? error.message)]
  throw error
}

/** Answers the dossier in a file, or in the standard input. */
export const answer = async (
  file: string,
  settings: Settings,
  standardInput: () => Promise<string>,
  width: Width,
): Promise<Outcome> => {
  let text = ''
  try {
    text = await (file === FROM_STANDARD_INPUT ? standardInput() : readFile(file, 'utf8'))
    const dossier = JSON.parse(text.replace(/^\uFEFF/, '')) as Dossier
    return { code: ENDS.answered, answer: answered(dossier, settings, width) }
  } catch (error) {
    const told = whatIsWrong(error, file, text, settings)
    // Who reads on by a program reads the faults by a program too.
    return settings.json && error instanceof InvalidInputError
      ? { code: ENDS.wrongInput, answer: JSON.stringify({ issues: error.issues }, null, 2), told }
      : { code: ENDS.wrongInput, told }
  }
}
