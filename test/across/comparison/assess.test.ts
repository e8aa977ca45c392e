import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Dossier, type Readings, type Section } from '../../../src/index.js'
import { fullDossier } from '../arbitraries/dossiers.js'
import { readings } from '../arbitraries/readings.js'
import { runs } from '../arbitraries/settings.js'
import { chainOf } from './sections-in-order.js'
import { without } from './outcome.js'

/** The value of a section, or its status in the words of the second implementation. */
const shown = (section: Section<unknown>): unknown => {
  if ('value' in section) return section.value
  if (section.status === 'not-due') return { notDue: section.because }
  if (section.status === 'not-covered') return { notCovered: section.what }
  // After the conversion the invalidity amount is the least that is due, which the second implementation reckons.
  if ('atLeast' in section) return { lei: section.atLeast }
  // The old-age amount is asked for after the conversion, of which the chain of single questions knows nothing.
  return { status: section.status, needs: section.needs.filter(path => path !== 'payment.oldAgeLei') }
}

/** In the library's dossier the index of the gap and the notaries' base are facts that the caller can still give. */
const asNeed = (outcome: unknown): unknown => {
  const what = (outcome as { readonly notCovered?: string } | undefined)?.notCovered
  if (what === 'correction-index') return { status: 'undetermined', needs: ['payment.correctionIndex'] }
  if (what === 'insured-minimum-income') return { status: 'undetermined', needs: ['payment.allowanceBase'] }
  return outcome
}

/** Without what the two count apart on purpose: see the comparisons of the single questions. */
const comparable = fullDossier
  .filter(({ person, contribution }) => !person?.militaryOrPolice && !contribution?.stageInOtherSystems)
  .filter(
    ({ scheme, application }) => scheme === 'public' || (application?.registeredOn ?? '') >= '2020-04-06',
  )
  .map((dossier): Dossier => {
    const { handicap: _, ...person } = dossier.person ?? {}
    return { ...dossier, person }
  })

/** The note on the social indemnity is compared where the amount of a month is asked by itself. */
const ONLY_THE_LIBRARY = ['totalPoints', 'socialIndemnityTopUp', 'socialIndemnityNotCovered'] as const

const onlyAmount = (section: Section<unknown>, outcome: unknown): unknown =>
  'atLeast' in section ? (outcome as { readonly lei?: string }).lei : outcome

describe('a whole dossier', () => {
  test('is answered as if each question had been asked by hand, with the answers before it', () => {
    fc.assert(
      fc.property(comparable, readings, (dossier, readings) => {
        const assessment = assess(dossier, { readings })
        const chain = chainOf(dossier, readings as Readings)
        expect(shown(assessment.law)).toEqual(chain['law'])
        for (const name of ['standardRetirement', 'potentialStage'] as const) {
          if (name in chain) expect(shown(assessment[name])).toEqual(chain[name])
        }
        for (const name of ['pension', 'companionAllowance'] as const) {
          if (name in chain)
            expect(
              onlyAmount(assessment[name], without(shown(assessment[name]), ...ONLY_THE_LIBRARY)),
            ).toEqual(onlyAmount(assessment[name], without(asNeed(chain[name]), ...ONLY_THE_LIBRARY)))
        }
        if ('potential' in chain) {
          expect(assessment.points).toMatchObject({ value: { potential: chain['potential'] } })
        }
        const entitled = (chain['eligibility'] as { readonly entitled?: boolean } | undefined)?.entitled
        if (entitled !== undefined) expect(assessment.eligibility).toMatchObject({ value: { entitled } })
      }),
      runs(2000),
    )
  })
})
