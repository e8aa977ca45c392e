import { ACTS } from '../../../../src/law/acts.js'
import type { ActId } from '../../../../src/law/articles/of-acts.js'
import { placesByFile } from './citing-files.js'
import { ACT_IDS, articlesIn, GISTS, inOrder, isWholeArticle, placeOf } from './law-text.js'
import { type NotComputed, notComputedOf } from './not-computed.js'
import { type Shown, shownInCases } from './shown-in-cases.js'

export const PAGE = 'docs/articles.md'

const HEAD = `# The articles

Written by \`npm run articles\`. Each act with its articles: what an article says, in our own words; the rules whose steps
cite it when the legal cases are asked; the files in which it is cited; the cases that show it. The acts decide, not these
lines. What was not read here says so.

Where nothing cites an article itself, the third column says what the library makes of it: the paragraphs that are cited;
the rules that decide it and cite another article ([the law map](law-map.md)); the name under which it is refused; or
that it is not computed, which is: no rule cites it. A dash: no case shows it, or there is no file.
`

const COLUMNS = ['article', 'what it says', 'rules', 'files', 'cases']
const NONE = '-'

/** What was found about the articles: in the sources, and in the steps of the cases. */
export interface Found {
  readonly files: ReadonlyMap<string, ReadonlySet<string>>
  readonly shown: ReadonlyMap<string, Shown>
}

export const find = (): Found => ({ files: placesByFile(), shown: shownInCases() })

export const filesThatCite = ({ files }: Found, place: string): readonly string[] =>
  [...files].flatMap(([file, places]) => (places.has(place) ? file : []))

const code = (names: Iterable<string>): string => [...names].map(name => `\`${name}\``).join(', ') || NONE

const sorted = (names: Iterable<string> = []): readonly string[] => [...names].sort()

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What the library makes of an article that nothing cites itself. */
const instead = (
  provision: string,
  cited: readonly string[],
  { refusalOf, rulesOf, reasonsOf }: NotComputed,
): string => {
  const [article] = isWholeArticle(provision) ? articlesIn(provision) : []
  const parts = cited.filter(other => article !== undefined && articlesIn(other).includes(article))
  const rules = parts.length > 0 ? [] : rulesOf(provision)
  const refusal = refusalOf(provision)
  const said = [
    ...(parts.length > 0 ? [`in ${code(parts)}`] : []),
    ...(rules.length > 0 ? [`by ${code(rules)}`] : []),
    ...(refusal ? [`refused: ${code([refusal])}`] : []),
  ]
  return said.join('; ') || ['not computed', reasonsOf(provision).join('; ')].filter(Boolean).join(': ')
}

const tableOf = (act: ActId, found: Found): readonly string[] => {
  const provisions = Object.keys(GISTS[act]).sort(inOrder)
  const cited = provisions.filter(provision => filesThatCite(found, placeOf(act, provision)).length > 0)
  const notComputed = notComputedOf(act)
  const rowOf = (provision: string): string => {
    const place = placeOf(act, provision)
    const says = [provision, GISTS[act][provision] ?? '']
    if (!cited.includes(provision)) return row([...says, instead(provision, cited, notComputed), NONE, NONE])
    const shown = found.shown.get(place)
    const [rules, cases] = [shown?.rules, shown?.cases].map(names => code(sorted(names)))
    return row([...says, rules ?? NONE, code(filesThatCite(found, place)), cases ?? NONE])
  }
  if (provisions.length === 0) {
    const refusal = notComputed.refusalOf('')
    return [refusal ? `Refused by the name ${code([refusal])}.` : 'No article of it is cited.']
  }
  return [row(COLUMNS), row(COLUMNS.map(() => '---')), ...provisions.map(rowOf)]
}

/** The whole page. Its tables are not padded: a row that changes changes one line. */
export const articlesPage = (found: Found): string => {
  const parts = ACT_IDS.map(act => [`## ${ACTS[act].title}`, '', ...tableOf(act, found), ''].join('\n'))
  return [HEAD, ...parts].join('\n')
}
