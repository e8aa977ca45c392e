import type { NotComputedId } from '../assessment/not-computed/kinds.js'
import type { Place } from '../assessment/places.js'
import type { NotDue } from '../assessment/section.js'
import type { TimelineEvent } from '../assessment/timeline/entry.js'
import type { ConclusionsOf, SentencesOf } from '../grammar/words.js'
import type { Citation, Confidence } from '../law/citation.js'
import type { LawId } from '../law/law-id.js'
import type { NotCoveredSubject } from '../law/not-covered.js'
import type { RuleRegistry } from '../questions/every-step.js'
import type { Actor } from '../questions/payment/entry.js'
import type { CivilDate, CivilMonth } from '../values/civil-date.js'
import type { PersonWords } from './person/words.js'
import type { ConnectivesOfLabels, LabelBook } from './label-book.js'
import type { RomanianTerm } from './romanian-terms.js'
import type { QuestionValues } from './question-values.js'

/** A date of the timeline, its event already in words. */
export interface DateInWords {
  readonly on: CivilDate
  readonly event: string
  readonly actor: Actor
  readonly article: string
  readonly safeOn?: CivilDate | undefined
}

/** What holds the sentences together; each gives whole sentences with their full stop. */
export interface Connectives extends ConnectivesOfLabels {
  /** A reason with its article, and how sure it is where it is not confirmed. */
  readonly reason: (sentence: string, article: string, confidence: Confidence) => string
  readonly openQuestion: (question: string, reading: string) => string
  /** What another reading would give. */
  readonly otherReading: (reading: string, consequence: string) => string
  readonly stillNeeded: (facts: readonly string[]) => string
  readonly datesStillNeed: (facts: readonly string[]) => string
  /** Stands among the facts, for those asked for before, by their numbers. */
  readonly askedAbove: (numbers: string) => string
  /** A sentence of a sum, with its month. */
  readonly inMonth: (month: CivilMonth, sentence: string) => string
  /** A sentence of what follows from a medical decision, with its day. */
  readonly afterDecision: (on: CivilDate, sentence: string) => string
  /** A sentence: that the pension is since paid under another law, already cited. */
  readonly sincePaidUnder: (from: CivilDate, law: LawId, article: string) => string
  readonly notCovered: (
    subject: string,
    days: {
      readonly on?: CivilDate | undefined
      readonly knownFrom?: CivilDate | undefined
      readonly knownUntil?: CivilDate | undefined
    },
  ) => string
  /** The same, as already said under a heading. */
  readonly notCoveredAsIn: (heading: string) => string
  /** What is not computed, where it is asked, and its article. */
  readonly askThere: (matter: string, place: string, article: string | undefined) => string
  readonly noDates: string
  readonly date: (entry: DateInWords) => string
}

/** One language, complete: a rule, a question, a reading or a fact without its words does not compile. */
export interface Phrasebook extends LabelBook {
  readonly sentences: SentencesOf<RuleRegistry>
  readonly conclusions: ConclusionsOf<QuestionValues>
  /** A sentence without its full stop: the pension of a month after the conversion, and whether the invalidity amount is kept. */
  readonly oldAgeAmount: (value: QuestionValues['pension'], isKept: boolean) => string
  /** Each a whole sentence without its full stop. */
  readonly notDue: Readonly<Record<NotDue['because'], string>>
  /** The same of what is no sum: a review, a conversion. */
  readonly notTheCase: Readonly<Partial<Record<NotDue['because'], string>>>
  /** A noun phrase for each: what is not known. */
  readonly subjects: Readonly<Record<NotCoveredSubject, string>>
  /** A noun phrase for each, to begin a sentence with. */
  readonly notComputed: Readonly<Record<NotComputedId, string>>
  /** As it stands where the person is told whom to ask. */
  readonly places: Readonly<Record<Place, string>>
  /** What happens or falls due on the day. */
  readonly events: Readonly<Record<TimelineEvent, string>>
  readonly connectives: Connectives
  /** What speaks to the person. */
  readonly person: PersonWords
  readonly cite: (citation: Citation) => string
  /** Of a language other than Romanian: the terms that keep their Romanian name beside them. */
  readonly romanianTerms: readonly RomanianTerm[]
}
