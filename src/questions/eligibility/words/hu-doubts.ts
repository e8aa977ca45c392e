import type { DoubtsInWords } from '../../../grammar/words.js'
import type { EligibilityDoubt } from '../steps.js'

/** What is open, and each way to read it as it stands after "it was held that". */
export const DOUBTS: DoubtsInWords<EligibilityDoubt> = {
  'age-band-edge': {
    question:
      'A 3. táblázat korsávjai közös határral szerepelnek, például 20–23 és 23–25 év. Melyik sávba tartozik, aki éppen ' +
      'a határt jelentő életkort töltötte be?',
    readings: {
      'lower-included':
        'az a személy, akinek az életkora a 3. táblázat két korsávjának közös határa, a magasabb korsávhoz tartozik',
      'upper-included':
        'az a személy, akinek az életkora a 3. táblázat két korsávjának közös határa, az alacsonyabb korsávhoz tartozik',
    },
  },
  'age-limit-before-2018': {
    question:
      'Kaphatott-e 2018. január 1-je előtt a 263/2010-es törvény alapján rokkantsági nyugdíjat, aki a standard ' +
      'nyugdíjkorhatárt már betöltötte?',
    readings: {
      'not-entitled':
        'a rokkantsági nyugdíjra való jog a standard nyugdíjkorhatár betöltése után 2018 előtt sem nyílhatott meg',
      'entitled-without-potential-stage':
        'a rokkantsági nyugdíjra való jog 2018 előtt a standard nyugdíjkorhatár betöltése után is megnyílhatott, de ' +
        'potenciális szolgálati idő nélkül',
    },
  },
  'ccr-680-2012': {
    question:
      'Az Alkotmánybíróság a 680/2012-es határozatával alkotmányellenesnek mondta ki az életkor szerint előírt ' +
      'szolgálati időt. Mikortól nem kötelező ez a feltétel?',
    readings: {
      'from-2012-06-26':
        'a 3. táblázat életkor szerinti feltétele a 2012. június 26-ától kelt orvosi határozatokra nem kötelező',
      'never-bound': 'a 3. táblázat életkor szerinti feltétele egyetlen orvosi határozatra sem kötelező',
      'until-2013-03-15':
        'a 3. táblázat életkor szerinti feltétele a 2013. március 15-e előtt kelt orvosi határozatokra kötelező',
    },
  },
  'posted-worker-stage': {
    question:
      'Kell-e szolgálati idő a külföldre kiküldött munkavállaló rokkantsági nyugdíjához, ha munkabalesetet szenved?',
    readings: {
      needed: 'a külföldre kiküldött munkavállalónak munkabaleset esetén is kell szolgálati idő',
      'not-needed': 'a külföldre kiküldött munkavállalónak munkabaleset esetén nem kell szolgálati idő',
    },
  },
  'unread-2-of-5-rule': {
    question:
      'Szokványos betegség esetén kell-e két év szolgálati idő az utolsó öt évben, ahogyan egy 2019-es tájékoztató írja?',
    readings: {
      'not-applied': 'szokványos betegség esetén nem kell két év szolgálati idő az utolsó öt évben',
      applied: 'szokványos betegség esetén két év szolgálati idő is kell az utolsó öt évben',
    },
  },
}
