/**
 * Answers the dossier in a JSON file and prints it as a page: `npm run example`, or
 * `npm run example -- path/to/dossier.json` for one of your own.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { assess } from 'pensie-invaliditate'
import { page } from './page.js'

const file = process.argv[2] ?? fileURLToPath(new URL('dossier.json', import.meta.url))

const fail = lines => {
  console.error(lines.join('\n'))
  process.exitCode = 1
}

const answer = () => {
  const assessment = assess(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
  console.log([`Answer to ${file.split(/[\\/]/).at(-1)}`, ...page(assessment)].join('\n'))
}

try {
  answer()
} catch (error) {
  if (error.code === 'invalid-input') {
    fail([`${file} is not a dossier:`, ...error.issues.map(({ message }) => `  - ${message}`)])
  } else if (error instanceof SyntaxError) {
    fail([`${file} is not JSON: ${error.message}`])
  } else if (error.syscall) {
    fail([`${file} cannot be read: ${error.message}`])
  } else {
    throw error
  }
}
