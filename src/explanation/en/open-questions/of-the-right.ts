import type { OpenQuestionTexts } from '../../phrasebook.js'

/** Who has the right, and how long the potential stage is. */
export const OF_THE_RIGHT: Pick<
  OpenQuestionTexts,
  | 'age-band-edge'
  | 'age-limit-before-2018'
  | 'ccr-680-2012'
  | 'degree-III-before-2013'
  | 'degree-change-public'
  | 'handicap-limits'
  | 'notaries-complete-stage-30'
  | 'posted-worker-stage'
  | 'unread-2-of-5-rule'
> = {
  'age-band-edge': {
    question:
      'Table 3 prints its age bands as “20-23”, “23-25” and so on. A person whose age in completed years, such as ' +
      '23, stands in two bands: to which of them does that person belong?',
    readings: {
      'lower-included':
        'a person whose age is the common edge of two bands of table 3 belongs to the band that begins with that age',
      'upper-included':
        'a person whose age is the common edge of two bands of table 3 belongs to the band that ends with that age',
    },
  },
  'age-limit-before-2018': {
    question:
      'Before 1 January 2018, could a person who had already reached the standard retirement age open a right to ' +
      'the invalidity pension under Law 263/2010?',
    readings: {
      'not-entitled':
        'before 1 January 2018, a person who had already reached the standard retirement age could not open a right ' +
        'to the invalidity pension',
      'entitled-without-potential-stage':
        'before 1 January 2018, a person who had already reached the standard retirement age could open a right to ' +
        'the invalidity pension, but without a potential stage',
    },
  },
  'ccr-680-2012': {
    question:
      'The Constitutional Court, in Decision 680/2012, struck down the condition that tied the required stage to ' +
      'the age: for which medical decisions does that condition still apply?',
    readings: {
      'from-2012-06-26':
        'the age condition of table 3 applies only to medical decisions issued before 26 June 2012',
      'never-bound': 'the age condition of table 3 applies to no medical decision, whatever its date',
      'until-2013-03-15':
        'the age condition of table 3 applies to all medical decisions issued before 15 March 2013',
    },
  },
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
  'degree-change-public': {
    question: 'When a review changes the degree, is the length of the potential stage counted again?',
    readings: {
      'retested-original-length':
        'after a change of degree, the length of the potential stage stays as first granted, even where table 3 ' +
        'is looked at again for the new degree',
      recounted:
        'after a change of degree, the length of the potential stage is counted again on the day of the new decision',
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
  'posted-worker-stage': {
    question: 'Does a posted worker who has a work accident abroad need a contribution stage?',
    readings: {
      needed:
        'a posted worker who has a work accident abroad needs some contribution stage, like any other person',
      'not-needed': 'a posted worker who has a work accident abroad needs no contribution stage',
    },
  },
  'unread-2-of-5-rule': {
    question:
      'After an ordinary disease, must 2 years of contribution stage fall in the last 5 years, as a page ' +
      'published in 2019 says?',
    readings: {
      'not-applied':
        'after an ordinary disease, no part of the contribution stage has to fall in the last 5 years',
      applied:
        'after an ordinary disease, at least 2 years of contribution stage must fall in the last 5 years',
    },
  },
}
