import type { FirstEligibleStage } from '../../../law/registry/backwards.js'
import type { ConclusionsOf } from '../../phrasebook.js'
import { the } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { isNone, stage } from '../forms.js'

type Backwards = 'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'

const missing = ({ missingStage }: FirstEligibleStage): string =>
  isNone(missingStage)
    ? 'Az előírt járulékfizetési időszakhoz Önnek semmi sem hiányzik'
    : `Az előírt járulékfizetési időszakhoz Önnek ${stage(missingStage)} hiányzik`

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
      ? `A standard nyugdíjkorhatár miatt Ön ${stage(value.lost)} potenciális időszakot veszít. Semmit sem veszítene, ` +
        `ha a nyugdíj legkésőbb ${onDay(value.grantedBy)} kezdődne, vagy ha a kezdőnapig legalább ` +
        `${stage(value.stageAtGrant)} járulékfizetési időszaka volna`
      : 'A standard nyugdíjkorhatár miatt Ön nem veszít potenciális időszakot',
}
