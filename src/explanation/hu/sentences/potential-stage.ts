import type { StepOf } from '../../../questions/every-step.js'
import type { PotentialStageRules } from '../../../questions/potential-stage/steps.js'
import type { SentencesOf } from '../../phrasebook.js'
import { capital } from '../articles.js'
import { dayItself } from '../dates.js'
import { isNone, stage } from '../forms.js'
import { HANDICAPS } from '../words.js'

const THIRDS = ['', 'az egyharmada', 'a kétharmada', 'az egésze'] as const

/** Asked only of those whose pension hangs on the stage; the notaries insure no degree III. */
const ofDegreeIII = ({ facts, result, citation }: StepOf<'potential-stage.degree-III-has-one'>): string => {
  if (citation.act === 'notaries-regulation')
    return 'A közjegyzők rendszere a III. fokozatra nem ad nyugdíjat, ezért potenciális időszakot sem'
  return capital(
    (facts.reading ? 'az alkalmazott értelmezés szerint ' : '') +
      (result
        ? 'a III. fokozatra is jár potenciális időszak, ha a 3. táblázat feltétele teljesül'
        : 'a III. fokozatra csak annak jár potenciális időszak, akinek a nyugdíjához nem szükséges ' +
          'járulékfizetési időszak; itt szükséges, ezért potenciális időszak nem jár'),
  )
}

const TRANSITION = { no: 'nem vonatkozik', yes: 'is vonatkozik' } as const

/** Whether the 30 years of the transition count here is asked only of those to whom it applies. */
const stageOfTheNotaries = ({
  facts,
  result,
}: StepOf<'potential-stage.complete-stage-of-the-notaries'>): string => {
  const { professionStageOn2013: inProfession, reading } = facts
  return capital(
    (inProfession ? `a közjegyzői szakmában töltött idő 2013. január 1-jén ${stage(inProfession)}; ` : '') +
      (reading
        ? 'az öregségi nyugdíjhoz az átmeneti szabály szerint 30 év kell, és ez a szabály az alkalmazott értelmezés ' +
          `szerint a potenciális időszakra ${TRANSITION[reading]}; `
        : '') +
      `a közjegyzők potenciális időszakának kiszámításához a teljes járulékfizetési időszak ${stage(result)}`,
  )
}

export const POTENTIAL_STAGE: SentencesOf<PotentialStageRules> = {
  'potential-stage.degree-III-has-one': ofDegreeIII,
  'potential-stage.table-3-met': ({ facts, result }) =>
    'A 3. táblázat az orvosi határozat napján betöltött életkorhoz ' +
    `${stage(facts.required)} járulékfizetési időszakot ír elő; a teljesített ${stage(facts.stageAtDecision)}, ` +
    `a feltétel ${result ? 'teljesül' : 'nem teljesül'}`,
  'potential-stage.limits-under-handicap': ({ facts, result }) =>
    `${capital(HANDICAPS[facts.handicap])} esetén az alkalmazott értelmezés szerint a 3. táblázat és a fokozat ` +
    `feltételét ${result.threshold ? 'vizsgálni kell' : 'nem kell vizsgálni'}, a standard nyugdíjkorhatár pedig ` +
    `${result.cap ? 'korlátozza' : 'nem korlátozza'} a potenciális időszakot`,
  'potential-stage.complete-stage-under-handicap': ({ facts, result }) =>
    `A teljes járulékfizetési időszak kedvezmény nélkül ${stage(facts.completeStage)}; ${HANDICAPS[facts.handicap]} esetén ennek ` +
    `${THIRDS[facts.thirds] ?? ''} szükséges: ${stage(result)}`,
  'potential-stage.complete-stage-of-the-notaries': stageOfTheNotaries,
  'potential-stage.granted-by-the-system-with-the-longest-stage': ({ facts, result }) =>
    `Az ebben a rendszerben teljesített járulékfizetési időszak ${stage(facts.stageHere)}, a más rendszerekben ` +
    `teljesített leghosszabb ${stage(facts.stageInOtherSystems)}; a potenciális időszakot ` +
    (result ? 'ez a rendszer adja' : 'a másik rendszer adja'),
  'potential-stage.difference-to-complete-stage': ({ facts, result }) =>
    `A teljes járulékfizetési időszak ${stage(facts.completeStage)}, a nyugdíj kezdőnapjáig teljesített ` +
    `${stage(facts.stageAtGrant)}; ${isNone(result) ? 'a teljes időszakhoz semmi sem hiányzik' : `a különbség ${stage(result)}`}`,
  'potential-stage.time-to-standard-age': ({ facts, result }) =>
    `A nyugdíj kezdőnapja ${dayItself(facts.grantedOn)}, a standard nyugdíjkorhatár betöltésének napja ` +
    `${dayItself(facts.standardAgeReachedOn)}; ` +
    (isNone(result) ? 'a korhatár a kezdőnapon már be van töltve' : `a kettő között ${stage(result)} van`),
  'potential-stage.shorter-of-the-two': ({ facts, result }) => {
    if (result.boundBy === 'complete-stage-reached')
      return 'A teljes járulékfizetési időszakhoz semmi sem hiányzik, ezért potenciális időszak nem jár'
    if (result.boundBy === 'standard-age-reached')
      return 'A standard nyugdíjkorhatárig nincs hátra idő, ezért potenciális időszak nem jár'
    return (
      `A teljes időszakhoz hiányzó ${stage(facts.difference)} és a standard nyugdíjkorhatárig hátralévő ` +
      `${stage(facts.timeToStandardAge)} közül a rövidebb számít: ${stage(result.stage)}`
    )
  },
}
