// What every page loads. A build puts these together into one file.
import "./search.js";
import "./offline.js";
import "./appearance.js";
import "./keys.js";
import "./menu.js";
