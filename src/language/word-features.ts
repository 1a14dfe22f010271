/**
 * What the tagger looks at in a word, as 32-bit hashes: the word itself, its ends, its shape. The same code serves
 * training and reading, so that the two can never differ.
 */

/** Roles a word can play for the token being tagged; each has its own weights. */
export const ROLES = [
	"current",
	"initial",
	"before",
	"after",
	"before2",
	"after2",
] as const;

export type Role = (typeof ROLES)[number];

/** FNV-1a over a text, started from a seed that tells kinds of features apart. */
export function hashText(text: string, seed: number): number {
	let hash = (0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return finish(hash);
}

/** One hash out of two. */
export function mixHashes(a: number, b: number): number {
	return finish(Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35) + b);
}

function finish(hash: number): number {
	let mixed = hash ^ (hash >>> 15);
	mixed = Math.imul(mixed, 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 12)) >>> 0;
}

/** Look-up form of a token: lower case, plain apostrophes, plain double quotes. */
export function normOf(text: string): string {
	const lower = text.toLowerCase();
	return /[’‘ʼ]/.test(lower) ? lower.replace(/[’‘ʼ]/g, "'") : lower;
}

/** The norm with every digit as "0": "28-point" and "19-point" are one word to the tagger. */
export function lexicalForm(norm: string): string {
	return /\d/.test(norm) ? norm.replace(/\d/g, "0") : norm;
}

/** Outline of a word: "Xx", "XX", "xx", "X.", "0", "0x", with "-" where it has a hyphen; "" for bare marks. */
export function shapeOf(text: string): string {
	const first = text[0] ?? "";
	const isUpperFirst = first !== first.toLowerCase();
	const hasDigit = /\d/.test(text);
	const hasLetter = text.toLowerCase() !== text.toUpperCase();
	const isUpper = hasLetter && text === text.toUpperCase();
	const head = hasDigit
		? hasLetter
			? "0x"
			: "0"
		: hasLetter
			? isUpper
				? text.length === 1
					? "X"
					: "XX"
				: isUpperFirst
					? "Xx"
					: first === first.toUpperCase()
						? "?x"
						: text === text.toLowerCase()
							? "xx"
							: "xX"
			: "";
	const hyphen = hasLetter && text.includes("-") ? "-" : "";
	const tail = /-\p{Lu}/u.test(text) ? "X" : "";
	return head + hyphen + tail + (hasLetter && text.includes(".") ? "." : "");
}

/** Hashes of all features of `text` in `role`. `kind` is its ambiguity class from the dictionary, "" if unknown. */
export function wordFeatures(text: string, role: Role, kind: string): number[] {
	const norm = lexicalForm(normOf(text));
	const roleSeed = ROLES.indexOf(role) * 32;
	const out: number[] = [];
	const add = (seed: number, value: string): void => {
		out.push(hashText(value, roleSeed + seed));
	};
	add(1, norm);
	add(2, shapeOf(text));
	add(3, kind);
	if (role === "before2" || role === "after2") return out;
	add(4, norm.slice(-3));
	add(5, norm.slice(-2));
	if (role === "before" || role === "after") return out;
	const shape = shapeOf(text);
	add(6, norm.slice(-4));
	add(7, norm.slice(-1));
	add(8, norm.slice(0, 1));
	add(9, norm.slice(0, 3));
	add(10, norm.slice(-5));
	add(11, `${shape}|${norm.slice(-3)}`);
	add(12, `${shape}|${norm.slice(-1)}`);
	const hyphen = norm.lastIndexOf("-");
	if (hyphen > 0) {
		add(13, norm.slice(hyphen + 1));
		add(14, norm.slice(0, norm.indexOf("-")));
		add(15, norm.slice(-3));
	}
	add(16, "");
	return out;
}
