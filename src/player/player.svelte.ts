import {
  answerItem,
  enterCase,
  leaveOutPages,
  missing,
  neighbours,
  NO_PROGRESS,
  placeOf,
  placeToContinue,
  playCase,
  reportActivity,
  seePage,
  sitAssessment,
  tickLive,
  trackedState,
  type ActivityProgress,
  type AssessmentProgress,
  type CaseProgress,
  type CourseOutline,
  type Interaction,
  type Place,
  type Progress,
} from '../course/index.js';
import {
  encodeState,
  newestState,
  type Journal,
  type NewestState,
  type OtherTab,
  type SaveState,
  type Session,
  type StateContext,
  type StateProblem,
} from '../tracking/index.js';
import type { CourseData } from './course-data.js';
import { liveInteraction } from './live-interaction.js';
import { leftOutChanges } from './left-out-interaction.js';
import { hashOf, viewOf, type View } from './view.js';

/** An interaction as a page knows it; the player adds the time. */
export type Unrecorded = Omit<Interaction, 'at'>;

/** A visit of another kind than usual: the learner is told on every page. */
export type Visit = 'usual' | 'preview' | 'review' | 'no-credit';

/** Something to tell the learner once, on the first page that they open. */
export type Notice = 'none' | 'restored-partly' | 'restored-from-device' | Exclude<StateProblem, 'none' | 'empty'>;

/**
 * The learner's app apart from its markup: where they are, what they have done, and what the run-time is told of it.
 * Nothing that a learner types comes here.
 */
export class Player {
  readonly course: CourseData;
  progress = $state.raw<Progress>(NO_PROGRESS);
  view = $state.raw<View>({ kind: 'home' });
  session = $state.raw<Session | undefined>();
  saving = $state<SaveState>('saved');
  /** The device holds what the run-time has not taken. */
  kept = $state(false);
  otherTab = $state.raw<OtherTab | undefined>();
  lastSavedAt = $state.raw<Date | undefined>();
  /** Of the saved state, as it was read. */
  stateProblem = $state<StateProblem>('empty');
  notice = $state<Notice>('none');
  /** The learner has left by the course's own button, and the record is closed. */
  left = $state<'no' | 'saved' | 'unsaved'>('no');
  /** When the course was completed, if that was in this session: saved states hold no dates. */
  completedOn = $state.raw<Date | undefined>();
  /** A page has been shown: what was to be told on it has been told. */
  #shown = false;
  readonly #now: () => Date;
  readonly #journal: Journal;
  #context: StateContext | undefined;
  /** Settings chosen before the run-time had answered: later than any that it holds. */
  #chosen: string | undefined;

  readonly #forget: () => boolean;

  constructor(course: CourseData, journal: Journal, now: () => Date, forget: () => boolean) {
    this.#forget = forget;
    this.course = course;
    this.#journal = journal;
    this.#now = now;
  }

  /** Another page has been shown before this one: the first screen then takes the focus as any page does. */
  get returned(): boolean {
    return this.#shown;
  }

  get outline(): CourseOutline {
    return this.course.outline;
  }

  get place(): Place | undefined {
    return this.view.kind === 'place' ? placeOf(this.outline, this.view.id) : undefined;
  }

  get next(): Place | undefined {
    return this.place && neighbours(this.outline, this.place.id).after;
  }

  get previous(): Place | undefined {
    return this.place && neighbours(this.outline, this.place.id).before;
  }

  get continueAt(): Place | undefined {
    return placeToContinue(this.outline, this.progress);
  }

  get complete(): boolean {
    return missing(this.outline, this.progress).length === 0;
  }

  get today(): Date {
    return this.#now();
  }

  /** Random, and this attempt's own for as long as its state is kept; empty where the state is not kept. */
  get deviceToken(): string {
    return this.session?.keeper === 'memory' ? '' : (this.#context?.deviceToken ?? '');
  }

  /** In review and preview, what the learner does changes nothing. */
  get readOnly(): boolean {
    return this.session !== undefined && this.session.mode !== 'normal';
  }

  /** A mode that is empty or unknown is a usual visit: some LMSs say nothing. */
  get visit(): Visit {
    if (this.session?.mode === 'browse') return 'preview';
    if (this.session?.mode === 'review') return 'review';
    return this.session?.credit === false ? 'no-credit' : 'usual';
  }

  /** Takes up what the run-time holds. */
  resume(session: Session): void {
    const decoded = newestState(session.savedState, this.#journal, {
      courseId: this.outline.id,
      courseVersion: this.outline.version,
      shortForms: this.outline.shortForms,
    });
    this.#context = { ...decoded.context, ...(this.#chosen !== undefined && { settings: this.#chosen }) };
    this.stateProblem = decoded.problem;
    this.progress = decoded.progress;
    // A state that could not be read may still have left its bookmark.
    const place = decoded.progress.place ?? placeOf(this.outline, session.location)?.id;
    if (place !== decoded.progress.place) this.progress = { ...decoded.progress, place };
    this.notice = noticeOf(decoded);
    session.onSaveState((saving) => {
      this.saving = saving;
      this.lastSavedAt = session.lastSavedAt;
      this.otherTab = session.otherTab;
      if (saving === 'saved' && this.#context) {
        this.#journal.clear(this.#context.deviceToken);
        this.kept = false;
      }
    });
    this.session = session;
    session.watchTabs(decoded.context.deviceToken);
    // The device's copy is found by a token in the run-time's own: it is there before the learner has done anything.
    const isFirst = session.fresh && session.location === '';
    // Not at once: the run-time's last answer was in this turn of the page.
    if (decoded.fromDevice || isFirst || this.#chosen !== undefined) this.#save(true);
  }

  /** Shows what the address asks for; called at the start and whenever it changes. */
  show(hash: string): void {
    const view = viewOf(hash, this.outline);
    if (this.#shown) this.notice = 'none';
    this.#shown ||= view.kind !== 'home';
    this.view = view;
    if (view.kind === 'place') this.#visit(view.id);
  }

  href(view: View): string {
    return hashOf(view, this.outline);
  }

  hrefOf(place: Place): string {
    return this.href({ kind: 'place', id: place.id });
  }

  /** How the learner likes the page, as it stands in their saved state. */
  get settings(): string | undefined {
    return this.#context?.settings;
  }

  /** They go with the learner's progress to another device. */
  keepSettings(settings: string): void {
    if (!this.#context) this.#chosen = settings;
    if (!this.#context || settings === this.#context.settings) return;
    this.#context = { ...this.#context, settings };
    this.#save(true);
  }

  #visit(id: string): void {
    const place = placeOf(this.outline, id);
    if (!place || !this.session) return;
    this.#step(place.page ? seePage(this.progress, id) : enterCase(this.progress, id));
  }

  report(activity: string, report: ActivityProgress, interaction?: Unrecorded): void {
    this.#step(reportActivity(this.progress, activity, report), interaction && [interaction]);
  }

  /** By the word of a session with a trainer. */
  tickLive(activities: readonly string[]): void {
    const open = activities.filter((id) => this.progress.activities[id]?.state !== 'done');
    const told = open.map((id) => liveInteraction(this.outline, id));
    this.#step(tickLive(this.progress, activities), told);
  }

  /** After a content note: they count as seen, and nothing on them is asked for. */
  leaveOut(pages: readonly string[]): void {
    this.#step(leaveOutPages(this.progress, pages));
  }

  answer(item: string, option: string, interaction: Unrecorded): void {
    this.#step(answerItem(this.progress, item, option), [interaction]);
  }

  /** Saved when chosen; the interaction comes at *Continue*, because the choice may be changed until then. */
  play(caseStudy: string, played: CaseProgress, interaction?: Unrecorded): void {
    this.#step(playCase(this.progress, caseStudy, played), interaction && [interaction]);
  }

  /** The share of the assessment that has to be right: an LMS's own mastery score is obeyed. */
  get passMark(): number {
    return this.session?.masteryScore ?? this.outline.assessment?.passMark ?? 1;
  }

  /** An answer is saved a moment later, with those that follow it; a new try or one handed in at once. */
  sit(assessment: AssessmentProgress, interactions: readonly Unrecorded[] = [], soon = false): void {
    this.#step(sitAssessment(this.progress, assessment), interactions, soon);
  }

  #step(progress: Progress, interactions: readonly Unrecorded[] = [], soon = false): void {
    if (progress === this.progress && interactions.length === 0) return;
    const incomplete = !this.complete;
    const told = [...interactions, ...leftOutChanges(this.outline, this.progress, progress)];
    this.progress = progress;
    if (incomplete && !this.readOnly && missing(this.outline, progress).length === 0) this.completedOn = this.#now();
    if (!this.readOnly) for (const one of told) this.session?.record({ ...one, at: this.#now() });
    this.#save(soon);
  }

  /** The learner goes on to something else: what waits a moment for more is saved now. */
  settle(): void {
    if (this.saving === 'pending') this.session?.flush();
  }

  /** On the device first: a run-time may be slow, or refuse. What it has taken, the device gives up. */
  #save(soon = false): void {
    if (this.readOnly || !this.session || !this.#context || this.saving === 'elsewhere') return;
    this.#context = this.session.nextContext(this.#context);
    const state = encodeState(this.progress, this.#context);
    this.kept = this.session.tracked && this.#journal.write(this.#context.deviceToken, state);
    this.session.update(trackedState(this.outline, this.progress, state));
    if (!soon) this.session.flush();
  }

  /** The save was refused on leaving: the session is open still, and the learner may go on. */
  stay(): void {
    this.left = 'no';
  }

  /** Clears what this device holds of whoever was here before; false where it refuses. Nothing is saved after it. */
  forget(): boolean {
    this.session?.end({ exit: false });
    return this.#forget();
  }

  /** *Save and exit.* */
  async leave(): Promise<void> {
    const saved = (await this.session?.leave()) ?? false;
    this.left = saved ? 'saved' : 'unsaved';
  }
}

/** What was put right without a loss is not worth a word: the LMS may do it at every launch. */
function noticeOf({ fromDevice, problem, dropped }: NewestState): Notice {
  if (fromDevice) return 'restored-from-device';
  if (problem !== 'none' && problem !== 'empty') return problem;
  return dropped > 0 ? 'restored-partly' : 'none';
}
