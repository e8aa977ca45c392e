// Where the rules lie, house by house, and which tests are near them.
import { readdirSync } from 'node:fs'

const ROOMS = ['values', 'engine', 'law', 'schema', 'dossier', 'terms', 'assessment', 'receipt']

const folders = path =>
  readdirSync(path, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)

export const HOUSES = [...folders('src/questions'), ...ROOMS]

const folderOf = house => (ROOMS.includes(house) ? `src/${house}` : `src/questions/${house}`)

// Words, cases and articles are texts; what a house takes, notes, answers and hands out are types and tables.
const NO_RULES = [
  /(^|\/)(words|cases|articles|papers)\//,
  /(^|\/)(facts(-\w+)*|fact-row|steps|index|inner|published|acts|laws)\.ts$/,
  /^src\/questions\/.*\/answers\.ts$/,
  /(^|\/)annex-5-of-[\w-]+\.ts$/,
]

const isRule = file => file.endsWith('.ts') && !NO_RULES.some(pattern => pattern.test(file))

const filesUnder = folder =>
  readdirSync(folder, { recursive: true })
    .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort()

/** The files of a house that hold rules. */
export const rulesOf = house => filesUnder(folderOf(house)).filter(isRule)

/** What asks every house: the legal cases, the notaries', whole dossiers, and those held against the second implementation. */
const NEAR_EVERY_HOUSE = [
  /^test\/assessment\/(assess-[\w-]+|not-computed|unlikely|timeline\/[\w-]+)\.test\.ts$/,
  /^test\/dossier\/[^/]+\.test\.ts$/,
  /^test\/cases\/cases\.test\.ts$/,
  /^test\/across\/[^/]+\.test\.ts$/,
  /^test\/across\/comparison\/(assess|dossier\/second)\.test\.ts$/,
]

/** The form asks for what can still happen, and within which bounds. */
const FORM = /^test\/assessment\/(form|next-question|what-happened|what-can-still-happen)\.test\.ts$/

/** Tests of a house that lie in another folder than its own: its terms are next steps, every rule asks the calendar. */
const ALSO_NEAR = {
  contestation: [/^test\/assessment\/next-steps\//],
  conversion: [/^test\/questions\/payment\/second-reading\.test\.ts$/],
  payment: [
    FORM,
    /^test\/assessment\/next-steps\//,
    /^test\/across\/soundness\/reproducers\.test\.ts$/,
    /^test\/questions\/change-of-degree\/(paid|points)-after-/,
    /^test\/questions\/conversion\/(month-of-conversion|conversion-in-a-dossier)\./,
    /^test\/questions\/pension-amount\/(opened-before-2011|edges-of-the-score)\.test/,
  ],
  // What is due after a change of degree, or in the month of the conversion, is told as it is paid.
  'pension-amount': [
    /^test\/questions\/change-of-degree\/paid-after-/,
    /^test\/questions\/conversion\/month-of-conversion\./,
  ],
  values: [
    /^test\/(terms|receipt)\//,
    /^test\/questions\/(points|pension-amount|net-pension)\/[\w-]+\.test\.ts$/,
  ],
  engine: [FORM, /^test\/across\/properties\/(?!backwards)/],
  law: [/^test\/across\/tables\//],
  schema: [
    /^test\/across\/hostile\/(large|unreadable)-inputs\.test\.ts$/,
    /^test\/explanation\/explain-fault\.test\.ts$/,
  ],
  dossier: [FORM, /^test\/schema\//],
}

/**
 * What draws whole lives and looks at them month by month takes minutes, each time; the score is a lower bound without it. Where
 * the lives are drawn as the tests load, no mutant is told apart by them at all.
 */
const TOO_SLOW =
  /\/payment\/(causes-apart|later-events|lifted-at-conversion|not-owed|order-of-listing|pairs-of-causes-lifted|periods|review-missed-later|sections-agree)\.properties\.|\/assessment\/what-happened\.properties\./

/** The files of tests that may kill a mutant of a house. */
export const testsOf = house => {
  const own = new RegExp(`^test/(questions/)?${house}/`)
  const near = [own, ...NEAR_EVERY_HOUSE, ...(ALSO_NEAR[house] ?? [])]
  return filesUnder('test').filter(
    file => file.endsWith('.test.ts') && !TOO_SLOW.test(file) && near.some(pattern => pattern.test(file)),
  )
}
