import type { FirstEligibleStage } from '../../../questions/eligibility/steps.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { isNone, stage } from '../forms.js'

type Backwards = 'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'

/** Where the right is there already, the stage opens no more than the potential stage. */
const FOR: Readonly<Record<FirstEligibleStage['opens'], string>> = {
  right: 'A nyugdíjra való joghoz előírt járulékfizetési időszakból Önnek',
  'potential-stage':
    'A nyugdíjra való jog már megvan; a potenciális időszakhoz előírt járulékfizetési időszakból Önnek',
}

const missing = ({ opens, missingStage }: FirstEligibleStage): string =>
  `${FOR[opens]} ${isNone(missingStage) ? 'semmi sem' : stage(missingStage)} hiányzik`

const met = ({ metFrom, metUntil, stageThen }: FirstEligibleStage): string =>
  metFrom
    ? `Ha az időszak napról napra nő, a feltétel ${the(fromDay(metFrom))} ` +
      `${metUntil ? `${untilDay(metUntil)} ` : ''}kelt orvosi határozattal teljesül` +
      (stageThen ? `; az időszak a kezdő napra ${stage(stageThen)}` : '')
    : 'A megadott orvosi határozat napja és a standard nyugdíjkorhatár betöltése között a feltétel akkor sem ' +
      'teljesül, ha az időszak napról napra nő'

export const BACKWARDS: ConclusionsOf<Backwards> = {
  'first-eligible-stage': value => `${missing(value)}. ${met(value)}`,
  'latest-application-for': value =>
    value.attainable
      ? `Ha az Ön kérelmét legkésőbb ${untilDay(value.lastDay)} iktatják, a nyugdíj ${fromDay(value.startsOn)} jár`
      : `A kívánt kezdőnap nem érhető el; a legkorábbi elérhető kezdőnap ${dayItself(value.earliestStart)}`,
  'what-removes-the-cap': value =>
    value.capped
      ? `A standard nyugdíjkorhatár miatt Ön ${stage(value.lost)} potenciális időszakot veszít. Ha minden más adat változatlan, ` +
        `akkor nem veszített volna semmit, ha a nyugdíj legkésőbb ${onDay(value.grantedBy)} kezdődött volna, vagy ha ` +
        `a kezdőnapig legalább ${stage(value.stageAtGrant)} járulékfizetési időszaka lett volna`
      : 'A standard nyugdíjkorhatár miatt Ön nem veszít potenciális időszakot',
}
