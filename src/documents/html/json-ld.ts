/** The news article that a page describes in JSON-LD. */

/** The fields of schema.org's NewsArticle that are used; null where missing or of another shape. */
export interface NewsObject {
	readonly headline: string | null;
	readonly publisher: string | null;
	readonly datePublished: string | null;
}

const LONGEST = 500_000;
const DEEPEST = 8;

/** The first object of a type of article in the given scripts; null where none holds one. */
export function findNewsObject(scripts: readonly string[]): NewsObject | null {
	for (const script of scripts) {
		if (script.length > LONGEST) continue;
		const found = findArticle(parse(script), 0);
		if (found !== null) {
			return {
				headline: stringOf(found.headline) ?? stringOf(found.name),
				publisher: nameOf(found.publisher) ?? nameOf(found.sourceOrganization),
				datePublished:
					stringOf(found.datePublished) ?? stringOf(found.dateCreated),
			};
		}
	}
	return null;
}

/** Null where the script is no JSON: broken metadata is as good as none. */
function parse(script: string): unknown {
	try {
		return JSON.parse(
			script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""),
		);
	} catch {
		return null;
	}
}

function findArticle(
	value: unknown,
	depth: number,
): Readonly<Record<string, unknown>> | null {
	if (value === null || typeof value !== "object" || depth > DEEPEST)
		return null;
	if (!Array.isArray(value)) {
		const object = value as Readonly<Record<string, unknown>>;
		const types = [object["@type"]].flat();
		if (
			types.some(
				(type) =>
					typeof type === "string" &&
					/(?:Article|Posting|Report|Statement)$/.test(type),
			)
		)
			return object;
	}
	for (const child of Object.values(value)) {
		const found = findArticle(child, depth + 1);
		if (found !== null) return found;
	}
	return null;
}

function stringOf(value: unknown): string | null {
	return typeof value === "string" && value !== "" ? value : null;
}

function nameOf(value: unknown): string | null {
	const one = Array.isArray(value) ? value[0] : value;
	if (typeof one === "string") return stringOf(one);
	if (one === null || typeof one !== "object") return null;
	return stringOf((one as Readonly<Record<string, unknown>>).name);
}
