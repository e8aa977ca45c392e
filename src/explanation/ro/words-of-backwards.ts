import type { CapOfPotentialStage } from '../../questions/potential-stage/steps.js'
import type { FirstEligibleStage } from '../../questions/eligibility/steps.js'
import { day, stage } from './forms.js'

type Capped = Extract<CapOfPotentialStage, { readonly capped: true }>

/** What the stage is asked for, as it stands after "stagiul cerut". */
export const OPENED: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'pentru dreptul la pensie de invaliditate',
  'potential-stage': 'numai pentru stagiul potențial (dreptul la pensie există deja)',
}

/** What would have had to be otherwise, as it stands after "pentru a nu-l scurta,". */
export const withoutTheCap = ({ grantedBy, stageAtGrant }: Capped): string =>
  `la același stagiu realizat pensia ar fi trebuit acordată cel târziu la ${day(grantedBy)} sau, la aceeași dată a acordării, ` +
  `stagiul realizat ar fi trebuit să fie de cel puțin ${stage(stageAtGrant)}, iar până la stagiul complet ar fi lipsit mai puțin`
