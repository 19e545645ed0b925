const NOBODY = 65_534

/** Runs an act as a user whom file permissions bind: they do not bind the superuser, as whom containers run their tests. */
export async function asOrdinaryUser<T>(act: () => T | Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act()
  process.seteuid?.(NOBODY)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}
