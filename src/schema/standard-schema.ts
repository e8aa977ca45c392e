import type { Fault } from './faults.js'
import type { Written } from './written.js'

/**
 * The Standard Schema interface (https://standardschema.dev), version 1, as types of our own, so that the
 * declarations of this package name no validation library.
 */
export interface StandardSchema<Input, Output> {
  /** All that the interface asks for. */
  readonly '~standard': {
    /** The version of the interface. */
    readonly version: 1
    /** The package that made the schema. */
    readonly vendor: string
    /** Never a promise, so that its result can be read at once. */
    readonly validate: (value: unknown) => StandardResult<Output>
    /** Wide where it is written, narrow where it is found right. */
    readonly types?:
      | {
          /** What may be given. */
          readonly input: Written<Input>
          /** What it is once found right. */
          readonly output: Output
        }
      | undefined
    /** The same as JSON Schema. */
    readonly jsonSchema: JsonSchemaConverter
  }
}

/**
 * The Standard JSON Schema interface (https://standardschema.dev/json-schema), version 1: the schema of what is given, and of
 * what it is once found right. Targets are `draft-2020-12` and `draft-07`; any other throws `invalid-input`.
 */
export interface JsonSchemaConverter {
  /** The JSON Schema of what is given. */
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
  /** The JSON Schema of what it is once found right. */
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
}

/** What `~standard.jsonSchema` asks. */
export interface JsonSchemaOptions {
  /** The draft of JSON Schema in which it is written. */
  readonly target: 'draft-2020-12' | 'draft-07' | (string & {})
  /** Part of the interface; nothing in it is read here. */
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** What a schema says of an input: its value, or every fault. */
export type StandardResult<Output> =
  | {
      /** What was given, as it was found right. */
      readonly value: Output
      /** Never there beside a value. */
      readonly issues?: undefined
    }
  | {
      /** Every fault of what was given. */
      readonly issues: readonly StandardIssue[]
    }

/** With what a fault says beside its message, as `issues` of an `InvalidInputError` has it. */
export interface StandardIssue extends Pick<Fault, 'code' | 'otherPath' | 'allowed'> {
  /** The fault in an English sentence. */
  readonly message: string
  /** Where, key by key from the root; left out for the input itself. */
  readonly path?:
    | readonly (
        | PropertyKey
        | {
            /** One key of the path. */
            readonly key: PropertyKey
          }
      )[]
    | undefined
}
