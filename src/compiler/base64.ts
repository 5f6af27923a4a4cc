const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 §4. A pure room has neither `btoa` nor `Buffer`. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text +=
      digit(group >> 18) + digit(group >> 12) + (left > 1 ? digit(group >> 6) : '=') + (left > 2 ? digit(group) : '=');
  }
  return text;
}

function digit(bits: number): string {
  return ALPHABET.charAt(bits & 63);
}
