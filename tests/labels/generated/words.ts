/** Invented matters for generated pages: nothing here is any trust's own wording. */
export const trust = 'Fenmarsh Hospitals NHS Foundation Trust';

/** Headlines of items, each with the slug that a site makes of it. */
export const headlines = [
  'New ward for older people opens at Fenmarsh Hospital',
  'Fenmarsh nurses shortlisted for national award',
  'Volunteers thanked at summer tea party',
  'Trust launches campaign to recruit porters',
  'Statement on the closure of Larch Ward',
  'Chief executive’s blog: the year behind us',
  'Patients help to shape plans for the eye clinic',
  'Midwives celebrate fifty years of home births',
  'Car park at Sedge Lane to close for repairs',
  'Surgeons carry out first robotic operation',
  'Children’s ward gets a garden in the sky',
  'Staff survey shows a trust on the mend',
  'Flu jabs are here: how to get yours',
  'Response to the Care Quality Commission report',
  'Governors elected: meet the new faces',
  'Fenmarsh joins national trial of heart scanner',
];

export const openings = [
  'A new chapter has begun at Fenmarsh Hospital, where the doors opened to the first patients this week.',
  'Fenmarsh Hospitals NHS Foundation Trust (FHT) has announced that the work will be finished before winter.',
  'Colleagues at our Trust have been recognised for what they did over the past year.',
  'The Trust has today confirmed that the plan will go ahead after talks with staff and patients.',
];

export const middles = [
  'The project cost £4.2 million and took two years. It was paid for by the trust and its charity.',
  'About 300 people came along, and more than 40 of them put their names down to help again.',
  'The team looks after people from Sedge, Wickenby and the villages along the river.',
  'Work will be done in stages, so that no clinic has to close for more than a day.',
  'It follows three years of planning, in which patients, carers and staff had their say.',
];

export const quotes = [
  '“We are delighted with what the team has done, and our patients will feel the difference,” said the chief executive.',
  'The chief nurse said: “I am so proud of everyone who made this happen for the people we serve.”',
  '“This has been a long time coming and it was worth the wait,” added the consultant who leads the service.',
];

export const plainLines = [
  'Our team supports people who live in the area and are registered with a local doctor.',
  'You can be referred by your doctor, or ring us yourself between nine and five.',
  'Please bring a list of your medicines and your letter to the first appointment.',
  'We will write to you with the outcome, and send a copy to your doctor.',
  'If you need an interpreter, tell us when you book.',
];
