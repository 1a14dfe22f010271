/** The news article that a page describes in JSON-LD. */

/** The fields of schema.org's NewsArticle that are used; null where missing or of another shape. */
export interface NewsObject {
	readonly headline: string | null;
	readonly author: string | null;
	readonly publisher: string | null;
	readonly datePublished: string | null;
	readonly dateModified: string | null;
	readonly url: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const LONGEST = 500_000;
const DEEPEST = 8;
const MOST_AUTHORS = 12;
const ARTICLE = /(?:Article|Posting|Report|Statement|PressRelease)$/;

/**
 * The object of a type of article in the given scripts that has the headline `title`, else the first; null where none holds one.
 * A page describes the stories it links to in the same way as its own.
 */
export function findNewsObject(
	scripts: readonly string[],
	title: string | null,
): NewsObject | null {
	const objects = scripts
		.filter((script) => script.length <= LONGEST)
		.flatMap((script) => objectsIn(parse(script), 0));
	const articles = objects.filter((object) =>
		[object["@type"]]
			.flat()
			.some((type) => typeof type === "string" && ARTICLE.test(type)),
	);
	const found =
		articles.find(
			(object) => title !== null && stringOf(object.headline) === title,
		) ?? articles[0];
	if (found === undefined) return null;
	const byId = new Map(
		objects.flatMap((object) => {
			const id = stringOf(object["@id"]);
			return id === null || stringOf(object.name) === null
				? []
				: [[id, object] as const];
		}),
	);
	return {
		headline: stringOf(found.headline) ?? stringOf(found.name),
		author: namesOf(found.author ?? found.creator, byId),
		publisher:
			namesOf(found.publisher, byId) ?? namesOf(found.sourceOrganization, byId),
		datePublished: stringOf(found.datePublished) ?? stringOf(found.dateCreated),
		dateModified: stringOf(found.dateModified),
		url: addressOf(found.url) ?? addressOf(found.mainEntityOfPage),
	};
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

function objectsIn(value: unknown, depth: number): readonly JsonObject[] {
	if (!isObject(value) || depth > DEEPEST) return [];
	const inner = Object.values(value).flatMap((child) =>
		objectsIn(child, depth + 1),
	);
	return Array.isArray(value) ? inner : [value, ...inner];
}

function isObject(value: unknown): value is JsonObject {
	return value !== null && typeof value === "object";
}

function stringOf(value: unknown): string | null {
	return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The names of a person or body, or of a list of them, given in place or by reference. */
function namesOf(
	value: unknown,
	byId: ReadonlyMap<string, JsonObject>,
): string | null {
	const names = [value]
		.flat()
		.slice(0, MOST_AUTHORS)
		.map((one) => {
			if (!isObject(one)) return stringOf(one);
			const id = stringOf(one["@id"]);
			return (
				stringOf(one.name) ??
				stringOf((id === null ? undefined : byId.get(id))?.name)
			);
		})
		.filter((name) => name !== null);
	return names.length === 0 ? null : [...new Set(names)].join(", ");
}

function addressOf(value: unknown): string | null {
	const address = isObject(value) ? stringOf(value["@id"]) : stringOf(value);
	return address !== null && /^https?:\/\//.test(address) ? address : null;
}
