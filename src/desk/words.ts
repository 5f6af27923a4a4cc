import type { ReportingMode } from '../course/index.js';
import type { DraftProblemKind, LogoProblemKind } from '../organisation/index.js';
import type { PackageRefusalKind } from '../packaging/index.js';

interface Refused {
  readonly what: string;
  readonly todo: string;
}

const oursTodo = 'Choose a zip whose name begins with positive-risk-taking-scorm, as you got it.';

/** `{detail}` is filled in. */
const refused: Readonly<Record<PackageRefusalKind | 'not-ours' | 'unread', Refused>> = {
  'too-large': { what: 'This file is too large to be the course: {detail} MB.', todo: oursTodo },
  'not-zip': { what: 'This file is not a zip, or it is damaged.', todo: oursTodo },
  'too-many-files': { what: 'This zip holds {detail} files. The course has far fewer.', todo: oursTodo },
  'unpacks-too-large': {
    what: 'This zip would unpack to {detail} MB. The course is far smaller, so it was not unpacked.',
    todo: oursTodo,
  },
  'unsafe-path': {
    what: 'This zip holds a file with an unsafe name, “{detail}”, so it was not unpacked.',
    todo: 'Get the package again from where you had it.',
  },
  twice: { what: 'This zip holds the file “{detail}” twice.', todo: 'Get the package again from where you had it.' },
  'no-manifest': { what: 'This zip is not a course for a learning system: it has no imsmanifest.xml.', todo: oursTodo },
  'manifest-in-folder': {
    what: 'This course was unpacked and zipped again, with a folder around it: “{detail}”.',
    todo: 'Use the zip as you first got it.',
  },
  unreadable: {
    what: 'This zip is damaged: not all of it can be unpacked.',
    todo: 'Get the package again from where you had it.',
  },
  damaged: {
    what: 'This package was changed since it was made: {detail}.',
    todo: 'Get the package again from where you had it.',
  },
  'not-ours': {
    what: 'This is a course for a learning system, but not this course in a form that can be branded here.',
    todo: `${oursTodo} Packages built before version 0.1.0 cannot be changed here.`,
  },
  unread: {
    what: 'This file could not be read from your device.',
    todo: 'Save it to your computer first, then choose it again.',
  },
};

const problems: Readonly<Record<DraftProblemKind, string>> = {
  colour: 'Write a colour as # and six digits from 0 to f, such as #1f5673.',
  unreadable: 'This colour cannot be read well on the course’s pages.',
  phone: 'Write a phone number, such as 01632 960123.',
  'phone-missing': 'Add the phone number.',
  'role-missing': 'Add the role, such as Safeguarding lead.',
  'title-missing': 'Add the title of the policy.',
  address: 'Write an address that begins with https://',
  'address-twice': 'This address is already in the list.',
  'pass-mark': 'Write a whole number from 1 to 100.',
  hours: 'Write a number of hours, such as 0.5, up to 100.',
};

const logoProblems: Readonly<Record<LogoProblemKind, string>> = {
  'too-large':
    'This picture is {detail} kB, and at most 30 kB are taken. Export it smaller: 80 pixels in height are enough.',
  'not-png': 'This is not a PNG picture, whatever its name says. Save it as PNG.',
  'no-size': 'This picture has no width or no height. Save it again.',
  'unreadable-svg': 'This SVG could not be read. Save it as plain SVG.',
  'not-svg': 'This is not an SVG picture, whatever its name says. Save it as plain SVG.',
  'holds-element': 'This SVG holds <{detail}>, and a logo may hold shapes only. Save it as plain SVG, or as PNG.',
  'holds-code': 'This SVG holds code ({detail}). Save it as plain SVG, or as PNG.',
  'leads-out': 'This SVG fetches something from elsewhere ({detail}). Save it as plain SVG, or as PNG.',
  'no-view-box': 'This SVG does not say how large it is. Save it as plain SVG, or as PNG.',
};

const reportingModes: Readonly<Record<ReportingMode, string>> = {
  'passed-incomplete': 'Passed when all is done, incomplete before (the usual)',
  'completed-incomplete': 'Completed when all is done, incomplete before',
  'passed-failed': 'Passed when all is done, failed after a try that was not enough',
  'completed-failed': 'Completed when all is done, failed after a try that was not enough',
};

const editions: Readonly<Record<string, string>> = { scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004' };

/** What an L&D officer reads on the package desk. */
export const words = {
  title: 'Package desk',
  skip: 'Skip to the page',
  sections: 'On this desk',
  brand: 'Brand a package',
  help: 'Explain a help code',
  brandTitle: 'Make the course yours',
  brandLead: 'Add your name, logo, colours and contacts to a package, and download it again.',
  private: 'All of it happens on this device. Nothing is sent.',
  steps: [
    'Open a package: the zip that you got from us or from your own build.',
    'Fill in what is yours, and see it in the preview.',
    'Download the changed zip, and put it into your learning system as it is.',
  ],
  choose: 'The package',
  chooseHint: 'You can also drop it on this page. One that is branded already can be changed again.',
  another: 'Another package',
  opening: 'Opening the package…',
  opened: '{title}, version {version}',
  openedHint: 'For {edition}. Leave out whatever you do not need: nothing shows in its place.',
  startsFrom: 'It already has something of an organisation’s own, and you start from that.',
  editions,
  anyEdition: 'a learning system',
  refusedTitle: 'This file was not opened',
  refused,
  problems,
  logoProblems,
  who: 'Name and logo',
  name: 'Name of your organisation',
  nameHint: 'On the record of completion, and above your contacts.',
  logo: 'Logo',
  logoHint: 'SVG or PNG, at most 30 kB. On the first screen and on the record of completion.',
  logoNow: 'Logo in the package',
  logoRemove: 'Take the logo out',
  logoLost: 'The logo in this package could not be used again. Choose it once more.',
  colours: 'Colours',
  accent: 'Colour by day',
  accentHint: 'For buttons and links. Dark enough to read on a light page.',
  accentDark: 'Colour by night',
  accentDarkHint: 'The same for the dark view. Light enough to read on a dark page.',
  pick: 'Pick: {label}',
  near: 'Use {colour} instead: it is near, and can be read',
  ring: 'People to ring',
  lead: 'Safeguarding lead',
  leadName: 'Name of the lead',
  leadNameHint: 'May be left out: a role stays true for longer.',
  leadRole: 'Role of the lead',
  leadPhone: 'Phone of the lead',
  outOfHours: 'Out of hours, phone',
  staff: 'Support line for staff',
  staffName: 'Name of the support line',
  staffPhone: 'Phone of the support line',
  policies: 'Policies',
  policiesHint: 'Links that learners follow from the course. Each opens in a window of its own.',
  policyTitle: 'Policy {n}, title',
  policyUrl: 'Policy {n}, address',
  policyAdd: 'Add a policy',
  policyRemove: 'Remove policy {n}',
  policyRemoved: 'Policy {n} is removed.',
  counts: 'What counts',
  passMark: 'Pass mark, in percent',
  passMarkHint: 'The course’s own is {n}. A pass mark that your learning system sets stands above both.',
  reports: 'What your learning system is told',
  reporting: 'Words for the status',
  reportsHint:
    'Keep the first, unless your learning system needs another word. The guide for learning systems says what each one costs.',
  reportingModes,
  exit: 'Close the attempt once the course is complete',
  exitHint: 'Only where your learning system asks for it: learners can then not come back to their record.',
  hours: 'Hours that completing the course counts for',
  hoursHint: 'On the record of completion. Without it, the course’s own minutes stand there.',
  mend: 'Please look at these first',
  preview: 'Preview',
  previewFrame: 'The first screen, as a picture',
  light: 'Light',
  support: 'Your contacts, as learners find them under Support',
  noContacts: 'No contacts or policies yet: learners find the national ones under Support.',
  download: 'Download the package',
  making: 'Making the package…',
  made: '“{name}” is in your downloads. Put it into your learning system as it is, without unpacking it.',
  ringOnce: 'Ring each number once before you publish. Learners trust them.',
  failed: 'The package could not be made. Get it again from where you had it, and try once more.',
  helpTitle: 'Explain a help code',
  helpLead:
    'A learner who asks “Why am I not complete?” finds a code on the page “What is left to do”. Type it here as they read it to you.',
  helpCode: 'Help code',
  helpHint: 'Capital or small letters, with or without spaces.',
  helpExplain: 'Explain it',
  helpTodo: 'What to do',
  helpMissing: 'What is missing',
  helpFacts: 'What else the code says',
} as const;
