/** Pages with a structure of their own: a frame around a trust's page, and old frames around a release. */
import { documentOf, footMark, topMark } from './frame.ts';
import { html } from './html.ts';
import type { SamplePage } from './model.ts';

export const releaseAddress = 'www.blpt.nhs.uk/about/press/board-partnership.htm';

function framing(url: string, headline: string, framed: string, trust: string | null): SamplePage {
  const body = html`${topMark()}
<header><p>${headline}</p></header>
<iframe src="${framed}" title="A page from elsewhere" width="900" height="600"></iframe>
<footer>${footMark()}</footer>`;
  return {
    url,
    html: documentOf({ title: headline, style: 'deep' }, 'framing', body),
    charset: 'utf-8',
    structure: 'frame',
    truth: { kind: 'other', pressRelease: false, trust, body: trust, published: null, headline, quiet: false },
  };
}

/** Without a scheme in the frame's address, so that a page served over https frames over https. */
export function otherPages(): SamplePage[] {
  return [
    framing('https://wrapper.example.org/frame', 'Page viewer', '//www.bsmhft.nhs.uk/', null),
    framing('https://www.fenwater.nhs.uk/framed', 'Regional archive', `//${releaseAddress}`, 'ZZ9'),
  ];
}
