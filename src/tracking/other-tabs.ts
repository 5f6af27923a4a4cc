import type { ChannelLike, TrackingEnvironment } from './environment.js';

/** Of two pages on one attempt, the one opened later goes on; `newer`: that is the other one. */
export type OtherTab = 'newer' | 'older';

/** What a page says of itself to the others of this browser: nothing of the learner. */
interface Presence {
  /** Tokens of the attempt: at launch, and since; empty for an attempt that has none yet. */
  readonly tokens: readonly string[];
  readonly openedAt: number;
  readonly page: number;
  /** Said to one that has just come. */
  readonly answer: boolean;
}

/**
 * Two pages on one attempt would each save over what the other has saved. The pages of one browser tell each other by a
 * channel of the course; where a browser denies that, the saved state's sequence number is all there is.
 */
export class OtherTabs {
  readonly #open: () => ChannelLike | undefined;
  readonly #heard: (which: OtherTab) => void;
  #own: Presence;
  #channel: ChannelLike | undefined;

  constructor(
    { openChannel, now, random }: TrackingEnvironment,
    courseId: string,
    token: string,
    heard: (which: OtherTab) => void,
  ) {
    this.#open = () => openChannel?.(`course.${courseId}`);
    this.#own = { tokens: [token], openedAt: now(), page: random(), answer: false };
    this.#heard = heard;
    this.join();
  }

  /** The attempt has got its token. */
  adopt(token: string): void {
    if (!this.#own.tokens.includes(token)) this.#own = { ...this.#own, tokens: [...this.#own.tokens, token] };
  }

  /** Says that this page is here, also when it is back from the browser's memory. */
  join(): void {
    if (this.#channel) return;
    this.#channel = this.#open();
    this.#channel?.listen((message) => this.#hear(message));
    this.#say();
  }

  /** An open channel may keep a page out of the back-forward cache. */
  part(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  #hear(data: unknown): void {
    if (!isPresence(data) || data.page === this.#own.page) return;
    if (!data.tokens.some((token) => this.#own.tokens.includes(token))) return;
    const newer = data.openedAt - this.#own.openedAt || data.page - this.#own.page;
    if (!data.answer) this.#say(true);
    this.#heard(newer > 0 ? 'newer' : 'older');
  }

  #say(answer = false): void {
    try {
      this.#channel?.post({ ...this.#own, answer });
    } catch {
      this.#channel = undefined;
    }
  }
}

function isPresence(data: unknown): data is Presence {
  if (typeof data !== 'object' || data === null) return false;
  const { tokens, openedAt, page } = data as Partial<Record<keyof Presence, unknown>>;
  return Array.isArray(tokens) && typeof openedAt === 'number' && typeof page === 'number';
}
