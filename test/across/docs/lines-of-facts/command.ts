import { writeFileSync } from 'node:fs'
import { FILE, writtenFields } from './fields.js'

// npm run fields: writes the types of the fields of a dossier anew.
writeFileSync(FILE, await writtenFields())
