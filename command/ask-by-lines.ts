import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { type Asked, type Asker, BACK, type Reply } from './asker.js'

/** Asks where no terminal is: one line is one answer. Who types nothing more knows nothing more. */
export const askerByLines = (input: Readable, output: Writable): Asker => {
  const reader = createInterface({ input, crlfDelay: Infinity })
  const lines = reader[Symbol.asyncIterator]()

  const ask = async (question: Asked): Promise<Reply> => {
    const { label, remaining, choices, canGoBack, faultsOf } = question
    output.write([`[${remaining}] ${label}`, ...choices.map(choice => `  ${choice}`), '> '].join('\n'))
    const line = await lines.next()
    const text = line.done ? '' : line.value
    output.write(`${text}\n`)
    if (canGoBack && text.trim() === BACK) return 'back'
    const faults = faultsOf(text)
    for (const fault of faults) output.write(`  ${fault}\n`)
    return faults.length > 0 ? ask(question) : { text }
  }

  return { ask, close: () => reader.close() }
}
