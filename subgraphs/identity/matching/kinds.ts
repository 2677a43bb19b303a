/** What a column can hold. */
export const KINDS = [
  'givenName',
  'familyName',
  'fullName',
  'birthDate',
  'birthYear',
  'birthMonth',
  'birthDay',
  'mail',
  'phone',
  'street',
  'streetNumber',
  'city',
  'postalCode',
  'region',
  'country',
  'organization',
  'identifier',
  'text',
] as const;

export type Kind = (typeof KINDS)[number];

/** A column of the records: several of one kind are several values of it, but given and family names go on. */
export interface Column {
  readonly name: string;
  readonly kind: Kind;
}
