import { The } from '../../../grammar/hu/articles.js'
import type { Citation } from '../../../law/citation.js'
import type { ReviewExemptionGround } from '../../review/steps.js'
import type { SuspensionCause } from '../steps.js'

type Lifting = Readonly<Partial<Record<SuspensionCause, string>>>

const WITHOUT_BACK_PAY = 'A felfüggesztés idejére nem fizetnek'

const AFTER_NEW_DECISION_ON_REQUEST =
  'A nyugdíjat kérelemre folyósítják újra: az új orvosi határozat keltét követő hónaptól, ha a kérelmet a határozat keltétől számított ' +
  `30 napon belül iktatják, különben a kérelem iktatását követő hónaptól. ${WITHOUT_BACK_PAY}`

const AFTER_NEW_DECISION = `A nyugdíjat kérelem nélkül, a nyugdíjast fokozatba soroló új orvosi határozat keltét követő hónaptól folyósítják újra. ${WITHOUT_BACK_PAY}`

const ON_OWN_REQUEST =
  'A nyugdíjat kérelemre, a felfüggesztés napjától folyósítják újra. A felfüggesztés hónapjait a kérelem előtti 3 évre visszamenőleg ' +
  'fizetik ki, ha közben más felfüggesztési vagy megszűnési ok nem merült fel'

/** What lifts each cause, by when and how. */
const LIFTED_UNDER_LAW_263: Lifting = {
  'missed-review': AFTER_NEW_DECISION_ON_REQUEST,
  'missed-convocation': AFTER_NEW_DECISION_ON_REQUEST,
  'emergency-documents': AFTER_NEW_DECISION_ON_REQUEST,
  'programme-not-followed': `A nyugdíjat kérelem nélkül, a rehabilitációs program folytatását vagy megkezdését követő hónaptól folyósítják újra. ${WITHOUT_BACK_PAY}`,
  work:
    'A nyugdíjat kérelemre folyósítják újra: a keresőtevékenység befejezését követő hónaptól, ha a kérelmet a keresőtevékenység utolsó ' +
    `napjától számított 30 napon belül iktatják, különben a kérelem iktatását követő hónaptól. ${WITHOUT_BACK_PAY}`,
}

const LIFTED_UNDER_LAW_360: Lifting = {
  'missed-review': AFTER_NEW_DECISION,
  'documents-not-presented': AFTER_NEW_DECISION,
  'missed-convocation': AFTER_NEW_DECISION,
  'examination-refused': AFTER_NEW_DECISION,
  'emergency-documents': AFTER_NEW_DECISION,
  'programme-not-followed':
    'A nyugdíjat kérelemre és a rehabilitációs program követéséről szóló igazolásra, az igazolás benyújtását követő hónaptól folyósítják ' +
    `újra, vagy ha a kérelem az igazolásnál későbbi, a kérelmet követő hónaptól. ${WITHOUT_BACK_PAY}`,
  'own-request': ON_OWN_REQUEST,
  'allowance-option': `A kísérői pótlékot kérelemre, az ismételt kérést követő hónaptól folyósítják újra. ${WITHOUT_BACK_PAY}`,
}

/** By the law of the article. */
export const lifting = (cause: SuspensionCause, { act }: Citation): string | undefined =>
  (act === 'law-360-2023' ? LIFTED_UNDER_LAW_360 : LIFTED_UNDER_LAW_263)[cause]

/** Why the duty does not bind. */
const EXEMPTIONS: Readonly<Record<ReviewExemptionGround, string>> = {
  irreversible: 'a rokkantság visszafordíthatatlan',
  'standard-age-reached': 'a standard nyugdíjkorhatár már be volt töltve',
  'within-5-years-with-complete-stage':
    'a standard nyugdíjkorhatárig legfeljebb 5 év volt hátra, és a teljes szolgálati idő megvolt',
}

/** The event as its kind names it. */
export const notOwed = (eventText: string, ground: ReviewExemptionGround): string =>
  `${The(eventText)} miatt a nyugdíj folyósítását nem függesztik fel, és nem is szüntetik meg, mert a nyugdíjast ez a kötelezettség ` +
  `azon a napon már nem terhelte: ${EXEMPTIONS[ground]}`
