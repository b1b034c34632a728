// Where drafts are kept: on the server.
import { read, write } from './server.js';

const PATH = '/api/drafts';

/** The colleague's drafts, newest first. */
export const drafts = root => read(root, PATH).then(found => found.drafts);

/** The draft of one form; its values are null if there is none. */
export const draft = (root, place) => read(root, `${PATH}/${place}`);

/** @param closing whether the page is about to go, so that the browser sends it nevertheless */
export const save = (root, place, values, closing) => write(root, 'PUT', `${PATH}/${place}`, values, closing);

export const discard = (root, place) => write(root, 'DELETE', `${PATH}/${place}`);
