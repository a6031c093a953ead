const places = { L: 'left', C: 'center', R: 'right' } as const;

/** A header or footer in Excel's one text (`&Lone&Rother`), by its place; without a code it is in the middle. */
export function runningTexts(text: string): Record<'left' | 'center' | 'right', string> {
  const texts = { left: '', center: '', right: '' };
  let place: keyof typeof texts = 'center';
  for (const part of text.split(/(&&|&[LCR])/)) {
    const code = /^&([LCR])$/.exec(part)?.[1] as keyof typeof places | undefined;
    if (code === undefined) texts[place] += part;
    else place = places[code];
  }
  return texts;
}
