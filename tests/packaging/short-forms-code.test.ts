import { expect, it } from 'vitest';
import { shortFormsCode } from '../../scripts/course-plugin.js';
import { plainOutline } from '../../src/course/index.js';
import { compiledCourse } from '../player/open-player.js';

async function run(code: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(`export default ${code}`)}`)) as {
    default: unknown;
  };
  return module.default;
}

it('brings the short forms to the learner’s browser as they are, gaps and all', async () => {
  const { shortForms } = plainOutline(compiledCourse());
  expect(await run(shortFormsCode(shortForms))).toEqual(shortForms);
  const gaps = { first: '01', last: 'zz', before: '0a' };
  expect(await run(shortFormsCode(gaps))).toEqual(gaps);
});
