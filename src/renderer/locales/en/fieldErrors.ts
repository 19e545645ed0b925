import type { fieldErrorsFr } from '../fr/fieldErrors.ts'

export const fieldErrorsEn: typeof fieldErrorsFr = {
  required: 'This field cannot be left empty: the last saved value is kept.',
  tooLong: 'The text is too long for this field: shorten it, nothing is cut off.',
  date: 'There is no such date. Write day/month/year, for example 07/02/2023.',
  time: 'There is no such time. Write for example 9:30 or 14:00.',
  email: 'This address is not complete. Example: first.last@example.org.',
  siret: 'This SIRET number is not valid: 14 digits with a correct check digit. Check it digit by digit.',
  naf: 'This NAF code is not valid: four digits and a letter, for example 46.23Z.',
  integer: 'A whole number, zero or more, is expected here.',
  atLeastOne: 'A whole number, 1 or more, is expected here.',
  days: 'A whole number of days, from 0 to 90, is expected here.',
  minutes: 'A length in minutes, from 0 to 1440, is expected here.',
  code: 'The short name is written in capitals, digits and hyphens, for example COPIL.',
  codeTaken: 'Another body already has this short name.',
  contactElsewhere: 'This contact is not of this organisation.',
  colour: 'A colour is written # followed by six digits or letters A to F, for example #0B6E5F.',
  datesReversed: 'The end date is before the start date.',
  timesReversed: 'The end time is before the start time.',
  tooLarge: 'This is too large for this field.',
  imageType: 'Only PNG and JPEG pictures are accepted, up to 2 MB.',
}
