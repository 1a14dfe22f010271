/** The words of measure in the codebook (`codebook/units.yaml`): what is counted, in what money, and what numbers count nothing. */

export interface CurrencyEntry {
	/** ISO 4217. */
	readonly code: string;
	/** What stands before the sum: "$", "US$". */
	readonly signs: readonly string[];
	/** What stands behind it, lower case: "dollars". */
	readonly names: readonly string[];
}

export interface UnitEntry {
	/** The unit as figures give it: "personnel", "years", "percent". */
	readonly unit: string;
	/** Its words in lower case, singular and plural. */
	readonly words: readonly string[];
}

export interface UnitWords {
	readonly currencies: readonly CurrencyEntry[];
	/** Words and short forms that multiply a number: "million", "bn". */
	readonly scales: Readonly<Record<string, number>>;
	readonly units: readonly UnitEntry[];
	/** Plural nouns whose number is a figure even where it is a small one in words: "five members". */
	readonly countable: readonly string[];
	/** Words for a body of people under arms: a number said of it counts personnel. */
	readonly forces: readonly string[];
	/** Words whose number before or behind them counts parts of a text: "28 points", "Article 5". */
	readonly parts: readonly string[];
	/** Words before a number that names and does not count: "Resolution 1701", "March 5". */
	readonly labels: readonly string[];
	/** Words behind a number that is part of a date: "5 March". */
	readonly dates: readonly string[];
}
