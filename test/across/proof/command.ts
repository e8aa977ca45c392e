import { writeFileSync } from 'node:fs'
import { pageOfProof } from './page.js'

writeFileSync('docs/proof.md', pageOfProof())
