import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/index.js'
import { AskedInOrder } from '../../src/assessment/chain.js'
import { FACT_NAMES, type KnownFacts } from '../../src/assessment/facts.js'
import { factsOf } from '../../src/assessment/facts-of-dossier.js'
import { QUESTIONS, SECTION_NAMES } from '../../src/assessment/questions/index.js'
import { completeReadings } from '../../src/law/open-questions.js'
import { dossierFacts } from '../../src/dossier/schema.js'
import { validate } from '../../src/schema/validate.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { readings } from '../arbitraries/readings.js'
import { runs } from '../arbitraries/settings.js'

const known = (dossier: Dossier): KnownFacts => {
  const validated = validate(dossierFacts, dossier)
  if (!validated.valid) throw new Error('the arbitrary makes right dossiers only')
  return factsOf(validated.facts)
}

describe('a question of an assessment', () => {
  test('answers the same whatever the facts that it neither reads nor takes in', () => {
    let compared = 0
    fc.assert(
      fc.property(
        fullDossier,
        fullDossier,
        fc.constantFrom(...FACT_NAMES),
        readings,
        (one, other, fact, chosen) => {
          const given = known(other)[fact]
          if (given === undefined) return
          const readings = completeReadings(chosen)
          const before = new AskedInOrder(known(one), readings)
          const after = new AskedInOrder({ ...known(one), [fact]: given }, readings)
          for (const name of SECTION_NAMES) {
            const { reads, takesIn = [] } = QUESTIONS[name]
            if (reads.includes(fact) || takesIn.includes(fact)) continue
            compared += 1
            expect([name, fact, after.answer(name)]).toEqual([name, fact, before.answer(name)])
          }
        },
      ),
      runs(1500),
    )
    expect(compared).toBeGreaterThan(1000)
  })
})
