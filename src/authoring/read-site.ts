import { type Site, siteSchema } from '#src/schema/content.ts';
import { unknownId } from '#src/shared/text/unknown-id.ts';
import type { ContentFolder } from './content-folder/content-folder.ts';

const FILE = 'content/site.json';
const FOLDER = 'content/interviews';

/** Reads content/site.json; of its interviews, those that have a folder. Mistakes are noted in `content`. */
export function readSite(content: ContentFolder): Site {
	const site = content.read(FILE, siteSchema) ?? NO_SITE;
	const folders = content.filesIn(FOLDER).map((path) => path.slice(FOLDER.length + 1));
	const interviews = site.interviews.filter((id, index) => {
		if (folders.includes(id)) return true;
		const remedy = `make the folder ${FOLDER}/${id}`;
		const message = unknownId('interview', id, folders, remedy);
		content.problems.push(content.data(FILE).problem(['interviews', index], message));
		return false;
	});
	return { ...site, interviews };
}

const NO_SITE: Site = {
	name: '',
	tagline: '',
	origin: 'https://tumen.example',
	contact: null,
	interviews: [],
};
