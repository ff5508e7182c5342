import { Parser } from 'htmlparser2';

/** What a style says of the text that is set in it. */
export interface TextStyle {
  readonly font?: string;
  readonly bold?: boolean;
  readonly isTitle: boolean;
}

interface Declared {
  readonly parent: string | undefined;
  readonly name: string;
  readonly font?: string;
  readonly bold?: boolean;
}

/** A style takes what it does not say from its parent; no honest chain is longer. */
const LONGEST_CHAIN = 16;

/** The styles of a text document by family and name, each with what it has from its parents. */
export function odtStyles(
  ...parts: readonly string[]
): (family: string, name: string | undefined) => TextStyle {
  const declared = new Map<string, Declared>();
  const familyOf = new Map<string, string>();
  for (const part of parts) readStyles(part, declared, familyOf);
  return (family, name) => {
    let style: Declared | undefined;
    let next = name;
    for (let i = 0; i < LONGEST_CHAIN && next !== undefined; i++) {
      const found = declared.get(`${family} ${next}`);
      if (!found) break;
      style = { ...found, ...style, name: found.name };
      next = found.parent;
    }
    const { font, bold } = style ?? {};
    const isTitle = family === 'paragraph' && /^(?:Title|Subtitle)$/u.test(style?.name ?? name ?? '');
    return {
      ...(font !== undefined && { font: familyOf.get(font) ?? font }),
      ...(bold !== undefined && { bold }),
      isTitle,
    };
  };
}

function readStyles(part: string, declared: Map<string, Declared>, familyOf: Map<string, string>): void {
  let open: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag, of) {
        if (tag === 'style:font-face')
          familyOf.set(of['style:name'] ?? '', (of['svg:font-family'] ?? '').replaceAll(/^'|'$/gu, ''));
        if (tag === 'style:style') {
          const name = of['style:name'] ?? '';
          open = `${of['style:family']} ${name}`;
          declared.set(open, { name, parent: of['style:parent-style-name'] });
        }
        const style = open === undefined ? undefined : declared.get(open);
        if (tag !== 'style:text-properties' || open === undefined || !style) return;
        const font = of['style:font-name'] ?? of['fo:font-family'];
        const weight = of['fo:font-weight'];
        declared.set(open, {
          ...style,
          ...(font !== undefined && { font }),
          ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
        });
      },
      onclosetag(tag) {
        if (tag === 'style:style') open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(part);
}
