/**
 * How fast the machine itself is just now, so that figures of different days can be held against each other: `npm run bench:machine`.
 *
 * Reading is bound by memory more than by arithmetic: weights and word lists are looked up all over. On a virtual machine whose
 * cache others use as well, the second figure moves by a factor of five while the first stands still.
 */

const STEPS = 20_000_000;

/** Nanoseconds of one multiplication and addition that waits for the one before. */
function arithmetic(): number {
	let value = 1;
	const started = performance.now();
	for (let step = 0; step < STEPS; step++)
		value = (Math.imul(value, value) + step) | 0;
	return perStep(started, STEPS, value);
}

/** Nanoseconds of one look at a place that the look before names, in so many megabytes; the places form one circle by chance. */
function memory(megabytes: number): number {
	const places = (megabytes * 1_000_000) / Int32Array.BYTES_PER_ELEMENT;
	const next = Int32Array.from({ length: places }, (_, place) => place);
	let chance = 1;
	for (let place = places - 1; place > 0; place--) {
		chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
		// Sattolo's shuffle: a single circle, so that no look comes back early.
		const other = chance % place;
		[next[place], next[other]] = [next[other] ?? 0, next[place] ?? 0];
	}
	const looks = STEPS / 10;
	let at = 0;
	const started = performance.now();
	for (let look = 0; look < looks; look++) at = next[at] ?? 0;
	return perStep(started, looks, at);
}

/** `result` is used, so that the loop is not taken for idle and left out. */
function perStep(started: number, steps: number, result: number): number {
	const time = ((performance.now() - started) * 1e6) / steps;
	if (Number.isNaN(result)) throw new Error("the loop went wrong");
	return time;
}

const rows: readonly (readonly [what: string, time: number])[] = [
	// The first rounds run before the engine has compiled the loop.
	["one step of arithmetic", Math.min(...[1, 2, 3, 4].map(arithmetic))],
	["one look into 0.25 MB of memory", memory(0.25)],
	["one look into 4 MB of memory", memory(4)],
	["one look into 64 MB of memory", memory(64)],
];
for (const [what, time] of rows)
	console.log(`${what.padEnd(44)}${time.toFixed(1)} ns`);
