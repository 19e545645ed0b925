/** Calendrier. */
export const calendarFr = {
  title: 'Calendrier',
}
