const WIDTH = 15;
/** CRC-15 as in CAN: any change within fifteen bits in a row is found, so any digit misheard and any two swapped. */
const POLYNOMIAL = 0x4599;
const MASK = 2 ** WIDTH - 1;

export const CHECKSUM_WIDTH = WIDTH;

export function checksumOf(bits: readonly number[]): number {
  let rest = 0;
  for (const bit of bits) {
    const carry = ((rest >> (WIDTH - 1)) & 1) ^ bit;
    rest = ((rest << 1) & MASK) ^ (carry === 1 ? POLYNOMIAL : 0);
  }
  // A row of noughts must not be its own checksum.
  return rest ^ MASK;
}
