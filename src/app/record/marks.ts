/** How far an archive is done where its members are worked on side by side: up to the first that is not. */

export interface Marks {
	/** Begins work on the member at this mark; the function it gives says that this work is done. */
	readonly begin: (mark: string) => () => Promise<void>;
}

/** A mark is kept after this many members are done: keeping each would cost as much as adding it. */
const DONE_A_MARK = 64;

/** `keep` is given the mark of the first member not yet done, now and then. Work done again after an interruption finds it known. */
export function makeMarks(keep: (mark: string) => Promise<void>): Marks {
	const open: string[] = [];
	const done = new Set<string>();
	let since = 0;
	return {
		begin: (mark) => {
			open.push(mark);
			return async () => {
				done.add(mark);
				let passed = 0;
				while (passed < open.length && done.has(open[passed]!)) passed++;
				for (const gone of open.splice(0, passed)) done.delete(gone);
				since += passed;
				const [first] = open;
				if (since < DONE_A_MARK || first === undefined) return;
				since = 0;
				await keep(first);
			};
		},
	};
}
