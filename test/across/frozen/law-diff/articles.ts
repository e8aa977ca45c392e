import type { Assessment, Citation, Section, Step } from '../../../../src/index.js'
import type { Difference } from '../differences.js'

/** An article whose steps are not those they were, in one section of one dossier. */
export interface Touched extends Difference {
  readonly article: string
}

/** Of a section that says otherwise by the same steps. */
export const NO_STEP = 'no step differs'

const nameOf = ({ act, provision }: Citation): string => `${act} ${provision}`

type Found = Partial<Section<unknown>> | undefined

const sectionOf = (assessment: Assessment, name: string): Found =>
  (assessment as unknown as Readonly<Record<string, Found>>)[name]

const stepsOf = (assessment: Assessment, name: string): readonly Step[] =>
  sectionOf(assessment, name)?.steps ?? []

/** The articles of the steps that stand in one of the two only, each once. */
const articlesBetween = (one: readonly Step[], other: readonly Step[]): readonly string[] => {
  const [before, after] = [one, other].map(steps => new Set(steps.map(step => JSON.stringify(step))))
  const differing = [
    ...one.filter(step => !after?.has(JSON.stringify(step))),
    ...other.filter(step => !before?.has(JSON.stringify(step))),
  ]
  return [...new Set(differing.map(({ citation }) => nameOf(citation)))].sort()
}

/** What stands beside the sections, and the letters, have no steps: they follow from the sections. */
const isSection = (name: string, assessments: readonly Assessment[]): boolean =>
  assessments.some(assessment => sectionOf(assessment, name)?.question !== undefined)

/** By which articles the sections of one dossier that differ do so. */
export const articlesOf = (
  differences: readonly Difference[],
  before: Assessment,
  after: Assessment,
): readonly Touched[] =>
  differences
    .filter(({ section }) => isSection(section, [before, after]))
    .flatMap(difference => {
      const { section } = difference
      const articles = articlesBetween(stepsOf(before, section), stepsOf(after, section))
      return (articles.length === 0 ? [NO_STEP] : articles).map(article => ({ ...difference, article }))
    })

/** Lines by article, the sections beside it: how many dossiers differ there, and whether in what is said. */
export const linesByArticle = (touched: readonly Touched[]): readonly string[] => {
  const articles = [...new Set(touched.map(({ article }) => article))].sort()
  return articles.map(article => {
    const those = touched.filter(each => each.article === article)
    const dossiers = [...new Set(those.map(({ dossier }) => dossier))]
    const parts = [...new Set(those.map(({ section, of }) => `${section} (${of})`))].sort()
    const shown = dossiers.slice(0, 3).join(', ') + (dossiers.length > 3 ? ', …' : '')
    return `- ${article}: ${dossiers.length} (${shown}), in ${parts.join(', ')}`
  })
}
