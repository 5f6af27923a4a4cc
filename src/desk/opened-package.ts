import type { Logo, OwnBlock } from '../course/index.js';
import {
  draftOf,
  isLogoProblem,
  LOGO_PATHS,
  readLogo,
  readOwnBlock,
  type OrganisationDraft,
} from '../organisation/index.js';
import { ENTRY_PATH, isRefusal, openPackage, type PackageFile, type PackageRefusal } from '../packaging/index.js';
import { textIn } from './brand-package.js';

/** A package on the desk. */
export interface DeskPackage {
  readonly files: readonly PackageFile[];
  readonly page: string;
  readonly block: OwnBlock;
  /** As the page is marked for its run-time. */
  readonly edition: string;
  /** What the package has already. */
  readonly draft: OrganisationDraft;
  /** It names a logo that could not be taken up again. */
  readonly logoLost: boolean;
}

export type DeskRefusal = PackageRefusal | { readonly refused: 'not-ours'; readonly detail: '' };

export function openForDesk(zip: Uint8Array): DeskPackage | DeskRefusal {
  const opened = openPackage(zip);
  if (isRefusal(opened)) return opened;
  const { files } = opened;
  const page = textIn(files, ENTRY_PATH);
  const block = readOwnBlock(page);
  if (!block) return { refused: 'not-ours', detail: '' };
  const logo = logoIn(files);
  const named = block.organisation.logo !== undefined;
  return {
    files,
    page,
    block,
    edition: editionOf(page),
    draft: draftOf(block.organisation, named ? logo : undefined),
    logoLost: named && !logo,
  };
}

function logoIn(files: readonly PackageFile[]): Logo | undefined {
  const file = files.find(({ path }) => LOGO_PATHS.includes(path));
  const read = file && readLogo(file);
  return read && !isLogoProblem(read) ? read : undefined;
}

function editionOf(page: string): string {
  return /<html\b[^>]*\sdata-edition="([\w-]+)"/.exec(page)?.[1] ?? '';
}

/** `positive-risk-taking-scorm12-willow-bank-care.zip` */
export function packageName(edition: string, organisation: string): string {
  const own = organisation
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${['positive-risk-taking', edition, own].filter((part) => part !== '').join('-')}.zip`;
}
