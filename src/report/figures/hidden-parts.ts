/**
 * Which parts of a whole are not shown, by their places: those that fewer than `minGroup` people are in, and, where these
 * would still be too few together, the next smallest too, so that nobody can be worked out by subtraction. Where all
 * together are too few, the empty parts are not shown either: with them gone, a sum told elsewhere says no place.
 */
export function hiddenParts(counts: readonly number[], minGroup: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  let held = 0;
  const bySize = counts.map((count, place) => ({ count, place })).sort((a, b) => a.count - b.count);
  for (const { count, place } of bySize) {
    if (count === 0) continue;
    if (count >= minGroup && (held === 0 || held >= minGroup)) break;
    hidden.add(place);
    held += count;
  }
  if (held > 0 && held < minGroup) return new Set(counts.keys());
  return hidden;
}

/** Parts with their counts, `undefined` for those that are not shown. */
export function withoutFew<Part extends { readonly count: number }>(
  parts: readonly Part[],
  minGroup: number,
): (Omit<Part, 'count'> & { readonly count: number | undefined })[] {
  const hidden = hiddenParts(
    parts.map(({ count }) => count),
    minGroup,
  );
  return parts.map((part, place) => ({ ...part, count: hidden.has(place) ? undefined : part.count }));
}
