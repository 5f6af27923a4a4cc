/** Text of a file, piece by piece, with line ends made one, and the encoding that it turned out to be in. */
export interface DecodedText {
  readonly encoding: string;
  readonly pieces: AsyncIterable<string>;
}

/** UTF-8 unless the bytes say otherwise: by a byte order mark, or by not being UTF-8, as from an older Excel. */
export async function decodeText(chunks: () => AsyncIterable<Uint8Array>): Promise<DecodedText> {
  const encoding = await encodingOf(chunks());
  return { encoding, pieces: piecesOf(chunks(), encoding) };
}

async function encodingOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of chunks) {
    if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
    first = false;
    try {
      strict.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
}

async function* piecesOf(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let kept = '';
  for await (const chunk of chunks) {
    const text = kept + decoder.decode(chunk, { stream: true });
    // A carriage return at the end may be half of a line end.
    kept = text.endsWith('\r') ? '\r' : '';
    yield oneLineEnd(kept ? text.slice(0, -1) : text);
  }
  yield oneLineEnd(kept + decoder.decode());
}

function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
