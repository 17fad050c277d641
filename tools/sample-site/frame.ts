/** What every sample page shares: the document around it, the mark that says what it is, plain blocks of text. */
import { html, inline, type Markup } from './html.ts';
import type { Block } from './model.ts';

/** Stands on every page. In an aside and in the footer, so that it is never part of what the page says. */
export const sampleMark = 'Sample page, rebuilt from the record for testing. Not a trust’s page.';

export function topMark(): Markup {
  return html`<aside class="sample-mark" aria-label="About this sample">${sampleMark}</aside>`;
}

export function footMark(): Markup {
  return html`<p class="sample-mark">${sampleMark}</p>`;
}

export interface Head {
  title: string;
  style: string;
  /** Elements of the head beyond charset, viewport, title and style sheet. */
  more?: Markup;
}

export function documentOf(head: Head, bodyClass: string, body: Markup): string {
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head.title}</title>
<link rel="stylesheet" href="/sample-site/base.css">
<link rel="stylesheet" href="/sample-site/${head.style}.css">
${head.more}</head>
<body class="${bodyClass}">
${body}
</body>
</html>
`.text;
}

/** The blocks of a page's body in plain HTML 5; `level` is that of the headings between them. */
export function blocks(body: readonly Block[] | undefined, level = 2): Markup[] {
  return (body ?? []).map((block) => blockOf(block, level));
}

function blockOf(block: Block, level: number): Markup {
  if (typeof block === 'string') return html`<p>${inline(block)}</p>\n`;
  if ('heading' in block) {
    return level === 2 ? html`<h2>${block.heading}</h2>\n` : html`<h3>${block.heading}</h3>\n`;
  }
  if ('list' in block) return html`<ul>${block.list.map((item) => html`<li>${inline(item)}</li>`)}</ul>\n`;
  if ('quote' in block) return html`<p>“${block.quote}” said ${block.by}.</p>\n`;
  if ('picture' in block) {
    return html`<figure><img src="/sample-site/picture.svg" alt="${block.picture}"><figcaption>${block.picture}</figcaption></figure>\n`;
  }
  if ('documents' in block) {
    return html`<ul class="documents">${block.documents.map(
      ({ text, path }) => html`<li><a href="${path}">${text}</a> (PDF)</li>`,
    )}</ul>\n`;
  }
  if ('questions' in block) {
    return html`<dl>${block.questions.map(
      ({ question, answer }) => html`<dt>${question}</dt><dd>${inline(answer)}</dd>`,
    )}</dl>\n`;
  }
  return html`<table><thead><tr>${block.table.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${block.table.rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`,
  )}</tbody></table>\n`;
}
