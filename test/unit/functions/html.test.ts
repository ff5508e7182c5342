import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html } from '../../../functions/ingest/html.ts';

const HOSTILE = `"'><script>alert(1)</script>&amp;`;

describe('markup', () => {
  test.each([
    ['double', (text: string) => html`<p title="${text}">x</p>`],
    ['single', (text: string) => html`<p title='${text}'>x</p>`],
  ])('keeps what is put between %s quotes a value', (_, page) => {
    const { document } = parseHTML(`<body>${page(HOSTILE).markup}</body>`);
    expect(document.querySelector('p')?.getAttribute('title')).toBe(HOSTILE);
    expect(document.querySelector('script')).toBeNull();
  });

  test('keeps what is put between tags a text', () => {
    const { document } = parseHTML(`<body>${html`<p>${HOSTILE}</p>`.markup}</body>`);
    expect(document.querySelector('p')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('script')).toBeNull();
  });

  test('is put together from markup, and nothing is made of what is absent', () => {
    const items = ['a', 'b'].map((one) => html`<li>${one}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${false}`.markup).toBe('<ul><li>a</li>\n<li>b</li></ul>');
  });
});
