/** What text in a document must be, whatever it says. */
import { dayNumber, isoDay } from '../domain/days';

/** How long texts may be, in Unicode code points. */
export const longest = { name: 1000, statement: 2000, prose: 10_000, word: 200, address: 2000 } as const;

/** What is wrong with a text, as message and suggestion, or null. */
export function textProblem(text: string, mostPoints: number): readonly [string, string | null] | null {
  if (text === '') return ['the text is empty', 'write it, or leave the key out'];
  if (!text.isWellFormed()) return ['the text holds half of a character (a lone surrogate)', null];
  const control = /(?![\n\t])\p{Cc}/u.exec(text)?.[0];
  if (control !== undefined) {
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return [`the text holds the control character U+${code}`, 'leave it out'];
  }
  const points = text.length > mostPoints ? [...text].length : text.length;
  return points > mostPoints
    ? [`the text has ${points} characters, more than ${mostPoints}`, 'shorten it']
    : null;
}

/** Whether text is an absolute http or https URI without spaces. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text);
}

/** Whether text is a language tag by its form (BCP 47): `ru`, `zh-Hant`, `sr-Latn-RS`. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text);
}

/** Whether text is a code of a script by its form (ISO 15924): `Cyrl`. */
export function isScriptCode(text: string): boolean {
  return /^[A-Z][a-z]{3}$/.test(text);
}

/** Whether text is a SHA-256 as 64 lower-case hexadecimal digits. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Whether text is a day of the calendar, `1941-10-05`. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return isoDay(dayNumber(year, month, day)) === text;
}

/** Whether text names a file inside a folder: relative, with no step out of it. */
export function isFileName(text: string): boolean {
  return (
    !/^[a-z]:|^[/\\]|[\0\\]/i.test(text) && !text.split('/').some((part) => ['', '.', '..'].includes(part))
  );
}
