import type { Differences } from '../../shared/contract/differences.ts';
import { sayMeasure } from '../../shared/contract/measure-words.ts';
import type { Observation } from '../../shared/contract/observation.ts';
import type { Period } from '../../shared/contract/period.ts';
import { nameOf } from '../../shared/indicator/name-of.ts';
import { type Html, html } from './html.ts';
import { quotationOf } from './quote.ts';
import { sayFigure } from './say-figure.ts';
import { sayDay, sayPeriod } from './say-period.ts';

/** The most figures that one list shows; a phone must still open the page. */
const SHOWN = 500;

/** A list of figures, each with its name, its time and the sentence that it came from. */
export function figureList(observations: readonly Observation[], period: Period | null): Html {
  const more = observations.length - SHOWN;
  return html`<ol class="figures">
${observations.slice(0, SHOWN).map((one) => figure(one, period))}
</ol>
${more > 0 && html`<p>Còn ${more} số liệu nữa, không hiện ở đây.</p>`}`;
}

function figure(found: Observation, period: Period | null): Html {
  const { before, exact, after } = quotationOf(found.source);
  const fromPicture = found.observationStatus === 'ocr' && 'đọc từ ảnh';
  const about = [sayMeasure(found), timeOf(found, period), fromPicture].filter(Boolean).join(' · ');
  return html`<li>
<h3>${titleOf(found)}</h3>
<p class="value">${sayFigure(found)}</p>
<p class="about">${about}</p>
<blockquote>${before}<mark>${exact}</mark>${after}</blockquote>
</li>`;
}

/** What a revision says otherwise than the one before it. */
export function changeList({ added, removed, changed }: Differences): Html {
  const count = added.length + removed.length + changed.length;
  if (count === 0) return html`<p>Số liệu không khác lần trước.</p>`;
  const lines = [
    ...changed.map(
      ({ before, after }) =>
        html`<li>${titleOf(after)}: <del>${sayFigure(before)}</del> → <ins>${sayFigure(after)}</ins></li>`,
    ),
    ...added.map((one) => html`<li>Thêm ${titleOf(one)}: <ins>${sayFigure(one)}</ins></li>`),
    ...removed.map((one) => html`<li>Không còn ${titleOf(one)}: <del>${sayFigure(one)}</del></li>`),
  ];
  const more = count - SHOWN;
  return html`<ul>
${lines.slice(0, SHOWN)}
</ul>
${more > 0 && html`<p>Còn ${more} thay đổi nữa, không hiện ở đây.</p>`}`;
}

/** The catalogue's name of the indicator, or the words of the text where no indicator claims the figure. */
function titleOf(found: Observation): string {
  const { area } = found;
  const name = nameOf(found);
  return area === undefined ? name : `${name} (${area.level} ${area.name})`;
}

/** A stock has the day on which it was taken, a flow its own period or the report's. */
function timeOf({ asOf, period: own }: Observation, period: Period | null): string | undefined {
  if (asOf !== undefined) return `tính đến ngày ${sayDay(asOf)}`;
  const time = own ?? period;
  return time === null ? undefined : sayPeriod(time);
}
