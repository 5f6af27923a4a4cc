import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { ROOT } from './build-all.js';

const FONTS = ['atkinson-next-latin.woff2', 'young-serif-latin.woff2'];

/** All of the report's style in one piece, fonts inside it, and the hash by which its page lets it in. */
export function reportStyle(): { readonly style: string; readonly styleHash: string } {
  const sheets = ['src/ui/tokens.css', 'src/ui/base.css', 'src/report/report.css'];
  const source = sheets.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
  const { code } = transform({ filename: 'report.css', code: Buffer.from(withFonts(source)), minify: true });
  const style = new TextDecoder().decode(code);
  return { style, styleHash: `sha256-${createHash('sha256').update(style).digest('base64')}` };
}

/** The italic is left out: nothing here is set in it. */
function withFonts(css: string): string {
  return FONTS.reduce((text, font) => {
    const data = readFileSync(join(ROOT, 'src/ui/fonts', font)).toString('base64');
    return text.replace(`url(fonts/${font})`, `url(data:font/woff2;base64,${data})`);
  }, css).replace(/@font-face \{[^}]*url\(fonts\/[^}]*\}/g, '');
}
