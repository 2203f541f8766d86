import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a ZIP file can name: the same files always make the same bytes. */
const DAY = 0x21;

/** A ZIP file of texts and bytes by path, in the order of their paths. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const path of Object.keys(files).sort()) {
    const name = Buffer.from(path);
    const content = Buffer.from(files[path] as Uint8Array);
    const packed = deflateRawSync(content, { level: 9 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    // Names are UTF-8.
    about.writeUInt16LE(0x800, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt16LE(DAY, 8);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    // A file that its owner writes and everybody reads.
    place.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.from('PK\x03\x04'), about, name, packed);
    // Made on a Unix.
    directory.push(Buffer.from('PK\x01\x02\x14\x03'), about, place, name);
    at += 4 + about.length + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries, listed, end]);
}
