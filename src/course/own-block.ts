import { NO_ORGANISATION, type Organisation } from './organisation.js';

/**
 * What a built page says of itself as data, for the player and for whoever brands the package: the course's own facts, which
 * stay, and what is an organisation's own, which may be exchanged without touching any script.
 */
export interface OwnBlock {
  readonly form: 1;
  readonly course: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** Whole percent; absent in a course without an assessment. */
    readonly passMark?: number;
  };
  /** What a logo is called where the organisation has given no name. */
  readonly logoWords: string;
  readonly organisation: Organisation;
}

/** Of the element that holds it. */
export const OWN_BLOCK_ID = 'organisation';

/** A page whose block a learning system has taken out or changed is the course without anybody's own. */
export function organisationIn(text: string | null | undefined): Organisation {
  return ownBlockIn(text)?.organisation ?? NO_ORGANISATION;
}

/** As the build wrote it: past the form and the braces, nothing is checked. */
export function ownBlockIn(text: string | null | undefined): OwnBlock | undefined {
  try {
    const block = JSON.parse(text ?? '') as OwnBlock | null;
    if (block?.form !== 1) return undefined;
    return { ...block, organisation: { ...NO_ORGANISATION, ...block.organisation } };
  } catch {
    return undefined;
  }
}
