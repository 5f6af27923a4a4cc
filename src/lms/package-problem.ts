/** Why a package cannot be tried yet, for the person at the screen. Shown, never thrown past the package shelf. */
export interface PackageProblem {
  readonly what: string;
  readonly hint: string;
}

export const BUILD_AGAIN = 'Run “npm run build”, then press Try again.';

export class PackageProblemError extends Error {
  constructor(readonly problem: PackageProblem) {
    super(problem.what);
  }
}

export function refusePackage(what: string, hint = BUILD_AGAIN): never {
  throw new PackageProblemError({ what, hint });
}
