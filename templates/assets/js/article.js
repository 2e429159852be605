// What every article's page loads besides. A build puts these together into one file.
import "./margin.js";
import "./kinds.js";
import "./echo.js";
import "./copy.js";
