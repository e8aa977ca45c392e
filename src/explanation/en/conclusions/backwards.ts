import type { ConclusionsOf } from '../../phrasebook.js'
import { day, isNone, paragraph, period, stage } from '../forms.js'

export const BACKWARDS_ANSWERS: ConclusionsOf<
  'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'
> = {
  'first-eligible-stage': ({ missingStage, metFrom, metUntil, stageThen }) =>
    paragraph(
      isNone(missingStage)
        ? 'On the day of the medical decision given, no contribution stage is missing'
        : `On the day of the medical decision given, the contribution stage missing is ${stage(missingStage)}`,
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
      ? `The standard retirement age shortens your potential stage by ${stage(cap.lost)}. Nothing would be lost if ` +
        `the pension were granted by ${day(cap.grantedBy)} with the same contribution stage, or if your ` +
        `contribution stage at the grant were at least ${stage(cap.stageAtGrant)}, to which less would have to be added`
      : 'The standard retirement age does not shorten your potential stage',
}
