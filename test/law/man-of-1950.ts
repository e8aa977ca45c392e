import { stage } from '../across/stages.js'

/** A man with 30 years of stage who reached the standard age while the law did not say whether it closes the right. */
export const MAN_OF_1950 = {
  law: 'law-263-2010-amended-2013',
  sex: 'male',
  birthDate: '1950-01-10',
  degree: 'II',
  cause: 'ordinary-disease',
  stageAtDecision: stage(30),
} as const
