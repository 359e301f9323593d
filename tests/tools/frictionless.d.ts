/** The parts of Frictionless Data's own libraries that the tests use; they ship no types. */
declare module 'datapackage' {
  export const Package: {
    load(
      descriptor: unknown,
      options: { readonly strict: boolean },
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>
  }
}
declare module 'tableschema' {
  export const Schema: {
    load(
      descriptor: unknown,
      options: { readonly strict: boolean },
    ): Promise<{
      readonly fieldNames: readonly string[]
      /** Throws where a cell is not of its field's type or breaks a constraint. */
      castRow(row: readonly string[]): readonly unknown[]
    }>
  }
}
