import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
/** Above any font: they stand inside the sheet, so that printing fetches nothing. */
const ALL_INLINE = 1_000_000;

/** The style sheet of everything that is printed, with its fonts inside. */
export async function paperStyles(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      assetsInlineLimit: ALL_INLINE,
      rolldownOptions: { input: join(ROOT, 'src/print/paper.css') },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const styles = outputs.find(({ type, fileName }) => type === 'asset' && fileName.endsWith('.css'));
  if (styles?.type !== 'asset') throw new Error('Vite made no style sheet of src/print/paper.css.');
  return styles.source.toString();
}
