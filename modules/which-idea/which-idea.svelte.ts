import { fill } from '../../src/ui/index.js';
import type { IdeaSceneWords, WhichIdeaWords } from '../../src/course/index.js';
import type { ActivityReport } from '../contract.js';
import type { Verdict } from './rules.js';
import { judge, press } from './rules.js';

/** `before`: answered in an earlier session, of which the first choice alone was kept. */
export interface Feedback {
  readonly kind: 'best' | 'near' | 'other' | 'before';
  readonly label: string;
  readonly lines: readonly string[];
}

interface Answer {
  readonly picks: readonly string[];
  readonly verdict: Verdict | { readonly kind: 'before' };
}

export class WhichIdeaState {
  readonly words: WhichIdeaWords;
  /** Place of the open scene in `words.scenes`. */
  index = $state(0);
  atOverview = $state(false);
  nudge = $state<'tooMany' | 'chooseFirst' | undefined>();
  /** Scene → ideas pressed, first pressed first. */
  #picks = $state.raw<Readonly<Record<string, readonly string[]>>>({});
  /** Scene → the answer last looked at. */
  #answers = $state.raw<Readonly<Record<string, Answer>>>({});
  /** Scene → first idea of the first answer. */
  #firsts = $state.raw<Readonly<Record<string, string>>>({});
  readonly #wasDone: boolean;

  constructor(words: WhichIdeaWords, saved: ActivityReport | undefined) {
    this.words = words;
    this.#wasDone = saved?.state === 'done';
    this.#restore(saved?.choices ?? {});
  }

  get scene(): IdeaSceneWords {
    const scene = this.words.scenes[this.index];
    if (!scene) throw new Error(`There is no scene ${this.index}.`);
    return scene;
  }

  get isLast(): boolean {
    return this.index === this.words.scenes.length - 1;
  }

  get isAnswered(): boolean {
    return this.scene.id in this.#answers;
  }

  get allAnswered(): boolean {
    return this.words.scenes.every(({ id }) => id in this.#answers);
  }

  /** The key words are marked while the learner looks again. */
  get isMarked(): boolean {
    return this.#answers[this.scene.id]?.verdict.kind === 'other';
  }

  get feedback(): Feedback | undefined {
    const answer = this.#answers[this.scene.id];
    return answer && feedbackOn(this.words, this.scene, answer);
  }

  get report(): ActivityReport {
    const choices = this.words.scenes.flatMap(({ id }) => {
      const first = this.#firsts[id];
      return first ? [[id, first] as const] : [];
    });
    return { state: this.allAnswered || this.#wasDone ? 'done' : 'started', choices: Object.fromEntries(choices) };
  }

  isPicked(idea: string): boolean {
    return this.#picks[this.scene.id]?.includes(idea) ?? false;
  }

  firstChoice(scene: string): string {
    return tagsOf(this.words, [this.#firsts[scene] ?? '']);
  }

  bestIdeas(scene: IdeaSceneWords): string {
    return tagsOf(this.words, scene.best);
  }

  pick(idea: string): void {
    const picks = press(this.#picks[this.scene.id] ?? [], idea);
    this.nudge = picks ? undefined : 'tooMany';
    if (picks) this.#picks = { ...this.#picks, [this.scene.id]: picks };
  }

  /** Answers the open scene; true when there was something to look at. */
  look(): boolean {
    const picks = this.#picks[this.scene.id] ?? [];
    const [first] = picks;
    this.nudge = first ? undefined : 'chooseFirst';
    if (!first) return false;
    const { id } = this.scene;
    this.#answers = { ...this.#answers, [id]: { picks, verdict: judge(this.scene, picks) } };
    this.#firsts = { [id]: first, ...this.#firsts };
    return true;
  }

  /** On from an answered scene: to the next one, then to the overview when nothing is left. */
  next(): void {
    this.nudge = undefined;
    if (!this.isLast) {
      this.index += 1;
    } else if (this.allAnswered) {
      this.atOverview = true;
    } else {
      this.index = this.#firstUnanswered();
    }
  }

  previous(): void {
    this.nudge = undefined;
    this.index = Math.max(0, this.index - 1);
  }

  open(scene: string): void {
    const index = this.words.scenes.findIndex(({ id }) => id === scene);
    if (index < 0) return;
    this.index = index;
    this.atOverview = false;
    this.nudge = undefined;
  }

  #firstUnanswered(): number {
    return this.words.scenes.findIndex(({ id }) => !(id in this.#answers));
  }

  /** Choices of scenes or ideas that the course no longer has are left out. */
  #restore(choices: Readonly<Record<string, string>>): void {
    const known = this.words.scenes.flatMap(({ id }) => {
      const idea = this.words.ideas.find((entry) => entry.id === choices[id])?.id;
      return idea ? [[id, idea] as const] : [];
    });
    this.#firsts = Object.fromEntries(known);
    this.#picks = Object.fromEntries(known.map(([id, idea]) => [id, [idea]]));
    this.#answers = Object.fromEntries(known.map(([id, idea]) => [id, { picks: [idea], verdict: { kind: 'before' } }]));
    this.atOverview = this.allAnswered;
    this.index = Math.max(0, this.#firstUnanswered());
  }
}

/** `Risk moves`, or `Smaller, never zero + Some risks are worth it`. */
function tagsOf(words: WhichIdeaWords, ideas: readonly string[]): string {
  return words.ideas
    .filter(({ id }) => ideas.includes(id))
    .map(({ tag }) => tag)
    .join(' + ');
}

function feedbackOn(words: WhichIdeaWords, scene: IdeaSceneWords, { picks, verdict }: Answer): Feedback {
  const { kind } = verdict;
  const best = tagsOf(words, scene.best);
  switch (kind) {
    case 'before': {
      const label = fill(words.beforeLabel, { ideas: tagsOf(words, picks) });
      return { kind, label, lines: [fill(words.beforeLine, { ideas: best }), scene.bestLine] };
    }
    case 'best':
      return { kind, label: fill(words.bestLabel, { ideas: best }), lines: [scene.bestLine] };
    case 'near': {
      const label = fill(words.nearLabel, { ideas: tagsOf(words, [verdict.idea]) });
      return { kind, label, lines: [verdict.line] };
    }
    case 'other': {
      const marked = scene.keywords.map((word) => `“${word}”`).join(', ');
      return { kind, label: words.otherLabel, lines: [fill(words.otherLine, { words: marked })] };
    }
  }
}
