import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** What a link does to all that passes through it. */
export interface LinkSpeed {
	/** From one end to the other, in milliseconds: half a round trip. */
	delayMs: number;
	/** Kilobytes (1000 bytes) a second, each way, shared by all connections. */
	kBps: number;
}

/** 150 ms there and back, 1.6 Mbit/s. */
export const PHONE_LINK: LinkSpeed = { delayMs: 75, kBps: 200 };

/**
 * A link before a server on loopback: what passes is delayed, and held to a rate that all connections share, so
 * workers wait like pages do (a browser’s own throttling leaves them out). Connecting itself costs nothing.
 */
export class SlowLink {
	/** Bytes that have come from the server so far, as sent: with the frames of HTTP and TLS. */
	received = 0;
	/** When the last of them was handed over, by `performance.now()` of this process. */
	lastByte = 0;
	readonly #server: Server;

	/** @param port Of the server behind it. */
	constructor(port: number, speed: LinkSpeed) {
		const down = new Lane(speed);
		const up = new Lane(speed);
		this.#server = createServer((browser) => {
			const site = connect(port, '127.0.0.1');
			for (const socket of [browser, site]) socket.setNoDelay(true);
			pass(browser, site, up);
			pass(site, browser, down, (length) => {
				this.received += length;
				this.lastByte = performance.now();
			});
		});
	}

	/** @returns The port it listens on. */
	async start(): Promise<number> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return (this.#server.address() as AddressInfo).port;
	}

	stop(): void {
		this.#server.close();
	}
}

/** One direction of the link: what goes in comes out in the same order, later, and no faster than the rate. */
class Lane {
	readonly #speed: LinkSpeed;
	readonly #queue: { due: number; deliver: () => void }[] = [];
	#freeAt = 0;

	constructor(speed: LinkSpeed) {
		this.#speed = speed;
	}

	send(bytes: number, deliver: () => void): void {
		this.#freeAt = Math.max(this.#freeAt, performance.now()) + bytes / this.#speed.kBps;
		this.#queue.push({ due: this.#freeAt + this.#speed.delayMs, deliver });
		if (this.#queue.length === 1) this.#wait();
	}

	#wait(): void {
		const [next] = this.#queue;
		if (next) setTimeout(() => this.#deliver(), Math.max(0, next.due - performance.now()));
	}

	#deliver(): void {
		while (this.#queue[0] && this.#queue[0].due <= performance.now())
			this.#queue.shift()!.deliver();
		this.#wait();
	}
}

/** What fits into one packet: no connection holds the lane for longer. */
const PACKET = 1400;
/** What may be under way from one end, in bytes, before it is told to pause. */
const WINDOW = 65_536;

function pass(from: Socket, to: Socket, lane: Lane, note: (length: number) => void = () => {}) {
	let underWay = 0;
	from.on('data', (chunk: Buffer) => {
		for (let at = 0; at < chunk.length; at += PACKET) {
			const packet = chunk.subarray(at, at + PACKET);
			underWay += packet.length;
			lane.send(packet.length, () => {
				underWay -= packet.length;
				if (underWay < WINDOW) from.resume();
				note(packet.length);
				if (!to.destroyed) to.write(packet);
			});
		}
		if (underWay >= WINDOW) from.pause();
	});
	from.on('end', () => lane.send(0, () => to.end()));
	from.on('error', () => to.destroy());
	from.on('close', () => lane.send(0, () => to.destroy()));
}
