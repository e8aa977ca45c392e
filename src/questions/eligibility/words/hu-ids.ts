import type { FirstEligibleStage } from '../steps.js'

export { REASONS as REASONS_IN_SHORT } from './hu-vocabulary.js'

export const STAGE_OPENS: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'a nyugdíjra való jog',
  'potential-stage': 'a potenciális szolgálati idő',
}
