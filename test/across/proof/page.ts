import { readFileSync } from 'node:fs'
import type { Record } from './record.js'

type Figures = { readonly [figure: string]: number }

interface Shown {
  readonly what: string
  readonly figure: (figures: Figures, record: Record) => string
}

const counted = (count: number | undefined): string => (count ?? NaN).toLocaleString('en-US')

/** Each of these has its JSON in docs/proof, written by its command. */
export const SHOWN: Readonly<{ [name: string]: Shown }> = {
  'second-implementation': {
    what: 'Whole dossiers with events, every section against a second implementation written from the law alone; of some of them the months and sums of a period, the sections read otherwise, the line of time, two systems together, the questions no section asks',
    figure: ({ dossiers, sections, amounts, readings, timeline, systems, questions, differences }) =>
      `${counted(dossiers)} dossiers, ${counted(sections)} sections; ${counted(amounts)} months and sums, ${counted(readings)} sections read otherwise, ${counted(timeline)} kinds of dates, ${counted(systems)} sections of two systems, ${counted(questions)} questions: ${counted(differences)} differences`,
  },
  soundness: {
    what: 'Answers to part of a dossier, against every completion of it that was tried: each answer stands',
    figure: ({ dossiers, completions, answers, violations }) =>
      `${counted(dossiers)} dossiers, ${counted(completions)} completions, ${counted(answers)} answers: ${counted(violations)} kinds of violation`,
  },
  hostile: {
    what: 'Hostile calls of every public function and schema: a right answer or one of two errors with a path',
    figure: ({ targets, calls, answers, faults, refusals, breaches, slowestMs }) =>
      `${counted(calls)} calls of ${counted(targets)}: ${counted(answers)} answers, ${counted(faults)} faults, ${counted(refusals)} refusals, ${counted(breaches)} neither; slowest ${counted(slowestMs)} ms`,
  },
  engines: {
    what: 'The 1,000 frozen dossiers, byte for byte, from the packed package',
    figure: ({ dossiers }, { figures }) =>
      `${counted(dossiers)} dossiers in ${(figures['engines'] as readonly unknown[]).length} engines and settings: one digest`,
  },
  mutation: {
    what: 'Rules changed in small ways, each of which a test has to see (tables, text and static values left out)',
    figure: ({ houses, files, killed, survived, explained, score }) =>
      `${counted(houses)} houses so far, ${counted(files)} files: ${counted(killed)} seen, ${counted(survived)} not, ${counted(explained)} that no input can tell apart: ${String(score)}%`,
  },
}

export const recordOf = (name: string): Record =>
  JSON.parse(readFileSync(`docs/proof/${name}.json`, 'utf8')) as Record

const rowOf = ([name, { what, figure }]: readonly [string, Shown]): string => {
  const record = recordOf(name)
  const cells = [
    what,
    figure(record.figures as Figures, record),
    `\`${record.command}\``,
    record.seed === undefined ? '' : String(record.seed),
    `\`${record.commit.replace('-dirty', '').slice(0, 12)}\``,
    record.date,
  ]
  return `| ${cells.join(' | ')} |`
}

/** docs/proof.md, as the records have it. */
export const pageOfProof = (): string => `# What is shown, and how to show it again

Written by \`npm run page:proof\` from \`docs/proof/*.json\`, which the commands write. \`npm run proof\` runs them all, hours of it;
\`.ci/run\` a part of each, within the seconds of \`.ci/budget.json\`.

| what | figure | command | seed | commit | date |
| ---- | ------ | ------- | ---- | ------ | ---- |
${Object.entries(SHOWN).map(rowOf).join('\n')}

The suite itself (\`npm test\`) holds the rest: what no true file can show is refused (\`test/dossier/impossible-files.test.ts\`) and
what seldom is so is remarked upon (\`test/assessment/unlikely.test.ts\`); 1,000 answers stand as they were frozen; the packed files,
the dependencies, their licences and digests are those listed (\`test/across/packaging/supply-chain.test.ts\`); 5,000 dossiers
against the second implementation; the suite in other time zones.

A record is of its commit: what changed since is for the next run. The houses of which the record of mutation says nothing were
not tried yet.
`
