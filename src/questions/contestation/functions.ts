import { ask } from '../../schema/ask.js'
import type { Options } from '../../schema/validate.js'
import { type Contestation, contestationOf } from './contested.js'
import { type ContestationFacts, contestationSchema, type ProcedureFacts, procedureSchema } from './facts.js'
import { alsoNeededForContestation } from './route-of-pension-decision.js'
import type { NotContestable } from './final.js'
import type { Against, Finding } from './steps.js'
import { type Procedure, procedureOf } from './terms-in-order.js'

/** Only the conclusions of the institute may be final at once; who asks of them by that name has both to tell apart. */
export type ContestationAgainst<A extends Against> = [A] extends ['institute-decision']
  ? Contestation | NotContestable
  : Contestation

/**
 * Decides until when a decision or a ruling may be contested, before whom, and whether an act was in time.
 *
 * *Law*: Law 263/2010 art. 71, 80(1), 149-151; Law 360/2023 art. 64, 70, 127; Civil Procedure Code art. 181, and of
 * terms that began before 2013-02-15 art. 101 of that of 1865. `law` is the one in force on the day of the event (`lawInForce`).
 *
 * *Details*: a last useful day counts as in time to its end when sent by registered post or courier, by hand to
 * the closing hour. `safeLastDay` is the earliest last day under any reading. Uncontested decisions are final; the
 * conclusions of the institute under Law 263/2010 at once: `{ contestable: false, final: true }`.
 *
 * *Errors*: `invalid-input`, also where a pension decision communicated in 2024 under Law 263/2010 has no day of
 * issue; `not-covered` where the law knows no such contestation (Law 360/2023 has no commission for pension decisions).
 *
 * @example
 * contestation({
 *   law: 'law-360-2023', against: 'medical-decision', communicatedOn: '2025-06-10', filedOn: '2025-07-14',
 * }).value // => { lastDay: '2025-07-11', inTime: false, daysLate: 3, body: 'regional-medical-commission' }
 */
export const contestation = <A extends Against>(
  facts: ContestationFacts & {
    /** What is contested: the name decides whether the answer may be that it is final at once. */
    readonly against: A
  },
  options?: Options,
): Finding<ContestationAgainst<A>> =>
  ask(
    'contestation',
    contestationSchema,
    contestationOf,
    facts,
    options,
    alsoNeededForContestation,
  ) as Finding<ContestationAgainst<A>>

/**
 * Decides the last day of each term of the medical decision, from whatever dates are known.
 *
 * *Law*: Law 263/2010 art. 71(5)-(9); Law 360/2023 art. 64(6)-(10).
 *
 * *Details*: `binds` says whom each term binds; missing an authority's term costs the person nothing.
 *
 * *Errors*: `invalid-input`; `not-covered` with `public-holidays` for an end before 2001.
 *
 * @example
 * procedure({ law: 'law-360-2023', requestRegisteredOn: '2026-03-02' }).value.decisionDueBy // => '2026-04-02'
 */
export const procedure = (facts: ProcedureFacts, options?: Options): Finding<Procedure> =>
  ask('procedure', procedureSchema, procedureOf, facts, options)
