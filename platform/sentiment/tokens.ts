/** A piece of text: a word, an emoji or emoticon, a break between clauses, the end of a sentence. */
export interface Token {
  readonly kind: 'WORD' | 'SIGN' | 'BREAK' | 'END';
  readonly text: string;
}

const PIECES = [
  String.raw`(?<skip>https?:\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]{1,255}|@\w+)`,
  String.raw`(?<sign>\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*|<\/?3|[:;=][-'o]?[)(\]\[DPpO\/\\|*]+(?![\p{L}\p{N}])|[xX]D\b)`,
  String.raw`(?<word>[\p{L}\p{N}]+(?:['’]\p{L}+)*)`,
  String.raw`(?<end>[.!?…\n][.!?…\s]*)`,
  String.raw`(?<break>[,;:()"„“”–—|]|\s-\s)`,
];
const PIECE = new RegExp(PIECES.join('|'), 'gu');

/** Takes a text apart; addresses of pages, mails and people are left out. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECE)].flatMap(({ groups = {} }): Token[] => {
    const { sign, word, end, break: pause } = groups;
    if (sign !== undefined) return [{ kind: 'SIGN', text: sign }];
    if (word !== undefined) return [{ kind: 'WORD', text: word.replaceAll('’', "'") }];
    if (end !== undefined) return [{ kind: 'END', text: end }];
    return pause === undefined ? [] : [{ kind: 'BREAK', text: pause }];
  });
}
