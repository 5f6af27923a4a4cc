import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** Tells an XML document in the order of its text; false where it is not well formed. */
export function walkXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): boolean {
  const parser = new SaxesParser();
  let sound = true;
  parser.on('error', () => {
    sound = false;
  });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes as Readonly<Record<string, string>>));
  parser.on('text', text);
  parser.on('closetag', ({ name }) => close(name));
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.write(decoder.decode()).close();
  return sound;
}

const PIECE = 1_000_000;
