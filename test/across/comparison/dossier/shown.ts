import type { Assessment, Section } from '../../../../src/index.js'

// What the library says of a section, in the words of the second implementation.

export interface TellingState {
  readonly state: string
  readonly causes?: readonly { readonly cause: string; readonly from: string }[]
  readonly [fact: string]: unknown
}

/** A state without what explains it: which event, what lifts a cause, which facts it waits for. */
export const stateShown = ({ state, causes, cause, on, backPay }: TellingState): object => ({
  state,
  ...(causes ? { causes: causes.map(({ cause, from }) => ({ cause, from })) } : {}),
  ...(cause === undefined ? {} : { cause }),
  ...(on === undefined ? {} : { on }),
  ...(backPay === undefined ? {} : { backPay }),
})

interface Shown {
  readonly state: object
  readonly from: string
  readonly to?: string
}

/** Neighbouring periods that differ only in what explains them are one. */
const periodsShown = (periods: readonly (TellingState & { readonly from: string; readonly to?: string })[]) =>
  periods.reduce<Shown[]>((shown, period) => {
    const state = stateShown(period)
    const last = shown.at(-1)
    const isSame = last !== undefined && JSON.stringify(last.state) === JSON.stringify(state)
    const to = period.to === undefined ? {} : { to: period.to }
    if (isSame) shown.splice(-1, 1, { state, from: last.from, ...to })
    else shown.push({ state, from: period.from, ...to })
    return shown
  }, [])

/** What is not covered of the social indemnity, by its name alone. */
const sumShown = (value: { socialIndemnityNotCovered?: { what: string } }): unknown => {
  const { socialIndemnityNotCovered: refused, ...rest } = value
  return refused ? { ...rest, socialIndemnityNotCovered: refused.what } : rest
}

type Value = never

const VALUES: Readonly<Record<string, (value: Value) => unknown>> = {
  eligibility: (value: { entitled: boolean; reasons?: { code: string }[]; missingStage?: unknown }) => ({
    entitled: value.entitled,
    ...(value.reasons ? { reasons: value.reasons.map(({ code }) => ({ code })) } : {}),
    ...(value.missingStage ? { missingStage: value.missingStage } : {}),
  }),
  pension: sumShown,
  payment: (value: {
    month: TellingState
    periods: never[]
    allowancePeriods: never[]
    notOwed: { path: string; ground: string }[]
  }) => ({
    ...(value.month ? { month: stateShown(value.month) } : {}),
    periods: periodsShown(value.periods),
    allowancePeriods: periodsShown(value.allowancePeriods),
    notOwed: value.notOwed
      .map(({ path, ground }) => ({ place: Number(path.slice('events.'.length)), ground }))
      .sort((one, other) => one.place - other.place),
  }),
}

export const shown = (name: keyof Assessment, section: Section<unknown>): unknown => {
  if ('value' in section) return { value: VALUES[name]?.(section.value as Value) ?? section.value }
  if (section.status === 'not-due') return { notDue: section.because }
  if (section.status === 'not-covered') return { notCovered: section.what }
  return { needs: section.needs, ...('atLeast' in section ? { atLeast: section.atLeast } : {}) }
}
