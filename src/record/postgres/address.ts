/** The address of a record in PostgreSQL: what the program takes from it, and what may be shown of it. */

/** What stands behind `postgres://`, taken apart. */
export interface PostgresAddress {
	/** For the driver: without what is meant for us alone. */
	readonly connection: string;
	/** The schema that the tables of the record lie in; a database can hold several records. */
	readonly schema: string;
	/** Without a password, for people. */
	readonly shown: string;
	/** Name of the database, and of the schema where another than the usual one is named. */
	readonly name: string;
}

/** Where a record lies if its address names no schema. */
const USUAL_SCHEMA = "travaux";

export function isPostgresAddress(record: string): boolean {
	return /^postgres(?:ql)?:\/\//i.test(record);
}

/** Null for what is no address. */
export function parsePostgresAddress(record: string): PostgresAddress | null {
	const url = parseUrl(record);
	if (url === null) return null;
	const schema = url.searchParams.get("schema") ?? USUAL_SCHEMA;
	url.searchParams.delete("schema");
	const connection = url.href;
	const database = decodeURIComponent(url.pathname.slice(1));
	return {
		connection: withoutStandIn(connection),
		schema,
		shown: shownOf(url, schema),
		name: schema === USUAL_SCHEMA ? database : `${database} (${schema})`,
	};
}

/** Stands for a host that the address leaves out, which is a socket on this machine: URLs must have one. */
const NO_HOST = "no-host.invalid";

function parseUrl(record: string): URL | null {
	const whole = record.replace(
		/^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)(?=[/?#]|$)/i,
		`$1${NO_HOST}`,
	);
	return URL.canParse(whole) ? new URL(whole) : null;
}

function withoutStandIn(address: string): string {
	return address.replace(NO_HOST, "");
}

function shownOf(url: URL, schema: string): string {
	const bare = new URL(url);
	bare.password = "";
	const host = bare.searchParams.get("host");
	bare.search = "";
	if (host !== null) bare.searchParams.set("host", host);
	if (schema !== USUAL_SCHEMA) bare.searchParams.set("schema", schema);
	return decodeURIComponent(withoutStandIn(bare.href));
}
