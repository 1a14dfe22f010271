/** Whether chances mean what they say: of what is given a chance of 0.7, seven in ten should be right. */

/** One step of chances: from `from` up to the next step's. */
export interface ReliabilityStep {
	readonly from: number;
	readonly count: number;
	/** Mean chance given, and share that was right. */
	readonly given: number;
	readonly right: number;
}

/** Steps of a tenth; those without any case are left out. */
export function measureReliability(
	cases: readonly { readonly chance: number; readonly isRight: boolean }[],
): ReliabilityStep[] {
	const steps: ReliabilityStep[] = [];
	for (let step = 0; step < 10; step++) {
		const own = cases.filter(
			({ chance }) => Math.min(9, Math.floor(chance * 10)) === step,
		);
		if (own.length === 0) continue;
		steps.push({
			from: step / 10,
			count: own.length,
			given: own.reduce((sum, { chance }) => sum + chance, 0) / own.length,
			right: own.filter(({ isRight }) => isRight).length / own.length,
		});
	}
	return steps;
}
