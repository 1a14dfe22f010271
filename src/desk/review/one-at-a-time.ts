/** Lets work on a record wait for its turn, so that what one coder decides is checked against what the one before has changed. */

/** Runs what it is given, each after the one before has ended, however that ended. */
export function oneAtATime(): <Result>(
	work: () => Promise<Result>,
) => Promise<Result> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(work);
		last = turn.catch(() => {});
		return turn;
	};
}
