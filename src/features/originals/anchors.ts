/** Ids of what can be jumped to: a section by its path as on the document's page, a figure by its statement. */
export const FRONT = 'front'
