/** Smaller parts are inflated sooner than a stream is made. */
const WORTH_A_STREAM = 262_144;
/** Room is made for what a part claims, so that it must claim no more than is usual. */
const ORDINARY_RATIO = 40;
/** A gzip file's head; with the checksum and the size behind the data the platform checks both. */
const GZIP_HEAD = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];

/**
 * Expands raw DEFLATE data in the platform's own code, which cannot be done without waiting. Null when that is not
 * worth while or not to be had, and when size or checksum are not as told: what is wrong then is not told either.
 */
export async function inflateByPlatform(
  data: Uint8Array,
  size: number,
  crc: number,
): Promise<Uint8Array | null> {
  const isOrdinary = size >= WORTH_A_STREAM && size <= data.length * ORDINARY_RATIO;
  if (!isOrdinary || typeof DecompressionStream === 'undefined') return null;
  try {
    return await readStream(gzipped(data, size, crc).pipeThrough(new DecompressionStream('gzip')), size);
  } catch {
    return null;
  }
}

function gzipped(data: Uint8Array, size: number, crc: number): ReadableStream<BufferSource> {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  return new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(Uint8Array.from(GZIP_HEAD));
      controller.enqueue(data as Uint8Array<ArrayBuffer>);
      controller.enqueue(tail);
      controller.close();
    },
  });
}

async function readStream(stream: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array | null> {
  const content = new Uint8Array(size);
  const reader = stream.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return at === size ? content : null;
    if (at + value.length > size) {
      await reader.cancel();
      return null;
    }
    content.set(value, at);
    at += value.length;
  }
}
