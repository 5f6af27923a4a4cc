import { describe, expect, it } from 'vitest';
import type { Course } from '../../src/course/index.js';
import { planSlideDeck, type DeckSlide, type SlideDeck } from '../../src/deck/index.js';
import { COURSE, slide, withDebrief, withSlides } from './fixture.js';

const deck = planSlideDeck(COURSE);

function slidesOf(plan: SlideDeck): readonly DeckSlide[] {
  return plan.groups.flatMap(({ slides }) => slides);
}

function slideNamed(id: string, plan = deck): DeckSlide {
  const found = slidesOf(plan).find((candidate) => candidate.id === id);
  if (!found)
    throw new Error(
      `no slide ${id} among ${slidesOf(plan)
        .map((each) => each.id)
        .join(', ')}`,
    );
  return found;
}

function linksOf({ content }: DeckSlide): string[] {
  return 'choices' in content ? content.choices.map(({ leadsTo }) => leadsTo) : [];
}

describe('the order of the deck', () => {
  it('starts with the title, then follows the route, one group a stop', () => {
    expect(deck.groups.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['title title', 'lesson MOD4', 'case CS1']);
    expect(slidesOf(deck)[0]?.content).toMatchObject({ kind: 'title', title: COURSE.title, picture: { name: 'hero' } });
  });

  it('numbers every slide from 1 without a gap, and names each once', () => {
    const slides = slidesOf(deck);
    expect(slides.map(({ folio }) => folio)).toEqual(slides.map((_, index) => index + 1));
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });
});

describe('a lesson', () => {
  it('has an opener, its authored slides, and a slide of title and lead for other pages', () => {
    expect(deck.groups[1]?.slides.map(({ id, content }) => [id, content.kind])).toEqual([
      ['mod4', 'section'],
      ['mod4_five-needs', 'list'],
      ['mod4_five-needs_2', 'sentence'],
      ['mod4_never-a-gate', 'list'],
      ['mod4_check', 'sentence'],
    ]);
    expect(slideNamed('mod4').content).toMatchObject({
      number: '4',
      html: expect.stringContaining('loud, &amp; needs') as string,
    });
    expect(slideNamed('mod4_never-a-gate').content).toMatchObject({ html: '<p>Nobody has to earn the next step.</p>' });
  });

  it('keeps the author’s own opener, with the lesson’s number and drawing', () => {
    const plan = planSlideDeck(withSlides(slide({ kind: 'section', title: 'Roots' }), slide({ title: 'Next' })));
    expect(plan.groups[1]?.slides.map(({ id }) => id)).toEqual(['mod4', 'mod4_only_2']);
    expect(slideNamed('mod4', plan).content).toMatchObject({
      title: 'Roots',
      number: '4',
      picture: { name: 'mod4-roots' },
    });
  });

  it('carries the notes over, and turns words of the glossary into plain words', () => {
    const { notes, content } = slideNamed('mod4_five-needs');
    expect(notes).toEqual({ minutes: 2, html: '<p><strong>Say:</strong> each of us has all five.</p>' });
    expect(content).toMatchObject({ html: '<ul><li>Body</li><li>Safety</li></ul>' });
  });
});

describe('a case study', () => {
  const slides = deck.groups[2]?.slides ?? [];

  it('is an opener, passage, vote and feedback of each decision, endings, the routes compared, debrief', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      'cs1',
      ...['start', 'locked-in', 'kitchen-table'].flatMap((id) => [`cs1_${id}`, `cs1_${id}_vote`, `cs1_${id}_feedback`]),
      'cs1_ending-own',
      'cs1_ending-quiet',
      'cs1_route_compared',
      'cs1_debrief_1',
      'cs1_debrief_2',
    ]);
  });

  it('shows the content note on its opener', () => {
    expect(slideNamed('cs1').content).toMatchObject({ html: expect.stringContaining('Nobody dies.') as string });
  });

  it('letters the choices in the author’s order, whatever their ids', () => {
    const { content } = slideNamed('cs1_start_vote');
    const lettered = 'choices' in content ? content.choices.map(({ letter, leadsTo }) => [letter, leadsTo]) : [];
    expect(lettered).toEqual([
      ['A', 'cs1_locked-in'],
      ['B', 'cs1_kitchen-table'],
      ['C', 'cs1_ending-quiet'],
    ]);
  });

  it('hides quality and feedback from the vote', () => {
    const text = JSON.stringify(slideNamed('cs1_start_vote'));
    expect(text).not.toMatch(/quality|feedbackHtml|brings/);
    expect(JSON.stringify(slideNamed('cs1_start_feedback'))).toMatch(/"quality":3/);
  });

  it('leads every choice and every next to a slide that exists', () => {
    const known = new Set(slides.map(({ id }) => id));
    const led = slides.flatMap((each) => [...linksOf(each), ...(each.next ? [each.next] : [])]);
    expect(led.length).toBeGreaterThan(14);
    expect(led.filter((id) => !known.has(id))).toEqual([]);
  });

  it('takes a clicker from the opener along the strongest choices to the debrief', () => {
    const walked: string[] = [];
    for (let at = slides.indexOf(slideNamed('cs1')); at >= 0 && at < slides.length;) {
      const here = slides[at];
      walked.push(here?.id ?? '');
      at = here?.next ? slides.indexOf(slideNamed(here.next)) : at + 1;
    }
    expect(walked.filter((id) => !/_(vote|feedback)$/.test(id))).toEqual([
      'cs1',
      'cs1_start',
      'cs1_kitchen-table',
      'cs1_ending-own',
      'cs1_route_compared',
      'cs1_debrief_1',
      'cs1_debrief_2',
    ]);
  });

  it('has the author’s notes at the vote, and running notes wherever there are none', () => {
    expect(slideNamed('cs1_start_vote').notes.html).toBe('<p>Whose worry is the loudest here?</p>');
    expect(slideNamed('cs1_locked-in_vote').notes.html).toMatch(/least/);
    expect(slideNamed('cs1_start').notes.html).toMatch(/aloud/);
    expect(slideNamed('cs1_ending-own').notes.html).toMatch(/voice go missing.*best outcome/s);
    expect(slides.filter(({ notes }) => notes.html === '')).toEqual([]);
  });

  it('counts only the best route towards the session', () => {
    const counted = slides.filter(({ onRoute }) => onRoute).reduce((sum, { notes }) => sum + notes.minutes, 0);
    expect(slideNamed('cs1_locked-in').onRoute).toBe(false);
    expect(deck.groups[2]?.minutes).toBe(counted);
    expect(deck.minutes).toBe(deck.groups.reduce((sum, { minutes }) => sum + minutes, 0));
  });
});

describe('debrief questions', () => {
  const debriefOf = (course: Course): DeckSlide => slideNamed('cs1_debrief_1', planSlideDeck(course));

  it('keep hints in brackets for the trainer', () => {
    const { content, notes } = debriefOf(withDebrief('What changes <em>then</em>? (His wishes, advocacy.)'));
    expect(content).toMatchObject({ html: '<p>What changes <em>then</em>?</p>' });
    expect(notes.html).toMatch(/\(His wishes, advocacy\.\)/);
  });

  it('move what is over thirty words into the notes, whole sentences at a time', () => {
    const long = 'One two three four five six seven eight nine ten eleven twelve?';
    const { content, notes } = debriefOf(withDebrief(`${long} Short one? ${long} Last?`));
    expect(content).toMatchObject({ html: `<p>${long}</p><p>Short one?</p>` });
    expect(notes.html).toContain(`${long} Last?`);
  });
});
