import type { ReviewRules, StageOfReview } from '../../../questions/review/steps.js'
import type { ReadingOf } from '../../../law/open-questions.js'
import { compareStages } from '../../../values/stage.js'
import type { SentencesOf } from '../../phrasebook.js'
import { The } from '../articles.js'
import { dayItself, fromDay, onDay, untilDay } from '../dates.js'
import { stage } from '../forms.js'

/** After the reason. */
const exempt = (isExempt: boolean): string =>
  isExempt
    ? 'ezért orvosi felülvizsgálatra már nincs szükség'
    : 'ezen az alapon tehát nincs mentesség az orvosi felülvizsgálat alól'

const REALISED: Readonly<Record<StageOfReview, string>> = {
  'whole-stage': 'az eddig teljesített',
  'contributory-stage': 'a járulékkal fedezett időszak',
}

/** Told only where the month ends on a day without work. */
const DEADLINE_MOVES: Readonly<Record<ReadingOf<'notaries-deadline-holiday'>, string>> = {
  'does-not-move': '; ez nem munkanap, de a határidő az alkalmazott értelmezés szerint nem tolódik el',
  'moves-to-next-working-day':
    '; a hónap utolsó napja nem munkanap, és a határidő az alkalmazott értelmezés szerint a következő munkanapra tolódik',
}

export const REVIEW: SentencesOf<ReviewRules> = {
  'review.irreversible': ({ facts, result }) =>
    facts.irreversible
      ? `A rokkantság visszafordíthatatlan, ${exempt(result)}`
      : `Nincs megadva, hogy a rokkantság visszafordíthatatlan, ${exempt(result)}`,
  'review.standard-age-reached': ({ facts, result }) =>
    `A standard nyugdíjkorhatár betöltésének napja ${dayItself(facts.standardAgeReachedOn)}; ` +
    `${onDay(facts.on)} a korhatár ${result ? 'már be van töltve' : 'még nincs betöltve'}, ${exempt(result)}`,
  'review.within-five-years-with-complete-stage': ({ facts, result }) => {
    const isInside = facts.on >= facts.fiveYearsBefore
    const isRealised = compareStages(facts.realised, facts.completeStage) >= 0
    return (
      `A standard nyugdíjkorhatár előtti öt év ${onDay(facts.fiveYearsBefore)} kezdődik, ` +
      `${dayItself(facts.on)} ${isInside ? 'már ebbe az öt évbe esik' : 'ennél korábbi nap'}; ` +
      `a teljes járulékfizetési időszak ${stage(facts.completeStage)}, ${REALISED[facts.counted]} ` +
      `${stage(facts.realised)}, a teljes időszak ${isRealised ? 'megvan' : 'nincs meg'}; ${exempt(result)}`
    )
  },
  'review.window': ({ facts, result }) =>
    'A felülvizsgálat a határozat után egy és három év között, de még a standard nyugdíjkorhatár előtt esedékes; ' +
    `a határozat kelte ${dayItself(facts.decisionIssuedOn)}, a korhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; ` +
    (result.latest < result.earliest
      ? 'a korhatár legkésőbb az első év leteltekor be van töltve, ezért több felülvizsgálat nem lesz'
      : `a felülvizsgálat tehát ${fromDay(result.earliest)} ${untilDay(result.latest)} esedékes`),
  'review.new-decision-due-by': ({ facts, result }) =>
    `${The(onDay(facts.reviewedOn))} tartott felülvizsgálat új határozatát a következő hónap végéig, legkésőbb ` +
    `${untilDay(result)} kell elküldeni${facts.reading ? DEADLINE_MOVES[facts.reading] : ''}`,
}
