import * as v from 'valibot'

/** The most places that are listed: who built one wrong value has often built all of them wrong. */
const most = 20

/**
 * Where a value is not what its schema asks, as a program writes the path.
 *
 * @returns nothing where it is; never throws
 * @example malformedPlaces(matterSchema, matter) //=> []
 */
export const malformedPlaces = (schema: v.GenericSchema, value: unknown): readonly string[] => {
  const { issues = [] } = v.safeParse(schema, value)
  return [...new Set(issues.slice(0, most).map((issue) => placeOf(issue)))]
}

const placeOf = ({ path }: v.BaseIssue<unknown>): string =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
