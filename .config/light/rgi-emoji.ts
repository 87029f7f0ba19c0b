let list: RegExp | undefined;

/** Every emoji has a character that is one by itself, or the selector that makes one of another sign. */
function hasSign(text: string): boolean {
  return /\p{Emoji_Presentation}|\uFE0F/u.test(text);
}

/** The kinds of RGI_Emoji (UTS 51, annex A) without those that are joined. */
const kinds = [
  'Basic_Emoji',
  'Emoji_Keycap_Sequence',
  'RGI_Emoji_Flag_Sequence',
  'RGI_Emoji_Modifier_Sequence',
  'RGI_Emoji_Tag_Sequence',
];

/**
 * Tests as `/^\p{RGI_Emoji}$/v` does, but for the emoji that are several joined, which string-width knows as well by
 * the two signs in them. To load ICU's list of those takes five times as long as that of the others.
 */
export const rgiEmoji = {
  test(text: string): boolean {
    if (!hasSign(text) || text.includes('\u200D')) return false;
    list ??= new RegExp(`^(?:${kinds.map((kind) => `\\p{${kind}}`).join('|')})$`, 'v');
    return list.test(text);
  },
};
