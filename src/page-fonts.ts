// The typefaces of the page, as style sheets that fetch only the alphabets that are read: a serif for documents, a sans for controls, a
// monospace for cables.
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-sans-3/wght-italic.css';
import '@fontsource/ibm-plex-mono/400.css';
