/** Lets nobody guess for long: sign-ins that fail are counted by client, and by client and name. */

import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Failures within this time, in seconds, are counted together. */
const WINDOW = 15 * 60;
const MOST_OF_NAME = 5;
const MOST_OF_CLIENT = 30;

export interface SignInLimits {
	/**
	 * Does `attempt` unless too many have failed; an attempt counts before it is made, so that many at once are no way around.
	 * Gives seconds to wait where there were too many.
	 */
	readonly attempt: <Found>(
		who: { readonly client: string; readonly name: string },
		attempt: () => Promise<Found | null>,
	) => Promise<
		| { readonly kind: "tried"; readonly found: Found | null }
		| { readonly kind: "too-many"; readonly seconds: number }
	>;
}

export function makeSignInLimits(): SignInLimits {
	const ofClient = new RateLimiterMemory({
		points: MOST_OF_CLIENT,
		duration: WINDOW,
	});
	const ofName = new RateLimiterMemory({
		points: MOST_OF_NAME,
		duration: WINDOW,
	});
	return {
		attempt: async ({ client, name }, attempt) => {
			const key = `${client} ${name.slice(0, 100)}`;
			try {
				await ofClient.consume(client);
				await ofName.consume(key);
			} catch (refused) {
				if (!(refused instanceof RateLimiterRes)) throw refused;
				return {
					kind: "too-many",
					seconds: Math.ceil(refused.msBeforeNext / 1000),
				};
			}
			const found = await attempt();
			if (found !== null) {
				await ofName.delete(key);
				await ofClient.reward(client);
			}
			return { kind: "tried", found };
		},
	};
}
