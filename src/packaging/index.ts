export { planPackage, type PackagePlan } from './plan-package.js';
export { zipPackage } from './zip-package.js';
export { checkPackage } from './check-package.js';
export { isControlDocument } from './check-paths.js';
export { isRefusal, openPackage, PACKAGE_LIMITS } from './open-package.js';
export type { OpenedPackage, PackageLimits, PackageRefusal, PackageRefusalKind } from './open-package.js';
export { relistFiles } from './relist-files.js';
export {
  EDITIONS,
  ENTRY_PATH,
  MANIFEST_PATH,
  schemaFileNames,
  type BuiltFile,
  type Edition,
  type PackageFile,
} from './edition.js';
export { objectiveIds } from './objective-ids.js';
