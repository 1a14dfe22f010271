/** Breaks files in the ways in which files break: bytes changed, lost, doubled, cut off, and numbers made extreme. */

/** A source of chance that gives the same numbers for the same seed. */
export type Chance = () => number;

/** Numbers from 0 up to 1 (mulberry32). */
export function makeChance(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** What parsers stumble over, whatever the format. */
const TOKENS = [
	"\0",
	"\xff\xff\xff\xff",
	"\x7f\xff\xff\xff",
	"-1",
	"99999999999999999999",
	"<",
	"<![CDATA[",
	"<!--",
	"&#0;",
	"{\\*\\",
	"]]>",
	"endobj",
	"stream\r\n",
	"\r\n\r\n",
	"%%EOF",
	"\ud800",
	"PK\x03\x04",
	"\x1f\x8b\x08",
	'"',
	",",
];
const MOST_CHANGES = 8;

/** A broken copy of `bytes`. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
	let broken = Buffer.from(bytes);
	const count = 1 + Math.floor(chance() * MOST_CHANGES);
	for (let change = 0; change < count; change++) broken = once(broken, chance);
	return broken;
}

function once(bytes: Buffer<ArrayBuffer>, chance: Chance): Buffer<ArrayBuffer> {
	const at = Math.floor(chance() * bytes.length);
	const length = Math.floor(chance() ** 3 * Math.min(bytes.length, 4000));
	const part = bytes.subarray(at, at + length);
	const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
	const copy = Buffer.from(bytes);
	switch (Math.floor(chance() * 7)) {
		case 0:
			if (at < copy.length) copy[at] = Math.floor(chance() * 256);
			return copy;
		case 1:
			if (at < copy.length)
				copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
			return copy;
		case 2:
			return Buffer.concat([before, bytes.subarray(at + length)]);
		case 3:
			return Buffer.concat([before, part, part, part, after]);
		case 4:
			return Buffer.from(before);
		case 5:
			return Buffer.concat([
				before,
				Buffer.from(
					TOKENS[Math.floor(chance() * TOKENS.length)] ?? "",
					"latin1",
				),
				after,
			]);
		default:
			return copy.fill(
				Math.floor(chance() * 256),
				at,
				Math.min(at + length, copy.length),
			);
	}
}
