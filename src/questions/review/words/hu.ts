import { The } from '../../../grammar/hu/articles.js'
import { fromDay, untilDay, dayItself, onDay } from '../../../grammar/hu/dates.js'
import { stage } from '../../../grammar/hu/forms.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { ReadingOf } from '../../../law/open-questions.js'
import { compareStages } from '../../../values/stage.js'
import type { ReviewAnswers } from '../answers.js'
import type { ReviewRules, ReviewDoubt, StageOfReview, ReviewExemptionGround } from '../steps.js'

export const DOUBTS: DoubtsInWords<ReviewDoubt> = {
  'notaries-deadline-holiday': {
    question:
      'Ha a közjegyzőknél az új orvosi határozat elküldésének határideje nem munkanapra esik, a következő munkanapra ' +
      'tolódik-e, és vele a hatás napja is?',
    readings: {
      'does-not-move':
        'a közjegyzőknél az új orvosi határozat elküldésének határideje akkor sem tolódik el, ha nem munkanapra esik',
      'moves-to-next-working-day':
        'a közjegyzőknél az új orvosi határozat elküldésének nem munkanapra eső határideje a következő munkanapra tolódik, ' +
        'és vele a hatás napja is',
    },
  },
}

const NO_MORE_REVIEW = 'Önnek nem kell többé orvosi felülvizsgálatra mennie'

/** After the reason. */
const exempt = (isExempt: boolean): string =>
  isExempt
    ? 'ezért orvosi felülvizsgálatra már nincs szükség'
    : 'ezen az alapon tehát nincs mentesség az orvosi felülvizsgálat alól'

const REALISED: Readonly<Record<StageOfReview, string>> = {
  'whole-stage': 'az eddig teljesített',
  'contributory-stage': 'a járulékkal fedezett szolgálati idő',
}

/** Told only where the month ends on a day without work. */
const DEADLINE_MOVES: Readonly<Record<ReadingOf<'notaries-deadline-holiday'>, string>> = {
  'does-not-move': '; ez nem munkanap, de a határidő az alkalmazott értelmezés szerint nem tolódik el',
  'moves-to-next-working-day':
    '; a hónap utolsó napja nem munkanap, és a határidő az alkalmazott értelmezés szerint a következő munkanapra tolódik',
}

/** Why no review is asked any more, as a clause. */
export const EXEMPTION_GROUNDS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'a rokkantság visszafordíthatatlan',
  'standard-age-reached':
    'Ön a standard nyugdíjkorhatárt már betöltötte, vagy a következő felülvizsgálatig betölti',
  'within-5-years-with-complete-stage':
    'a standard nyugdíjkorhatárig legfeljebb 5 év van hátra, és a teljes szolgálati idő megvan',
}

export const SENTENCES: SentencesOf<ReviewRules> = {
  'entitlement.effect-of-review': ({ facts, result }) =>
    `A felülvizsgálati határozat kelte ${dayItself(facts.decisionIssuedOn)}; a határozat a következő hónap első ` +
    `napjától, ${fromDay(result)} hat a nyugdíjra`,
  'entitlement.effect-of-review-for-notaries': ({ facts, result }) =>
    `Az új orvosi határozat elküldésének határideje ${dayItself(facts.sendingDeadline)}; a nyugdíj a következő hónap ` +
    `első napjától, ${fromDay(result)} változik vagy szűnik meg`,
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
      `a teljes szolgálati idő ${stage(facts.completeStage)}, ${REALISED[facts.counted]} ` +
      `${stage(facts.realised)}, a teljes szolgálati idő ${isRealised ? 'megvan' : 'nincs meg'}; ${exempt(result)}`
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

export const CONCLUSIONS: ConclusionsOf<ReviewAnswers> = {
  'effect-of-review': on => `A felülvizsgálati határozat az Ön nyugdíjára ${fromDay(on)} hat`,
  'new-decision-due-by': on =>
    `Önnek az új orvosi határozat másolatát ${untilDay(on)} kell elküldenie a Közjegyzők Nyugdíjpénztárának`,
  'review-window': value => {
    if (value.exempt) return `${NO_MORE_REVIEW}: ${EXEMPTION_GROUNDS[value.ground]}`
    const inside =
      value.dueInsideWindow === undefined
        ? ''
        : `. Az orvos által kitűzött nap ${value.dueInsideWindow ? 'ebbe az időszakba esik' : 'nem esik ebbe az időszakba'}`
    return `Az Ön következő orvosi felülvizsgálata ${dayItself(value.earliest)} és ${dayItself(value.latest)} közötti napra tűzhető ki${inside}`
  },
  'review-exemption': ({ exempt, ground }) =>
    exempt
      ? `${NO_MORE_REVIEW}${ground ? `: ${EXEMPTION_GROUNDS[ground]}` : ''}`
      : 'Ön nem mentes az orvosi felülvizsgálat alól',
}
