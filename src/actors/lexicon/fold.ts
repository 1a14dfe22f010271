/** Words made comparable: without case, accents and kinds of apostrophe. For look-up only; nothing folded is ever shown. */

const ASCII = /^[\x20-\x7e]*$/;

/** The word in lower case, its accents dropped and its apostrophes made plain: "Erdoğan" gives "erdogan". */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (ASCII.test(lower)) return lower;
	return lower
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[’‘ʼ]/g, "'")
		.replace(/ı/g, "i")
		.replace(/ł/g, "l")
		.replace(/ø/g, "o");
}

/** The name as papers set it that have no accents, its capitals kept: "Radić" gives "Radic". For look-up only. */
export function withoutAccents(name: string): string {
	if (!/[^\x20-\x7e]/.test(name)) return name;
	return name
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[ıłŁøØđĐ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
	ı: "i",
	ł: "l",
	Ł: "L",
	ø: "o",
	Ø: "O",
	đ: "d",
	Đ: "D",
};

/** The text with typographic apostrophes and no-break spaces made plain, unit for unit, so that offsets stay. */
export function plainText(text: string): string {
	return text.replace(/[’ʼ]/g, "'").replace(/[\u00a0\u202f\n\r\t]/g, " ");
}

// An article fused to a name: "al-Burhan", "d'Estaing"; but not "pro-Western".
const FUSED = /^(?:a[ldnrstz]|ash|el|[dl])[-'’]\p{Lu}/u;

/** Whether the word begins with a capital letter, or with an article fused to one. */
export function isCapitalised(word: string): boolean {
	const unit = word.charCodeAt(0);
	if (unit >= 97 && unit <= 122) return isFused(word);
	if (unit < 128) return unit >= 65 && unit <= 90;
	const first = word.charAt(0);
	return first.toLowerCase() !== first;
}

// Only a word with a hyphen or an apostrophe after one to three letters is looked at more closely.
function isFused(word: string): boolean {
	for (let i = 1; i < 4; i++) {
		const unit = word.charCodeAt(i);
		if (unit === 45 || unit === 39 || unit === 0x2019) return FUSED.test(word);
	}
	return false;
}
