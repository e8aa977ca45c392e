import type { GivenFacts } from '../../dossier/dossier.js'
import { isFactPath, withFact } from '../../dossier/given.js'
import type { SectionContext } from '../../dossier/section-rule.js'
import { aside } from '../../law/inquiry.js'
import type { CivilDate } from '../../values/civil-date.js'
import type { Life } from './life.js'
import { lifeOf } from './life-once.js'
import type { Inquiry } from './steps.js'

/** One fact more may make the next needless; after so many the rest is taken in together. */
const MOST_ONE_BY_ONE = 16

/**
 * The life of a pension, as far as one question needs it: what that question still hangs on is asked for one fact at a
 * time, and whatever stands for it is taken in.
 */
export const lifeFor = (
  context: SectionContext<object>,
  grantedOn: CivilDate,
  lacking: (life: Life) => readonly string[],
  inquiry: Inquiry,
): Life => {
  let facts: GivenFacts = context.given
  for (let taken = 0; ; taken += 1) {
    const life = lifeOf(facts, grantedOn, () => aside(inquiry))
    const paths = taken < MOST_ONE_BY_ONE ? lacking(life).slice(0, 1) : lacking(life)
    if (paths.length === 0) return life
    for (const path of paths) {
      const value = context.need(path)
      // What only a further event can tell is supposed by no look ahead.
      if (!isFactPath(path)) return life
      facts = withFact(facts, path, value)
    }
  }
}
