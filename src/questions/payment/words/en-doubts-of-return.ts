import type { DoubtsInWords } from '../../../grammar/words.js'
import type { DoubtOfReturn } from '../steps.js'

/** What is open of what lifts a suspension, and of what a ruling or the conversion does to it. */
export const DOUBTS_OF_RETURN: DoubtsInWords<DoubtOfReturn> = {
  'back-pay-after-other-cause': {
    question:
      "If another cause of suspension occurred during a suspension at the pensioner's own request, are the months of " +
      'the suspension still paid?',
    readings: {
      none:
        "another cause that occurred during a suspension at the pensioner's own request bars the payment of every month " +
        'of the suspension, and payment is made again from the month after the request for it',
      'uncovered-months':
        "another cause that occurred during a suspension at the pensioner's own request bars only the months that it " +
        'covers, and the other months of the suspension are paid',
    },
  },
  'cause-removed-day': {
    question:
      'Under Law 263/2010, on which day does the cause of the suspension end where the medical review was missed?',
    readings: {
      'decision-issued':
        'under Law 263/2010 a missed medical review stops being a cause of suspension on the day on which the new ' +
        'medical decision is issued',
      'presented-for-review':
        'under Law 263/2010 a missed medical review stops being a cause of suspension on the day on which the ' +
        'pensioner came to the review',
    },
  },
  'conversion-month': {
    question:
      'Where the conditions of the old-age pension are met inside a month, from which day is the old-age amount paid?',
    readings: {
      'split-by-day':
        'in the month in which the conditions of the old-age pension are met, the invalidity pension is due up to the ' +
        'day before, and the old-age pension from that day on',
      'next-month':
        'in the month in which the conditions of the old-age pension are met, the invalidity pension is still paid, and ' +
        'the old-age pension from the first of the next month',
    },
  },
  'conversion-while-suspended': {
    question:
      'When the conditions of the old-age pension are met, does a suspension because of the review, of documents, of a ' +
      'call to a medical examination, of a refused examination or of the rehabilitation programme end?',
    readings: {
      'lifted-at-conversion':
        'the suspension ends on the day on which the conditions of the old-age pension are met, and the old-age pension ' +
        'is paid from that day, without the months before',
      'stays-until-own-resumption':
        'the suspension goes on after the conditions of the old-age pension are met, until payment is resumed by the ' +
        'rule for its cause',
    },
  },
  'convocation-resumption': {
    question:
      'Law 360/2023 does not say how payment suspended after a call to a medical examination is resumed: from which month is it?',
    readings: {
      'month-after-new-decision':
        'payment suspended after a call to a medical examination is resumed without a request from the month after the ' +
        'issue of the new medical decision, and not for the months of the suspension',
      'month-after-duty-fulfilled':
        'payment suspended after a call to a medical examination is resumed from the month after the one in which the ' +
        'pensioner complied with the call',
    },
  },
  'exemption-stage-263': {
    question:
      'Does time on the invalidity pension count towards the complete contribution stage that exempts from the medical ' +
      'review under Law 263/2010?',
    readings: {
      counts:
        'time on the invalidity pension counts towards the complete contribution stage that exempts from the medical ' +
        'review under Law 263/2010',
      'does-not-count':
        'time on the invalidity pension does not count towards the complete contribution stage that exempts from the ' +
        'medical review under Law 263/2010',
    },
  },
  'ruling-effect': {
    question:
      'If the ruling on the contestation places the pensioner in a degree of invalidity again, from when is the pension due again?',
    readings: {
      'month-after-ruling':
        'the pension is due again from the month after the one in which the ruling on the contestation was issued',
      'ruling-day':
        'the pension is due again from the very day on which the ruling on the contestation was issued',
      'since-replaced-decision':
        'the ruling on the contestation replaces the contested decision from the day of that decision, so payment never ended',
    },
  },
  'suspended-without-old-age-right': {
    question:
      'If payment is suspended when the standard retirement age is reached and the minimum contribution stage of the ' +
      'old-age pension is not realised, what becomes of the invalidity pension?',
    readings: {
      'ends-after-12-months':
        'without the minimum contribution stage of the old-age pension, suspended payment ceases when the 12 months run ' +
        'out, even after the standard retirement age',
      'resumes-at-standard-age':
        'without the minimum contribution stage of the old-age pension, suspended payment of the invalidity pension is ' +
        'resumed when the standard retirement age is reached',
    },
  },
}
