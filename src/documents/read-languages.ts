/** The languages that the reader reads: a document in any other is kept, named and counted, and never misread. */

/** By ISO 639-1 code, with the English name. A second language is a line here, a folder of grammar and a codebook's words. */
export const READ_LANGUAGES: ReadonlyMap<string, string> = new Map([
	["en", "English"],
]);

/** Whether a text in the language of this code is read. */
export function isReadLanguage(code: string): boolean {
	return READ_LANGUAGES.has(code);
}
