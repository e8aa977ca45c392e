import fc from 'fast-check'
import type { Described, Shape } from '../../../src/schema/shape.js'

// What a schema itself takes, from what it says of itself and from nothing that was written of it.

type RecordShape = Extract<Shape, { readonly kind: 'record' }>

const decimals = (isAboveZero: boolean): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom('', '.0', '.5', '.18345', '.0000000001'), fc.boolean())
    .map(([whole, rest, asNumber]) => (asNumber ? Number(`${whole}${rest}`) : `${whole}${rest}`))
    .filter(decimal => !isAboveZero || Number(decimal) > 0)

const records = ({ fields }: RecordShape): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(fields.map(({ name, schema }) => [name, givenTo(schema)])), {
    requiredKeys: fields.filter(({ mayBeLeftOut }) => !mayBeLeftOut).map(({ name }) => name),
  })

export const givenTo = (schema: Described): fc.Arbitrary<unknown> => {
  const shape = schema.shape()
  switch (shape.kind) {
    case 'text':
      return shape.pattern ? fc.stringMatching(shape.pattern) : fc.string({ minLength: 1, maxLength: 12 })
    case 'decimal':
      return decimals(shape.isAboveZero)
    case 'flag':
      return fc.boolean()
    case 'word':
      return fc.constantFrom(...shape.allowed)
    case 'whole-number':
      return fc.oneof(fc.constantFrom(shape.least, shape.most), fc.integer({ min: shape.least, max: shape.most }))
    case 'list':
      return fc.array(givenTo(shape.item), { maxLength: 4 })
    case 'map':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), givenTo(shape.item), { maxKeys: 3 })
    case 'record':
      return records(shape)
    case 'completed':
      return givenTo(shape.record)
    case 'alternatives':
      return fc.oneof(...shape.schemas.map(givenTo))
  }
}
