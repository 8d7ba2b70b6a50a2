/** What the checks ask of a browser, whatever drives it. Selectors are CSS; of several elements the first counts. */
export interface Driver {
	/** Opens a path of the site and waits until it is loaded. */
	open(path: string): Promise<void>;
	/** Clicks an element that is there, where the reader would. */
	click(selector: string): Promise<void>;
	/** Types into what has the focus. */
	type(text: string): Promise<void>;
	press(key: 'Escape' | 'ArrowDown' | 'Enter'): Promise<void>;
	back(): Promise<void>;
	/** Sets the size of the page in CSS pixels, or as near to it as the browser’s window goes. */
	resize(width: number, height: number): Promise<void>;
	/** Runs a function, which closes over nothing, in the page. */
	evaluate<A extends unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T>;
	screenshot(): Promise<Uint8Array>;
	/** Ends the browser and what was started with it. */
	close(): Promise<void>;
}

/** How a browser is started: as readers mostly have it, or without scripts and in dark colours. */
export interface Start {
	/** Origin of the site: `http://127.0.0.1:4327`. */
	site: string;
	scripts: boolean;
	dark: boolean;
}

/** A browser that may be had. */
export interface Engine {
	name: string;
	/** Finds it, or installs it where that is possible; undefined if it cannot be had. */
	find(): ((start: Start) => Promise<Driver>) | undefined;
}
