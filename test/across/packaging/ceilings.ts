/** Bundled with its dependencies and minified, in bytes. Raising one is a decision: write down what was bought. */
export interface Ceiling {
  readonly bytes: number
  readonly because: string
}

/** What every entry with a schema pays before it answers anything. */
const ANY: Ceiling = {
  bytes: 65_500,
  because:
    'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); what no true file can show (1 kB); what each open question moves (1 kB); a question: schemas (18 kB with valibot), findings (2 kB), decimal.js (25 kB), its rules and tables; which readings part where they are asked, each article cited once (1 kB)',
}

export const CEILINGS: Readonly<Record<string, Ceiling>> = {
  'pensie-invaliditate': {
    bytes: 870_500,
    because:
      'what each schema takes, as data, and the JSON Schema written from it (3 kB); both sides of a schema, the quick and the thorough (1 kB); sections asked alone (1 kB); what seldom is so, remarked upon in three languages (6 kB), a stage against a life (1 kB); what no true file can show (2 kB); all questions, all tables, all three dependencies, and the words of three languages (249 kB, two more open points among them); inputs are taken in once before they are read (2 kB); what happens to a pension after its start: causes apart, duties, requests (4 kB); which events cannot be true beside one another (3 kB); a life in payment, month by month, with its words (100 kB); a form that asks what happened (10 kB); what is paid out of a pension with its words (28 kB), rights opened before 2011 (4 kB), causes named and not reckoned (4 kB); what is known of the law as data: articles, dated figures, coverage (56 kB); words for every id of an answer, and formats, in three languages (24 kB); where papers are handed in, with Hungarian titles (8 kB); what to do and by which day, in three languages, with the letter of the person (67 kB, the road against a ruling, the Romanian terms and what is open at any time among it); faults told and typed answers read in three languages (40 kB); what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB); whether the time drawn is known, what comes after an end that was undone (1 kB); each function made for all languages or for one (1 kB); what hangs on time drawn of which nobody told, what the dead are not asked, an allowance asked back (1 kB); what happens in a system that knows nothing of it, an event without its day, a judgment without its day, the roads of Law 263/2010 (6 kB), old age, an older pension, causes and ends worded by what they are in three languages (9 kB)',
  },
  'pensie-invaliditate/standalone': {
    bytes: 872_000,
    because:
      'what each schema takes, as data, and the JSON Schema written from it (3 kB); both sides of a schema, the quick and the thorough (1 kB); sections asked alone (1 kB); what seldom is so, remarked upon in three languages (6 kB), a stage against a life, a review that may have ended (2 kB); the root with its dependencies, built in here so that it runs where nothing is installed; the licences of what is built in (2 kB), helpers of CommonJS (1 kB); which readings part where they are asked, each article cited once (1 kB); whether the time drawn is known, what comes after an end that was undone (1 kB); what happens in a system that knows nothing of it, an event without its day, a judgment without its day, the roads of Law 263/2010 (6 kB), old age, an older pension, causes and ends worded by what they are in three languages (9 kB)',
  },
  'pensie-invaliditate/assessment': {
    bytes: 282_500,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); a review that may have ended with the pension (1 kB); what seldom is so, remarked upon (2 kB), a stage against a life (1 kB); what no true file can show (2 kB); every question but the schemas of the single functions; what happens to a pension after its start, causes apart, duties, requests (4 kB); the table of facts and what asks for them; which events cannot be true beside one another (3 kB); inputs taken in once (2 kB); what-if; SHA-256 (3 kB) and a receipt a system, for who asks for receipts; a life in payment, month by month (40 kB); a form that asks what happened: which events the laws let matter, on which days, what is assumed (9 kB); what is paid out of a pension (6 kB), rights opened before 2011 (3 kB); the index by the month paid, articles put right, where a contestation is final (3 kB); headline, next steps, remarks and the state of each date (26 kB, the road against a ruling and what is open at any time among it); a bound on the questions left (3 kB); what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB); whether the time drawn is known, what comes after an end that was undone (1 kB); what hangs on time drawn of which nobody told, what the dead are not asked, an allowance asked back, another payer that is not known (2 kB); what happens in a system that knows nothing of it, an event without its day, a judgment without its day, the roads of Law 263/2010 (5 kB)',
  },
  'pensie-invaliditate/payment': {
    bytes: 211_000,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); a stage against a life, a review that may have ended with the pension (2 kB); what no true file can show (1 kB); a whole dossier is answered for its months: every question but the words and the single functions; which events can still happen stands among the sections (4 kB); what is paid out of a pension and rights opened before 2011 (8 kB); articles put right (1 kB); what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB); whether the time drawn is known, what comes after an end that was undone (1 kB); what hangs on time drawn of which nobody told (1 kB); what happens in a system that knows nothing of it, an event without its day, a judgment without its day, the roads of Law 263/2010 (2 kB)',
  },
  'pensie-invaliditate/law': {
    bytes: 90_000,
    because:
      'what each schema takes, as data (half a kB); two schemas, inputs taken in once (2 kB), the list of the laws and what an amendment takes over (1 kB, in every entry), the open points in words (3 kB, here alone), both fields of a fault named; no dates, no decimals; the kinds and facts of events, and more open points; acts and open points of the net pension; what is known of the law as data: articles with a line each, dated figures, coverage (56 kB), which a caller of the functions alone drops; what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB)',
  },
  'pensie-invaliditate/schema': {
    bytes: 45_000,
    because:
      'what each schema takes, as data, and the JSON Schema written from it (3 kB); both sides of a schema, the quick and the thorough (1 kB); a stage against a life (1 kB); what no true file can show (2 kB): ages by calendar months bring date-fns in part; every schema, the table of facts from which the one of a dossier is made (3 kB), inputs taken in once (2 kB), which events cannot be true beside one another (3 kB); valibot without its formats; no rule; the kinds and facts of events, and more open points; four more kinds of events, two more facts',
  },
  'pensie-invaliditate/terms': {
    bytes: 25_500,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); days, months and holidays; date-fns in part; no decimals; the kinds and facts of events, and more open points; the code of 1865; what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB)',
  },
  'pensie-invaliditate/retirement-age': {
    bytes: 35_000,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); annex 5 of two laws is 9 kB of dated rows; the kinds and facts of events, and more open points; what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB)',
  },
  'pensie-invaliditate/entitlement': {
    bytes: 83_000,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); terms and holidays; both fields of a fault named; the conversion to old age compares lei, and so brings decimal.js and annex 5; the kinds and facts of events, and more open points; the acts of the net pension among the sources; what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB)',
  },
  'pensie-invaliditate/eligibility': {
    bytes: 46_500,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); annex 5 again, and Table 3; the list of the laws; inputs taken in once (2 kB); the kinds and facts of events, and more open points; the acts of the net pension among the sources; what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB)',
  },
  'pensie-invaliditate/potential-stage': {
    bytes: 87_000,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); the stage of the grant where the first degree had none (1 kB); eligibility and annex 5 bound the stage; a change of degree gives points, and so brings decimal.js; the kinds and facts of events, and more open points; the acts of the net pension among the sources; what each open question moves (1 kB); which readings part where they are asked, each article cited once (1 kB)',
  },
  'pensie-invaliditate/pension-amount': {
    bytes: 70_000,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); decimal.js and three series of dated values; the kinds and facts of events, and more open points; a score without an index; the index by the month paid, the social indemnity since 2017 (1 kB); what each open question moves (1 kB)',
  },
  'pensie-invaliditate/explanation': {
    bytes: 532_500,
    because:
      'what each schema takes, as data (half a kB); both sides of a schema, the quick and the thorough (1 kB); what seldom is so, in three languages (4 kB), the table of facts with the lives of stages (1 kB); three languages, each with every sentence of every rule, question and reading: 85 kB each; the days of the laws; the table of facts for the labels (3 kB); answers taken in once (2 kB); who decided an event (1 kB); the words of a life in payment (60 kB); what happened, and why it is asked (2 kB); what is paid out of a pension, in words (20 kB); causes named and not reckoned (4 kB); two more open points; sentences of the index by the month, of what is final and of a decision of the house (6 kB); words for every id of an answer, and formats, in three languages (24 kB); where papers are handed in, with Hungarian titles (8 kB); what to do and by which day, with the letter of the person (44 kB, the Romanian terms among it); faults told and typed answers read (38 kB); old age, an older pension, causes and ends worded by what they are in three languages (8 kB)',
  },
  'pensie-invaliditate/explanation/ro': {
    bytes: 240_000,
    because:
      'one language costs one language, 45% of the three: its sentences for every rule, question and reading (105 kB), its labels and words of ids (60 kB), and what every language needs to look through an answer (30 kB), the schema of a dossier (35 kB); old age, an older pension, causes and ends worded by what they are (4 kB)',
  },
  'pensie-invaliditate/explanation/en': {
    bytes: 211_000,
    because:
      'as in Romanian, without the Romanian titles of papers; ASCII throughout; old age, an older pension, causes and ends worded by what they are (3 kB)',
  },
  'pensie-invaliditate/explanation/hu': {
    bytes: 238_500,
    because:
      'as in Romanian, with the titles of papers in Hungarian; old age, an older pension, causes and ends worded by what they are (3 kB)',
  },
  'pensie-invaliditate/labels': {
    bytes: 319_500,
    because:
      'labels, faults, typed answers, words of ids and formats in three languages, without the sentences of the letters (208 kB less than with them); words of a remark, and of the table of facts (3 kB)',
  },
  'pensie-invaliditate/labels/ro': {
    bytes: 149_000,
    because:
      'labels in one language: the words of a form and of every id (75 kB), and the schema of a dossier against which an answer is checked (35 kB with valibot); words of a remark (half a kB)',
  },
  'pensie-invaliditate/labels/en': { bytes: 131_500, because: 'as in Romanian' },
  'pensie-invaliditate/labels/hu': { bytes: 151_000, because: 'as in Romanian' },
  'pensie-invaliditate/cases': {
    bytes: 306_000,
    because:
      'nothing but the legal cases and what compares them, with answers and cases taken in once (2 kB); the lives of a pension as cases (164 kB); the cases of the net pension and of the causes named and not reckoned; the index by the month paid; where papers are handed in (2 kB); a judgment on an earlier degree (3 kB)',
  },
}

/** A question in one file weighs what its entry weighs. */
export const ceilingOf = (specifier: string): Ceiling =>
  CEILINGS[specifier] ?? CEILINGS[specifier.replace('/standalone/', '/')] ?? ANY

/** A question of dates or of law must not make its caller load the decimals. */
export const WITHOUT_DECIMALS: readonly string[] = [
  'pensie-invaliditate/eligibility',
  'pensie-invaliditate/law',
  'pensie-invaliditate/retirement-age',
  'pensie-invaliditate/schema',
  'pensie-invaliditate/terms',
]
