/** From the bytes of a document to its text. */

/** The text without a byte order mark, or what is wrong with the bytes. */
export type Decoded =
  | { readonly text: string }
  | { readonly text: null; readonly line: number; readonly message: string; readonly suggestion: string };

/** A document of YAML or JSON may have so many bytes. */
export const mostDocumentBytes = 16 * 1024 * 1024;

/** Decodes UTF-8 strictly: an ill-formed byte is a message, never a replacement character. */
export function decodeDocument(content: string | Uint8Array, mostBytes = mostDocumentBytes): Decoded {
  const size = typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  if (size > mostBytes) {
    const message = `the document has ${size} bytes, more than the ${mostBytes} that one document may have`;
    return { text: null, line: 1, message, suggestion: 'split it into files, or write it as JSON Lines' };
  }
  return typeof content === 'string' ? { text: content.replace(/^\uFEFF/, '') } : decodeUtf8(content);
}

/** Decodes bytes strictly, dropping a byte order mark; `line` counts from the first byte. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const offset = wellFormedLength(bytes);
    const byte = bytes[offset];
    const what =
      byte === undefined
        ? 'it ends inside a character'
        : `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${offset} has no meaning there`;
    const line = bytes.subarray(0, offset).reduce((count, each) => (each === 0x0a ? count + 1 : count), 1);
    return { text: null, line, message: `the text is not UTF-8: ${what}`, suggestion: 'save it as UTF-8' };
  }
}

// A prefix may end inside a character, which streaming decoding allows: so the longest decodable one is found.
function wellFormedLength(bytes: Uint8Array): number {
  let [known, unknown] = [0, bytes.length + 1];
  while (unknown - known > 1) {
    const middle = (known + unknown) >> 1;
    if (isWellFormedStart(bytes.subarray(0, middle))) known = middle;
    else unknown = middle;
  }
  return known;
}

function isWellFormedStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
