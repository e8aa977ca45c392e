import { assess } from '../../../../src/index.js'
import { countsOf, differences } from '../differences.js'
import { digestsOf } from '../digests.js'
import { articlesOf, linesByArticle } from './articles.js'
import type { AtRef } from './at-ref.js'

/**
 * Which of the answers frozen then come out otherwise now, by section and by article. The dossiers are those of then; only
 * the ones that differ are answered by the code of then.
 */
export const lawDiff = ({ dossiers, answers, assess: assessThen }: AtRef): readonly string[] => {
  const now = dossiers.map(([name, dossier]) => [name, digestsOf(dossier)] as const)
  const found = differences(answers, now)
  const differing = dossiers.filter(([name]) => found.some(({ dossier }) => dossier === name))
  if (differing.length === 0) return [`All ${dossiers.length} dossiers are answered as they were.`]
  const touched = differing.flatMap(([name, dossier]) =>
    articlesOf(
      found.filter(difference => difference.dossier === name),
      assessThen(dossier),
      assess(dossier),
    ),
  )
  return [
    `${differing.length} of ${dossiers.length} dossiers are answered otherwise.`,
    '',
    'By section (answer: what is said; way: only the steps to it):',
    ...countsOf(found),
    '',
    'By article, of the steps that differ:',
    ...linesByArticle(touched),
  ]
}
