import { NOT_READ, type NotRead } from './gist.js'

/** Stage and the right itself; the section on the invalidity pension is art. 61-72. */
export const LAW_360_2023 = {
  'art. 13 b)': 'periods that an earlier law recognised stay contribution stage',
  'art. 61': 'who has the right: some contributory stage, standard age not reached; trainees need no stage',
  'art. 61(1)': 'who has the right: some contributory stage, standard age not reached',
  'art. 61(4)': 'posted workers after a work accident abroad, with a portable document A1',
  'art. 62': 'the three degrees, by the deficiency and the self-care that is left',
  'art. 63': NOT_READ as NotRead,
  'art. 64':
    'the medical decision: where it is asked for, in what time, how it is contested, when it is final',
  'art. 64(2)-(3), art. 166':
    'asked for at the office of the domicile, also by the family of who cannot move; the offices are posted',
  'art. 64(2), art. 68(4)': 'the papers of the assessment and of the review',
  'art. 64(6)': 'the medical decision is issued in 30 days of the request and told in 5',
  'art. 64(7)': 'the medical decision is contested in 30 days of being told, at the office that issued it',
  'art. 64(9)': 'the commission rules in 45 days and tells its ruling in 10',
  'art. 64(10)': 'the ruling is taken to court in 30 days of being told',
  'art. 64(11)': 'a medical decision or a ruling that nobody contested is final',
  'art. 65': NOT_READ as NotRead,
  'art. 66': 'the potential stage: complete stage less realised stage, at most the time to the standard age',
  'art. 67': 'companion allowance of degree I: half of the gross minimum wage, by the last system insured in',
  'art. 68': 'medical review: how often, what it decides, from when, and what missing it costs',
  'art. 68(1)': 'reviewed every one to three years, on the day the doctor sets, up to the standard age',
  'art. 68(3)': 'the pension changes or ends from the month after the review decision was issued',
  'art. 68(5)': 'a review may be asked for at any time, where health has changed',
  'art. 68(7), art. 101(1) b)':
    'review missed, or papers asked for not presented: suspended from the month after',
  'art. 69':
    'no review: irreversible; standard age; at most 5 years below it with the complete contributory stage',
  'art. 70': 'convocation by the institute; its decision is contested before the Superior Commission',
  'art. 70(4), art. 101(4)': 'convocation missed or examination refused: suspended from the month after',
  'art. 70(8)': "the institute's decision is contested in 30 days before the Superior Commission",
  'art. 70(9)': "the Superior Commission's ruling is taken to court in 30 days",
  'art. 70(10)': 'a decision of the institute that nobody contested is final',
  'art. 70(4)':
    'convocation missed or examination refused: suspended; art. 102 has no letter on how it is lifted',
  'art. 71': 'the rehabilitation programme, which who is reviewed must follow',
  'art. 72': 'becomes an old-age pension of its own motion, at the more favourable amount',
  'art. 72(3)': 'the companion allowance is kept with the old-age pension',
  'art. 72(4)': 'the early pension may be chosen instead, where its conditions are met',
  'art. 79(1)-(2)':
    "survivors' pension: 50, 75 or 100% of the old-age or degree I invalidity pension, not computed",
  'annex 5': 'standard age, complete and minimum stage, by sex and birth month',
} as const
