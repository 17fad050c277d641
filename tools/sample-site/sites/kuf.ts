/** What NHS England's reply FOI-2108-1525161 says of a provider, as a disclosure-log answer in our own words. */
import type { Block } from '../model.ts';

export type KufOutcome = 'awarded' | 'did-not-apply' | 'withdrew';

const applied: Record<KufOutcome, string> = {
  awarded:
    'Yes. NHS England’s reply to a freedom of information request, reference FOI-2108-1525161, lists NAME among the 24 providers that were awarded the money. Every provider that applied was funded.',
  'did-not-apply':
    'No. NHS England’s reply to a freedom of information request, reference FOI-2108-1525161, counts NAME among the 31 of 55 providers that did not apply.',
  withdrew:
    'NAME put in an application and later withdrew it. NHS England’s reply to a freedom of information request, reference FOI-2108-1525161, therefore counts it among the 31 of 55 providers that did not apply.',
};

const reasons: Record<KufOutcome, string> = {
  awarded:
    'NHS England said that providers succeeded if they confirmed that the money would pay for a post in line with the sample job description and person specification sent out with the offer.',
  'did-not-apply':
    'NHS England recorded two reasons across all providers: the short time to respond, as the offer came in December for money to be used in January and February, and pressure from the third wave of Covid-19. It did not give reasons provider by provider.',
  withdrew: 'NHS England’s reply gives no reason for the withdrawal.',
};

const offer =
  'In December 2020 NHS England offered lead providers of secondary adult mental health care funding for a Band 7 lived experience professional post linked to the Knowledge and Understanding Framework (KUF). Its seven regional mental health teams were asked to pass the offer on.';

/** The answer for each body named: one for the trust itself, more where it now runs what others ran. */
export function kufAnswer(bodies: { name: string; outcome: KufOutcome }[]): Block[] {
  return [
    offer,
    {
      questions: bodies.flatMap(({ name, outcome }) => [
        { question: `Did ${name} apply for the funding?`, answer: applied[outcome].replace('NAME', name) },
        { question: `What is known of the reasons (${name})?`, answer: reasons[outcome] },
      ]),
    },
    'Requests are published without the name of the person who asked.',
  ];
}
