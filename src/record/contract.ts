/** The suite that every store of a record passes. */

import { afterEach, beforeEach, describe } from "vitest";
import { addingContract } from "./contract/adding-contract.js";
import { copiesContract } from "./contract/copies-contract.js";
import { correctionsContract } from "./contract/corrections-contract.js";
import { documentsContract } from "./contract/documents-contract.js";
import { groundContract } from "./contract/ground-contract.js";
import { peopleContract } from "./contract/people-contract.js";
import { readingsContract } from "./contract/readings-contract.js";
import { searchContract } from "./contract/search-contract.js";
import { statementsContract } from "./contract/statements-contract.js";
import { unreadContract } from "./contract/unread-contract.js";
import type { RecordStore } from "./port.js";

/** A store under test, empty to begin with. */
export interface StoreUnderTest {
	/** Opens it; a second call opens what the first has written. */
	readonly open: () => Promise<RecordStore>;
	readonly discard: () => Promise<void>;
}

/** Describes what a store called `name` does. */
export function storeContract(
	name: string,
	make: () => Promise<StoreUnderTest>,
): void {
	describe(`the record in ${name}`, () => {
		let place: StoreUnderTest;
		let store: RecordStore;
		beforeEach(async () => {
			place = await make();
			store = await place.open();
		});
		afterEach(async () => {
			await store.close();
			await place.discard();
		});
		const reopen = async (): Promise<void> => {
			await store.close();
			store = await place.open();
		};

		const tested = { store: () => store, reopen };
		peopleContract(tested);
		addingContract(tested);
		unreadContract(tested);
		readingsContract(tested);
		statementsContract(tested);
		documentsContract(tested);
		searchContract(tested);
		copiesContract(tested);
		groundContract(tested);
		correctionsContract(tested);
	});
}
