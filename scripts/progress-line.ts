/** One line that tells what is being done, rewritten in place on a terminal and printed line by line elsewhere. */
export class ProgressLine {
  readonly #live = process.stdout.isTTY;

  step(text: string): void {
    if (this.#live) process.stdout.write(`\r\x1b[2K${text} …`);
    else console.log(`${text} …`);
  }

  done(text: string): void {
    if (this.#live) process.stdout.write('\r\x1b[2K');
    console.log(text);
  }
}
