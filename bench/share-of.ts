/** The value that a share of all values lie below: 0.5 gives the median, 0.95 what one in twenty exceed. 0 where there are none. */
export function shareOf(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length * share)] ?? 0;
}
