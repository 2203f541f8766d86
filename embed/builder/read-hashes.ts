import type { Draft } from './read-draft.ts';

/** The hashes next to the files; null if site and files are not published together, or not as built. */
export async function readHashes(address: string): Promise<Draft | null> {
  try {
    const found: unknown = await (await fetch(address)).json();
    const hashes = Object.entries(Object(found)).filter(([, hash]) => /^sha384-[\w+/=]+$/.test(String(hash)));
    return hashes.length === 0 ? null : (Object.fromEntries(hashes) as Draft);
  } catch {
    return null;
  }
}
