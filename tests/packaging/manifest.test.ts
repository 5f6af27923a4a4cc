import { describe, expect, it } from 'vitest';
import { EDITIONS, objectiveIds, planPackage, type Edition, type PackageFile } from '../../src/packaging/index.js';
import { BUILD, COURSE, schemasOf, textOf } from './fixtures.js';
import { manifestErrors } from './manifest-schema.js';

/** Each validation starts a compiled xmllint of its own. */
const SLOW = 30_000;

function filesOf(edition: Edition): readonly PackageFile[] {
  return planPackage(COURSE, BUILD, edition, schemasOf(edition)).value?.files ?? [];
}

describe.each(EDITIONS)('the manifest of %s', { timeout: SLOW }, (edition) => {
  const files = filesOf(edition);
  const manifest = textOf(files, 'imsmanifest.xml');

  it('is as it was', async () => {
    await expect(manifest).toMatchFileSnapshot(`../golden/manifest-${edition}.xml`);
  });

  it('is valid by the schemas in the package', async () => {
    expect(await manifestErrors(files, edition)).toEqual([]);
  });

  it.each([
    ['an attribute that is none', manifest.replace('<organizations ', '<organizations colour="red" ')],
    [
      'elements in the wrong order',
      manifest.replace(/(<schema>.*?<\/schema>)\s*(<schemaversion>.*?<\/schemaversion>)/s, '$2$1'),
    ],
    ['metadata that is none', manifest.replaceAll(/(imsmd|lom):keyword/g, '$1:catchword')],
    ['a type of SCO that is none', manifest.replace('"sco"', '"course"')],
  ])('would not be with %s', async (_, broken) => {
    expect(broken).not.toBe(manifest);
    expect(await manifestErrors(files, edition, broken)).not.toEqual([]);
  });

  it('leaves the judging to the course', () => {
    expect(manifest).not.toMatch(/masteryscore|minNormalizedMeasure|satisfiedByMeasure|completionThreshold/);
  });

  it('keeps its identifiers when title and version change', () => {
    const next = planPackage({ ...COURSE, title: 'Another', version: '9.9.9' }, BUILD, edition, schemasOf(edition));
    const identifiers = (xml: string): unknown =>
      [...xml.matchAll(/identifier(?:ref)?="([^"]*)"/g)].map(([found]) => found);
    expect(identifiers(textOf(next.value?.files ?? [], 'imsmanifest.xml'))).toEqual(identifiers(manifest));
  });
});

describe.each(['scorm2004', 'scorm2004-3rd'] as const)('the manifest of %s', { timeout: SLOW }, (edition) => {
  const files = filesOf(edition);
  const manifest = textOf(files, 'imsmanifest.xml');

  it('names an objective for every outcome, lesson and case study, as they are tracked', () => {
    const named = [...manifest.matchAll(/<imsss:objective objectiveID="([^"]*)"/g)].map(([, id]) => id);
    expect(named).toEqual(['LO1', 'LO2', 'MOD0', 'MOD1', 'CS1']);
    expect(named).toEqual(objectiveIds(COURSE));
  });

  it.each([
    ['a control that no LMS has', manifest.replace('>previous<', '>backwards<')],
    [
      'sequencing in the wrong order',
      manifest.replace(/(<imsss:objectives>.*<\/imsss:objectives>)\s*(<imsss:deliveryControls[^>]*>)/s, '$2$1'),
    ],
    [
      'a measure out of range',
      manifest.replace(
        'objectiveID="COURSE"/>',
        'objectiveID="COURSE"><imsss:minNormalizedMeasure>7</imsss:minNormalizedMeasure></imsss:primaryObjective>',
      ),
    ],
  ])('would not be valid with %s', async (_, broken) => {
    expect(broken).not.toBe(manifest);
    expect(await manifestErrors(files, edition, broken)).not.toEqual([]);
  });
});
