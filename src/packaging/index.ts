export { planPackage, type PackagePlan } from './plan-package.js';
export { zipPackage } from './zip-package.js';
export { checkPackage } from './check-package.js';
export { EDITIONS, schemaFileNames, type BuiltFile, type Edition, type PackageFile } from './edition.js';
export { objectiveIds } from './objective-ids.js';
