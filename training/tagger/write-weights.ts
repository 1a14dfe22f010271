/** Learned weights → the bytes that `readTaggerWeights` reads: rounded to one byte each, the small ones dropped. */

/** Weights below this share of the largest step are left out; it costs less than 0.05 points of accuracy. */
const SMALLEST_STEP = 1;

/** The file's bytes. */
export function writeTaggerWeights(model: {
	readonly tags: readonly string[];
	readonly dictionary: ReadonlyMap<string, string>;
	readonly hashes: readonly number[];
	readonly weights: Float32Array;
}): Uint8Array {
	const size = model.tags.length;
	const scale = quantileOfSizes(model.weights, 0.99995) / 127;
	const keys: number[] = [];
	const counts: number[] = [];
	const entryTags: number[] = [];
	const entryWeights: number[] = [];
	model.hashes.forEach((hash, feature) => {
		const before = entryTags.length;
		for (let tag = 0; tag < size; tag++) {
			const step = Math.round(model.weights[feature * size + tag]! / scale);
			if (Math.abs(step) < SMALLEST_STEP) continue;
			entryTags.push(tag);
			entryWeights.push(Math.max(-127, Math.min(127, step)));
		}
		if (entryTags.length > before) {
			keys.push(hash);
			counts.push(entryTags.length - before);
		}
	});
	const head = new TextEncoder().encode(
		JSON.stringify({
			tags: model.tags,
			scale,
			features: keys.length,
			entries: entryTags.length,
			dictionary: byKind(model.dictionary),
		}),
	);
	const bytes = new Uint8Array(
		4 + head.length + keys.length * 5 + entryTags.length * 2,
	);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, head.length, true);
	bytes.set(head, 4);
	let at = 4 + head.length;
	for (const key of keys) {
		view.setUint32(at, key, true);
		at += 4;
	}
	bytes.set(counts, at);
	at += counts.length;
	bytes.set(entryTags, at);
	bytes.set(
		new Uint8Array(Int8Array.from(entryWeights).buffer),
		at + entryTags.length,
	);
	return bytes;
}

/** Size below which the given share of the weights that are not zero lies. */
function quantileOfSizes(weights: Float32Array, share: number): number {
	const sizes = weights
		.filter((weight) => weight !== 0)
		.map(Math.abs)
		.sort();
	return (
		sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 1
	);
}

/** Words grouped by their tags, which stand once for all of them. */
function byKind(
	dictionary: ReadonlyMap<string, string>,
): Record<string, string> {
	const groups = new Map<string, string[]>();
	for (const [word, kind] of dictionary) {
		const group = groups.get(kind) ?? [];
		group.push(word);
		groups.set(kind, group);
	}
	return Object.fromEntries(
		[...groups].map(([kind, words]) => [kind, words.join(" ")]),
	);
}
