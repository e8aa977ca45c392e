import type { ConclusionsOf } from '../../phrasebook.js'
import { day, isNone, paragraph, stage } from '../forms.js'

export const BACKWARDS_ANSWERS: ConclusionsOf<
  'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'
> = {
  'first-eligible-stage': ({ missingStage, metFrom, metUntil, stageThen }) =>
    paragraph(
      isNone(missingStage)
        ? 'On the day of the medical decision given, no contribution stage is missing'
        : `On the day of the medical decision given, the contribution stage missing is ${stage(missingStage)}`,
      metFrom
        ? `If your contribution stage goes on growing day by day, you would meet every condition with a medical decision ` +
            `issued from ${day(metFrom)} ${metUntil ? `to ${day(metUntil)}` : 'on'}`
        : 'Even if your contribution stage goes on growing, there is no day before the standard retirement age on ' +
            'which you would meet every condition',
      metFrom && stageThen && `On ${day(metFrom)} your contribution stage would be ${stage(stageThen)}`,
    ),
  'latest-application-for': application =>
    application.attainable
      ? `You must apply by ${day(application.lastDay)}. Your pension then starts on ${day(application.startsOn)}`
      : `The start you want cannot be reached: even with an application on the day of the medical decision, your ` +
        `pension starts on ${day(application.earliestStart)}`,
  'what-removes-the-cap': cap =>
    cap.capped
      ? `The standard retirement age shortens your potential stage by ${stage(cap.lost)}. Nothing would be lost if ` +
        `the pension were granted by ${day(cap.grantedBy)} with the same contribution stage, or if the contribution ` +
        `stage at the grant were at least ${stage(cap.stageAtGrant)}`
      : 'The standard retirement age does not shorten your potential stage',
}
