/** All members of a union, in an order: a list that lacks one, or has another, does not compile. */
export const everyOf =
  <Name extends string>() =>
  <const List extends readonly Name[]>(
    list: List & ([Name] extends [List[number]] ? unknown : never),
  ): readonly Name[] =>
    list
