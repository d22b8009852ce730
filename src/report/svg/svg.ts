import type { Reporter } from '../reporter.ts';
import { type ReportView, viewReport } from '../view.ts';
import { claimMap } from './claim-map.ts';
import { dateLine } from './date-line.ts';
import { PICTURE_STYLE, type Picture, svgElement, textAt } from './shapes.ts';

const HEADING = 40;

/** The claim map and the dates by source in one picture. */
export const reportSvg: Reporter = (report, options) => {
  const view: ReportView = viewReport(report, options);
  const map = claimMap(view);
  const dates = dateLine(view);
  const width = Math.max(map.width, dates.width);
  const height = HEADING + map.height + HEADING + dates.height;
  const picture: Picture = {
    width,
    height,
    title: `${map.title}. ${dates.title}`,
    body: [
      `<rect class="paper" width="${width}" height="${height}"/>`,
      textAt(20, 26, 'Claims in common', { kind: 'strong' }),
      `<g transform="translate(0 ${HEADING})">`,
      map.body,
      '</g>',
      textAt(20, HEADING + map.height + 26, 'Dates by source', { kind: 'strong' }),
      `<g transform="translate(0 ${HEADING + map.height + HEADING})">`,
      dates.body,
      '</g>',
    ].join('\n'),
  };
  return `${svgElement(picture, PICTURE_STYLE)}\n`;
};
