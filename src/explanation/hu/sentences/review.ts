import type { ReviewRules } from '../../../law/registry/review.js'
import type { SentencesOf } from '../../phrasebook.js'
import { The } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { stage } from '../forms.js'

/** After the reason. */
const exempt = (isExempt: boolean): string =>
  isExempt
    ? 'orvosi felülvizsgálat már nem szükséges'
    : 'ezen az alapon nincs mentesség az orvosi felülvizsgálat alól'

export const REVIEW: SentencesOf<ReviewRules> = {
  'review.irreversible': ({ facts, result }) =>
    facts.irreversible
      ? `A rokkantság visszafordíthatatlan, ${exempt(result)}`
      : `A rokkantságot nem minősítették visszafordíthatatlannak, ${exempt(result)}`,
  'review.standard-age-reached': ({ facts, result }) =>
    `A standard nyugdíjkorhatár betöltésének napja ${dayItself(facts.standardAgeReachedOn)}; ` +
    `${onDay(facts.on)} a korhatár ${result ? 'már be van töltve' : 'még nincs betöltve'}, ${exempt(result)}`,
  'review.within-five-years-with-complete-stage': ({ facts, result }) =>
    `A vizsgált nap ${dayItself(facts.on)}, a standard nyugdíjkorhatár előtti öt év kezdete ` +
    `${dayItself(facts.fiveYearsBefore)}; a teljes járulékfizetési időszak ${stage(facts.completeStage)}, ` +
    `a figyelembe vett ${stage(facts.realised)}; ${exempt(result)}`,
  'review.window': ({ facts, result }) =>
    'A felülvizsgálat a határozat után egy és három év között, de még a standard nyugdíjkorhatár előtt esedékes; ' +
    `a határozat kelte ${dayItself(facts.decisionIssuedOn)}, a korhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; ` +
    (result.latest < result.earliest
      ? 'a korhatárig egy év sincs hátra, ezért több felülvizsgálat nem lesz'
      : `a felülvizsgálat tehát ${fromDay(result.earliest)} ${untilDay(result.latest)} esedékes`),
  'review.new-decision-due-by': ({ facts, result }) =>
    `${The(onDay(facts.reviewedOn))} tartott felülvizsgálat új határozatát legkésőbb a következő hónap végéig` +
    `${facts.reading === 'moves-to-next-working-day' ? ', illetve az utána következő munkanapig' : ''}, ` +
    `${untilDay(result)} kell elküldeni`,
}
