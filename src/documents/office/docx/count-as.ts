/** A count as a list writes it: 4, d, D, iv, IV, 04. */

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, "m"],
	[900, "cm"],
	[500, "d"],
	[400, "cd"],
	[100, "c"],
	[90, "xc"],
	[50, "l"],
	[40, "xl"],
	[10, "x"],
	[9, "ix"],
	[5, "v"],
	[4, "iv"],
	[1, "i"],
];
/** Beyond this, letters and Roman numerals say nothing to a reader. */
const LARGEST = 4000;

/** `count` in one of the formats of Office Open XML; as a plain number in a format that is not known. */
export function countAs(format: string, count: number): string {
	if (count < 1 || count > LARGEST) return String(count);
	switch (format) {
		case "lowerLetter":
			return letters(count);
		case "upperLetter":
			return letters(count).toUpperCase();
		case "lowerRoman":
			return roman(count);
		case "upperRoman":
			return roman(count).toUpperCase();
		case "decimalZero":
			return String(count).padStart(2, "0");
		default:
			return String(count);
	}
}

/** Word goes on after "z" with "aa", "bb". */
function letters(count: number): string {
	const letter = String.fromCharCode(97 + ((count - 1) % 26));
	return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

function roman(count: number): string {
	let rest = count;
	let written = "";
	for (const [value, sign] of ROMAN)
		while (rest >= value) {
			written += sign;
			rest -= value;
		}
	return written;
}
