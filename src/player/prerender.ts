import { render } from 'svelte/server';
import { hero, outline } from 'virtual:course/first-screen';
import { Journal } from '../tracking/index.js';
import App from './App.svelte';
import { Player } from './player.svelte.js';

/** The first screen as HTML, before any session has answered. */
export function prerenderFirstScreen(): string {
  const course = {
    outline,
    lessons: {},
    caseStudies: {},
    reference: () => Promise.reject(new Error('Not at build time.')),
  };
  const player = new Player(
    course,
    new Journal(undefined, outline.id),
    () => new Date(0),
    () => false,
  );
  return render(App, { props: { player, hero } }).body;
}
