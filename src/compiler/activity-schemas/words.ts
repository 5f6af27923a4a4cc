import { z } from 'zod';
import { seedId } from '../schemas.js';

/** A sentence or label that a person reads. */
export const words = z
  .string({ error: 'write some words here' })
  .refine((text) => text.trim() !== '', { error: 'this is empty: write some words here' })
  .refine((text) => !/[<>]/.test(text), { error: 'these words are plain text: leave out < and >' })
  .refine((text) => !/["']/.test(text), {
    error: 'write “ ” and ’ here: straight quotes are not changed in activities',
  });

/** Words with places that the module fills in, such as `{n}`. Both a missing and an unknown place are refused. */
export function wordsWith(...places: readonly string[]) {
  return wordsMaybeWith(...places).superRefine((text, context) => {
    for (const place of places) {
      if (!placesIn(text).includes(place))
        context.addIssue({ code: 'custom', message: `write {${place}} where it is to stand` });
    }
  });
}

/** Words in which the module fills these places in, where the author has any use for them. */
export function wordsMaybeWith(...places: readonly string[]) {
  return words.superRefine((text, context) => {
    for (const place of placesIn(text)) {
      if (!places.includes(place)) {
        const known = places.map((name) => `{${name}}`).join(' and ');
        context.addIssue({ code: 'custom', message: `{${place}} is not filled in here; ${known} can be` });
      }
    }
  });
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w*)\}/g)].map(([, place]) => place ?? '');
}

/** Words without any place to fill in. */
export const plainWords = words.refine((text) => !/\{\w*\}/.test(text), { error: 'nothing in { } is filled in here' });

/** Short, stable, and safe on the wire. */
export const stableId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, { error: 'an id is a letter, then letters and digits, such as "bath" or "P2"' });

export function uniqueIds(entries: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  entries.forEach(({ id }, at) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first < at) {
      const message = `the id "${id}" stands at place ${first + 1} already: give this one its own`;
      context.addIssue({ code: 'custom', path: [at, 'id'], message });
    }
  });
}

/** What every activity has; those that completion asks for have an `activityId` besides. */
export function activityFields<const Name extends string>(name: Name) {
  return {
    name: z.literal(name, { error: `the name is "${name}", as in the file's own name` }),
    trackingId: z.string().regex(/^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$/, {
      error: "a tracking id is the lesson's id, _ and this one's, such as MOD0_A0",
    }),
    title: plainWords,
    heading: plainWords,
    summary: plainWords,
    how: plainWords,
    note: wordsWith('n'),
    minutes: z.int({ error: 'whole minutes, such as 3' }).min(1, { error: 'at least 1 minute' }),
    seeds: z.array(seedId).default([]),
  };
}

export const activityId = z.string().regex(/^A\d+$/, { error: "an activity's id is A and a number, such as A0" });
