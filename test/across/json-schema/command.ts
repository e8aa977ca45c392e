import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { FOLDER, writtenFiles } from './files.js'

/** `npm run json-schema` writes the JSON Schemas and the OpenAPI document anew. */
const files = writtenFiles()
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER)
for (const [path, text] of files) writeFileSync(path, text)
