import type { Fault } from './faults.js'
import type { Written } from './written.js'

/**
 * The Standard Schema interface (https://standardschema.dev), version 1, as types of our own, so that the
 * declarations of this package name no validation library.
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    /** Never a promise, so that its result can be read at once. */
    readonly validate: (value: unknown) => StandardResult<Output>
    /** Wide where it is written, narrow where it is found right. */
    readonly types?: { readonly input: Written<Input>; readonly output: Output } | undefined
    readonly jsonSchema: JsonSchemaConverter
  }
}

/**
 * The Standard JSON Schema interface (https://standardschema.dev/json-schema), version 1: the schema of what is given, and of
 * what it is once found right. Targets are `draft-2020-12` and `draft-07`; any other throws `invalid-input`.
 */
export interface JsonSchemaConverter {
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
}

export interface JsonSchemaOptions {
  readonly target: 'draft-2020-12' | 'draft-07' | (string & {})
  readonly libraryOptions?: Record<string, unknown> | undefined
}

export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }

/** With what a fault says beside its message, as `issues` of an `InvalidInputError` has it. */
export interface StandardIssue extends Pick<Fault, 'code' | 'otherPath' | 'allowed'> {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}
