/**
 * Who may read a record. `public`: anyone; `partners`: those who carry the démarche, sit in its bodies or take part in the
 * record; `confidential`: the project office alone (flows and costs of companies are commercial secrets).
 */
export const confidentialityLevels = ['public', 'partners', 'confidential'] as const
export type Confidentiality = (typeof confidentialityLevels)[number]

/** Whom a document is made for: the project office, which sees all; the partners; anyone. */
export const audiences = ['office', 'partners', 'public'] as const
export type Audience = (typeof audiences)[number]

/** Whom a document is for: the project office, which sees all, or the partners. */
export const sheetAudiences = ['office', 'partners'] as const
export type SheetAudience = (typeof sheetAudiences)[number]

/** The strictest of several levels: what stands on two records is as secret as the more secret one. */
export const strictest = (levels: readonly Confidentiality[]): Confidentiality =>
  confidentialityLevels[Math.max(0, ...levels.map((level) => confidentialityLevels.indexOf(level)))] ?? 'confidential'

const highest: Record<Audience, Confidentiality> = { office: 'confidential', partners: 'partners', public: 'public' }

/** Whether a record of this level may be shown to this audience. */
export const isShownTo = (level: Confidentiality, audience: Audience): boolean =>
  confidentialityLevels.indexOf(level) <= confidentialityLevels.indexOf(highest[audience])
