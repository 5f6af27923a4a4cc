import type { Component } from 'svelte';
import AsidePart from './parts/AsidePart.svelte';
import ButtonPart from './parts/ButtonPart.svelte';
import ChipPart from './parts/ChipPart.svelte';
import ChoicePart from './parts/ChoicePart.svelte';
import DisclosurePart from './parts/DisclosurePart.svelte';
import FieldPart from './parts/FieldPart.svelte';
import IconPart from './parts/IconPart.svelte';
import LeaningPart from './parts/LeaningPart.svelte';
import LinkPart from './parts/LinkPart.svelte';
import MeterPart from './parts/MeterPart.svelte';
import PageFramePart from './parts/PageFramePart.svelte';
import PanelPart from './parts/PanelPart.svelte';
import QuestionPart from './parts/QuestionPart.svelte';
import ReviewPart from './parts/ReviewPart.svelte';
import StonesPart from './parts/StonesPart.svelte';
import StoryPart from './parts/StoryPart.svelte';
import TablePart from './parts/TablePart.svelte';
import TermPart from './parts/TermPart.svelte';
import TypePart from './parts/TypePart.svelte';

/** What shows the examples of each file `<name>.examples.yaml` of src/ui and src/pieces: a component in its place, or what style sheets make. */
const parts = {
  aside: AsidePart,
  button: ButtonPart,
  chip: ChipPart,
  choice: ChoicePart,
  disclosure: DisclosurePart,
  field: FieldPart,
  icon: IconPart,
  leaning: LeaningPart,
  link: LinkPart,
  meter: MeterPart,
  'page-frame': PageFramePart,
  panel: PanelPart,
  question: QuestionPart,
  review: ReviewPart,
  stones: StonesPart,
  story: StoryPart,
  table: TablePart,
  tag: ChipPart,
  term: TermPart,
  type: TypePart,
};

export const partNames: readonly string[] = Object.keys(parts);

/** @throws when nothing here shows that component */
export function partOf(name: string): Component<Record<string, unknown>> {
  const part = new Map<string, unknown>(Object.entries(parts)).get(name);
  if (!part) throw new Error(`src/gallery/component-parts.ts has no part for ${name}.examples.yaml.`);
  // The props are data from a file: tests/gallery holds them against what each part asks for.
  return part as Component<Record<string, unknown>>;
}
