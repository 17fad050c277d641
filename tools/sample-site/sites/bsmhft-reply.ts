/** The chair's reply, point by point, in our own words; whoever raised the concerns is not named. */
import type { Block } from '../model.ts';

export const boardReply: Block[] = [
  'Concerns were raised by lived experience professionals at the Trust Board on 26 May 2021. Questions from the public normally concern the agenda, and there was no time for a full answer at the end of the meeting. The chair has since replied; management’s answers are given below.',
  { heading: 'Funding for a Band 7 KUF trainer' },
  'NHS England’s offer was optional and ran for 12 months. Clinical leads of the trust and of FTB discussed it and found it not viable at the time: there is little KUF training locally and commissioning group money for it has ended; the job description was narrow and tied to that training; the leads could not supervise or manage the post; and taking the money meant committing to a permanent Band 7 post. Two meetings agreed this, the second with senior managers.',
  {
    table: {
      head: ['Concern', 'Reply'],
      rows: [
        [
          'A jointly delivered KUF course was dropped and experts by experience lost work paid at £300 a day',
          'Our understanding is that NHS England stopped commissioning the service and the course ended for that reason.',
        ],
        [
          'Service-user trainers were treated without respect',
          'The arrangement was freelance, not employment. We are sorry for the effect on those who delivered the training.',
        ],
        [
          'People paid £20 a day were exploited',
          'We accept that the way we pay has to change; the pandemic delayed the work. A draft Reward and Recognition Policy would allow different rates by task, and time credits are being explored.',
        ],
        [
          'The group that decided had no lived experience member',
          'A fair challenge, although we think the result would have been the same. Offers like this will go to the patient experience and engagement group, or another suitable forum, before a final decision.',
        ],
        [
          'Careers are being blocked',
          'We do not accept that the aim was to hold back or sabotage anyone’s career. We see why it disappointed people.',
        ],
        [
          'Will the Board pledge to take the money if it is offered again in the autumn?',
          'If the terms are the same the barriers will be too, so full support cannot be pledged now. We remain committed to more lived experience roles.',
        ],
        ['Work is undone or sabotaged', 'Management knows of no such case.'],
        ['Paid trainers are replaced by unpaid service users', 'Management knows of no such case.'],
        [
          'Peer support workers have no career path',
          'There is no nationally accepted structure that we could use, and there are few posts. Roles at Band 4 and Band 5 are emerging, some with partner organisations.',
        ],
        [
          'Peer workers are being phased out',
          'This is not so. The Community Transformation Programme opens possibilities, and a Band 8a lived experience post is being recruited to.',
        ],
        [
          'Is the Board liable for harm to our health?',
          'We take our duties as an employer seriously, and have ways to support colleagues and to raise concerns.',
        ],
        [
          'When should we take this to outside bodies?',
          'We are sorry that it is seen in this way. We will go on working together, listening, and acting where we can and think it right.',
        ],
      ],
    },
  },
  { heading: 'The role of the Board' },
  'There are areas for improvement and areas of disagreement. The Board sets strategic direction and seeks assurance from many sources, including the voice of service users. It must not enter operational detail or individual staffing matters.',
];
