/**
 * Numbers in our own words that no row states, by id; each was held against its page by a person. The list may only
 * shrink: an entry that is no longer needed is a finding.
 */
export const READ_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  // Counted in the repost, which says 38.
  'plan-2022-38-or-39': [39],
  'xm-2022-47-repost-002': [39],
  'work-plan-2022-key-tasks': [39],
  // Printed beside the figure, and no figure of its own.
  'sup-fznews-2021-04-001': [61, 206, 228],
  'sup-innovation-three-categories-vs-2020': [206],
  'sup-fj-drc-2026-02-003': [2025],
  'sup-gigabit-batch-2-002': [110],
  'sup-hxnews-2019-04-001': [14, 7217],
}
