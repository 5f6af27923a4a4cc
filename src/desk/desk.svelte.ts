import type { Reporting } from '../course/index.js';
import { SvelteSet } from 'svelte/reactivity';
import {
  accentThemesIn,
  checkDraft,
  isLogoProblem,
  readLogo,
  type DraftProblem,
  type OrganisationDraft,
  type PolicyDraft,
} from '../organisation/index.js';
import { PACKAGE_LIMITS, zipPackage } from '../packaging/index.js';
import { fill } from '../ui/index.js';
import tokens from '../ui/tokens.css?raw';
import { brandPackage } from './brand-package.js';
import { digest } from './digest.js';
import { openForDesk, packageName, type DeskPackage } from './opened-package.js';
import { words } from './words.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** The draft as its fields write to it. */
export type Form = Writable<Omit<OrganisationDraft, 'policies' | 'reporting'>> & {
  policies: Writable<PolicyDraft>[];
  reporting: Writable<Reporting>;
};

export interface MadePackage {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const THEMES = accentThemesIn(tokens);

/** The course's own colours. */
export const OWN_ACCENTS = { light: tokenIn('--org-accent'), dark: tokenIn('--org-accent-dark') };

function tokenIn(token: string): string {
  return new RegExp(`${token}: (#[0-9a-f]{6});`).exec(tokens)?.[1] ?? '#000000';
}

/** One package and what is being made of it. */
export class Desk {
  package = $state.raw<DeskPackage | undefined>();
  refusal = $state.raw<keyof typeof words.refused | undefined>();
  refusalDetail = $state('');
  busy = $state(false);
  form = $state<Form | undefined>();
  logoProblem = $state('');
  /** Fields that somebody has left: only then is said what is amiss. */
  readonly touched = new SvelteSet<string>();
  asked = $state(false);
  checked = $derived(this.form && checkDraft(this.form, THEMES));

  async open(file: File): Promise<void> {
    this.close();
    if (file.size > PACKAGE_LIMITS.zip) {
      this.#refuse('too-large', `${Math.ceil(file.size / 1_000_000)}`);
      return;
    }
    this.busy = true;
    try {
      const opened = openForDesk(new Uint8Array(await file.arrayBuffer()));
      if ('refused' in opened) this.#refuse(opened.refused, opened.detail);
      else this.#take(opened);
    } catch {
      this.#refuse('unread', '');
    } finally {
      this.busy = false;
    }
  }

  close(): void {
    this.package = undefined;
    this.form = undefined;
    this.refusal = undefined;
    this.logoProblem = '';
    this.asked = false;
    this.touched.clear();
  }

  async takeLogo(file: File): Promise<void> {
    if (!this.form) return;
    const read = readLogo({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    this.logoProblem = isLogoProblem(read) ? fill(words.logoProblems[read.kind], { detail: read.detail }) : '';
    if (!isLogoProblem(read)) this.form.logo = read;
  }

  /** What is to be said at a field now. */
  problemAt(field: string): DraftProblem | undefined {
    if (!this.asked && !this.touched.has(field)) return undefined;
    return this.checked?.problems.find((problem) => problem.field === field);
  }

  /** Undefined when the package takes no brand: it was changed since the build. */
  async make(): Promise<MadePackage | undefined> {
    if (!this.package || !this.checked) return undefined;
    const { organisation } = this.checked;
    const files = await brandPackage(this.package.files, organisation, digest);
    if (!files) return undefined;
    const bytes = new Uint8Array(zipPackage({ files }));
    return { name: packageName(this.package.edition, organisation.name), bytes };
  }

  #take(opened: DeskPackage): void {
    this.package = opened;
    this.form = {
      ...opened.draft,
      policies: opened.draft.policies.map((policy) => ({ ...policy })),
      reporting: { ...opened.draft.reporting },
    };
    this.logoProblem = opened.logoLost ? words.logoLost : '';
  }

  #refuse(refusal: keyof typeof words.refused, detail: string): void {
    this.refusal = refusal;
    this.refusalDetail = detail;
  }
}
