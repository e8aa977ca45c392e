import type { OpenQuestionTexts } from '../../phrasebook.js'

/** Points, amounts and work. */
export const OF_THE_AMOUNTS: Pick<
  OpenQuestionTexts,
  | 'allowance-rounding-360'
  | 'independent-work-263'
  | 'indexed-score'
  | 'notaries-points-after-change'
  | 'pension-time-before-2024'
  | 'points-fifth-decimal'
  | 'recalculation-2024-points'
  | 'stage-arithmetic'
> = {
  'allowance-rounding-360': {
    question:
      'Where half of the gross minimum wage is not a whole number of lei, is the companion allowance rounded up to ' +
      'a whole leu or paid exactly?',
    readings: {
      'up-to-leu': 'the companion allowance is rounded up to a whole leu',
      exact: 'the companion allowance is paid exactly, to the ban, a hundredth of a leu',
    },
  },
  'independent-work-263': {
    question:
      'Under Law 263/2010, is a pension in degree I or II suspended by an independent activity whose income is ' +
      'above the legal threshold?',
    readings: {
      'suspended-above-threshold':
        'an independent activity with an income above the legal threshold suspends a pension in degree I or II under ' +
        'Law 263/2010',
      allowed:
        'an independent activity with an income above the legal threshold does not suspend a pension in degree I or ' +
        'II under Law 263/2010',
    },
  },
  'indexed-score': {
    question: 'Is the average annual score rounded again after it is multiplied by the correction index?',
    readings: {
      'five-decimals':
        'the average annual score is rounded again, to five decimals, after it is multiplied by the correction index',
      exact: 'the average annual score is not rounded again after it is multiplied by the correction index',
    },
  },
  'notaries-points-after-change': {
    question: "After a change of degree, which degree gives the monthly points in the notaries' system?",
    readings: {
      'new-degree':
        "after a change of degree, the monthly points in the notaries' system are those of the new degree",
      'first-degree':
        "after a change of degree, the monthly points in the notaries' system stay those of the first degree",
    },
  },
  'pension-time-before-2024': {
    question:
      'Does time on an invalidity pension before 1 September 2024 still count towards an old-age pension under ' +
      'Law 360/2023?',
    readings: {
      'counts-as-non-contributory':
        'time on an invalidity pension before 1 September 2024 still counts towards an old-age pension under Law ' +
        '360/2023, as a non-contributory period',
      'does-not-count':
        'time on an invalidity pension before 1 September 2024 no longer counts towards an old-age pension under Law ' +
        '360/2023',
    },
  },
  'points-fifth-decimal': {
    question: 'How are points and the average annual score brought to five decimals?',
    readings: {
      'half-up':
        'points and the average annual score are rounded to the nearest fifth decimal, with a half going up',
      up: 'points and the average annual score are always rounded up to the fifth decimal',
      truncate: 'points and the average annual score are cut off after the fifth decimal',
    },
  },
  'recalculation-2024-points': {
    question:
      'Did the recalculation of 1 September 2024 keep the points of the potential stage at the rates of Law 263/2010?',
    readings: {
      kept: 'the recalculation of 1 September 2024 kept the points of the potential stage at the rates of Law 263/2010',
      'at-new-rates':
        'the recalculation of 1 September 2024 counted the points of the potential stage again at the rates of Law ' +
        '360/2023',
    },
  },
  'stage-arithmetic': {
    question: 'When a stage is turned into points, what becomes of the days that do not make a full month?',
    readings: {
      'thirty-day-months':
        'each of the days of a stage that do not make a full month counts as one thirtieth of a month',
      'whole-months': 'the days of a stage that do not make a full month are dropped',
    },
  },
}
