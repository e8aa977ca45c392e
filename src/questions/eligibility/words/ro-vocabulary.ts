import { day } from '../../../grammar/ro/dates.js'
import { stage, years } from '../../../grammar/ro/forms.js'
import { isOfLaw360 } from '../../../grammar/ro/vocabulary.js'
import type { Cause } from '../../../law/person.js'
import type { FactsOf } from '../../../law/step.js'
import type { Eligibility, ReasonCode } from '../index.js'
import type {
  EligibilityRules,
  FirstEligibleStage,
  WorkCapacity,
  FunctionalDeficiency,
  SelfCare,
  BandOfTable3,
} from '../steps.js'

type DegreeFacts = FactsOf<EligibilityRules, 'eligibility.degree-from-facts'>

/** Law 263/2010 art. 69 looks at self-care only where the work capacity is lost in full. */
export const asksOfSelfCare = ({ lost }: DegreeFacts): boolean =>
  lost !== 'at-least-half-lost' && lost !== 'kept'

type Reason = Extract<Eligibility, { readonly entitled: false }>['reasons'][number]

type Limit = FactsOf<EligibilityRules, 'eligibility.below-standard-age'>

type Stages = FactsOf<EligibilityRules, 'eligibility.stage-of-table-3'>

// What was compared are the facts of the rule of each code, which the type of a reason cannot say.
const limitOf = ({ compared }: Reason): Limit => compared as Limit

const stagesOf = ({ compared }: Reason): Stages => compared as Stages

const REASONS: Readonly<Record<ReasonCode, (reason: Reason) => string>> = {
  'standard-age-reached': reason => {
    const { decisionIssuedOn, standardAgeReachedOn } = limitOf(reason)
    return (
      `la data deciziei medicale, ${day(decisionIssuedOn)}, vârsta standard de pensionare era împlinită ` +
      `(la ${day(standardAgeReachedOn)})`
    )
  },
  'stage-below-table-3': reason => {
    const { required, realised } = stagesOf(reason)
    return (
      `stagiul de cotizare realizat, de ${stage(realised)}, este mai mic decât cel de ${stage(required)}, ` +
      'cerut în raport cu vârsta de tabelul nr. 3'
    )
  },
  'no-contribution-stage': ({ citation }) =>
    `nu există stagiu de cotizare${isOfLaw360(citation) ? ' contributiv' : ''} care să poată fi luat în calcul`,
  'less-than-two-of-the-last-five-years': reason => {
    const { required, realised } = stagesOf(reason)
    return `stagiul de cotizare din ultimii 5 ani, de ${stage(realised)}, este mai mic decât cel cerut, de ${stage(required)}`
  },
  'degree-not-covered': () =>
    'în sistemul notarilor publici nu se acordă pensie de invaliditate pentru gradul III',
  'not-a-notary-at-decision': () => 'la data emiterii deciziei medicale nu aveați calitatea de notar public',
}

/** Why there is no right. */
export const reasonInWords = (reason: Reason): string => REASONS[reason.code](reason)

/** What the stage is asked for, as it stands after "stagiul cerut". */
export const OPENED: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'pentru dreptul la pensie de invaliditate',
  'potential-stage': 'numai pentru stagiul potențial (dreptul la pensie există deja)',
}

/** What is lost, as a clause that completes "atunci când". */
export const LOSSES: Readonly<Record<WorkCapacity | FunctionalDeficiency, string>> = {
  lost: 'capacitatea de muncă este pierdută total',
  'at-least-half-lost': 'este pierdută cel puțin jumătate din capacitatea de muncă',
  kept: 'capacitatea de muncă este păstrată',
  grave: 'deficiența funcțională este gravă',
  accentuated: 'deficiența funcțională este accentuată',
  medium: 'deficiența funcțională este medie',
  none: 'nu există deficiență funcțională',
}

export const SELF_CARE: Readonly<Record<SelfCare, string>> = {
  kept: 'capacitatea de autoîngrijire este păstrată',
  'partly-kept': 'capacitatea de autoîngrijire este păstrată parțial',
  lost: 'capacitatea de autoîngrijire este pierdută',
}

export const CAUSES: Readonly<Record<Cause, string>> = {
  'work-accident': 'un accident de muncă',
  'occupational-disease': 'o boală profesională',
  neoplasm: 'o neoplazie',
  schizophrenia: 'schizofrenia',
  aids: 'SIDA',
  'ordinary-disease': 'o boală obișnuită',
  'accident-outside-work': 'un accident care nu are legătură cu munca',
}

/** The row of table 3, as it is printed. */
export const bandOfTable3 = ({ fromAge, toAge }: BandOfTable3): string => {
  if (fromAge === undefined) return `pentru vârste de până la ${years(toAge ?? 0)}`
  return toAge === undefined
    ? `pentru vârste de peste ${years(fromAge)}`
    : `pentru vârste între ${fromAge} și ${years(toAge)}`
}
