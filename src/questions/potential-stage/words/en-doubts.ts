import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PotentialStageDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PotentialStageDoubt> = {
  'degree-III-before-2013': {
    question:
      'Under Law 263/2010 in its first form, did degree III carry a potential stage when it was caused by an ' +
      'ordinary disease or by an accident not linked to work?',
    readings: {
      granted:
        'under Law 263/2010 in its first form, degree III carried a potential stage also when it was caused by an ' +
        'ordinary disease or by an accident not linked to work',
      'art-74-only':
        'under Law 263/2010 in its first form, degree III carried a potential stage only for the persons entitled ' +
        'under art. 74 whatever their stage',
    },
  },
  'handicap-limits': {
    question:
      'For blind persons and for persons whose handicap began before they were insured, is the potential stage ' +
      'limited by table 3, by the degree and by the standard retirement age?',
    readings: {
      'cap-applies-gates-do-not':
        'the standard retirement age limits the potential stage of blind persons and of persons with an earlier ' +
        'handicap, but table 3 and the degree do not',
      'all-apply':
        'table 3, the degree and the standard retirement age all limit the potential stage of blind persons and of ' +
        'persons with an earlier handicap',
      'none-applies':
        'neither table 3 nor the degree nor the standard retirement age limits the potential stage of blind persons ' +
        'and of persons with an earlier handicap',
    },
  },
  'notaries-complete-stage-30': {
    question:
      'For some notaries the complete stage is 30 years instead of 35 for the old-age pension: is it also 30 years ' +
      'when the potential stage is counted?',
    readings: {
      no: 'where a notary has a complete stage of 30 years, the potential stage is counted with 35 years',
      yes: 'where a notary has a complete stage of 30 years, the potential stage is counted with 30 years',
    },
  },
}
