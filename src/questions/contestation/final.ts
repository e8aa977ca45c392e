import { byPublicLaw } from '../../law/by-law.js'
import { type Basis, confirmed } from '../../law/citation.js'
import type { PublicLawId } from '../../law/law-id.js'
import type { Against, Inquiry, Route } from './steps.js'

/** Where what is not contested is said to be final, under the act of its term. */
export const FINAL: Readonly<
  Record<'medical' | 'institute' | 'pension', Readonly<Record<'law-263-2010' | 'law-360-2023', Basis>>>
> = {
  medical: {
    'law-263-2010': confirmed('law-263-2010', 'art. 71(10)'),
    'law-360-2023': confirmed('law-360-2023', 'art. 64(11)'),
  },
  institute: {
    'law-263-2010': confirmed('law-263-2010', 'art. 80(1)'),
    'law-360-2023': confirmed('law-360-2023', 'art. 70(10)'),
  },
  pension: {
    'law-263-2010': confirmed('law-263-2010', 'art. 149'),
    'law-360-2023': confirmed('law-360-2023', 'art. 127(2)'),
  },
}

const OF_MEDICAL_DECISION = byPublicLaw<Basis>(FINAL.medical)
const OF_INSTITUTE = byPublicLaw<Basis>(FINAL.institute)

/** Of a pension decision the act of its road says it. */
const ofPensionDecision = ({ body }: Route): Basis =>
  FINAL.pension[body === 'central-contestation-commission' ? 'law-263-2010' : 'law-360-2023']

const BASIS: Readonly<Record<Against, (law: PublicLawId, route: Route) => Basis>> = {
  'medical-decision': law => OF_MEDICAL_DECISION[law],
  'commission-ruling': law => OF_MEDICAL_DECISION[law],
  'institute-decision': law => OF_INSTITUTE[law],
  'institute-ruling': law => OF_INSTITUTE[law],
  'pension-decision': (_law, route) => ofPensionDecision(route),
  'pension-commission-ruling': () => FINAL.pension['law-263-2010'],
}

/** What nobody contests in time is final. */
export const finalIfUncontested = (
  law: PublicLawId,
  against: Against,
  route: Route,
  inquiry: Inquiry,
): 'final' =>
  inquiry.step('contestation.final-if-uncontested', BASIS[against](law, route), { against }, 'final')

/** Against it the law opens nothing: it is final at once. */
export interface NotContestable {
  /** No contestation is open. */
  readonly contestable: false
  /** It binds from the start, without a term that would have to run out. */
  readonly final: true
}

/** Under Law 263/2010 the conclusions of the institute bind and are final. */
const FINAL_AT_ONCE = byPublicLaw<readonly Against[]>({
  'law-263-2010': ['institute-decision'],
  'law-360-2023': [],
})

export const finalAtOnce = (
  law: PublicLawId,
  against: Against,
  inquiry: Inquiry,
): NotContestable | undefined =>
  FINAL_AT_ONCE[law].includes(against)
    ? inquiry.step(
        'contestation.final-at-once',
        OF_INSTITUTE[law],
        { against },
        {
          contestable: false,
          final: true,
        },
      )
    : undefined
