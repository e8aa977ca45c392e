import type { Readable, Writable } from 'node:stream'
import { isCancel, select, text } from '@clack/prompts'
import { type Asked, type Asker, BACK, type Reply } from './asker.js'
import type { Words } from './words.js'

/** Of a long list so many are seen at once. */
const SEEN_AT_ONCE = 12

/** Asks a person at a terminal: choices by the arrow keys, the rest typed. */
export const askerInTerminal = (input: Readable, output: Writable, words: Words): Asker => {
  const chosen = ({ label, remaining, choices, canGoBack }: Asked) =>
    select({
      message: `[${remaining}] ${label}`,
      options: [
        ...choices.map(choice => ({ value: choice, label: choice })),
        { value: '', label: words.notKnown },
        ...(canGoBack ? [{ value: BACK, label: words.back }] : []),
      ],
      maxItems: SEEN_AT_ONCE,
      showInstructions: false,
      input,
      output,
    })

  const typed = ({ label, remaining, canGoBack, faultsOf }: Asked) =>
    text({
      message: `[${remaining}] ${label}`,
      placeholder: words.notKnown,
      validate: (given = '') => (canGoBack && given.trim() === BACK ? undefined : faultsOf(given)[0]),
      input,
      output,
    })

  const ask = async (question: Asked): Promise<Reply> => {
    const given = await (question.choices.length > 0 ? chosen(question) : typed(question))
    if (isCancel(given)) return 'break-off'
    // Enter alone gives no text at all.
    const answer = (given as string | undefined) ?? ''
    return question.canGoBack && answer.trim() === BACK ? 'back' : { text: answer }
  }

  return { ask, close: () => undefined }
}
