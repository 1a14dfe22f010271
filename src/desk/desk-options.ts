/** What a desk is made of: the record it shows, who may reach it, and whom it tells. */

import type { AskedState } from "../app/record/ask-state.js";
import type { Codebook } from "../model/codebook.js";
import type { AsOf } from "../model/state.js";
import type { RecordStore } from "../record/port.js";
import type { TrustedProxy } from "./access/trusted-proxy.js";
import type { Aside } from "./aside/make-aside.js";
import type { Frame } from "./frame/frame.js";
import type { LoggedRequest } from "./watch/request-log.js";

export interface DeskOptions {
	readonly record: RecordStore;
	readonly codebook: Codebook;
	/** Name of the record in the masthead. */
	readonly name: string;
	/** The folded play; whoever gives this keeps what was folded while the record's revision stands. */
	readonly play: (bounds: AsOf) => Promise<AskedState>;
	/** Another thread that renders the pages of the table; null where they are rendered on this one. */
	readonly aside: Aside | null;
	/** Whether corrections can be made, and in whose name when nobody says. */
	readonly access: Frame["access"];
	readonly coder: string | null;
	/** What clients must know; null where nobody but this machine can ask. */
	readonly token: string | null;
	/** Whether it answers under other names than this machine's own. */
	readonly isOpenToOthers: boolean;
	/** Whether everybody is asked who they are, even where the record names nobody yet. */
	readonly mustSignIn: boolean;
	/** A server whose word on its clients is taken; null for none. */
	readonly proxy: TrustedProxy | null;
	/** Signs the sessions of those who are signed in; null where they may end with the program. */
	readonly sessionSecret: string | null;
	/** Told of each request that was answered; null where nobody keeps them. */
	readonly onRequest: ((request: LoggedRequest) => void) | null;
	/** Told of what broke, with the address that was asked. */
	readonly onFault: (error: unknown, address: string) => void;
	/** The instant of recording a correction, in UTC, ISO 8601 with milliseconds. */
	readonly now: () => string;
}
