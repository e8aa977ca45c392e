// "Not covered" is an answer here, so that it compares like any other value.

export interface NotCovered {
  readonly notCovered: string
}

class Refusal {
  readonly what: string
  constructor(what: string) {
    this.what = what
  }
}

/** Leaves the rule from any depth: no law, or no value, for these facts. */
export const refuse = (what: string): never => {
  throw new Refusal(what)
}

/** The outer edge of every exported rule: a refusal becomes its value, a fault of this code stays a fault. */
export const answer = <T>(rule: () => T): T | NotCovered => {
  try {
    return rule()
  } catch (reason) {
    if (reason instanceof Refusal) return { notCovered: reason.what }
    throw reason
  }
}

/** The inner face of an exported rule that another rule calls: its refusal goes on outwards. */
export const need = <T>(given: T | NotCovered): T => {
  if (typeof given === 'object' && given !== null && 'notCovered' in given) return refuse(given.notCovered)
  return given as T
}
