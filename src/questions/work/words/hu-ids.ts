import type { WorkOutcome } from '../steps.js'

export const WORK_OUTCOMES: Readonly<Record<WorkOutcome, string>> = {
  allowed: 'a nyugdíjat mellette folyósítják',
  'pension-suspended': 'a nyugdíj folyósítását felfüggesztik',
}
