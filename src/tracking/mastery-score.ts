/**
 * The pass mark that an LMS asks for, as a share. Empty or unreadable means that it asks for none, and so does 0 or
 * less: that is an LMS's empty field, and would pass everybody.
 * @param top the value that stands for everything right: 100 in SCORM 1.2, 1 in SCORM 2004
 */
export function parseMasteryScore(value: string, top: number): number | undefined {
  if (!/^\d{1,5}(\.\d+)?$/.test(value)) return undefined;
  const share = Number(value) / top;
  return share > 0 && share <= 1 ? share : undefined;
}
