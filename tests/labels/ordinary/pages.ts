/**
 * Ordinary items of news for the days on which something on record happened: what trusts publish on any day, in words that reports, changes at
 * the top, mergers and replies have too. About no record, whatever trust and day they are given. `{place}` and `{partner}` take names from the record.
 */
export interface OrdinaryItem {
  title: string;
  text: readonly string[];
}

export const ordinaryItems: readonly OrdinaryItem[] = [
  {
    title: 'Join our team: recruitment day at {place}',
    text: [
      'Nurses, porters and clerks can join us at a recruitment day in {place} on Saturday.',
      'Our chief executive will say hello, and you may leave your papers with us. The trust is part of a scheme with {partner}.',
    ],
  },
  {
    title: 'Chief executive joins the night shift',
    text: [
      'Our chief executive joined porters at {place} for a night shift this week.',
      '“I leave with sore feet,” she said. “What I found is a team that is second to none.”',
    ],
  },
  {
    title: 'Chair takes to two wheels for charity',
    text: [
      'The chair and two non-executive directors have taken part in a ride from {place} to {partner}.',
      'They left at dawn and were back by noon. New riders are welcome next year.',
    ],
  },
  {
    title: 'New consultant joins from {partner}',
    text: [
      'A consultant has joined us from {partner}. She was appointed in spring and takes over clinics in {place}.',
      'The chief executive said that waiting times would come down.',
    ],
  },
  {
    title: 'Staff survey: our scores are up',
    text: [
      'Our overall score in the staff survey has gone up a notch, and we are among the best in the region.',
      'The Care Quality Commission looks at the results. Seven in ten of us say that this is a good place to work.',
    ],
  },
  {
    title: 'Top marks for our food',
    text: [
      'Inspectors of the council have given the kitchen at {place} top marks, five stars out of five.',
      'It is the third time that we are rated so. The trust feeds 900 people a day.',
    ],
  },
  {
    title: 'Endoscopy unit accredited once more',
    text: [
      'Our endoscopy unit at {place} has kept its accreditation after an inspection.',
      'Assessors found outstanding care and rated waiting times as good.',
    ],
  },
  {
    title: 'CQC inspectors are here this week',
    text: [
      'A team of the Care Quality Commission is with us this week. We welcome them at {place}.',
      'Its report will be published in some months. Please answer all that you are asked.',
    ],
  },
  {
    title: 'How we are getting ready for our inspection',
    text: [
      'The CQC will inspect us in the coming months. At {place} teams have tidied up and mended what was found at the last visit.',
      'We want to be outstanding.',
    ],
  },
  {
    title: 'GP surgery that we run is rated good',
    text: [
      'The surgery in {place} that our trust runs has been rated good by the CQC after a visit in spring.',
      'The receptionists were praised.',
    ],
  },
  {
    title: 'Flu jabs: we lead the league',
    text: [
      'Nine in ten of our staff have had their flu jab. That puts the trust at the top of the league.',
      'Teams at {place} joined in first. The regulator will be told of the number.',
    ],
  },
  {
    title: 'Outstanding nurses honoured',
    text: [
      'Three nurses at {place} have been honoured as outstanding at our yearly awards. Judges found their work moving.',
      'The chair handed over the prizes; the chief executive could not be there.',
    ],
  },
  {
    title: 'Board meeting on Thursday',
    text: [
      'The board meets in public on Thursday in {place}. Papers are on our website.',
      'The chair’s report, the chief executive’s report and a report on quality will be heard.',
    ],
  },
  {
    title: 'Annual members’ meeting',
    text: [
      'Members are invited to our annual meeting. The chief executive will look back on the year and the new governors will be named.',
      'A report on the inspection of last year will be given, and one on the merger of laboratories with {partner}.',
    ],
  },
  {
    title: 'Governors: two join, one leaves',
    text: [
      'Two governors have been elected for {place}. One leaves after nine years.',
      'The chair thanked them all. The council appoints non-executive directors and the chair.',
    ],
  },
  {
    title: 'New scanner for {place}',
    text: [
      'A new scanner has been opened at {place}. It cost £1.2 million and replaces one of 2004.',
      'It is shared with {partner}. Patients will be seen sooner.',
    ],
  },
  {
    title: 'Garden opens at {place}',
    text: [
      'A garden for patients and families has opened at {place}. The mayor cut the ribbon.',
      'The first patients sat in it that afternoon. A hospital charity paid for it.',
    ],
  },
  {
    title: 'Visiting times change at {place}',
    text: [
      'Visiting times at {place} change from Monday. Wards are open from two till eight.',
      'We are sorry if this causes trouble. If you have concerns, speak to the nurse in charge.',
    ],
  },
  {
    title: 'Sorry for the noise: lift works at {place}',
    text: [
      'The lift at {place} is being replaced. We are sorry for the noise, and for any delay to patients.',
      'The report of the engineers said that it could not be mended.',
    ],
  },
  {
    title: 'Car parking: what you told us',
    text: [
      'More than 400 people gave us their views on car parking at {place}.',
      'Our proposal will go to the board in autumn. The decision will be published here.',
    ],
  },
  {
    title: 'Research with {partner} to start',
    text: [
      'A study on sleep with {partner} is to start at {place}. It brings together three teams.',
      'People who take part will be asked about their nights.',
    ],
  },
  {
    title: 'One number for our services in {place}',
    text: [
      'From today there is one number for all services in {place}. Four teams have come together under one roof to answer it.',
      'The line is shared with {partner}.',
    ],
  },
  {
    title: 'Volunteers wanted',
    text: [
      'We want volunteers at {place}. Join us for two hours a week.',
      'You will become part of a friendly team. The chief executive volunteers too.',
    ],
  },
  {
    title: 'Former patient sentenced for attack on staff',
    text: [
      'A man was sentenced in court today for an attack on staff at {place}. He had pleaded guilty and was fined.',
      'The trust supports its staff. “We will always prosecute,” said the director of security.',
    ],
  },
  {
    title: 'Fire safety week',
    text: [
      'The fire service has inspected {place} and found all in order. No notice was served.',
      'All of us have a part in it: learn where your nearest exit is.',
    ],
  },
  {
    title: 'Deputy chief executive to retire',
    text: [
      'The deputy chief executive is to retire after 38 years in the health service.',
      'The chief executive said that she had left her mark on {place}. A successor will be appointed.',
    ],
  },
  {
    title: 'Director of nursing appointed',
    text: [
      'We have appointed a director of nursing, who joins from {partner}.',
      'Our chief executive said: “She will make a difference to patients in {place}.”',
    ],
  },
  {
    title: 'Chair of hospital charity stands down',
    text: [
      'The chair of our charity stands down after ten years. She raised £3 million for {place}.',
      'A new chair takes over in the summer.',
    ],
  },
  {
    title: 'Partnership with {partner} wins award',
    text: [
      'Our partnership with {partner} has won an award for teams that work as one.',
      'Judges called it outstanding. Nurses from both joined the celebration in {place}.',
    ],
  },
  {
    title: 'Independent review of our reception',
    text: [
      'An independent review of our reception at {place} has found that people wait for eight minutes.',
      'Patients were asked for their views. The report makes five recommendations, and all are accepted.',
    ],
  },
  {
    title: 'Midwives win gold',
    text: [
      'The maternity unit has won gold for how it helps mothers to feed. Assessors inspected it and found it outstanding.',
      'Mothers at {place} were asked what they think.',
    ],
  },
  {
    title: 'A&E: please choose well',
    text: [
      'Our emergency department at {place} is very busy. If you can, ring 111 or see a pharmacist.',
      'Inspectors said last year that too many people come who need not. We are sorry that you may have to wait.',
    ],
  },
  {
    title: 'Young people paint a mural',
    text: [
      'Young people have painted a mural at {place} with a local artist.',
      'The children’s ward manager said that it had moved her. The CQC’s inspectors liked the first half of it.',
    ],
  },
  {
    title: 'Data week: keeping your records safe',
    text: [
      'Our teams keep your records safe. The Information Commissioner has advice on what data we may hold.',
      'If you find a letter of ours, hand it in at {place}.',
    ],
  },
  {
    title: 'Freedom of information: number of requests',
    text: [
      'We had 612 requests under the Freedom of Information Act last year, and answered 94% in time.',
      'Most were about staff, cost and parking at {place}.',
    ],
  },
  {
    title: 'National mortality figures published',
    text: [
      'Figures on deaths in hospitals were published today by the national statistics office. Ours are as expected.',
      'The medical director said that every report is looked at with care.',
    ],
  },
  {
    title: 'Regulator sets out plans for the year',
    text: [
      'The regulator has set out how it will watch trusts’ money this year. Ours remains in the band that it was in.',
      'Our finance director said that we are on plan.',
    ],
  },
  {
    title: 'Strike: what it means for patients',
    text: [
      'Doctors are on strike on Tuesday. Come to your appointment unless we tell you otherwise.',
      'The chief executive said that emergency care at {place} is safe.',
    ],
  },
  {
    title: 'Local school visits {place}',
    text: [
      'Pupils of a school have visited {place}. They met a surgeon, a cook and the chief executive.',
      'One asked how to become a chair. “You are appointed,” said the chair.',
    ],
  },
  {
    title: 'Thank you to everybody at {place}',
    text: [
      'It has been a hard winter. Our chief executive thanked everybody at {place}: “You are outstanding.”',
      'She said that the trust had been rated by patients as one of the best.',
    ],
  },
];
