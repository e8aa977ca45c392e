import type { ConclusionsOf } from '../../phrasebook.js'
import type { QuestionValues } from '../../question-values.js'
import { day, hasTime, lei, stage } from '../forms.js'
import { CONVERSIONS } from '../words-of-work-and-degree.js'

type OfTheLifeOfThePension =
  | 'suspension'
  | 'resumption'
  | 'cessation'
  | 'emergency-extension'
  | 'conversion'
  | 'work-compatibility'
  | 'early-pension-open'
  | 'time-on-pension'

type Conversion = QuestionValues['conversion']

const amountOnConversion = ({ outcome, lei: sum }: Conversion): string => {
  if (sum === undefined)
    return 'Se acordă cuantumul cel mai avantajos dintre cele două pensii, care nu se cunoaște aici'
  return outcome === 'becomes-old-age'
    ? `Se acordă cuantumul cel mai avantajos, de ${lei(sum)} pe lună`
    : `Cuantumul este de ${lei(sum)} pe lună`
}

export const OF_THE_LIFE_OF_THE_PENSION: ConclusionsOf<OfTheLifeOfThePension> = {
  suspension: ({ suspended, from, endsPaymentFrom, reviewMovedTo }) => {
    if (suspended)
      return (
        `Plata pensiei se suspendă${from ? ` începând cu ${day(from)}` : ''}` +
        (endsPaymentFrom
          ? `. Dacă situația nu se remediază în cele 12 luni prevăzute de lege, plata încetează începând cu ${day(endsPaymentFrom)}`
          : '')
      )
    if (endsPaymentFrom)
      return `Plata pensiei nu se mai suspendă, fiindcă a încetat deja, începând cu ${day(endsPaymentFrom)}`
    return (
      'Plata pensiei nu se suspendă' +
      (reviewMovedTo ? `, iar revizuirea medicală se face cel târziu la ${day(reviewMovedTo)}` : '')
    )
  },
  resumption: ({ from, backPay }) =>
    `Plata pensiei se reia începând cu ${day(from)}, ` +
    (backPay ? 'iar lunile de suspendare se plătesc' : 'fără plata lunilor de suspendare'),
  cessation: from => `Ziua de la care încetează plata pensiei este ${day(from)}`,
  'emergency-extension': ({ covered, validUntil, suspendedFrom }) =>
    covered
      ? `Decizia medicală rămâne valabilă până la ${day(validUntil)}` +
        (suspendedFrom
          ? `; dacă până atunci nu prezentați documente medicale actuale, plata pensiei se suspendă începând cu ${day(suspendedFrom)}`
          : '')
      : `Valabilitatea deciziei medicale nu se prelungește: ea se încheie la ${day(validUntil)}`,
  conversion: value =>
    `La ${day(value.on)} ${CONVERSIONS[value.outcome]}. ${amountOnConversion(value)}. ` +
    (value.companionAllowanceKept
      ? 'Indemnizația pentru însoțitor se menține'
      : 'Nu există o indemnizație pentru însoțitor de menținut'),
  'work-compatibility': outcome =>
    outcome === 'allowed'
      ? 'În situația indicată, plata pensiei nu se suspendă'
      : 'Pe durata activității indicate, plata pensiei se suspendă',
  'early-pension-open': isOpen =>
    isOpen
      ? 'Puteți cere pensia anticipată, dacă îndepliniți condițiile ei'
      : 'Cât timp aveți pensie de invaliditate nu puteți obține pensia anticipată',
  'time-on-pension': counted =>
    hasTime(counted)
      ? `Din timpul cât ați primit pensia de invaliditate, pentru pensia pentru limită de vârstă se ia în calcul o perioadă de ${stage(counted)}`
      : 'Timpul cât ați primit pensia de invaliditate nu se ia în calcul pentru pensia pentru limită de vârstă',
}
