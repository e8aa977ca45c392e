import { text } from 'node:stream/consumers'
import { receiptOf } from 'pensie-invaliditate'
import { commandOf } from './arguments.js'
import { answer } from './answer.js'
import { fill } from './fill.js'
import { languageOf } from './language.js'
import { ENDS, type Outcome } from './outcome.js'
import { widthOf } from './layout.js'
import { WORDS } from './words.js'

const run = async (given: readonly string[]): Promise<Outcome> => {
  const spoken = languageOf(process.env)
  const command = commandOf(given, spoken)
  switch (command.kind) {
    case 'wrong-usage':
      return { code: ENDS.wrongUsage, told: [...command.faults, '', WORDS[command.language].usage] }
    case 'help':
      return { code: ENDS.answered, answer: WORDS[command.language].help }
    case 'version':
      return { code: ENDS.answered, answer: receiptOf({}).packageVersion }
    case 'form':
      return fill(command.settings, process.stdin, process.stderr, widthOf(process.stdout))
    case 'answer':
      return answer(command.file, command.settings, () => text(process.stdin), widthOf(process.stdout))
  }
}

// Who reads only the first lines, as head does, has what he wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { code, answer: answered, told } = await run(process.argv.slice(2))
if (answered !== undefined) process.stdout.write(`${answered}\n`)
if (told) process.stderr.write(`${told.join('\n')}\n`)
process.exitCode = code
