/** Public functions of the link zone: a scenario as text, and the text's place in an address. */
export { type LinkPlace, respelled, seemsLinked, withLink, withPart } from './address.ts';
export { checkFigure } from './check-figure.ts';
export { cleanLink, linkIn } from './clean.ts';
export { decodeComparison, encodeComparison } from './comparison.ts';
export { type Decoded, decode, editionOf, type LinkIssue } from './decode.ts';
export { encode } from './encode.ts';
export { partIn } from './link-in.ts';
export { LONG_LINK } from './long.ts';
export { bytesOf, isPacked, MOST_UNPACKED, packedBytes, packedText, textOf } from './packed.ts';
export { type Redaction, redact, redactRemarks, withRedactionMark } from './redact.ts';
export { SURFACES, type Surface, surfaceOf, withSurface } from './surface.ts';
