import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as they travel: brotli 11. */
export function brotliBytes(bytes: Uint8Array): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}
