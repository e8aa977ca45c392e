/** A tenth more than the input, which is the noise of two medians and no growth. */
const LINEAR = 1.1

/** From each length to the next: the time of the longer one, over that of the shorter, over how much longer it is. */
export const targetsOfGrowth = ({ of, growth }) =>
  Object.entries(growth).flatMap(([kind, rows]) =>
    rows.slice(1).map(({ length, growth: is }, place) => ({
      what: `${kind}: growth from ${rows[place].length} to ${length} ${of}`,
      is,
      atMost: LINEAR,
    })),
  )
