import { emojiEmotion } from 'emoji-emotion';
import { emoticon } from './english.ts';

/** Emoji that the library does not rate, or rates by their looks rather than by how customers use them. */
const OWN: Readonly<Record<string, number>> = {
  '🥰': 3,
  '🤩': 3,
  '🥳': 3,
  '🫶': 3,
  '🎉': 2.5,
  '🙏': 1.5,
  '💪': 2,
  '🌟': 2,
  '⭐': 1.5,
  '✨': 1.5,
  '🔥': 1.5,
  '✅': 1.5,
  '❌': -1.5,
  '🤬': -4,
  '🤮': -4,
  '🚮': -2.5,
  '🤦': -2,
  '😤': -2,
  '🤡': -2,
  '🙄': -2,
  '😑': -1,
  '🙃': -1,
  '🤷': -0.5,
};

const plain = (emoji: string): string => emoji.replace(/[\uFE0F\p{EMod}]|\u200D.*$/gu, '');

const RATED = new Map([
  ...emojiEmotion.map(({ emoji, polarity }) => [plain(emoji), polarity] as const),
  ...Object.entries(OWN),
]);

/** The valence of an emoji, whatever its skin, or of an emoticon, however often its mouth is repeated. */
export const signValence = (sign: string): number | null =>
  RATED.get(plain(sign)) ?? emoticon(sign.replace(/(.)\1+$/u, '$1'));
