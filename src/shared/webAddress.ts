/** Whether an address is one that a browser or a mail program may be handed; the path of a file never is. */
export const isWebAddress = (address: string): boolean => /^(?:https?:\/\/|mailto:)\S+$/iu.test(address.trim())
