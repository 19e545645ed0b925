/** The words of the calendar of the hundred days. */
export const hundredDaysWordsFr = {
  title: 'Les 100 jours',
}

export type HundredDaysWords = typeof hundredDaysWordsFr
