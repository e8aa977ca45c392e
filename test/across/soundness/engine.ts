import { assess, type Dossier, InvalidInputError, type Options, type Readings } from '../../../src/index.js'
import type { Assessed } from './told.js'

export interface Call {
  readonly readings: Partial<Readings>
  /** The sections wanted; without it all of them, and the timeline. */
  readonly sections?: readonly string[]
}

/** What is under proof. */
export type Engine = (dossier: Dossier, call: Call) => Assessed

const optionsOf = ({ readings, sections }: Call, isChosen: boolean): Options =>
  ({ readings, ...(sections && isChosen ? { sections } : {}) }) as Options

/** Whether `assess` can be asked for some sections only; it answers faster then. */
const canChooseSections = ((): boolean => {
  try {
    assess({}, optionsOf({ readings: {}, sections: ['law'] }, true))
    return true
  } catch (error) {
    if (error instanceof InvalidInputError) return false
    throw error
  }
})()

export const library: Engine = (dossier, call) =>
  assess(dossier, optionsOf(call, canChooseSections)) as unknown as Assessed
