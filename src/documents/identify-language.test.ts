import { describe, expect, it } from "vitest";
import { identifyLanguage, languageName } from "./identify-language.js";

describe("identifyLanguage", () => {
	const rows: readonly (readonly [
		name: string,
		text: string,
		language: object,
	])[] = [
		[
			"English",
			"The envoy said on Tuesday that the talks would go on until both sides had signed the paper, and that she was not worried.",
			{ kind: "english" },
		],
		[
			"English full of foreign names",
			"Szczepan Wójcik and Nguyễn Thị Hương met Þórdís Guðmundsdóttir in Bielsko-Biała on Monday, and Çağlar Yıldız said that the Đurđević proposal was dead.",
			{ kind: "english" },
		],
		[
			"German",
			"Die Unterhändler beider Länder teilten am Dienstag mit, dass sie sich auf einen Entwurf geeinigt hätten. Der Minister wollte sich nicht äußern.",
			{ kind: "other", code: "de", name: "German" },
		],
		[
			"Spanish",
			"Los negociadores de ambos países anunciaron el martes que habían llegado a un acuerdo sobre el borrador del tratado.",
			{ kind: "other", code: "es", name: "Spanish" },
		],
		[
			"Ukrainian",
			"Учасники переговорів заявили у вівторок, що узгодили проєкт договору. Міністр відмовився від коментарів.",
			{ kind: "other", code: "uk", name: "Ukrainian" },
		],
		[
			"Arabic",
			"أعلن المفاوضون من البلدين يوم الثلاثاء أنهم اتفقوا على مسودة المعاهدة.",
			{ kind: "other", code: "ar", name: "Arabic" },
		],
		["two words", "Talks collapse", { kind: "unknown" }],
		["figures", "12 34 56 78 90 12 34 56 78 90", { kind: "unknown" }],
		["nothing", "", { kind: "unknown" }],
	];
	for (const [name, text, language] of rows)
		it(`tells ${name}`, async () =>
			expect(await identifyLanguage(text)).toEqual(language));
});

describe("languageName", () => {
	it("is the English name", () => expect(languageName("fr")).toBe("French"));
});
