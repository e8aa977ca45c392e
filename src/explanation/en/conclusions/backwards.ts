import type { FirstEligibleStage } from '../../../questions/eligibility/steps.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { day, isNone, paragraph, period, stage } from '../forms.js'

const OPENED: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'the right to the pension',
  'potential-stage': 'a potential stage',
}

export const BACKWARDS_ANSWERS: ConclusionsOf<
  'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'
> = {
  'first-eligible-stage': ({ opens, missingStage, metFrom, metUntil, stageThen }) =>
    paragraph(
      isNone(missingStage)
        ? `On the day of the medical decision given, no contribution stage is missing for ${OPENED[opens]}`
        : `On the day of the medical decision given, the contribution stage missing for ${OPENED[opens]} is ` +
            stage(missingStage),
      opens === 'potential-stage' && 'The right to the pension does not depend on that stage',
      metFrom &&
        'If your contribution stage goes on growing day by day, it is long enough for a medical decision issued ' +
          period(metFrom, metUntil),
      !metFrom &&
        (isNone(missingStage)
          ? 'But no day is left for a medical decision before the standard retirement age'
          : 'Even if your contribution stage goes on growing day by day, there is no day before the standard ' +
            'retirement age on which it would be long enough'),
      metFrom && stageThen && `On ${day(metFrom)} it would be ${stage(stageThen)}`,
    ),
  'latest-application-for': application =>
    application.attainable
      ? `The last day on which you can apply for this start is ${day(application.lastDay)}. Your pension then starts ` +
        `on ${day(application.startsOn)}`
      : `The start you want cannot be reached: whenever you apply, your pension starts on ` +
        `${day(application.earliestStart)} at the earliest`,
  'what-removes-the-cap': cap =>
    cap.capped
      ? `The standard retirement age shortens your potential stage by ${stage(cap.lost)}. For nothing to be ` +
        `lost, the pension would have had to be granted by ${day(cap.grantedBy)}, or your contribution stage at the ` +
        `grant would have had to be at least ${stage(cap.stageAtGrant)}, to which less would have had to be added; each ` +
        'with the other facts being the same'
      : 'The standard retirement age does not shorten your potential stage',
}
