import type { FirstEligibleStage } from '../../../law/registry/backwards.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { dayItself, fromDay, untilDay } from '../dates.js'
import { isNone, stage } from '../forms.js'

type Backwards = 'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'

const missing = ({ missingStage }: FirstEligibleStage): string =>
  isNone(missingStage)
    ? 'Önnek nem hiányzik járulékfizetési időszaka'
    : `Önnek ${stage(missingStage)} járulékfizetési időszaka hiányzik`

const met = ({ metFrom, metUntil, stageThen }: FirstEligibleStage): string =>
  metFrom
    ? `Ha járulékfizetési időszaka napról napra nő, a feltételek ${fromDay(metFrom)} ` +
      `${metUntil ? `${untilDay(metUntil)} ` : ''}kelt orvosi határozattal teljesülnek` +
      (stageThen ? `; az időszak ekkorra ${stage(stageThen)}` : '')
    : 'A feltételek a standard nyugdíjkorhatár betöltése előtt akkor sem teljesülnek, ha az időszak napról napra nő'

export const BACKWARDS: ConclusionsOf<Backwards> = {
  'first-eligible-stage': value => `${missing(value)}. ${met(value)}`,
  'latest-application-for': value =>
    value.attainable
      ? `Ha Ön a kérelmet legkésőbb ${untilDay(value.lastDay)} benyújtja, a nyugdíj ${fromDay(value.startsOn)} jár`
      : `A kívánt kezdőnap nem érhető el; a legkorábbi elérhető kezdőnap ${dayItself(value.earliestStart)}`,
  'what-removes-the-cap': value =>
    value.capped
      ? `A standard nyugdíjkorhatár miatt Ön ${stage(value.lost)} potenciális időszakot veszít. Semmit sem veszítene, ha ` +
        `a nyugdíjat ${untilDay(value.grantedBy)} odaítélték volna, vagy ha az odaítélésig legalább ` +
        `${stage(value.stageAtGrant)} járulékfizetési időszaka lett volna`
      : 'A standard nyugdíjkorhatár miatt Ön nem veszít potenciális időszakot',
}
