// Writes docs/speed.md from the records of the last full runs: npm run page:speed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../places.mjs'
import { pageOfSpeed } from './page.mjs'

writeFileSync(join(ROOT, 'docs', 'speed.md'), pageOfSpeed())
