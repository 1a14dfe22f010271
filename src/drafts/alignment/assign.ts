/** Optimal assignment on a sparse graph: of all ways to pair rows with columns, the one whose gains add up to most. */

/** A pair that may be made, and what it gains; gains of zero or less are never taken. */
export interface Edge {
	readonly column: number;
	readonly gain: number;
}

/**
 * For each row the column it is paired with, or null. Rows and columns are used at most once, and no other pairing gains more
 * in sum. Shortest augmenting paths with potentials: time grows with rows × edges × log, memory with edges.
 */
export function assign(
	edges: readonly (readonly Edge[])[],
	columns: number,
): readonly (number | null)[] {
	const rows = edges.length;
	const top = edges.reduce(
		(most, list) =>
			list.reduce((best, edge) => Math.max(best, edge.gain), most),
		0,
	);
	// Column `columns + row` stands for leaving the row alone, at the price of the best gain.
	const width = columns + rows;
	const rowOf = new Int32Array(width).fill(-1);
	const columnOf = new Int32Array(rows).fill(-1);
	const price = new Float64Array(width);
	const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
	const from = new Int32Array(width);
	const done = new Uint8Array(width);
	for (let start = 0; start < rows; start++) {
		const touched: number[] = [];
		const settled: number[] = [];
		const heap = makeHeap();
		let row = start;
		let reached = 0;
		let end = -1;
		for (;;) {
			const own = columnOf[row] ?? -1;
			// Reduced cost of the pair the row holds is zero, so that what is relaxed here starts from `reached`.
			const held =
				own < 0
					? 0
					: costOf(edges[row] ?? [], own, { columns, top }) - (price[own] ?? 0);
			const relax = (column: number, cost: number) => {
				if (done[column]) return;
				const next = reached + cost - (price[column] ?? 0) - held;
				if (next >= (distance[column] ?? 0) - 1e-12) return;
				if (distance[column] === Number.POSITIVE_INFINITY) touched.push(column);
				distance[column] = next;
				from[column] = row;
				heap.push(next, column);
			};
			for (const { column, gain } of edges[row] ?? [])
				if (gain > 0) relax(column, top - gain);
			relax(columns + row, top);
			let column = heap.pop();
			while (column !== null && done[column]) column = heap.pop();
			if (column === null) break;
			done[column] = 1;
			settled.push(column);
			reached = distance[column] ?? 0;
			if ((rowOf[column] ?? -1) < 0) {
				end = column;
				break;
			}
			row = rowOf[column] ?? 0;
		}
		for (const column of settled)
			price[column] = (price[column] ?? 0) + (distance[column] ?? 0) - reached;
		for (let column = end; column >= 0; ) {
			const owner = from[column] ?? 0;
			const before = columnOf[owner] ?? -1;
			rowOf[column] = owner;
			columnOf[owner] = column;
			column = owner === start ? -1 : before;
		}
		for (const column of touched) {
			distance[column] = Number.POSITIVE_INFINITY;
			done[column] = 0;
		}
	}
	return [...columnOf].map((column) =>
		column >= 0 && column < columns ? column : null,
	);
}

function costOf(
	edges: readonly Edge[],
	column: number,
	{ columns, top }: { readonly columns: number; readonly top: number },
): number {
	if (column >= columns) return top;
	return top - (edges.find((edge) => edge.column === column)?.gain ?? 0);
}

interface Heap {
	readonly push: (key: number, value: number) => void;
	/** The value with the least key, the lower value first among equals; null when empty. */
	readonly pop: () => number | null;
}

function makeHeap(): Heap {
	const keys: number[] = [];
	const values: number[] = [];
	const before = (i: number, j: number) =>
		(keys[i] as number) < (keys[j] as number) ||
		(keys[i] === keys[j] && (values[i] as number) < (values[j] as number));
	const swap = (i: number, j: number) => {
		[keys[i], keys[j]] = [keys[j] as number, keys[i] as number];
		[values[i], values[j]] = [values[j] as number, values[i] as number];
	};
	return {
		push: (key, value) => {
			keys.push(key);
			values.push(value);
			for (let at = keys.length - 1; at > 0; ) {
				const parent = (at - 1) >> 1;
				if (!before(at, parent)) break;
				swap(at, parent);
				at = parent;
			}
		},
		pop: () => {
			if (keys.length === 0) return null;
			swap(0, keys.length - 1);
			keys.pop();
			const value = values.pop() as number;
			for (let at = 0; ; ) {
				let least = at;
				for (const child of [2 * at + 1, 2 * at + 2])
					if (child < keys.length && before(child, least)) least = child;
				if (least === at) return value;
				swap(at, least);
				at = least;
			}
		},
	};
}
