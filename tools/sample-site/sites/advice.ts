/** Items of general advice that claim nothing about any trust: filling for the news lists of real ones. */
import type { Block, Page } from '../model.ts';

const items: Record<string, { headline: string; body: Block[] }> = {
  winter: {
    headline: 'Keeping well when the days are short',
    body: [
      'Short days and cold weather can lower anyone’s mood. A few small habits help: daylight in the morning, a warm room, a walk with someone, and regular meals.',
      {
        list: [
          'Go out while it is light.',
          'Keep in touch with people you trust.',
          'Ask your GP practice if a low mood does not lift.',
        ],
      },
      'Our leaflet on winter and mood can be had from reception at any of our buildings.',
    ],
  },
  sleep: {
    headline: 'Five habits that help you sleep',
    body: [
      'Most people sleep badly from time to time. Getting up at the same hour each day, even after a poor night, does more good than lying in.',
      'It also helps to put screens away an hour before bed, to keep the bedroom cool and dark, and to write worries down before turning the light off.',
      'If poor sleep goes on for more than a few weeks, talk to your GP practice.',
    ],
  },
  views: {
    headline: 'How to tell us about your care',
    body: [
      'We want to hear what went well and what did not. You can speak to the person who sees you, fill in a comment card, or write to our feedback team.',
      'Comments are read by the team that runs the service. If you would rather not say who you are, you need not.',
      { picture: 'A comment box beside a noticeboard' },
    ],
  },
  carers: {
    headline: 'Looking after someone? Look after yourself too',
    body: [
      'People who care for a relative or a friend often put their own health last. Our teams can tell you about breaks, support groups and an assessment of your own needs.',
      'Ask any member of staff for the carers’ information pack.',
    ],
  },
  exercise: {
    headline: 'Walking groups: why a gentle pace is enough',
    body: [
      'Half an hour of gentle walking lifts the mood and steadies sleep. It need not be fast and it need not be far.',
      'Libraries and leisure centres keep lists of groups that welcome beginners.',
    ],
  },
};

/** Pages with the advice items named, at the addresses that `path` gives for them. */
export function advice(names: string[], under: string, path: (name: string, index: number) => string): Page[] {
  return names.map((name, index) => {
    const item = items[name];
    if (!item) throw new Error(`no advice named ${name}`);
    return { path: path(name, index), kind: 'press-release', under, ...item };
  });
}

/** What every urgent-help page of today says. */
export const urgentHelp: Block[] = [
  'If life is in danger, call 999 or go to an emergency department now.',
  'If you need urgent help with your mental health, call 111 and choose the mental health option. The line is open day and night.',
  { heading: 'Someone to talk to' },
  {
    list: [
      'Samaritans: call 116 123, free, at any hour.',
      'If you already have a care team, use the number on your care plan.',
    ],
  },
];
