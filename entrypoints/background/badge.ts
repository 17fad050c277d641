import browser from 'webextension-polyfill';
import { say, sayCount, sayOf } from '../../components/say.ts';
import type { PageContext } from '../../utils/match/context.ts';
import { countAbout } from '../../utils/match/records.ts';

/** Plum on the paper of the surfaces; a colour says nothing here, the number does. */
const colour = '#6b2f5f';

/** The number of records this page is about; a dot where only the trust has a record; nothing on pages for a crisis. */
export async function showBadge(tabId: number, context: PageContext): Promise<void> {
  const about = countAbout(context.records);
  const [text, title] = context.page.quiet
    ? ['', say('badge_title_none')]
    : about > 0
      ? [String(about), sayCount('badge_title_about', about)]
      : context.records.length > 0
        ? ['•', sayOf(context.organisation?.name, 'badge_title_trust')]
        : ['', say('badge_title_none')];
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}

export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title: say('badge_title_none') });
}
