/** The sample pages that show the main job, in the order in which one would tell it. */
export const stops = [
  {
    name: 'press-release',
    url: 'http://www.blpt.nhs.uk/about/press/board-partnership.htm',
    tells:
      'A press release several clicks from the front page: the chair and all non-executive directors mean to leave.',
  },
  {
    name: 'funding-answer',
    url: 'http://www.merseycare.nhs.uk/about-us/8-freedom-of-information/77-lived-experience-funding',
    tells: 'What two bodies that are one trust today answered about the money for a lived-experience post.',
  },
  {
    name: 'board-reply',
    url: 'http://www.bsmhft.nhs.uk/about-us/',
    tells:
      'A board chair’s reply, point by point, and the reasons for not taking the money beside what NHS England said.',
  },
  {
    name: 'care-trust-pilot',
    url: 'http://www.northlondonmentalhealth.nhs.uk/about-us',
    tells: 'A trust of 2024 that descends from a care trust pilot of 2001.',
  },
  {
    name: 'regional-plan',
    url: 'http://www.elft.nhs.uk/information-about-elft/working-our-partners/sustainability-and-transformation-plan',
    tells: 'A plan for a region, the consultation on it and a party’s twelve demands.',
  },
  {
    name: 'no-trust',
    url: 'http://news.example.org/health/trust-board-to-go',
    tells: 'A page of no trust: one sentence and a search box.',
  },
] as const;
