/** What the interface says of the record: saving it, leaving the course, and what became of it on its way back. */
export const savingStrings = {
  saveFailing: 'Not saved yet – we keep trying. You can carry on; please leave this page open.',
  saveBack: 'Saved again.',
  saveLost:
    'Your learning system has stopped saving this visit. You may have been signed out. Your steps are kept on this device: please sign in and open the course again from there.',
  saveLostUnkept:
    'Your learning system has stopped saving this visit. You may have been signed out. Please sign in and open the course again from there. The latest steps may be missing.',
  openElsewhere:
    'You have opened this course again in another tab or window. Please carry on there: nothing that you do here is saved.',
  openElsewhereToo: 'This course was open in another tab or window too. That one has stopped saving: carry on here.',
  visitEnded:
    'This visit has ended, and nothing more is saved here. Please open the course again from your learning system.',
  standalone: 'Your place is kept on this device, and nowhere else.',
  keptNowhere: 'No learning system was found: nothing is recorded, and your place is lost when you close this page.',
  visits: {
    preview: 'This is a preview. Nothing here changes your record.',
    review: 'You are looking back at a finished attempt. Nothing here changes your record.',
    'no-credit': 'Your learning system does not count this visit. Your place and your answers are saved all the same.',
  },
  restoredFromDevice:
    'Your last steps had not reached your learning system. They were kept on this device, and are saved again now.',
  restoredPartly: 'This course has changed since your last visit. What could be matched has been kept.',
  restoreProblems: {
    unreadable: 'The record of your earlier visits could not be read, so some of it may have to be done again.',
    'other-course': 'Your learning system gave back the record of another course, so this one begins anew.',
    'unknown-version': 'Your record comes from a newer edition of this course: only your place could be taken over.',
    truncated: 'The end of your record was cut off on its way here: all that stood before it is kept.',
    damaged: 'Part of your record was changed on its way here: all that can still be read is kept.',
  },
  breakTitle: 'Time for a break',
  breakLead: 'Your place is kept. When you come back, one button brings you to where you are now.',
  breakPlace: 'You are at: {title}',
  breakNotes: 'Only your own notes are not kept: print or copy them first if you want them.',
  breakNotesKept: 'Your own notes are kept on this device.',
  saveAndExit: 'Save and exit',
  carryOn: 'Carry on',
  lastSaved: 'Last saved at {time}.',
  savedAt: 'Saved at {time}',
  notSavedYet: 'Nothing to save yet.',
  closedTitle: 'It is safe to close this',
  closedLead: 'Everything up to here is saved. You may close this window or go back to your learning system.',
  closedUnkept: 'You may close this window. Nothing of this visit has been recorded.',
  breakUnkept: 'Nothing is recorded here, so your place is lost when you close this page.',
  closedHere: 'Everything up to here is kept on this device. You may close this window.',
  closedTryTitle: 'Not saved yet',
  closedTryLead:
    'This page could not reach your learning system when it closed. Please open the course again from there when you can.',
  openAgain: 'Open the course again',
} as const;
