import { writeFileSync } from 'node:fs'
import { askAll, page } from './page.js'

writeFileSync('docs/coverage.md', page(askAll()))
