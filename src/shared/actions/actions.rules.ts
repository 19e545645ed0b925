/** What an action lacks to be complete: title, description, status and owner are told (domain: plan d'action); the first two of them always are. */
export const missingOfActionKeys = ['description', 'owner'] as const
export type MissingOfAction = (typeof missingOfActionKeys)[number]

/** What an action lacks to be complete; nothing is asked of one that is settled. */
export const missingOfAction = ({
  description,
  hasOwner,
}: {
  description: string
  hasOwner: boolean
}): MissingOfAction[] => [
  ...(description.trim() === '' ? (['description'] as const) : []),
  ...(hasOwner ? [] : (['owner'] as const)),
]

/** « A-7 »: the number of an action born in the plan. */
export const planActionNumber = (rank: number): string => `A-${String(rank)}`

interface Order {
  /** The one that must end first. */
  beforeId: string
  afterId: string
}

/** Whether a new order between two actions would go round in a circle. */
export function wouldCircle(orders: readonly Order[], { beforeId, afterId }: Order): boolean {
  const next = Map.groupBy(orders, (order) => order.beforeId)
  const reached = new Set<string>()
  const open = [afterId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === beforeId) return true
    if (reached.has(id)) continue
    reached.add(id)
    open.push(...(next.get(id) ?? []).map((order) => order.afterId))
  }
  return false
}

/** Whether actions wait for one another, in however long a circle. */
export function hasCircle(orders: readonly Order[]): boolean {
  const open = new Set(orders)
  // What nothing comes before can come first; when nothing more can, the rest goes round.
  for (let before = Infinity; open.size < before;) {
    before = open.size
    const waiting = new Set([...open].map(({ afterId }) => afterId))
    for (const order of open) if (!waiting.has(order.beforeId)) open.delete(order)
  }
  return open.size > 0
}
