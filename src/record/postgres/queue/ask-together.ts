/** Asks a server for many things at once: what is wanted while it answers goes into the next question. */

interface Wanted<Item, Answer> {
	readonly item: Item;
	readonly resolve: (answer: Answer | undefined) => void;
	readonly reject: (error: unknown) => void;
}

/**
 * A question for one thing, made of `ask`, which asks for several. What is wanted in one turn of the program is asked for together; an
 * item that the answer does not hold gives undefined. Where `ask` fails, all who waited for that answer are told.
 */
export function askTogether<Item, Answer>(
	ask: (items: readonly Item[]) => Promise<ReadonlyMap<Item, Answer>>,
): (item: Item) => Promise<Answer | undefined> {
	let wanted: Wanted<Item, Answer>[] = [];
	let isAsking = false;
	const askAll = async (): Promise<void> => {
		while (wanted.length > 0) {
			const these = wanted;
			wanted = [];
			try {
				const answers = await ask(these.map(({ item }) => item));
				for (const { item, resolve } of these) resolve(answers.get(item));
			} catch (error) {
				for (const { reject } of these) reject(error);
			}
		}
		isAsking = false;
	};
	return (item) =>
		new Promise((resolve, reject) => {
			wanted.push({ item, resolve, reject });
			if (isAsking) return;
			isAsking = true;
			setImmediate(() => void askAll());
		});
}
