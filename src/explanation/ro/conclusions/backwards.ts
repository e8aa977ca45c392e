import type { ConclusionsOf } from '../../phrasebook.js'
import { day, hasTime, stage } from '../forms.js'
import { OPENED, withoutTheCap } from '../words-of-backwards.js'

type Backwards = 'first-eligible-stage' | 'latest-application-for' | 'what-removes-the-cap'

export const BACKWARDS_ANSWERS: ConclusionsOf<Backwards> = {
  'first-eligible-stage': ({ opens, missingStage, metFrom, metUntil, stageThen }) =>
    (hasTime(missingStage)
      ? `Până la stagiul cerut ${OPENED[opens]} mai este nevoie de ${stage(missingStage)}. `
      : `Stagiul cerut ${OPENED[opens]} este realizat. `) +
    (metFrom
      ? `Dacă stagiul crește cu fiecare zi care trece, condiția de stagiu este îndeplinită pentru deciziile medicale emise de la ${day(metFrom)}` +
        (metUntil ? ` până la ${day(metUntil)}` : '') +
        (stageThen ? `; la prima dintre aceste date stagiul este de ${stage(stageThen)}` : '')
      : hasTime(missingStage)
        ? 'Înainte de vârsta standard de pensionare condiția de stagiu nu mai poate fi îndeplinită'
        : 'Nu mai rămâne însă nicio zi pentru o decizie medicală înainte de vârsta standard de pensionare'),
  'latest-application-for': value =>
    value.attainable
      ? `Ultima zi pentru înregistrarea cererii de pensionare este ${day(value.lastDay)}; pensia se acordă atunci de la ${day(value.startsOn)}`
      : `Pensia nu se poate acorda de la data dorită, ci cel mai devreme de la ${day(value.earliestStart)}`,
  'what-removes-the-cap': value =>
    value.capped
      ? `Vârsta standard de pensionare vă scurtează stagiul potențial cu ${stage(value.lost)}. Pentru a nu-l scurta, ` +
        withoutTheCap(value)
      : 'Vârsta standard de pensionare nu vă scurtează stagiul potențial',
}
