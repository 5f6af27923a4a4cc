import type { Meter, Quality } from '../course/index.js';

/** Every sentence that the deck itself says, in English. The course's own words come from content/ and quizzes/. */

export const SLIDE_WORDS = {
  deckHeading: (title: string) => `${title}: trainer’s slides`,
  together: 'Trainer’s slides',
  keys: {
    label: 'Keys for the trainer',
    speakerView: 'Presenter view',
    menu: 'Go to',
    notesBelow: 'Notes',
    evening: 'Evening',
    overview: 'All slides',
    pointer: 'Pointer',
  },
  contentNote: 'Content note',
  whatWouldYouDo: 'What would you do?',
  whatFollows: 'What each choice brings',
  anEnding: 'an ending',
  routes: 'Two ways through the story',
  ourRoute: 'The room’s route',
  balancedRoute: 'The balanced route',
  endsIn: (ending: string) => `Ends in: ${ending}`,
  notPlayed: 'Not decided yet',
  allSlides: 'All slides',
  wordKicker: 'For your own course',
  wordTitle: 'Done live with a trainer',
  wordHow: 'In your course, open <em>Contents</em>, choose <em>Done live with a trainer</em>, and type these words.',
  talk: 'Talk in pairs',
  follow: (letter: string) => `Follow ${letter}`,
  noMeters: 'The meters stay as they are',
  barred: (letters: readonly string[]) => `Not open on the way that we took: ${inWords(letters)}.`,
  noScript: 'The slides need JavaScript, which is switched off in this browser.',
} as const;

export const CLOCK_WORDS = {
  label: 'Clock',
  start: 'Start',
  pause: 'Stop',
  reset: 'Set back',
} as const;

export const RECORD_WORDS = {
  heads: (letters: readonly string[]) => [
    'Date',
    'Case study',
    'Passage',
    ...letters,
    'Followed',
    'Balanced route',
    'The choice followed',
  ],
  ending: 'Ending',
  title: 'Record of the session',
  nothing: 'No story has been played yet.',
  print: 'Print',
  save: 'Save as CSV',
  note: 'Counts and routes only. No names, and nothing that anybody said.',
} as const;

/** The choices of the first slide, and the window that a one-screen room opens. */
export const START_WORDS = {
  choose: 'Choose a session',
  oneModule: 'One lesson or story',
  goOn: (session: string) => `Go on where you were: ${session}`,
  minutes: (minutes: number) =>
    minutes % 60 === 0
      ? `${minutes / 60} h`
      : minutes > 60
        ? `${Math.floor(minutes / 60)} h ${minutes % 60} min`
        : `${minutes} min`,
  reading: 'Read as a page',
} as const;

export const VOTE_WORDS = {
  more: (letter: string) => `One more hand for ${letter}`,
  fewer: (letter: string) => `One hand fewer for ${letter}`,
  handsOnly: (count: number) => (count === 1 ? 'hand' : 'hands'),
  hands: (count: number) => (count === 1 ? '1 hand' : `${count} hands`),
  reveal: (letter: string) => `Show what ${letter} brings`,
} as const;

export const PRESENTER_WORDS = {
  title: 'Presenter view',
  onTheWall: 'On the wall',
  next: 'Next',
  nextReveal: (letter: string) => `Next: what ${letter} brings`,
  nextFollow: (letter: string, title: string) => `Next: follow ${letter}, to “${title}”`,
  nextEnd: 'Next: this is the last slide',
  notes: 'Notes',
  back: 'Back',
  on: 'Next',
  blackout: 'Black screen',
  pointer: 'Pointer',
  jump: 'Go to',
  clock: 'Time of day',
  elapsed: 'Since the start',
  ofPlanned: (time: string) => `of ${time}`,
  slide: 'This slide',
  part: (index: number, all: number, title: string) => `Part ${index} of ${all}: ${title}`,
  partPlan: (due: number, planned: number) => `${due} of ${planned} min by the end of this slide`,
  onTime: 'On time',
  behind: (minutes: number) => `${minutes} min behind the plan`,
  ahead: (minutes: number) => `${minutes} min ahead of the plan`,
  restart: 'Start the time again',
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  undo: 'Undo the decision',
  close: 'Close',
  lost: 'The window with the slides is closed. Open the slides again, and press S there.',
  keys: 'Page Down and Page Up turn the slides; A, B and C count hands, with Shift one fewer; U undoes a decision; full stop blackens the screen.',
} as const;

export const MENU_WORDS = {
  title: 'Go to',
  close: 'Close',
  keysOn: 'Single letter keys are on',
  startAgain: 'Back to the choice of sessions',
} as const;

export const QUALITY_PHRASES: Readonly<Record<Quality, string>> = {
  3: 'Strong choice',
  2: 'Sound choice',
  1: 'Understandable, with a cost',
  0: 'Likely to cause harm',
};

export const METER_NAMES: Readonly<Record<Meter, string>> = {
  autonomy: 'Autonomy',
  wellbeing: 'Wellbeing',
  safety: 'Safety',
  trust: 'Trust',
};

export function meterMove(meter: Meter, change: number): string {
  return `${METER_NAMES[meter]} ${change > 0 ? 'up' : 'down'} ${Math.abs(change)}`;
}

/** What a choice asks of the way so far. A place is "at “The key”" on the wall, "on page 7" on paper. */
export const CONDITION_WORDS = {
  onlyIf: (parts: readonly string[]) => `Only if ${parts.join(', and ')}`,
  visited: (place: string, holds: boolean) => (holds ? `you have been ${place}` : `you have not been ${place}`),
  chose: (letter: string, place: string, holds: boolean) =>
    holds ? `you chose ${letter} ${place}` : `you did not choose ${letter} ${place}`,
  atLeast: (meter: Meter, value: number) => `${METER_NAMES[meter]} is ${value} or more`,
  atMost: (meter: Meter, value: number) => `${METER_NAMES[meter]} is ${value} or less`,
  atTitle: (title: string) => `at “${title}”`,
} as const;

/** A; A and B; A, B and C. */
function inWords(letters: readonly string[]): string {
  const last = letters.at(-1) ?? '';
  return letters.length > 1 ? `${letters.slice(0, -1).join(', ')} and ${last}` : last;
}

export const TIMING_WORDS = {
  slide: (minutes: number) => `This slide: ${inMinutes(minutes)}.`,
  part: (done: number, all: number) => `This part: ${done} of ${all} min by its end.`,
  besideRoute: 'Beside the best route, so not counted in the part’s time.',
} as const;

export function inMinutes(minutes: number): string {
  return minutes < 1 ? `${Math.round(minutes * 60)} sec` : `${Math.round(minutes * 2) / 2} min`;
}

/** What the trainer reads where the author has written no notes. HTML. */
export const NOTES = {
  title: (parts: readonly { readonly title: string; readonly minutes: number }[]) => `
<p><strong>Before people arrive:</strong> choose your parts. Key O shows all slides; a part starts at the top of each column. Check that what the slides say of the law is up to date, and have the local safeguarding procedure to hand.</p>
<p><strong>Say:</strong> today touches on risk and harm. You can step out at any time. Real feelings are welcome; real names stay at home. We disagree kindly, and passing is fine.</p>
<p><strong>Watch for:</strong> silence as well as tears. Take a break when the room needs one.</p>
<ul>${parts.map(({ title, minutes }) => `<li>${title}: ${minutes} min</li>`).join('')}</ul>`,
  opener: (minutes: number, objectives: string) => `
<p><strong>Say:</strong> what this part is about, in one sentence of your own, and that it takes about ${minutes} minutes on these slides.</p>
<p><strong>Ask:</strong> where does this come up in your week? Take one answer, and thank the person for it.</p>
<p><strong>Watch for:</strong> people who have heard it all before. Ask them what they would add as we go.</p>${objectives}`,
  leadsTo: (objectives: readonly string[]) =>
    `<p><strong>It works towards:</strong></p><ul>${objectives.map((html) => `<li>${html}</li>`).join('')}</ul>`,
  caseOpener: (setting: string, role: string) => `
<p><strong>Say:</strong> the content note, as it stands on the slide, and that anyone may step out. This is practice on a made-up person; nobody is marked. We will decide together, and jumping back is fine.</p>
<p><strong>Setting:</strong> ${setting}. <strong>In this story you are:</strong> ${role}.</p>
<p><strong>How it runs:</strong> read the passage aloud; thirty seconds’ silence; vote with cards or hands; hear the best argument for the least popular choice first; reveal the feedback for all; follow the majority or the most instructive route.</p>
<p><strong>Watch for:</strong> whose own life this comes close to.</p>`,
  passage: `
<p><strong>Do:</strong> read the passage aloud, slowly. It takes about 45 seconds. Then give thirty seconds of silence, by the clock: it is longer than it feels, and it is where quieter people find their view.</p>
<p><strong>Ask</strong>, before any choices are on the wall: what do you notice? Whose voice is loudest here, and whose is missing?</p>
<p><strong>Watch for:</strong> people jumping to fix it. “What do we know, and what are we guessing?” brings the room back to the story.</p>`,
  vote: `
<p><strong>Do:</strong> read the choices aloud, then vote with cards, hands or phones. All at once, so that nobody votes with the manager.</p>
<p><strong>Ask:</strong> who will give us the best argument for the <em>least</em> popular choice? Hear that one first, then one for each of the others. Managers and social workers speak last.</p>
<p><strong>Watch for:</strong> good reasons behind weak choices, and name them. The next slide shows the feedback for all; each choice here is also a link into the story.</p>`,
  dependsOnWay: (asks: readonly string[]) => `
<p><strong>Depends on the way here:</strong> ${asks.join('. ')}. The slides offer only what is open to the room.</p>`,
  feedback: `
<p><strong>Say:</strong> here is what each choice brings. Read them in the order of the room’s votes, and show how the four meters would move.</p>
<p><strong>Ask:</strong> what would have to be true for you to choose differently? What did the strongest argument get right?</p>
<p><strong>Do:</strong> follow the majority, or the most instructive route: choose <em>Follow A</em>, <em>B</em> or <em>C</em>. The clicker follows the majority, or the strongest choice where nobody counted. Going back brings you here again.</p>`,
  ending: `
<p><strong>Do:</strong> read it aloud, then leave a breath.</p>
<p><strong>Ask:</strong> where did the person’s voice go missing, or come through? At which decision could it have gone the other way?</p>
<p><strong>Watch for:</strong> blame for one worker or one vote. Bring it back to the plan and to who was at the table. There is time to jump back and try another route before the debrief.</p>`,
  routes: `
<p><strong>Say:</strong> this is the way that we took, and beside it the balanced one. Three stones mark a strong choice. Balanced does not mean perfect: it is where a careful team often comes to.</p>
<p><strong>Ask:</strong> where do the two part? What did we know at that point, and who was in the room with us?</p>
<p><strong>Do:</strong> go back to that decision if there is time, and take the other way. The record of the session keeps both.</p>
<p><strong>Watch for:</strong> people who take it as a mark. Nobody is marked.</p>`,
  pause: `
<p><strong>Do:</strong> start the clock, and leave this slide on the wall. Say when we begin again, by the clock in the room.</p>
<p><strong>Watch for:</strong> people who stay in their seats, or who go out quickly. The second trainer goes to them. Do not follow up in front of others.</p>`,
  word: `
<p><strong>Say:</strong> in your own course, some activities are now done, as we did them here. Open <em>Contents</em>, choose <em>Done live with a trainer</em>, and type these words. Your pages, your stories and the assessment stay yours to do.</p>
<p><strong>Do:</strong> leave it up until everybody has written it down. It works next week too.</p>
<p><strong>Watch for:</strong> people without a way into the course. Ask the organiser for their link.</p>`,
  outcome: (label: string) => `<p>For you: this is the ${label}.</p>`,
  debrief: (rest: string) => `
<p><strong>Ask</strong> the question, and give pairs three minutes. Hear two pairs; then ask who sees it another way. Choose the two or three questions that suit your group, and leave the others out.</p>${rest}
<p><strong>Watch for:</strong> stories that could point to a real person. “Could you change the details, or tell us what you learned?” Front-line workers speak before managers.</p>`,
  askNext: (words: string) => `<p><strong>Then:</strong> ${words}</p>`,
} as const;

export const TOO_LONG = {
  message: (words: number, limit: number) => `the slide has ${words} words; a room reads at most ${limit}`,
  hint: 'Move some into its notes, or make two slides of it. A page without a :::slide shows its title and lead',
} as const;

export const READING_WORDS = {
  title: (title: string) => `${title}: the trainer’s slides to read`,
  toSlides: 'To the slides',
  contents: 'Parts',
  notes: 'Trainer’s notes',
} as const;
