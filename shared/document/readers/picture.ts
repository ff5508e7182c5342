import { LIMITS } from '../../contract/limits.ts';
import { PermanentError } from '../../contract/permanent-error.ts';
import { type Document, MEDIA_TYPES, type MediaType } from '../document.ts';
import { type PictureSize, sizeOfJpeg, sizeOfPng, sizesOfTiff } from '../scan/picture-sizes.ts';
import type { Reader } from './reader.ts';

/** A photo or a scan: a document without text, all of whose pages are still to be recognised. */
export const readJpeg: Reader = async (bytes) => documentOf(MEDIA_TYPES.jpeg, [sizeOfJpeg(bytes)]);
export const readPng: Reader = async (bytes) => documentOf(MEDIA_TYPES.png, [sizeOfPng(bytes)]);
export const readTiff: Reader = async (bytes) => documentOf(MEDIA_TYPES.tiff, sizesOfTiff(bytes));

function documentOf(mediaType: MediaType, pages: readonly PictureSize[]): Document {
  if (pages.length > LIMITS.ocrPages) throw new PermanentError('too-many-pages', `${pages.length} pictures`);
  for (const { width, height } of pages) {
    if (width === 0 || height === 0) throw new PermanentError('unreadable', 'a picture without pixels');
    if (width * height > LIMITS.imagePixels)
      throw new PermanentError('too-many-pixels', `${width} × ${height} pixels`);
  }
  const scanned = pages.map((_, i) => i + 1);
  return { mediaType, text: '', blocks: [], pages: pages.length, scanned };
}
