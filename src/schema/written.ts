/**
 * What is given before it is checked, as forms, files and requests hold it: any text where a day, a word or a decimal is
 * meant, every field free to be empty, missing or changed. A schema takes it, and gives what it is found to be.
 */
export type Written<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? Written<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]?: Written<T[K]> | undefined }
      : T
