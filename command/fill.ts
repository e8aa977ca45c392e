import type { ReadStream, WriteStream } from 'node:tty'
import { withDatedEvents } from 'pensie-invaliditate'
import { answered } from './answered.js'
import type { Settings } from './arguments.js'
import { askerByLines } from './ask-by-lines.js'
import { askerInTerminal } from './ask-in-terminal.js'
import { filledIn, undatedEvents } from './form.js'
import type { Width } from './layout.js'
import { ENDS, type Outcome } from './outcome.js'
import { WORDS } from './words.js'

/** Asks for the facts and answers them. What is asked goes beside the answer, which may be piped on. */
export const fill = async (
  settings: Settings,
  input: ReadStream,
  beside: WriteStream,
  width: Width,
): Promise<Outcome> => {
  const words = WORDS[settings.language]
  const isTerminal = input.isTTY && beside.isTTY
  const asker = isTerminal ? askerInTerminal(input, beside, words) : askerByLines(input, beside)
  beside.write(`${words.howToAnswer}\n\n`)
  const filled = await filledIn(asker, settings)
  asker.close()
  // Where more could still be typed, it is not waited for; a file as input has nothing to wait for.
  if ('unref' in input) input.unref()
  if (filled === undefined) return { code: ENDS.brokenOff, told: [words.brokenOff] }
  const { dossier, undated } = withDatedEvents(filled)
  const answer = answered(dossier, { ...settings, options: { ...settings.options, undated } }, width)
  if (undated.length === 0) return { code: ENDS.answered, answer }
  const missing = words.daysMissing(undatedEvents(filled, undated, settings.language))
  // Who reads on by a program finds the days among the needs; a letter is not to be read without them.
  if (settings.json) return { code: ENDS.answered, answer, told: missing }
  return { code: ENDS.answered, answer: [...missing, '', answer].join('\n') }
}
