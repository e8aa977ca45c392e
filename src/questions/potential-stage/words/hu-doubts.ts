import type { DoubtsInWords } from '../../../grammar/words.js'
import type { PotentialStageDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<PotentialStageDoubt> = {
  'degree-III-before-2013': {
    question:
      'Járt-e potenciális szolgálati idő a III. fokozatra szokványos betegség vagy a munkával össze nem függő baleset esetén ' +
      'a 263/2010-es törvény eredeti szövege szerint?',
    readings: {
      granted:
        'a 263/2010-es törvény eredeti szövege szerint szokványos betegség vagy a munkával össze nem függő baleset esetén ' +
        'a III. fokozatra is jár potenciális szolgálati idő',
      'art-74-only':
        'a 263/2010-es törvény eredeti szövege szerint a III. fokozatra csak annak jár potenciális szolgálati idő, akinek ' +
        'a nyugdíja nem függ a szolgálati időtől',
    },
  },
  'handicap-limits': {
    question:
      'Vakság vagy korábbi fogyatékosság esetén korlátozza-e a potenciális szolgálati időt a 3. táblázat, a fokozat és ' +
      'a standard nyugdíjkorhatár?',
    readings: {
      'cap-applies-gates-do-not':
        'vakság vagy korábbi fogyatékosság esetén a standard nyugdíjkorhatár korlátozza a potenciális szolgálati időt, de ' +
        'a 3. táblázat és a fokozat nem',
      'all-apply':
        'vakság vagy korábbi fogyatékosság esetén a 3. táblázat, a fokozat és a standard nyugdíjkorhatár is korlátozza ' +
        'a potenciális szolgálati időt',
      'none-applies':
        'vakság vagy korábbi fogyatékosság esetén sem a 3. táblázat, sem a fokozat, sem a standard nyugdíjkorhatár nem ' +
        'korlátozza a potenciális szolgálati időt',
    },
  },
  'notaries-complete-stage-30': {
    question:
      'A közjegyzők potenciális szolgálati idejének kiszámításában a 30 éves teljes szolgálati idő lép-e a 35 éves helyébe?',
    readings: {
      no: 'a közjegyzők potenciális szolgálati idejét a 35 éves teljes szolgálati idővel kell számolni',
      yes: 'a közjegyzők potenciális szolgálati idejét a 30 éves teljes szolgálati idővel kell számolni',
    },
  },
}
