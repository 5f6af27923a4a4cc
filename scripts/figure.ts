/** A figure of `npm run bench`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly budget: number;
  readonly unit: string;
}

export function isOver({ value, budget }: Figure): boolean {
  return value > budget;
}

export function figureLine(figure: Figure): string {
  const { name, value, budget, unit } = figure;
  const mark = isOver(figure) ? 'OVER' : 'ok  ';
  return `  ${mark} ${name.padEnd(62)} ${shown(value).padStart(8)} of ${shown(budget)} ${unit}`.trimEnd();
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}
