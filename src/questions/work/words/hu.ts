import { DEGREES } from '../../../grammar/hu/vocabulary.js'
import type { DoubtsInWords, ConclusionsOf, SentencesOf } from '../../../grammar/words.js'
import type { WorkAnswers } from '../answers.js'
import type { WorkRules, WorkDoubt, Activity } from '../steps.js'

export const DOUBTS: DoubtsInWords<WorkDoubt> = {
  'independent-work-263': {
    question:
      'A 263/2010-es törvény szerint fel kell-e függeszteni az I. és a II. fokozatú nyugdíjat a jövedelmi küszöb fölötti ' +
      'önálló tevékenység miatt?',
    readings: {
      'suspended-above-threshold':
        'a 263/2010-es törvény szerint a jövedelmi küszöb fölötti önálló tevékenység miatt az I. és a II. fokozatú ' +
        'nyugdíjat felfüggesztik',
      allowed:
        'a 263/2010-es törvény szerint az I. és a II. fokozatú nyugdíj mellett az önálló tevékenység a jövedelmi küszöb ' +
        'fölött is megengedett',
    },
  },
}

const ACTIVITIES: Readonly<Record<Activity, string>> = {
  employee: 'alkalmazotti munka a normál munkaidő felénél hosszabb időben',
  'half-time-employee': 'alkalmazotti munka legfeljebb a normál munkaidő felében',
  'independent-above-threshold': 'önálló tevékenység a jövedelmi küszöb fölött',
  'independent-below-threshold': 'önálló tevékenység a jövedelmi küszöb alatt',
  'local-councillor': 'helyi tanácsosi megbízatás',
  none: 'keresőtevékenység nincs',
}

export const SENTENCES: SentencesOf<WorkRules> = {
  'entitlement.work-beside-pension': ({ facts, result }) =>
    `A rokkantság ${DEGREES[facts.degree]}ú, a nyugdíj melletti tevékenység: ${ACTIVITIES[facts.activity]}; ` +
    (facts.handicap ? 'vak személy bármely fokozatban dolgozhat a nyugdíj mellett, ezért ' : '') +
    (facts.reading ? 'az alkalmazott értelmezés szerint ' : '') +
    (result === 'allowed' ? 'a nyugdíjat ez nem érinti' : 'emiatt a nyugdíj folyósítását felfüggesztik'),
}

export const CONCLUSIONS: ConclusionsOf<WorkAnswers> = {
  'work-compatibility': outcome =>
    outcome === 'allowed'
      ? 'Ez a helyzet nem érinti az Ön nyugdíjának folyósítását'
      : 'Emiatt a tevékenység miatt az Ön nyugdíjának folyósítását felfüggesztik',
}
