/** Documents to anchor in: paragraphs of the sample site's pages, and invented tables and lists whose rows are much alike. */
import type { Segment } from '../../../utils/page/reading.ts';
import { readHtml } from '../../html.ts';
import { renderPage } from '../../sample-site/pages.ts';
import { sites } from '../../sample-site/sites/all.ts';
import type { Random } from './random.ts';

/** One character with the number it had in the first version of the document; -1 where it was not there. */
export interface Cell {
  char: string;
  id: number;
}

export interface Block {
  role: Segment['role'];
  cells: Cell[];
}

let paragraphs: string[] | null = null;
let headings: string[] | null = null;

function gather(): { paragraphs: string[]; headings: string[] } {
  if (!paragraphs || !headings) {
    const segments = sites.flatMap((site) =>
      site.pages.flatMap((page) => readHtml(renderPage(site, page).html, `${site.origin}${page.path}`).segments),
    );
    const main = segments.filter(({ zone }) => zone === 'main');
    paragraphs = [
      ...new Set(main.filter(({ role, text }) => role !== 'heading' && text.length > 30).map(({ text }) => text)),
    ];
    headings = [...new Set(main.filter(({ role }) => role === 'heading').map(({ text }) => text))];
  }
  return { paragraphs, headings };
}

const names = 'Heron Alder Willow Kestrel Juniper Rowan Linnet Sedge Marsh Orchard Larch Teal'.split(' ');
const matters = ['ward', 'clinic', 'day unit', 'team', 'garden', 'helpline', 'outreach service'];
const strange = [
  'Mae’r ymddiriedolaeth yn gofyn am eich barn ar y newidiadau i wasanaethau’r ward.',
  'إذا كنت بحاجة إلى هذه المعلومات بلغة أخرى، يرجى الاتصال بنا.',
  'ক\u09C7ন্দ্রের সময়সূচি বদলেছে, অনুগ্রহ করে ফোন করুন।',
  'Cafe\u0301 and cre\u0300che at Heron House open daily 👩🏽‍⚕️ from nine 🌿 to five.',
  'The board (“the Trust”) will—subject to consultation—re\u00ADorganise its com\u00ADmu\u00ADni\u00ADty teams.',
];

/** Rows that differ in a name and a figure only: the hardest neighbours a passage can have. */
function alike(random: Random): string[] {
  const matter = random.pick(matters);
  return Array.from({ length: 4 + random.below(8) }, () => {
    const [name, beds] = [random.pick(names), 4 + random.below(40)];
    return `${name} ${matter} has ${beds} beds and is open to visitors from two in the afternoon until eight in the evening.`;
  });
}

export function makeDocument(random: Random): Block[] {
  const { paragraphs: texts, headings: heads } = gather();
  const chosen: [Segment['role'], string][] = [];
  const sections = 2 + random.below(6);
  for (let section = 0; section < sections; section++) {
    chosen.push(['heading', random.pick(heads)]);
    for (let count = 1 + random.below(6); count > 0; count--) chosen.push(['text', random.pick(texts)]);
    if (random.chance(0.3)) chosen.push(...alike(random).map((row): [Segment['role'], string] => ['cell', row]));
    if (random.chance(0.2)) chosen.push(['text', random.pick(strange)]);
  }
  let id = 0;
  return chosen.map(([role, text]) => ({ role, cells: [...text].map((char) => ({ char, id: id++ })) }));
}

export const textOf = ({ cells }: Block): string => cells.map(({ char }) => char).join('');

/** The document as a page reader would give it, with the number of the character at each UTF-16 unit of the joined text. */
export function asPage(blocks: readonly Block[]): { segments: Segment[]; ids: number[] } {
  const ids: number[] = [];
  const segments = blocks
    .filter(({ cells }) => cells.length > 0)
    .map((block): Segment => {
      for (const { char, id } of block.cells) for (let unit = 0; unit < char.length; unit++) ids.push(id);
      ids.push(-1);
      return {
        text: textOf(block),
        role: block.role,
        zone: 'main',
        level: block.role === 'heading' ? 2 : 0,
        linked: 0,
      };
    });
  return { segments, ids };
}
