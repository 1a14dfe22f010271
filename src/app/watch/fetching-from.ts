/** What pages are fetched with, as far as they may lie. */

import type { Fetching } from "../intake/web/fetch-address.js";
import { makeAgent, type Reach } from "../intake/web/guarded-agent.js";

/** Close its agent when all is fetched. */
export function fetchingFrom(reach: Reach): Fetching {
	return { agent: makeAgent(reach), reach };
}
