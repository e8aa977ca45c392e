import { writeFileSync } from 'node:fs'
import { askAll, page, pageOfRefusals } from './page.js'

const answers = askAll()
writeFileSync('docs/coverage.md', page(answers))
writeFileSync('docs/refusals.md', pageOfRefusals(answers))
