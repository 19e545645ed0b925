export const levels = [0, 1, 2, 3, 4] as const
export type SkillLevel = (typeof levels)[number]

/** A level as the contract holds it, as one of the five; null for none. */
export const levelOf = (level: number | null): SkillLevel | null => levels.find((one) => one === level) ?? null
