/** `fillIn('Card {n} of {total}', { n: 3, total: 14 })`. A place without a value stays as it is written. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
