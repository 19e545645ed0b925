/** D3 of COPIL-2023-02-D3: what tells records of one meeting apart. */
export const rankOf = (number: string): string => number.slice(number.lastIndexOf('-') + 1)
