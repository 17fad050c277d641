/**
 * A site of the first years: no doctype, tables for layout, capital tags left open, windows-1252 that only the page
 * itself declares, addresses that end in .htm. What a parser makes of it must be what a browser makes of it.
 */
import { sampleMark } from '../frame.ts';
import { html, inline, type Markup } from '../html.ts';
import { type Block, layoutOf, type Page, type Site } from '../model.ts';
import { besideOf, entriesOf, homeOf, menuOf, trailOf } from '../site-map.ts';

export function table(site: Site, page: Page): string {
  const layout = layoutOf(page);
  return html`<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>${layout === 'home' ? `Welcome to ${site.name}` : `${site.short} - ${page.headline}`}</TITLE>
<LINK REL=stylesheet TYPE="text/css" HREF="/sample-site/table.css">
<META NAME="keywords" CONTENT="${site.short}, trust, services">
</HEAD>
<BODY BGCOLOR=#ffffff>
<aside class=sample-mark>${sampleMark}</aside>
<TABLE WIDTH=760 CELLPADDING=4 CELLSPACING=0 BORDER=0 ALIGN=center>
<TR><TD COLSPAN=2 CLASS=masthead><A HREF="${homeOf(site).path}"><IMG SRC="/sample-site/logo.svg" ALT="sample site" BORDER=0></A>&nbsp;<FONT SIZE=4>${site.name}</FONT>
<TR><TD COLSPAN=2 CLASS=toolbar>Text size: <A HREF="${page.path}">small</A> | <A HREF="${page.path}">large</A> &nbsp; ${today(site)}
<TR><TD WIDTH=160 VALIGN=top CLASS=left><UL>${menuOf(site).map((link) => html`<LI><A HREF="${link.path}">${link.text}</A>\n`)}</UL>
${side(site, page)}<TD VALIGN=top CLASS=main>
${layout !== 'home' && crumbs(site, page)}
${layout === 'list' ? list(site, page) : text(site, page)}
<P ALIGN=right><A HREF="#">Top of page</A>
<TR><TD COLSPAN=2 CLASS=foot><HR><FONT SIZE=1>&copy ${site.name}</FONT>
</TABLE>
<footer><FONT SIZE=1>${sampleMark}</FONT></footer>
</BODY>
</HTML>
`.text;
}

/** Old sites greeted the reader in the bar on top; nothing here may be taken for the page's own words. */
function today(site: Site): string {
  return site.alert ?? 'Welcome';
}

function crumbs(site: Site, page: Page): Markup {
  const trail = trailOf(site, page);
  return html`<P CLASS=crumbs>You are here: ${trail.map((link, index) =>
    index < trail.length - 1 ? html`<A HREF="${link.path}">${link.text}</A> &gt; ` : link.text,
  )}`;
}

function side(site: Site, page: Page): Markup | false {
  const beside = besideOf(site, page);
  return (
    layoutOf(page) !== 'home' &&
    beside.length > 0 &&
    html`<B>More in this section</B><UL>${beside.map((link) => html`<LI><A HREF="${link.path}">${link.text}</A>\n`)}</UL>\n`
  );
}

function text(site: Site, page: Page): Markup {
  const date = page.date && html`<P><B>${page.date.label && `${page.date.label} `}${page.date.text}</B>\n`;
  const related = entriesOf(site, page.related);
  return html`<H1>${page.headline}</H1>
${date}${page.breaks ? broken(page.body) : (page.body ?? []).map(block)}
${page.entries && html`<H2>${site.newsName}</H2>${entries(site, page)}`}
${page.reviewed && html`<P><I>${page.reviewed.label ?? 'Page updated:'} ${page.reviewed.text}</I>\n`}
${related.length > 0 && html`<P><B>See also</B><UL>${related.map((entry) => html`<LI><A HREF="${entry.path}">${entry.text}</A> ${entry.date?.text}\n`)}</UL>`}`;
}

function block(one: Block): Markup {
  if (typeof one === 'string') return html`<P>${inline(one)}\n`;
  if ('heading' in one) return html`<H3>${one.heading}</H3>\n`;
  if ('list' in one) return html`<UL>${one.list.map((item) => html`<LI>${inline(item)}\n`)}</UL>\n`;
  if ('quote' in one) return html`<BLOCKQUOTE>“${one.quote}” – ${one.by}</BLOCKQUOTE>\n`;
  if ('picture' in one)
    return html`<P><IMG SRC="/sample-site/picture.svg" ALT="${one.picture}"><BR><FONT SIZE=1>${one.picture}</FONT>\n`;
  if ('documents' in one)
    return html`<UL>${one.documents.map((file) => html`<LI><A HREF="${file.path}">${file.text}</A> (PDF)\n`)}</UL>\n`;
  if ('questions' in one)
    return html`<DL>${one.questions.map((row) => html`<DT>${row.question}<DD>${inline(row.answer)}\n`)}</DL>\n`;
  return html`<TABLE BORDER=1><TR>${one.table.head.map((cell) => html`<TH>${cell}`)}${one.table.rows.map(
    (row) => html`<TR>${row.map((cell) => html`<TD>${inline(cell)}`)}`,
  )}</TABLE>\n`;
}

function broken(body: readonly Block[] | undefined): Markup {
  return html`${(body ?? []).map((one) => (typeof one === 'string' ? html`${inline(one)}<BR><BR>\n` : block(one)))}`;
}

function entries(site: Site, page: Page): Markup {
  return html`<UL>${entriesOf(site, page.entries).map(
    (entry) =>
      html`<LI><A HREF="${entry.path}">${entry.text}</A>${entry.date && ` (${entry.date.text})`}${page.whole && html`<BR>${entry.teaser}`}\n`,
  )}</UL>`;
}

function list(site: Site, page: Page): Markup {
  const at = page.pages?.indexOf(page.path) ?? -1;
  const next = at >= 0 ? page.pages?.[at + 1] : undefined;
  const last = at > 0 ? page.pages?.[at - 1] : undefined;
  return html`<H1>${page.headline}</H1>
${(page.body ?? []).map(block)}${entries(site, page)}
<P>${last && html`<A HREF="${last}">Newer</A> `}${next && html`<A HREF="${next}">Older</A>`}`;
}
