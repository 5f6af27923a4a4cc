/** A classic script beside the page: the only kind that browsers also load from a double-clicked file. */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} is missing beside the deck's index.html.`));
    document.head.append(script);
  });
}
