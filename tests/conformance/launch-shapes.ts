import type { Edition } from './profiles.js';

interface Place {
  /** The server's origin, and its other name. */
  readonly own: string;
  readonly other: string;
  /** The line that puts the run-time into the page's window. */
  readonly here: string;
}

/** A way in which learning systems put a course on the screen. */
export interface Shape {
  readonly page: (place: Place) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A run-time of few words, for where it stands is what matters here; what it holds and was asked is open to tests. */
const RUN_TIME = `
window.held = {}; window.asked = [];
const runTime = (name, calls) => Object.fromEntries(Object.entries(calls).map(([wire, purpose]) => [wire, (element, value) => {
  asked.push(name + '.' + wire + ' ' + element);
  if (purpose === 'set') held[element] = value;
  return purpose === 'get' ? held[element] ?? '' : purpose === 'error' ? '0' : 'true';
}]));
const API_12 = runTime('1.2', {LMSInitialize:'', LMSGetValue:'get', LMSSetValue:'set', LMSCommit:'', LMSFinish:'', LMSGetLastError:'error'});
const API_2004 = runTime('2004', {Initialize:'', GetValue:'get', SetValue:'set', Commit:'', Terminate:'', GetLastError:'error'});
`;

/** The run-time of the package's own edition; a page that has both says so itself. */
export const HERE: Readonly<Record<Edition, string>> = {
  scorm12: 'window.API = API_12;',
  scorm2004: 'window.API_1484_11 = API_2004;',
};
const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learning system</title>
<style>html,body,iframe{margin:0;height:100%;width:100%;border:0;display:block}</style>
${script && `<script>${RUN_TIME}${script}</script>`}</head><body>${body}</body></html>`;
const frame = (address: string, more = ''): string => `<iframe title="Course" src="${address}" ${more}></iframe>`;
const opener = (address: string): string =>
  `<button onclick="window.open('${address}', 'course', 'popup,width=1000,height=640')">Open the course</button>`;
const COURSE = '/course/index.html';

export const SHAPES: Readonly<Record<string, Shape>> = {
  frame: { page: ({ here }) => page(frame(COURSE), here) },
  'nested-frames': { page: ({ here }) => page(frame('/shape/inner'), here) },
  inner: { page: () => page(frame(COURSE)) },
  'pop-up': { page: ({ here }) => page(opener(COURSE), here) },
  'frame-in-pop-up': { page: ({ here }) => page(opener('/shape/inner'), here) },
  'in-a-foreign-page': { page: ({ own }) => page(frame(`${own}/shape/frame`)) },
  'through-a-foreign-frame': { page: ({ other, here }) => page(frame(`${other}/shape/foreign`), here) },
  foreign: { page: ({ own }) => page(frame(`${own}${COURSE}`)) },
  late: { page: ({ here }) => page(frame(COURSE), `setTimeout(() => { ${here} }, 4000);`) },
  both: { page: () => page(frame(COURSE), `${HERE.scorm12} ${HERE.scorm2004}`) },
  'unload-off': { page: ({ here }) => page(frame(COURSE), here), headers: { 'permissions-policy': 'unload=()' } },
  'strict-policy': { page: ({ here }) => page(frame('/strict/index.html'), here) },
  sandbox: { page: ({ here }) => page(frame(COURSE, 'sandbox="allow-scripts allow-same-origin"'), here) },
  'shut-sandbox': { page: ({ here }) => page(frame(COURSE, 'sandbox="allow-scripts"'), here) },
};
