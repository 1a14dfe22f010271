/** The log of the queue's library, which says nothing: what happens we tell ourselves. */

import { Logger } from "graphile-worker";

export const silentLogger = new Logger(() => () => undefined);
