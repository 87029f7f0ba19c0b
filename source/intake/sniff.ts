/** The formats that a story is read from. */
export type Format = 'text' | 'markdown' | 'html' | 'json';

/** What is known of a source before it is read. */
type Clues = {
  readonly name: string;
  readonly contentType?: string;
  /** Its beginning. */
  readonly text: string;
};

/**
 * The format of a source: that of its type where the type says more than that it is text, else that of its
 * name's ending, else what its text begins like. What is sent as plain text is no page, whatever it looks like.
 */
export function sniff({ name, contentType, text }: Clues): Format {
  const format = typeFormat(contentType) ?? nameFormat(name) ?? contentFormat(text);
  const isPlain = /^\s*text\/plain\b/i.test(contentType ?? '');
  return isPlain && format === 'html' ? 'text' : format;
}

function typeFormat(contentType = ''): Format | undefined {
  const [type = ''] = contentType.toLowerCase().split(';');
  if (/^\s*(?:text\/html|application\/xhtml\+xml)\s*$/.test(type)) return 'html';
  if (/^\s*text\/(?:x-)?markdown\s*$/.test(type)) return 'markdown';
  if (/^\s*application\/(?:[\w.-]+\+)?json\s*$/.test(type)) return 'json';
  return undefined;
}

function nameFormat(name: string): Format | undefined {
  // Some hosts end as files do.
  const path = name.replace(/^https?:\/\/[^/?#]*|[?#].*/g, '');
  const ending = /\.([a-z]+)$/i.exec(path)?.[1] ?? '';
  switch (ending.toLowerCase()) {
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    case 'md':
    case 'markdown':
    case 'mdown':
      return 'markdown';
    case 'json':
      return 'json';
    case 'txt':
    case 'text':
    case 'log':
      return 'text';
    default:
      return undefined;
  }
}

/** A text that isn't marked is Markdown only where it has signs that plain text hasn't. */
function contentFormat(text: string): Format {
  const start = text.slice(0, 4096).trimStart();
  if (page.test(start)) return 'html';
  // A log may hold an object on each line.
  if (/^\{\s*(?:"|$)/.test(start) && !/^\{.*\}\s*\n\s*\{/.test(start)) return 'json';
  const signs = [
    /^---\n(?:\w+:.*\n)+---$/m,
    /^#{1,6} \S/m,
    /\[[^\]\n]+\]\(\S+\)/,
    /^```/m,
    /^\|?(?: *:?-+:? *\|)+/m,
    /\*\*\w[^*\n]*\*\*/,
  ];
  return signs.filter((sign) => sign.test(start)).length >= 2 || /^# \S.*\n\s*\n/.test(start)
    ? 'markdown'
    : 'text';
}

const page =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1)\b/i;
