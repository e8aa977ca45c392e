import { writeFileSync } from 'node:fs'
import { articlesPage, find, PAGE } from './page.js'

/** `npm run articles` writes the index of articles anew. */
writeFileSync(PAGE, articlesPage(find()))
