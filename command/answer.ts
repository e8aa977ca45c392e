import { readFile } from 'node:fs/promises'
import { type Dossier, explainFault, InvalidInputError } from 'pensie-invaliditate'
import { answered } from './answered.js'
import type { Settings } from './arguments.js'
import type { Width } from './layout.js'
import { ENDS, type Outcome } from './outcome.js'
import { WORDS } from './words.js'

const FROM_STANDARD_INPUT = '-'

const isOfTheSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

const toldFaults = ({ issues }: InvalidInputError, { language }: Settings): readonly string[] => [
  WORDS[language].notADossier,
  ...issues.map(
    issue => `  - ${issue.path === '' ? '' : `${issue.path}: `}${explainFault(issue, { language })}`,
  ),
]

const whatIsWrong = (error: unknown, file: string, settings: Settings): readonly string[] => {
  const words = WORDS[settings.language]
  if (error instanceof InvalidInputError) return toldFaults(error, settings)
  if (error instanceof SyntaxError) return [`${words.notJson(file)} (${error.message})`]
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
  try {
    const text = await (file === FROM_STANDARD_INPUT ? standardInput() : readFile(file, 'utf8'))
    const dossier = JSON.parse(text.replace(/^\uFEFF/, '')) as Dossier
    return { code: ENDS.answered, answer: answered(dossier, settings, width) }
  } catch (error) {
    return { code: ENDS.wrongInput, told: whatIsWrong(error, file, settings) }
  }
}
