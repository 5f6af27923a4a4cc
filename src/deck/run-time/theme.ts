/** `?theme=dark` opens in the evening colours; without it the device decides. */
export function followTheme(search: URLSearchParams): void {
  const asked = search.get('theme');
  if (asked === 'dark' || asked === 'light' || asked === 'contrast') setTheme(asked);
}

export function toggleEvening(): void {
  setTheme(isEvening() ? 'light' : 'dark');
}

function isEvening(): boolean {
  const theme = document.documentElement.dataset['theme'];
  if (theme) return theme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

function setTheme(theme: 'light' | 'dark' | 'contrast'): void {
  document.documentElement.dataset['theme'] = theme;
}
