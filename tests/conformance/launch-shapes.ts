/** A way in which learning systems put a course on the screen. */
export interface Shape {
  readonly page: (own: string, other: string) => string;
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

const HERE = 'window.API = API_12;';
const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Learning system</title>
<style>html,body,iframe{margin:0;height:100%;width:100%;border:0;display:block}</style>
${script && `<script>${RUN_TIME}${script}</script>`}</head><body>${body}</body></html>`;
const frame = (address: string, more = ''): string => `<iframe title="Course" src="${address}" ${more}></iframe>`;
const opener = (address: string): string =>
  `<button onclick="window.open('${address}', 'course', 'popup,width=1000,height=640')">Open the course</button>`;
const COURSE = '/course/index.html';

export const SHAPES: Readonly<Record<string, Shape>> = {
  frame: { page: () => page(frame(COURSE), HERE) },
  'nested-frames': { page: () => page(frame('/shape/inner'), HERE) },
  inner: { page: () => page(frame(COURSE)) },
  'pop-up': { page: () => page(opener(COURSE), HERE) },
  'frame-in-pop-up': { page: () => page(opener('/shape/inner'), HERE) },
  'in-a-foreign-page': { page: (own) => page(frame(`${own}/shape/frame`)) },
  'through-a-foreign-frame': { page: (_, other) => page(frame(`${other}/shape/foreign`), HERE) },
  foreign: { page: (own) => page(frame(`${own}${COURSE}`)) },
  'foreign-without-api': { page: (own) => page(frame(`${own}${COURSE}`)) },
  late: { page: () => page(frame(COURSE), `setTimeout(() => { ${HERE} }, 4000);`) },
  both: { page: () => page(frame(COURSE), `${HERE} window.API_1484_11 = API_2004;`) },
  'unload-off': { page: () => page(frame(COURSE), HERE), headers: { 'permissions-policy': 'unload=()' } },
  'strict-policy': { page: () => page(frame('/strict/index.html'), HERE) },
  sandbox: { page: () => page(frame(COURSE, 'sandbox="allow-scripts allow-same-origin"'), HERE) },
  'shut-sandbox': { page: () => page(frame(COURSE, 'sandbox="allow-scripts"'), HERE) },
};
