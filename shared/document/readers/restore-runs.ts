import { restoreTyped } from '../legacy/restore.ts';

/** What of mammoth's document is looked at: any of its parts, of which runs have a font and texts a value. */
interface Part {
  readonly type?: unknown;
  readonly font?: unknown;
  readonly value?: unknown;
  readonly children?: unknown;
}

/** Mammoth's document with what was typed in fonts of other encodings (.VnTime, VNI-Times) restored, run by run. */
export function restoreRuns(part: Part, font?: string): Part {
  const own = part.type === 'run' && typeof part.font === 'string' ? part.font : font;
  if (part.type === 'text' && typeof part.value === 'string')
    return { ...part, value: restoreTyped(part.value, own) };
  if (!Array.isArray(part.children)) return part;
  return { ...part, children: part.children.map((child: Part) => restoreRuns(child, own)) };
}
