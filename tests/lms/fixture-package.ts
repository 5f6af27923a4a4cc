import { strToU8, zipSync } from 'fflate';
import { EDITIONS, type EditionId } from '../../src/lms/edition.js';

const SCHEMA_VERSION: Readonly<Record<EditionId, string>> = {
  scorm12: '1.2',
  scorm2004: '2004 4th Edition',
  'scorm2004-3rd': '2004 3rd Edition',
};

export interface FixtureParts {
  readonly manifest?: string | undefined;
  readonly files?: Readonly<Record<string, string>>;
}

/** A whole small package: one page that begins a session, saves, and ends it by its button or when it is closed. */
export function fixtureZip(edition: EditionId, { manifest, files = {} }: FixtureParts = {}): Uint8Array {
  const all = {
    'imsmanifest.xml': manifest ?? fixtureManifest(edition),
    'index.html': INDEX,
    'course/sco.js': scoScript(edition),
    ...files,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

/** `extras` stand inside the item. */
export function fixtureManifest(edition: EditionId, extras = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="urn:cp" xmlns:adlcp="urn:adlcp" xmlns:imsss="urn:imsss" xmlns:xml="http://www.w3.org/XML/1998/namespace">
  <metadata><schema>ADL SCORM</schema><schemaversion>${SCHEMA_VERSION[edition]}</schemaversion></metadata>
  <organizations default="O"><organization identifier="O"><title>Fixture &amp; Friends</title>
    <item identifier="I" identifierref="R"><title>A small course</title>${extras}</item>
  </organization></organizations>
  <resources><resource identifier="R" type="webcontent" href="index.html"><file href="index.html"/></resource></resources>
</manifest>`;
}

const INDEX = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A small course</title>
<h1>A small course</h1><p id="said"></p><button id="save">Save</button> <button id="exit">Save and exit</button>
<script src="course/sco.js"></script></html>`;

function scoScript(edition: EditionId): string {
  const { apiName, calls, elements } = EDITIONS[edition];
  const place = edition === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location';
  const status = edition === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
  return `
let at = window;
while (!at['${apiName}'] && at.parent !== at) at = at.parent;
const api = at['${apiName}'] || window.opener['${apiName}'];
const said = document.getElementById('said');
let over = false;
api.${calls.initialize}('');
api.${calls.setValue}('${elements.exit}', 'suspend');
api.${calls.setValue}('${status}', 'incomplete');
const visits = Number(api.${calls.getValue}('${place}') || 0) + 1;
said.textContent = api.${calls.getValue}('${elements.learnerName}') + ', visit ' + visits + ', ' + api.${calls.getValue}('${elements.entry}');
api.${calls.setValue}('${place}', String(visits));
document.getElementById('save').onclick = () => { said.textContent = api.${calls.commit}('') + ' ' + api.${calls.getLastError}(); };
function finish() { if (over) return; over = true; api.${calls.setValue}('cmi.suspend_data', 'left at visit ' + visits); api.${calls.terminate}(''); }
document.getElementById('exit').onclick = finish;
addEventListener('pagehide', finish);
`;
}
