/** A real number as run-times take it: no exponent, no comma, at most seven decimals (real(10,7) of SCORM 2004). */
export function formatReal(value: number): string {
  const rounded = Number.isFinite(value) ? Math.round(value * 1e7) / 1e7 : 0;
  // toFixed writes no exponent below 1e21; the zeros at the end go, and a minus before nothing too.
  const text = rounded.toFixed(7).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** A score of 0 … 1 as the two figures a run-time is told. They agree with each other: raw ÷ 100 = scaled. */
export function formatScore(score: number): { readonly raw: string; readonly scaled: string } {
  const hundredths = Math.round(clampShare(score) * 10_000);
  return { raw: formatReal(hundredths / 100), scaled: formatReal(hundredths / 10_000) };
}

export function clampShare(share: number): number {
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
