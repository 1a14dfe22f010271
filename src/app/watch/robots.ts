/** What sites ask of programs in their robots.txt, by RFC 9309: asked once a site, obeyed for every page. */

import robotsParserModule from "robots-parser";
import {
	AGENT_NAME,
	type Fetching,
	fetchAddress,
} from "../intake/web/fetch-address.js";

// Its types tell of a module with a default export; the package itself is the function.
const robotsParser =
	robotsParserModule as unknown as typeof robotsParserModule.default;

export interface Robots {
	/** Whether the site lets us fetch this address. */
	readonly allows: (address: string) => Promise<boolean>;
	/** The pause the site asks for between two pages, in milliseconds; null where it asks for none. */
	readonly pauseOf: (address: string) => Promise<number | null>;
}

/** Remembers each site's rules for as long as it lives. */
export function makeRobots(fetching: Fetching): Robots {
	const sites = new Map<string, Promise<Rules>>();
	const rulesOf = (address: string): Promise<Rules> => {
		const { origin } = new URL(address);
		let rules = sites.get(origin);
		if (rules === undefined) {
			rules = fetchRules(`${origin}/robots.txt`, fetching);
			sites.set(origin, rules);
		}
		return rules;
	};
	return {
		allows: async (address) => (await rulesOf(address)).allows(address),
		pauseOf: async (address) => (await rulesOf(address)).pause,
	};
}

interface Rules {
	readonly allows: (address: string) => boolean;
	readonly pause: number | null;
}

const ALL: Rules = { allows: () => true, pause: null };
const NOTHING: Rules = { allows: () => false, pause: null };

async function fetchRules(place: string, fetching: Fetching): Promise<Rules> {
	const fetched = await fetchAddress(place, fetching);
	if (fetched.kind === "page") {
		const robots = robotsParser(
			place,
			Buffer.from(fetched.bytes).toString("utf8"),
		);
		const seconds = robots.getCrawlDelay(AGENT_NAME);
		return {
			allows: (address) => robots.isAllowed(address, AGENT_NAME) !== false,
			pause: seconds === undefined ? null : seconds * 1000,
		};
	}
	// A site without the file asks for nothing; of one that cannot be reached nothing is known, and then nothing may be fetched.
	const isMissing =
		fetched.kind === "unread" &&
		fetched.reason === "not-served" &&
		Number(fetched.values["status"]) < 500;
	return isMissing ? ALL : NOTHING;
}
