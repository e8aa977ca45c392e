import { OPEN_QUESTIONS, type OpenQuestionId, type Readings } from '../../../../src/index.js'
import type { Random } from '../random.js'

/** The questions on which the second implementation reads every section otherwise too. */
export const READ = `
  age-band-edge age-limit-before-2018 ccr-680-2012 posted-worker-stage ceasing-day degree-III-before-2013 handicap-limits
  stage-arithmetic points-fifth-decimal recalculation-2024-points index-before-2013 indexed-score allowance-rounding-360
  health-rounding term-counting terms-in-emergency degree-change-public
  imputable-documents twelve-months-stop twelve-months-roll exemption-stage-263 emergency-window independent-work-263
  own-request-263 back-pay-after-other-cause
  cause-removed-day convocation-resumption removed-before-suspension resumption-across-2024 work-suspension-across-2024
  emergency-twelve-months new-decision-lifts-programme degree-change-rates first-degree-without-potential
  old-amount-after-degree-change
`
  .trim()
  .split(/\s+/) as OpenQuestionId[]

/** One to six questions, each in a reading that is not the default. */
export const drawReadings = (random: Random): Partial<Readings> => {
  const ids = Array.from({ length: random.between(1, 6) }, () => random.pick(READ))
  return Object.fromEntries(
    ids.map(id => [id, random.pick(OPEN_QUESTIONS[id].readings.slice(1))]),
  ) as Partial<Readings>
}
