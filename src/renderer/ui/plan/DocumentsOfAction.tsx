import type { ComponentType } from 'react'

/** What can be made of the sheet of an action. */
export const DocumentsOfAction: ComponentType<{ actionId: string }> = () => null
