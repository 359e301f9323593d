/** 1712 → `1,712`, in every language. */
export const grouped = (count: number): string => count.toLocaleString('en')
