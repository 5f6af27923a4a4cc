import type { IStylesOptions } from 'docx';

const INK = '241824';
const SOFT = '5B4C5A';
const ACCENT = '7A1F52';

/** Word's own names for headings, so that its outline, its reader and a screen reader's list of headings have them. */
export function documentStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: 'Arial', bold: true, size, color: INK },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      heading1: heading(40, 0),
      heading2: heading(28, 320),
      heading3: heading(22, 200),
    },
    paragraphStyles: [
      { id: 'Kicker', name: 'Kicker', basedOn: 'Normal', run: { bold: true, color: ACCENT } },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 19, color: SOFT } },
      { id: 'TableHead', name: 'Table head', basedOn: 'Normal', run: { bold: true, size: 20 } },
    ],
  };
}
