/** Regulators and national bodies of health and care in England, present and past: named on trusts' pages, and never a trust. */
export const nationalBodies: readonly { name: string; also: readonly string[]; acronyms: readonly string[] }[] = [
  { name: 'Care Quality Commission', also: [], acronyms: ['CQC'] },
  {
    name: 'NHS England',
    also: ['NHS England and NHS Improvement', 'NHS England and Improvement', 'NHS Commissioning Board'],
    acronyms: ['NHSE', 'NHSEI'],
  },
  { name: 'NHS Improvement', also: [], acronyms: ['NHSI'] },
  { name: 'Monitor', also: [], acronyms: [] },
  { name: 'NHS Trust Development Authority', also: ['Trust Development Authority'], acronyms: [] },
  { name: 'Healthcare Commission', also: ['Commission for Healthcare Audit and Inspection'], acronyms: [] },
  { name: 'Mental Health Act Commission', also: [], acronyms: [] },
  {
    name: 'Department of Health and Social Care',
    also: ['Department of Health', 'Department for Health and Social Care'],
    acronyms: ['DHSC'],
  },
  { name: 'Parliamentary and Health Service Ombudsman', also: ['Health Service Ombudsman'], acronyms: ['PHSO'] },
  {
    name: 'Health Services Safety Investigations Body',
    also: ['Healthcare Safety Investigation Branch'],
    acronyms: ['HSSIB', 'HSIB'],
  },
  { name: 'Health and Safety Executive', also: [], acronyms: [] },
  { name: "Information Commissioner's Office", also: ['Information Commissioner'], acronyms: [] },
  {
    name: 'National Institute for Health and Care Excellence',
    also: ['National Institute for Health and Clinical Excellence'],
    acronyms: [],
  },
  { name: 'Health Education England', also: [], acronyms: [] },
  { name: 'Public Health England', also: [], acronyms: [] },
  { name: 'UK Health Security Agency', also: [], acronyms: ['UKHSA'] },
  { name: 'NHS Digital', also: [], acronyms: [] },
  { name: 'NHS Resolution', also: ['NHS Litigation Authority'], acronyms: ['NHSLA'] },
  { name: 'NHS Blood and Transplant', also: [], acronyms: ['NHSBT'] },
  { name: 'NHS Employers', also: [], acronyms: [] },
  { name: 'NHS Confederation', also: [], acronyms: [] },
  { name: 'NHS Providers', also: [], acronyms: [] },
  { name: 'NHS Business Services Authority', also: [], acronyms: ['NHSBSA'] },
  { name: 'Medicines and Healthcare products Regulatory Agency', also: [], acronyms: ['MHRA'] },
  { name: 'Nursing and Midwifery Council', also: [], acronyms: [] },
  { name: 'General Medical Council', also: [], acronyms: [] },
  { name: 'Healthwatch England', also: [], acronyms: [] },
  { name: 'NHS Charities Together', also: [], acronyms: [] },
];

/** Ids of national bodies begin so; no body of the dataset's does. */
export const nationalPrefix = 'national:';
