/** The run-time's data model, element → value. An element without a value is left out. */
export type CmiSnapshot = Readonly<Record<string, string>>;

/** Elements that differ, with their new value; the empty string where it has gone. */
export type CmiChanges = Readonly<Record<string, string>>;

export function changesBetween(before: CmiSnapshot, after: CmiSnapshot): CmiChanges {
  const changed = Object.entries(after).filter(([element, value]) => before[element] !== value);
  const gone = Object.keys(before).filter((element) => !(element in after));
  return { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((element) => [element, ''])) };
}

export function withChanges(before: CmiSnapshot, changes: CmiChanges): CmiSnapshot {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== ''));
}
