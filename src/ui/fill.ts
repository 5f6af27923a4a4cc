/** `fill('Page {n} of {total}', { n: 2, total: 7 })` → `Page 2 of 7`. A place without a value stays as it is written. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
