import type { OpenQuestionTexts } from '../phrasebook.js'

type OfTheRight =
  | 'age-band-edge'
  | 'age-limit-before-2018'
  | 'ccr-680-2012'
  | 'ceasing-day'
  | 'independent-work-263'
  | 'pension-time-before-2024'
  | 'posted-worker-stage'
  | 'unread-2-of-5-rule'

/** Who has a right to the pension, from when, and what else it goes with. */
export const OPEN_QUESTIONS_OF_THE_RIGHT: Pick<OpenQuestionTexts, OfTheRight> = {
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
        'potenciális időszak nélkül',
    },
  },
  'ccr-680-2012': {
    question:
      'Az Alkotmánybíróság a 680/2012-es határozatával alkotmányellenesnek mondta ki az életkor szerint előírt ' +
      'járulékfizetési időszakot. Mikortól nem kötelező ez a feltétel?',
    readings: {
      'from-2012-06-26':
        'a 3. táblázat életkor szerinti feltétele a 2012. június 26-ától kelt orvosi határozatokra nem kötelező',
      'never-bound': 'a 3. táblázat életkor szerinti feltétele egyetlen orvosi határozatra sem kötelező',
      'until-2013-03-15':
        'a 3. táblázat életkor szerinti feltétele a 2013. március 15-e előtt kelt orvosi határozatokra kötelező',
    },
  },
  'ceasing-day': {
    question: 'A táppénz vagy a biztosítás utolsó napján vagy az azt követő napon kezdődik a nyugdíj?',
    readings: {
      'day-after-last-paid': 'a nyugdíj az utolsó fizetett vagy biztosított nap utáni napon kezdődik',
      'last-paid-day': 'a nyugdíj már az utolsó fizetett vagy biztosított napon kezdődik',
    },
  },
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
  'pension-time-before-2024': {
    question:
      'A 360/2023-as törvény szerint beszámít-e az öregségi nyugdíjba a rokkantsági nyugdíjban 2024. szeptember 1-je előtt ' +
      'töltött idő?',
    readings: {
      'counts-as-non-contributory':
        'a rokkantsági nyugdíjban 2024. szeptember 1-je előtt töltött idő járulékkal nem fedezett időszakként beszámít ' +
        'az öregségi nyugdíjba',
      'does-not-count':
        'a rokkantsági nyugdíjban 2024. szeptember 1-je előtt töltött idő nem számít be az öregségi nyugdíjba',
    },
  },
  'posted-worker-stage': {
    question:
      'Kell-e járulékfizetési időszak a külföldre kiküldött munkavállaló rokkantsági nyugdíjához, ha munkabalesetet szenved?',
    readings: {
      needed: 'a külföldre kiküldött munkavállalónak munkabaleset esetén is kell járulékfizetési időszak',
      'not-needed':
        'a külföldre kiküldött munkavállalónak munkabaleset esetén nem kell járulékfizetési időszak',
    },
  },
  'unread-2-of-5-rule': {
    question:
      'Szokványos betegség esetén kell-e két év járulékfizetési időszak az utolsó öt évben, ahogyan egy 2019-es tájékoztató írja?',
    readings: {
      'not-applied': 'szokványos betegség esetén nem kell két év járulékfizetési időszak az utolsó öt évben',
      applied: 'szokványos betegség esetén két év járulékfizetési időszak is kell az utolsó öt évben',
    },
  },
}
