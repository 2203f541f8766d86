/** Compressed links in the browser, in both directions asynchronous, since compression is a stream there. */
import { bytesOf, MOST_UNPACKED, packedBytes, packedText, textOf } from '../link/index.ts';

/** A link's text in compressed form; null if the browser has no compression, or the plain form is shorter. */
export async function packLink(link: string): Promise<string | null> {
  try {
    const packed = packedText(await through(new CompressionStream('deflate-raw'), bytesOf(link)));
    return packed.length < link.length ? packed : null;
  } catch {
    return null;
  }
}

/** The text inside a compressed link; of a damaged one, as much as can be recovered, or null. */
export async function unpackLink(text: string): Promise<string | null> {
  const bytes = packedBytes(text);
  if (!bytes || typeof DecompressionStream === 'undefined') return null;
  try {
    return textOf(await through(new DecompressionStream('deflate-raw'), bytes)) || null;
  } catch {
    return null;
  }
}

/** Output of a stream, up to the size of the largest real link, including what came before an error. */
async function through(
  { readable, writable }: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => {});
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  const out = new Uint8Array(MOST_UNPACKED);
  let length = 0;
  try {
    while (length < MOST_UNPACKED) {
      const { value, done } = await reader.read();
      if (done) break;
      const part = value.subarray(0, MOST_UNPACKED - length);
      out.set(part, length);
      length += part.length;
    }
  } catch (error) {
    if (length === 0) throw error;
  }
  reader.cancel().catch(() => {});
  return out.subarray(0, length);
}
