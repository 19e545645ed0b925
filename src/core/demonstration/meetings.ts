import type { ExampleMeeting } from './exampleMeeting.ts'
import { copil2022, copilFebruary2023, copilJanuary2023 } from './firstMeetings.ts'
import { jobsChoice2024, securityThefts2023, wasteQuantities2023 } from './groupMeetings.ts'
import { copil2025, copilSeptember2023, copilToPrepare, cotechToWrite, followUpGroup2023 } from './laterMeetings.ts'

/** In the order of their dates. */
export const meetings: ExampleMeeting[] = [
  copil2022,
  copilJanuary2023,
  copilFebruary2023,
  copilSeptember2023,
  followUpGroup2023,
  wasteQuantities2023,
  securityThefts2023,
  jobsChoice2024,
  copil2025,
  cotechToWrite,
  copilToPrepare,
]
