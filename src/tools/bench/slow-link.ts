import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Delay and speed of a connection. */
export interface LinkSpeed {
	/** Delay from one end to the other in ms: half a round trip. */
	delayMs: number;
	/** Speed in kB (1000 bytes) per second in each direction, shared by all connections. */
	kBps: number;
}

/** A phone’s connection: a round trip of 150 ms, 1.6 Mbit/s. */
export const PHONE_LINK: LinkSpeed = { delayMs: 75, kBps: 200 };

/**
 * A proxy that slows down a server on loopback. It delays all data, and limits it to a speed that all connections
 * share. So workers wait like pages; a browser’s own throttling leaves workers out. Opening a connection takes no time.
 */
export class SlowLink {
	/** Bytes that the server has sent so far, with the framing of HTTP and TLS. */
	received = 0;
	/** When the last of these bytes was passed on, as `performance.now()` of this process. */
	lastByte = 0;
	readonly #server: Server;

	/** @param port Loopback port of the server. */
	constructor(port: number, speed: LinkSpeed) {
		const down = new Lane(speed);
		const up = new Lane(speed);
		this.#server = createServer((browser) => {
			const site = connect(port, '127.0.0.1');
			for (const socket of [browser, site]) socket.setNoDelay(true);
			forward(browser, site, up);
			forward(site, browser, down, (length) => {
				this.received += length;
				this.lastByte = performance.now();
			});
		});
	}

	/** @returns The loopback port that the proxy listens on. */
	async start(): Promise<number> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		return (this.#server.address() as AddressInfo).port;
	}

	stop(): void {
		this.#server.close();
	}
}

/** One direction of the link. Packets keep their order, and arrive after the delay, no faster than the speed. */
class Lane {
	readonly #speed: LinkSpeed;
	readonly #queue: { due: number; deliver: () => void }[] = [];
	#freeAt = 0;

	constructor(speed: LinkSpeed) {
		this.#speed = speed;
	}

	/** Calls `deliver` when a packet of so many bytes has reached the other end. */
	send(bytes: number, deliver: () => void): void {
		// Kilobytes per second are bytes per millisecond.
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

/** Largest packet in bytes. No connection occupies the lane for longer. */
const PACKET = 1400;
/** Bytes that one end may have under way before it is paused. */
const WINDOW = 65_536;

/** Forwards all data of a socket to another one through a lane. `onDelivered` gets the bytes of each packet. */
function forward(
	from: Socket,
	to: Socket,
	lane: Lane,
	onDelivered: (length: number) => void = () => {},
) {
	let underWay = 0;
	from.on('data', (chunk: Buffer) => {
		for (let at = 0; at < chunk.length; at += PACKET) {
			const packet = chunk.subarray(at, at + PACKET);
			underWay += packet.length;
			lane.send(packet.length, () => {
				underWay -= packet.length;
				if (underWay < WINDOW) from.resume();
				onDelivered(packet.length);
				if (!to.destroyed) to.write(packet);
			});
		}
		if (underWay >= WINDOW) from.pause();
	});
	from.on('end', () => lane.send(0, () => to.end()));
	from.on('error', () => to.destroy());
	from.on('close', () => lane.send(0, () => to.destroy()));
}
