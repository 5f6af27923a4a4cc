import {
  LOGO_MARKS,
  NO_ORGANISATION,
  OWN_BLOCK_ID,
  ownBlockIn,
  renderLogo,
  type Organisation,
  type OwnBlock,
} from '../course/index.js';
import { accentStyles } from './accent-styles.js';
import { base64Of } from './base64.js';

/** SHA-256, from whoever has it: `crypto.subtle`. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

const DATA = new RegExp(`(<script type="application/json" id="${OWN_BLOCK_ID}">)([^<]*)(</script>)`);
const COLOURS = /(<style id="organisation-colours">)([^<]*)(<\/style>)/;
const LOGO = new RegExp(`()${LOGO_MARKS.begin}(.*?)${LOGO_MARKS.end}()`, 's');
/** The policy allows the page's two style sheets by their hashes; the organisation's is the second. */
const POLICY = /(style-src 'sha256-[^']+' )('sha256-[^']+')(;)/;
const PLACES = [DATA, COLOURS, LOGO, POLICY];

/** The three places of a page's head that `brandPage` fills, as the build writes them. */
export function unbrandedHead(facts: Omit<OwnBlock, 'form' | 'organisation'>): string {
  const block = dataOf({ form: 1, ...facts, organisation: NO_ORGANISATION });
  return `<style id="organisation-colours"></style>
<script type="application/json" id="${OWN_BLOCK_ID}">${block}</script>`;
}

/** What a page says of itself; undefined when it is no page that this could brand. */
export function readOwnBlock(page: string): OwnBlock | undefined {
  if (PLACES.some((place) => page.match(new RegExp(place, 'gs'))?.length !== 1)) return undefined;
  return ownBlockIn(DATA.exec(page)?.[2]);
}

/**
 * The page with an organisation's own in place of whatever it had: data, colours, logo, and the policy that allows the
 * colours. Both the build and the package desk brand by this alone, and so make the same bytes.
 * @param organisation its logo as the page is to ask for it
 */
export async function brandPage(page: string, organisation: Organisation, digest: Digest): Promise<string | undefined> {
  const block = readOwnBlock(page);
  if (!block) return undefined;
  const styles = accentStyles(organisation);
  const parts = [
    [DATA, dataOf({ ...block, organisation })],
    [COLOURS, styles],
    [LOGO, renderLogo(organisation, block.logoWords)],
    [POLICY, await sourceHash(styles, digest)],
  ] as const;
  return parts.reduce(
    (text, [place, part]) =>
      text.replace(place, (_, before: string, _old: string, after: string) => before + part + after),
    page,
  );
}

/** As a content security policy names an inline source. */
async function sourceHash(text: string, digest: Digest): Promise<string> {
  const hash = await digest(new TextEncoder().encode(text));
  return `'sha256-${base64Of(new Uint8Array(hash))}'`;
}

/** Nothing in it may end the element early. */
function dataOf(block: OwnBlock): string {
  return JSON.stringify(block).replace(/</g, '\\u003c');
}
