/** Where the learner's words stand in the notes book. */
export const KEYS = {
  /** `given` or `own`. */
  whose: 'A7.whose',
  person: 'A7.person',
  authority: 'A7.authority',
  /** `yes` where no limit is needed. */
  none: 'A7.none',
  answer: (question: string) => `A7.${question}`,
} as const;
