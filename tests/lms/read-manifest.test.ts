import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/lms/read-manifest.js';
import { fixtureManifest } from './fixture-package.js';

describe('readManifest', () => {
  it('finds title and starting page', () => {
    expect(readManifest(fixtureManifest('scorm12'), 'scorm12')).toEqual({
      title: 'A small course',
      href: 'index.html',
      launchData: '',
      passMark: '',
      completionThreshold: '',
      maxTimeAllowed: '',
      timeLimitAction: '',
      objectiveIds: [],
    });
  });

  it('reads what SCORM 1.2 puts into an item', () => {
    const extras =
      '<adlcp:maxtimeallowed>01:00:00</adlcp:maxtimeallowed><adlcp:timelimitaction>continue,no message</adlcp:timelimitaction>' +
      '<adlcp:datafromlms>mode=short</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>';
    expect(readManifest(fixtureManifest('scorm12', extras), 'scorm12')).toMatchObject({
      launchData: 'mode=short',
      passMark: '80',
      maxTimeAllowed: '01:00:00',
      timeLimitAction: 'continue,no message',
    });
  });

  it('reads what SCORM 2004 puts into an item', () => {
    const extras =
      '<adlcp:dataFromLMS>mode=short</adlcp:dataFromLMS>' +
      '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>' +
      '<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="true">' +
      '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective>' +
      '<imsss:objective objectiveID="LO1"/></imsss:objectives></imsss:sequencing>';
    expect(readManifest(fixtureManifest('scorm2004', extras), 'scorm2004')).toMatchObject({
      launchData: 'mode=short',
      passMark: '0.8',
      completionThreshold: '0.9',
      objectiveIds: ['PRIMARY', 'LO1'],
    });
  });

  it('leaves the judgement to the course unless the manifest says that the measure decides', () => {
    const extras =
      '<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="false">' +
      '<imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>';
    expect(readManifest(fixtureManifest('scorm2004', extras), 'scorm2004').passMark).toBe('');
  });

  it.each([
    ['?a=1', 'index.html?a=1'],
    ['a=1', 'index.html?a=1'],
    ['#page', 'index.html#page'],
  ])('joins the parameters %s to the address', (parameters, href) => {
    const manifest = fixtureManifest('scorm12').replace(
      'identifierref="R"',
      `identifierref="R" parameters="${parameters}"`,
    );
    expect(readManifest(manifest, 'scorm12').href).toBe(href);
  });

  it('puts xml:base before the address', () => {
    const manifest = fixtureManifest('scorm12').replace('<resources>', '<resources xml:base="course/">');
    expect(readManifest(manifest, 'scorm12').href).toBe('course/index.html');
  });

  it.each([
    ['<manifest></metadata>', 'imsmanifest.xml is not well-formed XML.'],
    [fixtureManifest('scorm12').slice(0, -20), 'imsmanifest.xml is not well-formed XML.'],
    [fixtureManifest('scorm2004'), 'The manifest says “2004 4th Edition”, and this place is for SCORM 1.2.'],
    [
      fixtureManifest('scorm12').replace(' identifierref="R"', ''),
      'The manifest’s organization has no item that starts anything.',
    ],
    [
      fixtureManifest('scorm12').replace('identifierref="R"', 'identifierref="X"'),
      'The manifest’s item points at no resource with a starting page.',
    ],
    [fixtureManifest('scorm12').replace(/<organization .*<\/organization>/s, ''), 'The manifest has no organization.'],
  ])('says what is amiss', (manifest, what) => {
    expect(() => readManifest(manifest, 'scorm12')).toThrow(what);
  });
});
