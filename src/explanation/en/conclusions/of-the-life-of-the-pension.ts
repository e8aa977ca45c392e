import type { ConclusionsOf } from '../../phrasebook.js'
import type { QuestionValues } from '../../question-values.js'
import { day, isNone, lei, paragraph, stage } from '../forms.js'
import { CONVERSIONS } from '../words-of-payment.js'

type Conversion = QuestionValues['conversion']
type Suspension = QuestionValues['suspension']

const outcomeOnConversion = ({ on, outcome }: Conversion): string =>
  outcome === 'continues-as-invalidity'
    ? `On ${day(on)} no old-age pension is due, because the minimum contribution stage is not realised; your ` +
      'invalidity pension continues'
    : `On ${day(on)} your invalidity pension ${CONVERSIONS[outcome]}`

const amountOnConversion = ({ outcome, lei: amount }: Conversion): string =>
  amount === undefined
    ? 'The more favourable of the invalidity pension and the old-age pension is paid; the amount is not known, because ' +
      'that of the old-age pension is not given'
    : outcome === 'becomes-old-age'
      ? `The more favourable amount is paid: ${lei(amount)} a month`
      : `The amount is ${lei(amount)} a month`

const state = ({ suspended, from, endsPaymentFrom }: Suspension): string => {
  if (suspended) return `Payment of your pension is suspended${from ? ` from ${day(from)}` : ''}`
  return endsPaymentFrom
    ? `Payment of your pension is not suspended: it ceases altogether, from ${day(endsPaymentFrom)}`
    : 'Payment of your pension is not suspended'
}

export const OF_THE_LIFE_OF_THE_PENSION: ConclusionsOf<
  | 'cessation'
  | 'conversion'
  | 'early-pension-open'
  | 'emergency-extension'
  | 'resumption'
  | 'suspension'
  | 'time-on-pension'
  | 'work-compatibility'
> = {
  cessation: from => `The day from which payment of your pension ends is ${day(from)}`,
  conversion: value =>
    paragraph(
      outcomeOnConversion(value),
      amountOnConversion(value),
      value.companionAllowanceKept
        ? 'You keep the companion allowance'
        : 'There is no companion allowance to keep',
    ),
  'early-pension-open': isOpen =>
    isOpen
      ? 'You can ask for an early pension while you draw the invalidity pension'
      : 'You cannot ask for an early pension while you draw the invalidity pension',
  'emergency-extension': ({ covered, validUntil, suspendedFrom }) =>
    covered
      ? paragraph(
          `Your medical decision stays valid until ${day(validUntil)}`,
          suspendedFrom &&
            `Without current medical documents by then, payment is suspended from ${day(suspendedFrom)}`,
        )
      : `The rules of the 2020 emergency do not prolong your medical decision, which is valid until ${day(validUntil)}`,
  resumption: ({ from, backPay }) =>
    `Your pension is paid again from ${day(from)}. The months of the suspension ${backPay ? 'are paid too' : 'are not paid'}`,
  suspension: value =>
    paragraph(
      state(value),
      value.suspended &&
        value.endsPaymentFrom &&
        `If the cause lasts, payment ceases from ${day(value.endsPaymentFrom)}`,
      value.reviewMovedTo && `You can make up for the review until ${day(value.reviewMovedTo)}`,
    ),
  'time-on-pension': counted =>
    isNone(counted)
      ? 'None of the time on the invalidity pension counts towards your old-age pension'
      : `The time on the invalidity pension that counts towards your old-age pension is ${stage(counted)}`,
  'work-compatibility': outcome =>
    outcome === 'allowed'
      ? 'You keep your pension beside this activity'
      : 'Your pension is suspended for as long as this activity lasts',
}
