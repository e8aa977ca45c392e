import { writeFileSync } from 'node:fs'
import { coverageAsData } from './as-data.js'
import { askAll, page, pageOfRefusals } from './page.js'

const answers = askAll()
writeFileSync('docs/coverage.md', page(answers))
writeFileSync('docs/refusals.md', pageOfRefusals(answers))
writeFileSync('src/legal-data/coverage.json', `${JSON.stringify(coverageAsData(answers))}\n`)
