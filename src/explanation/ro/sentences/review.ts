import type { ReviewRules } from '../../../law/registry/review.js'
import type { CivilDate } from '../../../values/civil-date.js'
import type { SentencesOf } from '../../phrasebook.js'
import { day, stage } from '../forms.js'

const unmet = ({
  on,
  fiveYearsBefore,
}: {
  readonly on: CivilDate
  readonly fiveYearsBefore: CivilDate
}): string => (on < fiveYearsBefore ? 'cei 5 ani încă nu au început' : 'stagiul complet nu este realizat')

export const REVIEW: SentencesOf<ReviewRules> = {
  'review.irreversible': ({ result }) =>
    result
      ? 'Invaliditatea afectează ireversibil capacitatea de muncă, deci revizuirea medicală nu se mai face'
      : 'Nu este constatată o invaliditate care afectează ireversibil capacitatea de muncă',
  'review.standard-age-reached': ({ facts, result }) =>
    `Revizuirea medicală se face până la împlinirea vârstei standard de pensionare, ${day(facts.standardAgeReachedOn)}; ` +
    `la ${day(facts.on)} vârsta ${result ? 'este împlinită' : 'nu este împlinită'}`,
  'review.within-five-years-with-complete-stage': ({ citation, facts, result }) => {
    const contributory = citation.act === 'law-360-2023' ? ' contributiv' : ''
    return (
      `În ultimii 5 ani dinaintea vârstei standard de pensionare, adică de la ${day(facts.fiveYearsBefore)}, revizuirea medicală nu se mai ` +
      `face dacă este realizat stagiul complet de cotizare${contributory}, de ${stage(facts.completeStage)}; la ${day(facts.on)} stagiul ` +
      `realizat este de ${stage(facts.realised)}, iar ${result ? 'ambele condiții sunt îndeplinite' : unmet(facts)}`
    )
  },
  'review.window': ({ facts, result }) =>
    `Revizuirea medicală se face la un interval între un an și 3 ani de la decizia medicală emisă la ${day(facts.decisionIssuedOn)}, ` +
    `înainte de vârsta standard de pensionare, care se împlinește la ${day(facts.standardAgeReachedOn)}; ` +
    (result.latest < result.earliest
      ? 'vârsta se împlinește înainte să treacă primul an, deci nu mai urmează nicio revizuire'
      : `prima zi posibilă este ${day(result.earliest)}, iar ultima este ${day(result.latest)}`),
  'review.new-decision-due-by': ({ facts, result }) =>
    `După revizuirea medicală din ${day(facts.reviewedOn)}, noua decizie medicală se transmite Casei de Pensii a Notarilor Publici până la ` +
    `sfârșitul lunii următoare; ultima zi este ${day(result)}`,
}
