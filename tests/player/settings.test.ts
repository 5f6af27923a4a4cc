import { describe, expect, it } from 'vitest';
import { applySettings, readSettings, settingsText, type Settings } from '../../src/player/settings.js';
import { Player } from '../../src/player/player.svelte.js';
import { showSettings } from '../../src/player/show-settings.js';
import { decodeState, Journal } from '../../src/tracking/index.js';
import { compiledCourse, openPlayer } from './open-player.js';

/** What the settings use of the page's root. */
function root(dataset: Record<string, string> = {}): HTMLElement {
  return { dataset } as unknown as HTMLElement;
}

const LONGEST: Settings = {
  theme: 'contrast',
  size: 'largest',
  font: 'device',
  space: true,
  still: true,
  plain: true,
  nation: 'northern-ireland',
};

describe('settings', () => {
  it('come back from their text as they were, and leave the page’s other marks alone', () => {
    const there = root({ edition: 'scorm12', theme: 'dark' });
    showSettings(settingsText(LONGEST), there);
    expect(readSettings(there)).toEqual(LONGEST);
    expect(there.dataset['edition']).toBe('scorm12');
    const usual = readSettings(root());
    applySettings(usual, there);
    expect(readSettings(there)).toEqual(usual);
    expect(settingsText(usual)).toBe('nation.england');
  });

  it('that are none count as the usual ones', () => {
    const there = root({ edition: 'scorm12' });
    showSettings('theme.pink,edition.none,size.larger,started,.,', there);
    expect(readSettings(there)).toMatchObject({ theme: '', size: 'larger' });
    expect(there.dataset['edition']).toBe('scorm12');
    expect(there.dataset).not.toHaveProperty('started');
  });

  it('go with the learner to another device, from the first choice on', async () => {
    const course = compiledCourse();
    const first = await openPlayer(course, 'scorm12');
    expect(first.player.settings).toBeUndefined();
    first.player.keepSettings(settingsText(LONGEST));
    first.page.clock.pass(2_000);
    const { outline } = first.player;
    const saved = first.api.server.get('cmi.suspend_data') ?? '';
    const key = { courseId: outline.id, courseVersion: outline.version, shortForms: outline.shortForms };
    expect(decodeState(saved, key)).toMatchObject({ problem: 'none', context: { settings: settingsText(LONGEST) } });
    const second = await openPlayer(course, 'scorm12', { server: new Map([['cmi.suspend_data', saved]]) });
    expect(second.player.settings).toBe(settingsText(LONGEST));
    second.player.show('#/MOD0');
    second.page.clock.pass(2_000);
    expect(second.api.server.get('cmi.suspend_data')).toContain(`u:${settingsText(LONGEST)}`);
  });

  it('chosen before the run-time has answered win over what it holds', async () => {
    const { player, session, page, api } = await openPlayer(compiledCourse(), 'scorm12');
    const late = new Player(
      player.course,
      new Journal(undefined, 'prt'),
      () => new Date(),
      () => true,
    );
    late.keepSettings('theme.dark,nation.england');
    expect(late.settings).toBeUndefined();
    late.resume(session);
    expect(late.settings).toBe('theme.dark,nation.england');
    page.clock.pass(2_000);
    expect(api.server.get('cmi.suspend_data')).toContain('u:theme.dark,nation.england');
  });
});
