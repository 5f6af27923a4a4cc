/** Why a package cannot be tried yet, for the person at the screen. Shown, never thrown past the package shelf. */
export interface PackageProblem {
  readonly what: string;
  readonly hint: string;
}

export const BUILD_AGAIN = 'Run “npm run build”, then press Try again.';
export const GET_AGAIN = 'Take the zip as you downloaded it, without unpacking it in between.';

/** Its message says what is amiss; the package shelf knows what helps. */
export class PackageProblemError extends Error {}

export function refusePackage(what: string): never {
  throw new PackageProblemError(what);
}
